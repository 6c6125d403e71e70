// Command eval scores extraction on gold and compares with the stored scores.
//
//	eval -data FOLDER [-scores FILE] [-write]
//
// The folder holds the gold that package eval describes. The default is the
// environment variable EVAL_DATA. The command lists missing gold and skips what
// depends on it. With -write it stores the scores.
//
// The exit code is 1 if a measure is worse than the stored one by more than the
// tolerance or is no longer taken, and 2 if nothing could be measured. Speed is
// that of one core, for prose only. It is stored for comparison and never fails.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"time"

	"dossier/internal/devtool/eval"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/text/segment"
)

// speedName is the name of the stored speed.
const speedName = "speed MB/s"

var (
	errWorse  = errors.New("the extraction has become worse")
	errNoGold = errors.New("no gold at all")
)

func main() {
	runtime.GOMAXPROCS(1)
	switch err := run(os.Args[1:], os.Getenv("EVAL_DATA"), os.Stdout, os.Stderr); {
	case err == nil:
	case errors.Is(err, errWorse):
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	default:
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(2)
	}
}

func run(args []string, folder string, out, log io.Writer) error {
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	flags.SetOutput(log)
	data := flags.String("data", folder, "`folder` with the gold; the default is EVAL_DATA")
	file := flags.String("scores", "internal/devtool/eval/scores.json", "`file` with the stored scores")
	write := flags.Bool("write", false, "store the present scores")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	if *data == "" {
		return fmt.Errorf("%w: set EVAL_DATA or -data to its folder", errNoGold)
	}
	stored, err := readScores(*file)
	if err != nil {
		return fmt.Errorf("read stored scores: %w", err)
	}
	const first = "Ann Brown said on Monday that a first run loads the models."
	extract.Run(english.Language, first, segment.PlainBlocks(first), extract.About{})
	var c clock
	report, err := eval.Run(os.DirFS(*data), c.extract)
	if err != nil {
		return fmt.Errorf("measure: %w", err)
	}
	for _, m := range report.Missing {
		fmt.Fprintf(log, "missing %s: %s, from the repository %s by %s\n", m.File, m.Origin, m.From, m.Converter)
	}
	if len(report.Measures) == 0 {
		return fmt.Errorf("%w in %s", errNoGold, *data)
	}
	was, timed := stored[speedName]
	delete(stored, speedName)
	rows := eval.Compare(report, stored)
	if err := eval.WriteTable(out, rows); err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%.2f MB of prose at %.1f MB/s", float64(c.bytes)/1e6, c.speed())
	if timed {
		fmt.Fprintf(out, ", %.2f times the stored %.1f", c.speed()/was, was)
	}
	fmt.Fprintln(out)
	if *write {
		update := eval.Update(report, stored)
		update[speedName] = c.speed()
		if err := writeScores(*file, update); err != nil {
			return fmt.Errorf("store scores: %w", err)
		}
		return nil
	}
	for _, r := range rows {
		if r.Verdict.Failed() {
			return errWorse
		}
	}
	return nil
}

// clock measures the time of extraction.
type clock struct {
	bytes int
	spent time.Duration
}

func (c *clock) extract(prose string, blocks []segment.Block, about extract.About) extract.Result {
	start := time.Now()
	r := extract.Run(english.Language, prose, blocks, about)
	c.spent += time.Since(start)
	c.bytes += len(prose)
	return r
}

// speed returns the speed in MB per second.
func (c *clock) speed() float64 { return float64(c.bytes) / 1e6 / c.spent.Seconds() }

// readScores reads the stored scores. A missing file has none.
func readScores(name string) (eval.Scores, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.ReadScores(f)
}

func writeScores(name string, s eval.Scores) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(s.Write(f), f.Close())
}
