package bench

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"golang.org/x/perf/benchmath"
)

// How much more is taken for a change rather than for the difference between
// machines: shares of the old figure.
const (
	timeTolerance   = 0.15
	memoryTolerance = 0.10
)

// Row is one benchmark, then and now.
type Row struct {
	Name                Name
	Time, Bytes, Allocs Change
}

// Change is how a figure changed. Was or Now is 0 where there is none.
type Change struct {
	Was, Now float64 // medians
	Verdict  Verdict
}

// Verdict says what to make of a change.
type Verdict uint8

// The verdicts.
const (
	Same    Verdict = iota // or not to be told from noise
	Better                 //
	Worse                  //
	Unknown                // measured only once, then or now
)

// Ratio is by what the old figure is multiplied.
func (c Change) Ratio() float64 {
	if c.Was == c.Now {
		return 1
	}
	return c.Now / c.Was
}

// Compare holds figures against those of a baseline.
func Compare(was, now Figures) []Row {
	all := Figures{}
	for _, f := range []Figures{was, now} {
		for n, m := range f {
			all[n] = m
		}
	}
	var out []Row
	for _, n := range all.names() {
		a, b := was[n], now[n]
		if a == nil {
			a = &Measured{}
		}
		if b == nil {
			b = &Measured{}
		}
		out = append(out, Row{n, change(a.Time, b.Time, timeTolerance), change(a.Bytes, b.Bytes, memoryTolerance), change(a.Allocs, b.Allocs, memoryTolerance)})
	}
	return out
}

func change(was, now []float64, tolerance float64) Change {
	test := benchmath.AssumeNothing
	sample := func(values []float64) (*benchmath.Sample, float64) {
		if len(values) == 0 {
			return nil, 0
		}
		s := benchmath.NewSample(values, &benchmath.DefaultThresholds)
		return s, test.Summary(s, 0.95).Center
	}
	a, before := sample(was)
	b, after := sample(now)
	c := Change{Was: before, Now: after}
	if a == nil || b == nil {
		c.Verdict = Unknown
		return c
	}
	if result := test.Compare(a, b); result.P >= result.Alpha {
		return c
	}
	switch {
	case after > before*(1+tolerance):
		c.Verdict = Worse
	case after < before/(1+tolerance):
		c.Verdict = Better
	}
	return c
}

// WriteTable writes the rows, with times as they are on a machine of that
// calibration, and says what became worse or better, and what was not compared.
func WriteTable(w io.Writer, rows []Row, c Calibration) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "was\tnow\ttime\tmemory\tallocations\t  benchmark")
	var slower, faster, left []string
	for _, r := range rows {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t  %s\n", shown(r.Time.Was, c), shown(r.Time.Now, c), r.Time, r.Bytes, r.Allocs, r.Name)
		if r.Time.Verdict == Unknown {
			left = append(left, r.Name.String())
		}
		for _, m := range []struct {
			what string
			Change
		}{{"time", r.Time}, {"memory", r.Bytes}, {"allocations", r.Allocs}} {
			line := fmt.Sprintf("%s: %s × %.2f", r.Name, m.what, m.Ratio())
			switch m.Verdict {
			case Worse:
				slower = append(slower, line)
			case Better:
				faster = append(faster, line)
			}
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	var b strings.Builder
	if len(left) == len(rows) {
		_, err := io.WriteString(w, "\nthere is no baseline to compare with\n")
		return err
	}
	list(&b, "better, beyond noise", faster)
	list(&b, "not in both, and not compared", left)
	list(&b, "WORSE, beyond noise", slower)
	if slower == nil {
		b.WriteString("\nnothing is worse beyond noise\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func list(b *strings.Builder, title string, lines []string) {
	if lines == nil {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", title)
	for _, l := range lines {
		fmt.Fprintf(b, "  %s\n", l)
	}
}

// String is the ratio, with a mark where it is a change.
func (c Change) String() string {
	switch c.Verdict {
	case Better:
		return fmt.Sprintf("%.2f +", c.Ratio())
	case Worse:
		return fmt.Sprintf("%.2f !", c.Ratio())
	case Unknown:
		return "  "
	}
	return fmt.Sprintf("%.2f  ", c.Ratio())
}

// shown is a time in calibrations, on a machine.
func shown(v float64, c Calibration) string {
	if v == 0 {
		return ""
	}
	return duration(time.Duration(v * float64(c.CPU)))
}

// duration is a time in three digits.
func duration(d time.Duration) string {
	for _, u := range []struct {
		d    time.Duration
		name string
	}{{time.Second, "s"}, {time.Millisecond, "ms"}, {time.Microsecond, "µs"}} {
		if d >= u.d {
			v := d.Seconds() / u.d.Seconds()
			switch {
			case v < 10:
				return fmt.Sprintf("%.2f %s", v, u.name)
			case v < 100:
				return fmt.Sprintf("%.1f %s", v, u.name)
			}
			return fmt.Sprintf("%.0f %s", v, u.name)
		}
	}
	return fmt.Sprintf("%d ns", d.Nanoseconds())
}

// Failed reports whether something became worse.
func Failed(rows []Row) bool {
	for _, r := range rows {
		if r.Time.Verdict == Worse || r.Bytes.Verdict == Worse || r.Allocs.Verdict == Worse {
			return true
		}
	}
	return false
}

// Only are the rows of those benchmarks that have figures in f.
func Only(rows []Row, f Figures) []Row {
	var out []Row
	for _, r := range rows {
		if f[r.Name] != nil {
			out = append(out, r)
		}
	}
	return out
}
