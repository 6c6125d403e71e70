// Command bench-growth measures how the stages of a build grow with the number
// of articles.
//
//	bench-growth [-sizes 1000,10000] [-hostile PATTERN] [-work FOLDER]
//
// For each stage it prints the CPU time at each size and the exponent from one
// size to the next: 1 is linear growth, 2 is quadratic. The exit code is 1 if a
// stage grows too fast. 10,000 articles need 3 GB of memory, 100,000 ten times
// as much.
//
// With -hostile PATTERN it does the same for the inputs of package hostile whose
// names match. A size is then the number of repetitions. It prints only stages
// that take some time.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"dossier/internal/devtool/corpusgen"
	"dossier/internal/pipeline"
	"dossier/internal/pipeline/cputime"
	"dossier/internal/site/publish"
)

const (
	maxExponent = 1.5                    // a stage that grows faster fails the run
	minTime     = 100 * time.Millisecond // shorter times have no exponent; they are mostly noise
)

var errTooFast = errors.New("a stage grows too fast")

func main() {
	sizes := flag.String("sizes", "1000,10000", "`numbers` of articles, ascending")
	work := flag.String("work", "", "`folder` for temporary files; the system's by default")
	pattern := flag.String("hostile", "", "measure the hostile inputs whose names match the regular `expression`")
	flag.Parse()
	err := error(nil)
	if *pattern != "" {
		err = runHostile(context.Background(), *pattern, *sizes, *work, os.Stdout)
	} else {
		err = run(context.Background(), *sizes, *work, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench-growth:", err)
		os.Exit(1)
	}
}

// run measures the sizes in order and prints a table.
func run(ctx context.Context, list, work string, out io.Writer) error {
	sizes, err := parseSizes(list)
	if err != nil {
		return err
	}
	t := &table{sizes: sizes, times: map[string][]time.Duration{}}
	for i, n := range sizes {
		write := func(content string) error { return corpusgen.New(n, 1).Write(content) }
		if err := measure(ctx, write, work, func(stage string, cpu time.Duration) { t.add(i, stage, cpu) }); err != nil {
			return fmt.Errorf("%d articles: %w", n, err)
		}
		t.peaks = append(t.peaks, cputime.Self().Peak)
		debug.FreeOSMemory()
	}
	return t.write(out)
}

// measure reports the CPU time of each stage of a first build of the content that
// write makes.
// It discards the generated files and writes the same number of small files,
// so that a large site needs little disk space.
func measure(ctx context.Context, write func(content string) error, work string, report func(stage string, cpu time.Duration)) error {
	dir, err := os.MkdirTemp(work, "bench-growth")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	content := filepath.Join(dir, "content")
	if err := write(content); err != nil {
		return err
	}
	site, stages, err := pipeline.PlanSite(ctx, pipeline.Options{Content: content})
	if err != nil {
		return err
	}
	for _, s := range stages {
		report(s.Name, s.CPU)
	}
	if site == nil { // the content has errors only
		return nil
	}
	files := 0
	for _, p := range site.Parts() {
		before := cputime.Self().CPU
		made, _, err := p.Make(ctx, nil)
		if err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
		files += made
		report(p.Name, cputime.Self().CPU-before)
	}
	before := cputime.Self().CPU
	if err := writeFiles(filepath.Join(dir, "site"), files); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	report("write", cputime.Self().CPU-before)
	return nil
}

// writeFiles publishes a site of n small files.
func writeFiles(dir string, n int) error {
	const perFolder = 10_000
	site, err := publish.Open(context.Background(), dir, publish.Options{})
	if err != nil {
		return err
	}
	for i := range n {
		name := fmt.Sprintf("%d/%d.html", i/perFolder, i)
		if err := site.Put(name, []byte(name)); err != nil {
			site.Abort()
			return err
		}
	}
	_, err = site.Commit()
	return err
}

// table holds CPU times by stage and size.
type table struct {
	sizes  []int
	stages []string // in the order in which they ran
	times  map[string][]time.Duration
	peaks  []int64 // the most memory of the process up to the end of each size, in bytes
}

func (t *table) add(size int, stage string, cpu time.Duration) {
	if t.times[stage] == nil {
		t.stages = append(t.stages, stage)
		t.times[stage] = make([]time.Duration, len(t.sizes))
	}
	t.times[stage][size] += cpu
}

// write prints the table. It returns errTooFast if a stage grows too fast.
func (t *table) write(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	for i, n := range t.sizes {
		if i > 0 {
			fmt.Fprint(w, "exponent\t")
		}
		fmt.Fprintf(w, "%d\t", n)
	}
	fmt.Fprint(w, "  articles\n")
	var failed error
	total := make([]time.Duration, len(t.sizes))
	for _, stage := range t.stages {
		if t.row(w, stage, t.times[stage]) {
			failed = errTooFast
		}
		for i, d := range t.times[stage] {
			total[i] += d
		}
	}
	t.row(w, "all", total)
	for i, p := range t.peaks {
		if i > 0 {
			fmt.Fprint(w, "\t")
		}
		fmt.Fprintf(w, "%d MB\t", p/1e6)
	}
	fmt.Fprint(w, "  peak memory\n")
	return errors.Join(w.Flush(), failed)
}

// row prints the times of a stage and reports whether it grows too fast.
func (t *table) row(w io.Writer, stage string, times []time.Duration) (tooFast bool) {
	for i, d := range times {
		if i > 0 {
			e := exponent(times[i-1], d, t.sizes[i-1], t.sizes[i])
			switch {
			case d < minTime || math.IsNaN(e):
				fmt.Fprint(w, "\t")
			case e >= maxExponent:
				tooFast = true
				fmt.Fprintf(w, "%.2f !\t", e)
			default:
				fmt.Fprintf(w, "%.2f  \t", e)
			}
		}
		fmt.Fprintf(w, "%v\t", d.Round(time.Millisecond))
	}
	fmt.Fprintf(w, "  %s\n", stage)
	return tooFast
}

// exponent returns e such that b = a × (m/n)^e, or NaN if a or b is not positive.
func exponent(a, b time.Duration, n, m int) float64 {
	if a <= 0 || b <= 0 {
		return math.NaN()
	}
	return math.Log(float64(b)/float64(a)) / math.Log(float64(m)/float64(n))
}

// parseSizes parses ascending numbers of articles: "1000,10000".
func parseSizes(list string) ([]int, error) {
	var sizes []int
	last := 0
	for s := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(s)
		if err != nil || n <= last {
			return nil, fmt.Errorf("sizes %q are not ascending numbers of articles", list)
		}
		sizes = append(sizes, n)
		last = n
	}
	return sizes, nil
}
