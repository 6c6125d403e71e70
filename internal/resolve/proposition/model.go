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
	w, err := ReadWeights(weightsFile, FeatureNames())
	if err != nil {
		panic(fmt.Sprintf("proposition: embedded weights.tsv: %v", err))
	}
	return Features(w)
})

// ReadWeights reads a file of weights for the features with the names.
func ReadWeights(text string, names []string) ([]float64, error) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) != len(names) {
		return nil, fmt.Errorf("%d lines, want %d", len(lines), len(names))
	}
	w := make([]float64, len(names))
	for i, line := range lines {
		name, value, _ := strings.Cut(line, "\t")
		if name != names[i] {
			return nil, fmt.Errorf("line %d: feature %q, want %q", i+1, name, names[i])
		}
		var err error
		if w[i], err = strconv.ParseFloat(value, 64); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
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
