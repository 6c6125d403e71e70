package claim

import (
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// mergeNested makes one statement of two if all that one reports is the other: of "the
// mayor said the quay was safe, the agency reported", what the agency reports, citing
// the mayor. Of "the mayor denied that the quay was safe, the agency reported" the mayor's
// denial stays alone. Statements of an editor, and those whose speaker is not known, stay apart.
func (b *Builder) mergeNested(a *Article) {
	inner := make(map[span.Span]*dossier.Statement, len(a.Statements))
	for _, s := range a.Statements {
		if s.Origin == dossier.Machine && s.Source != nil && !s.Source.Open && len(s.Content) > 0 {
			inner[b.core(a, s.Span)] = s
		}
	}
	gone := map[*dossier.Statement]bool{}
	for _, s := range slices.Backward(a.Statements) { // what reports comes before what it reports
		if s.Origin != dossier.Machine || s.Source == nil || s.Stance != dossier.Asserts || len(s.Content) != 1 {
			continue
		}
		t := inner[b.core(a, s.Content[0])]
		switch {
		case t == nil || t == s || gone[t]:
		case t.Stance != dossier.Asserts:
			gone[s] = true // who reports a denial denies nothing
		case cite(s, t):
			gone[t] = true
		}
	}
	a.Statements = slices.DeleteFunc(a.Statements, func(s *dossier.Statement) bool { return gone[s] })
}

// core returns s, in the text of a, without the marks at its edges and the "that"
// before a clause.
func (b *Builder) core(a *Article, s span.Span) span.Span {
	text := s.Text(a.Text.Source)
	mark := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	left := strings.TrimLeftFunc(text, mark)
	for _, w := range b.words.Complementizers {
		if rest, ok := strings.CutPrefix(left, w+" "); ok {
			left = strings.TrimLeftFunc(rest, mark)
			break
		}
	}
	s.Start = s.End - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, mark))
	return s
}

// cite makes s report what t says, with the chain of t behind its own. It reports false
// if the sentence of t needs the name of a source that has none.
func cite(s, t *dossier.Statement) bool {
	sentence := slices.Clone(t.Sentence)
	for i := range sentence {
		if p := &sentence[i]; p.Source {
			if t.Source.Entity == nil {
				return false
			}
			p.Source, p.Entity = false, t.Source.Entity
		}
	}
	chain := t.Chain()
	if t.Source.Entity != nil && t.Source.Entity == s.Source.Entity {
		chain = chain[1:]
	}
	for _, c := range chain {
		s.Via = append(s.Via, *c)
		s.Via[len(s.Via)-1].Evidence.Anchor = s.Anchor
	}
	s.Content, s.Sentence, s.Stance, s.Mode = t.Content, sentence, t.Stance, t.Mode
	s.Confidence, s.Worth = min(s.Confidence, t.Confidence), t.Worth
	return true
}
