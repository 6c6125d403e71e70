package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Prose returns the text with every byte of markup replaced by a space, and its
// blocks in order. Markup is everything that readers of the page do not see as
// words: markers of emphasis and structure, addresses, the targets of labelled
// wikilinks, attributes, HTML tags, images, comments, and fenced code with its
// content. Callouts count as markup too, because they are the words of the editor
// and not of the text. A character written as an entity is at the start of the
// entity.
func (t *Tree) Prose() (string, []segment.Block) {
	p := prose{tree: t, out: make([]byte, len(t.body))}
	for i := range p.out {
		switch b := t.body[i]; b {
		case '\n', '\r', '\t':
			p.out[i] = b
		default:
			p.out[i] = ' '
		}
	}
	p.container(t.doc, segment.Paragraph)
	slices.SortFunc(p.blocks, func(a, b segment.Block) int { return span.Compare(a.Span, b.Span) })
	return string(p.out), p.blocks
}

type prose struct {
	tree   *Tree
	out    []byte
	blocks []segment.Block
	// extent is the span of the block being read.
	extent span.Span
	inTag  bool // inside a tag of an htmlText
}

// container reads the blocks in n. Its paragraphs have the kind.
func (p *prose) container(n ast.Node, kind segment.BlockKind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if isLeaf(c) {
			p.leaf(c, kind)
			continue
		}
		inner := kind
		switch c.Kind() {
		case kindCallout:
			continue
		case ast.KindBlockquote:
			inner = segment.Quote
		case ast.KindListItem:
			inner = segment.Item
		case east.KindFootnote:
			inner = segment.Note
		}
		p.container(c, inner)
	}
}

// isLeaf reports whether n is a block that contains text rather than blocks.
func isLeaf(n ast.Node) bool {
	return n.Type() == ast.TypeBlock && n.FirstChild() != nil && n.FirstChild().Type() == ast.TypeInline
}

func (p *prose) leaf(n ast.Node, kind segment.BlockKind) {
	switch n.Kind() {
	case ast.KindHeading:
		kind = segment.Heading
	case east.KindTableCell:
		kind = segment.Cell
	case kindHTMLText:
		if n.(*htmlText).opaque {
			return
		}
	}
	p.extent = span.Span{}
	p.inTag = false
	p.inline(n)
	if !p.trim() {
		return
	}
	// A text pasted with one paragraph per line is a single paragraph in
	// Markdown, but no sentence continues on the next line.
	if text := string(p.out[p.extent.Start:p.extent.End]); kind != segment.Heading && kind != segment.Cell && segment.LinesAreParagraphs(text) {
		for _, b := range segment.PlainBlocks(text) {
			p.blocks = append(p.blocks, segment.Block{Span: span.Span{Start: p.extent.Start + b.Start, End: p.extent.Start + b.End}, Kind: kind})
		}
		return
	}
	p.blocks = append(p.blocks, segment.Block{Span: p.extent, Kind: kind})
}

// trim removes white space that remains at the ends of the block after escapes
// have been resolved. It reports whether anything is left.
func (p *prose) trim() bool {
	e := &p.extent
	for e.Start < e.End && isSpace(p.out[e.Start]) {
		e.Start++
	}
	for e.End > e.Start && isSpace(p.out[e.End-1]) {
		e.End--
	}
	return !e.Empty()
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }

func (p *prose) inline(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Image:
		case *ast.Text:
			p.text(c, n)
		default:
			p.inline(c)
		}
	}
}

func (p *prose) text(n *ast.Text, parent ast.Node) {
	s := span.Span{Start: n.Segment.Start, End: n.Segment.Stop}
	switch {
	case !n.IsRaw():
		p.keep(s)
		for _, e := range escapes(p.tree.body, s) {
			written := p.out[e.Start:e.End]
			for i := range written {
				written[i] = ' '
			}
			copy(written, e.text)
		}
	case parent.Kind() == ast.KindCodeSpan:
		p.keep(s)
	case parent.Kind() == kindHTMLText:
		p.outsideTags(s)
	}
}

// outsideTags keeps the text between tags.
func (p *prose) outsideTags(s span.Span) {
	for s.Start < s.End {
		mark := byte('<')
		if p.inTag {
			mark = '>'
		}
		end := s.End
		i := strings.IndexByte(s.Text(p.tree.body), mark)
		if i >= 0 {
			end = s.Start + i
		}
		if !p.inTag {
			p.keep(span.Span{Start: s.Start, End: end})
		}
		if i >= 0 {
			p.inTag = !p.inTag
			end++
		}
		s.Start = end
	}
}

// keep copies s from the text and extends the block to include it.
func (p *prose) keep(s span.Span) {
	copy(p.out[s.Start:s.End], s.Text(p.tree.body))
	p.extent = cover(p.extent, s)
}
