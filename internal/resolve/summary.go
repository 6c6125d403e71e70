package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/names"
	"dossier/internal/segment"
	"dossier/internal/span"
)

// summary is a dated sentence as it sums up its event: in the words of the
// article, and where it begins with "he" or "she" and the text leaves no doubt
// who that is, with the name in brackets behind.
func summary(d *dated) string {
	t := d.article.Text
	first, last := t.TokensIn(d.passage.Span)
	for first < last && t.Tokens[first].Kind == segment.OpenQuote {
		first++
	}
	gender := pronouns[strings.ToLower(t.Word(first))]
	if gender == names.UnknownGender {
		return d.passage.Quote()
	}
	pronoun := t.Tokens[first].Span
	who := sourceAt(d.article, pronoun)
	if who == nil {
		who = antecedent(d.article, t.SentenceAt(first), gender)
	}
	if who == nil {
		return d.passage.Quote()
	}
	prose := d.article.Prose
	return dossier.Fold(prose[d.passage.Span.Start:pronoun.End] + " [" + who.Name + "]" + prose[pronoun.End:d.passage.Span.End])
}

var pronouns = map[string]names.Gender{"he": names.Male, "she": names.Female}

// sourceAt is the person whom a statement's source at s refers to.
func sourceAt(a *Article, s span.Span) *dossier.Entity {
	for _, st := range a.Statements {
		if st.Source != nil && st.Source.Entity != nil && st.Source.Evidence.Span == s && st.Source.Entity.Kind == dossier.Person {
			return st.Source.Entity
		}
	}
	return nil
}

// antecedent is the one person of fitting gender whom the sentence before
// names; nil where it names none or several.
func antecedent(a *Article, sentence int, gender names.Gender) *dossier.Entity {
	if sentence == 0 {
		return nil
	}
	before := a.Text.Sentences[sentence-1].Span
	var who *dossier.Entity
	for _, m := range mentionsIn(a.Article, before) {
		if m.Entity == nil || m.Entity.Kind != dossier.Person {
			continue
		}
		if g := genderAt(a, m.Span); g != names.UnknownGender && g != gender {
			continue
		}
		if who != nil && who != m.Entity {
			return nil
		}
		who = m.Entity
	}
	return who
}

// genderAt is what the article shows of the gender of whom the mention at s
// refers to.
func genderAt(a *Article, s span.Span) names.Gender {
	found := a.Found.Names.Mentions
	i, ok := slices.BinarySearchFunc(found, s.Start, func(m names.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	if ok && found[i].Span == s && found[i].Entity >= 0 {
		return a.Found.Names.Entities[found[i].Entity].Gender
	}
	return names.UnknownGender
}
