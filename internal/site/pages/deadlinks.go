package pages

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

// DeadLink is a relative link or a wikilink in an editor's text that leads
// nowhere. Its page shows it as text.
type DeadLink struct {
	File    string    // within the content folder
	Span    span.Span // in the Markdown of the file
	Address string    // as it is written; of a wikilink its target
	Wiki    bool
	Several []string // pages of which a wikilink may mean any
}

// DeadLinks lists the dead links of the front page, the records and the free
// pages, and the dead wikilinks of callouts in articles. The texts of articles
// are not checked: their relative links belong to the place where they were
// published.
func (p *Plan) DeadLinks() []DeadLink {
	d := p.site.dossier
	var out []DeadLink
	wikilinks := func(file string, t *markdown.Tree, calloutsOnly bool) {
		for _, w := range t.Wikilinks() {
			if calloutsOnly && !w.InCallout {
				continue
			}
			if pages := p.site.links.find(w.Target); len(pages) != 1 {
				out = append(out, DeadLink{File: file, Span: w.Span, Address: w.Target, Wiki: true, Several: pages})
			}
		}
	}
	look := func(file, page, body string) {
		resolve := pageContext{site: p.site, path: page}.resolver(file)
		t := markdown.Parse(body)
		for _, l := range t.RelativeLinks() {
			if _, ok := resolve(l.Address); !ok {
				out = append(out, DeadLink{File: file, Span: l.Span, Address: l.Address})
			}
		}
		wikilinks(file, t, false)
	}
	if d.Intro != "" {
		look(d.IntroPath, permalink.Index, d.Intro)
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			if e.Record != nil {
				look(e.Record.Path, permalink.Entity(e), e.Record.Profile)
			}
		}
	}
	for _, publisher := range d.Publishers {
		if publisher.Record != nil {
			look(publisher.Record.Path, permalink.Publisher(d, publisher), publisher.Record.Profile)
		}
	}
	for _, page := range d.Pages {
		look(page.Path, permalink.Page(page), page.Body)
	}
	for _, a := range d.Articles {
		if a.Syntax != dossier.Markdown {
			continue
		}
		if body := a.Body(); strings.Contains(body, "[!") && strings.Contains(body, "[[") {
			wikilinks(a.Path, markdown.Parse(body), true)
		}
	}
	return out
}
