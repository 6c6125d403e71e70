package pages

import (
	"cmp"
	"fmt"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/collation"
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
	Letter  string // as collation files it; "#" for what begins with none
	ID      string
	Href    string // of its page; "" where the entries stand on the page of the search
	Entries []link
}

// mostInSection is how many entries of one kind the page of the search lists.
const mostInSection = 700

// Script returns the href of the search's script.
func (v searchView) Script() string { return v.To("assets/search.js") }

// search adds the page of the search, and those of the letters of kinds that
// have too many entries for it.
func (l *pageList) search() {
	d := l.site.dossier
	entity := func(e *dossier.Entity) link { return link{Name: e.Name, Href: permalink.Entity(e)} }
	article := func(a *dossier.Article) link { return link{Name: a.Title, Href: permalink.Article(a)} }
	order := collation.New(d.Language)
	sections := []indexSection{
		newIndexSection(order, "people", each(d.People, entity)),
		newIndexSection(order, "organizations", each(d.Organizations, entity)),
		newIndexSection(order, "places", each(d.Places, entity)),
		newIndexSection(order, "articles", each(d.Articles, article)),
	}
	l.add(l.kind.path, func(pc pageContext) any {
		return searchView{frame: pc.frame(""), Sections: each(sections, pc.indexSection)}
	})
	up := l.kind.path
	for _, s := range sections {
		if !s.Split {
			continue
		}
		for _, letter := range s.Letters {
			l.list(len(letter.Entries), perPage, letterPath(letter), func(pc pageContext, v *listView, from, to int) {
				v.frame = pc.frame("")
				v.What, v.Of, v.Up = s.Kind, link{Name: letter.Letter, Href: pc.to(up)}, pc.to(up)
				v.Names = each(letter.Entries[from:to], pc.link)
			})
		}
	}
}

func letterPath(l letter) string { return "search/" + l.ID + ".html" }

// link returns l, which leads to an address, as a link from the page.
func (pc pageContext) link(l link) link { return link{Name: l.Name, Href: pc.to(l.Href)} }

// indexSection returns s as the page of the search has it.
func (pc pageContext) indexSection(s indexSection) indexSection {
	s.Letters = each(s.Letters, func(l letter) letter {
		if s.Split {
			l.Href, l.Entries = pc.to(letterPath(l)), nil
			return l
		}
		l.Entries = each(l.Entries, pc.link)
		return l
	})
	return s
}

// newIndexSection files entries, which lead to addresses, under their initials
// in the order of the language.
func newIndexSection(order *collation.Order, kind string, entries []link) indexSection {
	type keyed struct {
		key string
		link
	}
	sorted := make([]keyed, len(entries))
	for i, e := range entries {
		sorted[i] = keyed{order.Key(e.Name), e}
	}
	slices.SortFunc(sorted, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.Href, b.Href))
	})
	s := indexSection{Kind: kind, Total: len(entries), Split: len(entries) > mostInSection}
	place := map[string]int{}
	for _, e := range sorted {
		initial := order.Initial(e.Name)
		i, ok := place[initial]
		if !ok {
			i = len(s.Letters)
			place[initial] = i
			s.Letters = append(s.Letters, letter{Letter: initial, ID: letterID(kind, initial)})
		}
		s.Letters[i].Entries = append(s.Letters[i].Entries, e.link)
	}
	return s
}

// letterID returns an id that is safe in a fragment, whatever the letter.
func letterID(kind, letter string) string {
	if len(letter) == 1 && letter != "#" {
		return kind + "-" + letter
	}
	return fmt.Sprintf("%s-%x", kind, letter)
}
