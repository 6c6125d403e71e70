package tagger

import "slices"

// index replaces every feature by its place among those that occur at least
// minCount times, drops the others, and returns the features kept, in order.
func index(seqs []sequence, minCount int) []uint32 {
	var all []uint32
	for i := range seqs {
		for _, f := range seqs[i].features {
			all = append(all, f...)
		}
	}
	slices.Sort(all)
	keys := all[:0]
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j] == all[i] {
			j++
		}
		if j-i >= minCount {
			keys = append(keys, all[i])
		}
		i = j
	}
	keys = slices.Clone(keys)
	lookup := Model{keys: keys, rows: make([]row, 0)}
	lookup.build()
	for i := range seqs {
		s := &seqs[i]
		s.own = make([]int, len(s.features))
		for t, f := range s.features {
			kept := f[:0]
			for n, h := range f {
				if p := lookup.place(h); p >= 0 {
					kept = append(kept, uint32(p))
				}
				if n == identity-1 {
					s.own[t] = len(kept)
				}
			}
			s.features[t] = slices.Clone(kept)
		}
	}
	return keys
}
