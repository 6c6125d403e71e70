package statements

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// judgementFile has a line for each trait: its name, its weight for being read
// right and its weight for being worth a line, separated by tabs. MODEL.md says
// how it is made.
//
//go:embed judgement.tsv
var judgementFile string

// weights are the weights of a trait in the log-odds of the two judgements.
type weights struct{ read, worth float64 }

var judgement = sync.OnceValue(func() map[string]weights {
	m, err := readWeights(judgementFile)
	if err != nil {
		panic(fmt.Sprintf("statements: embedded judgement.tsv: %v", err))
	}
	return m
})

// readWeights reads the lines of a judgement file.
func readWeights(text string) (map[string]weights, error) {
	m := map[string]weights{}
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("line %d: %d fields, want 3", n+1, len(f))
		}
		var w weights
		var err error
		if w.read, err = strconv.ParseFloat(f[1], 64); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		if w.worth, err = strconv.ParseFloat(f[2], 64); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		m[f[0]] = w
	}
	return m, nil
}

// judge returns the probability that a statement with the traits is read right,
// and that its content can be understood alone and is worth a line.
func judge(traits []string) (read, worth float64) {
	m := judgement()
	for _, t := range traits {
		w := m[t]
		read += w.read
		worth += w.worth
	}
	return logistic(read), logistic(worth)
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
