package nametagger

import (
	"slices"

	"dossier/internal/extract/english/names/tagger"
)

// index replaces every feature that occurs at least minCount times by its
// index among them, and drops the others. It returns the features kept, in
// order.
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
	places := make(map[uint32]uint32, len(keys))
	for i, k := range keys {
		places[k] = uint32(i)
	}
	for i := range seqs {
		s := &seqs[i]
		s.own = make([]int, len(s.features))
		for t, f := range s.features {
			kept := f[:0]
			for n, h := range f {
				if p, ok := places[h]; ok {
					kept = append(kept, p)
				}
				if n == tagger.Identity-1 {
					s.own[t] = len(kept)
				}
			}
			s.features[t] = slices.Clone(kept)
		}
	}
	return keys
}
