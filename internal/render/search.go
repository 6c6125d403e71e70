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
	Split   bool // each letter has a page to itself
}

// letter is the entries that begin with one letter.
type letter struct {
	Letter  string // upper case; "#" for what begins with none
	ID      string
	Href    string // of its page; "" where the entries stand on the page of the search
	Entries []link
}

// mostInSection is how many entries of one kind the page of the search lists.
const mostInSection = 700

// Script is the href of the search's script.
func (v searchView) Script() string { return v.To("assets/search.js") }

// search adds the page of the search, and those of the letters of kinds that
// have too many entries for it.
func (l *pageList) search(d *dossier.Dossier) {
	entity := func(e *dossier.Entity) link { return link{Name: e.Name, Href: address.Entity(e)} }
	article := func(a *dossier.Article) link { return link{Name: a.Title, Href: address.Article(a)} }
	sections := []indexSection{
		newIndexSection("people", each(d.People, entity)),
		newIndexSection("organizations", each(d.Organizations, entity)),
		newIndexSection("places", each(d.Places, entity)),
		newIndexSection("articles", each(d.Articles, article)),
	}
	l.add(SearchPage, address.Search, func(at at) any {
		return searchView{frame: at.frame(""), Sections: each(sections, at.indexSection)}
	})
	for _, s := range sections {
		if !s.Split {
			continue
		}
		for _, letter := range s.Letters {
			l.list(len(letter.Entries), letterPath(letter), func(at at, v *listView, from, to int) {
				v.frame = at.frame("")
				v.What, v.Of, v.Up = s.Kind, link{Name: letter.Letter, Href: at.to(address.Search)}, at.to(address.Search)
				v.Names = each(letter.Entries[from:to], at.link)
			})
		}
	}
}

func letterPath(l letter) string { return "search/" + l.ID + ".html" }

// link is l, which leads to an address, as a link from the page.
func (at at) link(l link) link { return link{Name: l.Name, Href: at.to(l.Href)} }

// indexSection is s as the page of the search has it.
func (at at) indexSection(s indexSection) indexSection {
	s.Letters = each(s.Letters, func(l letter) letter {
		if s.Split {
			l.Href, l.Entries = at.to(letterPath(l)), nil
			return l
		}
		l.Entries = each(l.Entries, at.link)
		return l
	})
	return s
}

// newIndexSection sorts entries, which lead to addresses.
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
	s := indexSection{Kind: kind, Total: len(entries), Split: len(entries) > mostInSection}
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
