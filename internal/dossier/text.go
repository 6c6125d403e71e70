package dossier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/span"
)

// Fold joins the words of s with single spaces.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// Words is a passage in the words of the article, white space folded and
// markup gone.
func (a *Article) Words(s span.Span) string { return strings.TrimSpace(a.Part(s)) }

// Part is like Words, but keeps one space at an end where there is any, so that
// parts that follow each other can be put together again.
func (a *Article) Part(s span.Span) string {
	var b strings.Builder
	b.Grow(s.End - s.Start)
	for off := s.Start; off < s.End; {
		if n := plain(a.Prose[off:s.End]); n > 0 {
			b.WriteString(a.Prose[off : off+n])
			off += n
			continue
		}
		if a.single(off) {
			b.WriteByte(' ')
			off++
			continue
		}
		r, n := utf8.DecodeRuneInString(a.Prose[off:s.End])
		if !unicode.IsSpace(r) {
			b.WriteString(a.Prose[off : off+n])
			off += n
			continue
		}
		run := a.blanks(off)
		if a.parts(run) {
			b.WriteByte(' ')
		}
		off = run.End
	}
	return b.String()
}

// plain is how many bytes of s stand before the first that is no letter, digit or
// mark of ASCII.
func plain(s string) int {
	i := 0
	for i < len(s) && s[i] > ' ' && s[i] < 0x7f {
		i++
	}
	return i
}

// single reports whether a single space of the article stands at off, between
// two letters, digits or marks of ASCII.
func (a *Article) single(off int) bool {
	return off > 0 && off+1 < len(a.Prose) && a.Prose[off] == ' ' && plain(a.Prose[off-1:off]) > 0 && plain(a.Prose[off+1:off+2]) > 0 &&
		(len(a.Body) != len(a.Prose) || a.Body[off] == ' ')
}

// blanks is all the white space of the prose round off.
func (a *Article) blanks(off int) span.Span {
	start := len(strings.TrimRightFunc(a.Prose[:off], unicode.IsSpace))
	return span.Span{Start: start, End: len(a.Prose) - len(strings.TrimLeftFunc(a.Prose[off:], unicode.IsSpace))}
}

// What belongs to the word before it, and to the word behind it.
const (
	closing = ".,;:!?)]}”’'»…"
	opening = "([{“‘«"
)

// parts reports whether what is blank in the prose parts two words. Markup does
// not, if it is all there is, or stands right between a word and a mark that
// belongs to it: in "[next week]{date=2024-03 note=x}." the full stop ends the
// sentence.
func (a *Article) parts(run span.Span) bool {
	written := a.Prose
	if len(a.Body) == len(a.Prose) {
		written = a.Body
	}
	between := run.Text(written)
	if strings.IndexFunc(between, unicode.IsSpace) < 0 && !strings.Contains(between, "<") { // a tag may break the line
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(a.Prose[:run.Start])
	behind, _ := utf8.DecodeRuneInString(a.Prose[run.End:])
	first, _ := utf8.DecodeRuneInString(between)
	last, _ := utf8.DecodeLastRuneInString(between)
	return !(strings.ContainsRune(closing, behind) && !unicode.IsSpace(last)) &&
		!(strings.ContainsRune(opening, before) && !unicode.IsSpace(first))
}
