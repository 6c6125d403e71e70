package pages

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// movedView is a page at the former address of a page. It leads to the page
// that replaced it.
type movedView struct {
	To link
}

// moved adds a page at each former path of entities, topics, claims and thirds of months that no other
// page has now.
func (l *pageList) moved() {
	d := l.site.dossier
	taken := make(map[string]bool, len(l.pages))
	for _, p := range l.pages {
		taken[strings.ToLower(p.Path)] = true
	}
	add := func(path, name, to string) {
		if taken[strings.ToLower(path)] {
			return
		}
		taken[strings.ToLower(path)] = true
		l.add(path, func(pc pageContext) any {
			return movedView{To: link{Name: name, Href: pc.to(to)}}
		})
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			for _, slug := range e.Former {
				add(permalink.Entity(&dossier.Entity{Kind: e.Kind, Slug: slug}), e.Name, permalink.Entity(e))
			}
		}
	}
	for _, m := range l.site.entries.Months {
		for _, third := range m.Split {
			add(permalink.TimelinePage(third), l.site.in.Date(third.Date()), permalink.TimelinePage(m.Period))
		}
	}
	for _, t := range d.Topics {
		for _, slug := range t.Former {
			add(permalink.Topic(&dossier.Topic{Slug: slug}), t.Title, permalink.Topic(t))
		}
	}
	for _, c := range d.Claims {
		for _, slug := range c.Former {
			add(permalink.Claim(&dossier.Claim{Slug: slug}), c.Proposition, permalink.Claim(c))
		}
	}
}
