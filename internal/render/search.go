package render

import (
	"cmp"
	"fmt"
	"slices"

	"dossier/internal/collation"
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
	Letter  string // as collation files it; "#" for what begins with none
	ID      string
	Entries []link
}

// Script is the href of the search's script.
func (v searchView) Script() string { return v.To("assets/search.js") }

func (at at) search() any {
	d := at.dossier
	order := collation.New(d.Language)
	name := func(e *dossier.Entity) link { return link{Name: e.Name, Href: at.to(address.Entity(e))} }
	return searchView{
		frame: at.frame(""),
		Sections: []indexSection{
			newIndexSection("people", order, each(d.People, name)),
			newIndexSection("organizations", order, each(d.Organizations, name)),
			newIndexSection("places", order, each(d.Places, name)),
			newIndexSection("articles", order, each(d.Articles, at.articleLink)),
		},
	}
}

// newIndexSection files entries under their initials, in the order of the
// language.
func newIndexSection(kind string, order *collation.Order, entries []link) indexSection {
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
	s := indexSection{Kind: kind, Total: len(entries)}
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

// letterID is an id that is safe in a fragment, whatever the letter.
func letterID(kind, letter string) string {
	if len(letter) == 1 && letter != "#" {
		return kind + "-" + letter
	}
	return fmt.Sprintf("%s-%x", kind, letter)
}
