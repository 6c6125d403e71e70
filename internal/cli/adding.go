package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/drafting"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/newarticle"
	"dossier/internal/edit/intake/pdftext"
	"dossier/internal/edit/intake/readable"
	"dossier/internal/edit/intake/saved"
	"dossier/internal/pipeline"
	"dossier/internal/source/corpus"
	"dossier/internal/source/lock"

	"golang.org/x/sync/errgroup"
)

// adding is a run that adds articles to a dossier and prints what becomes of each.
type adding struct {
	p        *program
	flags    *addFlags
	content  string         // the folder
	corpus   *corpus.Corpus // nil if the dossier has no article
	folder   *newarticle.Folder
	out      bytes.Buffer
	problems diag.List
	counts   map[newarticle.Status]int
}

// adding opens the dossier for do, which adds articles, and prints the result.
func (p *program) adding(ctx context.Context, f *addFlags, holder string, do func(*adding) error) error {
	verb := strings.TrimPrefix(holder, "dossier ")
	o, err := f.folder.options([]string{f.dir}, &f.report)
	if err != nil {
		return err
	}
	if !f.dry {
		l, err := lock.Content(ctx, o.Content, holder, p.locking(f.folder.noWait))
		if err != nil {
			return fmt.Errorf("%s: %w", verb, err)
		}
		defer l.Release()
	}
	c, wrong := corpus.Read(o.Content)
	if c == nil && !emptyDossier(wrong) {
		return p.reported(&f.report, wrong)
	}
	folder, err := newarticle.Open(o.Content, c, f.dry)
	if err != nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	defer folder.Close()
	a := &adding{p: p, flags: f, content: o.Content, corpus: c, folder: folder, counts: map[newarticle.Status]int{}}
	if err := do(a); err != nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	if !f.report.quiet {
		fmt.Fprintf(&a.out, "%s %s, %d already there, %d changed\n", count(a.counts[newarticle.Added], "article"), a.added(), a.counts[newarticle.Same], a.counts[newarticle.Changed])
		if _, err := a.out.WriteTo(p.out); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return p.reported(&f.report, a.problems)
}

// added returns what the run does with new files, in words.
func (a *adding) added() string {
	if a.flags.dry {
		return "to add"
	}
	return "added"
}

// reported prints the problems and returns an error if there are errors.
func (p *program) reported(r *reportFlags, problems diag.List) error {
	problems.Sort()
	failed, err := r.problems(p.err, p.color, problems)
	if err == nil && failed {
		err = errProblems
	}
	return err
}

// emptyDossier reports whether the only problem of a content folder is that it has
// no article yet.
func emptyDossier(problems diag.List) bool {
	for _, d := range problems {
		if d.Severity == diag.Error && d.Code != "not-a-dossier" {
			return false
		}
	}
	return true
}

// progress shows how much of the work is done until stop is called.
func (a *adding) progress(what string, total int) (step, stop func()) {
	var progress pipeline.Progress
	progress.Begin(what, total)
	return progress.Step, a.p.showProgress(&progress, &a.flags.report)
}

// toRead is a file to read, and what is known about its page.
type toRead struct {
	file  string
	known meta.Meta
}

// reading is what was read from a file.
type reading struct {
	toRead
	sum    string
	drafts []drafting.Draft
	errs   []error
}

// read adds the articles in the files.
func (a *adding) read(ctx context.Context, files []toRead) {
	step, stop := a.progress("add", len(files))
	defer stop()
	for r := range readFiles(ctx, files, a.flags.keep) {
		a.reading(&r)
		step()
	}
}

// readFiles yields what each file holds, in order. Several files are read at a time.
func readFiles(ctx context.Context, files []toRead, keep []string) func(func(reading) bool) {
	program, err := os.Executable()
	reader := saved.Reader{PDF: func(ctx context.Context, data []byte) (pdftext.Document, error) {
		if err != nil {
			return pdftext.Document{}, err
		}
		return pdftext.Child(ctx, program, []string{readPDF}, data)
	}}
	return func(yield func(reading) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		results := make([]chan reading, len(files))
		for i := range results {
			results[i] = make(chan reading, 1)
		}
		var g errgroup.Group
		g.SetLimit(runtime.GOMAXPROCS(0))
		go func() {
			for i, f := range files {
				g.Go(func() error {
					results[i] <- readFile(ctx, &reader, f, keep)
					return nil
				})
			}
		}()
		for _, r := range results {
			select {
			case <-ctx.Done():
				return
			case got := <-r:
				if !yield(got) {
					return
				}
			}
		}
	}
}

func readFile(ctx context.Context, reader *saved.Reader, f toRead, keep []string) reading {
	r := reading{toRead: f}
	pages, err := reader.Read(ctx, f.file)
	if err != nil {
		r.errs = append(r.errs, err)
	}
	o := drafting.Options{Keep: keep}
	if len(pages) == 1 { // of several pages, it is not clear which one is known
		o.Known = f.known
	}
	for i := range pages {
		d, err := drafting.Of(&pages[i], o)
		if err != nil {
			if u := pages[i].Meta.URL.Value; u != "" && len(pages) > 1 {
				err = fmt.Errorf("%s: %w", u, err)
			}
			r.errs = append(r.errs, err)
			continue
		}
		r.drafts = append(r.drafts, d)
	}
	if len(r.drafts) > 0 {
		if r.sum, err = newarticle.SumOf(f.file); err != nil {
			r.errs, r.drafts = append(r.errs, err), nil
		}
	}
	return r
}

// reading adds the articles of a file and prints what became of them.
func (a *adding) reading(r *reading) {
	name := filepath.ToSlash(r.file)
	for _, err := range r.errs {
		for line := range strings.Lines(err.Error()) {
			a.problems.Add(diag.File(name, diag.Error, "not-added", strings.TrimSpace(line)))
		}
	}
	src := newarticle.Source{Path: r.file, SHA256: r.sum, Extension: drafting.Extension(r.file)}
	for i := range r.drafts {
		a.draft(name, src, &r.drafts[i], func(s diag.Severity, code, message string) diag.Diagnostic {
			return diag.File(name, s, code, message)
		})
	}
}

// draft adds an article and prints what became of it. Name is the file that it is in,
// and at returns a problem with it.
func (a *adding) draft(name string, src newarticle.Source, d *drafting.Draft, at func(diag.Severity, string, string) diag.Diagnostic) {
	result, err := a.folder.Add(&d.Draft, src, a.flags.changed)
	if err != nil {
		a.problems.Add(at(diag.Error, "not-added", err.Error()))
		return
	}
	a.counts[result.Status]++
	switch {
	case result.Status == newarticle.Same:
		fmt.Fprintf(&a.out, "%s: already there, as %s\n", printable(name), result.Path)
		return
	case result.Difference != "":
		fmt.Fprintf(&a.out, "%s: the text differs from that of the same page in the dossier\n", printable(name))
		a.indent(result.Difference)
		if !a.flags.changed {
			a.problems.Add(at(diag.Warning, "changed-page", fmt.Sprintf("the page has changed since %s was saved; nothing was written", result.Path)).
				WithHint("with --changed the new text becomes a further article"))
			return
		}
	}
	for _, key := range result.Lost {
		d.Warnings = append(d.Warnings, fmt.Sprintf("the %s that was found cannot be written to the front matter", key))
	}
	for _, text := range d.Warnings {
		a.problems.Add(at(diag.Warning, "added-with-doubt", result.Path+": "+text))
	}
	a.describe(name, d, &result)
}

// describe prints what is known about an article and what was left out of it.
func (a *adding) describe(name string, d *drafting.Draft, result *newarticle.Result) {
	w := &a.out
	fmt.Fprintf(w, "%s: %s (%s, %s)\n", result.Path, printable(name), d.Format, count(len(strings.Fields(d.Body)), "word"))
	for _, k := range d.Meta.Keys() {
		if k.Value != "" {
			fmt.Fprintf(w, "  %-10s %s (%s)\n", k.Name, printable(k.Value), k.From)
		}
	}
	if result.Original != "" {
		fmt.Fprintf(w, "  %-10s %s\n", "original", result.Original)
	}
	for _, d := range d.Dropped {
		fmt.Fprintf(w, "  left out   %s: %q\n", d.Kind, a.shortened(d))
	}
	for _, l := range d.Left {
		fmt.Fprintf(w, "  left out   %s\n", printable(l))
	}
}

func (a *adding) shortened(d readable.Dropped) string {
	const most = 80
	if r := []rune(d.Text); len(r) > most && !a.flags.verboseDropping {
		return string(r[:most]) + "…"
	}
	return d.Text
}

func (a *adding) indent(text string) {
	for line := range strings.Lines(text) {
		fmt.Fprintf(&a.out, "    %s\n", printable(strings.TrimRight(line, "\n")))
	}
}
