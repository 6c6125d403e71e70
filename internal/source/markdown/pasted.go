package markdown

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// indentedParagraphs parses paragraphs with any indentation.
type indentedParagraphs struct{ parser.BlockParser }

func (indentedParagraphs) CanAcceptIndentedLine() bool { return true }

// listsBelow1000 parses lists, but treats "1993. It was a hard year." as a
// paragraph.
type listsBelow1000 struct{ parser.BlockParser }

func (p listsBelow1000) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	digits := 0
	for _, b := range bytes.TrimLeft(line, " ") {
		if b < '0' || b > '9' {
			break
		}
		digits++
	}
	if digits > 3 {
		return nil, parser.NoChildren
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// wireQuotes parses the quotation marks of old news wires, two backticks and two
// apostrophes, so that they are not taken for code.
type wireQuotes struct{}

func (wireQuotes) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(wireQuotes{}, 50))) // before code spans
}

func (wireQuotes) Trigger() []byte { return []byte{'`'} }

// maxWireQuote is the maximum distance in bytes from the backticks to the
// apostrophes.
const maxWireQuote = 4096

var (
	wireOpen  = []byte("``")
	wireClose = []byte("''")
)

// Parse parses two backticks if two apostrophes follow before the next two
// backticks in the paragraph.
func (wireQuotes) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, at := block.PeekLine()
	if !bytes.HasPrefix(line, wireOpen) || len(line) < 3 || line[2] == '`' || util.IsSpace(line[2]) || at.Padding > 0 {
		return nil
	}
	rest := block.Source()[at.Start+2:]
	rest = rest[:min(len(rest), maxWireQuote)]
	if end := bytes.Index(rest, []byte("\n\n")); end >= 0 {
		rest = rest[:end]
	}
	answer := bytes.Index(rest, wireClose)
	if next := bytes.Index(rest, wireOpen); answer < 0 || next >= 0 && next < answer {
		return nil
	}
	block.Advance(2)
	return ast.NewTextSegment(at.WithStop(at.Start + 2))
}
