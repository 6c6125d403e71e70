package linear

import (
	"math"
)

// Pair is an example for a logistic regression.
type Pair struct {
	Features []float64 // the first is the same for all
	Same     bool
	Weight   float64 // in a calibration
}

// Logistic has the weight of each feature in the log-odds.
type Logistic []float64

// Odds returns the log-odds that the model gives the features.
func (m Logistic) Odds(features []float64) (x float64) {
	for i, w := range m {
		x += w * features[i]
	}
	return x
}

// Sigmoid returns the probability of log-odds.
func Sigmoid(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

const (
	logisticPasses  = 600
	logisticRate    = 0.1
	logisticPenalty = 20.0 // of the squares of all weights but the first, for features of equal spread
)

// Fit fits a logistic regression with an L2 penalty by gradient descent with a step
// size for each weight (AdaGrad). The weights of the examples do not count.
func Fit(examples []Pair) Logistic {
	mean, spread := moments(examples)
	n := len(mean)
	weight, square, gradient := make(Logistic, n), make(Logistic, n), make(Logistic, n)
	for range logisticPasses {
		gradient[0] = 0
		for i := 1; i < n; i++ {
			gradient[i] = logisticPenalty * weight[i]
		}
		for k := range examples {
			e := &examples[k]
			x := weight[0]
			for i := 1; i < n; i++ {
				x += weight[i] * (e.Features[i] - mean[i]) / spread[i]
			}
			d := Sigmoid(x)
			if e.Same {
				d--
			}
			gradient[0] += d
			for i := 1; i < n; i++ {
				gradient[i] += d * (e.Features[i] - mean[i]) / spread[i]
			}
		}
		for i, g := range gradient {
			square[i] += g * g
			if square[i] > 0 {
				weight[i] -= logisticRate * g / math.Sqrt(square[i])
			}
		}
	}
	for i := 1; i < n; i++ { // of the features as they are
		weight[i] /= spread[i]
		weight[0] -= weight[i] * mean[i]
	}
	return weight
}

// moments returns the mean and the standard deviation of each feature.
func moments(examples []Pair) (mean, spread []float64) {
	size := len(examples[0].Features)
	mean, spread = make([]float64, size), make([]float64, size)
	n := float64(len(examples))
	for _, e := range examples {
		for i, v := range e.Features {
			mean[i] += v / n
		}
	}
	for _, e := range examples {
		for i, v := range e.Features {
			spread[i] += (v - mean[i]) * (v - mean[i]) / n
		}
	}
	for i := range spread {
		spread[i] = math.Sqrt(spread[i])
		if spread[i] < 1e-6 {
			spread[i] = 1
		}
	}
	return mean, spread
}

// Calibration turns log-odds into others: slope times the odds, plus shift.
type Calibration struct{ Slope, Shift float64 }

// Calibrate fits a calibration to the odds of examples that the model was not fitted
// to, by the weights of the examples (Platt).
func Calibrate(examples []Pair, odds []float64) Calibration {
	c := Calibration{1, 0}
	for range 200 {
		var g0, g1, h00, h01, h11 float64
		for i, e := range examples {
			p := Sigmoid(c.Slope*odds[i] + c.Shift)
			d := p
			if e.Same {
				d--
			}
			d *= e.Weight
			v := e.Weight * p * (1 - p)
			g0, g1 = g0+d, g1+d*odds[i]
			h00, h01, h11 = h00+v, h01+v*odds[i], h11+v*odds[i]*odds[i]
		}
		h00, h11 = h00+1e-6, h11+1e-6
		det := h00*h11 - h01*h01
		if math.Abs(det) < 1e-9 {
			break
		}
		c.Shift -= (g0*h11 - g1*h01) / det
		c.Slope -= (g1*h00 - g0*h01) / det
	}
	return c
}

// Apply returns the calibrated probability.
func (c Calibration) Apply(odds float64) float64 { return Sigmoid(c.Slope*odds + c.Shift) }

// Model returns the calibrated model.
func (c Calibration) Model(m Logistic) Logistic {
	out := make(Logistic, len(m))
	for i := range m {
		out[i] = m[i] * c.Slope
	}
	out[0] += c.Shift
	return out
}
