package markdown

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// extenders are the extensions of CommonMark. Each has a parser, a node kind and
// a renderer for the kind. The words of a node are [ast.Text] children that point
// into the source, so that they are part of the prose and of marks.
var extenders = []goldmark.Extender{
	extension.Table,
	extension.Strikethrough,
	extension.Linkify,
	footnotes{},
	wikilinks{},
	attributeLists{},
	cjkEmphasis{},
	callouts{parser.NewBlockquoteParser()},
	wireQuotes{},
	htmlAsText{},
}

// converter holds the parser and the renderer. It does not change and can be used
// concurrently.
var converter = goldmark.New(
	goldmark.WithParser(parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
	)),
	goldmark.WithExtensions(extenders...),
	goldmark.WithRendererOptions(rendererOptions()...),
)

// Tree is a parsed text.
type Tree struct {
	body     string // with comments blanked
	source   []byte // body as bytes
	doc      ast.Node
	passages []Passage
	broken   []Broken
	unclosed span.Span
}

// Unclosed returns the span of the %% of a comment that is never closed. It is
// empty if there is no such comment.
func (t *Tree) Unclosed() span.Span { return t.unclosed }

// Parse parses Markdown. Every text is valid Markdown.
func Parse(body string) *Tree {
	body, comments, open := withoutComments(body)
	t := &Tree{body: body, source: []byte(body)}
	if open >= 0 {
		t.unclosed = span.Span{Start: open, End: open + len(commentMark)}
	}
	t.doc = parse(t.source)
	t.cutComments(comments)
	t.findPassages()
	return t
}

// parse returns the tree of a text. A text that is too complex is parsed as plain
// text.
func parse(source []byte) ast.Node {
	if tooComplex(string(source)) != "" {
		return plainTree(source)
	}
	return converter.Parser().Parse(text.NewReader(source))
}

// blockParsers returns the block parsers of CommonMark without indented code.
func blockParsers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(listsBelow1000{parser.NewListParser()}, 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(parser.NewBlockquoteParser(), 800),
		util.Prioritized(parser.NewHTMLBlockParser(), 900),
		util.Prioritized(indentedParagraphs{parser.NewParagraphParser()}, 1000),
	}
}
