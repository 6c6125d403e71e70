package markdown

import (
	"bufio"
	"io"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// RenderPlain writes plain text as HTML with the marks highlighted. Each block is
// an element. Line breaks within a block are kept. RenderPlain returns the marks
// that contain no text.
func RenderPlain(w io.Writer, body string, blocks []segment.Block, o Options) (missed []Mark, err error) {
	out := bufio.NewWriter(w)
	marks := o.Marks
	p := plain{w: out, body: body, heading: "h" + strconv.Itoa(min(o.HeadingShift+1, 6)), placed: map[*Mark]bool{}}
	sorted := make([]*Mark, len(marks))
	for i := range marks {
		sorted[i] = &marks[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Mark) int { return span.Compare(a.Span, b.Span) })
	var live []*Mark // marks that may extend into this block or a later one, in order
	for _, b := range blocks {
		live = slices.DeleteFunc(live, func(m *Mark) bool { return m.End <= b.Start })
		n := 0
		for n < len(sorted) && sorted[n].Start < b.End {
			n++
		}
		live, sorted = append(live, sorted[:n]...), sorted[n:]
		p.block(b, live)
	}
	for i := range marks {
		if !p.placed[&marks[i]] {
			missed = append(missed, marks[i])
		}
	}
	slices.SortStableFunc(missed, func(a, b Mark) int { return span.Compare(a.Span, b.Span) })
	return missed, out.Flush()
}

// plain writes the blocks of a plain text.
type plain struct {
	w       *bufio.Writer
	body    string
	heading string // the element for headings
	placed  map[*Mark]bool
	behind  []*Mark // closed marks whose After has not been written yet
}

func (p *plain) block(b segment.Block, marks []*Mark) {
	tag := "p"
	if b.Kind == segment.Heading {
		tag = p.heading
	}
	write(p.w, "<", tag, ">")
	p.nested(b.Span, marks, false, false)
	write(p.w, "</", tag, ">\n")
}

// nested writes s with the marks that overlap it, the outermost first. A mark
// that extends past the enclosing mark continues after it in another piece. The
// Afters of marks are written outside links. If several marks end at the same
// offset, their Afters are written after all of them.
func (p *plain) nested(s span.Span, marks []*Mark, within, inLink bool) {
	whole := s
	for i, m := range marks {
		part := span.Span{Start: max(s.Start, m.Start), End: min(s.End, m.End)}
		if part.Empty() || strings.TrimSpace(part.Text(p.body)) == "" {
			continue
		}
		p.text(span.Span{Start: s.Start, End: part.Start})
		link := m.Href != "" && !inLink
		m.open(p.w, !p.placed[m], link)
		p.placed[m] = true
		p.nested(part, marks[i+1:], true, inLink || link)
		m.close(p.w, link)
		if m.After != "" && strings.TrimSpace(p.body[part.End:max(part.End, m.End)]) == "" {
			p.behind = append(p.behind, m)
		}
		if !inLink && (!within || part.End < whole.End) {
			p.flush()
		}
		s.Start = part.End
	}
	p.text(s)
}

// flush writes the Afters of closed marks, in the order of the marks.
func (p *plain) flush() {
	slices.SortStableFunc(p.behind, func(a, b *Mark) int { return span.Compare(a.Span, b.Span) })
	for _, m := range p.behind {
		write(p.w, string(m.After))
	}
	p.behind = p.behind[:0]
}

func (p *plain) text(s span.Span) {
	lines := strings.Split(s.Text(p.body), "\n")
	for i, line := range lines {
		if i > 0 {
			write(p.w, "<br>\n")
		}
		if i+1 < len(lines) || strings.HasPrefix(p.body[s.End:], "\n") {
			line = strings.TrimSuffix(line, "\r") // part of the line break
		}
		escapeHTML(p.w, line)
	}
}
