// Package span holds positions in a text.
//
// A Span is a half-open range of byte offsets into a text, usually the body of
// an article. All offsets in the program are bytes. Only JSON output counts
// code points.
package span

import "unicode/utf8"

// Span is the half-open byte range [Start, End).
type Span struct {
	Start, End int
}

// Len returns the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers no bytes.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o is within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Text returns the part of src that s covers. The span must be within src.
func (s Span) Text(src string) string { return src[s.Start:s.End] }

// Compare orders spans by start. If two start together, the longer one comes
// first, so that a span precedes those it contains.
func Compare(a, b Span) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}

// Trim returns s without the bytes of cutset at its start and end. The cutset
// must be ASCII.
func (s Span) Trim(src, cutset string) Span {
	for s.Start < s.End && inASCII(cutset, src[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && inASCII(cutset, src[s.End-1]) {
		s.End--
	}
	return s
}

func inASCII(set string, b byte) bool {
	for i := 0; i < len(set); i++ {
		if set[i] == b {
			return true
		}
	}
	return false
}

// A RuneCounter converts byte offsets to code point offsets, in any order.
type RuneCounter struct {
	src string
	// marks holds, for every stride bytes of src, the next start of a code
	// point and the number of code points before it.
	marks []mark
}

type mark struct{ byte, runes int }

// stride is the distance between marks in bytes. It bounds the work of a
// look-up.
const stride = 512

// NewRuneCounter returns a RuneCounter for src.
func NewRuneCounter(src string) *RuneCounter {
	c := &RuneCounter{src: src, marks: make([]mark, 0, len(src)/stride+1)}
	at, runes := 0, 0
	for next := 0; next <= len(src); next += stride {
		end := max(next, at)
		for end < len(src) && !utf8.RuneStart(src[end]) {
			end++
		}
		runes += utf8.RuneCountInString(src[at:end])
		at = end
		c.marks = append(c.marks, mark{at, runes})
	}
	return c
}

// At returns the number of code points before byte offset off, which must be
// the start of a code point or the end of the text.
func (c *RuneCounter) At(off int) int {
	m := c.marks[off/stride]
	if m.byte > off { // off is within the code point that crosses the mark
		m = c.marks[max(off/stride-1, 0)]
	}
	return m.runes + utf8.RuneCountInString(c.src[m.byte:off])
}
