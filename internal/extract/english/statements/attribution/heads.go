package attribution

import (
	"dossier/internal/extract/english/chunk"
)

// heads tells how often a word that stands in the text stands in a cue.
type heads struct {
	in, all map[uint32]int
}

func newHeads(examples []Example) heads {
	h := heads{in: map[uint32]int{}, all: map[uint32]int{}}
	for _, e := range examples {
		for _, w := range e.Prose.Words {
			h.all[w.Stem]++
		}
		for _, g := range e.Gold {
			for _, r := range g.Cue {
				for i := r.First; i < r.Last; i++ {
					h.in[e.Prose.Words[i].Stem]++
				}
			}
		}
	}
	return h
}

// pick is the head of a cue: of the words that may be one, that which stands
// in cues most often of all its uses.
func (h heads) pick(f *finder, cue []Range) int {
	best, top := -1, 0.0
	for _, r := range cue {
		for i := r.First; i < r.Last; i++ {
			if !f.isCandidate(i) {
				continue
			}
			s := f.Words[i].Stem
			rate := float64(h.in[s]) / (float64(h.all[s]) + 3)
			if f.Tags[i].IsVerb() {
				rate *= 1.5
			}
			if f.Tags[i] == chunk.Adj {
				rate *= 0.7
			}
			if rate > top {
				best, top = i, rate
			}
		}
	}
	return best
}
