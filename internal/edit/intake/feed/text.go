package feed

import (
	"net/mail"
	"strings"
	"time"

	"dossier/internal/edit/hypothesis"
	"dossier/internal/edit/intake/meta"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// textOf returns the text of HTML in one line. Text without markup stays as it is.
func textOf(markup string) string {
	if !strings.ContainsAny(markup, "<&") {
		return meta.Clean(markup)
	}
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(markup))
	hidden := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return meta.Clean(b.String())
		case html.TextToken:
			if hidden == 0 {
				b.Write(z.Text())
			}
		case html.StartTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) == atom.Script || atom.Lookup(name) == atom.Style {
				hidden++
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); hidden > 0 && (atom.Lookup(name) == atom.Script || atom.Lookup(name) == atom.Style) {
				hidden--
			}
			b.WriteByte(' ')
		default:
			b.WriteByte(' ')
		}
	}
}

// endsWithLink reports whether the last words of HTML are a link to the address.
func endsWithLink(markup, address string) bool {
	if address == "" {
		return false
	}
	z := html.NewTokenizer(strings.NewReader(markup))
	last, open := "", "" // the addresses of the last words, and of the link that is open
	for {
		switch z.Next() {
		case html.ErrorToken:
			return last != "" && hypothesis.BareURL(last) == hypothesis.BareURL(address)
		case html.TextToken:
			if strings.TrimSpace(string(z.Text())) != "" {
				last = open
			}
		case html.StartTagToken:
			if t := z.Token(); t.DataAtom == atom.A {
				open = meta.WebAddress(address, meta.Attr(&html.Node{Attr: t.Attr}, "href"))
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) == atom.A {
				open = ""
			}
		}
	}
}

// day returns the day of a date as feeds write it, in its own time zone.
func day(text string) string {
	text = strings.TrimSpace(text)
	if d := meta.Day(text); d != "" {
		return d
	}
	if t, err := mail.ParseDate(text); err == nil {
		return t.Format(time.DateOnly)
	}
	return ""
}
