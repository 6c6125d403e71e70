package pages

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/namekey"
	"dossier/internal/text/whitespace"
)

// shelf is the pages of one folder of the content, by what a wikilink may call
// them.
type shelf struct {
	folder string
	bySlug map[string][]string
	byName map[string][]string // by linkKey
}

func newShelf(folder string) *shelf {
	return &shelf{folder: folder, bySlug: map[string][]string{}, byName: map[string][]string{}}
}

// put puts a page on the shelf.
func (s *shelf) put(page, slug string, names ...string) {
	s.bySlug[slug] = append(s.bySlug[slug], page)
	for _, name := range names {
		key := linkKey(name)
		if !slices.Contains(s.byName[key], page) {
			s.byName[key] = append(s.byName[key], page)
		}
	}
}

// linkKey returns what a wikilink and the name of a page are compared by: the
// key of the name, or for one without letters and digits the name itself.
func linkKey(name string) string {
	return cmp.Or(namekey.Of(name), whitespace.Collapse(name))
}

// shelves are looked through in order; those of one row count as one.
type shelves [][]*shelf

func newShelves(d *dossier.Dossier, entries *permalink.Entries) shelves {
	var entities []*shelf
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			folder := path.Dir(permalink.Entity(e))
			i := slices.IndexFunc(entities, func(s *shelf) bool { return s.folder == folder })
			if i < 0 {
				i = len(entities)
				entities = append(entities, newShelf(folder))
			}
			names := []string{e.Name}
			if e.Record != nil {
				names = append(append(names, e.Record.Name), e.Record.Aliases...)
			}
			entities[i].put(permalink.Entity(e), e.Slug, names...)
		}
	}
	articles, pages, claims, events, publishers := newShelf("articles"), newShelf("pages"), newShelf("claims"), newShelf("events"), newShelf("publishers")
	for _, a := range d.Articles {
		articles.put(permalink.Article(a), a.Slug, a.Title)
	}
	for _, p := range d.Pages {
		pages.put(permalink.Page(p), p.Slug, p.Title)
	}
	for _, c := range d.Claims {
		claims.put(permalink.Claim(c), c.Slug)
	}
	for _, e := range d.Events {
		if e.Origin == dossier.Editor {
			events.put(entries.Of(e), e.ID)
		}
	}
	for _, p := range d.Publishers {
		publishers.put(permalink.Publisher(p), p.Slug, p.Name)
	}
	return shelves{entities, {articles}, {pages}, {claims}, {events}, {publishers}}
}

// find is the pages that the target of a wikilink may mean: those of the first
// row that has any by its slug, or else by its name. A folder before a slash
// names the shelf.
func (rows shelves) find(target string) []string {
	if folder, name, ok := strings.Cut(target, "/"); ok {
		for _, row := range rows {
			for _, s := range row {
				if s.folder == folder {
					return shelves{{s}}.find(strings.TrimSpace(name))
				}
			}
		}
	}
	slug := path.Base(target)
	name := linkKey(target)
	for _, row := range rows {
		var slugs, names []string
		for _, s := range row {
			slugs = append(slugs, s.bySlug[slug]...)
			names = append(names, s.byName[name]...)
		}
		switch {
		case len(slugs) > 0:
			return slugs
		case len(names) > 0:
			return names
		}
	}
	return nil
}

// wikilink finds where the target of a wikilink leads from the page, and
// reports whether it leads to one page.
func (at at) wikilink(target string) (string, bool) {
	pages := at.shelves.find(target)
	if len(pages) != 1 {
		return "", false
	}
	return at.to(pages[0]), true
}
