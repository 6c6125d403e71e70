package render

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/render/address"
)

// movedView is a page that stands where one was that another took the place of,
// for links from elsewhere.
type movedView struct {
	Language string
	To       link
}

// moved adds a page at each former address of entities and claims, unless
// something else stands there by now.
func (l *pageList) moved(d *dossier.Dossier) {
	taken := make(map[string]bool, len(l.pages))
	for _, p := range l.pages {
		taken[strings.ToLower(p.Path)] = true
	}
	add := func(path, name, to string) {
		if taken[strings.ToLower(path)] {
			return
		}
		taken[strings.ToLower(path)] = true
		l.add(MovedPage, path, func(at at) any {
			return movedView{Language: at.dossier.Language, To: link{Name: name, Href: at.to(to)}}
		})
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			for _, slug := range e.Former {
				add(address.Entity(&dossier.Entity{Kind: e.Kind, Slug: slug}), e.Name, address.Entity(e))
			}
		}
	}
	for _, c := range d.Claims {
		for _, slug := range c.Former {
			add(address.Claim(&dossier.Claim{Slug: slug}), c.Proposition, address.Claim(c))
		}
	}
}
