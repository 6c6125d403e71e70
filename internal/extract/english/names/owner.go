package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// stateBodies are the words that the names of those organizations consist of
// that every state has: "Defense Ministry", "Supreme Court".
var stateBodies = setOf(`ministry department defense foreign affairs interior home finance justice education health trade energy environment agriculture transport labor
	culture economy parliament senate congress assembly house cabinet government army navy air force forces armed military police coast guard national security council
	intelligence service agency supreme constitutional high court central bank state election electoral commission general staff prosecutor prosecutors office presidential
	federal border treasury embassy information media news`)

// adjectival reports a name such as "Ruritanian Trade Ministry", which has the
// adjective of its country within.
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

// arms are those state bodies that do without another name.
var arms = setOf("ministry department parliament government army navy military police")

// owner is whose state body c is, by what stands right before its name: a
// country with a possessive, or the adjective of one. It is folded, and empty
// where c is no such body or nobody is named.
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

// country is the place of the article that the adjective at token k belongs
// to: the one that begins alike. If there is none, it is the adjective.
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
