package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
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

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"
)

// addFlags holds the flags of dossier add.
type addFlags struct {
	keep            []string
	dry, changed    bool
	folder          folderFlags
	report          reportFlags
	dir             string
	verboseDropping bool
}

func (p *program) add() *cobra.Command {
	var f addFlags
	cmd := &cobra.Command{
		Use:   "add FILE|FOLDER...",
		Short: "Make articles of saved pages",
		Long: `Make an article of each saved page: HTML, SingleFile, MHTML, WARC, WACZ, PDF with text,
or mail (EML). The text is that of the article in the page, in its own words. Title,
publisher, date, author and address are printed with the place where they were found,
and so is what was left out. The file is kept in media/originals/ with its SHA-256.

A page that is there already is not added. If its text has changed, the difference is
printed; with --changed the new text becomes a further article. Existing articles are
never changed.`,
		Example: "  dossier add ~/Downloads/quay.html --dir mydossier\n  dossier add --dry-run saved/",
		Args:    cobra.MinimumNArgs(1),
		RunE:    run(func(cmd *cobra.Command, args []string) error { return p.addFiles(cmd.Context(), &f, args) }),
	}
	f.folder.register(cmd)
	f.report.register(cmd)
	cmd.Flags().BoolVar(&f.report.quiet, "quiet", false, "print only problems")
	cmd.Flags().BoolVar(&f.dry, "dry-run", false, "print what would be added, and write nothing")
	cmd.Flags().BoolVar(&f.changed, "changed", false, "add the new text of a page that has changed as a further article")
	cmd.Flags().BoolVar(&f.verboseDropping, "dropped", false, "print all of the text that is left out, not only its beginning")
	cmd.Flags().StringArrayVar(&f.keep, "keep", nil, "keep a piece of text that would be left out and contains `TEXT`; may be repeated")
	cmd.Flags().StringVar(&f.dir, "dir", ".", "folder of the dossier")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	registerNoWait(cmd, &f.folder.noWait)
	return cmd
}

// readPDF is the command that [pdftext.Child] runs.
const readPDF = "read-pdf"

func (p *program) readPDF() *cobra.Command {
	return &cobra.Command{
		Use: readPDF, Short: "Read a PDF in a process of its own", Hidden: true, Args: cobra.NoArgs,
		RunE: run(func(cmd *cobra.Command, _ []string) error { return pdftext.Serve(cmd.InOrStdin(), p.out) }),
	}
}

// reading is what was read from a file.
type reading struct {
	file   string
	sum    string
	drafts []drafting.Draft
	errs   []error
}

func (p *program) addFiles(ctx context.Context, f *addFlags, args []string) error {
	o, err := f.folder.options([]string{f.dir}, &f.report)
	if err != nil {
		return err
	}
	files, problems := filesToAdd(args)
	if !f.dry {
		l, err := lock.Content(ctx, o.Content, "dossier add", p.locking(f.folder.noWait))
		if err != nil {
			return fmt.Errorf("add: %w", err)
		}
		defer l.Release()
	}
	c, wrong := corpus.Read(o.Content)
	if c == nil && !emptyDossier(wrong) {
		problems.Add(wrong...)
		return p.reported(&f.report, problems)
	}
	folder, err := newarticle.Open(o.Content, c, f.dry)
	if err != nil {
		return fmt.Errorf("add: %w", err)
	}
	defer folder.Close()
	var progress pipeline.Progress
	progress.Begin("add", len(files))
	stop := p.showProgress(&progress, &f.report)
	var out bytes.Buffer
	counts := map[newarticle.Status]int{}
	for r := range readFiles(ctx, files, f.keep) {
		problems.Add(f.addReading(&out, folder, &r, counts)...)
		progress.Step()
	}
	stop()
	if !f.report.quiet {
		verb := "added"
		if f.dry {
			verb = "to add"
		}
		fmt.Fprintf(&out, "%s %s, %d already there, %d changed\n", count(counts[newarticle.Added], "article"), verb, counts[newarticle.Same], counts[newarticle.Changed])
		if _, err := out.WriteTo(p.out); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return p.reported(&f.report, problems)
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

// readFiles yields what each file holds, in order. Several files are read at a time.
func readFiles(ctx context.Context, files, keep []string) func(func(reading) bool) {
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
			for i, name := range files {
				g.Go(func() error {
					results[i] <- readFile(ctx, &reader, name, keep)
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

func readFile(ctx context.Context, reader *saved.Reader, name string, keep []string) reading {
	r := reading{file: name}
	pages, err := reader.Read(ctx, name)
	if err != nil {
		r.errs = append(r.errs, err)
	}
	for i := range pages {
		d, err := drafting.Of(&pages[i], keep)
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
		if r.sum, err = newarticle.SumOf(name); err != nil {
			r.errs, r.drafts = append(r.errs, err), nil
		}
	}
	return r
}

// addReading adds the articles of a file and prints what became of them.
func (f *addFlags) addReading(w io.Writer, folder *newarticle.Folder, r *reading, counts map[newarticle.Status]int) (problems diag.List) {
	name := filepath.ToSlash(r.file)
	for _, err := range r.errs {
		for line := range strings.Lines(err.Error()) {
			problems.Add(diag.File(name, diag.Error, "not-added", strings.TrimSpace(line)))
		}
	}
	for i := range r.drafts {
		d := &r.drafts[i]
		result, err := folder.Add(&d.Draft, newarticle.Source{Path: r.file, SHA256: r.sum, Extension: drafting.Extension(r.file)}, f.changed)
		if err != nil {
			problems.Add(diag.File(name, diag.Error, "not-added", err.Error()))
			continue
		}
		counts[result.Status]++
		switch {
		case result.Status == newarticle.Same:
			fmt.Fprintf(w, "%s: already there, as %s\n", name, result.Path)
			continue
		case result.Difference != "":
			fmt.Fprintf(w, "%s: the text differs from that of the same page in the dossier\n", name)
			indent(w, result.Difference)
			if !f.changed {
				problems.Add(diag.File(name, diag.Warning, "changed-page", fmt.Sprintf("the page has changed since %s was saved; nothing was written", result.Path)).
					WithHint("with --changed the new text becomes a further article"))
				continue
			}
		}
		for _, key := range result.Lost {
			d.Warnings = append(d.Warnings, fmt.Sprintf("the %s that was found cannot be written to the front matter", key))
		}
		for _, text := range d.Warnings {
			problems.Add(diag.File(name, diag.Warning, "added-with-doubt", result.Path+": "+text))
		}
		f.describe(w, name, d, &result)
	}
	return problems
}

// describe prints what is known about an article and what was left out of it.
func (f *addFlags) describe(w io.Writer, name string, d *drafting.Draft, result *newarticle.Result) {
	fmt.Fprintf(w, "%s: %s (%s, %s)\n", result.Path, name, d.Format, count(len(strings.Fields(d.Body)), "word"))
	m := &d.Meta
	for _, k := range []struct {
		key string
		meta.Fact
	}{{"title", m.Title}, {"publisher", m.Publisher}, {"date", m.Date}, {"author", m.Author}, {"url", m.URL}, {"retrieved", m.Retrieved}, {"language", m.Language}} {
		if k.Value != "" {
			fmt.Fprintf(w, "  %-10s %s (%s)\n", k.key, printable(k.Value), k.From)
		}
	}
	fmt.Fprintf(w, "  %-10s %s\n", "original", result.Original)
	for _, d := range d.Dropped {
		fmt.Fprintf(w, "  left out   %s: %q\n", d.Kind, f.shortened(d))
	}
	for _, l := range d.Left {
		fmt.Fprintf(w, "  left out   %s\n", printable(l))
	}
}

func (f *addFlags) shortened(d readable.Dropped) string {
	const most = 80
	if r := []rune(d.Text); len(r) > most && !f.verboseDropping {
		return string(r[:most]) + "…"
	}
	return d.Text
}

func indent(w io.Writer, text string) {
	for line := range strings.Lines(text) {
		fmt.Fprintf(w, "    %s\n", printable(strings.TrimRight(line, "\n")))
	}
}

// filesToAdd returns the files that the arguments name. A folder stands for the saved
// pages in it and in its subfolders. The folder in which a browser puts the pictures
// of a page is left out.
func filesToAdd(args []string) (files []string, problems diag.List) {
	seen := map[string]bool{}
	put := func(name string) {
		if !seen[name] {
			seen[name] = true
			files = append(files, name)
		}
	}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.IsDir() {
			put(arg) // an error is reported when it is read
			continue
		}
		before := len(files)
		err = filepath.WalkDir(arg, func(name string, e os.DirEntry, err error) error {
			hidden := strings.HasPrefix(e.Name(), ".") && name != arg
			switch {
			case err != nil:
				problems.Add(diag.File(filepath.ToSlash(name), diag.Error, "unreadable", err.Error()))
				return nil
			case e.IsDir() && (hidden || strings.HasSuffix(e.Name(), "_files") && name != arg):
				return filepath.SkipDir
			case !hidden && e.Type().IsRegular() && saved.IsSaved(e.Name()):
				put(name)
			}
			return nil
		})
		if err == nil && len(files) == before {
			err = errors.New("the folder has no saved pages")
		}
		if err != nil {
			problems.Add(diag.File(filepath.ToSlash(arg), diag.Error, "not-added", err.Error()))
		}
	}
	return files, problems
}
