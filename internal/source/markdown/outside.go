package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/span"
)

// Address is an address of another site, and its place in the text that was parsed.
type Address struct {
	span.Span
	URL string
}

// Addresses returns the addresses of other sites to which links lead, in the order of
// the text.
func (t *Tree) Addresses() (out []Address) {
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		url := ""
		switch n := n.(type) {
		case *ast.Link:
			url = string(n.Destination)
		case *ast.AutoLink:
			if n.AutoLinkType == ast.AutoLinkURL {
				url = string(n.URL(t.source))
			}
		}
		if s := scheme(url); s == "http" || s == "https" || strings.HasPrefix(url, "www.") {
			at := max(n.Pos(), 0)
			out = append(out, Address{span.Span{Start: at, End: at}, url})
		}
		return ast.WalkContinue, nil
	})
	return out
}
