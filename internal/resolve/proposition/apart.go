package proposition

import (
	"slices"

	"dossier/internal/dossier"
)

const (
	// leastMention is the likeness of what two articles mention below which they are about
	// different matters, even if both name the town.
	leastMention = 0.05
	// fewMentions is the number of names below which an article does not tell what its matter is.
	fewMentions = 3
	// leastSaid is the number of content words of what two sources can both say.
	leastSaid = 2
)

// apart reports whether statements i and j, with the features, are by two sources in articles on
// different matters: each article names others, no third one ties them together, and no name is
// in both contents ("the inquiry had begun"). Sources without a name are two.
func (p *Pairs) apart(i, j int, f *Features) bool {
	s, t := p.statements[i], p.statements[j]
	if s.Article == t.Article || isNear(s, t) || byOne(s, t) {
		return false
	}
	x, y := p.mentioned[i], p.mentioned[j]
	return f[articlesMention] < leastMention && x.tells() && y.tells() && x.matter != y.matter && !sharesName(&p.meanings[i], &p.meanings[j])
}

// saysLittle reports whether statements i and j, with the features, are by two sources in two
// articles and have too few words to tell what they speak of: "there will be an inquiry".
func (p *Pairs) saysLittle(i, j int, f *Features) bool {
	s, t := p.statements[i], p.statements[j]
	if s.Article == t.Article || isNear(s, t) || f[sameSource] != 0 || f[sourceAlike] != 0 {
		return false
	}
	return min(p.Size(i), p.Size(j)) < leastSaid
}

// eachOfItself reports whether statements i and j, with the features, begin with a pronoun for
// their sources, which have no names and different words: "her town" of the mayors of two towns.
func (p *Pairs) eachOfItself(i, j int, f *Features) bool {
	s, t := p.statements[i], p.statements[j]
	if f[sameSource] != 0 || f[sourceAlike] != 0 || s.Article != t.Article && isNear(s, t) {
		return false
	}
	return opensUnnamed(&p.meanings[i], s) && opensUnnamed(&p.meanings[j], t)
}

// opensUnnamed reports whether a statement of a source without a name begins with a pronoun
// that can mean its source.
func opensUnnamed(m *meaning, s *dossier.Statement) bool {
	return s.Source != nil && s.Source.Entity == nil && beginsWithSource(m, s)
}

// byOne reports whether two statements have the same person, organization or place as their source.
func byOne(s, t *dossier.Statement) bool {
	return s.Source != nil && t.Source != nil && s.Source.Entity != nil && s.Source.Entity == t.Source.Entity
}

// sharesName reports whether both propositions have a word of a name.
func sharesName(a, b *meaning) bool {
	return slices.ContainsFunc(a.list(nameList), func(n word) bool { return b.isName(n &^ joinedWord) })
}

// tells reports whether an article mentions enough to tell what it is about.
func (a *Mentioned) tells() bool { return a != nil && len(a.entities) >= fewMentions }
