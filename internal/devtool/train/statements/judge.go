package statements

import (
	"dossier/internal/devtool/train/linear"
	"dossier/internal/extract/english/statements/attribution"
)

// judge returns the relations that m proposes for a text, as examples of which
// to accept. A relation is right if half of its content or more overlaps with
// that of an annotated relation, and the sources overlap or are both missing.
func judge(m *attribution.Model, e Example) []linear.Choice {
	var out []linear.Choice
	for _, p := range attribution.NewSampler(e.Prose, m).Proposals() {
		out = append(out, yesOrNo(p.Features, agrees(&p.Relation, e.Gold)))
	}
	return out
}

func agrees(r *attribution.Relation, gold []Gold) bool {
	length := size(r.Left) + size(r.Right)
	for _, g := range gold {
		var common, other int
		for _, c := range g.Content {
			other += size(c)
			common += overlap(c, r.Left) + overlap(c, r.Right)
		}
		if 2*common < length+other-common {
			continue
		}
		if len(g.Source) == 0 && r.Source.Empty() {
			return true
		}
		for _, s := range g.Source {
			if overlap(s, r.Source) > 0 {
				return true
			}
		}
	}
	return false
}

func size(r attribution.Range) int { return max(0, r.Last-r.First) }

func overlap(a, b attribution.Range) int { return max(0, min(a.Last, b.Last)-max(a.First, b.First)) }

// yesOrNo returns an example of a decision between nothing and one candidate.
func yesOrNo(features []uint32, yes bool) linear.Choice {
	c := linear.Choice{Candidates: [][]uint32{{}, features}, Weight: 1}
	if yes {
		c.Right = 1
	}
	return c
}
