// Package whitespace collapses white space. White space is what
// [unicode.IsSpace] reports, so no-break spaces belong to it.
package whitespace

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Collapse returns the words of s joined by single spaces. White space at
// either end is dropped.
func Collapse(s string) string {
	if IsCollapsed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// IsCollapsed reports whether Collapse returns s as it is.
func IsCollapsed(s string) bool {
	space := true // the character before is white space, or there is none
	for off := 0; off < len(s); {
		c := s[off]
		if ' ' < c && c < utf8.RuneSelf {
			space = false
			off++
			continue
		}
		if c == ' ' {
			if space {
				return false
			}
			space = true
			off++
			continue
		}
		if c < ' ' {
			return false
		}
		r, n := utf8.DecodeRuneInString(s[off:])
		if unicode.IsSpace(r) {
			return false
		}
		space = false
		off += n
	}
	return !space || s == ""
}
