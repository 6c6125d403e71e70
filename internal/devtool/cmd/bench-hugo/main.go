// Command bench-hugo builds the same made-up articles with dossier and with
// Hugo 0.146 or later, and compares time and memory. It runs in the module's
// folder.
//
//	bench-hugo [-n 1000] [-runs 3] [-work FOLDER]
//
// Hugo gets in front matter what dossier has to find in the text. It makes a
// page for each of the same articles, people, organizations, places, claims,
// publishers and months, and lists of as many entries a page. Its pages are
// filled up with a constant text, so that both sites have about as many bytes.
// 1,000 articles need 2 GB of disk.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"dossier/internal/devtool/corpusgen"
	"dossier/internal/pipeline/cputime"
)

func main() {
	n := flag.Int("n", 1000, "`number` of articles")
	runs := flag.Int("runs", 3, "`number` of builds of each sort")
	work := flag.String("work", "", "`folder` for temporary files; the system's by default")
	flag.Parse()
	if err := run(context.Background(), max(1, *n), max(1, *runs), *work, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench-hugo:", err)
		os.Exit(1)
	}
}

// build is a kind of build and the measurements of its runs.
type build struct {
	name    string
	site    string   // the folder that it writes
	fresh   string   // the folder to remove before each run, if any
	command []string // program and arguments

	clock, cpu []time.Duration
	memory     []int64 // peaks, in bytes
	pages      int     // HTML files
	bytes      int64   // of all files
}

func run(ctx context.Context, n, runs int, work string, out io.Writer) error {
	dir, err := os.MkdirTemp(work, "bench-hugo")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	content, site, public := filepath.Join(dir, "content"), filepath.Join(dir, "site"), filepath.Join(dir, "public")
	tool := filepath.Join(dir, "dossier.exe") // Windows needs the suffix
	if text, err := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", tool, "./cmd/dossier").CombinedOutput(); err != nil {
		return fmt.Errorf("build dossier: %w\n%s", err, text)
	}
	if err := corpusgen.New(n, 1).Write(content); err != nil {
		return err
	}
	dossier := []string{tool, "build", "--quiet", "--content", content, "--site", site}
	builds := []*build{
		{name: "dossier, first build", site: site, fresh: filepath.Join(dir, ".dossier"), command: dossier},
		{name: "dossier, articles cached", site: site, command: dossier},
	}
	if hugo, err := exec.LookPath("hugo"); err == nil {
		if text, err := exec.CommandContext(ctx, tool, dossier[1:]...).CombinedOutput(); err != nil {
			return fmt.Errorf("dossier: %w\n%s", err, text)
		}
		source := filepath.Join(dir, "hugo")
		b := &build{name: "hugo", site: public, command: []string{hugo, "--noBuildLock", "--source", source, "--destination", public}}
		if err := b.prepare(ctx, source, content, site); err != nil {
			return fmt.Errorf("make a site for hugo: %w", err)
		}
		builds = append(builds, b)
	} else {
		fmt.Fprintln(out, "hugo is not installed; only dossier is measured")
	}
	for range runs {
		for _, b := range builds {
			if err := b.run(ctx); err != nil {
				return fmt.Errorf("%s: %w", b.name, err)
			}
		}
	}
	return writeTable(out, builds)
}

// prepare writes the source of Hugo's site from the site that dossier made, and
// fills up its pages.
func (b *build) prepare(ctx context.Context, source, content, site string) error {
	want := &build{site: site}
	if err := want.count(); err != nil {
		return err
	}
	if err := writeHugoSite(source, content, site); err != nil {
		return err
	}
	bare := &build{site: b.site, command: b.command}
	if err := bare.run(ctx); err != nil {
		return err
	}
	return writeSettings(source, int(max(0, want.bytes-bare.bytes))/max(1, bare.pages))
}

// run builds once into an empty folder.
func (b *build) run(ctx context.Context) error {
	if err := os.RemoveAll(b.site); err != nil {
		return err
	}
	if b.fresh != "" {
		if err := os.RemoveAll(b.fresh); err != nil {
			return err
		}
	}
	cmd := exec.CommandContext(ctx, b.command[0], b.command[1:]...)
	var log bytes.Buffer
	cmd.Stdout, cmd.Stderr = &log, &log
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%w\n%s", err, log.Bytes())
	}
	b.clock = append(b.clock, time.Since(start))
	used := cputime.Of(cmd.ProcessState)
	b.cpu, b.memory = append(b.cpu, used.CPU), append(b.memory, used.Peak)
	return b.count()
}

// count counts the pages and bytes of the site.
func (b *build) count() error {
	b.pages, b.bytes = 0, 0
	return filepath.WalkDir(b.site, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		if filepath.Ext(path) == ".html" {
			b.pages++
		}
		b.bytes += info.Size()
		return nil
	})
}

// writeTable prints the medians of the builds, and their ratios to the last if
// that is Hugo's.
func writeTable(out io.Writer, builds []*build) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "pages\tsite\ttime\tCPU\tmemory\t  median of runs")
	for _, b := range builds {
		fmt.Fprintf(w, "%d\t%.1f MB\t%v\t%v\t%.1f MB\t  %s\n", b.pages, float64(b.bytes)/1e6,
			median(b.clock).Round(time.Millisecond), median(b.cpu).Round(time.Millisecond), float64(median(b.memory))/1e6, b.name)
	}
	if hugo := builds[len(builds)-1]; hugo.name == "hugo" {
		for _, b := range builds[:len(builds)-1] {
			fmt.Fprintf(w, "%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t  %s / hugo\n", ratio(b.pages, hugo.pages), ratio(b.bytes, hugo.bytes),
				ratio(median(b.clock), median(hugo.clock)), ratio(median(b.cpu), median(hugo.cpu)), ratio(median(b.memory), median(hugo.memory)), b.name)
		}
	}
	return w.Flush()
}

func ratio[T int | int64 | time.Duration](a, b T) float64 { return float64(a) / float64(b) }

func median[T int64 | time.Duration](values []T) T {
	return slices.Sorted(slices.Values(values))[len(values)/2]
}
