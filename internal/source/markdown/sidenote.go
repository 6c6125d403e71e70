package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// sidenote is a footnote shown beside the text. Its words follow the number of
// the reference, so that a page can put them into its margin, or fold them if
// there is no margin.
type sidenote struct {
	ast.BaseInline
	prefix string
	index  int
}

var kindSidenote = ast.NewNodeKind("Sidenote")

func (*sidenote) Kind() ast.NodeKind { return kindSidenote }

func (n *sidenote) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// setSidenotes moves footnotes after their first reference if they can be part of
// a paragraph: those of one paragraph that refer to no other footnotes. It must
// run after the marks have been added, which need the words of a block in order.
func (t *Tree) setSidenotes() {
	notes := map[int]*east.Footnote{}
	first := map[int]*east.FootnoteLink{}
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *east.Footnote:
			notes[n.Index] = n
		case *east.FootnoteLink:
			if first[n.Index] == nil {
				first[n.Index] = n
			}
		}
		return ast.WalkContinue, nil
	})
	for index, link := range first { // independent of each other, so any order will do
		if note := notes[index]; note != nil && takesNote(link) && isShort(note) {
			setBeside(link, note)
		}
	}
}

// takesNote reports whether a note may follow the link. The link has to be in a
// paragraph or a similar block, and not in a link or another note.
func takesNote(link *east.FootnoteLink) bool {
	n := link.Parent()
	for n.Type() == ast.TypeInline {
		if isLink(n) {
			return false
		}
		n = n.Parent()
	}
	if k := n.Kind(); k != ast.KindParagraph && k != ast.KindTextBlock {
		return false
	}
	for n != nil && n.Kind() != east.KindFootnote {
		n = n.Parent()
	}
	return n == nil
}

// isShort reports whether the note is one paragraph that refers to no other note.
func isShort(note *east.Footnote) bool {
	only := note.FirstChild()
	if only == nil || only.NextSibling() != nil || only.Kind() != ast.KindParagraph && only.Kind() != ast.KindTextBlock {
		return false
	}
	return !holds(only, east.KindFootnoteLink)
}

func holds(n ast.Node, kind ast.NodeKind) bool {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() == kind || holds(c, kind) {
			return true
		}
	}
	return false
}

// setBeside moves the words of note after link.
func setBeside(link *east.FootnoteLink, note *east.Footnote) {
	s := &sidenote{prefix: prefixOf(link), index: note.Index}
	for c := note.FirstChild().FirstChild(); c != nil; {
		next := c.NextSibling()
		s.AppendChild(s, c)
		c = next
	}
	link.Parent().InsertAfter(link.Parent(), link, s)
	list := note.Parent()
	list.RemoveChild(list, note)
	if !list.HasChildren() {
		list.Parent().RemoveChild(list.Parent(), list)
	}
}

func renderSidenote(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		write(w, "</span>")
		return ast.WalkContinue, nil
	}
	n := node.(*sidenote)
	number := strconv.Itoa(n.index)
	write(w, `<span class="sidenote" role="doc-footnote" id="`, n.prefix, "fn-", number, `"><span class="sidenote-number" aria-hidden="true">`, number, "</span> ")
	return ast.WalkContinue, nil
}
