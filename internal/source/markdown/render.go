package markdown

import (
	"io"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// Options say how a text takes its place on a page.
type Options struct {
	Marks []Mark
	// HeadingShift is the level of the heading that the text stands under: its
	// own highest headings come next below, and the others follow.
	HeadingShift int
	// Prefix comes before the ids of headings and footnotes. It keeps them
	// apart where a page shows several texts.
	Prefix string
	// Resolve turns the address of a link or picture within the dossier, as it
	// is written, into one that works on the page, and reports whether there is
	// one; else the link or picture becomes its text. It is not asked about
	// addresses that lead elsewhere or start with "#". Where it is nil, addresses
	// stay as they are.
	Resolve func(address string) (string, bool)
	// Wikilink turns the target of a wikilink into an address that works on the
	// page, and reports whether there is one; else its words are marked as a dead
	// link. Where it is nil, wikilinks are their words.
	Wikilink func(target string) (string, bool)
	// NotesBy says who the callouts are by, where the text round them is somebody
	// else's. In such a text only callouts have wikilinks that are links, for
	// elsewhere they are marks: Wikilinks has them.
	NotesBy string
}

// Render writes the Markdown text body as HTML. It returns the marks that
// touch no text.
func Render(w io.Writer, body string, o Options) (missed []Mark, err error) {
	t := Parse(body)
	t.place(o)
	t.link(o)
	missed = t.wrap(o.Marks)
	t.setSidenotes()
	return missed, converter.Renderer().Render(w, t.source, t.doc)
}

// ToHTML is the Markdown text body as HTML.
func ToHTML(body string, o Options) (string, error) {
	var b strings.Builder
	_, err := Render(&b, body, o)
	return b.String(), err
}

func rendererOptions() []renderer.Option {
	return []renderer.Option{renderer.WithNodeRenderers(
		util.Prioritized(nodes{}, 100), // before those of CommonMark and the extensions
		util.Prioritized(html.NewRenderer(), 1000),
	)}
}

// nodes renders what is rendered otherwise than goldmark does.
type nodes struct{}

func (nodes) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(kindPiece, renderPiece)
	r.Register(kindBehind, renderBehind)
	r.Register(kindHTMLText, renderHTMLText)
	r.Register(kindWikilink, renderWikilink)
	r.Register(kindCallout, renderCallout)
	r.Register(kindCalloutTitle, renderCalloutTitle)
	r.Register(kindSidenote, renderSidenote)
	r.Register(ast.KindCodeSpan, renderCodeSpan)
	r.Register(ast.KindFencedCodeBlock, renderFencedCode)
	r.Register(ast.KindLink, renderLink)
	r.Register(ast.KindAutoLink, renderAutoLink)
	r.Register(ast.KindImage, renderImage)
	r.Register(east.KindTable, renderTable)
	r.Register(east.KindFootnoteLink, renderFootnoteLink)
	r.Register(east.KindFootnoteBacklink, renderFootnoteBacklink)
	r.Register(east.KindFootnote, renderFootnote)
	r.Register(east.KindFootnoteList, renderFootnoteList)
}

func renderHTMLText(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, `<p class="html">`)
	} else {
		write(w, "</p>\n")
	}
	return ast.WalkContinue, nil
}

func renderCodeSpan(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, "<code>")
	} else {
		write(w, "</code>")
	}
	return ast.WalkContinue, nil
}

// renderTable puts a table into a box that scrolls where the page is narrow.
func renderTable(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n")
	} else {
		write(w, "</table>\n</div>\n")
	}
	return ast.WalkContinue, nil
}
