// Package listfile changes files that are YAML lists of mappings and that
// people write by hand as well, such as review.yaml and the annotations beside
// an article. It works on the text: what it does not change stays as it is, byte
// for byte, and no comment is ever lost.
//
// A list is taken as its head (what stands before the first entry) and its
// entries. The comments right above an entry, at most as far indented, are the
// entry's.
package listfile

import (
	"errors"
	"slices"
	"strings"
)

// List is the text of a list, entry by entry.
type List struct {
	mark    string // the byte order mark, if there is one
	head    string
	entries []entry
	indent  string // of the hyphens
	newline string
}

// entry is one entry: the comments above it, its own lines, and blank lines and
// comments up to the next.
type entry struct{ above, own, behind string }

const byteOrderMark = "\ufeff"

// ErrForm is the error of a list that is not written with each entry on lines
// of its own, behind a hyphen.
var ErrForm = errors.New("expected a list of entries that each start with a hyphen")

// Parse cuts text into the entries whose first keys begin at the offsets.
func Parse(text string, starts []int) (*List, error) {
	l := &List{newline: "\n"}
	if rest, ok := strings.CutPrefix(text, byteOrderMark); ok {
		l.mark, text = byteOrderMark, rest
	}
	if strings.Contains(text, "\r\n") {
		l.newline = "\r\n"
	}
	if len(starts) == 0 {
		l.head = text
		return l, nil
	}
	lines := make([]int, len(starts)) // where the line of each entry begins
	for i, at := range starts {
		at -= len(l.mark)
		lines[i] = strings.LastIndexByte(text[:at], '\n') + 1
		before := text[lines[i]:at]
		if strings.TrimRight(strings.TrimLeft(before, " "), " ") != "-" || i > 0 && lines[i] <= lines[i-1] {
			return nil, ErrForm
		}
		if i == 0 {
			l.indent = before[:strings.IndexByte(before, '-')]
		}
	}
	from := above(text, 0, lines[0], l.indent)
	l.head = text[:from]
	for i, line := range lines {
		next := len(text)
		if i+1 < len(lines) {
			next = above(text, line, lines[i+1], l.indent)
		}
		end := ownEnd(text[line:next]) + line
		l.entries = append(l.entries, entry{text[from:line], text[line:end], text[end:next]})
		from = next
	}
	return l, nil
}

// above is where the comments right above the line at off begin, at lowest at
// floor.
func above(text string, floor, off int, indent string) int {
	for off > floor {
		prev := strings.LastIndexByte(text[:off-1], '\n') + 1
		line := text[prev:off]
		bare := strings.TrimLeft(line, " ")
		if prev < floor || !strings.HasPrefix(bare, "#") || len(line)-len(bare) > len(indent) {
			break
		}
		off = prev
	}
	return off
}

// ownEnd is where the lines of an entry end: behind the last that is neither
// blank nor a comment.
func ownEnd(text string) int {
	end, off := 0, 0
	for line := range strings.Lines(text) {
		off += len(line)
		if bare := strings.TrimSpace(line); bare != "" && bare[0] != '#' {
			end = off
		}
	}
	return end
}

// Insert puts an entry before entry i, or at the end.
func (l *List) Insert(i int, pairs ...Pair) {
	if i == len(l.entries) {
		l.endLine()
	}
	l.entries = slices.Insert(l.entries, i, entry{own: l.format(pairs)})
}

// Append puts an entry at the end, below a comment; "" for none.
func (l *List) Append(comment string, pairs ...Pair) {
	l.Insert(len(l.entries), pairs...)
	if comment != "" {
		l.entries[len(l.entries)-1].above = l.indent + comment + l.newline
	}
}

// New is the text of a list of one entry.
func New(pairs []Pair) string {
	l := &List{newline: "\n"}
	l.Insert(0, pairs...)
	return l.String()
}

// endLine ends the last line.
func (l *List) endLine() {
	last := &l.head
	if n := len(l.entries); n > 0 {
		last = &l.entries[n-1].behind
		if *last == "" {
			last = &l.entries[n-1].own
		}
	}
	if *last != "" && !strings.HasSuffix(*last, "\n") {
		*last += l.newline
	}
}

// Replace puts another entry in the place of entry i. The comments within it
// stay, below.
func (l *List) Replace(i int, pairs ...Pair) {
	e := &l.entries[i]
	kept := l.comments(e.own, l.indent+"  ")
	e.own = l.format(pairs) + kept
}

// Remove removes entry i. Its comments stay.
func (l *List) Remove(i int) {
	e := l.entries[i]
	rest := e.above + l.comments(e.own, l.indent) + e.behind
	if i == 0 {
		l.head += rest
	} else {
		l.entries[i-1].behind += rest
	}
	l.entries = slices.Delete(l.entries, i, i+1)
}

// String is the text.
func (l *List) String() string {
	var b strings.Builder
	b.WriteString(l.mark + l.head)
	for _, e := range l.entries {
		b.WriteString(e.above + e.own + e.behind)
	}
	return b.String()
}

// comments are the comments within an entry's lines, one a line.
func (l *List) comments(own, indent string) string {
	var b strings.Builder
	for line := range strings.Lines(own) {
		if c := comment(strings.TrimRight(line, "\r\n")); c != "" {
			b.WriteString(indent + c + l.newline)
		}
	}
	return b.String()
}

// comment is the comment at the end of a line, "" where there is none.
func comment(line string) string {
	quote := byte(0)
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quote == '"' && c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && (i == 0 || strings.IndexByte(" [{,", line[i-1]) >= 0):
			quote = c
		case c == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t'):
			return line[i:]
		}
	}
	return ""
}
