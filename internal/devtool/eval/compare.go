package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
)

// Tolerance is how far a measure may fall, in points, before it counts as
// worse. A larger rise counts as better.
const Tolerance = 0.3

// Scores are stored measures by name.
type Scores map[string]float64

// ReadScores reads stored scores.
func ReadScores(r io.Reader) (Scores, error) {
	var s Scores
	dec := json.NewDecoder(r)
	if err := dec.Decode(&s); err != nil {
		return nil, err
	}
	return s, nil
}

// Write writes s sorted by name, with two decimals.
func (s Scores) Write(w io.Writer) error {
	rounded := make(Scores, len(s))
	for name, v := range s {
		rounded[name] = math.Round(100*v) / 100
	}
	data, err := json.MarshalIndent(rounded, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(data, '\n'))
	return err
}

// Verdict says how a measure compares with the stored one.
type Verdict uint8

// The verdicts.
const (
	Same Verdict = iota
	New          // not stored yet
	Better
	Worse
	Skipped // its data is missing
	Gone    // stored but no longer measured
)

// String returns the verdict as it is printed.
func (v Verdict) String() string {
	return [...]string{"same", "new", "better", "worse", "skipped", "gone"}[v]
}

// Failed reports whether the verdict fails the run.
func (v Verdict) Failed() bool { return v == Worse || v == Gone }

// Row is a measure and its stored value.
type Row struct {
	Name        string
	Now, Stored float64 // NaN if missing
	Verdict     Verdict
}

// Compare compares a report with stored scores. It returns the measures in
// their order, then the skipped ones, then those that are only stored.
func Compare(r *Report, stored Scores) []Row {
	var rows []Row
	was := func(name string) float64 {
		if v, ok := stored[name]; ok {
			return v
		}
		return math.NaN()
	}
	known := map[string]bool{}
	for _, m := range r.Measures {
		known[m.Name] = true
		rows = append(rows, Row{m.Name, m.Value, was(m.Name), verdict(m.Value, was(m.Name))})
	}
	for _, name := range r.Skipped {
		known[name] = true
		rows = append(rows, Row{name, math.NaN(), was(name), Skipped})
	}
	var gone []string
	for name := range stored {
		if !known[name] {
			gone = append(gone, name)
		}
	}
	slices.Sort(gone)
	for _, name := range gone {
		rows = append(rows, Row{name, math.NaN(), stored[name], Gone})
	}
	return rows
}

func verdict(now, stored float64) Verdict {
	const grain = 0.005 // precision of stored scores
	switch {
	case math.IsNaN(stored):
		return New
	case now < stored-Tolerance-grain:
		return Worse
	case now > stored+Tolerance+grain:
		return Better
	}
	return Same
}

// Update returns the scores to store: the new measures, and the stored scores
// of what was skipped.
func Update(r *Report, stored Scores) Scores {
	out := Scores{}
	for _, m := range r.Measures {
		out[m.Name] = m.Value
	}
	for _, name := range r.Skipped {
		if v, ok := stored[name]; ok {
			out[name] = v
		}
	}
	return out
}

// WriteTable prints rows with aligned columns.
func WriteTable(w io.Writer, rows []Row) error {
	width := 0
	for _, r := range rows {
		width = max(width, len(r.Name))
	}
	for _, r := range rows {
		if _, err := fmt.Fprintf(w, "%-*s  %6s  %6s  %s\n", width, r.Name, number(r.Now), number(r.Stored), r.Verdict); err != nil {
			return err
		}
	}
	return nil
}

func number(v float64) string {
	if math.IsNaN(v) {
		return "-"
	}
	return fmt.Sprintf("%.1f", v)
}
