package entity

import (
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// Key returns the comparison key of a name: the folded name, or for another
// name of a state the key of its common name. Ids in decisions are made of keys,
// so a change of what Key returns needs a new [namekey.Version].
func Key(words *extract.Words, name string) string {
	k := fold(words, name)
	if common, ok := words.Countries[k]; ok {
		return common
	}
	return k
}

// fold returns the key of a name without a leading article.
func fold(words *extract.Words, name string) string { return words.CutArticle(namekey.Of(name)) }

// isAcronym reports whether form is two to mostAcronym capitals. It may have full stops.
func isAcronym(form string) bool {
	n := namekey.Capitals(form)
	return n >= 2 && n <= mostAcronym
}
