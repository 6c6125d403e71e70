package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/export"
	"dossier/internal/site/permalink"
)

// pageView is a free page.
type pageView struct {
	frame
	Body text
}

func (at at) page(p *dossier.Page) any {
	return pageView{frame: at.frame(p.Title), Body: text{p.Body, p.Path, at}}
}

// dataView is the list of downloads.
type dataView struct {
	frame
	Files []dataFile
}

// dataFile is one download.
type dataFile struct {
	Name    string // without its folder
	Href    string
	Records int
}

func (at at) data() any {
	v := dataView{frame: at.frame("")}
	for _, f := range export.Files(at.dossier) {
		v.Files = append(v.Files, dataFile{Name: f.Path[len("data/"):], Href: at.to(f.Path), Records: f.Records})
	}
	return v
}

// notFoundView is the page for addresses that lead nowhere. It is served from
// any depth, so it holds no relative link.
type notFoundView struct {
	Dossier string
	Home    string // the site's full address; "" where it is not known
}

func (at at) notFound() any {
	return notFoundView{
		Dossier: at.dossier.Title,
		Home:    webURL(at.dossier.BaseURL),
	}
}

// ambiguousView is the mentions that nobody could be guessed for.
type ambiguousView struct {
	frame
	Total    int
	Mentions []contextGroup
	More     *more
}

func (l *pageList) ambiguous(d *dossier.Dossier) {
	const all = "ambiguous/all.html"
	l.add(AmbiguousPage, permalink.Ambiguous, func(at at) any {
		return ambiguousView{
			frame:    at.frame(""),
			Total:    len(d.Ambiguous),
			Mentions: at.contexts(head(d.Ambiguous, perPage)),
			More:     at.continuation(len(d.Ambiguous), perPage, all),
		}
	})
	continued(l, "ambiguous", all, d.Ambiguous, perPage, link{}, permalink.Ambiguous, func(at at, v *listView, items []*dossier.Mention) {
		v.Contexts = at.contexts(items)
	})
}
