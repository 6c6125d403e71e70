package dossier

import (
	"slices"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Rebase returns a copy of the article with another text. The findings keep
// their passages: their spans are moved by what was inserted or deleted before
// them. A finding whose passage begins or ends within the change is left out.
// Body, prose and outline are those of the new text. The article itself stays
// as it is.
func (a *Article) Rebase(body, prose string, outline *segment.Outline) *Article {
	out := *a
	out.Markup, out.Prose, out.Text = MarkupOf(body, prose), prose, outline
	r := rebase{from: a, to: &out, change: changeBetween(a.Body(), body)}
	out.Mentions = moveAll(a.Mentions, r.mention)
	out.Times = moveAll(a.Times, r.time)
	out.Statements = moveAll(a.Statements, r.statement)
	out.Notes = moveAll(a.Notes, r.note)
	out.Events = moveAll(a.Events, r.event)
	return &out
}

// rebase moves findings from one article to another.
type rebase struct {
	from, to *Article
	change   change
}

// moveAll returns copies of the findings that move reports to be still there.
func moveAll[T any](all []*T, move func(*T) bool) []*T {
	var out []*T
	for _, v := range all {
		moved := *v
		if move(&moved) {
			out = append(out, &moved)
		}
	}
	return out
}

func (r *rebase) evidence(e *Evidence) (ok bool) {
	if e.Article != r.from {
		return true
	}
	e.Article = r.to
	e.Span, ok = r.change.move(e.Span)
	return ok
}

func (r *rebase) mention(m *Mention) bool {
	m.Role, _ = r.change.move(m.Role)
	return r.evidence(&m.Evidence)
}

func (r *rebase) time(t *Time) bool { return r.evidence(&t.Evidence) }

func (r *rebase) note(n *Note) bool { return r.evidence(&n.Evidence) }

func (r *rebase) statement(s *Statement) bool {
	s.Cue, _ = r.change.move(s.Cue)
	var content []span.Span
	for _, part := range s.Content {
		if moved, ok := r.change.move(part); ok {
			content = append(content, moved)
		}
	}
	s.Content = content
	s.Sentence = r.sentence(s.Sentence)
	if s.Source != nil {
		source := *s.Source
		r.evidence(&source.Evidence)
		s.Source = &source
	}
	s.Via = slices.Clone(s.Via)
	for i := range s.Via {
		r.evidence(&s.Via[i].Evidence)
	}
	return r.evidence(&s.Evidence)
}

// sentence returns nil if words of the article in it were changed.
func (r *rebase) sentence(parts []Part) []Part {
	parts = slices.Clone(parts)
	for i := range parts {
		moved, ok := r.change.move(parts[i].Span)
		if !ok && !parts[i].Added() {
			return nil
		}
		parts[i].Span = moved
	}
	return parts
}

func (r *rebase) event(e *Event) bool {
	var left []EventEvidence
	for _, v := range e.Evidence {
		if v.Joined != nil {
			joined := *v.Joined
			r.evidence(&joined.With)
			v.Joined = &joined
		}
		if r.evidence(&v.Evidence) {
			left = append(left, v)
		}
	}
	e.Evidence = left
	return len(left) > 0
}

// change is the difference between two texts: everything between their common
// beginning and their common end.
type change struct {
	start, end int // the changed range of the old text, in bytes
	growth     int // how many bytes longer the new text is
}

func changeBetween(old, now string) change {
	n := min(len(old), len(now))
	head := 0
	for head < n && old[head] == now[head] {
		head++
	}
	tail := 0
	for tail < n-head && old[len(old)-1-tail] == now[len(now)-1-tail] {
		tail++
	}
	return change{head, len(old) - tail, len(now) - len(old)}
}

// move returns where a span of the old text is in the new one. It reports false,
// and returns an empty span, if the span begins or ends within the change.
func (c change) move(s span.Span) (span.Span, bool) {
	switch {
	case s.End <= c.start:
		return s, true
	case s.Start >= c.end:
		return span.Span{Start: s.Start + c.growth, End: s.End + c.growth}, true
	case s.Start <= c.start && s.End >= c.end:
		return span.Span{Start: s.Start, End: s.End + c.growth}, true
	}
	return span.Span{}, false
}
