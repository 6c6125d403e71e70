package markdown

import "strings"

// CutComments returns a text without its comments.
func CutComments(text string) string {
	_, comments := withoutComments(text)
	var b strings.Builder
	at := 0
	for _, c := range comments {
		b.WriteString(text[at:c.Start])
		at = c.End
	}
	b.WriteString(text[at:])
	return b.String()
}
