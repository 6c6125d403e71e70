package readable

import (
	"strings"

	"dossier/internal/edit/intake/meta"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tidy returns a tree that has only what an article can show: paragraphs, headings,
// lists, quotations, tables of words, emphasis, line breaks and links of the web.
func tidy(doc *html.Node, address string) *html.Node {
	out := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	t := tidier{address: address}
	t.children(out, doc)
	return out
}

type tidier struct {
	address string
	linked  bool // within a link
}

func (t *tidier) children(to, from *html.Node) {
	for c := from.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			t.text(to, c)
		case html.ElementNode:
			t.element(to, c)
		}
	}
}

func (t *tidier) text(to, n *html.Node) {
	pre := false
	for p := n.Parent; p != nil; p = p.Parent {
		pre = pre || p.DataAtom == atom.Pre
	}
	if !pre {
		add(to, &html.Node{Type: html.TextNode, Data: visible(n.Data)})
		return
	}
	for i, line := range strings.Split(n.Data, "\n") {
		if i > 0 {
			add(to, element(atom.Br))
		}
		add(to, &html.Node{Type: html.TextNode, Data: visible(line)})
	}
}

// visible returns s without characters that cannot be seen. White space at its ends
// stays.
func visible(s string) string {
	clean := meta.Clean(s)
	if clean == "" {
		if s != "" {
			return " "
		}
		return ""
	}
	if strings.TrimLeft(s, " \t\r\n\u00a0") != s {
		clean = " " + clean
	}
	if strings.TrimRight(s, " \t\r\n\u00a0") != s {
		clean += " "
	}
	return clean
}

func (t *tidier) element(to, n *html.Node) {
	as := n.DataAtom
	switch as {
	case atom.Br, atom.Hr:
		add(to, element(as))
		return
	case atom.B:
		as = atom.Strong
	case atom.I:
		as = atom.Em
	case atom.Pre, atom.Dt, atom.Dd, atom.Summary:
		as = atom.P
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Blockquote, atom.Strong, atom.Em:
	case atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th:
		if !ofWords(n) {
			as = atom.Div
		}
	case atom.A:
		t.link(to, n)
		return
	default:
		if !isBlock(n) {
			t.children(to, n)
			return
		}
		as = atom.Div
	}
	e := element(as)
	add(to, e)
	t.children(e, n)
}

func (t *tidier) link(to, n *html.Node) {
	href := meta.WebAddress(t.address, meta.Attr(n, "href"))
	if href == "" || t.linked || strings.HasPrefix(strings.TrimSpace(meta.Attr(n, "href")), "#") || holdsBlock(n) {
		t.children(to, n)
		return
	}
	// What has a meaning in an article has none in an address.
	href = strings.NewReplacer("%%", "%25%25", "(", "%28", ")", "%29", "[", "%5B", "]", "%5D", "{", "%7B", "}", "%7D", `\`, "%5C", "|", "%7C").Replace(href)
	e := element(atom.A)
	e.Attr = []html.Attribute{{Key: "href", Val: href}}
	add(to, e)
	t.linked = true
	t.children(e, n)
	t.linked = false
}

// ofWords reports whether a part of a table belongs to a table of words and
// figures. Others only arrange the page.
func ofWords(n *html.Node) bool {
	for n != nil && n.DataAtom != atom.Table {
		n = n.Parent
	}
	if n == nil {
		return false
	}
	cells := 0
	for d := range n.Descendants() {
		switch d.DataAtom {
		case atom.Td, atom.Th:
			cells++
			if holdsBlock(d) {
				return false
			}
		case atom.Caption, atom.Br:
			return false
		}
	}
	return cells > 1
}

func holdsBlock(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && isBlock(d) {
			return true
		}
	}
	return false
}

func element(a atom.Atom) *html.Node {
	return &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
}

func add(to, n *html.Node) { to.AppendChild(n) }
