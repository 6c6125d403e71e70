package leak

import (
	"bytes"
	"unicode/utf8"
)

// HeadSize is the number of bytes of a file by which [Opaque] judges.
const HeadSize = 4096

// Opaque reports whether a file that begins with head holds more than can be searched:
// it is no text and no picture. Its bytes are searched all the same.
func Opaque(head []byte) bool {
	at := func(off int, magic string) bool { return bytes.HasPrefix(head[min(off, len(head)):], []byte(magic)) }
	switch {
	case at(0, "\xff\xd8\xff"), at(0, "\x89PNG\r\n\x1a\n"), at(0, "GIF8"), at(0, "RIFF") && at(8, "WEBP"),
		at(0, "II*\x00"), at(0, "MM\x00*"), at(4, "ftypavif"), at(4, "ftypavis"), at(4, "ftyphei"), at(4, "ftyphev"), at(4, "ftypmif1"), at(4, "ftypmsf1"), at(0, "\x00\x00\x01\x00"):
		return false
	case at(0, "%PDF"):
		return true
	case at(0, "\xff\xfe"), at(0, "\xfe\xff"):
		return false
	}
	cut := len(head)
	for cut > 0 && len(head)-cut < utf8.UTFMax && !utf8.RuneStart(head[cut-1]) {
		cut--
	}
	return !isText(head[:max(0, cut-1)])
}
