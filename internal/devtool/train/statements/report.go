package statements

import (
	"fmt"
	"io"

	"dossier/internal/devtool/train/linear"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/loglinear"
)

// decisionNames name the decisions in reports.
var decisionNames = [attribution.Decisions]string{"cue", "source", "source end", "left end", "left start", "right start", "right end", "accept"}

// share returns the percentage of the examples that t decides correctly.
func share(t *loglinear.Table, examples []linear.Choice) float64 {
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

// Report writes to log how often each decision of a model is right on examples
// that it has not seen. The decisions before it are taken as right.
func Report(m *attribution.Model, examples []Example, log io.Writer) {
	b := &builder{log: log, heads: newHeads(examples)}
	for _, e := range examples {
		b.cues(e)
		b.text(e, m)
	}
	for d := range attribution.Accept {
		fmt.Fprintf(log, "%-12s %7d unseen, %5.2f%% right, %d whose right choice is no candidate\n",
			decisionNames[d], len(b.examples[d]), share(&m.Tables[d], b.examples[d]), b.missed[d])
	}
}
