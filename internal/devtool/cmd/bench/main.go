// Command bench measures dossier. It is run in the module's folder.
//
//	bench [-save] [-rounds N] [-match PATTERN]     the benchmarks, against the stored baseline
//	bench -growth [-sizes 1000,10000,100000]       how each stage grows with the articles
//	bench -hugo [-articles N] [-runs N]            builds beside those of Hugo
//	bench -sample DIR [-articles N]                a content folder of made-up news
//
// The benchmarks of all packages are run in three rounds, with -save in six, whose
// figures become the baseline. The growth takes 3 GB of memory at 10,000 articles
// and ten times as much at 100,000. Hugo, 0.146 or later, has to be on
// the PATH; 1,000 articles need 2 GB of disk. Temporary files lie in the folder that -work names, or else
// in the system's; on a memory disk the disk plays no part.
//
// The exit code is 1 where something is worse than in the baseline beyond noise or
// grows too fast, 2 where nothing could be measured or compared.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"dossier/internal/devtool/bench"
	"dossier/internal/devtool/corpusgen"
)

var (
	errWorse   = errors.New("something is worse than in the baseline")
	errTooFast = errors.New("something grows too fast")
	errUnlike  = errors.New("the sites are too different to be compared")
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case err == nil:
		return
	case errors.Is(err, errWorse), errors.Is(err, errTooFast):
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	fmt.Fprintln(os.Stderr, "bench:", err)
	os.Exit(2)
}

// program is what the flags say.
type program struct {
	save, growth, hugo              bool
	baseline, match, least          string
	rounds, articles, runs          int
	work, sizes, folder, site, made string
	out, log                        io.Writer
}

func run(ctx context.Context, args []string, out, log io.Writer) error {
	p := program{out: out, log: log}
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	f.SetOutput(log)
	f.StringVar(&p.baseline, "baseline", "internal/devtool/bench/baseline.txt", "`file` with the baseline")
	f.BoolVar(&p.save, "save", false, "make the figures the baseline")
	f.IntVar(&p.rounds, "rounds", 0, "`number` of rounds; the default is 3, or 6 with -save")
	f.StringVar(&p.match, "match", ".", "`pattern` of the benchmarks to run, as that of go test -bench")
	f.StringVar(&p.least, "time", "100ms", "how `long` each benchmark runs in a round, at least")
	f.BoolVar(&p.growth, "growth", false, "measure how each stage grows")
	f.StringVar(&p.sizes, "sizes", "1000,10000", "`numbers` of articles for -growth")
	f.BoolVar(&p.hugo, "hugo", false, "build beside Hugo")
	f.IntVar(&p.runs, "runs", 3, "`number` of builds of each sort for -hugo")
	f.StringVar(&p.made, "sample", "", "make a content `folder` of made-up news")
	f.IntVar(&p.articles, "articles", 1000, "`number` of articles for -hugo and -sample")
	f.StringVar(&p.work, "work", "", "`folder` for temporary files")
	f.StringVar(&p.folder, "measure", "", "measure the stages with a content `folder`, in this process, as JSON")
	f.StringVar(&p.site, "site", "", "`folder` that -measure writes to")
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	switch {
	case f.NArg() > 0:
		return fmt.Errorf("unexpected argument %q", f.Arg(0))
	case p.made != "":
		return corpusgen.New(p.articles, 1).Write(p.made)
	case p.folder != "":
		return bench.Measure(ctx, p.folder, p.site, out)
	case p.growth:
		return p.grow(ctx)
	case p.hugo:
		return p.beside(ctx)
	}
	return p.compare(ctx)
}

// compare runs the benchmarks and holds them against the baseline.
func (p *program) compare(ctx context.Context) error {
	was, err := p.stored()
	if err != nil {
		return fmt.Errorf("read the baseline: %w", err)
	}
	rounds := p.rounds
	if rounds == 0 {
		rounds = 3 // with the six of a baseline the fewest that can tell a change from noise
		if p.save {
			rounds = 6
		}
	}
	s := bench.Suite{Rounds: rounds, Match: p.match, Least: p.least, Work: p.work, Log: p.log}
	now, c, err := s.Run(ctx)
	if err != nil {
		return err
	}
	if len(now) == 0 {
		return fmt.Errorf("no benchmark matches %q", p.match)
	}
	rows := bench.Compare(was, now)
	if p.match != "." {
		rows = bench.Only(rows, now)
	}
	if err := bench.WriteTable(p.out, rows, c); err != nil {
		return err
	}
	if p.save {
		for n, m := range was {
			if now[n] == nil && p.match != "." {
				now[n] = m
			}
		}
		if err := p.store(now); err != nil {
			return fmt.Errorf("store the baseline: %w", err)
		}
		return nil
	}
	if bench.Failed(rows) {
		return errWorse
	}
	return nil
}

// stored reads the baseline; a file that is not there holds none.
func (p *program) stored() (bench.Figures, error) {
	f, err := os.Open(p.baseline)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return bench.Read(f)
}

func (p *program) store(f bench.Figures) error {
	file, err := os.Create(p.baseline)
	if err != nil {
		return err
	}
	return errors.Join(f.Write(file), file.Close())
}

// grow measures how the stages grow, each size in a process of this program.
func (p *program) grow(ctx context.Context) error {
	sizes, err := numbers(p.sizes)
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	g := bench.Growth{Sizes: sizes, Work: p.work, Log: p.log, Measure: func(content, site string) []string {
		return []string{self, "-measure", content, "-site", site}
	}}
	grown, err := g.Run(ctx)
	if err != nil {
		return err
	}
	tooFast, err := bench.WriteGrowth(p.out, grown)
	if err == nil && tooFast != nil {
		err = errTooFast
	}
	return err
}

// beside builds beside Hugo, with a program made of the present code.
func (p *program) beside(ctx context.Context) error {
	if p.articles < 1 || p.runs < 1 {
		return errors.New("there have to be articles and runs")
	}
	dir, err := os.MkdirTemp(p.work, "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tool := filepath.Join(dir, "dossier")
	if runtime.GOOS == "windows" {
		tool += ".exe"
	}
	if text, err := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", tool, "./cmd/dossier").CombinedOutput(); err != nil {
		return fmt.Errorf("build dossier: %w\n%s", err, text)
	}
	hugo, err := exec.LookPath("hugo")
	if err != nil {
		hugo = "" // the table says so
	}
	h := bench.Hugo{Articles: p.articles, Runs: p.runs, Work: p.work, Dossier: tool, Program: hugo, Log: p.log}
	builds, err := h.Run(ctx)
	if err != nil {
		return err
	}
	comparable, err := bench.WriteVersus(p.out, builds)
	if err == nil && !comparable {
		err = errUnlike
	}
	return err
}

// numbers reads "1000,10000": numbers of articles, each larger than the one
// before.
func numbers(list string) ([]int, error) {
	var out []int
	last := 0
	for s := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(s)
		if err != nil || n <= last {
			return nil, fmt.Errorf("sizes %q are not ascending numbers of articles", list)
		}
		out = append(out, n)
		last = n
	}
	return out, nil
}
