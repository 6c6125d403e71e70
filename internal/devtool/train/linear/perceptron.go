package linear

import (
	"math/rand/v2"

	"dossier/internal/extract/loglinear"
)

// Perceptron learns a table with several classes by the averaged perceptron
// rule.
type Perceptron struct {
	classes int
	bits    uint
	w       []float32
	sum     []float64
	stamp   []int32
	clock   int32
}

// NewPerceptron returns a perceptron whose table has 2^bits rows.
func NewPerceptron(classes int, bits uint) *Perceptron {
	n := classes << bits
	return &Perceptron{classes: classes, bits: bits, w: make([]float32, n), sum: make([]float64, n), stamp: make([]int32, n)}
}

// Predict returns the best class by the current weights.
func (p *Perceptron) Predict(features []uint32) int {
	var scores [loglinear.MaxClasses]float32
	for _, f := range features {
		row := int(loglinear.Row(f, p.bits)) * p.classes
		for i, w := range p.w[row : row+p.classes] {
			scores[i] += w
		}
	}
	best := 0
	for i := 1; i < p.classes; i++ {
		if scores[i] > scores[best] {
			best = i
		}
	}
	return best
}

// Learn corrects the weights if guess is not right.
func (p *Perceptron) Learn(features []uint32, right, guess int) {
	p.clock++
	if right == guess {
		return
	}
	for _, f := range features {
		row := int(loglinear.Row(f, p.bits)) * p.classes
		p.add(row+right, 1)
		p.add(row+guess, -1)
	}
}

func (p *Perceptron) add(k int, d float32) {
	p.sum[k] += float64(p.clock-p.stamp[k]) * float64(p.w[k])
	p.stamp[k] = p.clock
	p.w[k] += d
}

// Table returns the average of the weights over all examples.
func (p *Perceptron) Table() loglinear.Table {
	for k := range p.w {
		p.add(k, 0)
	}
	mean := make([]float32, len(p.sum))
	for k, s := range p.sum {
		mean[k] = float32(s / float64(max(p.clock, 1)))
	}
	return quantise(mean, p.classes, p.bits)
}

// Shuffled returns the numbers below n in a random order, which depends only
// on pass.
func Shuffled(n, pass int) []int {
	return rand.New(rand.NewPCG(uint64(pass), 1)).Perm(n)
}
