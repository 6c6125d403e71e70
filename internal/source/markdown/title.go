package markdown

import (
	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/span"
)

// Title returns the text of the first heading and its span. It returns "" if
// there is no heading.
func (t *Tree) Title() (title string, at span.Span) {
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Kind() == kindCallout {
			return ast.WalkSkipChildren, nil
		}
		if h, ok := n.(*ast.Heading); ok && entering {
			if title, at = t.words(h), extentOf(h); title != "" {
				return ast.WalkStop, nil
			}
		}
		return ast.WalkContinue, nil
	})
	return title, at
}
