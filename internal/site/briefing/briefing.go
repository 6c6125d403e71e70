// Package briefing selects what a printed briefing of a dossier shows. The page for
// printing and the export for pandoc show the same.
package briefing

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
)

// The limits of a printed briefing, which must stay readable.
const (
	MaxPeople  = 40
	Passages   = 2 // of an event
	Statements = 6 // of a claim, on each side
	MaxEvents  = 150
	MaxClaims  = 60
)

// Events returns the events of a briefing, in order: those of an editor, then those
// with the most passages.
func Events(all []*dossier.Event) []*dossier.Event {
	return Most(all, MaxEvents, func(a, b *dossier.Event) int {
		return cmp.Or(cmp.Compare(editors(b.Origin), editors(a.Origin)), cmp.Compare(len(b.Evidence), len(a.Evidence)))
	})
}

// Claims returns the claims of a briefing: claims with a record, disputed claims and
// claims that are denied more than once. If there are too many, those with a record
// and then those with the most statements are chosen.
func Claims(all []*dossier.Claim) []*dossier.Claim {
	var main []*dossier.Claim
	for _, c := range all {
		if c.Record != nil || c.Status == dossier.Disputed || c.Status == dossier.Denied && len(c.Statements) > 1 {
			main = append(main, c)
		}
	}
	record := func(c *dossier.Claim) int {
		if c.Record != nil {
			return 1
		}
		return 0
	}
	return Most(main, MaxClaims, func(a, b *dossier.Claim) int {
		return cmp.Or(cmp.Compare(record(b), record(a)), cmp.Compare(len(b.Statements), len(a.Statements)))
	})
}

func editors(o dossier.Origin) int {
	if o != dossier.Machine {
		return 1
	}
	return 0
}

// Most returns the first n items by an order, in their original order.
func Most[T any](items []T, n int, order func(a, b T) int) []T {
	if len(items) <= n {
		return items
	}
	places := make([]int, len(items))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return order(items[a], items[b]) })
	places = places[:n]
	slices.Sort(places)
	out := make([]T, n)
	for i, place := range places {
		out[i] = items[place]
	}
	return out
}
