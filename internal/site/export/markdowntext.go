package export

import (
	"strings"
	"unicode"
)

// plainPunctuation has no meaning in Markdown wherever it is.
const plainPunctuation = ",;?/"

// markdownText returns a text in one line that Markdown shows as it is, in CommonMark,
// pandoc and Obsidian. A backslash before any ASCII punctuation makes it text in all
// of them (CommonMark 2.4; pandoc's all_symbols_escapable), so no markup, HTML, TeX,
// citation, comment or query of a plugin can begin in it.
func markdownText(s string) string {
	s = textLine(s)
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; isPunctuation(c) && !strings.ContainsRune(plainPunctuation, rune(c)) && !isPlainMark(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func isPunctuation(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

// isPlainMark reports whether s[i] is a hyphen within a word, or a full stop after a
// word that is not the first. At the start of a line both could begin a list, and
// several in a row could become a dash or an ellipsis.
func isPlainMark(s string, i int) bool {
	if s[i] != '-' && s[i] != '.' || i == 0 || i+1 < len(s) && s[i+1] == s[i] || s[i-1] == s[i] {
		return false
	}
	if r := rune(s[i-1]); r < 0x80 && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	if s[i] == '.' {
		return strings.Contains(s[:i], " ")
	}
	return i+1 < len(s) && s[i+1] != ' '
}

// yamlText returns a text as a YAML string in quotation marks.
func yamlText(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(textLine(s)) + `"`
}
