package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// RelativeLink is a link or picture within the dossier, as it is written.
type RelativeLink struct {
	span.Span // in the text that was parsed
	Address   string
}

// RelativeLinks lists the links and pictures that lead neither elsewhere nor
// to a heading of the text itself, in the order of the text.
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
