package render

import (
	"bytes"
	"unicode/utf8"
)

// printable replaces the characters that HTML forbids, controls other than tab
// and breaks of lines and pages, by U+FFFD, and a "next line" by a line feed.
// They come from texts that were once saved in a wrong encoding. Nothing is
// copied where there are none.
func printable(page []byte) []byte {
	at := forbidden(page)
	if at < 0 {
		return page
	}
	out := make([]byte, 0, len(page)+16)
	for ; at >= 0; at = forbidden(page) {
		r, n := utf8.DecodeRune(page[at:])
		out = append(out, page[:at]...)
		if r == '\u0085' {
			out = append(out, '\n')
		} else {
			out = append(out, "\uFFFD"...)
		}
		page = page[at+n:]
	}
	return append(out, page...)
}

// forbidden is where the first such character stands, -1 where there is none.
func forbidden(page []byte) int {
	return bytes.IndexFunc(page, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' || r >= 0x7F && r < 0xA0
	})
}
