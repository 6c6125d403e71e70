package frontmatter

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/span"
)

// CheckText reports what no file of text may contain: bytes that are not
// UTF-8, and control characters other than tabs and breaks of lines and pages.
// Each is reported once, at the first of them.
func CheckText(src diag.Source) (problems diag.List) {
	if !utf8.ValidString(src.Text) {
		problems.Add(invalidBytes(src))
	}
	first, count := -1, 0
	for i := 0; i < len(src.Text); i++ {
		if b := src.Text[i]; isControl(b) {
			if first < 0 {
				first = i
			}
			count++
		}
	}
	if count > 0 {
		problems.Add(src.Error(span.Span{Start: first, End: first + 1}, "control-character",
			fmt.Sprintf("control character 0x%02x%s", src.Text[first], andMore(count-1))).
			WithHint("remove it: control characters have no place in a text"))
	}
	return problems
}

func isControl(b byte) bool {
	return b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f
}

func invalidBytes(src diag.Source) diag.Diagnostic {
	first, count := -1, 0
	for off := 0; off < len(src.Text); {
		r, n := utf8.DecodeRuneInString(src.Text[off:])
		if r == utf8.RuneError && n == 1 {
			if first < 0 {
				first = off
			}
			count++
		}
		off += n
	}
	hint := "save the file as UTF-8"
	if strings.HasPrefix(src.Text, "\xff\xfe") || strings.HasPrefix(src.Text, "\xfe\xff") {
		hint = "the file looks like UTF-16; save it as UTF-8"
	}
	return src.Error(span.Span{Start: first, End: first + 1}, "invalid-utf8",
		fmt.Sprintf("byte 0x%02x is not UTF-8%s", src.Text[first], andMore(count-1))).WithHint(hint)
}

func andMore(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", and %d more", n)
}
