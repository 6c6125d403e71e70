package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// Two words that change their places around a third one say something else, but not in the
// passive.
func TestTurnsAround(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the judge had paid the banker", "the banker paid the judge back", true},
		{"the judge had paid the banker", "the banker was paid by the judge", false},
		{"the judge had paid the banker by noon", "the banker was paid by the judge by noon", false},
		{"the judge had paid the banker by noon", "the banker had paid the judge by noon", true},
		{"the judge had paid the banker", "the judge paid the banker back", false},
		{"the judge had paid the banker", "the banker knew that the judge was paid", false},
		{"the gate of the dam had been opened by hand", "a boy had opened the dam's gate by hand", false},
		{"the boat was passed at the buoy", "the buoy passed the boat", false},
		{"the boat was passed at the buoy", "the buoy was passed at the boat", true},
		{"the judge of the town had paid the banker", "the banker paid the judge of the town back", true},
		{"the judge of the town had paid the banker", "the banker of the town was paid by a judge", false},
		{"the judge of the town had paid the banker", "the judge paid the banker of the town", false},
		{"the judge of the old northern town by the lake had paid the banker", "by then the banker of the old northern town at the lake had paid the judge", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.turnsAround(a, b); got != test.want || r.turnsAround(b, a) != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
