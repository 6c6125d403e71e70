package markdown

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// htmlAsText converts HTML to text. Tags become raw [ast.Text] nodes and blocks
// become [htmlText] nodes.
type htmlAsText struct{}

func (htmlAsText) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithASTTransformers(util.Prioritized(htmlAsText{}, 100)))
}

func (htmlAsText) Transform(doc *ast.Document, _ text.Reader, _ parser.Context) {
	var found []ast.Node
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && (n.Kind() == ast.KindRawHTML || n.Kind() == ast.KindHTMLBlock) {
			found = append(found, n)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range found {
		parent := n.Parent()
		if tag, ok := n.(*ast.RawHTML); ok {
			for i := range tag.Segments.Len() {
				parent.InsertBefore(parent, n, ast.NewRawTextSegment(tag.Segments.At(i)))
			}
			parent.RemoveChild(parent, n)
			continue
		}
		parent.ReplaceChild(parent, n, newHTMLText(n.(*ast.HTMLBlock)))
	}
}

// htmlText is an HTML block that is shown as text.
type htmlText struct {
	ast.BaseBlock
	opaque bool // a script, comment or the like, whose content is not prose
}

var kindHTMLText = ast.NewNodeKind("HTMLText")

func (*htmlText) Kind() ast.NodeKind { return kindHTMLText }

func (n *htmlText) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

func newHTMLText(b *ast.HTMLBlock) *htmlText {
	n := &htmlText{opaque: b.HTMLBlockType < ast.HTMLBlockType6}
	n.SetPos(b.Pos())
	for i := range b.Lines().Len() {
		n.AppendChild(n, ast.NewRawTextSegment(b.Lines().At(i)))
	}
	if b.HasClosure() {
		n.AppendChild(n, ast.NewRawTextSegment(b.ClosureLine))
	}
	return n
}
