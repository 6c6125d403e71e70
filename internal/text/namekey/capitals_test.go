package namekey

import "testing"

func TestCapitals(t *testing.T) {
	for name, want := range map[string]int{"": 0, "...": 0, "A": 1, "NPB": 3, "U.S.A.": 3, "ÉU": 2, "NPb": 0, "N P": 0, "N2": 0} {
		if got := Capitals(name); got != want {
			t.Errorf("%q: %d, want %d", name, got, want)
		}
	}
}
