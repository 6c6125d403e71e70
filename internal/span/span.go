// Package span holds the positions that travel through the whole program.
//
// A Span is a half-open range of byte offsets into one text, most often the
// body of an article. Offsets are bytes everywhere inside the program; code
// points are counted only where a result leaves it as JSON.
package span

import "unicode/utf8"

// Span is the half-open byte range [Start, End).
type Span struct {
	Start, End int
}

// Len is the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Text is the part of src that s covers. The span must lie within src.
func (s Span) Text(src string) string { return src[s.Start:s.End] }

// Compare orders spans by start; of two that start together, the longer comes
// first, so that a container precedes what it contains.
func Compare(a, b Span) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}

// Trim narrows s until it neither begins nor ends with a byte of cutset.
// The cutset is ASCII.
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

// A RuneCounter turns byte offsets into code point offsets. Offsets asked for
// in ascending order cost one pass over the text in all; an earlier one
// restarts the count.
type RuneCounter struct {
	src         string
	byte, runes int
}

// NewRuneCounter counts in src.
func NewRuneCounter(src string) *RuneCounter { return &RuneCounter{src: src} }

// At is the number of code points before byte offset off.
func (c *RuneCounter) At(off int) int {
	if off < c.byte {
		c.byte, c.runes = 0, 0
	}
	c.runes += utf8.RuneCountInString(c.src[c.byte:off])
	c.byte = off
	return c.runes
}
