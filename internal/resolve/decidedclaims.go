package resolve

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

// decide applies what editors decided about claims, and which statements they
// said belong to which.
func (g *claimGatherer) decide(dc *decisions, articles []Article) {
	if len(dc.all) == 0 {
		return
	}
	statements := map[string]*dossier.Statement{}
	for i := range articles {
		for _, s := range articles[i].Statements {
			statements[statementID(s)] = s
			// A statement that has come to belong elsewhere is still found by the
			// claim that it was alone.
			if own, _ := ownClaim(s); s.Claim != nil && g.bySlug[own] == nil {
				g.bySlug[own] = s.Claim
			}
		}
	}
	claims := []decision.Kind{decision.Claim}
	dc.each([]decision.Verb{decision.Merge}, claims, func(d *decision.Decision) bool {
		from, into := g.find(d.ID.Name()), g.find(d.Into.Name())
		if from == nil || into == nil {
			return false
		}
		g.merge(dc, d, from, into)
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, b := d.ID.Merged()
		from, into := g.find(a.Name()), g.find(b.Name())
		if a.Kind() != decision.Claim || from == nil || into == nil {
			return false
		}
		if d.Verb == decision.Accept {
			if from.Record != nil {
				from, into = into, from
			}
			g.merge(dc, d, from, into)
		}
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.JoinOf}, func(d *decision.Decision) bool {
		slug, id := d.ID.Parts()
		c, s := g.find(slug), statements[id]
		if c == nil || s == nil || s.Claim == nil {
			return false
		}
		if d.Verb == decision.Accept {
			g.move(dc, d, s, c)
		}
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, claims, func(d *decision.Decision) bool {
		c := g.find(d.ID.Name())
		if c == nil {
			return false
		}
		g.decideClaim(dc, d, c)
		return true
	})
	g.all = slices.DeleteFunc(g.all, func(c *dossier.Claim) bool {
		_, away := g.became[c]
		return away
	})
}

func (g *claimGatherer) merge(dc *decisions, d *decision.Decision, from, into *dossier.Claim) {
	switch {
	case from == into:
	case from.Origin == dossier.Editor:
		dc.overruled(d, "an editor wrote a record of it, or a mark")
	default:
		for _, s := range from.Statements {
			s.Claim = into
		}
		into.Statements, from.Statements = append(into.Statements, from.Statements...), nil
		accept(&into.Origin)
		for _, s := range into.Statements {
			accept(&s.Origin)
		}
		g.replace(from, into)
	}
}

// move makes s a statement of c.
func (g *claimGatherer) move(dc *decisions, d *decision.Decision, s *dossier.Statement, c *dossier.Claim) {
	from := s.Claim
	switch {
	case from == c:
	case s.Origin == dossier.Editor && from.Origin == dossier.Editor:
		dc.overruled(d, "a mark says which claim the statement belongs to")
	default:
		if s.Origin != dossier.Editor {
			if g.reader == nil {
				g.reader = newReader(g.in.Articles)
			}
			s.Stance = g.reader.compare(g.reader.proposition(c.Proposition), g.reader.content(s)).stance(s)
		}
		from.Statements = slices.DeleteFunc(from.Statements, func(o *dossier.Statement) bool { return o == s })
		c.Statements = append(c.Statements, s)
		s.Claim = c
		accept(&s.Origin)
		if len(from.Statements) == 0 && from.Record == nil {
			g.replace(from, c)
		}
	}
}

func (g *claimGatherer) decideClaim(dc *decisions, d *decision.Decision, c *dossier.Claim) {
	switch {
	case d.Verb == decision.Accept && c.Origin == dossier.Editor:
	case c.Origin == dossier.Editor:
		dc.overruled(d, "an editor wrote a record of it, or a mark")
	case d.Verb == decision.Reject:
		for _, s := range c.Statements {
			s.Article.Statements = slices.DeleteFunc(s.Article.Statements, func(o *dossier.Statement) bool { return o == s })
		}
		g.became[c] = nil
	default:
		accept(&c.Origin)
		for _, s := range c.Statements {
			accept(&s.Origin)
		}
		if d.Verb == decision.Rename {
			c.Proposition = d.Name
		}
	}
}

// replace puts into in the place of from, whose page leads there.
func (g *claimGatherer) replace(from, into *dossier.Claim) {
	g.became[from] = into
	into.Former = append(append(into.Former, from.Slug), from.Former...)
}

// accept makes what a machine found accepted.
func accept(o *dossier.Origin) {
	if *o == dossier.Machine {
		*o = dossier.Accepted
	}
}
