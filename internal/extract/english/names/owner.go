package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// stateBodies holds the words of names that every state has a body of: "Defense
// Ministry", "Supreme Court".
var stateBodies = setOf(`ministry department defense foreign affairs interior home finance justice education health trade energy environment agriculture transport labor
	culture economy parliament senate congress assembly house cabinet government army navy air force forces armed military police coast guard national security council
	intelligence service agency supreme constitutional high court central bank state election electoral commission general staff prosecutor prosecutors office presidential
	federal border treasury embassy information media news`)

// adjectival reports whether c is a name such as "Ruritanian Trade Ministry",
// which contains the adjective of its country.
func (f *finder) adjectival(c *chunk, words []string) bool {
	if c.Kind != dossier.Organization || len(words) < 2 || f.class(c.first)&lexicon.Demonym == 0 {
		return false
	}
	found := false
	for _, w := range words[1:] {
		if !stateBodies[w] {
			return false
		}
		found = found || arms[w]
	}
	return found
}

// arms holds the state bodies that need no other word.
var arms = setOf("ministry department parliament government army navy military police")

// owner returns the country whose body c is, folded, by what is right before
// the name: a country with a possessive, or the adjective of one. It returns ""
// if c is no such body or no country is named.
func (f *finder) owner(c *chunk, words []string) string {
	if c.Kind != dossier.Organization || c.first == 0 {
		return ""
	}
	for _, w := range words {
		if !stateBodies[w] {
			return ""
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
