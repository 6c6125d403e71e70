package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"text/tabwriter"
	"time"

	"dossier/internal/devtool/corpusgen"
)

// Growth measures how the stages of a build grow with the number of articles.
type Growth struct {
	Sizes   []int                               // numbers of articles, ascending
	Work    string                              // the folder for temporary files; "" for the system's
	Measure func(content, site string) []string // the command that calls [Measure]
	Log     io.Writer
}

// Grown is what the stages took at one size.
type Grown struct {
	Articles int
	Stages   []Stage
	Err      error // why there are no more of them
}

// Run measures each size in a process of its own. A size that fails, since there
// is not enough memory for it, has those stages that ended before.
func (g *Growth) Run(ctx context.Context) ([]Grown, error) {
	var out []Grown
	for _, n := range g.Sizes {
		one, err := g.size(ctx, n)
		if err != nil {
			return out, err
		}
		out = append(out, one)
	}
	return out, nil
}

func (g *Growth) size(ctx context.Context, n int) (Grown, error) {
	dir, err := os.MkdirTemp(g.Work, "bench")
	if err != nil {
		return Grown{}, err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintf(g.Log, "%d articles\n", n)
	content := filepath.Join(dir, "content")
	if err := corpusgen.New(n, 1).Write(content); err != nil {
		return Grown{}, fmt.Errorf("make up articles: %w", err)
	}
	args := g.Measure(content, filepath.Join(dir, "site"))
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	one := Grown{Articles: n}
	if err := cmd.Run(); err != nil {
		one.Err = fmt.Errorf("%w %s", err, bytes.TrimSpace(stderr.Bytes()))
	}
	for in := json.NewDecoder(&stdout); ; {
		var s Stage
		err := in.Decode(&s)
		if errors.Is(err, io.EOF) {
			return one, ctx.Err()
		}
		if err != nil {
			return one, fmt.Errorf("read what was measured: %w", err)
		}
		one.Stages = append(one.Stages, s)
	}
}

const (
	// steep is the exponent from which on a stage counts as growing too fast. One
	// that is linear has 1, or a little more where larger heaps cost more; a quadratic one
	// comes near 2.
	steep = 1.5
	// tellable is how long the larger of two times has to be for an exponent.
	tellable = 100 * time.Millisecond
)

// Exponent is e where b is to a as (m/n)^e. It is NaN where that cannot be told.
func Exponent(a, b float64, n, m int) float64 {
	if a <= 0 || b <= 0 || n == m {
		return math.NaN()
	}
	return math.Log(b/a) / math.Log(float64(m)/float64(n))
}

// WriteGrowth writes a table of the processor times of the stages, or those of
// the clock where the system does not say, with the exponents from each size to
// the next, and the peaks of memory. It returns the stages that grow too fast.
func WriteGrowth(w io.Writer, all []Grown) (tooFast []string, err error) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for i, g := range all {
		fmt.Fprintf(t, "%s\t", thousands(g.Articles))
		if i > 0 {
			fmt.Fprint(t, "exponent\t")
		}
	}
	fmt.Fprintln(t, "  articles")
	for _, name := range stageNames(all) {
		var row []time.Duration
		for _, g := range all {
			row = append(row, g.time(name))
		}
		for i, d := range row {
			fmt.Fprintf(t, "%s\t", orNothing(d, duration))
			if i == 0 {
				continue
			}
			e := Exponent(float64(row[i-1]), float64(d), all[i-1].Articles, all[i].Articles)
			if d < tellable {
				e = math.NaN()
			}
			fmt.Fprintf(t, "%s\t", exponent(e))
			if e >= steep && name != whole {
				tooFast = append(tooFast, fmt.Sprintf("%s, from %s to %s articles: exponent %.2f", name, thousands(all[i-1].Articles), thousands(all[i].Articles), e))
			}
		}
		fmt.Fprintf(t, "  %s\n", name)
	}
	for i, g := range all {
		fmt.Fprintf(t, "%s\t", orNothing(g.peak(), size))
		if i > 0 {
			fmt.Fprintf(t, "%s\t", exponent(Exponent(float64(all[i-1].peak()), float64(g.peak()), all[i-1].Articles, g.Articles)))
		}
	}
	fmt.Fprintln(t, "  most memory")
	if err := t.Flush(); err != nil {
		return nil, err
	}
	for _, g := range all {
		if g.Err != nil {
			fmt.Fprintf(w, "\n%s articles were not measured to the end: %v\n", thousands(g.Articles), g.Err)
		}
	}
	if tooFast == nil {
		fmt.Fprintf(w, "\nno stage that takes %s or more grows with an exponent of %.1f or more\n", duration(tellable), steep)
		return nil, nil
	}
	fmt.Fprintln(w, "\nTOO FAST grow:")
	for _, s := range tooFast {
		fmt.Fprintf(w, "  %s\n", s)
	}
	return tooFast, nil
}

// whole is the name of all stages together.
const whole = "all"

// stageNames are the stages of all sizes, in the order in which they were
// measured.
func stageNames(all []Grown) []string {
	var out []string
	seen := map[string]bool{}
	for _, g := range all {
		for _, s := range g.Stages {
			if !seen[s.Name] {
				seen[s.Name] = true
				out = append(out, s.Name)
			}
		}
	}
	return append(out, whole)
}

func (g Grown) time(name string) time.Duration {
	if name == whole && g.Err != nil {
		return 0
	}
	sum := time.Duration(0)
	for _, s := range g.Stages {
		if s.Name == name || name == whole {
			if s.CPU > 0 {
				sum += s.CPU
			} else {
				sum += s.Clock
			}
		}
	}
	return sum
}

func (g Grown) peak() int64 {
	most := int64(0)
	for _, s := range g.Stages {
		most = max(most, s.Peak)
	}
	return most
}

func orNothing[T int64 | time.Duration](v T, show func(T) string) string {
	if v == 0 {
		return ""
	}
	return show(v)
}

func exponent(e float64) string {
	switch {
	case math.IsNaN(e):
		return ""
	case e >= steep:
		return fmt.Sprintf("%.2f !", e)
	}
	return fmt.Sprintf("%.2f  ", e)
}

// size is a number of bytes in three digits.
func size(n int64) string {
	switch {
	case n >= 1e9:
		return fmt.Sprintf("%.2f GB", float64(n)/1e9)
	case n >= 1e6:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f kB", float64(n)/1e3)
}

// thousands is n with commas: "10,000".
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
