// Package listfile changes files that are YAML lists of mappings and that people
// also write by hand, such as review.yaml and annotation files. It works on the
// text: everything that it does not change stays the same, byte for byte, and
// comments are never lost.
//
// A list has a head (the text before the first entry) and entries. Comments
// directly above an entry belong to the entry if they are not indented further.
package listfile

import (
	"errors"
	"slices"
	"strings"
)

// List is the text of a list, split into entries.
type List struct {
	mark    string // byte order mark, if there is one
	head    string
	entries []entry
	indent  string // of the hyphens
	newline string
}

// entry is an entry: the comments above it, its own lines, and the blank lines
// and comments before the next entry.
type entry struct{ above, own, behind string }

const byteOrderMark = "\ufeff"

// ErrForm is the error for a list in which an entry does not start with a hyphen
// on a line of its own.
var ErrForm = errors.New("expected a list of entries that each start with a hyphen")

// Parse splits text into the entries whose first keys begin at the offsets.
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
	lines := make([]int, len(starts)) // offset of the line of each entry
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

// above returns the offset of the first of the comments directly above the line
// at off. It is at least floor.
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

// ownEnd returns the end of the lines of an entry, after the last line that is
// neither blank nor a comment.
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

// Insert inserts an entry before entry i. If i is the number of entries, it adds
// the entry at the end.
func (l *List) Insert(i int, pairs ...Pair) {
	if i == len(l.entries) {
		l.endLine()
	}
	l.entries = slices.Insert(l.entries, i, entry{own: l.format(pairs)})
}

// Append adds an entry at the end, below a comment. If comment is "", no comment
// is written.
func (l *List) Append(comment string, pairs ...Pair) {
	l.Insert(len(l.entries), pairs...)
	if comment != "" {
		l.entries[len(l.entries)-1].above = l.indent + comment + l.newline
	}
}

// Growth returns the number of bytes by which Append makes the text longer.
func (l *List) Growth(comment string, pairs ...Pair) int {
	n := len(l.format(pairs)) + len(l.newline) // of a last line that had no line break
	if comment != "" {
		n += len(l.indent) + len(comment) + len(l.newline)
	}
	return n
}

// New returns the text of a list with one entry.
func New(pairs []Pair) string {
	l := &List{newline: "\n"}
	l.Insert(0, pairs...)
	return l.String()
}

// endLine adds a line break to the last line if it has none.
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

// Replace replaces entry i. Comments within the old entry are kept below the new
// one.
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

// String returns the text of the list.
func (l *List) String() string {
	var b strings.Builder
	b.WriteString(l.mark + l.head)
	for _, e := range l.entries {
		b.WriteString(e.above + e.own + e.behind)
	}
	return b.String()
}

// comments returns the comments within an entry's lines, one per line.
func (l *List) comments(own, indent string) string {
	var b strings.Builder
	for line := range strings.Lines(own) {
		if c := comment(strings.TrimRight(line, "\r\n")); c != "" {
			b.WriteString(indent + c + l.newline)
		}
	}
	return b.String()
}

// comment returns the comment at the end of a line, or "".
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
