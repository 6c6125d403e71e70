package attribution

import (
	"dossier/internal/extract/loglinear"
)

// judge proposes relations for a text and tells which are right: the content
// overlaps by half or more with that of an annotated one, and the sources
// overlap or are both missing.
func (m *Model) judge(e Example) []loglinear.Choice {
	f := &finder{Prose: e.Prose, m: m}
	f.propose()
	var out []loglinear.Choice
	for i := range f.found {
		f.c.reset(nil)
		f.acceptFeatures(i)
		out = append(out, loglinear.Choice{Candidates: [][]uint32{{}, clone(f.c.features)}, Right: int(flag(f.found[i].agrees(e.Gold))), Weight: 1})
	}
	return out
}

func (r *Relation) agrees(gold []Gold) bool {
	size := r.Left.size() + r.Right.size()
	for _, g := range gold {
		var common, other int
		for _, c := range g.Content {
			other += c.size()
			common += c.overlap(r.Left) + c.overlap(r.Right)
		}
		if 2*common < size+other-common {
			continue
		}
		if len(g.Source) == 0 && r.Source.Empty() {
			return true
		}
		for _, s := range g.Source {
			if s.overlap(r.Source) > 0 {
				return true
			}
		}
	}
	return false
}

func (r Range) size() int { return max(0, r.Last-r.First) }

func (r Range) overlap(o Range) int { return max(0, min(r.Last, o.Last)-max(r.First, o.First)) }
