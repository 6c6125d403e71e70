package frontmatter

import (
	"strings"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

const (
	byteOrderMark = "\ufeff"
	fence         = "---"
)

// Split returns the span of the front matter of src and the offset of its body.
// The span is the text between the two lines of hyphens. It is empty if there is
// no front matter.
func Split(src diag.Source) (yaml span.Span, body int, problems diag.List) {
	start := 0
	if strings.HasPrefix(src.Text, byteOrderMark) {
		start = len(byteOrderMark)
	}
	first := lineEnd(src.Text, start)
	if !isFence(src.Text[start:first]) {
		return span.Span{Start: start, End: start}, start, nil
	}
	for off := first; off < len(src.Text); {
		end := lineEnd(src.Text, off)
		if isFence(src.Text[off:end]) {
			return span.Span{Start: first, End: off}, end, nil
		}
		off = end
	}
	problems.Add(src.Error(span.Span{Start: start, End: start + len(fence)}, "frontmatter-unclosed", `the front matter has no closing "---"`).
		WithHint(`end the front matter with a line "---"; if the text itself starts with such a line, put an empty line before it`))
	return span.Span{Start: first, End: first}, len(src.Text), problems
}

// lineEnd returns the offset after the line break of the line at off.
func lineEnd(text string, off int) int {
	if i := strings.IndexByte(text[off:], '\n'); i >= 0 {
		return off + i + 1
	}
	return len(text)
}

func isFence(line string) bool {
	return strings.HasPrefix(line, fence) && strings.Trim(line[len(fence):], " \t\r\n") == ""
}
