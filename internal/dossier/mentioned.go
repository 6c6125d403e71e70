package dossier

import (
	"cmp"
	"slices"

	"dossier/internal/text/span"
)

// MentionsIn returns the mentions of a that begin within s.
func (a *Article) MentionsIn(s span.Span) []*Mention {
	from, _ := slices.BinarySearchFunc(a.Mentions, s.Start, func(m *Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	to := from
	for to < len(a.Mentions) && a.Mentions[to].Span.Start < s.End {
		to++
	}
	return a.Mentions[from:to]
}

// Mentioned returns the entities that a mentions within the spans, each once,
// in order. Bylines and photo credits are left out.
func (a *Article) Mentioned(in ...span.Span) (people, organizations, places []*Entity) {
	for _, s := range in {
		for _, m := range a.MentionsIn(s) {
			if m.Entity == nil || m.Credit {
				continue
			}
			switch m.Entity.Kind {
			case Person:
				people = AppendNew(people, m.Entity)
			case Organization:
				organizations = AppendNew(organizations, m.Entity)
			case Place:
				places = AppendNew(places, m.Entity)
			}
		}
	}
	return people, organizations, places
}

// AppendNew appends the entities that to does not have.
func AppendNew(to []*Entity, from ...*Entity) []*Entity {
	for _, e := range from {
		if !slices.Contains(to, e) {
			to = append(to, e)
		}
	}
	return to
}
