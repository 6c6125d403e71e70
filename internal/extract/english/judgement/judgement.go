// Package judgement weighs the traits of a finding: how likely it is that it is
// right in two respects. The weights are learnt from findings that people judged.
package judgement

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Model has the weights of each trait in the log-odds of the two judgements.
type Model map[string][2]float64

// Parse reads a model: a line for each trait with its name and its two weights,
// separated by tabs.
func Parse(text string) (Model, error) {
	m := Model{}
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("line %d: %d fields, want 3", n+1, len(f))
		}
		var w [2]float64
		for k := range w {
			var err error
			if w[k], err = strconv.ParseFloat(f[k+1], 64); err != nil {
				return nil, fmt.Errorf("line %d: %w", n+1, err)
			}
		}
		m[f[0]] = w
	}
	return m, nil
}

// Must returns the model of an embedded file. It panics if it cannot be read.
func Must(name, text string) Model {
	m, err := Parse(text)
	if err != nil {
		panic(fmt.Sprintf("embedded %s: %v", name, err))
	}
	return m
}

// Judge returns the probabilities of the two judgements for a finding with the
// traits. Traits without weights do not count.
func (m Model) Judge(traits []string) (first, second float64) {
	var x [2]float64
	for _, t := range traits {
		w := m[t]
		x[0] += w[0]
		x[1] += w[1]
	}
	return logistic(x[0]), logistic(x[1])
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
