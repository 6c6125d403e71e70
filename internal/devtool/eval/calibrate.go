package eval

import (
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"slices"
	"text/tabwriter"
)

// Rated is a finding with its rating.
type Rated struct {
	Kind         string  // "person"
	Construction string  // the curve that applies to it
	Raw          float64 // the raw score, on any scale
	Confidence   float64
	Right        bool
}

// HeldOut reports whether the article belongs to the half on which confidence is
// checked. Curves are fitted to the other half.
func HeldOut(id string) bool {
	h := fnv.New32a()
	io.WriteString(h, id)
	return h.Sum32()>>7&1 != 0
}

// Judge reports for each span of found whether it matches a gold span.
func Judge(gold, found []Range) []bool {
	right := make([]bool, len(found))
	for _, j := range match(gold, found) {
		if j >= 0 {
			right[j] = true
		}
	}
	return right
}

// Curve returns a curve of confidence for findings: pairs of a raw score and
// the share of findings near it that are right. It sorts the findings by raw
// score into bins of equal size, at least twenty findings each and at most
// bins bins. Adjacent bins are pooled until no share falls (pool adjacent
// violators, Ayer et al. 1955). Scores are rounded to 0.05 and shares to 0.01.
// No share is above 0.99.
func Curve(findings []Rated, bins int) [][2]float64 {
	sorted := slices.Clone(findings)
	slices.SortStableFunc(sorted, func(a, b Rated) int {
		switch {
		case a.Raw < b.Raw:
			return -1
		case a.Raw > b.Raw:
			return 1
		}
		return 0
	})
	type pool struct{ n, right, raw float64 }
	var pools []pool
	bins = max(1, min(bins, len(sorted)/20))
	for i := range bins {
		p := pool{}
		for _, f := range sorted[i*len(sorted)/bins : (i+1)*len(sorted)/bins] {
			p.n++
			p.raw += f.Raw
			if f.Right {
				p.right++
			}
		}
		for k := len(pools); k > 0 && pools[k-1].right*p.n >= p.right*pools[k-1].n; k-- {
			p = pool{p.n + pools[k-1].n, p.right + pools[k-1].right, p.raw + pools[k-1].raw}
			pools = pools[:k-1]
		}
		pools = append(pools, p)
	}
	var out [][2]float64
	for _, p := range pools {
		if p.n == 0 {
			continue
		}
		point := [2]float64{math.Round(p.raw/p.n*20) / 20, math.Min(0.99, math.Round(p.right/p.n*100)/100)}
		if n := len(out); n > 0 && point[0] <= out[n-1][0] {
			continue
		}
		out = append(out, point)
	}
	return out
}

// edges are the lower bounds of the bins in the table of reliability.
var edges = [...]float64{0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98}

// tally holds the sums of one bin of the table of reliability.
type tally struct{ n, confidence, right float64 }

func (t *tally) add(f *Rated) {
	t.n++
	t.confidence += f.Confidence
	if f.Right {
		t.right++
	}
}

func (t tally) String() string {
	if t.n == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f: %.0f → %.0f", t.n, percent(t.confidence, t.n), percent(t.right, t.n))
}

// WriteReliability writes a table with a column for each kind. For each bin of
// confidence it has the number of findings, their mean confidence and the
// share that is right, in percent. The last row is the expected calibration
// error: the mean difference of the two, weighted by number.
func WriteReliability(w io.Writer, kinds []string, findings []Rated) error {
	cells := make([][len(edges)]tally, len(kinds))
	all := make([]tally, len(kinds))
	for i := range findings {
		f := &findings[i]
		k := slices.Index(kinds, f.Kind)
		if k < 0 {
			continue
		}
		b := len(edges) - 1
		for f.Confidence < edges[b] && b > 0 {
			b--
		}
		cells[k][b].add(f)
		all[k].add(f)
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(head string, cell func(k int) string) {
		fmt.Fprint(t, head)
		for k := range kinds {
			fmt.Fprint(t, "\t", cell(k))
		}
		fmt.Fprintln(t)
	}
	line("confidence", func(k int) string { return kinds[k] })
	for b, e := range edges {
		line(fmt.Sprintf("from %.2f", e), func(k int) string { return cells[k][b].String() })
	}
	line("all", func(k int) string { return all[k].String() })
	line("calibration error", func(k int) string {
		sum := 0.0
		for _, c := range cells[k] {
			sum += math.Abs(c.confidence - c.right)
		}
		return fmt.Sprintf("%.1f", percent(sum, all[k].n))
	})
	return t.Flush()
}
