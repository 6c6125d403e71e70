package times

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// Words of the lexicon in any order give expressions with values, and no panic.
func TestRecombinedWords(t *testing.T) {
	var all []string
	for _, w := range entries {
		all = append(all, strings.FieldsFunc(w.words, func(r rune) bool { return r == ' ' || r == '|' || r == ';' })...)
	}
	all = append(all, "2", "7", "12", "2023", "1,000", "3rd", "'s", ",", ".", "single", "Monday", "March", "Every", "The", "Last", "9:30", "2023-09-12", "$", "%", "-", "'90s", "1990s", "20th")
	rng := rand.New(rand.NewPCG(1, 2))
	rounds := 60_000
	if testing.Short() {
		rounds = 10_000
	}
	for range rounds {
		var b []string
		for range 3 + rng.IntN(40) {
			w := all[rng.IntN(len(all))]
			if rng.IntN(5) == 0 {
				w = strings.ToUpper(w[:1]) + w[1:]
			}
			b = append(b, w)
		}
		text := strings.Join(b, " ")
		func() {
			defer func() {
				if p := recover(); p != nil {
					t.Fatalf("%q: %v", text, p)
				}
			}()
			for _, e := range findIn(t, text, []string{"", "2023-09-13", "2023-09", "2023"}[rng.IntN(4)]) {
				if e.Value == "" {
					t.Fatalf("%q: %q has no value", text, e.Span.Text(text))
				}
			}
		}()
	}
}
