package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// mostInitials is the most names whose initials are used as a name.
const mostInitials = 4

// personInitials returns the initials of c, a person by three names or four, in capitals:
// "JFK". It returns "" for others.
func (f *finder) personInitials(c *chunk) string {
	if c.Kind != dossier.Person {
		return ""
	}
	var b strings.Builder
	for k := c.first; k < c.last; k++ {
		if f.t.Tokens[k].Kind != segment.Word {
			continue
		}
		for part := range strings.SplitSeq(f.t.Word(k), "-") {
			if r, _ := utf8.DecodeRuneInString(part); unicode.IsUpper(r) {
				b.WriteRune(r)
			}
		}
	}
	if n := b.Len(); n < 3 || n > mostInitials {
		return ""
	}
	return b.String()
}

// callByInitials makes a person of initials that the tagger took for an organization or a
// place, if the article has a person of three names or more with them and neither the
// article nor the lists have a body of that name: "DHG" in an article on Dora Hill Garland.
func (f *finder) callByInitials() {
	initials := map[string]bool{}
	for i := range f.chunks {
		if s := f.personInitials(&f.chunks[i]); s != "" {
			initials[s] = true
		}
	}
	if len(initials) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Organization && c.last-c.first > 1 {
			delete(initials, f.bracketed(c))
			for _, a := range f.acronyms(c) {
				delete(initials, strings.ToUpper(a))
			}
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person && c.last-c.first == 1 && initials[f.t.Word(c.first)] && f.class(c.first)&(lexicon.Organization|lexicon.Place) == 0 &&
			f.word(c.first-1) != "(" && f.word(c.last) != "(" {
			c.Kind, c.tagged = dossier.Person, dossier.Person
		}
	}
}

// initialsOf returns the people by their initials, their indexes in people, and -1 for two
// with the same.
func (f *finder) initialsOf(entity []*person, people []*person) map[string]int {
	index := make(map[*person]int, len(people))
	for k, p := range people {
		index[p] = k
	}
	out := map[string]int{}
	for i, p := range entity {
		if p == nil {
			continue
		}
		s := f.personInitials(&f.chunks[i])
		if s == "" {
			continue
		}
		if k, ok := out[s]; ok && k != index[p] {
			out[s] = -1
		} else {
			out[s] = index[p]
		}
	}
	return out
}
