package dossier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Words returns the words of a passage without markup, with white space
// collapsed.
func (a *Article) Words(s span.Span) string { return strings.TrimSpace(a.Part(s)) }

// Part is like Words, but keeps one space at either end if there is white
// space, so that adjacent parts can be joined.
func (a *Article) Part(s span.Span) string {
	if a.isPlain(s) {
		return s.Text(a.Prose)
	}
	return a.together(s)
}

// together joins the words of a passage.
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

// isPlain reports whether Part can return the passage unchanged.
func (a *Article) isPlain(s span.Span) bool {
	return whitespace.IsCollapsed(a.inner(s)) && !a.Markup.within(s)
}

// inner returns the passage without a single space at either end.
func (a *Article) inner(s span.Span) string {
	text := s.Text(a.Prose)
	if len(text) > 1 && text[0] == ' ' {
		if r, _ := utf8.DecodeLastRuneInString(a.Prose[:s.Start]); !unicode.IsSpace(r) {
			text = text[1:]
		}
	}
	if end := len(text) - 1; end > 0 && text[end] == ' ' {
		if r, _ := utf8.DecodeRuneInString(a.Prose[s.End:]); !unicode.IsSpace(r) {
			text = text[:end]
		}
	}
	return text
}

// blanks returns the run of white space in the prose around offset off.
func (a *Article) blanks(off int) span.Span {
	start := len(strings.TrimRightFunc(a.Prose[:off], unicode.IsSpace))
	return span.Span{Start: start, End: len(a.Prose) - len(strings.TrimLeftFunc(a.Prose[off:], unicode.IsSpace))}
}

// Characters that belong to the word before and to the word after them.
const (
	closing = ".,;:!?)]}”’'»…"
	opening = "([{“‘«"
)

// parts reports whether a run of white space in the prose separates two words.
// Blanked markup does not if there is nothing else, or if it is between a word
// and its punctuation: in "[next week]{date=2024-03 note=x}." the full stop
// belongs to "week".
func (a *Article) parts(run span.Span) bool {
	between := a.Written(run)
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
