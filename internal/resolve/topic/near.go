package topic

import (
	"cmp"
	"math"
	"slices"
)

const (
	minNear    = 0.55 // cosine of an item of no topic with the member of one that it is nearest to
	minShared  = 2    // terms that the two share
	maxPerTerm = 48   // items with a term by which items are compared; it bounds the work
)

// spread puts items of no topic to the topic of the member that they are nearest
// to, if they say nearly the same.
func (r *reader) spread(groups []group) {
	of := make([]int, len(r.items))
	for k := range of {
		of[k] = -1
	}
	for i := range groups {
		for _, k := range groups[i].members {
			of[k] = i
		}
	}
	members := make([][]int32, len(r.terms)) // with a rare term
	length := make([]float64, len(r.items))
	for k := range r.items {
		for _, t := range r.items[k].terms {
			length[k] += r.rarity(t) * r.rarity(t)
			if of[k] >= 0 && r.terms[t].items <= maxPerTerm {
				members[t] = append(members[t], int32(k))
			}
		}
	}
	for k := range r.items {
		if of[k] >= 0 {
			continue
		}
		if near := r.nearest(int32(k), members, length); near >= 0 {
			i := of[near]
			groups[i].members = append(groups[i].members, int32(k))
		}
	}
	for i := range groups {
		slices.Sort(groups[i].members)
	}
}

// nearest returns the member of a topic that item k is nearest to, -1 if there is
// none that is near enough.
func (r *reader) nearest(k int32, members [][]int32, length []float64) int32 {
	shared := map[int32]int{}
	for _, t := range r.items[k].terms {
		for _, j := range members[t] {
			shared[j]++
		}
	}
	best, most := int32(-1), minNear
	for _, j := range sortedTerms(shared) {
		if shared[j] < minShared {
			continue
		}
		if c := r.product(k, j) / math.Sqrt(length[k]*length[j]); cmp.Compare(c, most) > 0 {
			best, most = j, c
		}
	}
	return best
}

// product returns the scalar product of two items by the rarity of their terms.
func (r *reader) product(a, b int32) (n float64) {
	x, y := r.items[a].terms, r.items[b].terms
	for len(x) > 0 && len(y) > 0 {
		switch cmp.Compare(x[0], y[0]) {
		case 0:
			n += r.rarity(x[0]) * r.rarity(x[0])
			x, y = x[1:], y[1:]
		case -1:
			x = x[1:]
		default:
			y = y[1:]
		}
	}
	return n
}
