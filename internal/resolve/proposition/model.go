package proposition

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// weightsFile has a line for each feature, in order: its name and its weight,
// separated by a tab. MODEL.md says how it is made.
//
//go:embed weights.tsv
var weightsFile string

var weights = sync.OnceValue(func() Features {
	w, err := readWeights(weightsFile)
	if err != nil {
		panic(fmt.Sprintf("proposition: embedded weights.tsv: %v", err))
	}
	return w
})

// readWeights reads a file of weights.
func readWeights(text string) (w Features, err error) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) != len(featureNames) {
		return w, fmt.Errorf("%d lines, want %d", len(lines), len(featureNames))
	}
	for i, line := range lines {
		name, value, _ := strings.Cut(line, "\t")
		if name != featureNames[i] {
			return w, fmt.Errorf("line %d: feature %q, want %q", i+1, name, featureNames[i])
		}
		if w[i], err = strconv.ParseFloat(value, 64); err != nil {
			return w, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	return w, nil
}

// probability returns the probability that a pair with the features puts forward
// the same proposition.
func (f *Features) probability() float64 {
	var x float64
	for i, w := range weights() {
		x += w * f[i]
	}
	return 1 / (1 + math.Exp(-x))
}
