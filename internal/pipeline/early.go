package pipeline

import (
	"bytes"
	"slices"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Whoever edits an article of a large dossier wants to see it at once, and not
// when all is resolved again. So its page is shown early: the new text with the
// marks of the old one, as far as they are not about what changed. Everything
// else stays as it was until the whole draft is there, which puts that right.

// worthWhile is how long resolving has to take for an early draft.
const worthWhile = 40 * time.Millisecond

// mostEarly is how many articles are shown early at a time. Where more change at
// once nobody reads along.
const mostEarly = 8

// early is the last draft with the pages of those articles that are other in c;
// nil where there are none.
func (s *Session) early(c *corpus.Corpus) *Draft {
	last := s.last
	if s.o.Early == nil || last == nil || !last.Complete() || !s.hasty && s.resolving < worthWhile {
		return nil
	}
	pages := s.earlyPages(last, c)
	if len(pages) == 0 {
		return nil
	}
	d := *last
	d.early = pages
	return &d
}

// earlyPages are the pages of those articles of a draft that are other in c.
func (s *Session) earlyPages(last *Draft, c *corpus.Corpus) map[string][]byte {
	var fresh []*document.Article
	for _, a := range c.Articles {
		if !s.shown[a] {
			fresh = append(fresh, a)
		}
	}
	if len(fresh) > mostEarly {
		return nil
	}
	pages := map[string][]byte{}
	articles := last.loaded.dossier.Articles
	for _, a := range fresh {
		i := slices.IndexFunc(articles, func(old *dossier.Article) bool { return old.Path == a.Path })
		if i < 0 {
			continue
		}
		page, ok := last.pages.Article(carry(articles[i], a))
		if !ok {
			continue
		}
		var b bytes.Buffer
		if err := guard(0, func(int) error { return page.Render(&b) }); err == nil { // else the whole draft will tell
			pages[page.Path] = b.Bytes()
		}
	}
	return pages
}

// resolve resolves, and meanwhile shows articles early that are edited.
func (s *Session) resolve(in resolve.Input) (d *dossier.Dossier, problems diag.List) {
	if s.o.Early == nil || s.o.Queue == nil {
		return resolve.Resolve(in)
	}
	var crashed error
	done := make(chan struct{})
	go func() {
		defer close(done)
		crashed = guard(0, func(int) error {
			if s.delay != nil {
				s.delay()
			}
			d, problems = resolve.Resolve(in)
			return nil
		})
	}()
	for {
		select {
		case <-done:
			if crashed != nil {
				panic(crashed)
			}
			return d, problems
		case <-s.o.Queue.more:
			s.look(s.o.Queue.glance())
		}
	}
}

// look reads what changed while all is resolved, and shows it early.
func (s *Session) look(c Changes) {
	if c.All || len(c.Content) == 0 {
		return // not for one page
	}
	ahead, _, _ := s.folder.Read(c.Content)
	s.stale = true
	if ahead == nil {
		return
	}
	s.ahead = ahead
	if early := s.early(ahead); early != nil {
		s.o.Early(early)
	}
}

// caughtUp takes note that a draft was resolved, from what was read before. What
// was read since stands on its early pages already, and does not go away again.
func (s *Session) caughtUp(d *Draft) {
	articles := d.loaded.corpus.Articles
	s.shown = make(map[*document.Article]bool, len(articles))
	for _, a := range articles {
		s.shown[a] = true
	}
	if s.ahead != nil {
		d.early = s.earlyPages(d, s.ahead)
	}
}

// carry is an article with a new text and what was found in the old one.
func carry(old *dossier.Article, now *document.Article) *dossier.Article {
	a := *old
	a.Title, a.Author, a.URL, a.Date, a.Retrieved, a.SHA256 = now.Title, now.Author, now.URL, now.Date, now.Retrieved, now.SHA256
	a.Body, a.Prose = now.Body, now.Prose
	a.Text = segment.New(now.Prose, now.Blocks, old.Text.Rules()).Outline()
	e := editOf(old.Body, now.Body)
	at := func(v dossier.Evidence) (dossier.Evidence, bool) {
		if v.Article != old {
			return v, true
		}
		sp, ok := e.move(v.Span)
		return dossier.Evidence{Article: &a, Span: sp, Anchor: v.Anchor}, ok
	}
	a.Mentions, a.Times, a.Statements, a.Events, a.Notes = nil, nil, nil, nil, nil
	for _, m := range old.Mentions {
		c := *m
		var ok bool
		if c.Evidence, ok = at(m.Evidence); ok {
			c.Role, _ = e.move(m.Role)
			a.Mentions = append(a.Mentions, &c)
		}
	}
	for _, t := range old.Times {
		c := *t
		var ok bool
		if c.Evidence, ok = at(t.Evidence); ok {
			a.Times = append(a.Times, &c)
		}
	}
	for _, s := range old.Statements {
		c := *s
		var ok bool
		if c.Evidence, ok = at(s.Evidence); !ok {
			continue
		}
		c.Cue, _ = e.move(s.Cue)
		c.Content = nil
		for _, part := range s.Content {
			if moved, ok := e.move(part); ok {
				c.Content = append(c.Content, moved)
			}
		}
		if s.Source != nil {
			src := *s.Source
			src.Evidence, _ = at(src.Evidence)
			c.Source = &src
		}
		c.Via = slices.Clone(s.Via)
		for i := range c.Via {
			c.Via[i].Evidence, _ = at(c.Via[i].Evidence)
		}
		a.Statements = append(a.Statements, &c)
	}
	for _, n := range old.Notes {
		c := *n
		var ok bool
		if c.Evidence, ok = at(n.Evidence); ok {
			a.Notes = append(a.Notes, &c)
		}
	}
	for _, ev := range old.Events {
		c := *ev
		c.Evidence = nil
		for _, v := range ev.Evidence {
			var ok bool
			if v.Evidence, ok = at(v.Evidence); ok {
				c.Evidence = append(c.Evidence, v)
			}
		}
		if len(c.Evidence) > 0 {
			a.Events = append(a.Events, &c)
		}
	}
	return &a
}

// edit is what changed between two texts: all between what they begin and end
// with.
type edit struct {
	from, to int // the stretch of the old text
	growth   int // how much longer the new text is
}

func editOf(old, now string) edit {
	n := min(len(old), len(now))
	head := 0
	for head < n && old[head] == now[head] {
		head++
	}
	tail := 0
	for tail < n-head && old[len(old)-1-tail] == now[len(now)-1-tail] {
		tail++
	}
	return edit{head, len(old) - tail, len(now) - len(old)}
}

// move is where a span of the old text lies in the new one. It reports false,
// and gives an empty span, where the span begins or ends within what changed.
func (e edit) move(s span.Span) (span.Span, bool) {
	switch {
	case s.End <= e.from:
		return s, true
	case s.Start >= e.to:
		return span.Span{Start: s.Start + e.growth, End: s.End + e.growth}, true
	case s.Start <= e.from && s.End >= e.to:
		return span.Span{Start: s.Start, End: s.End + e.growth}, true
	}
	return span.Span{}, false
}
