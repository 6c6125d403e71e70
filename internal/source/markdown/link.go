package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// renderLink writes a link whose address has been checked.
func renderLink(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		n := node.(*ast.Link)
		write(w, `<a href="`)
		escapeHTML(w, string(n.Destination))
		write(w, `"`)
		attribute(w, "title", unescape(n.Title))
		write(w, ">")
	} else {
		write(w, "</a>")
	}
	return ast.WalkContinue, nil
}

// renderAutoLink writes a bare address as a link.
func renderAutoLink(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.AutoLink)
	label := string(n.Label(source))
	if _, unsafe := n.AttributeString("unsafe"); unsafe {
		escapeHTML(w, label)
		return ast.WalkContinue, nil
	}
	address := string(util.URLEscape(n.URL(source), false))
	if n.AutoLinkType == ast.AutoLinkEmail && scheme(address) != "mailto" {
		address = "mailto:" + address
	}
	write(w, `<a href="`)
	escapeHTML(w, address)
	write(w, `">`)
	escapeHTML(w, label)
	write(w, "</a>")
	return ast.WalkContinue, nil
}

// renderImage writes an image of the dossier.
func renderImage(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.Image)
	t := Tree{body: string(source)}
	write(w, `<img src="`)
	escapeHTML(w, string(n.Destination))
	write(w, `" alt="`)
	escapeHTML(w, t.words(n))
	write(w, `"`)
	attribute(w, "title", unescape(n.Title))
	write(w, ` loading="lazy">`)
	return ast.WalkSkipChildren, nil
}

func unescape(title []byte) string {
	if len(title) == 0 {
		return ""
	}
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(title))))
}
