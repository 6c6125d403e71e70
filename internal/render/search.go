package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dossier/internal/dossier"
	"dossier/internal/render/address"
)

// searchView is the index of all names and titles.
type searchView struct {
	frame
	Sections []indexSection
}

// indexSection is the entries of one kind by letter.
type indexSection struct {
	Kind    string // "people", "organizations", "places", "articles"
	Total   int
	Letters []letter
}

// letter is the entries that begin with one letter.
type letter struct {
	Letter  string // upper case; "#" for what begins with none
	ID      string
	Entries []link
}

// Script is the href of the search's script.
func (v searchView) Script() string { return v.To("assets/search.js") }

func (at at) search() any {
	d := at.dossier
	name := func(e *dossier.Entity) link { return link{Name: e.Name, Href: at.to(address.Entity(e))} }
	return searchView{
		frame: at.frame(""),
		Sections: []indexSection{
			newIndexSection("people", each(d.People, name)),
			newIndexSection("organizations", each(d.Organizations, name)),
			newIndexSection("places", each(d.Places, name)),
			newIndexSection("articles", each(d.Articles, at.articleLink)),
		},
	}
}

func newIndexSection(kind string, entries []link) indexSection {
	type keyed struct {
		letter, key string
		link
	}
	sorted := make([]keyed, len(entries))
	for i, e := range entries {
		key := sortKey(e.Name)
		sorted[i] = keyed{initial(key), key, e}
	}
	slices.SortFunc(sorted, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.letter, b.letter), cmp.Compare(a.key, b.key), cmp.Compare(a.Href, b.Href))
	})
	s := indexSection{Kind: kind, Total: len(entries)}
	for _, e := range sorted {
		if n := len(s.Letters); n == 0 || s.Letters[n-1].Letter != e.letter {
			s.Letters = append(s.Letters, letter{Letter: e.letter, ID: letterID(kind, e.letter)})
		}
		last := &s.Letters[len(s.Letters)-1]
		last.Entries = append(last.Entries, e.link)
	}
	return s
}

// sortKey is a name without accents, in capitals, from its first letter or
// digit on. Hangul is taken apart, so that it sorts by initial consonant.
func sortKey(name string) string {
	decomposed := norm.NFD.String(name)
	key := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, decomposed)
	return strings.TrimLeftFunc(key, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// initial is the letter that a key is filed under.
func initial(key string) string {
	if r, _ := utf8.DecodeRuneInString(key); unicode.IsLetter(r) {
		return string(r)
	}
	return "#"
}

// letterID is an id that is safe in a fragment, whatever the letter.
func letterID(kind, letter string) string {
	if len(letter) == 1 && letter != "#" {
		return kind + "-" + letter
	}
	return fmt.Sprintf("%s-%x", kind, letter)
}
