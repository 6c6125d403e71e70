package feed

import (
	"bytes"
	"regexp"
	"strings"

	"golang.org/x/net/html/charset"
)

// Decode returns a file as UTF-8. Its encoding is that of its byte order mark or of
// its XML declaration, or else UTF-8.
func Decode(data []byte) string {
	label := "utf-8"
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("<\x00?\x00")):
		label = "utf-16le"
	case bytes.HasPrefix(data, []byte("\xfe\xff")), bytes.HasPrefix(data, []byte("\x00<\x00?")):
		label = "utf-16be"
	default:
		if m := declaration.FindSubmatch(data[:min(len(data), 200)]); m != nil && !strings.HasPrefix(strings.ToLower(string(m[1])), "utf-16") {
			label = string(m[1])
		}
	}
	enc, name := charset.Lookup(label)
	if enc == nil || name == "utf-8" {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return string(out)
}

var declaration = regexp.MustCompile(`^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']`)
