package attribution

import (
	"fmt"
	"io"

	"dossier/internal/extract/loglinear"
)

// share is the percentage of the examples that t decides rightly.
func share(t *loglinear.Table, examples []loglinear.Choice) float64 {
	right := 0
	for _, e := range examples {
		best, top := 0, float32(0)
		for i, c := range e.Candidates {
			if s := t.Score(c); i == 0 || s > top {
				best, top = i, s
			}
		}
		if best == e.Right {
			right++
		}
	}
	return 100 * float64(right) / float64(max(len(examples), 1))
}

// Report writes on log how often each decision of a model is right on examples
// that it has not seen, given those before it.
func Report(m *Model, examples []Example, log io.Writer) {
	b := &builder{log: log, missed: map[string]int{}, heads: newHeads(examples)}
	for _, e := range examples {
		b.cues(e)
		b.text(e, m)
	}
	for _, d := range b.all(m) {
		fmt.Fprintf(log, "%-12s %7d unseen, %5.2f%% right, %d whose right choice is no candidate\n",
			d.name, len(*d.examples), share(d.table, *d.examples), b.missed[d.name])
	}
}

type decision struct {
	name     string
	examples *[]loglinear.Choice
	table    *loglinear.Table
}

// all pairs the examples of each decision with its table.
func (b *builder) all(m *Model) []decision {
	return []decision{
		{"cue", &b.cue, &m.cue}, {"source", &b.source, &m.source}, {"source end", &b.sourceEnd, &m.sourceEnd},
		{"left end", &b.leftEnd, &m.leftEnd}, {"left start", &b.leftStart, &m.leftStart},
		{"right start", &b.rightStart, &m.rightStart}, {"right end", &b.rightEnd, &m.rightEnd},
	}
}
