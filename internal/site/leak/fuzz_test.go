package leak

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"mime/quotedprintable"
	"net/url"
	"strings"
	"testing"
	"unicode/utf16"
)

// encodings are the ways to write a text in a file.
var encodings = []func(r *rand.Rand, s string) string{
	func(r *rand.Rand, s string) string { // entities, some of them
		var b strings.Builder
		for _, c := range s {
			switch n := r.IntN(4); {
			case n == 0 || c == '&':
				fmt.Fprintf(&b, "&#%d;", c)
			case n == 1:
				fmt.Fprintf(&b, "&#x%X;", c)
			default:
				b.WriteRune(c)
			}
		}
		return b.String()
	},
	func(_ *rand.Rand, s string) string { return url.PathEscape(s) },
	func(r *rand.Rand, s string) string {
		var b strings.Builder
		for i := range len(s) {
			fmt.Fprintf(&b, "%%%02x", s[i])
		}
		return b.String()
	},
	func(r *rand.Rand, s string) string {
		var b strings.Builder
		for _, u := range utf16.Encode([]rune(s)) {
			fmt.Fprintf(&b, `\u%04x`, u)
		}
		return b.String()
	},
	func(_ *rand.Rand, s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) },
	func(_ *rand.Rand, s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) },
	func(_ *rand.Rand, s string) string {
		var b bytes.Buffer
		w := quotedprintable.NewWriter(&b)
		_, _ = w.Write([]byte(s))
		_ = w.Close()
		return b.String()
	},
	func(_ *rand.Rand, s string) string { return strings.ToUpper(s) },
	func(_ *rand.Rand, s string) string { return strings.ReplaceAll(s, " ", "-") },
	func(r *rand.Rand, s string) string { // split
		between := []string{"<b>", "</b>", "\u00ad", "\u200b", "<i class=\"a\">", "<!-- x -->"}
		cs := []rune(s)
		at := 1 + r.IntN(len(cs)-1)
		return string(cs[:at]) + between[r.IntN(len(between))] + string(cs[at:])
	},
}

// caseless is the number of encodings that can follow others. The rest change the
// letters themselves, and come first.
const caseless = 7

// encode writes a name by a random chain of encodings.
func encode(r *rand.Rand, name string, depth int) string {
	for _, change := range encodings[caseless:] {
		if r.IntN(3) == 0 {
			name = change(r, name)
		}
	}
	for range depth {
		name = encodings[r.IntN(caseless)](r, name)
	}
	return name
}

// FuzzHiddenName checks that a name is found in whatever encoding it is, anywhere in a file.
func FuzzHiddenName(f *testing.F) {
	pages := []string{
		"<html><body title=\"a\"><p>The board met at 5 p.m. &amp; left.</p></body></html>",
		`{"a":["b\n",1.5e3,"100%","x=y"],"c":"d"}`,
		"a,b\r\n1,\"2\"\r\n", ".a{content:'\\201c'}\n", "", "--=\n%zz &#; \\u12 \\", strings.Repeat("The tide was out. ", 200),
	}
	for i := range uint64(150) {
		f.Add(i, pages[int(i)%len(pages)])
	}
	names := []string{"Lena Okoye", "Anaïs Müller-Żak", "김해윤 박", "Юрий Лисов"}
	f.Fuzz(func(t *testing.T, seed uint64, page string) {
		r := rand.New(rand.NewPCG(seed, 1))
		name := names[r.IntN(len(names))]
		hidden := encode(r, name, r.IntN(4))
		at := r.IntN(len(page) + 1)
		file := []byte(page[:at] + " " + hidden + " " + page[at:])
		switch r.IntN(8) {
		case 0:
			var b bytes.Buffer
			w := gzip.NewWriter(&b)
			_, _ = w.Write(file)
			_ = w.Close()
			file = b.Bytes()
		case 1:
			var b bytes.Buffer
			b.WriteString("\xff\xfe")
			for _, u := range utf16.Encode([]rune(string(file))) {
				b.WriteByte(byte(u))
				b.WriteByte(byte(u >> 8))
			}
			file = b.Bytes()
		}
		hits, _, whole := New(Secrets{Names: []Secret{{Words: name}}}).Find(file)
		if !whole {
			t.Errorf("%q is not searched whole", file)
		}
		if len(hits) == 0 {
			t.Errorf("%q is not found in %q", name, file)
		}
		for _, h := range hits {
			if h.Start < 0 || h.End > len(file) || h.Start >= h.End {
				t.Errorf("the place %d:%d is not in the file", h.Start, h.End)
			}
		}
	})
}
