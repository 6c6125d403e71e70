package proposition

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// sourceStems returns the stems of the words and the name of a statement's source,
// without function words and pronouns. "U.S." and "US" are one word.
func (r *Reader) sourceStems(s *dossier.Statement) (out []word) {
	if s.Source == nil {
		return nil
	}
	words := s.Source.Words
	if s.Source.Entity != nil {
		words += " " + s.Source.Entity.Name
	}
	for _, w := range strings.Fields(words) {
		w = strings.TrimRight(strings.Trim(w, ".,:;()\"“”‘"), r.words.NameEndings)
		w = strings.ReplaceAll(w, ".", "")
		low := strings.ToLower(w)
		if w == "" || r.words.IsEmpty(low) && !isAbbreviation(w) || r.words.SourcePronouns[low] {
			continue
		}
		if stem := r.index(r.words.Stem(low)); !slices.Contains(out, stem) {
			out = append(out, stem)
		}
	}
	return out
}

// isAbbreviation reports whether a word is written in capitals: "US", which is not "us".
func isAbbreviation(w string) bool { return len(w) > 1 && w == strings.ToUpper(w) }

// sourcesAlike reports whether the sources of statements i and j, which share so many of the words of the shorter
// one, can be one: the other has all of its words ("the firm", "a lawyer for the firm"), or most if both are
// people, whose names are misspelt. The health ministry and the interior ministry are two.
func (p *Pairs) sourcesAlike(i, j int, share float64) bool {
	return share == 1 || share > 0.5 && byPerson(p.statements[i]) && byPerson(p.statements[j])
}

// calledShorter reports whether the sources of statements i and j have no names and can be one, which
// one article calls by more words: "the ministry" and "the health ministry". One that says something
// else later does not dispute it.
func (p *Pairs) calledShorter(i, j int) bool {
	a, b, s, t := p.sources[i], p.sources[j], p.statements[i], p.statements[j]
	if len(a) == len(b) || min(len(a), len(b)) == 0 || s.Source.Entity != nil || t.Source.Entity != nil || s.Article == t.Article {
		return false
	}
	return a[len(a)-1] == b[len(b)-1] && sharedOf(a, b) == 1
}

// sharedOf returns the share of the shorter list that is in the other.
func sharedOf(a, b []word) float64 {
	n := 0
	for _, w := range a {
		n += int(b2f(slices.Contains(b, w)))
	}
	return float64(n) / float64(max(1, min(len(a), len(b))))
}
