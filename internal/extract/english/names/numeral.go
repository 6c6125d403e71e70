package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
)

// crowned reports whether c is a person with a title and a number, such as
// "King Okoye Adu II", that the tagger labelled as an organization or a place.
func (f *finder) crowned(c *chunk) bool {
	return c.last-c.first > 2 && f.in(words.RoyalTitles, c.first) && personname.IsNumeral(f.t.Word(c.last-1)) && f.allWords(c.first, c.last)
}

// meetAgain turns organizations and places into people if they have the full
// name of a person of the article, not counting a title in front and a number
// at the end.
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

// core returns the folded words of c without titles in front and a number at
// the end. It returns "" if fewer than two words remain.
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
