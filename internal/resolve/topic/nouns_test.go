package topic

import "testing"

func TestIsForm(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"strike", "strikes", true},
		{"economy", "economic", true},
		{"economy", "economists", false},
		{"internet", "international", false},
		{"strike", "hit", false},
		{"building", "buildings", true},
	} {
		if isForm(c.a, c.b) != c.want || isForm(c.b, c.a) != c.want {
			t.Errorf("%s and %s: want %v", c.a, c.b, c.want)
		}
	}
}
