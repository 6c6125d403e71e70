package claim

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
)

// decide applies what editors decided about claims, and about which statements
// belong to which.
func (g *gatherer) decide(tracker *decisions.Tracker) {
	if tracker.Empty() {
		return
	}
	statements := map[string]*dossier.Statement{}
	for _, a := range g.articles {
		for _, s := range a.Statements {
			statements[proposition.StatementID(g.words, s)] = s
			// Decisions still find a statement that now belongs to another claim by
			// the slug of the claim that it was.
			if s.Claim != nil && g.bySlug[s.ID] == nil {
				g.bySlug[s.ID] = s.Claim
			}
		}
	}
	claims := []decision.Kind{decision.Claim}
	tracker.Each([]decision.Verb{decision.Merge}, claims, func(d *decision.Decision) bool {
		from, into := decisions.Sides(d, g.find)
		if from == nil || into == nil {
			return false
		}
		g.merge(tracker, d, from, into)
		return true
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, _ := d.ID.Merged()
		from, into := decisions.Sides(d, g.find)
		if a.Kind() != decision.Claim || from == nil || into == nil {
			return false
		}
		if d.Verb == decision.Accept {
			if from.Record != nil {
				from, into = into, from
			}
			g.merge(tracker, d, from, into)
		}
		return true
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.JoinOf}, func(d *decision.Decision) bool {
		_, id := d.ID.Parts()
		c, _ := decisions.Sides(d, g.find)
		s := statements[id]
		if c == nil || s == nil || s.Claim == nil {
			return false
		}
		if d.Verb == decision.Accept {
			g.move(tracker, d, s, c)
		}
		return true
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, claims, func(d *decision.Decision) bool {
		c, _ := decisions.Sides(d, g.find)
		if c == nil || d.Verb == decision.Reject && !g.sameMembers(d, c) {
			return false
		}
		g.decideClaim(tracker, d, c)
		return true
	})
	g.all = slices.DeleteFunc(g.all, func(c *dossier.Claim) bool {
		_, gone := g.replaced[c]
		return gone
	})
}

// sameMembers reports whether a claim is the one that a decision names, or one that has
// only statements of it.
func (g *gatherer) sameMembers(d *decision.Decision, c *dossier.Claim) bool {
	return g.find(d.ID.Name()) == c || !slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool { return !slices.Contains(d.Members, s.ID) })
}

// merge adds the statements of from to into.
func (g *gatherer) merge(tracker *decisions.Tracker, d *decision.Decision, from, into *dossier.Claim) {
	switch {
	case from == into:
	case from.Origin == dossier.Editor:
		tracker.Overruled(d, "an editor wrote a record of it, or a mark")
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
func (g *gatherer) move(tracker *decisions.Tracker, d *decision.Decision, s *dossier.Statement, c *dossier.Claim) {
	from := s.Claim
	switch {
	case from == c:
	case g.gathered[s] != nil:
		tracker.Overruled(d, "a mark says which claim the statement belongs to")
	default:
		if s.Origin != dossier.Editor {
			if g.reader == nil {
				g.reader = proposition.NewReader(g.words, g.articles)
			}
			if s.Stance, s.Reversed = s.Said(), false; g.reader.Reverses(c, s) {
				s.Reverse()
			}
		}
		from.Statements = slices.DeleteFunc(from.Statements, func(o *dossier.Statement) bool { return o == s })
		c.Statements = append(c.Statements, s)
		s.Claim, s.Joined = c, nil // the reason was for the other claim
		accept(&s.Origin)
		if len(from.Statements) == 0 && from.Record == nil {
			g.replace(from, c)
		}
	}
}

// decideClaim accepts, rejects or renames one claim.
func (g *gatherer) decideClaim(tracker *decisions.Tracker, d *decision.Decision, c *dossier.Claim) {
	switch {
	case d.Verb == decision.Accept && c.Origin == dossier.Editor:
	case c.Origin == dossier.Editor:
		tracker.Overruled(d, "an editor wrote a record of it, or a mark")
	case d.Verb == decision.Reject:
		for _, s := range c.Statements {
			s.Article.Statements = slices.DeleteFunc(s.Article.Statements, func(o *dossier.Statement) bool { return o == s })
		}
		g.replaced[c] = nil
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

// replace replaces from by into. The page of from redirects there.
func (g *gatherer) replace(from, into *dossier.Claim) {
	g.replaced[from] = into
	into.Former = append(append(into.Former, from.Slug), from.Former...)
}

// accept marks a finding as accepted by an editor.
func accept(o *dossier.Origin) {
	if *o == dossier.Machine {
		*o = dossier.Accepted
	}
}
