package pages

import (
	"io"
	"net/url"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
)

// Page is a page of a site that is not rendered yet.
type Page struct {
	Path string // within the site: "people/kim-jong-un.html"
	Kind Kind
	view func(pageContext) any
	site *site
}

// Render writes the page to w. It is safe for concurrent use.
func (p Page) Render(w io.Writer) error {
	pc := pageContext{site: p.site, path: p.Path}
	if p.Kind == printPage {
		if own, err := url.Parse(pc.absolute(p.Path)); err == nil && own.IsAbs() {
			return p.renderAway(w, pc, own)
		}
	}
	return p.site.shared.renderer.execute(w, p.Kind, p.view(pc))
}

// pageList gathers pages.
type pageList struct {
	site  *site
	kind  pageKind // that is planned
	pages []Page
}

// add adds a page of the kind that is planned.
func (l *pageList) add(path string, view func(pageContext) any) { l.addOf(l.kind.name, path, view) }

// addOf adds a page of another kind.
func (l *pageList) addOf(kind Kind, path string, view func(pageContext) any) {
	l.pages = append(l.pages, Page{Path: path, Kind: kind, view: view, site: l.site})
}

// Plan is the site of a dossier before it is rendered.
type Plan struct {
	Pages []Page
	site  *site
}

// With returns the same site with another theme.
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

// Interrupt stops the renderings of the plan's renderer. See
// [Renderer.Interrupt].
func (p *Plan) Interrupt() { p.site.shared.renderer.Interrupt() }

// Page returns the page at a path within the site.
func (p *Plan) Page(path string) (Page, bool) {
	i, ok := p.site.paths[path]
	if !ok {
		return Page{}, false
	}
	return p.Pages[i], true
}

// Pages returns all pages of d. The dossier must not change while they are in use.
func (r *Renderer) Pages(d *dossier.Dossier) []Page { return r.Plan(d).Pages }

// Plan returns the plan of the pages of d. The dossier must not change while
// the plan is in use.
func (r *Renderer) Plan(d *dossier.Dossier) *Plan { return r.PlanSince(d, nil) }

// PlanSince is [Renderer.Plan] with a page of what has changed since an earlier
// edition, if changes is not nil.
func (r *Renderer) PlanSince(d *dossier.Dossier, changes *diff.Changes) *Plan {
	l := &pageList{site: newSite(r, d)}
	l.site.changes = changes
	for _, k := range kinds {
		if k.plan != nil {
			l.kind = k
			k.plan(l)
		}
	}
	l.site.paths = make(map[string]int, len(l.pages))
	for i, p := range l.pages {
		l.site.paths[p.Path] = i
	}
	return &Plan{Pages: l.pages, site: l.site}
}
