package resolve

import (
	"slices"

	"dossier/internal/dossier"
)

// Hold says which of the machine's findings are kept off the pages until an
// editor accepts them: all, or those with less confidence than this. The zero
// Hold keeps nothing off.
type Hold struct {
	All                                              bool
	People, Organizations, Places, Dates, Statements float64
}

// holds reports whether h keeps off a finding.
func (h *Hold) holds(origin dossier.Origin, confidence, least float64) bool {
	return origin == dossier.Machine && (h.All || confidence < least)
}

// apply takes what h keeps off out of a dossier of which articles, events and
// claims are made, and nothing that is drawn from them.
func (h *Hold) apply(d *dossier.Dossier, ents *entities) {
	if *h == (Hold{}) {
		return
	}
	off := map[*dossier.Entity]bool{}
	for _, e := range ents.all {
		off[e] = h.holds(e.Origin, e.Confidence(), [...]float64{h.People, h.Organizations, h.Places}[e.Kind])
	}
	isOff := func(e *dossier.Entity) bool { return off[e] }
	ents.all = slices.DeleteFunc(ents.all, isOff)
	d.Events = slices.DeleteFunc(d.Events, func(ev *dossier.Event) bool {
		if !h.holds(ev.Origin, ev.Confidence(), h.Dates) {
			ev.People = slices.DeleteFunc(ev.People, isOff)
			ev.Organizations = slices.DeleteFunc(ev.Organizations, isOff)
			ev.Places = slices.DeleteFunc(ev.Places, isOff)
			return false
		}
		undate(ev)
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
			return len(m.Candidates()) < 2 && !m.Credit || h.holds(m.Origin, m.Confidence, h.People)
		})
		a.Times = slices.DeleteFunc(a.Times, func(t *dossier.Time) bool {
			return t.Event == nil && h.holds(t.Origin, t.Confidence, h.Dates)
		})
		a.Statements = slices.DeleteFunc(a.Statements, func(s *dossier.Statement) bool {
			return h.holds(s.Origin, s.Confidence, h.Statements)
		})
		for _, s := range a.Statements {
			if s.Source != nil && off[s.Source.Entity] {
				s.Source.Entity = nil
			}
			for i := range s.Via {
				if off[s.Via[i].Entity] {
					s.Via[i].Entity = nil
				}
			}
		}
	}
	d.Claims = slices.DeleteFunc(d.Claims, func(c *dossier.Claim) bool {
		c.Statements = slices.DeleteFunc(c.Statements, func(s *dossier.Statement) bool {
			return h.holds(s.Origin, s.Confidence, h.Statements)
		})
		return len(c.Statements) == 0 && c.Origin == dossier.Machine
	})
}
