package dossier

import "testing"

// Sources without an entity are the same by their words, whatever their case. A source
// with an entity is the same as another one with it only.
func TestSourcesThatAreTheSame(t *testing.T) {
	board, other := &Entity{Name: "Harbour Board"}, &Entity{Name: "Harbour Board"}
	for _, test := range []struct {
		a, b Source
		want bool
	}{
		{Source{Words: "The firm"}, Source{Words: "the firm"}, true},
		{Source{Words: "the firm"}, Source{Words: "a firm"}, false},
		{Source{Words: "the firm"}, Source{Words: "the firms"}, false},
		{Source{Words: "the \u00c9lan club"}, Source{Words: "The \u00e9lan club"}, true},
		{Source{Words: "the \u00c9lan club"}, Source{Words: "the elan club"}, false},
		{Source{Words: "the \u212a team"}, Source{Words: "the k team"}, true}, // the sign of Kelvin
		{Source{Words: "the board", Entity: board}, Source{Words: "it", Entity: board}, true},
		{Source{Words: "the board", Entity: board}, Source{Words: "the board", Entity: other}, false},
		{Source{Words: "the board", Entity: board}, Source{Words: "the board"}, false},
	} {
		if got := test.a.Same(&test.b); got != test.want || got != (test.a.Key() == test.b.Key()) {
			t.Errorf("%+v and %+v: %v", test.a, test.b, got)
		}
	}
}
