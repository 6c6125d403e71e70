package check

import (
	"fmt"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

func idleCorrection(p *pass) {
	for i := range p.Articles {
		a := &p.Articles[i]
		for k := range a.Annotations {
			m := &a.Annotations[k]
			if words := whitespace.Collapse(m.Span.Text(a.Prose)); m.Correction != "" && whitespace.Collapse(m.Correction) == words {
				p.written(m.Location, "correction", fmt.Sprintf("the correction repeats the words of the article, %q", words), "remove it, or write what the words should be")
			}
		}
	}
}

func idleReject(p *pass) {
	for i := range p.Articles {
		a := &p.Articles[i]
		if len(a.Found.Names.Mentions)+len(a.Found.Times)+len(a.Found.Statements) == 0 {
			continue // extraction may be off
		}
		for k := range a.Annotations {
			m := &a.Annotations[k]
			for _, kind := range m.Reject {
				if !rejected(a, m.Span, kind) {
					p.written(m.Location, "reject", described(kind)+" was found in this passage", "remove the rejection, or correct its kind or its quote")
				}
			}
		}
	}
}

func described(kind annotation.Finding) string {
	if kind == annotation.All {
		return "nothing"
	}
	return "no " + string(kind)
}

// rejected reports whether the machine found something of the kind at s.
func rejected(a *resolve.Article, s span.Span, kind annotation.Finding) bool {
	switch kind {
	case annotation.Date, annotation.Event:
		return foundTime(a, s, kind)
	case annotation.Statement:
		return foundStatement(a, s)
	case annotation.All:
		return foundName(a, s) || foundTime(a, s, annotation.Event) || foundStatement(a, s)
	}
	return foundName(a, s)
}

// foundName reports whether a name was found at s that is no longer a mention.
// The kind of a rejected name is unknown, so a missing name counts as rejected
// whatever the kind.
func foundName(a *resolve.Article, s span.Span) bool {
	for _, m := range a.Found.Names.Mentions {
		if s.Overlaps(m.Span) && !slices.ContainsFunc(a.Mentions, func(o *dossier.Mention) bool {
			return o.Origin != dossier.Editor && o.Span == m.Span
		}) {
			return true
		}
	}
	return false
}

// foundTime reports whether a time expression was found at s or, for an event, in
// a sentence that overlaps s.
func foundTime(a *resolve.Article, s span.Span, kind annotation.Finding) bool {
	where := s
	if kind == annotation.Event {
		for _, sentence := range a.Text.Sentences() {
			if sentence.Overlaps(s) {
				where = span.Span{Start: min(where.Start, sentence.Start), End: max(where.End, sentence.End)}
			}
		}
	}
	for _, t := range a.Found.Times {
		if where.Overlaps(t.Span) {
			return true
		}
	}
	return false
}

func foundStatement(a *resolve.Article, s span.Span) bool {
	for i := range a.Found.Statements {
		f := &a.Found.Statements[i]
		for _, part := range append([]span.Span{f.Cue}, f.Content...) {
			if s.Overlaps(part) {
				return true
			}
		}
		if f.Source != nil && s.Overlaps(f.Source.Span) {
			return true
		}
	}
	return false
}
