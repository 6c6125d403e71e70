package entity

import (
	"strings"

	"dossier/internal/extract"
	"dossier/internal/text/span"
)

// contradicts reports whether the words at s of article i are a pronoun of another gender than
// that of n, which only other articles show: "she" for a Silva who is Rui Silva elsewhere.
func (r *Resolution) contradicts(i, local int, n *node, s span.Span) bool {
	a := &r.articles[i]
	if s.Empty() || a.Names.Entities[local].Gender != extract.UnknownGender {
		return false
	}
	switch word := strings.ToLower(a.Words(s)); n.root().gender {
	case extract.Male:
		return r.sets.words.FemalePronouns[word]
	case extract.Female:
		return r.sets.words.MalePronouns[word]
	}
	return false
}
