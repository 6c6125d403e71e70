package markdown

import (
	"strconv"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// footnotes parses footnotes. Those that are not shown beside the text are at its
// end. Those without a reference follow them.
type footnotes struct{}

func (footnotes) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithBlockParsers(util.Prioritized(extension.NewFootnoteBlockParser(), 750)),
		parser.WithInlineParsers(util.Prioritized(extension.NewFootnoteParser(), 101)),
		parser.WithASTTransformers(
			util.Prioritized(footnotes{}, 900),
			util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
		),
	)
}

// Transform numbers the footnotes without a reference. Otherwise the next
// transformer would remove them.
func (footnotes) Transform(doc *ast.Document, _ text.Reader, _ parser.Context) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		list, ok := n.(*east.FootnoteList)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		for c := list.FirstChild(); c != nil; c = c.NextSibling() {
			if note := c.(*east.Footnote); note.Index < 0 {
				list.Count++
				note.Index = list.Count
			}
		}
		return ast.WalkSkipChildren, nil
	})
}

// renderFootnoteLink writes the number of a footnote at a reference.
func renderFootnoteLink(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		n := node.(*east.FootnoteLink)
		prefix, number := prefixOf(n), strconv.Itoa(n.Index)
		write(w, `<sup class="footnote-ref"><a id="`, prefix, reference(n.Index, n.RefIndex), `" href="#`, prefix, "fn-", number,
			`" role="doc-noteref">`, number, `</a></sup>`)
	}
	return ast.WalkContinue, nil
}

// reference returns the id of the nth reference to a footnote.
func reference(index, nth int) string {
	id := "fnref-" + strconv.Itoa(index)
	if nth > 0 {
		id += "-" + strconv.Itoa(nth+1)
	}
	return id
}

func renderFootnoteBacklink(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if n := node.(*east.FootnoteBacklink); entering && n.RefCount > 0 {
		write(w, ` <a class="footnote-back" href="#`, prefixOf(n), reference(n.Index, n.RefIndex), `" role="doc-backlink" aria-label="Back to the text">↩</a>`)
	}
	return ast.WalkContinue, nil
}

func renderFootnote(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		number := strconv.Itoa(node.(*east.Footnote).Index)
		write(w, `<li id="`, prefixOf(node), "fn-", number, `" value="`, number, "\">\n")
	} else {
		write(w, "</li>\n")
	}
	return ast.WalkContinue, nil
}

func renderFootnoteList(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		write(w, "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
	} else {
		write(w, "</ol>\n</div>\n")
	}
	return ast.WalkContinue, nil
}
