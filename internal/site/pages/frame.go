package pages

import (
	"html/template"
	"strings"

	"dossier/internal/site/permalink"
)

// pageContext is the site and the path of the page being rendered. Its methods
// make views.
type pageContext struct {
	*site
	path string
}

// to returns the href of a permalink.
func (pc pageContext) to(to string) string { return permalink.Relative(pc.path, to) }

// frame is the view of what every page shows around its content.
type frame struct {
	Path      string // of the page
	Title     string // of the page; the dossier's own on the front page
	Dossier   string // the dossier's title
	Subtitle  string
	Edition   date
	Canonical string // the page's full URL; "" if it is not known
	// Description is a line on what is on the page; may be empty.
	Description string
	Data        template.JS // structured data, JSON; may be empty
	Feed        bool        // the site has a feed
	Pages       []link      // the free pages
	Topics      bool        // there are topics
	Changed     bool        // there is a page of what has changed
	Ambiguous   int         // mentions that nobody could be guessed for
	CardFiles   int         // into how many files the cards are divided

	shared *shared
}

// frame returns the frame of a page.
func (pc pageContext) frame(title string) frame {
	d := pc.dossier
	f := frame{
		Path:      pc.path,
		Title:     title,
		Dossier:   d.Title,
		Subtitle:  d.Subtitle,
		Edition:   pc.date(d.Edition),
		Topics:    len(d.Topics) > 0,
		Changed:   pc.changes != nil,
		Ambiguous: len(d.Ambiguous),
		CardFiles: pc.cardFiles,
		shared:    pc.shared,
	}
	f.Canonical = pc.absolute(pc.path)
	f.Feed = f.Canonical != ""
	for _, p := range d.Pages {
		f.Pages = append(f.Pages, link{Name: p.Title, Href: pc.to(permalink.Page(p))})
	}
	return f
}

// Script returns the href of the script that only this kind of page needs, "" for
// none.
func (f frame) Script() string { return "" }

// HasCode reports whether the page needs the style sheet for code; views with a
// text answer for it.
func (f frame) HasCode() bool { return false }

// HasChart reports whether the page needs the script of the chart of events; views
// with one answer for it.
func (f frame) HasChart() bool { return false }

// ForForms reports whether the page has forms; views with forms answer for it.
func (f frame) ForForms() bool { return false }

// Document reports whether the page is a document of its own, without what other
// pages have around their content.
func (f frame) Document() bool { return false }

// To returns the href from the page to a path within the site.
func (f frame) To(path string) string { return permalink.Relative(f.Path, path) }

// Current returns the value of aria-current for a link to a part of the site: "page"
// on the page itself, "true" on pages that belong to it, else "".
func (f frame) Current(path string) string {
	folder, _, inFolder := strings.Cut(path, "/")
	switch {
	case f.Path == path:
		return "page"
	case inFolder && strings.HasPrefix(f.Path, folder+"/"):
		return "true"
	}
	return ""
}

// link is a link with its text.
type link struct {
	Name, Href string
}

// webURL returns s if it is an HTTP URL, or else "".
func webURL(s string) string {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}
