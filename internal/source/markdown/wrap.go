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

// wrap puts pieces for the marks into the tree and returns the marks that
// touch no text.
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
	for _, m := range sorted {
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

// putBehind puts what a mark has behind it after its last piece p, out of any
// link and out of what ends together with p, so that several marks that end in
// one place have theirs in the order of the marks.
func putBehind(p *piece, html template.HTML) {
	var at, child ast.Node = p, p
	for n := p.Parent(); n.Type() == ast.TypeInline; child, n = n, n.Parent() {
		if isLink(n) || at == child && afterBehinds(child).NextSibling() == nil {
			at = n
		}
	}
	at.Parent().InsertAfter(at.Parent(), afterBehinds(at), &behind{html: html})
}

// afterBehinds is the last of the nodes behind n that are marks' Afters, n
// itself where there are none.
func afterBehinds(n ast.Node) ast.Node {
	for next := n.NextSibling(); next != nil && next.Kind() == kindBehind; next = next.NextSibling() {
		n = next
	}
	return n
}

// leaf is a block that holds text.
type leaf struct {
	node   ast.Node
	extent span.Span // of its text
	marks  []*Mark   // that overlap the extent, in order
}

// leaves finds the blocks that hold text, in the order of the source.
func (t *Tree) leaves() (found []leaf) {
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Kind() == kindCallout { // no words of the text's own
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

// extentOf is the range of the text within n; empty for what has none.
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

// cover is the range from the first to the last of two, of which either may be
// empty.
func cover(a, b span.Span) span.Span {
	switch {
	case b.Empty():
		return a
	case a.Empty():
		return b
	}
	return span.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// wrap puts pieces for the leaf's marks into it and notes the last of each.
func (l *leaf) wrap(body string, last map[*Mark]*piece) {
	if len(l.marks) == 0 {
		return
	}
	spans := l.split(body)
	w := wrapper{body: body, last: last}
	start := l.node.FirstChild()
	for i, m := range l.marks {
		// Later marks start no earlier, so what lies before this one is done.
		for start != nil && before(start, spans[i].Start) {
			start = start.NextSibling()
		}
		w.mark, w.span = m, spans[i]
		start = w.run(l.node, start, false)
	}
}

func before(n ast.Node, off int) bool { return extentOf(n).End <= off }

// wrapper puts the pieces of one mark into a block.
type wrapper struct {
	body string
	mark *Mark
	span span.Span
	last map[*Mark]*piece
}

// run wraps the children of parent from c on, as far as the mark reaches, and
// returns the node that stands where c stood. Within a link inLink is true. It
// goes into the pieces of the marks before, never round them.
func (w *wrapper) run(parent, c ast.Node, inLink bool) ast.Node {
	start := c
	var run []ast.Node // neighbours that are covered whole
	words := 0         // how many of them, up to the last that has text
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

// wrap moves nodes, neighbours within parent, into a piece, unless they have no
// words to show for it.
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
