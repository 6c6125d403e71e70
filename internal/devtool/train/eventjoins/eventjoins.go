// Package eventjoins trains the judgement on pairs of dated sentences: whether the
// two are about the same event.
//
// It is a logistic regression, fitted to pairs that people judged one by one.
// labels.jsonl has them as articles and offsets, without text.
package eventjoins

import (
	_ "embed"
	"fmt"
	"io"
	"slices"

	"dossier/internal/devtool/train/joins"
	"dossier/internal/devtool/train/labelled"
	"dossier/internal/devtool/train/linear"
)

// Label is a line of labels.jsonl.
type Label struct {
	joins.Label
	// Drawn says what the pair was drawn from: "compared", all pairs that the program
	// compares, or "earlier", those with much or little in common among the dated
	// sentences that it found before it learnt to compare them, or "shown", lines of
	// timelines that the model was unsure of, or "unjoined", lines that it did not join, or
	// "small" and "own", pairs of small dossiers, the latter of articles of our own.
	Drawn string `json:"drawn"`
	// Dossier is the small dossier that the pair is compared in, "" for that of all labelled
	// articles of the story.
	Dossier string `json:"dossier"`
}

//go:embed labels.jsonl
var labels []byte

// Labels returns the judged pairs.
func Labels() ([]Label, error) { return labelled.Lines[Label](labels) }

// Dossier is a line of dossiers.jsonl: a few articles of a story.
type Dossier struct {
	ID   string   `json:"id"`
	Docs []string `json:"docs"`
}

//go:embed dossiers.jsonl
var dossiers []byte

// Dossiers returns the small dossiers.
func Dossiers() ([]Dossier, error) { return labelled.Lines[Dossier](dossiers) }

// Example is a judged pair with its features.
type Example struct {
	*Label
	Features []float64
	Apart    bool // the program never joins the two, whatever the probability
}

// Train fits a model to the examples of all stories but one. Nothing is learnt from
// pairs that are never joined.
func Train(examples []Example, but string) linear.Logistic {
	var of []linear.Pair
	for _, e := range examples {
		if e.Story() != but && !e.Apart {
			of = append(of, linear.Pair{Features: e.Features, Same: e.Same()})
		}
	}
	return linear.Fit(of)
}

// Held is an example with the log-odds by a model trained without its story.
type Held struct {
	Example
	Odds float64
}

// HoldOut judges each example by a model trained on the other stories.
func HoldOut(examples []Example) []Held {
	models := map[string]linear.Logistic{}
	var out []Held
	for _, e := range examples {
		s := e.Story()
		if models[s] == nil {
			models[s] = Train(examples, s)
		}
		out = append(out, Held{e, models[s].Odds(e.Features)})
	}
	return out
}

// Calibrate fits a calibration to held-out pairs of small dossiers.
func Calibrate(held []Held) linear.Calibration {
	var of []linear.Pair
	var odds []float64
	for _, h := range held {
		if h.Drawn == "small" && !h.Apart {
			of, odds = append(of, linear.Pair{Same: h.Same(), Weight: h.Weight}), append(odds, h.Odds)
		}
	}
	return linear.Calibrate(of, odds)
}

// Report writes how good the judgements of held-out pairs are: at each threshold, how
// many labelled pairs reach it, the share of them that is the same, the share of the
// same that reaches it, and how many of those that reach it are not the same. Shares
// are of all pairs that the labelled ones were drawn from.
func Report(w io.Writer, held []Held, c linear.Calibration) {
	fmt.Fprintln(w, "probability  pairs  precision  recall  wrong")
	for _, t := range []float64{0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2} {
		Line(w, fmt.Sprintf("%.2f", t), held, func(_ int, h *Held) bool { return !h.Apart && c.Apply(h.Odds) >= t })
	}
}

// Line writes a line of a report, about the pairs that are joined.
func Line(w io.Writer, name string, held []Held, joined func(i int, h *Held) bool) {
	var n, same, all float64
	count, wrong := 0, 0
	for i := range held {
		h := &held[i]
		if h.Same() {
			all += h.Weight
		}
		if !joined(i, h) {
			continue
		}
		n += h.Weight
		count++
		if h.Same() {
			same += h.Weight
		} else {
			wrong++
		}
	}
	fmt.Fprintf(w, "%-12s %5d  %9.1f  %6.1f  %5d\n", name, count, 100*same/max(n, 1e-9), 100*same/max(all, 1e-9), wrong)
}

// Of returns the pairs that were drawn from the same.
func Of(held []Held, drawn string) []Held {
	return slices.DeleteFunc(slices.Clone(held), func(h Held) bool { return h.Drawn != drawn })
}
