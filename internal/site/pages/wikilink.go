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

// linkIndex holds the pages of one folder of the content by the slugs and names
// that a wikilink can give.
type linkIndex struct {
	folder string
	bySlug map[string][]string
	byName map[string][]string // by linkKey
}

func newLinkIndex(folder string) *linkIndex {
	return &linkIndex{folder: folder, bySlug: map[string][]string{}, byName: map[string][]string{}}
}

// put adds a page.
func (s *linkIndex) put(page, slug string, names ...string) {
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

// linkIndexes are searched row by row. Indexes of one row have the same rank.
type linkIndexes [][]*linkIndex

func newLinkIndexes(d *dossier.Dossier, entries *permalink.Entries) linkIndexes {
	var entities []*linkIndex
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			folder := path.Dir(permalink.Kind(e.Kind))
			i := slices.IndexFunc(entities, func(s *linkIndex) bool { return s.folder == folder })
			if i < 0 {
				i = len(entities)
				entities = append(entities, newLinkIndex(folder))
			}
			names := []string{e.Name}
			if e.Record != nil {
				names = append(append(names, e.Record.Name), e.Record.Aliases...)
			}
			entities[i].put(permalink.Entity(e), e.Slug, names...)
		}
	}
	articles, pages, claims, events, publishers, topics := newLinkIndex("articles"), newLinkIndex("pages"), newLinkIndex("claims"), newLinkIndex("events"), newLinkIndex("publishers"), newLinkIndex("topics")
	for _, a := range d.Articles {
		articles.put(permalink.Article(a), a.Slug, a.Title)
	}
	for _, p := range d.Pages {
		pages.put(permalink.Page(p), p.Slug, p.Title)
	}
	for _, c := range d.Claims {
		claims.put(permalink.Claim(c), c.Slug)
	}
	for _, s := range d.Singles {
		claims.put(permalink.Passage(s.Evidence), s.ID)
	}
	for _, t := range d.Topics {
		topics.put(permalink.Topic(t), t.Slug, t.Title)
	}
	for _, e := range d.Events {
		if e.Origin == dossier.Editor {
			events.put(entries.Of(e), e.ID)
		}
	}
	for _, p := range d.Publishers {
		publishers.put(permalink.Publisher(d, p), p.Slug, p.Name)
	}
	return linkIndexes{entities, {articles}, {pages}, {claims}, {events}, {publishers}, {topics}}
}

// find returns the pages that the target of a wikilink can mean: those of the
// first row that has any with the slug, or else with the name. A target of the
// form folder/name is looked up in that folder only.
func (rows linkIndexes) find(target string) []string {
	if folder, name, ok := strings.Cut(target, "/"); ok {
		for _, row := range rows {
			for _, s := range row {
				if s.folder == folder {
					return linkIndexes{{s}}.find(strings.TrimSpace(name))
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

// wikilink returns the href of a wikilink's target. It reports whether the target
// means exactly one page.
func (pc pageContext) wikilink(target string) (string, bool) {
	pages := pc.links.find(target)
	if len(pages) != 1 {
		return "", false
	}
	return pc.to(pages[0]), true
}
