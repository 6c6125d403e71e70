package pages

import (
	"bytes"
	"html"
	"io"
	"net/url"
	"regexp"
)

// printPage is the kind of the briefing. It is read away from the site: on paper, or in a
// file of a word processor that was made of it.
const printPage Kind = "print"

// renderAway writes a page that is read away from the site. Its links are whole, except
// those within it.
func (p Page) renderAway(w io.Writer, pc pageContext, own *url.URL) error {
	var b bytes.Buffer
	if err := p.site.shared.renderer.execute(&b, p.Kind, p.view(pc)); err != nil {
		return err
	}
	_, err := w.Write(wholeLinks(b.Bytes(), own))
	return err
}

// anchorHref finds the addresses of links. Templates and Markdown quote attributes, and
// escape what could end one.
var anchorHref = regexp.MustCompile(`<a (?:[^<>]*? )?href="([^"<>]*)"`)

// wholeLinks returns a page at the address own in which links to other pages are whole.
func wholeLinks(page []byte, own *url.URL) []byte {
	var out []byte
	at := 0
	for _, m := range anchorHref.FindAllSubmatchIndex(page, -1) {
		u, err := url.Parse(html.UnescapeString(string(page[m[2]:m[3]])))
		if err != nil || u.IsAbs() || u.Host != "" || u.Path == "" {
			continue
		}
		out = append(out, page[at:m[2]]...)
		out = append(out, html.EscapeString(own.ResolveReference(u).String())...)
		at = m[3]
	}
	return append(out, page[at:]...)
}
