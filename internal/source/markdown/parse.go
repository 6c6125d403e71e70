package markdown

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// extenders are the syntaxes beyond CommonMark. Each is a parser for its syntax,
// a node kind of its own and a renderer for that kind. Nodes take part in prose
// and marks by having their words as [ast.Text] children that point into the
// source.
var extenders = []goldmark.Extender{
	extension.Table,
	extension.Strikethrough,
	extension.Linkify,
	footnotes{},
	wikilinks{},
	attributeLists{},
	callouts{parser.NewBlockquoteParser()},
	wireQuotes{},
	htmlAsText{},
}

// converter holds the parser and the renderer. It does not change after it is
// made and serves any number of goroutines.
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
	source   []byte // body
	doc      ast.Node
	passages []Passage
	broken   []Broken
}

// Parse parses Markdown. There is no text that is not Markdown.
func Parse(body string) *Tree {
	body, comments := withoutComments(body)
	t := &Tree{body: body, source: []byte(body)}
	t.doc = parse(t.source)
	t.cutComments(comments)
	t.findPassages()
	return t
}

// parse returns the tree of a text. One that is too complex is plain text.
func parse(source []byte) ast.Node {
	if tooComplex(string(source)) != "" {
		return plainTree(source)
	}
	return converter.Parser().Parse(text.NewReader(source))
}

// blockParsers are those of CommonMark without indented code.
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
