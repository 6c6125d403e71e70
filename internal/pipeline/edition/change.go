package edition

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/text/span"
)

// edit replaces a span of a text.
type edit struct {
	span.Span
	with string
	cut  bool // a passage that is left out
}

// ordered returns edits that do not overlap, in order. Passages come before names, and
// of names the one that begins first, then the longest. What an edit shares with one
// that comes before it is left to that one.
func ordered(edits []edit) []edit {
	var cuts, out []edit
	for _, e := range edits {
		if e.cut {
			cuts = append(cuts, e)
		}
	}
	cuts = merged(cuts)
	for _, e := range edits {
		if !e.cut && !overlaps(cuts, e.Span) {
			out = append(out, e)
		}
	}
	return merged(append(cuts, out...))
}

// merged sorts edits and drops those that overlap an earlier one. Passages that overlap
// become one.
func merged(edits []edit) []edit {
	slices.SortStableFunc(edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var out []edit
	for _, e := range edits {
		if n := len(out); n > 0 && e.Start < out[n-1].End {
			if e.cut && out[n-1].cut {
				out[n-1].End = max(out[n-1].End, e.End)
			}
			continue
		}
		out = append(out, e)
	}
	return out
}

// apply returns a text with its edits, which are in order.
func apply(text string, edits []edit) string {
	if len(edits) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.with)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// overlaps reports whether a span overlaps one of the edits, which are in order.
func overlaps(edits []edit, s span.Span) bool {
	i, _ := slices.BinarySearchFunc(edits, s.Start, func(e edit, at int) int { return cmp.Compare(e.End, at+1) })
	return i < len(edits) && edits[i].Overlaps(s)
}

// moves says where the parts of a text are after its edits.
type moves struct {
	edits  []edit
	shifts []int // what is added to an offset before each edit, and after the last
	cuts   []edit
}

func newMoves(edits []edit) *moves {
	m := &moves{edits: edits, shifts: make([]int, len(edits)+1)}
	for i, e := range edits {
		m.shifts[i+1] = m.shifts[i] + len(e.with) - e.Len()
		if e.cut {
			m.cuts = append(m.cuts, e)
		}
	}
	return m
}

// span returns where a span is now. A span that begins or ends within an edit begins or
// ends with what replaces it.
func (m *moves) span(s span.Span) span.Span {
	if s.Empty() {
		return span.Span{}
	}
	return span.Span{Start: m.offset(s.Start, false), End: m.offset(s.End, true)}
}

func (m *moves) offset(off int, end bool) int {
	i, _ := slices.BinarySearchFunc(m.edits, off, func(e edit, at int) int { return cmp.Compare(e.End, at+1) })
	switch { // edit i is the first that ends behind off
	case i == len(m.edits) || m.edits[i].Start >= off:
		return off + m.shifts[i]
	case end:
		return m.edits[i].Start + m.shifts[i] + len(m.edits[i].with)
	}
	return m.edits[i].Start + m.shifts[i]
}

// cut reports whether a span, of the text before the edits, overlaps a passage that is
// left out.
func (m *moves) cut(s span.Span) bool { return overlaps(m.cuts, s) }
