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

// A denial is the clause that denies something, if it has a verb and says enough by itself.
func TestDeniedPart(t *testing.T) {
	for _, test := range []struct {
		text string
		want int
	}{
		{"the mayor had sold no shares of the port, and had rested", 4},
		{"the mayor had sold no shares of the port and the town", 4},
		{"the mayor had rested, and had sold no shares of the port", 3},
		{"the mayor had rested, and had sold nothing", 3},
		{"the mayor had sold shares of the port, and had rested", 5},
	} {
		r := NewReader(words.English(), nil)
		if got := len(r.line(test.text).deniedPart()); got != test.want {
			t.Errorf("%s: %d words, want %d", test.text, got, test.want)
		}
	}
}

// The given name in a denial is no word of its own if the claim has the surname.
func TestNamedIn(t *testing.T) {
	r := NewReader(words.English(), nil)
	r.names["ana"], r.names["lund"], r.names["rui"] = true, true, true
	ana := r.line("Ana Lund sold the port")
	for text, want := range map[string]bool{"Lund sold the port": true, "Rui sold the port": false, "the mayor sold the port": false} {
		if got := ana.namedIn(r.index("ana"), r.line(text)); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
	if both := r.line("Ana and Lund sold the port"); both.namedIn(r.index("ana"), r.line("Lund sold the port")) {
		t.Error("two people are taken for one")
	}
}
