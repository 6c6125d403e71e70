package proposition

import (
	"strings"
	"testing"
)

func TestReadWeights(t *testing.T) {
	if _, err := ReadWeights(weightsFile, FeatureNames()); err != nil {
		t.Error(err)
	}
	for _, test := range []struct{ name, text, want string }{
		{"a line less", strings.TrimSuffix(weightsFile, "\n")[strings.IndexByte(weightsFile, '\n')+1:], "lines, want"},
		{"another feature", strings.Replace(weightsFile, "always\t", "never\t", 1), `feature "never", want "always"`},
		{"no number", strings.Replace(weightsFile, "always\t", "always\tx", 1), "line 1"},
	} {
		if _, err := ReadWeights(test.text, FeatureNames()); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}
