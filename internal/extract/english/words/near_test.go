package words

import (
	"slices"
	"testing"
)

// Words are near if a report can put one in the place of the other, as forms of an irregular verb
// are. What only belongs to the same matter is not.
func TestNear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"informed", "notified", true}, {"hosted", "gave", true}, {"recognised", "identified", true}, {"gun", "pistol", true}, {"pistol", "rifle", false}, {"formal", "official", true}, {"spoke", "speaking", true}, {"written", "wrote", true}, {"UK", "British", true}, {"France", "French", true},
		{"informed", "official", false}, {"British", "Irish", false}, {"Finnish", "Finish", false}, {"son", "daughter", false}, {"director", "manager", false}, {"husband", "wife", false}, {"injured", "killed", false}, {"sentence", "jailed", false}, {"suspended", "ended", false}, {"nominated", "appointed", false}, {"shot", "killed", false},
	} {
		if got := AreNear(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: near %t", c.a, c.b, got)
		}
	}
}

// Contraries are not near.
func TestContrariesAreNotNear(t *testing.T) {
	for pair := range contraries {
		if slices.ContainsFunc(near[pair[0]], func(g uint16) bool { return slices.Contains(near[pair[1]], g) }) {
			t.Errorf("%s and %s are near", pair[0], pair[1])
		}
	}
}
