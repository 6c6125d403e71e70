package resolve

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/event"
)

// Thresholds is the confidence that the machine's findings need to be on the
// pages before an editor accepts them. All keeps every finding off. The zero
// Thresholds keeps none off.
type Thresholds struct {
	All                                              bool
	People, Organizations, Places, Dates, Statements float64
	// Worth is what the worth of a statement needs to be, and Events that of an event.
	Worth, Events float64
}

// excludes reports whether t keeps off a finding that needs a confidence.
func (t *Thresholds) excludes(origin dossier.Origin, confidence, needed float64) bool {
	return origin == dossier.Machine && (t.All || confidence < needed)
}

// excludesStatement reports whether t keeps off a statement.
func (t *Thresholds) excludesStatement(s *dossier.Statement) bool {
	return t.excludes(s.Origin, s.Confidence, t.Statements) || t.excludes(s.Origin, s.Worth, t.Worth)
}

// admits reports whether a statement is sure enough to be on the pages once it is
// accepted.
func (t *Thresholds) admits(s *dossier.Statement) bool {
	return s.Confidence >= t.Statements && s.Worth >= t.Worth
}

// joinedWorth is the worth that a statement needs if it is joined with one that is worth a
// line by itself.
const joinedWorth = 0.25

// joinable reports whether the machine may join a statement with others.
func (t *Thresholds) joinable(s *dossier.Statement) bool {
	return s.Confidence >= t.Statements && s.Worth >= min(t.Worth, joinedWorth)
}

// doubts reports whether a statement that the machine found is kept off, whatever the other
// articles say.
func (t *Thresholds) doubts(confidence, worth float64) bool {
	return !t.joinable(&dossier.Statement{Confidence: confidence, Worth: worth})
}

// toldAgain is the share of the needed worth that is enough for a statement that another
// article repeats or somebody denies, which shows that it is worth a line.
const toldAgain = 0.7

// inCompany returns the statements that t admits only because they are joined with one
// that it admits by itself, or that is nearly worth a line and told again.
func (t *Thresholds) inCompany(claims []*dossier.Claim) map[*dossier.Statement]bool {
	out := map[*dossier.Statement]bool{}
	for _, c := range claims {
		if len(c.Statements) < 2 {
			continue
		}
		u := *t
		if isToldAgain(c.Statements) {
			u.Worth *= toldAgain
		}
		if slices.ContainsFunc(c.Statements, u.admits) {
			for _, s := range c.Statements {
				if !t.admits(s) && t.joinable(s) {
					out[s] = true
				}
			}
		}
	}
	return out
}

// isToldAgain reports whether the statements are in several articles, or some assert what
// others deny.
func isToldAgain(all []*dossier.Statement) bool {
	return slices.ContainsFunc(all[1:], func(s *dossier.Statement) bool {
		return s.Article != all[0].Article || s.Stance != all[0].Stance
	})
}

// apply removes what t keeps off from the articles, events and claims of a
// dossier, and returns the entities that remain.
func (t *Thresholds) apply(d *dossier.Dossier, entities []*dossier.Entity) []*dossier.Entity {
	if *t == (Thresholds{}) {
		return entities
	}
	joined := t.inCompany(d.Claims)
	excludes := func(s *dossier.Statement) bool {
		return t.excludesStatement(s) && (t.All || !joined[s])
	}
	off := map[*dossier.Entity]bool{}
	for _, e := range entities {
		off[e] = t.excludes(e.Origin, e.Confidence(), [...]float64{t.People, t.Organizations, t.Places}[e.Kind])
	}
	isOff := func(e *dossier.Entity) bool { return off[e] }
	d.Events = slices.DeleteFunc(d.Events, func(ev *dossier.Event) bool {
		undated := t.excludes(ev.Origin, ev.Confidence(), t.Dates)
		if !undated && !t.excludes(ev.Origin, ev.Worth, t.Events) {
			ev.People = slices.DeleteFunc(ev.People, isOff)
			ev.Organizations = slices.DeleteFunc(ev.Organizations, isOff)
			ev.Places = slices.DeleteFunc(ev.Places, isOff)
			return false
		}
		event.Undate(ev)
		if !undated {
			for _, e := range ev.People {
				e.Minor = append(e.Minor, ev)
			}
		}
		return true
	})
	for _, a := range d.Articles {
		a.Mentions = slices.DeleteFunc(a.Mentions, func(m *dossier.Mention) bool {
			if m.Entity != nil {
				return off[m.Entity]
			}
			if m.Open != nil && slices.ContainsFunc(m.Open.Candidates, isOff) {
				m.Open.Candidates = slices.DeleteFunc(slices.Clone(m.Open.Candidates), isOff) // others share the list
			}
			return len(m.Candidates()) < 2 && !m.Credit || t.excludes(m.Origin, m.Confidence, t.People)
		})
		a.Times = slices.DeleteFunc(a.Times, func(x *dossier.Time) bool {
			return x.Event == nil && t.excludes(x.Origin, x.Confidence, t.Dates)
		})
		a.Statements = slices.DeleteFunc(a.Statements, func(s *dossier.Statement) bool {
			return excludes(s)
		})
		for _, s := range a.Statements {
			isOff := func(e *dossier.Entity) bool { return off[e] }
			if s.Source != nil {
				if off[s.Source.Entity] {
					s.Source.Entity = nil
				}
				s.Source.With = slices.DeleteFunc(s.Source.With, isOff)
			}
			for i := range s.Via {
				if off[s.Via[i].Entity] {
					s.Via[i].Entity = nil
				}
				s.Via[i].With = slices.DeleteFunc(s.Via[i].With, isOff)
			}
		}
	}
	d.Claims = slices.DeleteFunc(d.Claims, func(c *dossier.Claim) bool {
		c.Statements = slices.DeleteFunc(c.Statements, func(s *dossier.Statement) bool {
			return excludes(s)
		})
		return len(c.Statements) == 0 && c.Origin == dossier.Machine
	})
	return slices.DeleteFunc(entities, isOff)
}
