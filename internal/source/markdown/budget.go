package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"dossier/internal/text/segment"
)

// Limits for parsing. The time for parsing is more than linear in these numbers.
// The limits are far above what people write. At any limit, parsing takes about a
// second.
const (
	maxDepth      = 100     // nested block quotes and lists
	maxCells      = 200_000 // in all tables together
	maxDelimiters = 10_000  // characters in one paragraph that may begin or end emphasis, links and code
	maxFootnotes  = 10_000  // references and footnotes together
)

// tooComplex returns a description of the limit that a text exceeds, or "" if the
// text can be parsed. It reads the text once.
func tooComplex(body string) string {
	delimiters, columns, cells, footnotes := 0, 0, 0, 0
	for line := range strings.Lines(body) {
		depth, rest := containers(line)
		if depth > maxDepth {
			return fmt.Sprintf("block quotes or lists more than %d deep", maxDepth)
		}
		rest = strings.TrimSpace(rest)
		if rest == "" {
			delimiters, columns = 0, 0
			continue
		}
		if c := delimiterRow(rest); c > 0 {
			columns = c
		}
		cells += columns
		if cells > maxCells {
			return fmt.Sprintf("tables of more than %d cells", maxCells)
		}
		for i := range len(rest) {
			switch rest[i] {
			case '[', ']', '*', '_', '~', '`', '<', '{':
				delimiters++
			}
		}
		if delimiters > maxDelimiters {
			return fmt.Sprintf("more than %d brackets, asterisks and the like in one paragraph", maxDelimiters)
		}
		if footnotes += strings.Count(rest, "[^"); footnotes > maxFootnotes {
			return fmt.Sprintf("more than %d footnotes and references to them", maxFootnotes)
		}
	}
	return ""
}

// containers returns the maximum number of block quotes and lists that a line may
// begin or be in, and the rest of the line after their markers. Two columns of
// indentation before a marker are enough for one more list.
func containers(line string) (depth int, rest string) {
	indent := 0
	for line != "" {
		switch {
		case line[0] == ' ':
			indent, line = indent+1, line[1:]
			continue
		case line[0] == '\t':
			indent, line = indent+4, line[1:]
			continue
		case line[0] == '>':
			line = line[1:]
		case listMark(line) > 0:
			line = line[listMark(line):]
		default:
			return depth, line
		}
		depth += 1 + indent/2
		indent = 0
	}
	return depth, line
}

// listMark returns the length of the list item marker at the start of line, or 0.
func listMark(line string) int {
	n := 0
	for n < len(line) && n < 9 && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	switch {
	case n == 0 && strings.IndexByte("-+*", line[0]) >= 0:
		n = 1
	case n > 0 && n < len(line) && (line[n] == '.' || line[n] == ')'):
		n++
	default:
		return 0
	}
	if n < len(line) && line[n] != ' ' && line[n] != '\t' && line[n] != '\n' && line[n] != '\r' {
		return 0
	}
	return n
}

// delimiterRow returns the number of columns if line can be the delimiter row of
// a table, or 0.
func delimiterRow(line string) int {
	if strings.Trim(line, "|:- \t") != "" || !strings.Contains(line, "-") {
		return 0
	}
	return strings.Count(line, "|") + 1
}

// plainTree returns the tree of a text that is not parsed: one paragraph without
// markup for each block.
func plainTree(source []byte) ast.Node {
	doc := ast.NewDocument()
	body := string(source)
	for _, b := range segment.PlainBlocks(body) {
		p := ast.NewParagraph()
		for start := b.Start; start < b.End; {
			stop := b.End
			if i := strings.IndexByte(body[start:b.End], '\n'); i >= 0 {
				stop = start + i
			}
			line := ast.NewTextSegment(text.NewSegment(start, stop))
			line.SetSoftLineBreak(stop < b.End)
			p.AppendChild(p, line)
			p.Lines().Append(text.NewSegment(start, min(stop+1, b.End)))
			start = stop + 1
		}
		doc.AppendChild(doc, p)
	}
	return doc
}
