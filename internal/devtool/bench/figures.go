package bench

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/perf/benchfmt"
)

// Figures are what benchmarks measured, once in each round.
type Figures map[Name]*Measured

// Name is which benchmark it is.
type Name struct {
	Package   string // "dossier/internal/pipeline"
	Benchmark string // "Stages/read"
}

func (n Name) String() string {
	_, short, _ := strings.Cut(n.Package, "/")
	return strings.TrimPrefix(short, "internal/") + " " + n.Benchmark
}

// Measured are the figures of one benchmark, an entry a round.
type Measured struct {
	Time   []float64 // for an operation, in calibrations
	Bytes  []float64 // allocated for an operation
	Allocs []float64 // their number
}

// The units that figures have in files.
const (
	timeUnit   = "calibrations/op"
	bytesUnit  = "B/op"
	allocsUnit = "allocs/op"
)

// add takes over the output of benchmarks: that of the Go command, whose times
// are divided by the calibration, or what Write wrote.
func (f Figures) add(r io.Reader, c Calibration) error {
	in := benchfmt.NewReader(r, "benchmarks")
	for in.Scan() {
		switch r := in.Result().(type) {
		case *benchfmt.SyntaxError:
			return r
		case *benchfmt.Result:
			n := Name{r.GetConfig("pkg"), benchmark(r.Name)}
			if f[n] == nil {
				f[n] = &Measured{}
			}
			f[n].add(r, c)
		}
	}
	return in.Err()
}

// benchmark is a name without the number of processors.
func benchmark(n benchfmt.Name) string {
	s := n.String()
	_, parts := n.Parts()
	if len(parts) > 0 && parts[len(parts)-1][0] == '-' {
		s = strings.TrimSuffix(s, string(parts[len(parts)-1]))
	}
	return s
}

func (m *Measured) add(r *benchfmt.Result, c Calibration) {
	if v, ok := r.Value(timeUnit); ok {
		m.Time = append(m.Time, v)
	} else if v, ok := r.Value("cpu-sec/op"); ok {
		m.Time = append(m.Time, v/c.CPU.Seconds())
	} else if v, ok := r.Value("sec/op"); ok {
		m.Time = append(m.Time, v/c.Clock.Seconds())
	}
	if v, ok := r.Value(bytesUnit); ok {
		m.Bytes = append(m.Bytes, v)
	}
	if v, ok := r.Value(allocsUnit); ok {
		m.Allocs = append(m.Allocs, v)
	}
}

// Read reads what Write wrote.
func Read(r io.Reader) (Figures, error) {
	f := Figures{}
	if err := f.add(r, Calibration{}); err != nil {
		return nil, err
	}
	for n, m := range f {
		if m.Time == nil {
			return nil, fmt.Errorf("%s has no time in %s", n, timeUnit)
		}
	}
	return f, nil
}

// Write writes the figures in the format of Go's benchmarks, with times in
// calibrations.
func (f Figures) Write(w io.Writer) error {
	out := benchfmt.NewWriter(w)
	for _, n := range f.names() {
		m := f[n]
		for i := range m.Time {
			r := &benchfmt.Result{
				Name: benchfmt.Name(n.Benchmark), Iters: 1,
				Config: []benchfmt.Config{{Key: "pkg", Value: []byte(n.Package), File: true}},
				Values: []benchfmt.Value{{Value: rounded(m.Time[i]), Unit: timeUnit}},
			}
			if i < len(m.Bytes) && i < len(m.Allocs) {
				r.Values = append(r.Values, benchfmt.Value{Value: m.Bytes[i], Unit: bytesUnit}, benchfmt.Value{Value: m.Allocs[i], Unit: allocsUnit})
			}
			if err := out.Write(r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f Figures) names() []Name {
	return slices.SortedFunc(maps.Keys(f), func(a, b Name) int {
		if c := strings.Compare(a.Package, b.Package); c != 0 {
			return c
		}
		return strings.Compare(a.Benchmark, b.Benchmark)
	})
}

// rounded is v in four digits.
func rounded(v float64) float64 {
	var out float64
	_, _ = fmt.Sscan(fmt.Sprintf("%.4g", v), &out) // what was printed can be read
	return out
}
