package markdown

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"dossier/internal/text/slug"
	"dossier/internal/text/whitespace"
)

const maxHeadingID = 60

// place adapts the tree to its page: levels and ids of headings, ids of
// footnotes, and addresses.
func (t *Tree) place(o Options) {
	t.checkAddresses(nil)
	t.keepLines()
	t.limitCode()
	taken := t.footnoteIDs()
	var addresses []ast.Node
	shift := o.HeadingShift + 1 - t.topLevel()
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			n.Level = min(n.Level+shift, 6)
			n.SetAttributeString("id", []byte(o.Prefix+headingID(t.words(n), taken)))
		case *ast.Link, *ast.Image:
			addresses = append(addresses, n)
		case *callout:
			n.by = o.NotesBy
		case *east.Footnote, *east.FootnoteLink, *east.FootnoteBacklink:
			if o.Prefix != "" {
				n.SetAttributeString("prefix", o.Prefix)
			}
		}
		return ast.WalkContinue, nil
	})
	if o.Resolve == nil {
		return
	}
	for _, n := range addresses {
		switch n := n.(type) {
		case *ast.Link:
			o.resolve(n, &n.Destination, taken)
		case *ast.Image:
			o.resolve(n, &n.Destination, taken)
		}
	}
}

// footnoteIDs returns the ids of the footnotes and their references. A heading
// such as "Fn 1" must not get one of them.
func (t *Tree) footnoteIDs() map[string]int {
	ids := map[string]int{}
	_ = ast.Walk(t.doc, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *east.Footnote:
			ids["fn-"+strconv.Itoa(n.Index)] = 1
		case *east.FootnoteLink:
			ids[reference(n.Index, n.RefIndex)] = 1
		}
		return ast.WalkContinue, nil
	})
	return ids
}

// resolve sets the address of a link or image on the page. If there is none, the
// node is replaced with its text, because an article may have links that only
// worked on the site of its publisher. The ids are those of the text's headings.
func (o Options) resolve(n ast.Node, address *[]byte, ids map[string]int) {
	a := string(*address)
	switch {
	case isRemote(a):
	case strings.HasPrefix(a, "#"):
		if ids[a[1:]] == 0 {
			unwrap(n)
			return
		}
		*address = []byte("#" + o.Prefix + a[1:])
	default:
		resolved, ok := o.Resolve(a)
		if !ok {
			unwrap(n)
			return
		}
		*address = []byte(resolved)
	}
}

// topLevel returns the level of the highest heading, or 1 if there are no
// headings.
func (t *Tree) topLevel() int {
	top := 7
	_ = ast.Walk(t.doc, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok {
			top = min(top, h.Level)
		}
		return ast.WalkContinue, nil
	})
	if top == 7 {
		return 1
	}
	return top
}

// headingID returns the id of a heading. If several headings have the same words,
// the second and later ones are numbered. Taken maps each id to the next number
// to try.
func headingID(words string, taken map[string]int) string {
	base := slug.Of(words, maxHeadingID)
	id := base
	for taken[id] > 0 {
		taken[base]++
		id = base + "-" + strconv.Itoa(taken[base])
	}
	taken[id] = 1
	return id
}

func prefixOf(n ast.Node) string {
	if v, ok := n.AttributeString("prefix"); ok {
		return v.(string)
	}
	return ""
}

// words returns the visible text in n.
func (t *Tree) words(n ast.Node) string {
	var b strings.Builder
	t.appendWords(&b, n)
	return whitespace.Collapse(b.String())
}

func (t *Tree) appendWords(b *strings.Builder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		text, ok := c.(*ast.Text)
		if !ok {
			t.appendWords(b, c)
			continue
		}
		b.WriteString(plainText(t.body, text))
		if text.SoftLineBreak() || text.HardLineBreak() {
			b.WriteByte(' ')
		}
	}
}

// plainText returns the visible text of n.
func plainText(body string, n *ast.Text) string {
	s := extentOf(n)
	if n.IsRaw() {
		return s.Text(body)
	}
	found := escapes(body, s)
	if len(found) == 0 {
		return s.Text(body)
	}
	var b strings.Builder
	for _, e := range found {
		b.WriteString(body[s.Start:e.Start])
		b.WriteString(e.text)
		s.Start = e.End
	}
	b.WriteString(s.Text(body))
	return b.String()
}
