package event

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// findReferent returns the person that the pronoun near the beginning of the
// sentence refers to, nil if there is none or the text leaves it open.
func (s *unread) findReferent() *dossier.Entity {
	first, last := s.text.TokensIn(s.passage.Span)
	k, gender := s.pronoun(first, last)
	if k < 0 || gender == extract.UnknownGender {
		return nil
	}
	if e := s.sourceAt(s.text.Tokens[k].Span); e != nil {
		return e
	}
	n := int(s.event.Sentence)
	for back := 1; back <= maxBack && back <= n; back++ {
		before := s.text.Sentences[n-back]
		if k, g := s.pronoun(before.First, before.Last); k >= 0 && g == gender {
			continue // about the same person
		}
		e := s.antecedent(before.Span, gender)
		if e != nil && back < n && s.namesAnother(s.text.Sentences[n-back-1].Span, gender, e) {
			return nil // "Holt was held. Detective Berg led the raid. He was charged"
		}
		here := s.article.MentionsIn(s.text.Sentences[n].Span)
		if slices.ContainsFunc(here, func(m *dossier.Mention) bool { return m.Entity != nil && m.Entity == e }) {
			return nil // a sentence does not name the person that its pronoun refers to
		}
		return e
	}
	return nil
}

// maxBack is the number of sentences that a pronoun can be away from the name.
const maxBack = 3

// maxOpening is the number of tokens at the beginning of a sentence in which a
// pronoun is looked for.
const maxOpening = 9

// pronoun returns the token near the beginning of a sentence, the tokens from
// first to last-1, that refers to a sentence before, and its gender if it is a
// person's. It returns -1 if there is none.
func (s *unread) pronoun(first, last int) (int, extract.Gender) {
	t, words := s.text, s.article.words
	for first < last && t.Tokens[first].Kind == segment.OpenQuote {
		first++
	}
	opens := words.Openers[strings.ToLower(t.Word(first))] || s.isTime(t.Tokens[first].Span)
	for k := first; k < last && k < first+maxOpening; k++ {
		if k > first && !opens {
			break // the sentence has a subject of its own
		}
		at := t.Tokens[k].Span
		if len(s.article.MentionsIn(span.Span{Start: t.Tokens[first].Start, End: at.End})) > 0 {
			return -1, extract.UnknownGender
		}
		w := strings.ToLower(t.Word(k))
		switch gender := s.gender(w); {
		case words.PossessivePronouns[w] && k > first+1:
			return -1, extract.UnknownGender
		case gender != extract.UnknownGender:
			if k > first && s.isBeforeName(k, last) {
				return -1, extract.UnknownGender
			}
			return k, gender
		case words.OtherPronouns[w] && (!words.DummyPronouns[w] || !s.isDummy(k, last)), k == first && words.PointingWords[w] && !s.isTime(at):
			return k, extract.UnknownGender
		}
	}
	if w := strings.ToLower(t.Word(first)); words.IsArticle(w) && len(s.article.MentionsIn(span.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End})) == 0 {
		return first, extract.UnknownGender // "the promotion", named before
	}
	return -1, extract.UnknownGender
}

func (s *Sentence) gender(pronoun string) extract.Gender {
	switch {
	case s.article.words.MalePronouns[pronoun]:
		return extract.Male
	case s.article.words.FemalePronouns[pronoun]:
		return extract.Female
	}
	return extract.UnknownGender
}

// isBeforeName reports whether the pronoun at token k is in a clause before the
// name that it refers to: "asked why he had come, Silva said".
func (s *unread) isBeforeName(k, last int) bool {
	t := s.text
	for i := k + 1; i+1 < last; i++ {
		if t.Word(i) == "," {
			next := s.article.MentionsIn(t.Tokens[i+1].Span)
			return len(next) > 0 && next[0].Entity != nil && next[0].Entity.Kind == dossier.Person
		}
	}
	return false
}

// isDummy reports whether the pronoun at token k refers to nothing: "it was the
// first time", "it is expected that".
func (s *unread) isDummy(k, last int) bool {
	if k+1 >= last {
		return false
	}
	verb := strings.ToLower(s.text.Word(k + 1))
	if !s.article.words.DummyVerbs[verb] || s.article.words.DummyPerfects[verb] && (k+2 >= last || !s.article.words.DummyParticiples[strings.ToLower(s.text.Word(k+2))]) {
		return false
	}
	for i := k + 1; i < last && i < k+9; i++ {
		if s.article.words.DummyComplements[strings.ToLower(s.text.Word(i))] {
			return true
		}
	}
	return false
}

func (s *Sentence) isTime(at span.Span) bool {
	return slices.ContainsFunc(s.article.Times, func(t *dossier.Time) bool { return t.Span.Contains(at) })
}

// sourceAt returns the person that the source of a statement at this span refers
// to, nil if there is none.
func (s *Sentence) sourceAt(at span.Span) *dossier.Entity {
	for _, st := range s.article.Statements {
		if st.Source != nil && st.Source.Entity != nil && st.Source.Evidence.Span == at && st.Source.Entity.Kind == dossier.Person {
			return st.Source.Entity
		}
	}
	return nil
}

// antecedent returns the person of a fitting gender that the sentence at before
// names, nil if it names none or several.
func (s *Sentence) antecedent(before span.Span, gender extract.Gender) *dossier.Entity {
	var one *dossier.Entity
	for _, m := range s.article.MentionsIn(before) {
		if m.Entity == nil || m.Entity.Kind != dossier.Person {
			continue
		}
		if g := s.genderAt(m.Span); g != extract.UnknownGender && g != gender {
			continue
		}
		if one != nil && one != m.Entity {
			return nil
		}
		one = m.Entity
	}
	return one
}

// namesAnother reports whether the sentence at before names a person of a fitting gender other than e, and
// not e.
func (s *Sentence) namesAnother(before span.Span, gender extract.Gender, e *dossier.Entity) bool {
	other := false
	for _, m := range s.article.MentionsIn(before) {
		if m.Entity == e {
			return false
		}
		if m.Entity != nil && m.Entity.Kind == dossier.Person {
			g := s.genderAt(m.Span)
			other = other || g == extract.UnknownGender || g == gender
		}
	}
	return other
}

// genderAt returns the gender, as far as the article shows it, of the person
// that the mention at this span refers to.
func (s *Sentence) genderAt(at span.Span) extract.Gender {
	found := &s.article.Found.Names
	i, ok := slices.BinarySearchFunc(found.Mentions, at.Start, func(m extract.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	if ok && found.Mentions[i].Span == at && found.Mentions[i].Entity >= 0 {
		return found.Entities[found.Mentions[i].Entity].Gender
	}
	return extract.UnknownGender
}
