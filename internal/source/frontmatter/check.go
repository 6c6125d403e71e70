package frontmatter

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// CheckText reports characters that a text should not contain. Bytes that are not
// UTF-8 and NUL are errors. Other control characters, except tabs, line breaks
// and page breaks, are warnings, because they often get into text that is copied
// from elsewhere; pages show them as U+FFFD, and in Markdown leave out U+001A,
// which marks blanked comments. Each kind is reported once, at its first
// occurrence.
func CheckText(src diag.Source) (problems diag.List) {
	if !utf8.ValidString(src.Text) {
		problems.Add(invalidBytes(src))
	}
	var nul, other found
	for off, r := range src.Text {
		switch {
		case r == 0:
			nul.note(off)
		case isControl(r):
			other.note(off)
		}
	}
	if nul.count > 0 {
		problems.Add(src.Error(nul.span(src), "control-character", "the text contains the control character U+0000"+andMore(nul.count-1)).
			WithHint("this is probably not a text file; if it is, remove the character"))
	}
	if other.count > 0 {
		r, _ := utf8.DecodeRuneInString(src.Text[other.first:])
		problems.Add(src.Warning(other.span(src), "control-character", fmt.Sprintf("the text contains the control character %U%s", r, andMore(other.count-1))).
			WithHint("save the text with the right encoding, or remove the character"))
	}
	return problems
}

// found holds the offset of the first of some characters, and their number.
type found struct{ first, count int }

func (f *found) note(off int) {
	if f.count == 0 {
		f.first = off
	}
	f.count++
}

func (f *found) span(src diag.Source) span.Span {
	_, n := utf8.DecodeRuneInString(src.Text[f.first:])
	return span.Span{Start: f.first, End: f.first + n}
}

func isControl(r rune) bool {
	return unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\u0085'
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
