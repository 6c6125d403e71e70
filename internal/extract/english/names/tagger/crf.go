package tagger

import (
	"math"
	"math/rand/v2"
)

// crf is a conditional random field under training, by stochastic gradient
// ascent on the log-likelihood with a rate for every weight (AdaGrad).
type crf struct {
	o                Options
	weights, squares [][numLabels]float32
	trans, tsquares  [numLabels][numLabels]float64

	// The sums over the epochs of the second half: their mean generalises
	// better than the last weights.
	sums   [][numLabels]float32
	tsums  [numLabels][numLabels]float64
	summed int

	scores, alpha, beta [][numLabels]float64
	shown               [][]uint32 // features of each token, without those hidden
}

func newCRF(features int, o Options) *crf {
	return &crf{o: o, weights: make([][numLabels]float32, features), squares: make([][numLabels]float32, features), sums: make([][numLabels]float32, features)}
}

// restart forgets all weights but the sums.
func (c *crf) restart() {
	clear(c.weights)
	clear(c.squares)
	c.trans, c.tsquares = [numLabels][numLabels]float64{}, [numLabels][numLabels]float64{}
}

// note adds the weights as they are to the sums.
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

// step learns from one sequence and returns its loss before that.
func (c *crf) step(s *sequence, rnd *rand.Rand) float64 {
	n := len(s.gold)
	c.grow(n)
	for i := range n {
		c.hide(s, i, rnd)
		c.scores[i] = [numLabels]float64{}
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
		c.scores, c.alpha, c.beta = make([][numLabels]float64, 2*n), make([][numLabels]float64, 2*n), make([][numLabels]float64, 2*n)
		c.shown = make([][]uint32, 2*n)
	}
}

// hide draws the features of token i that this step sees.
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
	var v [numLabels]float64
	for i := range n {
		for b := range numLabels {
			switch {
			case i > 0:
				k := 0
				for _, a := range predecessors[b] {
					v[k] = c.alpha[i-1][a] + c.trans[a][b]
					k++
				}
				c.alpha[i][b] = logSum(v[:k]) + c.scores[i][b]
			case follows(outside, label(b)):
				c.alpha[i][b] = c.trans[outside][b] + c.scores[i][b]
			default:
				c.alpha[i][b] = minusInf
			}
		}
	}
	k := 0
	for a := range numLabels {
		if !label(a).opens() {
			v[k] = c.alpha[n-1][a] + c.trans[a][outside]
			k++
		}
	}
	return logSum(v[:k])
}

// successors is predecessors the other way round.
var successors = func() (s [numLabels][]label) {
	for b, as := range predecessors {
		for _, a := range as {
			s[a] = append(s[a], label(b))
		}
	}
	return s
}()

func (c *crf) backward(n int) {
	var v [numLabels]float64
	for i := n - 1; i >= 0; i-- {
		for a := range numLabels {
			switch {
			case i < n-1:
				k := 0
				for _, b := range successors[a] {
					v[k] = c.beta[i+1][b] + c.trans[a][b] + c.scores[i+1][b]
					k++
				}
				c.beta[i][a] = logSum(v[:k])
			case label(a).opens():
				c.beta[i][a] = minusInf
			default:
				c.beta[i][a] = c.trans[a][outside]
			}
		}
	}
}

func (c *crf) update(s *sequence, z float64) {
	n := len(s.gold)
	var grad [numLabels]float32
	for i := range n {
		for l := range numLabels {
			grad[l] = -float32(math.Exp(c.alpha[i][l] + c.beta[i][l] - z))
		}
		grad[s.gold[i]]++
		c.ascend(c.shown[i], &grad)
		if i == 0 {
			continue
		}
		for b := range numLabels {
			for _, a := range predecessors[b] {
				g := -math.Exp(c.alpha[i-1][a] + c.trans[a][b] + c.scores[i][b] + c.beta[i][b] - z)
				if s.gold[i-1] == a && s.gold[i] == label(b) {
					g++
				}
				c.ascendTrans(a, label(b), g)
			}
		}
	}
	for l := range numLabels {
		first := -math.Exp(c.alpha[0][l] + c.beta[0][l] - z)
		end := -math.Exp(c.alpha[n-1][l] + c.beta[n-1][l] - z)
		if s.gold[0] == label(l) {
			first++
		}
		if s.gold[n-1] == label(l) {
			end++
		}
		c.ascendTrans(outside, label(l), first)
		c.ascendTrans(label(l), outside, end)
	}
}

func (c *crf) ascend(features []uint32, grad *[numLabels]float32) {
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

func (c *crf) ascendTrans(a, b label, g float64) {
	if math.Abs(g) < 1e-6 {
		return
	}
	q := &c.tsquares[a][b]
	*q += g * g
	c.trans[a][b] += c.o.Rate * g / (math.Sqrt(*q) + 1e-6)
}

func (c *crf) goldScore(s *sequence) float64 {
	sum, prev := 0.0, outside
	for i, l := range s.gold {
		sum += c.scores[i][l] + c.trans[prev][l]
		prev = l
	}
	return sum + c.trans[prev][outside]
}

// model quantises the mean weights.
func (c *crf) model(keys []uint32, words *wordTable, o Options) *Model {
	top := 0.0
	for i := range c.sums {
		for l := range c.sums[i] {
			c.sums[i][l] /= float32(c.summed)
			top = max(top, math.Abs(float64(c.sums[i][l])))
		}
	}
	unit := min(top, 6) / 127
	m := &Model{words: *words, scale: float32(unit)}
	for i := range c.sums {
		var r row
		some := false
		for l, w := range c.sums[i] {
			if math.Abs(float64(w)) < o.Prune {
				continue
			}
			r[l] = int8(max(-127, min(127, math.Round(float64(w)/unit))))
			some = some || r[l] != 0
		}
		if some {
			m.rows = append(m.rows, pack(keys[i], &r))
		}
	}
	for a := range numLabels {
		for b := range numLabels {
			m.trans[a][b] = int16(max(-32000, min(32000, math.Round(c.tsums[a][b]/float64(c.summed)/unit))))
		}
	}
	m.build()
	return m
}
