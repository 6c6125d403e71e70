package markdown

import (
	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/segment"
)

// keepLines keeps the line breaks of texts that were pasted with one paragraph
// per line. Otherwise these paragraphs would be joined.
func (t *Tree) keepLines() {
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || !isLeaf(n) {
			return ast.WalkContinue, nil
		}
		if e := extentOf(n); segment.LinesAreParagraphs(e.Text(t.body)) {
			t.breakLines(n)
		}
		return ast.WalkSkipChildren, nil
	})
}

func (t *Tree) breakLines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if text, ok := c.(*ast.Text); ok && text.SoftLineBreak() {
			text.SetHardLineBreak(true)
		}
		t.breakLines(c)
	}
}
