package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// cjkEmphasis lets asterisks between a punctuation mark and a Chinese, Japanese
// or Korean character open and close emphasis. CommonMark expects a space there,
// which these scripts do not write: in "**「…」**是" the asterisks would stay.
type cjkEmphasis struct{}

func (cjkEmphasis) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(cjkEmphasis{}, 499))) // before the parser of goldmark
}

func (cjkEmphasis) Trigger() []byte { return []byte{'*'} }

func (cjkEmphasis) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, 1, asterisks{})
	if d == nil {
		return nil
	}
	after, _ := utf8.DecodeRune(line[d.OriginalLength:])
	d.CanOpen = d.CanOpen || isCJK(before) && util.IsPunctRune(after)
	d.CanClose = d.CanClose || isCJK(after) && util.IsPunctRune(before)
	d.Segment = segment.WithStop(segment.Start + d.OriginalLength)
	block.Advance(d.OriginalLength)
	pc.PushDelimiter(d)
	return d
}

// asterisks pairs asterisks as CommonMark does.
type asterisks struct{}

func (asterisks) IsDelimiter(b byte) bool { return b == '*' }

func (asterisks) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

func (asterisks) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// isCJK reports whether r is a character or mark of Chinese, Japanese or Korean.
func isCJK(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) ||
		'\u3000' <= r && r <= '\u303f' || '\uff00' <= r && r <= '\uffef'
}
