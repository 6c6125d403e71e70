package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"dossier/internal/text/segment"
)

// Limits of what a text may ask of the parser. Parsing takes more than linear
// time in these figures. They are far above what people write: the parser
// answers within about a second at any of them.
const (
	maxDepth      = 100     // block quotes and lists within each other
	maxCells      = 200_000 // of all tables
	maxDelimiters = 10_000  // characters in one paragraph that may begin or end emphasis, links and code
	maxFootnotes  = 10_000  // references and footnotes
)

// tooComplex returns what a text has too much of to be parsed, "" if it can be
// parsed. It reads the text once.
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

// containers returns how many block quotes and lists a line may begin or lie
// in, and what follows their marks. Two columns of indentation before a mark
// are enough for one more list.
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

// listMark returns the length of the mark of a list item that line begins with,
// 0 if it begins with none.
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

// delimiterRow returns the number of columns if a line can be the row of dashes
// below the head of a table, else 0.
func delimiterRow(line string) int {
	if strings.Trim(line, "|:- \t") != "" || !strings.Contains(line, "-") {
		return 0
	}
	return strings.Count(line, "|") + 1
}

// plainTree returns the tree of a text that is not parsed: a paragraph for each
// block, without markup.
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
