package leak

import (
	"bytes"
	"html"
	"strconv"
	"strings"
	"unicode/utf8"
)

// decoders are the encodings of characters in a text.
var decoders = []struct {
	how string
	do  func(v *view) *view
}{
	{"entities", entities},
	{"percent escapes", percent},
	{"backslash escapes", backslash},
	{"quoted-printable", quotedPrintable},
	{"folded lines", unfold},
}

// longestEntity is the length of the longest entity that is decoded, in bytes. Numeric
// ones may have zeros in front.
const longestEntity = 40

func entities(v *view) *view {
	if bytes.IndexByte(v.b, '&') < 0 {
		return nil
	}
	m := v.decode("entities")
	for i := 0; i < len(v.b); i++ {
		if v.b[i] != '&' {
			continue
		}
		end := i + 1
		for end < len(v.b) && end-i < longestEntity && (isAlnum(v.b[end]) || v.b[end] == '#' && end == i+1) {
			end++
		}
		if end < len(v.b) && v.b[end] == ';' {
			end++
		}
		raw := string(v.b[i:end])
		if s := html.UnescapeString(raw); s != raw {
			m.replace(i, end, s)
			i = end - 1
		}
	}
	return m.finish()
}

func percent(v *view) *view {
	if bytes.IndexByte(v.b, '%') < 0 {
		return nil
	}
	m := v.decode("percent escapes")
	for i := 0; i+2 < len(v.b); i++ {
		if v.b[i] != '%' {
			continue
		}
		if (v.b[i+1] == 'u' || v.b[i+1] == 'U') && i+5 < len(v.b) { // of the function escape of JavaScript
			if n, ok := hexValue(v.b[i+2 : i+6]); ok {
				m.replace(i, i+6, string(rune(n)))
				i += 5
				continue
			}
		}
		if n, ok := hexValue(v.b[i+1 : i+3]); ok {
			m.replace(i, i+3, string([]byte{byte(n)}))
			i += 2
		}
	}
	return m.finish()
}

func quotedPrintable(v *view) *view {
	if bytes.IndexByte(v.b, '=') < 0 {
		return nil
	}
	m := v.decode("quoted-printable")
	for i := 0; i+1 < len(v.b); i++ {
		switch {
		case v.b[i] != '=':
		case v.b[i+1] == '\n':
			m.replace(i, i+2, "")
			i++
		case i+2 >= len(v.b):
		case v.b[i+1] == '\r' && v.b[i+2] == '\n':
			m.replace(i, i+3, "")
			i += 2
		default:
			if n, ok := hexValue(v.b[i+1 : i+3]); ok {
				m.replace(i, i+3, string([]byte{byte(n)}))
				i += 2
			}
		}
	}
	return m.finish()
}

// unfold joins lines as calendars and mail fold them: anywhere, also within a word.
func unfold(v *view) *view {
	m := v.decode("folded lines")
	for i := 0; i+2 < len(v.b); i++ {
		if v.b[i] == '\r' && v.b[i+1] == '\n' && (v.b[i+2] == ' ' || v.b[i+2] == '\t') {
			m.replace(i, i+3, "")
			i += 2
		}
	}
	return m.finish()
}

// controls are the characters that a letter after a backslash stands for.
var controls = strings.NewReplacer("n", "\n", "r", "\r", "t", "\t", "b", "\b", "f", "\f", "v", "\v")

func backslash(v *view) *view {
	if bytes.IndexByte(v.b, '\\') < 0 {
		return nil
	}
	m := v.decode("backslash escapes")
	for i := 0; i+1 < len(v.b); i++ {
		if v.b[i] != '\\' {
			continue
		}
		end, s := escape(v.b, i)
		m.replace(i, end, s)
		i = end - 1
	}
	return m.finish()
}

// escape returns the end of the escape at i, and what it stands for.
func escape(b []byte, i int) (end int, s string) {
	c := b[i+1]
	rest := b[i+2:]
	switch {
	case c == 'u' && len(rest) > 1 && rest[0] == '{':
		if n := bytes.IndexByte(rest[:min(len(rest), 10)], '}'); n > 0 {
			if r, ok := hexValue(rest[1:n]); ok {
				return i + 3 + n, string(rune(r))
			}
		}
	case c == 'u' && len(rest) >= 4:
		r, ok := hexValue(rest[:4])
		if !ok {
			break
		}
		if r >= 0xd800 && r < 0xdc00 && len(rest) >= 10 && rest[4] == '\\' && rest[5] == 'u' {
			if low, ok := hexValue(rest[6:10]); ok && low >= 0xdc00 && low < 0xe000 {
				return i + 12, string(rune((r-0xd800)<<10 + (low - 0xdc00) + 0x10000))
			}
		}
		return i + 6, string(rune(r))
	case c == 'U' && len(rest) >= 8:
		if r, ok := hexValue(rest[:8]); ok {
			return i + 10, string(rune(r))
		}
	case c == 'x' && len(rest) >= 2:
		if r, ok := hexValue(rest[:2]); ok {
			return i + 4, string(rune(r))
		}
	case isHex(c): // of style sheets, with a space behind it; \f and \b too
		n := 1
		for n < 6 && i+1+n < len(b) && isHex(b[i+1+n]) {
			n++
		}
		if r, ok := hexValue(b[i+1 : i+1+n]); ok && n > 1 && r <= utf8.MaxRune {
			end := i + 1 + n
			if end < len(b) && b[end] == ' ' {
				end++
			}
			return end, string(rune(r))
		}
	case c == '\n': // a line goes on
		return i + 2, ""
	}
	if c >= utf8.RuneSelf {
		return i + 1, ""
	}
	return i + 2, controls.Replace(string(rune(c)))
}

func isAlnum(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' }
func isHex(c byte) bool   { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

// hexValue returns the number that hexadecimal digits write.
func hexValue(b []byte) (int64, bool) {
	for _, c := range b {
		if !isHex(c) {
			return 0, false
		}
	}
	n, err := strconv.ParseInt(string(b), 16, 64)
	return n, err == nil
}

// strip removes tags, comments, and the addresses of links in Markdown.
func strip(v *view) *view {
	m := v.decode("markup")
	m.out.depth, m.out.stripped = v.depth, true
	mark := string(rune(0x2060)) // cannot be seen: letters before and after it are one word
	for i := 0; i < len(v.b); i++ {
		end := -1
		switch c := v.b[i]; {
		case c == '<' && i+1 < len(v.b) && (v.b[i+1] == '/' || v.b[i+1] == '!' || v.b[i+1] == '?' || isAlnum(v.b[i+1]) && v.b[i+1] > '9'):
			if bytes.HasPrefix(v.b[i:], []byte("<!--")) {
				end = after(v.b, i+4, "-->")
			} else {
				end = after(v.b, i+1, ">")
				if end > 0 && bytes.IndexByte(v.b[i+1:end], '<') >= 0 {
					end = -1 // the inner one is the tag
				}
			}
		case c == '%' && bytes.HasPrefix(v.b[i:], []byte("%%")):
			end = after(v.b, i+2, "%%")
		case c == ']' && i+1 < len(v.b) && v.b[i+1] == '(':
			end = after(v.b, i+2, ")")
		case c == ']' && i+1 < len(v.b) && v.b[i+1] == '{':
			end = after(v.b, i+2, "}")
		case c == '[' && i+1 < len(v.b) && v.b[i+1] == '^':
			end = after(v.b, i+2, "]")
		case c == '[' || c == ']':
			end = i + 1
		}
		if end > 0 {
			m.replace(i, end, mark)
			i = end - 1
		}
	}
	return m.finish()
}

// longestTag is the length of the longest tag that is left out, in bytes. So the work
// stays linear if the ends of tags are missing.
const longestTag = 4096

// after returns the end of the first s from i on, -1 if there is none near.
func after(b []byte, i int, s string) int {
	n := bytes.Index(b[i:min(len(b), i+longestTag)], []byte(s))
	if n < 0 {
		return -1
	}
	return i + n + len(s)
}
