package pipeline

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/site/publish"
	"dossier/internal/site/searchindex"
)

// Site is a planned site: its files are listed, and none is made yet. It may be
// used by several goroutines at once.
type Site struct {
	from    Resolved
	options Options
	locale  *locale.Locale
	plan    *pages.Plan
	data    []export.File
	assets  []pages.Asset
	search  func() []searchindex.File // made at the first call and kept
	dead    diag.List                 // links that lead nowhere
	changes *diff.Changes             // since an earlier edition; may be nil
	guard   *guard                    // of an edition; nil for the site of the dossier
}

// Plan is the fourth stage: it lists the files of the site.
func (o Options) Plan(from Resolved, in *locale.Locale, r *pages.Renderer) (*Site, error) {
	changes, err := o.changes(from.Dossier)
	if err != nil {
		return nil, fmt.Errorf("compare with the earlier edition: %w", err)
	}
	plan := r.PlanSince(from.Dossier, changes)
	dead, err := deadLinks(plan, from.Corpus)
	if err != nil {
		return nil, fmt.Errorf("look for dead links: %w", err)
	}
	s := &Site{from: from, options: o, dead: o.inContent(dead), changes: changes}
	return s.with(in, plan)
}

// WithTheme returns the same site in another theme or language.
func (s *Site) WithTheme(in *locale.Locale, r *pages.Renderer) (*Site, error) {
	return s.with(in, s.plan.With(r))
}

func (s *Site) with(in *locale.Locale, plan *pages.Plan) (*Site, error) {
	out := *s
	var err error
	if out.assets, err = plan.Assets(); err != nil {
		return nil, err
	}
	var paths []string
	for _, p := range plan.Pages {
		if p.Listed() {
			paths = append(paths, p.Path)
		}
	}
	d := s.from.Dossier
	out.plan = plan
	out.data = slices.Concat(export.Files(d), export.Published(d, in), export.Feed(d, s.changes, in.Text), export.Sitemap(d, paths))
	if in != s.locale {
		out.locale = in
		out.search = sync.OnceValue(func() []searchindex.File { return searchindex.Files(d, in.Date) })
	}
	return &out, nil
}

// Dossier returns the dossier that the site shows.
func (s *Site) Dossier() *dossier.Dossier { return s.from.Dossier }

// Counts returns the numbers of articles, people, events and so on of the site.
func (s *Site) Counts() Counts {
	d := s.from.Dossier
	return Counts{
		Articles: len(d.Articles), People: len(d.People), Organizations: len(d.Organizations), Places: len(d.Places),
		Events: len(d.Events), Claims: len(d.Claims), Singles: len(d.Singles), Ambiguous: len(d.Ambiguous), Pages: len(s.plan.Pages),
	}
}

// Problems returns all problems of the site: those of the stages before, which
// are given, and dead links. They have the severities that the settings give
// them and are sorted.
func (s *Site) Problems(before diag.List) diag.List {
	all := s.from.Corpus.Config.Check.Apply(slices.Concat(before, s.dead))
	all.Sort()
	return all
}

// Failures returns an error for each article whose text could not be rendered.
// The list is complete when all files are made.
func (s *Site) Failures() (problems diag.List) {
	for path, why := range s.plan.Failures() {
		problems.Add(diag.File(path, diag.Error, "rendering-failed", "the program failed to show the text of this article: "+why).
			WithHint("the text is shown without links and marks; please report this, with the article if you can"))
	}
	problems.Sort()
	return s.options.inContent(problems)
}

// Assets returns the files of the theme that pages refer to.
func (s *Site) Assets() []pages.Asset { return s.assets }

// ArticlePage renders the page of an article of the dossier, or of another
// version of it, and returns its path. It reports false if the page cannot be
// rendered.
func (s *Site) ArticlePage(a *dossier.Article) (path string, b []byte, ok bool) {
	page, ok := s.plan.Article(a)
	if !ok {
		return "", nil, false
	}
	b, err := s.make(file{path: page.Path, write: page.Render})
	return page.Path, b, err == nil
}

// Write is the last stage: it makes all files and puts the site on disk.
func (s *Site) Write(ctx context.Context, t *Timer) (publish.Result, error) {
	_, result, err := s.write(ctx, t)
	return result, err
}

func (s *Site) write(ctx context.Context, t *Timer) (*publish.Site, publish.Result, error) {
	if err := s.options.CheckTarget(); err != nil {
		return nil, publish.Result{}, err
	}
	shared := s.sharedFiles()
	t.Start("render", len(shared)+len(s.plan.Pages))
	site, err := publish.Open(ctx, s.options.Site, s.options.Output)
	if err != nil {
		return nil, publish.Result{}, err
	}
	defer context.AfterFunc(ctx, s.plan.Interrupt)() // a template may loop
	err = s.each(ctx, t.Progress, shared, func(f file) error {
		if s.guard != nil {
			return s.guard.to(site, f)
		}
		return f.to(site)
	})
	if err == nil && s.guard != nil {
		err = s.guard.verdict()
	}
	if err != nil {
		site.Abort()
		return nil, publish.Result{}, err
	}
	t.Stop()
	t.Start("write", 0)
	result, err := site.Commit()
	t.Stop()
	return site, result, err
}

// searchAll makes all files of an edition in memory and searches them. After it, the site
// has no other files.
func (s *Site) searchAll(ctx context.Context, t *Timer) error {
	shared := s.sharedFiles()
	t.Start("search", len(shared)+len(s.plan.Pages))
	defer t.Stop()
	defer context.AfterFunc(ctx, s.plan.Interrupt)()
	s.guard.searched = map[string][sha256.Size]byte{}
	err := s.each(ctx, t.Progress, shared, func(f file) error {
		return s.guard.pass(f, func(b []byte) error {
			s.guard.record(f.path, b)
			return nil
		})
	})
	if err != nil {
		return err
	}
	return s.guard.verdict()
}

// renderTimeout limits the time to render one file of a preview.
const renderTimeout = 10 * time.Second

// Render makes one file of the site in memory. The error is [fs.ErrNotExist] if
// the site has no such file. A page that takes longer than ten seconds is
// stopped.
func (s *Site) Render(name string) (b []byte, err error) {
	b, err = s.render(name)
	if err == nil && s.guard != nil && !s.guard.clears(name, b) {
		return nil, fmt.Errorf("%s was not searched for what the edition leaves out", name)
	}
	return b, err
}

func (s *Site) render(name string) (b []byte, err error) {
	defer Recover(&err)
	f, ok := s.file(name)
	switch {
	case !ok:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case f.open != nil:
		r, err := f.open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	defer time.AfterFunc(renderTimeout, s.plan.Interrupt).Stop()
	return s.make(f)
}

// make makes a file in memory.
func (s *Site) make(f file) (b []byte, err error) {
	err = f.bytes(func(made []byte) error {
		b = slices.Clone(made)
		return nil
	})
	return b, err
}

// Media opens a file that is copied into the site as it is. It reports false if
// name is no such file.
func (s *Site) Media(name string) (io.ReadCloser, bool, error) {
	f, ok := s.file(name)
	if !ok || f.open == nil {
		return nil, false, nil
	}
	if s.guard != nil {
		b, err := s.Render(name)
		return inMemory{bytes.NewReader(b)}, true, err
	}
	r, err := f.open()
	return r, true, err
}

// inMemory is an open file whose bytes are in memory.
type inMemory struct{ *bytes.Reader }

// Close does nothing.
func (inMemory) Close() error {
	return nil
}
