// Package joins trains the judgement on pairs of statements: whether the two put
// forward the same proposition.
//
// It is a logistic regression over the features of a pair, with an L2 penalty,
// fitted to pairs that people judged one by one. labels.jsonl has them as articles
// and offsets, without text.
package joins

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"

	"dossier/internal/resolve/proposition"
)

// Label is a line of labels.jsonl.
type Label struct {
	ID     string  `json:"id"`
	A, B   Place   // of the two contents
	Label  string  `json:"label"`  // same, contrary, matter or no
	Doubt  bool    `json:"doubt"`  // the judge hesitated
	Weight float64 `json:"weight"` // pairs of the story that the pair is drawn from; 0 for a pair that was sought out
}

// Place is where a content is. In JSON it is a list: article, start and end in
// code points.
type Place struct {
	Doc        string // story/number
	Start, End int
}

// UnmarshalJSON reads the list.
func (p *Place) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&p.Doc, &p.Start, &p.End})
}

// Same reports whether the two were judged to put forward the same proposition.
func (l *Label) Same() bool { return l.Label == "same" }

// Story returns the story of the pair's articles.
func (l *Label) Story() string {
	story, _, _ := strings.Cut(l.A.Doc, "/")
	return story
}

//go:embed labels.jsonl
var labels []byte

// Labels returns the judged pairs.
func Labels() ([]Label, error) {
	var out []Label
	in := bufio.NewScanner(bytes.NewReader(labels))
	for n := 1; in.Scan(); n++ {
		var l Label
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("labels.jsonl:%d: %w", n, err)
		}
		out = append(out, l)
	}
	return out, in.Err()
}

// Example is a judged pair with its features.
type Example struct {
	*Label
	Features proposition.Features
	Shown    bool // both statements are sure enough to be on the pages
	Whole    bool // both are propositions, so that they can be joined
}

// Model has the weight of each feature in the log-odds.
type Model proposition.Features

// Probability returns the probability that the model gives the features.
func (m *Model) Probability(f *proposition.Features) float64 { return logistic(m.odds(f)) }

func (m *Model) odds(f *proposition.Features) (x float64) {
	for i, w := range m {
		x += w * f[i]
	}
	return x
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

const (
	passes  = 600
	rate    = 0.1
	penalty = 20.0 // of the squares of all weights but the first, for features of equal spread
)

// Train fits a model by gradient descent with a step size for each weight
// (AdaGrad). The first feature is the same for all pairs.
func Train(examples []Example) Model {
	mean, spread := moments(examples)
	var weight, square Model
	for range passes {
		var gradient Model
		for i := 1; i < len(weight); i++ {
			gradient[i] = penalty * weight[i]
		}
		for k := range examples {
			e := &examples[k]
			x := weight[0]
			for i := 1; i < len(weight); i++ {
				x += weight[i] * (e.Features[i] - mean[i]) / spread[i]
			}
			d := logistic(x)
			if e.Same() {
				d--
			}
			gradient[0] += d
			for i := 1; i < len(weight); i++ {
				gradient[i] += d * (e.Features[i] - mean[i]) / spread[i]
			}
		}
		for i, g := range gradient {
			square[i] += g * g
			if square[i] > 0 {
				weight[i] -= rate * g / math.Sqrt(square[i])
			}
		}
	}
	for i := 1; i < len(weight); i++ { // of the features as they are
		weight[i] /= spread[i]
		weight[0] -= weight[i] * mean[i]
	}
	return weight
}

// moments returns the mean and the standard deviation of each feature.
func moments(examples []Example) (mean, spread Model) {
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

// Held is an example with the log-odds by a model trained without its story.
type Held struct {
	*Example
	Odds float64
}

// HoldOut judges each example by a model trained on the other stories.
func HoldOut(examples []Example) []Held {
	var out []Held
	for _, s := range stories(examples) {
		var rest []Example
		for _, e := range examples {
			if e.Story() != s {
				rest = append(rest, e)
			}
		}
		m := Train(rest)
		for i := range examples {
			if e := &examples[i]; e.Story() == s {
				out = append(out, Held{e, m.odds(&e.Features)})
			}
		}
	}
	return out
}

func stories(examples []Example) (out []string) {
	for i := range examples {
		if s := examples[i].Story(); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
