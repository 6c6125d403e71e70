package proposition

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
)

// Of two short propositions one can say a word of its own and the other a date of its own.
func TestAddsEach(t *testing.T) {
	r := NewReader(words.English(), nil)
	dated := func(stems, date string) *meaning {
		w := &wording{stems: strings.Fields(stems), words: strings.Fields(stems)}
		if date != "" {
			w.dates = []string{date}
		}
		return r.learn(w)
	}
	for _, test := range []struct {
		a, dateA, b, dateB string
		want               float64
	}{
		{"ferr sail engin", "", "ferr sail", "2024-05-20", 1},
		{"ferr sail", "", "ferr sail", "2024-05-20", 0},
		{"ferr sail engin", "2024-05-20", "ferr sail", "2024-05-20", 0},
		{"ferr sail engin", "2024-05-20", "ferr sail", "", 0},
		{"ferr sail engin north harb crew", "", "ferr sail north harb crew rain", "2024-05-20", 1},
		{"ferr sail engin north harb crew wind", "", "ferr sail north harb crew rain wind", "2024-05-20", 0},
	} {
		for range 2 {
			a, b := dated(test.a, test.dateA), dated(test.b, test.dateB)
			var f Features
			var room commonRoom
			r.alignAdded(&f, a, b, commonOf(a, b, &room))
			if f[addsEach] != test.want {
				t.Errorf("%+v: %g", test, f[addsEach])
			}
			test.a, test.dateA, test.b, test.dateB = test.b, test.dateB, test.a, test.dateA
		}
	}
}

// The words of a short proposition can be in pieces of a longer one.
func TestSpread(t *testing.T) {
	r := NewReader(words.English(), nil)
	short := r.line("the mayor accepted the lamp")
	for text, want := range map[string]bool{
		"the mayor accepted the lamp with thanks and left the hall":                                             false,
		"the lamp broke at night in a storm, the tired mayor left the hall, and nobody accepted the invitation": true,
	} {
		long := r.line(text)
		for _, pair := range [][2]*meaning{{short, long}, {long, short}} {
			var f Features
			var room commonRoom
			r.alignAdded(&f, pair[0], pair[1], commonOf(pair[0], pair[1], &room))
			if got := f[spread] > 0.7; got != want {
				t.Errorf("%s: %g", text, f[spread])
			}
		}
	}
}
