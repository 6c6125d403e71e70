package frontmatter

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"dossier/internal/text/span"
)

// lineTable converts the lines and columns of a part of a file, as YAML counts
// them, to offsets in the file.
type lineTable struct {
	text   string
	part   span.Span
	starts []int
}

func newLineTable(text string, part span.Span) lineTable {
	t := lineTable{text: text, part: part, starts: []int{part.Start}}
	for off := part.Start; off < part.End; {
		r, n := utf8.DecodeRuneInString(text[off:part.End])
		off += n
		switch r {
		case '\r':
			if off < part.End && text[off] == '\n' {
				off++
			}
			fallthrough
		case '\n', '\u0085', '\u2028', '\u2029': // the line breaks of YAML 1.1
			t.starts = append(t.starts, off)
		}
	}
	return t
}

// offset returns the offset of the line and column, both from 1. A position
// outside the part is moved to the nearer end.
func (t lineTable) offset(line, col int) int {
	line = min(max(line, 1), len(t.starts))
	off := t.starts[line-1]
	for ; col > 1 && off < t.part.End; col-- {
		_, n := utf8.DecodeRuneInString(t.text[off:t.part.End])
		off += n
	}
	return off
}

// span returns the span of n. For a value of several lines, it returns the span
// of the first line.
func (d *decoder) span(n *yaml.Node) span.Span {
	if at, ok := d.places[n]; ok {
		return at
	}
	start := d.lines.offset(n.Line, n.Column)
	rest := d.src.Text[start:d.lines.part.End]
	if i := strings.IndexAny(rest, "\r\n"); i >= 0 {
		rest = rest[:i]
	}
	if n.Kind == yaml.ScalarNode {
		rest = rest[:scalarLength(rest, n)]
	}
	return span.Span{Start: start, End: start + len(strings.TrimRight(rest, " \t"))}
}

// scalarLength returns the length of scalar n at the start of line.
func scalarLength(line string, n *yaml.Node) int {
	switch {
	case line == "":
		return 0
	case line[0] == '\'' || line[0] == '"':
		if end := closing(line); end > 0 {
			return end
		}
	case strings.HasPrefix(line, n.Value):
		return len(n.Value)
	}
	return len(line)
}

// closing returns the offset after the quotation mark that closes the one at the
// start of s. It returns 0 if that is not on this line.
func closing(s string) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && s[0] == '"':
			i++
		case s[i] == s[0] && s[0] == '\'' && strings.HasPrefix(s[i+1:], "'"):
			i++
		case s[i] == s[0]:
			return i + 1
		}
	}
	return 0
}
