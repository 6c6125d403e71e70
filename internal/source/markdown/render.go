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

// Options control how a text is rendered on a page.
type Options struct {
	Marks []Mark
	// HeadingShift is the level of the heading above the text. The highest
	// headings of the text are one level below it.
	HeadingShift int
	// Prefix is put before the ids of headings and footnotes. It keeps ids unique
	// on a page with several texts.
	Prefix string
	// Resolve returns the address on the page for the address of a link or image
	// within the dossier, as written. If it reports false, the link or image is
	// replaced with its text. It is not called for addresses of other sites and
	// addresses that start with "#". If Resolve is nil, addresses do not change.
	Resolve func(address string) (string, bool)
	// Wikilink returns the address on the page for the target of a wikilink. If
	// it reports false, the words are marked as a dead link. If Wikilink is nil,
	// wikilinks are rendered as their words.
	Wikilink func(target string) (string, bool)
	// NotesBy is the author of the callouts. It is set if the text around them is
	// by a different author. In such a text only wikilinks in callouts are
	// rendered as links. The others are marks; see Wikilinks.
	NotesBy string
}

// Render writes the Markdown text body as HTML. It returns the marks that contain
// no text.
func Render(w io.Writer, body string, o Options) (missed []Mark, err error) {
	t := Parse(body)
	t.place(o)
	t.link(o)
	missed = t.wrap(o.Marks)
	t.setSidenotes()
	return missed, converter.Renderer().Render(w, t.source, t.doc)
}

// ToHTML returns the Markdown text body as HTML.
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

// nodes renders the nodes that are not rendered as in goldmark.
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

// renderTable writes a table in a box that scrolls on narrow pages.
func renderTable(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n")
	} else {
		write(w, "</table>\n</div>\n")
	}
	return ast.WalkContinue, nil
}
