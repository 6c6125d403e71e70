package markdown

import (
	"slices"
	"strings"
	"sync"

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
func (t *Tree) Prose() (string, []segment.Block) { return t.read(' ') }

// Words returns the text as [Tree.Prose] does, but markup within a block is
// bytes of 0, so that the words before and after it can be joined as on a page:
// the "word" of "**w**ord".
func (t *Tree) Words() string {
	words, _ := t.read(0)
	return words
}

// rooms are memory to put the prose of a text together in.
var rooms = sync.Pool{New: func() any { return new([]byte) }}

func (t *Tree) read(markup byte) (string, []segment.Block) {
	room := rooms.Get().(*[]byte)
	defer rooms.Put(room)
	*room = slices.Grow((*room)[:0], len(t.body))
	p := prose{tree: t, out: (*room)[:len(t.body)], markup: markup}
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
	if string(p.out) == t.body {
		return t.body, p.blocks // a text without markup is in memory once
	}
	return string(p.out), p.blocks
}

type prose struct {
	tree   *Tree
	out    []byte
	blocks []segment.Block
	// extent is the span of the block being read.
	extent span.Span
	inTag  bool // inside a tag of an htmlText
	markup byte // in place of markup within a block
	broken bool // a line of the page has ended since the last text
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
	p.inTag, p.broken = false, false
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
			p.broken = p.broken || c.SoftLineBreak() || c.HardLineBreak()
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
			for i := copy(written, e.text); i < len(written); i++ {
				written[i] = p.markup
			}
		}
	case parent.Kind() == ast.KindCodeSpan:
		p.keep(s)
	case parent.Kind() == kindHTMLText:
		p.outsideTags(s)
	default:
		p.broken = p.broken || breaksLine(s.Text(p.tree.body))
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
			p.broken = p.broken || !p.inTag && breaksLine(p.tree.body[end:])
			p.inTag = !p.inTag
			end++
		}
		s.Start = end
	}
}

// breaksLine reports whether the HTML at the start of text is not a tag of
// words within a line, such as "<em>" or "</sup>".
func breaksLine(text string) bool {
	name := strings.TrimPrefix(strings.TrimPrefix(text, "<"), "/")
	end := strings.IndexFunc(name, func(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') })
	if end >= 0 {
		name = name[:end]
	}
	return !slices.Contains(inlineTags, strings.ToLower(name))
}

// inlineTags are the HTML tags that are written within a word or line.
var inlineTags = strings.Fields("a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr")

// keep copies s from the text and extends the block to include it.
func (p *prose) keep(s span.Span) {
	if s.Empty() {
		return
	}
	if p.markup == 0 && !p.extent.Empty() && !p.broken {
		clear(p.out[p.extent.End:max(s.Start, p.extent.End)])
	}
	p.broken = false
	copy(p.out[s.Start:s.End], s.Text(p.tree.body))
	p.extent = cover(p.extent, s)
}
