// Package session rebuilds one dossier after each change, for a preview or for a
// build with --watch.
//
// Input: a [Queue] of changes.
// Output: drafts of the site.
//
// A [Session] calls only those stages of package pipeline that a change requires.
// While they run, it shows the pages of edited articles early.
//
// After any sequence of changes, the draft is the same as that of a new session.
package session

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/resolve"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// Options configure a session.
type Options struct {
	pipeline.Options
	// Early is called with a preliminary draft: the last one with new pages for
	// edited articles. It may be nil.
	Early func(*Draft)
	// Queue is read while a draft is made, so that articles that are edited meanwhile
	// are shown early too. Its changes stay in it. It may be nil.
	Queue *Queue
	// Edition is the edition of the dossier that is shown, "" for the dossier itself. An
	// edition has no early drafts: all its files are searched first for what it leaves
	// out. If something is found, the error is [pipeline.ErrLeak].
	Edition string
}

// Session makes one draft after another. It does not parse or search unchanged
// files again.
type Session struct {
	o       Options
	folder  *corpus.Folder
	extract *pipeline.Extractor
	in      *locale.Locale
	theme   *pages.Renderer    // nil if the templates could not be parsed
	unfit   diag.List          // the problems of message files
	content *pipeline.Resolved // the content at the last read; nil if there is nothing to build
	notes   diag.List          // the problems of the content
	last    *Draft

	unplanned bool                       // the content was read again, but no draft was made of it
	shown     map[*document.Article]bool // the articles of the last draft
	ahead     *corpus.Corpus             // the content that was read while the last draft was resolved, or nil

	resolve     func(resolve.Input) (*dossier.Dossier, diag.List)
	resolveTime time.Duration // the last time to resolve
	earlyAfter  time.Duration // the resolveTime from which early drafts are made
}

// New returns a session that has made no draft. It reads the cache in the background.
func New(o Options) *Session {
	return &Session{o: o, folder: corpus.At(o.Content), extract: pipeline.NewExtractor(o.Options), resolve: o.Resolve, earlyAfter: minResolveTime}
}

// Changes lists what changed since the last update.
type Changes struct {
	All     bool     // anything may have changed
	Content []string // paths in the content folder; files below them may have changed too
	Theme   bool     // the user's theme
}

// Update returns a draft of the current content and theme. The draft is never nil.
// If nothing changed, it is the last draft. An error is about the theme, or ctx has
// ended. A session whose context has ended must not be used again.
func (s *Session) Update(ctx context.Context, c Changes) (*Draft, error) {
	d, err := pipeline.Await(ctx, func() (*Draft, error) { return s.guarded(ctx, c) })
	if d == nil {
		d = &Draft{}
	}
	return d, err
}

// guarded calls update. It turns a panic into an error and resets the session.
func (s *Session) guarded(ctx context.Context, c Changes) (d *Draft, err error) {
	defer func() {
		if d == nil {
			d = &Draft{Problems: s.notes}
			s.folder, s.extract, s.last = corpus.At(s.o.Content), pipeline.NewExtractor(s.o.Options), nil
		}
	}()
	defer pipeline.Recover(&err)
	return s.update(ctx, c)
}

func (s *Session) update(ctx context.Context, c Changes) (*Draft, error) {
	d := &Draft{}
	t := &pipeline.Timer{Progress: s.o.Progress}
	defer func() { d.Stages = t.Stages }()
	first := s.last == nil
	news := false
	if first || c.All || len(c.Content) > 0 {
		changed := c.Content
		if first || c.All {
			changed = nil
		}
		var err error
		if news, err = s.load(ctx, changed, d, t); err != nil {
			return d, err
		}
	}
	themed := first || c.All || c.Theme || s.theme == nil
	if themed || news {
		themed = s.readMessages() || themed
	}
	d.Problems = slices.Concat(s.notes, s.unfit)
	d.MediaChanged = !first && slices.ContainsFunc(c.Content, isMedia)
	if themed {
		var err error
		if s.theme, err = s.o.Renderer(s.in); err != nil {
			s.last = nil
			return d, err
		}
	}
	if !news && !themed {
		return s.last, nil
	}
	last := s.last
	s.last = d
	if s.content == nil {
		return d, nil
	}
	if s.o.Edition != "" {
		return d, s.planEdition(ctx, d, t)
	}
	t.Start("plan", 0)
	var err error
	if !news && last.Site != nil { // only the theme changed
		d.Site, err = last.Site.WithTheme(s.in, s.theme)
	} else {
		d.Site, err = s.o.Plan(*s.content, s.in, s.theme)
	}
	t.Stop()
	if err != nil {
		s.last = nil
		return d, err
	}
	d.Counts, d.Problems = d.Site.Counts(), d.Site.Problems(d.Problems)
	if news {
		s.caughtUp(d)
	}
	return d, nil
}

// planEdition plans the site of the edition and searches its files.
func (s *Session) planEdition(ctx context.Context, d *Draft, t *pipeline.Timer) (err error) {
	d.Site, d.Problems, err = s.o.PreviewEdition(ctx, s.content, s.notes, s.o.Edition, filepath.Dir(s.o.Content), t)
	if err != nil {
		s.last = nil
		return err
	}
	if d.Site != nil {
		d.Counts = d.Site.Counts()
	}
	return nil
}

func isMedia(p string) bool { return p == "." || p == "media" || strings.HasPrefix(p, "media/") }

// load reads the changed paths, searches new articles and resolves the dossier. It
// reports whether anything has changed since the last draft. A nil list means all
// paths.
func (s *Session) load(ctx context.Context, changed []string, d *Draft, t *pipeline.Timer) (news bool, err error) {
	t.Start("read", 0)
	c, problems, news := s.o.Read(s.folder, changed)
	t.Stop()
	news = news || s.unplanned
	s.unplanned, s.ahead = false, nil
	if !news && s.last != nil {
		return false, nil
	}
	s.content, s.notes = nil, problems
	if c == nil {
		return true, nil
	}
	s.showEarly(c)
	t.Start("extract", len(c.Articles))
	articles, unsearched, err := s.extract.Extract(ctx, c)
	if err == nil {
		d.Extracted, d.CacheErr = s.extract.Searched, s.extract.Save()
	}
	t.Stop()
	if err != nil {
		return true, err
	}
	t.Start("resolve", 0)
	in := s.o.ResolveInput(c, articles)
	if in.LastUse = s.o.Edition == ""; in.LastUse {
		articles = nil // only editions are made of what was found
	}
	resolved, more := s.resolveMeanwhile(in)
	s.resolveTime = t.Stop().Time
	s.notes = slices.Concat(problems, unsearched, more)
	s.notes.Sort()
	s.content = &pipeline.Resolved{Dossier: resolved, Corpus: c, Articles: articles}
	return true, nil
}

// readMessages reads the messages of the dossier's language. It reports whether they
// have changed.
func (s *Session) readMessages() bool {
	language := ""
	if s.content != nil {
		language = s.content.Dossier.Language
	}
	in, unfit := s.o.Locale(language)
	s.unfit = unfit
	if s.in != nil && in.Same(s.in) {
		return false
	}
	s.in = in
	return true
}
