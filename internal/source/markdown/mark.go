package markdown

import (
	"html/template"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// Mark highlights a range of a text.
type Mark struct {
	span.Span        // byte offsets in the text that is rendered
	ID        string // id of the first piece, data-mark of the others; may be empty
	Class     string // may be empty
	Href      string // if not empty, the mark is a link
	Title     string // tooltip; may be empty
	DateTime  string // if not empty, the mark is a time element
	// After is HTML that is written after the last piece. It may contain links.
	After template.HTML
}

// piece is an element of a mark, which has one or more pieces.
type piece struct {
	ast.BaseInline
	mark   *Mark
	extent span.Span // of the text in it
	first  bool
	link   bool
}

var kindPiece = ast.NewNodeKind("Mark")

func (*piece) Kind() ast.NodeKind { return kindPiece }

func (p *piece) Dump(source []byte, level int) { ast.DumpHelper(p, source, level, nil, nil) }

func renderPiece(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if p := node.(*piece); entering {
		p.mark.open(w, p.first, p.link)
	} else {
		p.mark.close(w, p.link)
	}
	return ast.WalkContinue, nil
}

// behind is the node of a mark's After.
type behind struct {
	ast.BaseInline
	html template.HTML
}

var kindBehind = ast.NewNodeKind("BehindMark")

func (*behind) Kind() ast.NodeKind { return kindBehind }

func (n *behind) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

func renderBehind(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, string(node.(*behind).html))
	}
	return ast.WalkContinue, nil
}

// open writes the start tag of a piece.
func (m *Mark) open(w util.BufWriter, first, link bool) {
	switch {
	case link:
		write(w, "<a")
		attribute(w, "href", m.Href)
	case m.DateTime != "":
		write(w, "<time")
		attribute(w, "datetime", m.DateTime)
	default:
		write(w, "<span")
	}
	if first {
		attribute(w, "id", m.ID)
	} else {
		attribute(w, "data-mark", m.ID)
	}
	attribute(w, "class", m.Class)
	attribute(w, "title", m.Title)
	write(w, ">")
	if link && m.DateTime != "" {
		write(w, "<time")
		attribute(w, "datetime", m.DateTime)
		write(w, ">")
	}
}

// close writes the end tag of a piece.
func (m *Mark) close(w util.BufWriter, link bool) {
	if m.DateTime != "" {
		write(w, "</time>")
	}
	switch {
	case link:
		write(w, "</a>")
	case m.DateTime == "":
		write(w, "</span>")
	}
}

func attribute(w util.BufWriter, name, value string) {
	if value != "" {
		write(w, " ", name, `="`)
		escapeHTML(w, value)
		write(w, `"`)
	}
}
