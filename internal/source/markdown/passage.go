package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/span"
)

// Passage is a stretch of a text that attributes are given to, as in
// [words]{key=value}.
type Passage struct {
	span.Span            // from the bracket to the brace, in the text that was parsed
	Words      span.Span // what a reader sees of it, with the markup within
	List       span.Span // the attributes, with their braces
	Attributes []Attribute
	InCallout  bool
}

// Broken is a list of attributes that cannot be read; it stands as text.
type Broken struct {
	span.Span // in the text that was parsed
	Message   string
	Hint      string
}

// Passages lists the passages with attributes, in the order of their brackets,
// and what is wrong with others.
func (t *Tree) Passages() ([]Passage, []Broken) { return t.passages, t.broken }

// findPassages takes lists of attributes and the brackets of their passages out
// of the tree.
func (t *Tree) findPassages() {
	if !strings.Contains(t.body, "]{") {
		return
	}
	parents := map[ast.Node]bool{}
	var order []ast.Node // the innermost first
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch {
		case entering && n.Kind() == kindAttributes:
			parents[n.Parent()] = true
		case !entering && parents[n]:
			order = append(order, n)
		}
		return ast.WalkContinue, nil
	})
	for _, parent := range order {
		m := matcher{tree: t, parent: parent}
		m.run()
	}
	slices.SortFunc(t.passages, func(a, b Passage) int { return span.Compare(a.Span, b.Span) })
	slices.SortFunc(t.broken, func(a, b Broken) int { return span.Compare(a.Span, b.Span) })
}

// matcher finds the brackets that the lists of attributes among the children of
// one node belong to.
type matcher struct {
	tree   *Tree
	parent ast.Node
	open   []*ast.Text // that begin with a bracket still open
	closed [2]*ast.Text
}

// run goes through the children once. Texts are cut round their brackets: an
// opening one begins a text of its own, a closing one is all of its text.
func (m *matcher) run() {
	for c := m.parent.FirstChild(); c != nil; {
		next := c.NextSibling()
		switch n := c.(type) {
		case *ast.Text:
			if !n.IsRaw() {
				next = m.text(n)
			}
		case *attributes:
			m.attributes(n)
		}
		c = next
	}
}

// text looks for the first bracket in n, and returns the node to go on with.
func (m *matcher) text(n *ast.Text) ast.Node {
	body := m.tree.body
	for i := n.Segment.Start; i < n.Segment.Stop; i++ {
		b := body[i]
		if b != '[' && b != ']' || isEscaped(body, i) {
			continue
		}
		if i > n.Segment.Start {
			return cut(n, i)
		}
		if n.Segment.Len() > 1 {
			cut(n, i+1)
		}
		if b == '[' {
			m.open = append(m.open, n)
		} else if last := len(m.open) - 1; last >= 0 {
			m.closed = [2]*ast.Text{m.open[last], n}
			m.open = m.open[:last]
		}
		break
	}
	return n.NextSibling()
}

// attributes makes a passage of what n stands behind.
func (m *matcher) attributes(n *attributes) {
	p := Passage{Span: n.at, List: n.at, Attributes: n.list, InCallout: inCallout(n)}
	var brackets [2]*ast.Text
	switch before := n.PreviousSibling().(type) {
	case *wikilink:
		p.Start, p.Words = before.link.Start, before.link.Words
	case *ast.Text:
		if before == m.closed[1] {
			brackets = m.closed
			p.Start, p.Words = brackets[0].Segment.Start, m.between(brackets)
			break
		}
		if !m.bracketBefore(n) {
			n.broken = nil
		} else if n.broken == nil {
			n.broken = &Broken{Span: n.at, Message: "the annotated passage starts inside other markup", Hint: "put the brackets inside the emphasis, or around all of it"}
		}
		m.asText(n)
		return
	default: // a link
		m.asText(n)
		return
	}
	if n.broken == nil && p.Words.Empty() {
		n.broken = &Broken{Span: p.Span, Message: "there are no words between the brackets"}
	}
	if n.broken != nil {
		m.asText(n)
		return
	}
	m.tree.passages = append(m.tree.passages, p)
	for _, b := range brackets {
		if b != nil {
			drop(b)
		}
	}
	m.parent.RemoveChild(m.parent, n)
}

// between is the words between two brackets.
func (m *matcher) between(brackets [2]*ast.Text) span.Span {
	var first, last span.Span
	for c := brackets[0].NextSibling(); c != ast.Node(brackets[1]) && first.Empty(); c = c.NextSibling() {
		first = extentOf(c)
	}
	for c := brackets[1].PreviousSibling(); c != ast.Node(brackets[0]) && last.Empty(); c = c.PreviousSibling() {
		last = extentOf(c)
	}
	return cover(first, last).Trim(m.tree.body, " \t\r\n")
}

// maxPassage is how far before its attributes, in bytes, the bracket of a passage
// is looked for that cannot be matched.
const maxPassage = 4096

// bracketBefore reports whether n closes a bracket that stands in other markup
// of its paragraph, rather than none at all.
func (m *matcher) bracketBefore(n *attributes) bool {
	before := m.tree.body[max(0, n.at.Start-maxPassage):n.at.Start]
	i := strings.LastIndexByte(before, '[')
	return i >= 0 && !isEscaped(before, i) && !strings.Contains(before[i:], "\n\n")
}

// asText puts the words of a list into its place, and notes what is wrong with
// it.
func (m *matcher) asText(n *attributes) {
	if n.broken != nil {
		m.tree.broken = append(m.tree.broken, *n.broken)
	}
	for _, line := range n.lines {
		m.parent.InsertBefore(m.parent, n, ast.NewTextSegment(line))
	}
	m.parent.RemoveChild(m.parent, n)
}

// isEscaped reports whether a backslash before off takes the character there
// as it stands.
func isEscaped(body string, off int) bool {
	n := 0
	for off-n > 0 && body[off-n-1] == '\\' {
		n++
	}
	return n%2 == 1
}
