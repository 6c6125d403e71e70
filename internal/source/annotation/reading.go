package annotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dossier/internal/text/span"
)

// fidelity says how exactly words are compared.
type fidelity uint8

const (
	// exact compares letters and marks. White space of any kind and length is
	// one space, Unicode forms are equal, and invisible characters are left out.
	exact fidelity = iota
	// alike also takes kinds of quotation marks, dashes and ellipses as one.
	alike
	// tight also leaves out all white space, which is lost when a passage of
	// several paragraphs is copied, and the marks of references: "[1]".
	tight

	fidelities = tight + 1
)

// leastTight is the minimum length of a quote, in bytes, that is compared
// without its white space.
const leastTight = 16

// reading is a text as it is compared.
type reading struct {
	words        string
	starts, ends []int // for each byte of words, the character of the text that it comes from
}

// read returns the text as it is compared. Bytes of 0 are no part of the text.
func read(text string, f fidelity) reading {
	var r reading
	var b strings.Builder
	b.Grow(len(text))
	r.starts, r.ends = make([]int, 0, len(text)), make([]int, 0, len(text))
	space := true // drops leading white space
	put := func(s string, start, end int) {
		b.WriteString(s)
		for range len(s) {
			r.starts, r.ends = append(r.starts, start), append(r.ends, end)
		}
	}
	for off := 0; off < len(text); {
		c, n := utf8.DecodeRuneInString(text[off:])
		end := off + n
		switch {
		case isInvisible(c):
		case unicode.IsSpace(c):
			if !space && f < tight {
				put(" ", off, end)
			}
			space = true
		case f == tight && c == '[' && reference(text[off:]) > 0:
			end = off + reference(text[off:])
		case c < utf8.RuneSelf && (end == len(text) || text[end] < utf8.RuneSelf):
			put(plainMark(text[off:end], f), off, end) // most characters
			space = false
		default:
			if k := norm.NFC.NextBoundaryInString(text[off:], true); k > n {
				end = off + k
			}
			put(plainMark(norm.NFC.String(text[off:end]), f), off, end)
			space = false
		}
		off = end
	}
	r.words = strings.TrimSuffix(b.String(), " ")
	return r
}

// isInvisible reports whether c is not seen: a soft hyphen, a character without
// width, or a byte of 0.
func isInvisible(c rune) bool {
	switch c {
	case 0, '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return false
}

// plainMark returns the plain form of a quotation mark, dash or ellipsis, and
// any other character as it is.
func plainMark(c string, f fidelity) string {
	if f == exact {
		return c
	}
	switch c {
	case "‘", "’", "‚", "‛", "′", "`", "´", "ʼ":
		return "'"
	case "“", "”", "„", "‟", "″", "«", "»":
		return "\""
	case "‐", "‑", "‒", "–", "—", "―", "−":
		return "-"
	case "…":
		return "..."
	}
	return c
}

// reference returns the length of the mark of a reference at the start of text,
// such as "[12]", or 0.
func reference(text string) int {
	i := 1
	for i < len(text) && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	if i < 2 || i > 4 || i == len(text) || text[i] != ']' {
		return 0
	}
	return i + 1
}

// find returns the offsets of quote. Occurrences may overlap.
func (r *reading) find(quote string) (out []int) {
	if quote == "" {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(r.words[from:], quote)
		if i < 0 {
			return out
		}
		out = append(out, from+i)
		from += i + 1
	}
}

// between reports whether the n bytes at off have prefix before and suffix after
// them. White space in between is ignored.
func (r *reading) between(off, n int, prefix, suffix string) bool {
	before, behind := strings.TrimSuffix(r.words[:off], " "), strings.TrimPrefix(r.words[off+n:], " ")
	return strings.HasSuffix(before, prefix) && strings.HasPrefix(behind, suffix)
}

// span converts the n bytes at off to a span of the text.
func (r *reading) span(off, n int) span.Span {
	return span.Span{Start: r.starts[off], End: r.ends[off+n-1]}
}
