package render

import (
	"dossier/internal/dossier"
	"dossier/internal/markdown"
	"dossier/internal/render/address"
	"dossier/internal/span"
)

// DeadLink is a relative link in an editor's text that leads to nothing on the
// site; on its page it stands as text.
type DeadLink struct {
	File    string    // within the content folder
	Span    span.Span // in the Markdown of the file
	Address string    // as it is written
}

// DeadLinks lists the dead links of the front page, the records and the free
// pages. The texts of articles are not looked at: their relative links are
// those of where they were published.
func (p *Plan) DeadLinks() []DeadLink {
	d := p.site.dossier
	var out []DeadLink
	look := func(file, page, body string) {
		resolve := at{site: p.site, path: page}.resolver(file)
		for _, l := range markdown.Parse(body).RelativeLinks() {
			if _, ok := resolve(l.Address); !ok {
				out = append(out, DeadLink{file, l.Span, l.Address})
			}
		}
	}
	if d.Intro != "" {
		look(d.IntroPath, address.Index, d.Intro)
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			if e.Record != nil {
				look(e.Record.Path, address.Entity(e), e.Record.Profile)
			}
		}
	}
	for _, publisher := range d.Publishers {
		if publisher.Record != nil {
			look(publisher.Record.Path, address.Publisher(publisher), publisher.Record.Profile)
		}
	}
	for _, page := range d.Pages {
		look(page.Path, address.Page(page), page.Body)
	}
	return out
}
