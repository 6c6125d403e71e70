package build

import (
	"bytes"
	"slices"
	"time"

	"dossier/internal/corpus"
	"dossier/internal/document"
	"dossier/internal/dossier"
	"dossier/internal/segment"
	"dossier/internal/span"
)

// Whoever edits an article of a large dossier wants to see it at once, and not
// when all is resolved again. So its page is shown early: the new text with the
// marks of the old one, as far as they are not about what changed. Everything
// else stays as it was until the whole draft is there, which puts that right.

// worthWhile is how long resolving has to take for an early draft.
const worthWhile = 40 * time.Millisecond

// early is the last draft with the page of the one article that is new in c; nil
// where more than one is, or something else.
func (s *Session) early(c *corpus.Corpus) *Draft {
	last := s.last
	if s.o.Early == nil || last == nil || !last.Complete() || !s.hasty && s.resolving < worthWhile {
		return nil
	}
	var fresh *document.Article
	for _, a := range c.Articles {
		if _, known := s.found[a]; known {
			continue
		}
		if fresh != nil {
			return nil
		}
		fresh = a
	}
	if fresh == nil {
		return nil
	}
	articles := last.loaded.dossier.Articles
	i := slices.IndexFunc(articles, func(a *dossier.Article) bool { return a.Path == fresh.Path })
	if i < 0 {
		return nil
	}
	page, ok := last.pages.Article(carry(articles[i], fresh))
	if !ok {
		return nil
	}
	var b bytes.Buffer
	if err := guard(0, func(int) error { return page.Render(&b) }); err != nil {
		return nil // the whole draft will tell
	}
	d := *last
	d.early = map[string][]byte{page.Path: b.Bytes()}
	return &d
}

// carry is an article with a new text and what was found in the old one.
func carry(old *dossier.Article, now *document.Article) *dossier.Article {
	a := *old
	a.Title, a.Author, a.URL, a.Date, a.Retrieved, a.SHA256 = now.Title, now.Author, now.URL, now.Date, now.Retrieved, now.SHA256
	a.Body, a.Prose = now.Body, now.Prose
	a.Text = segment.New(now.Prose, now.Blocks).Outline()
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
