package markdown

import (
	"strings"

	"dossier/internal/text/span"
)

// Blank returns a Markdown text of the same length and with the same lines, in
// which comments are blanked. The package treats the result like the text itself.
// Nothing else has to know about comments. If a comment is never closed, Blank
// blanks the rest of the text and returns the span of the mark that opens it.
func Blank(text string) (blanked string, unclosed span.Span) {
	blanked, _, open := withoutComments(text)
	if open < 0 {
		return blanked, unclosed
	}
	source := []byte(blanked)
	blankComment(source, span.Span{Start: open, End: len(source)})
	return string(source), span.Span{Start: open, End: open + len(commentMark)}
}

// Cut returns a Markdown text without its comments. If a comment is never closed,
// Cut removes the rest of the text and returns the span of the mark that opens it.
func Cut(text string) (without string, unclosed span.Span) {
	_, comments, open := withoutComments(text)
	if open >= 0 {
		comments = append(comments, span.Span{Start: open, End: len(text)})
		unclosed = span.Span{Start: open, End: open + len(commentMark)}
	}
	var b strings.Builder
	at := 0
	for _, c := range comments {
		b.WriteString(text[at:c.Start])
		at = c.End
	}
	b.WriteString(text[at:])
	return b.String(), unclosed
}
