package joins

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"dossier/internal/devtool/train/linear"
	"dossier/internal/resolve/proposition"
)

// Calibrate fits a calibration to held-out examples by their weights, so that it
// gives the odds of a pair drawn from all pairs that share rare terms.
func Calibrate(held []Held) linear.Calibration {
	of, odds := make([]linear.Pair, len(held)), make([]float64, len(held))
	for i, h := range held {
		of[i], odds[i] = linear.Pair{Same: h.Same(), Weight: h.Weight}, h.Odds
	}
	return linear.Calibrate(of, odds)
}

// Report writes how good the judgements of held-out examples are, for all pairs
// of the stories that share rare terms: at each threshold, how many labelled pairs
// reach it, the share of them that is the same, the share of the same that reaches
// it, and how many labelled pairs that reach it are not the same.
func Report(w io.Writer, held []Held, c linear.Calibration) {
	held = slices.Clone(held)
	slices.SortStableFunc(held, func(a, b Held) int { return cmp.Compare(b.Odds, a.Odds) })
	var all, ap, n, hit float64
	for _, h := range held {
		if h.Same() {
			all += h.Weight
		}
	}
	for _, h := range held {
		n += h.Weight
		if h.Same() && n > 0 {
			hit += h.Weight
			ap += h.Weight * hit / n
		}
	}
	fmt.Fprintf(w, "%d pairs, average precision %.1f\nprobability  pairs  precision  recall  wrong\n", len(held), 100*ap/max(all, 1e-9))
	line := func(name string, joined func(h *Held, p float64) bool) {
		var n, same float64
		count, wrong := 0, 0
		for i := range held {
			h := &held[i]
			if !joined(h, c.Apply(h.Odds)) {
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
	for _, t := range []float64{0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2} {
		line(fmt.Sprintf("%.2f", t), func(_ *Held, p float64) bool { return p >= t })
	}
	joined := func(h *Held, p float64) bool {
		return !h.Denies && (h.Whole && h.Features.Joined(p) || h.Part && h.Features.JoinsPart(p))
	}
	line("joined", joined)
	line("proposed too", func(h *Held, p float64) bool { return joined(h, p) || !h.Denial && p >= h.From })
}

// ReportContrary writes how many held-out pairs the program joins as contrary, and what people judged
// them to be, for statements that are both propositions.
func ReportContrary(w io.Writer, held []Held, c linear.Calibration) {
	of := map[string]int{}
	for i := range held {
		if held[i].Whole {
			of[held[i].Label.Label]++
		}
	}
	fmt.Fprintf(w, "contrary: %d pairs judged contrary, %d judged the same\nprobability  pairs  contrary   same  others\n", of["contrary"], of["same"])
	for _, t := range []float64{0.5, proposition.ContraryFrom, 0.1} {
		n, as := 0, map[string]int{}
		for i := range held {
			if h := &held[i]; h.Whole && h.Contrary && c.Apply(h.About) >= t {
				n++
				as[h.Label.Label]++
			}
		}
		fmt.Fprintf(w, "%-12.2f %5d  %8d  %5d  %6d\n", t, n, as["contrary"], as["same"], n-as["contrary"]-as["same"])
	}
	n, as := 0, map[string]int{}
	for i := range held {
		if h := &held[i]; h.Denial && c.Apply(h.About) >= h.From {
			n++
			as[h.Label.Label]++
		}
	}
	fmt.Fprintf(w, "%-12s %5d  %8d  %5d  %6d\n", "proposed", n, as["contrary"], as["same"], n-as["contrary"]-as["same"])
}

// Write writes the model as the lines of weights.tsv: feature and weight.
func Write(w io.Writer, m linear.Logistic) error {
	for i, name := range proposition.FeatureNames() {
		if _, err := fmt.Fprintf(w, "%s\t%.3f\n", name, m[i]); err != nil {
			return err
		}
	}
	return nil
}
