package dossier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Words returns a passage in the words of the article, white space folded and
// markup gone.
func (a *Article) Words(s span.Span) string { return strings.TrimSpace(a.Part(s)) }

// Part is like Words, but keeps one space at an end if there is any, so that
// parts that follow each other can be put together again.
func (a *Article) Part(s span.Span) string {
	if a.isPlain(s) {
		return s.Text(a.Prose)
	}
	return a.together(s)
}

// together puts the words of a passage together.
func (a *Article) together(s span.Span) string {
	var b strings.Builder
	for off := s.Start; off < s.End; {
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

// isPlain reports whether the passage reads as it stands: its words are joined
// with single spaces that are no markup.
func (a *Article) isPlain(s span.Span) bool {
	if !whitespace.IsCollapsed(s.Text(a.Prose)) {
		return false
	}
	if len(a.Body) != len(a.Prose) {
		return true
	}
	for off := s.Start; off < s.End; off++ {
		if a.Prose[off] == ' ' && a.Body[off] != ' ' {
			return false
		}
	}
	return true
}

// blanks returns all the white space of the prose round off.
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
