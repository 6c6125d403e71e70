package leak

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// leastBase64 is the least number of characters in base64 that are decoded: four
// letters have six.
const leastBase64 = 6

// unpack calls use with the content of what is packed in v: base64, texts in other
// encodings, and what is compressed. At most *room bytes are decompressed, and taken
// from it. The digests are looked for in base64.
func unpack(v *view, room *int, digests digests, use func(*view), found func(from, to, token int)) {
	if !v.stripped {
		runs(v, use, func(from, to int, content []byte) {
			if token, ok := digests.in(content); ok {
				found(from, to, token)
			}
		})
	}
	if v.depth > 0 && !v.packed {
		return
	}
	if bytes.IndexByte(v.b, 0) >= 0 || bytes.HasPrefix(v.b, []byte("\xff\xfe")) || bytes.HasPrefix(v.b, []byte("\xfe\xff")) {
		for _, big := range []bool{false, true} {
			for shift := range 2 {
				use(v.within(0, len(v.b), fromUTF16(v.b[min(shift, len(v.b)):], big), "UTF-16"))
			}
		}
	}
	if !isText(v.b) {
		compressed(v, room, use)
	}
}

// runs finds what may be base64. A run may begin anywhere, so it is decoded from each
// of its first four characters on. What is no text then is no base64. A run of several
// lines is also decoded without the last line, which may be other text. All runs make
// one view for each of the four. It calls look with what each run holds.
func runs(v *view, use func(*view), look func(from, to int, content []byte)) {
	var out [4]*maker
	var run, content []byte
	for i := 0; i < len(v.b); {
		if !isBase64[v.b[i]] {
			i++
			continue
		}
		end, full := i, 0 // full is the length of the run without its last line
		run = run[:0]
		for end < len(v.b) && (isBase64[v.b[end]] || len(run) > 0 && len(run)%76 == 0 && (v.b[end] == '\n' || v.b[end] == '\r')) {
			switch c := v.b[end]; c {
			case '\n', '\r':
				full = len(run)
			case '-':
				run = append(run, '+')
			case '_':
				run = append(run, '/')
			default:
				run = append(run, c)
			}
			end++
		}
		for n := range 8 {
			shift, part := n%4, run
			if n >= 4 {
				part = run[:full]
			}
			if len(part) < leastBase64 || n >= 4 && full == len(run) {
				continue
			}
			if part = part[shift:]; len(part)%4 == 1 {
				part = part[:len(part)-1]
			}
			content = slices.Grow(content[:0], base64.RawStdEncoding.DecodedLen(len(part)))
			n, err := base64.RawStdEncoding.Decode(content[:cap(content)], part)
			content = content[:n]
			if err == nil {
				look(i, end, content)
			}
			switch {
			case err != nil:
			case isGzip(content):
				use(v.within(i, end, slices.Clone(content), "base64"))
			case mostlyText(content):
				if out[shift] == nil {
					out[shift] = v.decode("base64")
					out[shift].out.packed = true
				}
				out[shift].put(i, end, string(content)+" ") // no line break, which could be within base64
			}
		}
		i = end
	}
	for _, m := range out {
		if m != nil {
			use(m.out)
		}
	}
}

var isBase64 = func() (is [256]bool) {
	for c := range 256 {
		is[c] = isAlnum(byte(c)) || strings.IndexByte("+/-_", byte(c)) >= 0
	}
	return is
}()

// mostlyText reports whether b can be a text: UTF-8, or UTF-16 with many bytes of 0,
// with few controls. Its ends may be cut.
func mostlyText(b []byte) bool {
	good := 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r != utf8.RuneError && (r >= ' ' && r != 0x7f || r == '\n' || r == '\r' || r == '\t' || r == 0) {
			good += n
		}
		i += n
	}
	return len(b) > 0 && good*10 >= len(b)*8
}

func isText(b []byte) bool { return bytes.IndexByte(b, 0) < 0 && utf8.Valid(b) }

func fromUTF16(b []byte, big bool) []byte {
	order := binary.ByteOrder(binary.LittleEndian)
	if big {
		order = binary.BigEndian
	}
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}

func isGzip(b []byte) bool { return bytes.HasPrefix(b, []byte{0x1f, 0x8b, 8}) }

// compressed finds what is compressed in a file.
func compressed(v *view, room *int, use func(*view)) {
	b := v.b
	read := func(r io.Reader) []byte {
		content, _ := io.ReadAll(io.LimitReader(r, int64(max(0, *room))+1)) // what comes before an error counts
		*room -= len(content)
		return content
	}
	inflate := func(i int, how string, open func(io.Reader) (io.ReadCloser, error)) {
		r, err := open(bytes.NewReader(b[i:]))
		if err != nil {
			return
		}
		if content := read(r); len(content) > 0 {
			use(v.within(i, len(b), content, how))
		}
	}
	unzip := func(r io.Reader) (io.ReadCloser, error) { return gzip.NewReader(r) }
	switch {
	case isGzip(b):
		inflate(0, "gzip", unzip)
	case bytes.HasPrefix(b, []byte("\x89PNG\r\n\x1a\n")):
		for i := 8; i+8 <= len(b); {
			n := int(binary.BigEndian.Uint32(b[i:]))
			if n < 0 || n > len(b)-i-8 {
				break
			}
			switch string(b[i+4 : i+8]) {
			case "zTXt", "iTXt", "iCCP":
				for k := i + 8; k < min(i+8+n, i+8+1024); k++ { // names and languages come first
					if b[k] == 0x78 {
						inflate(k, "zlib", zlib.NewReader)
					}
				}
			}
			i += n + 12
		}
	case bytes.HasPrefix(b, []byte("%PDF")):
		word := []byte("stream")
		for i := 0; ; {
			n := bytes.Index(b[i:], word)
			if n < 0 {
				break
			}
			i += n + len(word)
			for i < len(b) && (b[i] == '\r' || b[i] == '\n') {
				i++
			}
			if i < len(b) && b[i] == 0x78 {
				inflate(i, "zlib", zlib.NewReader)
			}
		}
	case bytes.HasPrefix(b, []byte("PK")):
		archive, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			return
		}
		for _, f := range archive.File {
			use(v.within(0, len(b), []byte(f.Name+"\n"+f.Comment), "zip"))
			if r, err := f.Open(); err == nil {
				use(v.within(0, len(b), read(r), "zip"))
				_ = r.Close() // it was only read
			}
		}
	}
}
