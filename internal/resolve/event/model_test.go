package event

import (
	"testing"

	"dossier/internal/resolve/proposition"
)

func TestWeightsFit(t *testing.T) {
	if _, err := proposition.ReadWeights(weightsFile, FeatureNames()); err != nil {
		t.Error(err)
	}
	if n := len(FeatureNames()); n != int(featureCount) {
		t.Errorf("%d names of %d features", n, featureCount)
	}
}
