package namekey

import "testing"

func TestOneApart(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Roemer", "Roemar", true},
		{"Roemer", "Romer", true},
		{"Müller", "Muller", true},
		{"Roemer", "Roimar", false},
		{"Roemer", "Roemer", false},
		{"Roemer", "Roer", false},
		{"", "R", true},
	} {
		if got := OneApart(test.a, test.b); got != test.want {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
		if got := OneApart(test.b, test.a); got != test.want {
			t.Errorf("%q, %q: %t", test.b, test.a, got)
		}
	}
}
