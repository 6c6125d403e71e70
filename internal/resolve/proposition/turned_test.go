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

// Two names that change their places around a verb do something else, with whatever else is said.
func TestExchangesNames(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Norham Council owed Sandby School two pounds", "Sandby School owed Norham Council two pounds", true},
		{"Norham Council owed Sandby School two pounds", "Norham Council owed two pounds to Sandby School", false},
		{"Norham Council owed Sandby School two pounds", "Sandby School was owed two pounds by Norham Council", false},
		{"Norham Council bought Norham Bridge from Sandby School", "Sandby School bought Norham Bridge from Norham Council", true},
		{"Norham Council bought Norham Bridge from Sandby School", "from Sandby School, Norham Council bought Norham Bridge", false},
		{"Norham Council met Sandby School in Bern", "Sandby School met Norham Council in Bern", false},
		{"Norham Council planned a race with Sandby School", "Sandby School planned a race with Norham Council", false},
		{"Norham Council planned a race against Sandby School", "Sandby School planned a race against Norham Council", true},
		{"Norham Council wept after Sandby School won", "after Sandby School won, Norham Council wept", false},
	} {
		r := NewReader(words.English(), nil)
		for _, name := range []string{"norham", "council", "sandby", "school", "bern"} {
			r.names[name] = true
		}
		a, b := r.line(test.a), r.line(test.b)
		if got := r.exchangesNames(a, b); got != test.want || r.exchangesNames(b, a) != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
