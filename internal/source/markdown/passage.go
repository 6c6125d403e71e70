package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/span"
)

// Passage is a range of a text that has attributes, as in [words]{key=value}.
type Passage struct {
	span.Span            // from the opening bracket to the closing brace, in the text that was parsed
	Words      span.Span // the visible part, including its markup
	List       span.Span // the attributes with their braces
	Attributes []Attribute
	InCallout  bool
}

// Broken is a list of attributes that cannot be parsed. It is shown as text.
type Broken struct {
	span.Span // in the text that was parsed
	Message   string
	Hint      string
}

// Passages returns the passages with attributes, in the order of their opening
// brackets, and the broken lists.
func (t *Tree) Passages() ([]Passage, []Broken) { return t.passages, t.broken }

// findPassages removes the lists of attributes and the brackets of their passages
// from the tree and records the passages.
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

// matcher finds the brackets that belong to the lists of attributes among the
// children of one node.
type matcher struct {
	tree   *Tree
	parent ast.Node
	open   []*ast.Text // texts that begin with an unmatched opening bracket
	closed [2]*ast.Text
}

// run processes the children once. It splits texts at brackets: an opening
// bracket begins a new text, a closing bracket is a text of its own.
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

// text searches for the first bracket in n. It returns the node to continue with.
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

// attributes records the passage before n.
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

// between returns the span of the words between two brackets.
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

// maxPassage is the maximum distance in bytes from a list of attributes to an
// opening bracket that bracketBefore finds.
const maxPassage = 4096

// bracketBefore reports whether n follows a passage whose opening bracket is
// inside other markup of the paragraph, rather than missing.
func (m *matcher) bracketBefore(n *attributes) bool {
	before := m.tree.body[max(0, n.at.Start-maxPassage):n.at.Start]
	i := strings.LastIndexByte(before, '[')
	return i >= 0 && !isEscaped(before, i) && !strings.Contains(before[i:], "\n\n")
}

// asText replaces a list with its text and records the error.
func (m *matcher) asText(n *attributes) {
	if n.broken != nil {
		m.tree.broken = append(m.tree.broken, *n.broken)
	}
	for _, line := range n.lines {
		m.parent.InsertBefore(m.parent, n, ast.NewTextSegment(line))
	}
	m.parent.RemoveChild(m.parent, n)
}

// isEscaped reports whether the character at off is escaped by a backslash.
func isEscaped(body string, off int) bool {
	n := 0
	for off-n > 0 && body[off-n-1] == '\\' {
		n++
	}
	return n%2 == 1
}
