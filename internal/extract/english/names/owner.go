package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// adjectival reports whether c is a name such as "Ruritanian Trade Ministry",
// which contains the adjective of its country.
func (f *finder) adjectival(c *chunk, name []string) bool {
	if c.Kind != dossier.Organization || len(name) < 2 || f.class(c.first)&lexicon.Demonym == 0 {
		return false
	}
	found := false
	for _, w := range name[1:] {
		if !words.StateBodyWords[w] {
			return false
		}
		found = found || words.StateBodies[w]
	}
	return found
}

// owner returns the country that c belongs to, folded. The country comes right
// before the name, as a possessive or an adjective, or behind it and "of". owner returns "" if c is
// not a state body or no country is named.
func (f *finder) owner(c *chunk, name []string) string {
	if c.Kind != dossier.Organization || c.first == 0 {
		return ""
	}
	for _, w := range name {
		if !words.StateBodyWords[w] {
			return ""
		}
	}
	if f.word(c.last) == "of" {
		if p := f.chunkAt(c.last + 1); p != nil && p.first == c.last+1 && p.Kind == dossier.Place {
			return strings.Join(f.bodyWords(p), " ") // "the Foreign Ministry of Ruritania"
		}
	}
	k := c.first - 1
	switch {
	case f.t.Tokens[k].Kind == segment.Clitic && k > 0:
		if p := f.chunkAt(k - 1); p != nil && p.Kind == dossier.Place {
			return strings.Join(f.bodyWords(p), " ")
		}
	case f.class(k)&lexicon.Demonym != 0:
		return f.country(k)
	}
	return ""
}

// country returns the place of the article whose name begins like the adjective
// at token k, or the adjective if there is none.
func (f *finder) country(k int) string {
	adjective := f.fold(k)
	if k > 0 {
		if w := f.fold(k - 1); w == "north" || w == "south" {
			adjective = w + " " + adjective
		}
	}
	stem := adjective[:min(len(adjective), max(4, strings.IndexByte(adjective, ' ')+4))]
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Place {
			if p := strings.Join(f.bodyWords(c), " "); strings.HasPrefix(p, stem) {
				return p
			}
		}
	}
	return adjective
}
