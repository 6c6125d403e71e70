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

// apart reports whether statements i and j, with the features, are by two sources and have
// nothing in common that tells what they speak of: each article names others and no name is in
// both contents ("the inquiry had begun"), or they say too little ("there will be an inquiry").
// Sources without a name are two in articles on different matters.
func (p *Pairs) apart(i, j int, f *Features) bool {
	s, t, a, b := p.statements[i], p.statements[j], &p.meanings[i], &p.meanings[j]
	if s.Article == t.Article || isNear(s, t) || byOne(s, t) {
		return false
	}
	if f[sameSource] == 0 && f[sourceAlike] == 0 && min(len(a.list(stemList)), len(b.list(stemList))) < leastSaid {
		return true
	}
	return f[articlesMention] < leastMention && p.mentioned[i].tells() && p.mentioned[j].tells() && !sharesName(a, b)
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
