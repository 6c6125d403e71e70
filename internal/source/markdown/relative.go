package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// RelativeLink is a link or image whose address is within the dossier.
type RelativeLink struct {
	span.Span // in the text that was parsed
	Address   string
}

// RelativeLinks returns the links and images in the order of the text. It leaves
// out those that lead to other sites or to a heading of the same text.
func (t *Tree) RelativeLinks() []RelativeLink {
	var out []RelativeLink
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		var destination []byte
		switch n := n.(type) {
		case *ast.Link:
			destination = n.Destination
		case *ast.Image:
			destination = n.Destination
		default:
			return ast.WalkContinue, nil
		}
		if a := string(util.URLEscape(destination, true)); a != "" && a[0] != '#' && !isRemote(a) {
			out = append(out, RelativeLink{t.placeOf(n), a})
		}
		return ast.WalkContinue, nil
	})
	return out
}
