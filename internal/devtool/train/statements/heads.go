package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
)

// heads counts how often words are in a cue.
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

// pick returns the head of a cue, or -1. It is the possible head whose word
// has the largest share of its uses in cues.
func (h heads) pick(s *attribution.Sampler, p *chunk.Prose, cue []attribution.Range) int {
	best, top := -1, 0.0
	for _, r := range cue {
		for i := r.First; i < r.Last; i++ {
			if !s.MayBeCue(i) {
				continue
			}
			stem := p.Words[i].Stem
			rate := float64(h.in[stem]) / (float64(h.all[stem]) + 3)
			if p.Tags[i].IsVerb() {
				rate *= 1.5
			}
			if p.Tags[i] == chunk.Adj {
				rate *= 0.7
			}
			if rate > top {
				best, top = i, rate
			}
		}
	}
	return best
}
