package diag

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/text/span"
)

// Source is a text that diagnostics refer to.
type Source struct {
	Path string
	Text string // the whole file
}

// Position returns the line and column of byte offset off, both from 1. The
// column counts code points. An invalid byte counts as one, a byte order mark at
// the start of the file as none. An offset outside the text is moved to the
// nearer end.
func (s Source) Position(off int) (line, col int) {
	off = s.whole(off)
	start := s.lineStart(off)
	line = 1 + strings.Count(s.Text[:start], "\n")
	return line, 1 + utf8.RuneCountInString(s.Text[start:max(start, off)])
}

// whole clamps off to the text and moves it to the start of its character.
func (s Source) whole(off int) int {
	off = min(max(off, 0), len(s.Text))
	for back := off; back >= 0 && back > off-utf8.UTFMax && off < len(s.Text); back-- {
		if utf8.RuneStart(s.Text[back]) {
			if _, n := utf8.DecodeRuneInString(s.Text[back:]); back+n > off {
				return back
			}
			break
		}
	}
	return off
}

const byteOrderMark = "\ufeff"

func (s Source) lineStart(off int) int {
	start := strings.LastIndexByte(s.Text[:off], '\n') + 1
	if start == 0 && strings.HasPrefix(s.Text, byteOrderMark) {
		return len(byteOrderMark)
	}
	return start
}

// Error returns an error at sp.
func (s Source) Error(sp span.Span, code, message string) Diagnostic {
	return s.At(sp, Error, code, message)
}

// Warning returns a warning at sp.
func (s Source) Warning(sp span.Span, code, message string) Diagnostic {
	return s.At(sp, Warning, code, message)
}

// At returns a diagnostic with the severity at sp.
func (s Source) At(sp span.Span, severity Severity, code, message string) Diagnostic {
	sp.Start = s.whole(sp.Start)
	sp.End = s.whole(max(sp.End, sp.Start))
	d := Diagnostic{Path: s.Path, Severity: severity, Code: code, Message: Shorten(message)}
	d.Line, d.Col = s.Position(sp.Start)
	start := s.lineStart(sp.Start)
	end := len(s.Text)
	if i := strings.IndexByte(s.Text[sp.Start:], '\n'); i >= 0 {
		end = sp.Start + i
	}
	start = min(start, end)
	end = start + len(strings.TrimRight(s.Text[start:end], "\r"))
	d.excerpt(s.Text[start:end], min(max(sp.Start, start), end)-start, min(max(sp.End, start), end)-start)
	return d
}

// The maximum number of code points of an excerpt before the marked part, in it,
// and after it.
const (
	maxBefore = 48
	maxMarked = 60
	maxAfter  = 40
)

// excerpt sets the excerpt to line, with the bytes from..to marked. A long line
// is shortened.
func (d *Diagnostic) excerpt(line string, from, to int) {
	before, marked, after := line[:from], line[from:to], line[to:]
	if cut := tail(before, maxBefore); len(cut) < len(before) {
		before = "…" + cut
	}
	if cut := head(marked, maxMarked); len(cut) < len(marked) {
		marked, after = cut, "…"
	} else if cut := head(after, maxAfter); len(cut) < len(after) {
		after = cut + "…"
	}
	d.Excerpt = before + marked + after
	d.Caret = utf8.RuneCountInString(before)
	d.Width = max(utf8.RuneCountInString(marked), 1)
}

// head returns the first n code points of s.
func head(s string, n int) string {
	end := 0
	for ; n > 0 && end < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	return s[:end]
}

// tail returns the last n code points of s.
func tail(s string, n int) string {
	start := len(s)
	for ; n > 0 && start > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	return s[start:]
}
