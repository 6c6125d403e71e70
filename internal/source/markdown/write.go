package markdown

import (
	"strings"

	"github.com/yuin/goldmark/util"
)

// write writes the parts. Write errors are kept in w until it is flushed.
func write(w util.BufWriter, parts ...string) {
	for _, p := range parts {
		_, _ = w.WriteString(p)
	}
}

// escapeHTML writes s escaped for text and attribute values.
func escapeHTML(w util.BufWriter, s string) {
	for {
		i := strings.IndexAny(s, "&<>\"\x00")
		if i < 0 {
			write(w, s)
			return
		}
		write(w, s[:i])
		switch s[i] {
		case '&':
			write(w, "&amp;")
		case '<':
			write(w, "&lt;")
		case '>':
			write(w, "&gt;")
		case '"':
			write(w, "&quot;")
		default:
			write(w, "\ufffd")
		}
		s = s[i+1:]
	}
}
