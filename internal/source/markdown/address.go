package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// Problem is a problem in a text that its author should know about.
type Problem struct {
	span.Span // in the text that was parsed
	Code      string
	Message   string
	Hint      string
}

// Problems returns the links that will not become links, the images that will not
// be shown, code that is too long to be highlighted, and whether the text is too
// complex to be parsed. The tree must not be used afterwards.
func (t *Tree) Problems() (found []Problem) {
	if why := tooComplex(t.body); why != "" {
		report := func(code, message, hint string) {
			found = append(found, Problem{span.Span{}, code, message, hint})
		}
		report("complex-markdown", "the text has "+why+"; shown as plain text", "check whether the text is damaged, or save it as .txt")
		return found
	}
	if c := t.limitCode(); c != nil {
		found = append(found, Problem{
			span.Span{Start: c.Pos(), End: c.Pos()}, "long-code",
			fmt.Sprintf("code is highlighted up to %d kB in one block and %d kB in one text; shown without colors", maxCodeBlock>>10, maxCode>>10),
			"remove the language of the block, or shorten the code",
		})
	}
	if !strings.ContainsAny(t.body, "[<") { // links and images need one of these
		return found
	}
	t.checkAddresses(&found)
	return found
}

// checkAddresses rewrites the addresses of links and images as a browser gets
// them. It replaces nodes whose address a browser must not get.
func (t *Tree) checkAddresses(found *[]Problem) {
	var all []ast.Node
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n.(type) {
		case *ast.Link, *ast.Image, *ast.AutoLink:
			if entering {
				all = append(all, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, n := range all {
		switch n := n.(type) {
		case *ast.Link:
			n.Destination = util.URLEscape(n.Destination, true)
			if a := string(n.Destination); !isSafe(a) {
				t.note(found, n, "unsafe-link", fmt.Sprintf("links to %q are not allowed; shown as text", a), "link to an https:// address or to a file of the dossier")
				unwrap(n)
			}
		case *ast.Image:
			n.Destination = util.URLEscape(n.Destination, true)
			t.checkImage(n, found)
		case *ast.AutoLink:
			if a := string(n.URL(t.source)); n.AutoLinkType == ast.AutoLinkURL && !isSafe(a) {
				t.note(found, n, "unsafe-link", fmt.Sprintf("links to %q are not allowed; shown as text", a), "link to an https:// address or to a file of the dossier")
				n.SetAttributeString("unsafe", true)
			}
		}
	}
}

// checkImage replaces an image from another site with a link.
func (t *Tree) checkImage(n *ast.Image, found *[]Problem) {
	a := string(n.Destination)
	if !isRemote(a) {
		return
	}
	t.note(found, n, "remote-image", fmt.Sprintf("the image %q is not in the dossier; shown as a link", a), "copy the image to media/ and use that path")
	if !isSafe(a) || withinLink(n) {
		unwrap(n)
		return
	}
	link := ast.NewLink()
	link.Destination, link.Title = n.Destination, n.Title
	link.SetPos(n.Pos())
	n.Parent().ReplaceChild(n.Parent(), n, link)
	for c := n.FirstChild(); c != nil; c = n.FirstChild() {
		link.AppendChild(link, c)
	}
	if link.FirstChild() == nil {
		link.AppendChild(link, ast.NewString(n.Destination))
	}
}

func withinLink(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if p.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

// unwrap replaces n with its children.
func unwrap(n ast.Node) {
	parent := n.Parent()
	for c := n.FirstChild(); c != nil; c = n.FirstChild() {
		parent.InsertBefore(parent, n, c)
	}
	parent.RemoveChild(parent, n)
}

// note adds a problem at n, which is a link or an image.
func (t *Tree) note(found *[]Problem, n ast.Node, code, message, hint string) {
	if found == nil {
		return
	}
	*found = append(*found, Problem{Span: t.placeOf(n), Code: code, Message: message, Hint: hint})
}

// placeOf returns the span of a link or image, up to the bracket after its text.
func (t *Tree) placeOf(n ast.Node) span.Span {
	at := span.Span{Start: max(n.Pos(), 0)}
	at.End = at.Start
	if a, ok := n.(*ast.AutoLink); ok {
		at.End += len(a.Label(t.source))
		if t.body[at.Start] == '<' {
			at.End++
		}
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		at.End = max(at.End, extentOf(c).End)
	}
	at.End = min(at.End+1, len(t.body)) // the closing bracket
	return at
}

// scheme returns the scheme of the address in lower case, or "" if it has none.
func scheme(address string) string {
	for i := 0; i < len(address); i++ {
		switch b := address[i]; {
		case b == ':':
			return strings.ToLower(address[:i])
		case 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z':
		case i > 0 && ('0' <= b && b <= '9' || b == '+' || b == '-' || b == '.'):
		default:
			return ""
		}
	}
	return ""
}

// isSafe reports whether a browser may get the address.
func isSafe(address string) bool {
	switch scheme(address) {
	case "", "http", "https", "ftp", "mailto", "tel":
		return true
	}
	return false
}

// isRemote reports whether the address is outside the dossier.
func isRemote(address string) bool {
	return scheme(address) != "" || strings.HasPrefix(address, "//") || strings.HasPrefix(address, `\\`) || strings.HasPrefix(address, `/\`)
}
