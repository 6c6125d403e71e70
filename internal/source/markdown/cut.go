package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"dossier/internal/text/span"
)

// split cuts the leaf's texts at the ends of its marks, and returns the spans
// of the marks, moved where they would cut a character in two that is written
// as an escape.
func (l *leaf) split(body string) []span.Span {
	var texts []*ast.Text
	var within []escape
	eachText(l.node, func(n *ast.Text) {
		texts = append(texts, n)
		if !n.IsRaw() {
			within = append(within, escapes(body, span.Span{Start: n.Segment.Start, End: n.Segment.Stop})...)
		}
	})
	spans := make([]span.Span, len(l.marks))
	cuts := make([]int, 0, 2*len(l.marks))
	for i, m := range l.marks {
		spans[i] = widen(m.Span, within)
		cuts = append(cuts, spans[i].Start, spans[i].End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for _, n := range texts {
		i, _ := slices.BinarySearch(cuts, n.Segment.Start+1)
		for ; i < len(cuts) && cuts[i] < n.Segment.Stop; i++ {
			n = cut(n, cuts[i])
		}
	}
	return spans
}

// eachText calls f for each text within n that may be cut.
func eachText(n ast.Node, f func(*ast.Text)) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			f(c)
		case *ast.Image:
		default:
			eachText(c, f)
		}
	}
}

// widen moves the ends of s off the insides of escapes.
func widen(s span.Span, within []escape) span.Span {
	return span.Span{Start: edge(s.Start, within, false), End: edge(s.End, within, true)}
}

// edge is off, or the start or end of the escape that it cuts. A backslash is
// cut by an offset between it and what it escapes, and then its start it is.
func edge(off int, within []escape, end bool) int {
	i, found := slices.BinarySearchFunc(within, off, func(e escape, off int) int { return e.End - off })
	switch {
	case found && within[i].Len() == 1:
		return within[i].Start
	case !found && i < len(within) && within[i].Start < off:
		if end {
			return within[i].End
		}
		return within[i].Start
	}
	return off
}

// cut divides n at off and returns the second part.
func cut(n *ast.Text, off int) *ast.Text {
	rest := ast.NewTextSegment(text.NewSegment(off, n.Segment.Stop))
	rest.SetRaw(n.IsRaw())
	rest.SetSoftLineBreak(n.SoftLineBreak())
	rest.SetHardLineBreak(n.HardLineBreak())
	n.SetSoftLineBreak(false)
	n.SetHardLineBreak(false)
	n.Segment = n.Segment.WithStop(off)
	n.Parent().InsertAfter(n.Parent(), n, rest)
	return rest
}
