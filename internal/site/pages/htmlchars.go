package pages

import (
	"encoding/binary"
	"unicode/utf8"
)

// printable returns page with the control characters that HTML forbids replaced
// by U+FFFD, and "next line" by a line feed. They come from texts in a wrong
// encoding. It copies nothing if there are none.
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

// forbidden returns the index of the first such character, -1 if there is none.
// Those beyond ASCII are the byte 0xC2 and one below 0xA0.
func forbidden(page []byte) int {
	for i := 0; i < len(page); i++ {
		for i+8 <= len(page) && visible(binary.LittleEndian.Uint64(page[i:])) {
			i += 8
		}
		if i == len(page) {
			break
		}
		switch c := page[i]; {
		case c >= ' ' && c < 0x7F:
		case c == 0x7F, c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f':
			return i
		case c == 0xC2 && i+1 < len(page) && page[i+1] < 0xA0 && page[i+1] >= 0x80:
			return i
		}
	}
	return -1
}

// visible reports whether all of eight bytes are visible characters of ASCII or spaces. It
// looks for a byte that is less than another as in Warren, "Hacker's Delight" (2013),
// section 6-1.
func visible(bytes uint64) bool {
	const each = 0x0101010101010101
	control, deleted := bytes-' '*each, (bytes^0x7F*each)-each
	return (bytes|control|deleted)&(0x80*each) == 0
}
