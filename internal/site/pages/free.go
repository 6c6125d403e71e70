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

func (l *pageList) freePages() {
	for _, p := range l.site.dossier.Pages {
		l.add(permalink.Page(p), func(at at) any {
			return pageView{frame: at.frame(p.Title), Body: text{p.Body, p.Path, at}}
		})
	}
}

// dataView is the list of downloads.
type dataView struct {
	frame
	Files []dataFile
}

// dataFile is one download.
type dataFile struct {
	export.File
	Href string
}

func (at at) data() any {
	files := export.Files(at.dossier)
	return dataView{at.frame(""), each(files, func(f export.File) dataFile { return dataFile{f, at.to(f.Path)} })}
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

func (l *pageList) ambiguous() {
	d := l.site.dossier
	const all = "ambiguous/all.html"
	l.add(l.kind.path, func(at at) any {
		return ambiguousView{
			frame:    at.frame(""),
			Total:    len(d.Ambiguous),
			Mentions: at.contexts(head(d.Ambiguous, perPage)),
			More:     at.continuation(len(d.Ambiguous), perPage, all),
		}
	})
	continued(l, "ambiguous", all, d.Ambiguous, perPage, link{}, l.kind.path, func(at at, v *listView, items []*dossier.Mention) {
		v.Contexts = at.contexts(items)
	})
}
