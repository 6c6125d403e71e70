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
		case t.Stance == dossier.Declines: // "the owner refused to pay, the clerk said" tells what he did
		case t.Stance != dossier.Asserts:
			gone[s] = true // who reports a denial denies nothing
		case cite(s, t):
			gone[t] = true
		}
	}
	a.Statements = slices.DeleteFunc(a.Statements, func(s *dossier.Statement) bool { return gone[s] })
	for i, t := range a.Statements {
		if s := reporter(a.Statements[:i], t); s != nil {
			report(s, t)
		}
	}
}

// reporter returns the statement that reports t among other things, the innermost of
// several: of "the mayor said that the agency had told her that the quay was safe and had
// left", what the mayor says. It is nil if there is none or who speaks is not known.
func reporter(before []*dossier.Statement, t *dossier.Statement) *dossier.Statement {
	if t.Origin != dossier.Machine || t.Stance != dossier.Asserts || t.Source == nil || t.Source.Open {
		return nil
	}
	for _, s := range slices.Backward(before) {
		if s.Span.End <= t.Span.Start || !lies(t, s) {
			continue
		}
		if s.Origin != dossier.Machine || s.Stance != dossier.Asserts || s.Source == nil || s.Source.Open || s.Source.Same(t.Source) {
			return nil
		}
		return s
	}
	return nil
}

// report makes t one that the source of s reports: the sources of s come before its own. It
// leaves t if its sentence needs the name of a source that has none.
func report(s, t *dossier.Statement) {
	sentence, ok := named(t)
	if !ok {
		return
	}
	chain := append(s.Chain(), t.Chain()...)
	var via []dossier.Source
	for _, c := range chain[1:] {
		via = append(via, *c)
		via[len(via)-1].Evidence.Anchor = t.Anchor
	}
	t.Sentence = sentence
	source := *chain[0]
	source.Evidence.Anchor = t.Anchor
	t.Source, t.Via = &source, via
	t.Confidence = min(t.Confidence, s.Confidence)
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
	sentence, ok := named(t)
	if !ok {
		return false
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

// named returns the sentence of t with the name of its source where that is meant. It
// reports false if the source has none.
func named(t *dossier.Statement) ([]dossier.Part, bool) {
	sentence := slices.Clone(t.Sentence)
	for i := range sentence {
		if p := &sentence[i]; p.Source {
			if t.Source.Entity == nil {
				return t.Sentence, false
			}
			p.Source, p.Entity = false, t.Source.Entity
		}
	}
	return sentence, true
}
