package markdown

import (
	"html/template"
	"slices"
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"dossier/internal/text/span"
)

// maxEqual is the largest number of marks with the same span that are shown.
// Each is an element within the one before.
const maxEqual = 100

// wrap adds the pieces of the marks to the tree. It returns the marks that
// contain no text, and of the marks with one span those after the first
// maxEqual.
func (t *Tree) wrap(marks []Mark) (missed []Mark) {
	if len(marks) == 0 {
		return nil
	}
	sorted := make([]*Mark, len(marks))
	for i := range marks {
		sorted[i] = &marks[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Mark) int { return span.Compare(a.Span, b.Span) })
	leaves := t.leaves()
	last := map[*Mark]*piece{}
	equal := 0
	for i, m := range sorted {
		if i == 0 || m.Span != sorted[i-1].Span {
			equal = 0
		}
		if equal++; equal > maxEqual {
			continue
		}
		first := sort.Search(len(leaves), func(i int) bool { return leaves[i].extent.End > m.Start })
		for i := first; i < len(leaves) && leaves[i].extent.Start < m.End; i++ {
			leaves[i].marks = append(leaves[i].marks, m)
		}
	}
	for i := range leaves {
		leaves[i].wrap(t.body, last)
	}
	for _, m := range sorted {
		switch p := last[m]; {
		case p == nil:
			missed = append(missed, *m)
		case m.After != "":
			putBehind(p, m.After)
		}
	}
	return missed
}

// putBehind adds the After of a mark after its last piece p, outside of links and
// of pieces that end with p. If several marks end at the same offset, their
// Afters are in the order of the marks.
func putBehind(p *piece, html template.HTML) {
	var at, child ast.Node = p, p
	for n := p.Parent(); n.Type() == ast.TypeInline; child, n = n, n.Parent() {
		if isLink(n) || at == child && afterBehinds(child).NextSibling() == nil {
			at = n
		}
	}
	at.Parent().InsertAfter(at.Parent(), afterBehinds(at), &behind{html: html})
}

// afterBehinds returns the last of the After nodes that follow n, or n if there
// are none.
func afterBehinds(n ast.Node) ast.Node {
	for next := n.NextSibling(); next != nil && next.Kind() == kindBehind; next = next.NextSibling() {
		n = next
	}
	return n
}

// leaf is a block that contains text.
type leaf struct {
	node   ast.Node
	extent span.Span // of its text
	marks  []*Mark   // marks that overlap the extent, in order
}

// leaves returns the blocks that contain text, in the order of the source.
func (t *Tree) leaves() (found []leaf) {
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Kind() == kindCallout { // not words of the text itself
			return ast.WalkSkipChildren, nil
		}
		if !entering || !isLeaf(n) {
			return ast.WalkContinue, nil
		}
		if e := extentOf(n); !e.Empty() {
			found = append(found, leaf{node: n, extent: e})
		}
		return ast.WalkSkipChildren, nil
	})
	slices.SortFunc(found, func(a, b leaf) int { return span.Compare(a.extent, b.extent) })
	return found
}

// extentOf returns the span of the text in n. It is empty if there is no text.
func extentOf(n ast.Node) (e span.Span) {
	switch n := n.(type) {
	case *ast.Text:
		return span.Span{Start: n.Segment.Start, End: n.Segment.Stop}
	case *piece:
		return n.extent
	case *ast.Image:
		return e
	case *ast.AutoLink:
		return span.Span{Start: n.Pos(), End: n.Pos() + 1}
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		e = cover(e, extentOf(c))
	}
	return e
}

// cover returns the smallest span that contains a and b. Either may be empty.
func cover(a, b span.Span) span.Span {
	switch {
	case b.Empty():
		return a
	case a.Empty():
		return b
	}
	return span.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// wrap adds the pieces of the leaf's marks to it, and records the last piece of
// each mark.
func (l *leaf) wrap(body string, last map[*Mark]*piece) {
	if len(l.marks) == 0 {
		return
	}
	spans := l.split(body)
	w := wrapper{body: body, last: last}
	start := l.node.FirstChild()
	for i, m := range l.marks {
		// Later marks do not start before this one, so the nodes before it are
		// finished.
		for start != nil && before(start, spans[i].Start) {
			start = start.NextSibling()
		}
		w.mark, w.span = m, spans[i]
		start = w.run(l.node, start, false)
	}
}

func before(n ast.Node, off int) bool { return extentOf(n).End <= off }

// wrapper adds the pieces of one mark to a block.
type wrapper struct {
	body string
	mark *Mark
	span span.Span
	last map[*Mark]*piece
}

// run wraps the children of parent from c on, as far as the mark extends. It
// returns the node that is now in the place of c. InLink says whether parent is
// in a link. The new pieces are always inside the pieces of earlier marks.
func (w *wrapper) run(parent, c ast.Node, inLink bool) ast.Node {
	start := c
	var run []ast.Node // adjacent nodes that are covered completely
	words := 0         // number of nodes in run, up to the last one with text
	flush := func() {
		if p := w.wrap(parent, run[:words], inLink); p != nil && run[0] == start {
			start = p
		}
		run, words = nil, 0
	}
	for c != nil {
		next := c.NextSibling()
		e := extentOf(c)
		switch {
		case e.Empty() && !(w.mark.Href != "" && isLink(c)):
			if len(run) > 0 {
				run = append(run, c)
			}
		case !e.Empty() && e.Start >= w.span.End:
			next = nil
		case w.span.Contains(e) && c.Kind() != kindPiece && !(w.mark.Href != "" && !inLink && holdsLink(c)):
			run = append(run, c)
			words = len(run)
		default:
			flush()
			if w.span.Overlaps(e) && c.FirstChild() != nil {
				w.run(c, c.FirstChild(), inLink || isLink(c))
			}
		}
		c = next
	}
	flush()
	return start
}

// wrap moves nodes, which are adjacent children of parent, into a piece. It does
// nothing if they contain no words.
func (w *wrapper) wrap(parent ast.Node, nodes []ast.Node, inLink bool) ast.Node {
	if !slices.ContainsFunc(nodes, w.hasWords) {
		return nil
	}
	first, last := extentOf(nodes[0]), extentOf(nodes[len(nodes)-1])
	p := &piece{
		mark:   w.mark,
		extent: span.Span{Start: first.Start, End: last.End},
		first:  w.last[w.mark] == nil,
		link:   w.mark.Href != "" && !inLink,
	}
	w.last[w.mark] = p
	parent.InsertBefore(parent, nodes[0], p)
	for _, n := range nodes {
		p.AppendChild(p, n)
	}
	return p
}

func (w *wrapper) hasWords(n ast.Node) bool {
	e := extentOf(n)
	return strings.TrimSpace(e.Text(w.body)) != ""
}

// isLink reports whether n is rendered as a link.
func isLink(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Link, *ast.AutoLink, *east.FootnoteLink, *east.FootnoteBacklink:
		return true
	case *piece:
		return n.link
	}
	return false
}

// holdsLink reports whether n is or contains a link.
func holdsLink(n ast.Node) bool {
	if isLink(n) {
		return true
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if holdsLink(c) {
			return true
		}
	}
	return false
}
