package pipeline

import (
	"context"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"dossier/internal/diag"
	"dossier/internal/pipeline/cache"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/site/searchindex"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// Session builds one dossier again and again. What a change does not touch is
// not done again: files that stayed the same are not parsed, their articles not
// searched. The drafts are those of a session that has just begun, whatever the
// changes before.
type Session struct {
	o      Options
	folder *corpus.Folder
	kept   func() *cache.Store // nil where nothing is kept
	found  map[*document.Article]finding
	theme  *pages.Renderer
	in     *locale.Locale            // the language of the theme
	unfit  diag.List                 // the problems of its message files
	search func() []searchindex.File // of loaded, in that language; made at the first call
	loaded *loaded                   // of the content as it was read last; nil where it is no dossier
	notes  diag.List                 // the problems of that
	last   *Draft

	resolving time.Duration              // how long it took the last time
	shown     map[*document.Article]bool // what last was resolved from
	ahead     *corpus.Corpus             // was read while last was resolved; nil where nothing was
	stale     bool                       // the folder was read since it was resolved
	content   string                     // the digest of the content as it was read last; "" where there is none

	once         bool   // there is one update: what only another would need is let go
	writeNothing bool   // not even to the store
	full         bool   // with what waits for an editor and stands on no page yet
	hasty        bool   // give early drafts even where it is hardly worth while
	delay        func() // before resolving, in tests; may be nil
}

// NewSession begins. The store is read in the background.
func NewSession(o Options) *Session {
	return &Session{o: o, folder: corpus.At(o.Content), kept: openStore(o.Store)}
}

// Changes are what changed since the last update.
type Changes struct {
	All     bool     // anything may have changed
	Content []string // paths within the content folder; what lies below them may have changed too
	Theme   bool
}

// Update makes a draft of the content and the theme as they are now. The draft
// is never nil; where nothing is other than at the last update, it is that
// one. An error is about the theme, or ctx has ended; a session whose context
// has ended is not to be used any more.
func (s *Session) Update(ctx context.Context, c Changes) (*Draft, error) {
	type result struct {
		draft *Draft
		err   error
	}
	done := make(chan result, 1)
	go func() {
		d, err := s.guarded(ctx, c)
		done <- result{d, err}
	}()
	select {
	case r := <-done:
		return r.draft, r.err
	case <-ctx.Done(): // not every stage can be stopped, but none writes a site
		return &Draft{}, ctx.Err()
	}
}

// guarded makes a panic an error: whoever watches wants to go on.
func (s *Session) guarded(ctx context.Context, c Changes) (d *Draft, err error) {
	defer func() {
		if p := recover(); p != nil {
			d, err = &Draft{Problems: s.notes}, crash(p)
			s.folder, s.found, s.last = corpus.At(s.o.Content), nil, nil // to begin anew
		}
	}()
	return s.update(ctx, c)
}

func crash(p any) error { return fmt.Errorf("the program failed: %v\n%s", p, debug.Stack()) }

func (s *Session) update(ctx context.Context, c Changes) (*Draft, error) {
	d := &Draft{o: s.o}
	watch := &stopwatch{stages: &d.Stages, progress: s.o.Progress}
	first := s.last == nil
	news := false
	if first || c.All || len(c.Content) > 0 {
		changed := c.Content
		if first || c.All {
			changed = nil
		}
		var err error
		if news, err = s.load(ctx, changed, d, watch); err != nil {
			return d, err
		}
	}
	themed := first || c.All || c.Theme || s.theme == nil
	relocated := s.locate(themed, news)
	d.in, d.search, d.once = s.in, s.search, s.once
	if s.once {
		s.search = nil // the draft alone has it
	}
	d.Problems = slices.Concat(s.notes, s.unfit)
	d.media = !first && slices.ContainsFunc(c.Content, func(p string) bool { return p == "." || p == "media" || strings.HasPrefix(p, "media/") })
	if themed || relocated {
		themed = true
		theme, err := pages.New(s.o.overrides(), s.in)
		s.theme = theme
		if err != nil {
			s.last = nil
			return d, err
		}
	}
	if !news && !themed {
		return s.last, nil
	}
	last := s.last
	s.last = d
	if s.loaded == nil {
		return d, nil
	}
	watch.begin("plan", 0)
	var err error
	if !news && last.Complete() { // the theme alone changed
		d.dead = last.dead
		err = d.finish(s.loaded, last.pages.With(s.theme), s.theme)
	} else {
		err = d.plan(s.loaded, s.theme)
	}
	watch.lap("plan")
	if err != nil {
		s.last = nil
		return d, err
	}
	if news {
		s.caughtUp(d)
	}
	return d, nil
}

// locate finds the language of the pages, where the theme or the content are
// new, and reports whether it is another one than before.
func (s *Session) locate(themed, news bool) bool {
	relocated := false
	if themed || news {
		lang := ""
		if s.loaded != nil {
			lang = s.loaded.dossier.Language
		}
		in, unfit := locale.Read(lang, s.o.themes()...)
		s.unfit = unfit
		if s.in == nil || !in.Same(s.in) {
			s.in, relocated = in, true
		}
	}
	if l, in := s.loaded, s.in; l != nil && (news || relocated) {
		s.search = sync.OnceValue(func() []searchindex.File { return searchindex.Files(l.dossier, in.Date) })
	}
	return relocated
}
