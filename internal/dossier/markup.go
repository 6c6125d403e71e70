package dossier

import (
	"slices"
	"strings"

	"dossier/internal/text/span"
)

// Markup is what the body of an article has where its prose has spaces. Most texts have
// little of it, so it takes less memory than a second text. A text without markup has the
// zero Markup.
type Markup struct {
	text   string // of all pieces
	pieces []piece
}

// piece is a stretch of markup. It ends in Markup.text where the next one starts.
type piece struct {
	start uint32 // in the body
	from  uint32 // in Markup.text
}

// MarkupOf returns the markup of a body, which is as long as its prose.
func MarkupOf(body, prose string) (m Markup) {
	if body == prose {
		return m
	}
	var text []byte
	for i := 0; i < len(body); i++ {
		if body[i] == prose[i] {
			continue
		}
		m.pieces = append(m.pieces, piece{uint32(i), uint32(len(text))})
		for ; i < len(body) && body[i] != prose[i]; i++ {
			text = append(text, body[i])
		}
	}
	m.text, m.pieces = string(text), slices.Clone(m.pieces)
	return m
}

// end returns where piece k ends in m.text.
func (m *Markup) end(k int) int {
	if k+1 < len(m.pieces) {
		return int(m.pieces[k+1].from)
	}
	return len(m.text)
}

// at returns the span of piece k in the body.
func (m *Markup) at(k int) span.Span {
	p := m.pieces[k]
	return span.Span{Start: int(p.start), End: int(p.start) + m.end(k) - int(p.from)}
}

// first returns the first piece that ends behind an offset of the body.
func (m *Markup) first(off int) int {
	k, _ := slices.BinarySearchFunc(m.pieces, off, func(p piece, off int) int { return int(p.start) - off })
	if k > 0 && m.at(k-1).End > off {
		k--
	}
	return k
}

// within reports whether a passage of the body has markup.
func (m *Markup) within(s span.Span) bool {
	if len(m.pieces) == 0 || s.Empty() {
		return false
	}
	k := m.first(s.Start)
	return k < len(m.pieces) && int(m.pieces[k].start) < s.End
}

// Body returns the text of the article as it was published. All spans are byte offsets
// into it.
func (a *Article) Body() string { return a.Written(span.Span{End: len(a.Prose)}) }

// Written returns a passage with its markup.
func (a *Article) Written(s span.Span) string {
	m := &a.Markup
	if !m.within(s) {
		return s.Text(a.Prose)
	}
	out := []byte(s.Text(a.Prose))
	for k := m.first(s.Start); k < len(m.pieces) && int(m.pieces[k].start) < s.End; k++ {
		text, start := m.text[m.pieces[k].from:m.end(k)], m.at(k).Start
		if start < s.Start {
			text, start = text[s.Start-start:], s.Start
		}
		copy(out[start-s.Start:], text)
	}
	return string(out)
}

// Runes returns a counter of the code points of the body.
func (a *Article) Runes() *span.RuneCounter {
	if strings.IndexFunc(a.Markup.text, func(r rune) bool { return r >= 0x80 }) >= 0 {
		return span.NewRuneCounter(a.Body())
	}
	return span.NewRuneCounter(a.Prose) // which has one space for each character of markup
}
