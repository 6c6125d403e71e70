package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"dossier/internal/text/span"
)

// split splits the leaf's texts at the ends of its marks. It returns the spans of
// the marks. An end that would split an escaped character is moved.
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

// eachText calls f for each text in n that can be split.
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

// widen moves the ends of s out of escapes.
func widen(s span.Span, within []escape) span.Span {
	return span.Span{Start: edge(s.Start, within, false), End: edge(s.End, within, true)}
}

// edge returns off, or the start or end of the escape that contains it. An offset
// between a backslash and the escaped character moves to the backslash.
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

// cut splits n at off and returns the second part.
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
