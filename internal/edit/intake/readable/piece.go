package readable

import (
	"strings"
	"unicode"

	"dossier/internal/edit/intake/meta"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Kind is a kind of text beside an article.
type Kind string

// The kinds. They are guesses from the names that the page gives its parts.
const (
	Caption    Kind = "caption"
	Consent    Kind = "consent"    // to cookies and the like
	Related    Kind = "related"    // links to other articles
	Navigation Kind = "navigation" // menus, headers and footers
	Form       Kind = "form"       // buttons and fields
	Other      Kind = "other"
)

// piece is a text node of a page.
type piece struct {
	node  *html.Node
	block *html.Node // the nearest block that holds it
	words string     // its text in one line
	kind  Kind
	owner *html.Node // the element whose names gave the kind; nil for Other
	kept  bool
}

// piecesOf returns the text nodes below n that readers see, in their order.
func piecesOf(n *html.Node) (out []piece) {
	var walk func(n, block, owner *html.Node, kind Kind)
	walk = func(n, block, owner *html.Node, kind Kind) {
		switch n.Type {
		case html.TextNode:
			if words := meta.Clean(n.Data); words != "" {
				out = append(out, piece{node: n, block: block, words: words, kind: kind, owner: owner})
			}
			return
		case html.ElementNode:
			if unseen(n) {
				return
			}
			if isBlock(n) {
				block = n
			}
			if k := kindOf(n); k != Other && kind == Other {
				kind, owner = k, n
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, block, owner, kind)
		}
	}
	walk(n, n, nil, Other)
	return out
}

// unseen reports whether readers do not see the text below n.
func unseen(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Head, atom.Iframe, atom.Object,
		atom.Canvas, atom.Audio, atom.Video, atom.Datalist, atom.Title, atom.Textarea, atom.Select:
		return true
	}
	for _, a := range n.Attr {
		if a.Key == "hidden" {
			return true
		}
	}
	style := strings.ToLower(strings.ReplaceAll(meta.Attr(n, "style"), " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Ul, atom.Ol,
		atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Pre, atom.Table,
		atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Figure, atom.Figcaption, atom.Caption, atom.Form, atom.Fieldset,
		atom.Body, atom.Html, atom.Address, atom.Details, atom.Summary, atom.Center, atom.Hr, atom.Dialog, atom.Hgroup, atom.Menu:
		return true
	}
	return false
}

// kindOf returns the kind of the text in n by its element, class, ID and role.
func kindOf(n *html.Node) Kind {
	switch n.DataAtom {
	case atom.Figcaption:
		return Caption
	case atom.Nav, atom.Footer:
		return Navigation
	case atom.Form, atom.Button:
		return Form
	case atom.Body, atom.Html, atom.Article, atom.Main:
		return Other
	}
	names := strings.FieldsFunc(strings.ToLower(meta.Attr(n, "class")+" "+meta.Attr(n, "id")+" "+meta.Attr(n, "role")+" "+meta.Attr(n, "aria-label")),
		func(r rune) bool { return !unicode.IsLetter(r) })
	for _, name := range names {
		switch name {
		case "cookie", "cookies", "consent", "gdpr", "onetrust", "cmp":
			return Consent
		case "related", "recommended", "recommendations", "recirculation", "promo", "trending", "popular":
			return Related
		case "caption", "figcaption":
			return Caption
		case "nav", "navigation", "navbar", "menu", "breadcrumb", "breadcrumbs", "footer", "banner", "contentinfo":
			return Navigation
		case "newsletter", "subscribe", "subscription", "signup", "paywall", "share", "sharing", "comments":
			return Form
		}
	}
	return Other
}

// prune removes the text nodes that are not kept, and the elements without text.
func prune(doc *html.Node, pieces []piece) {
	kept := map[*html.Node]bool{}
	for _, p := range pieces {
		if p.kept {
			for n := p.node; n != nil && !kept[n]; n = n.Parent {
				kept[n] = true
			}
		}
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; {
			next := c.NextSibling
			blank := c.Type == html.TextNode && strings.TrimSpace(c.Data) == "" || c.Type == html.ElementNode && c.DataAtom == atom.Br
			switch {
			case kept[c]:
				walk(c)
			case !blank:
				n.RemoveChild(c)
			}
			c = next
		}
	}
	walk(doc)
}
