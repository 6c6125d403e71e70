package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/statements"
	"dossier/internal/source/annotation"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// addStatements gives an article its statements, sources resolved and dated:
// those that editors mark, and what the machine found besides.
func addStatements(i int, a *Article, ents *entities, problems *diag.List) {
	marks := a.adopt()
	var counted []int // those that are taken up
	sources := 0
	for k := range a.Found.Statements {
		s := &a.Found.Statements[k]
		if marks[k] != nil || !slight(a.text, s) && !a.rejects(extent(s), annotation.Statement) {
			counted = append(counted, k)
			if s.Source != nil {
				sources++
			}
		}
	}
	made, from := make([]dossier.Statement, len(counted)), make([]dossier.Source, 0, sources)
	a.Statements = make([]*dossier.Statement, 0, len(counted))
	for n, k := range counted {
		out := &made[n]
		*out = ents.foundStatement(i, &a.Found.Statements[k], anchor('s', k+1))
		if s := a.Found.Statements[k].Source; s != nil {
			from = append(from, ents.source(i, s, out.Evidence))
			out.Source = &from[len(from)-1]
		}
		ents.addVia(out, i, &a.Found.Statements[k])
		if m := marks[k]; m != nil {
			ents.overrule(out, m, problems)
		}
		a.Statements = append(a.Statements, out)
	}
	ents.addMarkedStatements(i, marks, problems)
}

// foundStatement is a statement as the machine found it, without its sources.
func (e *entities) foundStatement(i int, s *statements.Statement, anchor string) dossier.Statement {
	a := &e.in.Articles[i]
	return dossier.Statement{
		Evidence:   dossier.Evidence{Article: a.Article, Span: extent(s), Anchor: anchor},
		Cue:        s.Cue,
		Content:    s.Content,
		Stance:     s.Stance,
		Mode:       s.Mode.String(),
		Confidence: s.Confidence,
		Date:       dateStatement(a, s),
	}
}

// addVia adds whom the source cites.
func (e *entities) addVia(to *dossier.Statement, i int, s *statements.Statement) {
	for k := range s.Via {
		to.Via = append(to.Via, e.source(i, &s.Via[k], to.Evidence))
	}
}

// leastWords is the number of words from which on a content that is neither
// quoted nor denied nor declined can be a claim of its own.
const leastWords = 5

// slight reports whether a statement says too little to stand in a dossier by
// itself: a mere topic ("spoke of trade"), a manner ("sees it that way").
func slight(t *segment.Text, s *statements.Statement) bool {
	if s.Stance != dossier.Asserts || s.Mode != statements.Indirect {
		return false
	}
	words := 0
	for _, c := range s.Content {
		first, last := t.TokensIn(c)
		for i := first; i < last; i++ {
			if k := t.Tokens[i].Kind; k == segment.Word && !strings.EqualFold(t.Word(i), "that") || k == segment.Number {
				words++
			}
		}
	}
	return words < leastWords
}

// extent is all of a statement: source, cue and content.
func extent(s *statements.Statement) span.Span {
	out := s.Cue
	grow := func(o span.Span) {
		switch {
		case o.Empty():
		case out.Empty():
			out = o
		default:
			out = span.Span{Start: min(out.Start, o.Start), End: max(out.End, o.End)}
		}
	}
	if s.Source != nil {
		grow(s.Source.Span)
	}
	for _, v := range s.Via {
		grow(v.Span)
	}
	for _, c := range s.Content {
		grow(c)
	}
	return out
}

// source is whom the machine found a statement of article i attributed to.
// What editors say of the words goes first.
func (e *entities) source(i int, s *statements.Source, whole dossier.Evidence) dossier.Source {
	a := &e.in.Articles[i]
	out := dossier.Source{Unnamed: s.Unnamed, Evidence: whole}
	if !s.Span.Empty() {
		out.Words = a.Words(s.Span)
		out.Evidence.Span = s.Span
		if n := e.covered(i, s.Span); n != nil {
			out.Entity, out.Unnamed = e.entity(n), false
			return out
		}
	}
	if s.Entity < 0 {
		return out
	}
	if n := e.locals[i][s.Entity].node; n != nil && !n.gone() && !a.rejects(out.Evidence.Span, finding(n.root(), 0)) {
		out.Entity = e.entity(n)
	}
	return out
}

// dateStatement is when a statement was made: the time expression nearest to
// the cue in its sentence that is no part of the content, else the article's
// date. That time expression is marked as dating the saying.
func dateStatement(a *Article, s *statements.Statement) edtf.Date {
	if s.Cue.Empty() {
		return a.Date
	}
	sentence := a.Text.Sentence(min(a.Text.SentenceFrom(s.Cue.Start), a.Text.Len()-1))
	var best *dossier.Time
	distance := 0
	i, _ := slices.BinarySearchFunc(a.Times, sentence.Start, func(t *dossier.Time, off int) int { return cmp.Compare(t.Span.Start, off) })
	for ; i < len(a.Times) && a.Times[i].Span.Start < sentence.End; i++ {
		t := a.Times[i]
		if t.Date.IsZero() || !t.Date.IsDay() || t.Type != "DATE" && t.Type != "TIME" || within(t.Span, s.Content) {
			continue
		}
		d := max(s.Cue.Start-t.Span.End, t.Span.Start-s.Cue.End)
		if best == nil || d < distance {
			best, distance = t, d
		}
	}
	if best == nil || !a.Date.IsZero() && best.Date.Earliest().Compare(a.Date.Latest()) > 0 {
		return a.Date
	}
	best.Said = true
	return edtf.Of(best.Date.Earliest())
}

func within(s span.Span, of []span.Span) bool {
	for _, o := range of {
		if o.Overlaps(s) {
			return true
		}
	}
	return false
}
