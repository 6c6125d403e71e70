package diag

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The maximum number of characters of a value in a message, and of a message.
const (
	maxValue   = 200
	maxMessage = 2000
)

// Shorten returns a message in which no value is longer than 200 characters. A
// value is what is in quotation marks, as %q writes it, or a word without
// them. The end of a longer one is replaced by an ellipsis. A message of very
// many words is cut too.
func Shorten(message string) string {
	if len(message) <= maxValue {
		return message
	}
	var b strings.Builder
	for rest := message; rest != ""; {
		n := valueLength(rest)
		b.WriteString(shortValue(rest[:n]))
		rest = rest[n:]
	}
	out := b.String()
	if cut := head(out, maxMessage); len(cut) < len(out) {
		out = cut + "…"
	}
	return out
}

// valueLength returns the length of the quoted text, the word or the white space
// that s begins with.
func valueLength(s string) int {
	if s[0] == '"' {
		for i := 1; i < len(s); i++ {
			switch s[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
	}
	first, n := utf8.DecodeRuneInString(s)
	i := strings.IndexFunc(s[n:], func(r rune) bool { return r == '"' || unicode.IsSpace(r) != unicode.IsSpace(first) })
	if i < 0 {
		return len(s)
	}
	return n + i
}

// shortValue returns a value of at most maxValue characters. A quoted one keeps
// its quotation marks.
func shortValue(v string) string {
	if len(v) <= maxValue {
		return v
	}
	open, text := "", v
	if v[0] == '"' && v[len(v)-1] == '"' {
		open, text = `"`, v[1:len(v)-1]
	}
	cut, n := 0, 0
	for cut < len(text) {
		size, characters := unit(text[cut:])
		if n += characters; n > maxValue {
			return open + text[:cut] + "…" + open
		}
		cut += size
	}
	return v
}

// unit returns the length in bytes and in characters of the character or escape
// sequence that s begins with.
func unit(s string) (size, characters int) {
	if s[0] != '\\' || len(s) == 1 {
		_, size = utf8.DecodeRuneInString(s)
		return size, 1
	}
	size = min(map[byte]int{'x': 4, 'u': 6, 'U': 10}[s[1]], len(s))
	if size == 0 {
		_, n := utf8.DecodeRuneInString(s[1:])
		size = 1 + n
	}
	return size, utf8.RuneCountInString(s[:size])
}
