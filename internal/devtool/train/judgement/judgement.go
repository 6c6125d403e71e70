// Package judgement trains the two judgements on statements: whether one is read
// right, and whether its content can be understood alone and is worth a line.
//
// They are logistic regressions over the traits of a statement, with an L2
// penalty, fitted to statements that people judged one by one. labels.jsonl has
// them as articles and offsets, without text.
package judgement

import (
	"dossier/internal/devtool/train/labelled"
	_ "embed"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// Example is a judged statement.
type Example struct {
	Story       string // group of articles on one story
	Traits      []string
	Read, Worth bool
}

// Label is a line of labels.jsonl. Offsets are code points of the article's
// text.
type Label struct {
	ID      string   `json:"id"`
	Doc     string   `json:"doc"` // story/number
	Source  []int    `json:"source"`
	Cue     [2]int   `json:"cue"`
	Content [][2]int `json:"content"`
	Stance  string   `json:"stance"`
	Label   struct {
		Source string `json:"source"`
		Span   string `json:"span"`
		Stance string `json:"stance"`
		Alone  string `json:"alone"`
		Worth  string `json:"worth"`
	} `json:"label"`
}

// Read reports whether source, content and stance were judged right.
func (l *Label) Read() bool {
	return l.Label.Source == "right" && l.Label.Span == "right" && l.Label.Stance == "right"
}

// Unnamed reports whether content and stance were judged right and the source a
// description that names nobody.
func (l *Label) Unnamed() bool {
	return l.Label.Source == "vague" && l.Label.Span == "right" && l.Label.Stance == "right"
}

// Worth reports whether the content was judged a proposition that a reader
// understands alone and an editor keeps a line for.
func (l *Label) Worth() bool { return l.Label.Alone == "yes" && l.Label.Worth == "yes" }

// Story returns the story of the label's article.
func (l *Label) Story() string {
	story, _, _ := strings.Cut(l.Doc, "/")
	return story
}

//go:embed labels.jsonl
var labels []byte

// Labels returns the judged statements.
func Labels() ([]Label, error) { return labelled.Lines[Label](labels) }

// Model has the weight of each trait in the log-odds.
type Model map[string]float64

// Probability returns the probability that the model gives the traits.
func (m Model) Probability(traits []string) float64 {
	var x float64
	for _, t := range traits {
		x += m[t]
	}
	return 1 / (1 + math.Exp(-x))
}

const (
	passes = 400
	rate   = 0.3
)

// Penalty is that of the squares of all weights but the one of "always", for
// judgements on statements. It was chosen on held-out stories.
const Penalty = 8.0

// Train fits a model to examples by gradient descent with a step size for each
// weight (AdaGrad). Traits of fewer than five examples are left out.
func Train(examples []Example, right func(*Example) bool, penalty float64) Model {
	count := map[string]int{}
	for _, e := range examples {
		for _, t := range e.Traits {
			count[t]++
		}
	}
	var names []string
	index := map[string]int{}
	for t, n := range count {
		if n >= 5 {
			names = append(names, t)
		}
	}
	slices.Sort(names)
	for i, t := range names {
		index[t] = i
	}
	weight, gradient, square := make([]float64, len(names)), make([]float64, len(names)), make([]float64, len(names))
	rows := make([][]int, len(examples))
	for i, e := range examples {
		for _, t := range e.Traits {
			if k, ok := index[t]; ok {
				rows[i] = append(rows[i], k)
			}
		}
	}
	for range passes {
		for k, w := range weight {
			gradient[k] = penalty * w
			if names[k] == "always" {
				gradient[k] = 0
			}
		}
		for i, row := range rows {
			var x float64
			for _, k := range row {
				x += weight[k]
			}
			d := 1 / (1 + math.Exp(-x))
			if right(&examples[i]) {
				d--
			}
			for _, k := range row {
				gradient[k] += d
			}
		}
		for k, g := range gradient {
			square[k] += g * g
			if square[k] > 0 {
				weight[k] -= rate * g / math.Sqrt(square[k])
			}
		}
	}
	m := Model{}
	for k, t := range names {
		m[t] = weight[k]
	}
	return m
}

// Held is the judgement of an example by models that were trained without its
// story.
type Held struct {
	*Example
	PRead, PWorth float64
}

// HoldOut judges each example by models trained on the other stories.
func HoldOut(examples []Example, penalty float64) []Held {
	var stories []string
	for _, e := range examples {
		if !slices.Contains(stories, e.Story) {
			stories = append(stories, e.Story)
		}
	}
	var out []Held
	for _, s := range stories {
		var rest []Example
		for _, e := range examples {
			if e.Story != s {
				rest = append(rest, e)
			}
		}
		read, worth := Train(rest, IsRead, penalty), Train(rest, IsWorth, penalty)
		for i := range examples {
			if e := &examples[i]; e.Story == s {
				out = append(out, Held{e, read.Probability(e.Traits), worth.Probability(e.Traits)})
			}
		}
	}
	return out
}

// IsRead reports whether e was read right.
func IsRead(e *Example) bool { return e.Read }

// IsWorth reports whether e is worth a line.
func IsWorth(e *Example) bool { return e.Worth }

// Report writes how good the judgements of held-out examples are, for pairs of
// thresholds: how many are kept, the share of those that is read right, the
// share that is also worth a line, and the share of all such that is kept.
func Report(w io.Writer, held []Held) {
	good := 0
	for _, h := range held {
		if h.Read && h.Worth {
			good++
		}
	}
	fmt.Fprintf(w, "%d statements, %d of them read right and worth a line\n", len(held), good)
	fmt.Fprintln(w, "read  worth  kept  right  all    of the good")
	for _, read := range []float64{0, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9} {
		for _, worth := range []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8} {
			var kept, right, all int
			for _, h := range held {
				if h.PRead < read || h.PWorth < worth {
					continue
				}
				kept++
				if h.Read {
					right++
					if h.Worth {
						all++
					}
				}
			}
			if kept > 0 {
				fmt.Fprintf(w, "%.2f  %.2f   %4d  %5.1f  %5.1f  %5.1f\n", read, worth, kept, 100*float64(right)/float64(kept), 100*float64(all)/float64(kept), 100*float64(all)/float64(good))
			}
		}
	}
	fmt.Fprintln(w, "reliability: probability, statements, mean, share right")
	for _, judged := range []struct {
		name string
		p    func(*Held) float64
		ok   func(*Example) bool
	}{{"read", func(h *Held) float64 { return h.PRead }, IsRead}, {"worth", func(h *Held) float64 { return h.PWorth }, IsWorth}} {
		for low := 0.0; low < 0.99; low += 0.1 {
			var n, right int
			var sum float64
			for i := range held {
				if p := judged.p(&held[i]); p >= low && p < low+0.1 {
					n++
					sum += p
					if judged.ok(held[i].Example) {
						right++
					}
				}
			}
			if n > 0 {
				fmt.Fprintf(w, "%s %.1f  %4d  %.2f  %.2f\n", judged.name, low, n, sum/float64(n), float64(right)/float64(n))
			}
		}
	}
}

// Write writes the models as the lines of judgement.tsv: trait, weight for being
// read right, weight for being worth a line.
func Write(w io.Writer, read, worth Model) error {
	var names []string
	for t := range read {
		names = append(names, t)
	}
	slices.Sort(names)
	for _, t := range names {
		if _, err := fmt.Fprintf(w, "%s\t%.3f\t%.3f\n", t, read[t], worth[t]); err != nil {
			return err
		}
	}
	return nil
}
