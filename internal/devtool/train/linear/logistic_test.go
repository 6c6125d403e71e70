package linear

import (
	"math"
	"slices"
	"testing"
)

// pairs are examples of which those with the second feature are the same, but for
// every fifth.
func pairs() []Pair {
	var out []Pair
	for i := range 200 {
		p := Pair{Features: []float64{1, float64(i % 2), 3}, Same: i%2 == 1, Weight: 1}
		if i%10 == 3 {
			p.Same = false
		}
		out = append(out, p)
	}
	return out
}

func TestFit(t *testing.T) {
	m := Fit(pairs())
	if yes, no := Sigmoid(m.Odds([]float64{1, 1, 3})), Sigmoid(m.Odds([]float64{1, 0, 3})); yes < 0.6 || no > 0.3 {
		t.Errorf("%.2f with the feature, %.2f without", yes, no)
	}
	if math.Abs(m[2]) > 1e-9 {
		t.Errorf("a feature that does not vary weighs %v", m[2])
	}
	if !slices.Equal(Fit(pairs()), m) {
		t.Error("two models of the same examples differ")
	}
}

// A calibrated probability is the share of the weights that is the same.
func TestCalibrate(t *testing.T) {
	examples := pairs()
	var odds []float64
	for i := range examples {
		odds = append(odds, 4*examples[i].Features[1]-1)
		if examples[i].Same {
			examples[i].Weight = 2
		}
	}
	c := Calibrate(examples, odds)
	if p := c.Apply(3); math.Abs(p-160.0/180) > 0.01 {
		t.Errorf("%.3f", p)
	}
	m := c.Model(Logistic{0, 1, 0})
	if a, b := Sigmoid(m.Odds([]float64{1, 3, 3})), c.Apply(3); math.Abs(a-b) > 1e-9 {
		t.Errorf("the calibrated model says %v, not %v", a, b)
	}
}
