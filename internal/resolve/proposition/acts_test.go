package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// A word beside another can make something else of it.
func TestOtherBeside(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the mayor closed the gate", "the deputy mayor closed the gate", true},
		{"the mayor closed the gate", "the mayor closed the wrong gate", true},
		{"the mayor closed the wrong gate", "the mayor closed the wrong gate", false},
		{"the mayor closed the gate", "the mayor closed the old gate", false},
	} {
		for _, pair := range [2][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := r.otherBeside(r.line(pair[0]), r.line(pair[1])); got != test.want {
				t.Errorf("%s / %s: %t", pair[0], pair[1], got)
			}
		}
	}
}
