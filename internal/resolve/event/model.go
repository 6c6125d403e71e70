package event

import (
	_ "embed"
	"fmt"
	"math"
	"sync"

	"dossier/internal/resolve/proposition"
)

// weightsFile has a line for each feature, in order: its name and its weight,
// separated by a tab. MODEL.md says how it is made.
//
//go:embed weights.tsv
var weightsFile string

var weights = sync.OnceValue(func() Features {
	w, err := proposition.ReadWeights(weightsFile, FeatureNames())
	if err != nil {
		panic(fmt.Sprintf("event: embedded weights.tsv: %v", err))
	}
	return Features(w)
})

// probability returns the probability that sentences with the features are about
// the same event.
func (f *Features) probability(weights *Features) float64 {
	var x float64
	for i, w := range weights {
		x += w * f[i]
	}
	return 1 / (1 + math.Exp(-x))
}
