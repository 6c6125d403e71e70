package pages

import (
	"io"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// Kind is a kind of page. Its template is the file KIND.html of the theme.
type Kind string

// The kinds of page.
const (
	IndexPage          Kind = "index"
	ArticlesPage       Kind = "articles"
	ArticlePage        Kind = "article"
	EntitiesPage       Kind = "entities"
	EntityPage         Kind = "entity"
	TimelinePage       Kind = "timeline"
	PeriodPage         Kind = "period"
	ClaimsPage         Kind = "claims"
	ClaimPage          Kind = "claim"
	ContradictionsPage Kind = "contradictions"
	PublishersPage     Kind = "publishers"
	PublisherPage      Kind = "publisher"
	ListPage           Kind = "list" // part of a list that is too long for one page
	FreePage           Kind = "page"
	AboutPage          Kind = "about"
	SearchPage         Kind = "search"
	DataPage           Kind = "data"
	AmbiguousPage      Kind = "ambiguous"
	PrintPage          Kind = "print"
	NotFoundPage       Kind = "404"
	MovedPage          Kind = "moved"  // where a page was that another took the place of
	ReviewPage         Kind = "review" // of the preview only
)

var kinds = [...]Kind{
	IndexPage, ArticlesPage, ArticlePage, EntitiesPage, EntityPage, TimelinePage, PeriodPage, ClaimsPage, ClaimPage, ContradictionsPage,
	PublishersPage, PublisherPage, ListPage, FreePage, AboutPage, SearchPage, DataPage, AmbiguousPage, PrintPage, NotFoundPage, MovedPage, ReviewPage,
}

func (k Kind) file() string { return string(k) + ".html" }

// Page is one page of a site, not rendered yet.
type Page struct {
	Path string // within the site: "people/kim-jong-un.html"
	Kind Kind
	view func(at) any
	site *site
}

// Render writes the page to w. It may be called by several goroutines at once.
func (p Page) Render(w io.Writer) error {
	return p.site.shared.renderer.execute(w, p.Kind, p.view(at{site: p.site, path: p.Path}))
}

// pageList gathers pages.
type pageList struct {
	site  *site
	pages []Page
}

func (l *pageList) add(kind Kind, path string, view func(at) any) {
	l.pages = append(l.pages, Page{Path: path, Kind: kind, view: view, site: l.site})
}

// Plan is the site of one dossier before it is rendered.
type Plan struct {
	Pages []Page
	site  *site
}

// With is the same site with another theme.
func (p *Plan) With(r *Renderer) *Plan {
	site := *p.site
	site.shared = &shared{renderer: r}
	if site.in != r.in {
		site.in = r.in
		site.wordDates()
	}
	pages := slices.Clone(p.Pages)
	for i := range pages {
		pages[i].site = &site
	}
	return &Plan{Pages: pages, site: &site}
}

// Interrupt is that of the plan's renderer.
func (p *Plan) Interrupt() { p.site.shared.renderer.Interrupt() }

// Page is the page at a path within the site.
func (p *Plan) Page(path string) (Page, bool) {
	i, ok := p.site.paths[path]
	if !ok {
		return Page{}, false
	}
	return p.Pages[i], true
}

// Pages are all pages of d. The dossier must not change while they are in use.
func (r *Renderer) Pages(d *dossier.Dossier) []Page { return r.Plan(d).Pages }

// Plan lists the pages of d. The dossier must not change while it is in use.
func (r *Renderer) Plan(d *dossier.Dossier) *Plan {
	l := &pageList{site: newSite(r, d)}
	l.add(IndexPage, permalink.Index, at.index)
	l.add(AboutPage, permalink.About, at.about)
	l.search(d)
	l.add(PrintPage, permalink.Print, at.print)
	l.add(DataPage, permalink.Data, at.data)
	l.add(NotFoundPage, permalink.NotFound, at.notFound)
	l.articles(d)
	l.entities(dossier.Person, d.People)
	l.entities(dossier.Organization, d.Organizations)
	l.entities(dossier.Place, d.Places)
	l.timeline()
	l.claims(d)
	l.contradictions(d)
	l.publishers(d)
	l.ambiguous(d)
	for _, p := range d.Pages {
		l.add(FreePage, permalink.Page(p), func(at at) any { return at.page(p) })
	}
	l.moved(d)
	l.site.paths = make(map[string]int, len(l.pages))
	for i, p := range l.pages {
		l.site.paths[p.Path] = i
	}
	return &Plan{Pages: l.pages, site: l.site}
}
