package diag

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// ANSI escape sequences for colours (ECMA-48).
const (
	reset   = "\x1b[0m"
	bold    = "\x1b[1m"
	red     = "\x1b[1;31m"
	magenta = "\x1b[1;35m"
	green   = "\x1b[1;32m"
	cyan    = "\x1b[1;36m"
)

const indent = "    "

// Print writes the list for people to read, in the order of the list and as brief
// as [List.Brief] makes it.
func (l List) Print(w io.Writer, color bool) error {
	p := printer{w: bufio.NewWriter(w), color: color}
	l = l.Brief()
	for i := range l {
		p.diagnostic(&l[i])
	}
	return p.w.Flush()
}

// printer writes diagnostics. Write errors are kept in w until it is flushed.
type printer struct {
	w     *bufio.Writer
	color bool
}

func (p *printer) paint(code, s string) {
	if p.color {
		s = code + s + reset
	}
	p.w.WriteString(s)
}

func (p *printer) diagnostic(d *Diagnostic) {
	p.paint(bold, fmt.Sprintf("%s:%d:%d:", visible(d.Path), d.Line, d.Col))
	p.w.WriteByte(' ')
	p.paint([...]string{Error: red, Warning: magenta, Info: cyan}[d.Severity], d.Severity.String()+":")
	fmt.Fprintf(p.w, " %s [%s]\n", visible(d.Message), visible(d.Code))
	if d.Excerpt != "" {
		p.excerpt(d)
	}
	if d.Hint != "" {
		fmt.Fprintf(p.w, "%shint: %s\n", indent, visible(d.Hint))
	}
}

// excerpt writes the source line and, under it, a mark that is as wide on a
// terminal as the marked part.
func (p *printer) excerpt(d *Diagnostic) {
	p.w.WriteString(indent)
	p.w.WriteString(visible(d.Excerpt))
	before := head(d.Excerpt, d.Caret)
	marked := head(d.Excerpt[len(before):], d.Width)
	p.w.WriteString("\n" + indent + strings.Repeat(" ", columns(visible(before))))
	p.paint(green, "^"+strings.Repeat("~", max(columns(visible(marked))-1, 0)))
	p.w.WriteByte('\n')
}

// columns returns the number of terminal columns that s takes. Every character
// that visible returns takes 0, 1 or 2.
func columns(s string) (n int) {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		n += columnsOf(r)
		s = s[size:]
	}
	return n
}
