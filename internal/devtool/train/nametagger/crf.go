package nametagger

import (
	"math"
	"math/rand/v2"

	"dossier/internal/extract/english/names/tagger"
)

// crf is a conditional random field in training. It uses stochastic gradient
// ascent on the log-likelihood with a rate for every weight (AdaGrad).
type crf struct {
	o                Options
	weights, squares [][tagger.NumLabels]float32
	trans, tsquares  [tagger.NumLabels][tagger.NumLabels]float64

	// The sums of the weights over the second half of the epochs. Their mean
	// generalises better than the last weights.
	sums   [][tagger.NumLabels]float32
	tsums  [tagger.NumLabels][tagger.NumLabels]float64
	summed int

	scores, alpha, beta [][tagger.NumLabels]float64
	shown               [][]uint32 // features of each token, without those hidden
}

func newCRF(features int, o Options) *crf {
	return &crf{o: o, weights: make([][tagger.NumLabels]float32, features), squares: make([][tagger.NumLabels]float32, features), sums: make([][tagger.NumLabels]float32, features)}
}

// restart resets everything but the sums.
func (c *crf) restart() {
	clear(c.weights)
	clear(c.squares)
	c.trans, c.tsquares = [tagger.NumLabels][tagger.NumLabels]float64{}, [tagger.NumLabels][tagger.NumLabels]float64{}
}

// note adds the current weights to the sums.
func (c *crf) note() {
	for i := range c.weights {
		for l, w := range c.weights[i] {
			c.sums[i][l] += w
		}
	}
	for a := range c.trans {
		for b, w := range c.trans[a] {
			c.tsums[a][b] += w
		}
	}
	c.summed++
}

// step learns from one sequence and returns the loss before the step.
func (c *crf) step(s *sequence, rnd *rand.Rand) float64 {
	n := len(s.gold)
	c.grow(n)
	for i := range n {
		c.hide(s, i, rnd)
		c.scores[i] = [tagger.NumLabels]float64{}
		for _, f := range c.shown[i] {
			w := &c.weights[f]
			for l, v := range w {
				c.scores[i][l] += float64(v)
			}
		}
	}
	z := c.forward(n)
	c.backward(n)
	c.update(s, z)
	return z - c.goldScore(s)
}

func (c *crf) grow(n int) {
	if len(c.scores) < n {
		c.scores, c.alpha, c.beta = make([][tagger.NumLabels]float64, 2*n), make([][tagger.NumLabels]float64, 2*n), make([][tagger.NumLabels]float64, 2*n)
		c.shown = make([][]uint32, 2*n)
	}
}

// hide chooses the features of token i that this step uses.
func (c *crf) hide(s *sequence, i int, rnd *rand.Rand) {
	c.shown[i] = s.features[i]
	if rnd.Float64() < c.o.Dropout {
		c.shown[i] = s.features[i][s.own[i]:]
	}
}

var minusInf = math.Inf(-1)

func logSum(v []float64) float64 {
	top := minusInf
	for _, x := range v {
		top = max(top, x)
	}
	if top == minusInf {
		return top
	}
	sum := 0.0
	for _, x := range v {
		sum += math.Exp(x - top)
	}
	return top + math.Log(sum)
}

// forward fills alpha and returns the logarithm of the partition function.
func (c *crf) forward(n int) float64 {
	var v [tagger.NumLabels]float64
	for i := range n {
		for b := range tagger.NumLabels {
			switch {
			case i > 0:
				k := 0
				for _, a := range predecessors[b] {
					v[k] = c.alpha[i-1][a] + c.trans[a][b]
					k++
				}
				c.alpha[i][b] = logSum(v[:k]) + c.scores[i][b]
			case tagger.Follows(tagger.Outside, tagger.Label(b)):
				c.alpha[i][b] = c.trans[tagger.Outside][b] + c.scores[i][b]
			default:
				c.alpha[i][b] = minusInf
			}
		}
	}
	k := 0
	for a := range tagger.NumLabels {
		if !tagger.Label(a).Opens() {
			v[k] = c.alpha[n-1][a] + c.trans[a][tagger.Outside]
			k++
		}
	}
	return logSum(v[:k])
}

// predecessors and successors are the labels that may come right before and
// right after each label.
var predecessors, successors = func() (before, after [tagger.NumLabels][]tagger.Label) {
	for b := range tagger.Label(tagger.NumLabels) {
		for a := range tagger.Label(tagger.NumLabels) {
			if tagger.Follows(a, b) {
				before[b] = append(before[b], a)
				after[a] = append(after[a], b)
			}
		}
	}
	return before, after
}()

func (c *crf) backward(n int) {
	var v [tagger.NumLabels]float64
	for i := n - 1; i >= 0; i-- {
		for a := range tagger.NumLabels {
			switch {
			case i < n-1:
				k := 0
				for _, b := range successors[a] {
					v[k] = c.beta[i+1][b] + c.trans[a][b] + c.scores[i+1][b]
					k++
				}
				c.beta[i][a] = logSum(v[:k])
			case tagger.Label(a).Opens():
				c.beta[i][a] = minusInf
			default:
				c.beta[i][a] = c.trans[a][tagger.Outside]
			}
		}
	}
}

func (c *crf) update(s *sequence, z float64) {
	n := len(s.gold)
	var grad [tagger.NumLabels]float32
	for i := range n {
		for l := range tagger.NumLabels {
			grad[l] = -float32(math.Exp(c.alpha[i][l] + c.beta[i][l] - z))
		}
		grad[s.gold[i]]++
		c.ascend(c.shown[i], &grad)
		if i == 0 {
			continue
		}
		for b := range tagger.NumLabels {
			for _, a := range predecessors[b] {
				g := -math.Exp(c.alpha[i-1][a] + c.trans[a][b] + c.scores[i][b] + c.beta[i][b] - z)
				if s.gold[i-1] == a && s.gold[i] == tagger.Label(b) {
					g++
				}
				c.ascendTrans(a, tagger.Label(b), g)
			}
		}
	}
	for l := range tagger.NumLabels {
		first := -math.Exp(c.alpha[0][l] + c.beta[0][l] - z)
		end := -math.Exp(c.alpha[n-1][l] + c.beta[n-1][l] - z)
		if s.gold[0] == tagger.Label(l) {
			first++
		}
		if s.gold[n-1] == tagger.Label(l) {
			end++
		}
		c.ascendTrans(tagger.Outside, tagger.Label(l), first)
		c.ascendTrans(tagger.Label(l), tagger.Outside, end)
	}
}

func (c *crf) ascend(features []uint32, grad *[tagger.NumLabels]float32) {
	rate, decay := float32(c.o.Rate), float32(c.o.Decay)
	for _, f := range features {
		w, q := &c.weights[f], &c.squares[f]
		for l, g := range grad {
			if g < 1e-4 && g > -1e-4 {
				continue
			}
			g -= decay * w[l]
			q[l] += g * g
			w[l] += rate * g / (float32(math.Sqrt(float64(q[l]))) + 1e-6)
		}
	}
}

func (c *crf) ascendTrans(a, b tagger.Label, g float64) {
	if math.Abs(g) < 1e-6 {
		return
	}
	q := &c.tsquares[a][b]
	*q += g * g
	c.trans[a][b] += c.o.Rate * g / (math.Sqrt(*q) + 1e-6)
}

func (c *crf) goldScore(s *sequence) float64 {
	sum, prev := 0.0, tagger.Outside
	for i, l := range s.gold {
		sum += c.scores[i][l] + c.trans[prev][l]
		prev = l
	}
	return sum + c.trans[prev][tagger.Outside]
}

// model quantises the mean weights.
func (c *crf) model(keys []uint32, words *tagger.WordTable, o Options) *tagger.Model {
	top := 0.0
	for i := range c.sums {
		for l := range c.sums[i] {
			c.sums[i][l] /= float32(c.summed)
			top = max(top, math.Abs(float64(c.sums[i][l])))
		}
	}
	unit := min(top, 6) / 127
	var features []uint32
	var weights []tagger.Weights
	for i := range c.sums {
		var r tagger.Weights
		for l, w := range c.sums[i] {
			if math.Abs(float64(w)) >= o.Prune {
				r[l] = int8(max(-127, min(127, math.Round(float64(w)/unit))))
			}
		}
		if r != (tagger.Weights{}) {
			features, weights = append(features, keys[i]), append(weights, r)
		}
	}
	var transitions [tagger.NumLabels][tagger.NumLabels]int16
	for a := range transitions {
		for b := range transitions {
			transitions[a][b] = int16(max(-32000, min(32000, math.Round(c.tsums[a][b]/float64(c.summed)/unit))))
		}
	}
	return tagger.NewModel(*words, features, weights, transitions, float32(unit))
}
