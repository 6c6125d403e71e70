package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/personname"
)

// crowns are titles of those who bear a number behind their name.
var crowns = setOf("king queen prince princess emperor empress tsar czar pope patriarch sultan shah maharaja nana chief")

// crowned reports whether c, which the tagger took for no person, is one by
// title and number: "King Okoye Adu II".
func (f *finder) crowned(c *chunk) bool {
	return c.last-c.first > 2 && f.in(crowns, c.first) && personname.IsNumeral(f.t.Word(c.last-1)) && f.allWords(c.first, c.last)
}

// meetAgain makes people of those organizations and places that are, but for
// a title in front and a number behind, called as a person of the article is
// in full.
func (f *finder) meetAgain() {
	people, others := map[string]int{}, map[string]int{}
	cores := make([]string, len(f.chunks))
	for i := range f.chunks {
		c := &f.chunks[i]
		cores[i] = f.core(c)
		switch {
		case cores[i] == "":
		case c.Kind == dossier.Person:
			people[cores[i]]++
		case !f.titleBefore(c.first):
			others[cores[i]]++
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if n := people[cores[i]]; c.Kind == dossier.Person || n == 0 || n < others[cores[i]] {
			continue
		}
		c.Kind = dossier.Person
		f.trim(c)
		c.Span = f.t.Cover(c.first, c.last)
	}
}

// core is the words of c, folded, without titles before and a number behind;
// empty if that leaves fewer than two.
func (f *finder) core(c *chunk) string {
	first, last := c.first, c.last
	for last-first > 2 && f.titleBefore(first) {
		first++
	}
	if last-first > 2 && personname.Suffix(f.t.Word(last-1)) != "" {
		last--
	}
	if last-first < 2 || !f.allWords(first, last) {
		return ""
	}
	var b strings.Builder
	for k := first; k < last; k++ {
		b.WriteString(f.fold(k))
		b.WriteByte(' ')
	}
	return b.String()
}
