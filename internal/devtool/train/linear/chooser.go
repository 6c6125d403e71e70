// Package linear trains the tables of package loglinear.
package linear

import (
	"math"
	"math/rand/v2"
	"slices"

	"dossier/internal/extract/loglinear"
)

// Choice is a training example with one right candidate. A candidate is a list
// of features.
type Choice struct {
	Candidates [][]uint32
	Right      int
	// Weight is the weight of the example.
	Weight float32
}

// Options are the settings of the training.
type Options struct {
	Bits   uint    // of the table's index
	Epochs int     // passes over the examples
	Rate   float64 // learning rate
	L2     float64 // regularization in each step
	Rare   int     // features in fewer candidates than this are left out
	Seed   uint64  // of the order of the examples
}

// Chooser trains a log-linear model that chooses among the candidates of each
// example. It uses stochastic gradient descent with a step size for each
// weight (AdaGrad), averaged over the second half of the passes.
func Chooser(examples []Choice, o Options) loglinear.Table {
	l := newLearner(examples, o)
	index := make([]int, len(examples))
	for i := range index {
		index[i] = i
	}
	for pass := range o.Epochs {
		l.random.Shuffle(len(index), func(i, j int) { index[i], index[j] = index[j], index[i] })
		for _, i := range index {
			l.step(&examples[i])
		}
		if 2*(pass+1) > o.Epochs {
			l.average()
		}
	}
	return quantise(l.sum, 1, o.Bits)
}

type learner struct {
	o         Options
	keep      []bool
	w, square []float32
	sum       []float32
	used      int
	random    *rand.Rand
	scores    []float64
}

func newLearner(examples []Choice, o Options) *learner {
	size := 1 << o.Bits
	l := &learner{o: o, keep: make([]bool, size), w: make([]float32, size), square: make([]float32, size), sum: make([]float32, size), random: rand.New(rand.NewPCG(o.Seed, 0))}
	count := make([]int, size)
	for _, e := range examples {
		for _, c := range e.Candidates {
			for _, f := range c {
				count[loglinear.Row(f, o.Bits)]++
			}
		}
	}
	for i, n := range count {
		l.keep[i] = n >= o.Rare
	}
	return l
}

func (l *learner) step(e *Choice) {
	l.scores = l.scores[:0]
	top := math.Inf(-1)
	for _, c := range e.Candidates {
		var s float64
		for _, f := range c {
			s += float64(l.w[loglinear.Row(f, l.o.Bits)])
		}
		l.scores = append(l.scores, s)
		top = max(top, s)
	}
	var z float64
	for i, s := range l.scores {
		l.scores[i] = math.Exp(s - top)
		z += l.scores[i]
	}
	for i, c := range e.Candidates {
		g := l.scores[i] / z
		if i == e.Right {
			g--
		}
		g *= float64(e.Weight)
		if math.Abs(g) < 1e-4 {
			continue
		}
		for _, f := range c {
			k := loglinear.Row(f, l.o.Bits)
			if !l.keep[k] {
				continue
			}
			d := float32(g + l.o.L2*float64(l.w[k]))
			l.square[k] += d * d
			l.w[k] -= float32(l.o.Rate) * d / (float32(math.Sqrt(float64(l.square[k]))) + 1e-3)
		}
	}
}

// average adds the current weights to the mean.
func (l *learner) average() {
	l.used++
	n := float32(l.used)
	for i, w := range l.w {
		l.sum[i] += (w - l.sum[i]) / n
	}
}

// quantise rounds weights to bytes. It may limit the largest thousandth of
// them.
func quantise(w []float32, classes int, bits uint) loglinear.Table {
	var size []float32
	for _, x := range w {
		if x != 0 {
			size = append(size, float32(math.Abs(float64(x))))
		}
	}
	limit := float32(1)
	if len(size) > 0 {
		slices.Sort(size)
		limit = size[len(size)-1-len(size)/1000]
	}
	scale := limit / 127
	out := make([]byte, len(w))
	for i, x := range w {
		q := math.Round(float64(x / scale))
		out[i] = byte(int8(min(max(q, -127), 127)))
	}
	return loglinear.NewTable(classes, bits, scale, string(out))
}
