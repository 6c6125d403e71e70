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

// place fits the tree to its page: levels and ids of headings, ids of
// footnotes, addresses.
func (t *Tree) place(o Options) {
	t.checkAddresses(nil)
	t.keepLines()
	taken := map[string]int{}
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

// resolve gives a link or picture the address it has on the page. One that
// leads nowhere becomes its text: an article may hold links that only worked
// where it was published. The ids are those of the text's headings.
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

// topLevel is the level of the highest heading, 1 where there is none.
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

// headingID is the id of a heading; from the second of the same words on, they
// are numbered. The map holds, for each id given, the number to try next.
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

// words is the text within n as a reader sees it.
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

// plainText is what n looks like to a reader.
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
