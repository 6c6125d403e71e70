package confidence

import (
	"math"
	"testing"
)

func TestACurveIsLinearBetweenItsPointsAndLevelBeyond(t *testing.T) {
	c := Curve{{-1, 0.25}, {1, 0.75}, {5, 0.875}}
	for _, test := range []struct{ raw, want float64 }{
		{math.Inf(-1), 0.25}, {-1, 0.25}, {-0.5, 0.375}, {0, 0.5}, {1, 0.75}, {3, 0.8125}, {5, 0.875}, {6, 0.875}, {math.Inf(1), 0.875},
	} {
		if got := c.At(test.raw); math.Abs(got-test.want) > 1e-12 {
			t.Errorf("at %v: %v, want %v", test.raw, got, test.want)
		}
	}
	if got := (Curve{{2, 0.5}}).At(-7); got != 0.5 {
		t.Errorf("one point: %v", got)
	}
}

func TestValid(t *testing.T) {
	for _, test := range []struct {
		name  string
		curve Curve
		want  bool
	}{
		{"rising", Curve{{0, 0}, {1, 0.5}, {2, 1}}, true},
		{"level", Curve{{0, 0.5}, {1, 0.5}}, true},
		{"one point", Curve{{3, 0.5}}, true},
		{"no point", nil, false},
		{"falling", Curve{{0, 0.5}, {1, 0.25}}, false},
		{"two shares at one score", Curve{{0, 0.25}, {0, 0.5}}, false},
		{"scores out of order", Curve{{1, 0.25}, {0, 0.5}}, false},
		{"below 0", Curve{{0, -0.25}}, false},
		{"above 1", Curve{{0, 0.5}, {1, 1.25}}, false},
	} {
		if got := test.curve.Valid(); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func FuzzAt(f *testing.F) {
	f.Add(-2.0, 3.0)
	f.Add(1.0, 1.0000001)
	f.Fuzz(func(t *testing.T, a, b float64) {
		if math.IsNaN(a) || math.IsNaN(b) {
			return
		}
		c := Curve{{-1, 0.25}, {1, 0.75}, {5, 0.875}}
		low, high := c.At(min(a, b)), c.At(max(a, b))
		if low > high || low < 0.25 || high > 0.875 {
			t.Errorf("%v at %v, %v at %v", low, min(a, b), high, max(a, b))
		}
	})
}
