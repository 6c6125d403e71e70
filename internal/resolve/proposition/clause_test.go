package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// What one proposition says besides, in clauses of its own, is no difference.
func TestClausesAreCompared(t *testing.T) {
	const a = "the harbour crane rusted"
	for _, test := range []struct {
		b    string
		want bool // all of it is in clauses of b
	}{
		{"the harbour crane rusted, and the market burned", true},
		{"the market burned while the harbour crane rusted", true},
		{"the market burned, the harbour crane rusted and the mill fell", true},
		{"the harbour crane and the market rusted", false},
		{"the harbour crane near the market rusted", false},
	} {
		r := NewReader(words.English(), nil)
		x, y := *r.line(a), *r.line(test.b)
		r.weigh([]meaning{x, y})
		var f Features
		var room commonRoom
		c := commonOf(&x, &y, &room)
		r.alignWords(&f, &x, &y, c)
		r.alignClauses(&f, &x, &y, c)
		if got := f[clauseBest] > 0.999; got != test.want {
			t.Errorf("%s: %.2f", test.b, f[clauseBest])
		}
		if f[clauseGain] < 0 {
			t.Errorf("%s: gain %.2f", test.b, f[clauseGain])
		}
	}
}
