package topic

import (
	"math"
	"slices"
)

const (
	minAlike  = 0.42 // cosine of the words around two seeds that are one matter
	maxMerged = 0.2  // of the items that seeds have together; a topic of more says little
	fewMerged = 20   // items that are not too many in any dossier
)

// merge puts seeds together that occur among the same words, such as "election"
// and "vote". Each seed of a topic is like each other.
func (r *reader) merge(seeds []seed) [][]seed {
	n := len(seeds)
	alike := make([][]float64, n)
	around := make([]map[int32]float64, n)
	for i, s := range seeds {
		around[i] = r.around(s)
		alike[i] = make([]float64, n)
		for j := range i {
			if r.lang.AreForms(r.words[s.form].text, r.words[seeds[j].form].text) {
				alike[i][j] = 1
			} else {
				alike[i][j] = cosine(around[i], around[j])
			}
			alike[j][i] = alike[i][j]
		}
	}
	groups := make([][]int, n)
	for i := range groups {
		groups[i] = []int{i}
	}
	for {
		a, b, most := 0, 0, minAlike
		for i := range groups {
			for j := range i {
				if s := leastAlike(alike, groups[i], groups[j]); s >= most && r.fits(seeds, groups[i], groups[j]) {
					a, b, most = j, i, s
				}
			}
		}
		if a == b {
			break
		}
		groups[a] = append(groups[a], groups[b]...)
		groups = slices.Delete(groups, b, b+1)
	}
	var out [][]seed
	for _, g := range groups {
		var list []seed
		for _, i := range g {
			list = append(list, seeds[i])
		}
		out = append(out, list)
	}
	return out
}

// around returns the terms of the items of a seed, the rare ones with more weight.
func (r *reader) around(s seed) map[int32]float64 {
	out := map[int32]float64{}
	for _, k := range s.items {
		for _, t := range r.items[k].terms {
			out[t] += r.rarity(t)
		}
	}
	return out
}

// leastAlike returns the likeness of the two seeds of a and b that are least alike.
func leastAlike(alike [][]float64, a, b []int) float64 {
	least := 1.0
	for _, i := range a {
		for _, j := range b {
			least = min(least, alike[i][j])
		}
	}
	return least
}

// fits reports whether a topic with the seeds a and b would not have too many items.
func (r *reader) fits(seeds []seed, a, b []int) bool {
	var items []int32
	for _, list := range [2][]int{a, b} {
		for _, i := range list {
			items = append(items, seeds[i].items...)
		}
	}
	return float64(len(sortedSet(items))) <= max(maxMerged*float64(len(r.items)), fewMerged)
}

// cosine returns the cosine of two vectors. It adds in the order of the terms, so
// that the result is the same each time.
func cosine(a, b map[int32]float64) float64 {
	dot := 0.0
	for _, t := range sortedTerms(a) {
		dot += a[t] * b[t]
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(squares(a)*squares(b))
}

func squares(v map[int32]float64) (n float64) {
	for _, t := range sortedTerms(v) {
		n += v[t] * v[t]
	}
	return n
}
