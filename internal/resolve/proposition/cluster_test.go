package proposition

import "testing"

// One pair with a large margin makes up for a mean that is a little too small.
func TestMeanLink(t *testing.T) {
	for _, test := range []struct {
		n         int
		sum, best float64
		want      bool
	}{
		{1, 0, 0, true}, {1, -0.01, -0.01, false},
		{4, 0, 0.1, true}, {4, -0.01, 0.19, false},
		{4, -0.4, 0.2, true}, {4, -0.41, 0.2, false},
	} {
		if got := (&margins{test.n, test.sum, test.best}).suffice(); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}
