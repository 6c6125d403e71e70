package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/whitespace"

	"github.com/ledongthuc/pdf"
)

// line is a line of a page. Places are in points, y from the bottom.
type line struct {
	text     string
	x, y     float64
	end      float64 // of the last character
	fontSize float64
}

// The distances at which something begins, as shares of the size of the font.
const (
	newLine  = 0.5  // up or down
	newWord  = 0.18 // to the right of the character before
	leftward = 1.0  // to the left: the next line or column
)

// assemble makes lines of characters, in the order of the file.
func assemble(chars []pdf.Text) (lines []line) {
	var b strings.Builder
	var l line
	var last pdf.Text
	end := func() {
		if l.text = whitespace.Collapse(b.String()); l.text != "" {
			lines = append(lines, l)
		}
		b.Reset()
		l = line{}
	}
	for _, c := range chars {
		if c.S == "\n" { // the library's mark after an array of strings
			continue
		}
		size := math.Abs(c.FontSize)
		if !(size > 0) || math.IsInf(size, 0) {
			size = 1
		}
		if b.Len() > 0 {
			right := last.X + last.W
			switch {
			case math.Abs(c.Y-last.Y) > newLine*size, c.X < last.X-leftward*size:
				end()
			case c.X-right > newWord*size && last.W > 0, last.W == 0 && c.X-last.X > 1.2*size:
				b.WriteByte(' ')
			}
		}
		if b.Len() == 0 {
			l.x, l.y, l.fontSize = c.X, c.Y, size
		}
		l.end = c.X + c.W
		b.WriteString(strings.ToValidUTF8(c.S, "\ufffd"))
		last = c
	}
	end()
	return lines
}

// paragraphs joins lines to paragraphs.
func paragraphs(lines []line) (out []string) {
	gap, right := typicalGap(lines), 0.0
	for _, l := range lines {
		right = max(right, l.end)
	}
	var p string
	for i, l := range lines {
		if i > 0 && begins(lines[i-1], l, gap, right) {
			out = append(out, p)
			p = ""
		}
		p = join(p, l.text)
	}
	if p != "" {
		out = append(out, p)
	}
	return out
}

// begins reports whether a paragraph begins with l.
func begins(before, l line, gap, right float64) bool {
	down := before.y - l.y
	switch {
	case math.Abs(before.fontSize-l.fontSize) > 0.1*l.fontSize:
		return true
	case down < 0: // the next column goes on with the sentence
		return endsSentence(before.text)
	case gap > 0 && down > 1.35*gap:
		return true
	case l.x-before.x > 0.8*l.fontSize && endsSentence(before.text): // indented
		return true
	case before.end > 0 && before.end < 0.75*right && endsSentence(before.text): // a short last line
		return true
	}
	return false
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"'”’»)]`))
	return strings.ContainsRune(".!?:…。！？", r)
}

// typicalGap returns the median distance of lines that follow each other downwards.
func typicalGap(lines []line) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		if d := lines[i-1].y - lines[i].y; d > 0 {
			gaps = append(gaps, d)
		}
	}
	if gaps == nil {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

// join appends a line to a paragraph. A word that is divided between them becomes
// one.
func join(p, text string) string {
	if p == "" {
		return text
	}
	next, _ := utf8.DecodeRuneInString(text)
	if head, ok := strings.CutSuffix(p, "-"); ok && unicode.IsLower(next) {
		if r, _ := utf8.DecodeLastRuneInString(head); unicode.IsLower(r) {
			return head + text
		}
	}
	if head, ok := strings.CutSuffix(p, "\u00ad"); ok {
		return head + text
	}
	return p + " " + text
}

// dropRunning removes the first and last lines of pages that most pages have, up to
// the figures in them, and returns one of each.
func dropRunning(pages [][]line) (out []string) {
	const least = 3 // pages
	for _, first := range []bool{true, false} {
		count := map[string]int{}
		for _, lines := range pages {
			if i := edge(lines, first); i >= 0 {
				count[withoutFigures(lines[i].text)]++
			}
		}
		said := map[string]bool{}
		for p, lines := range pages {
			i := edge(lines, first)
			if i < 0 {
				continue
			}
			key := withoutFigures(lines[i].text)
			if n := count[key]; n < least || n*2 <= len(pages) {
				continue
			}
			if !said[key] {
				out = append(out, lines[i].text)
				said[key] = true
			}
			pages[p] = slices.Delete(slices.Clone(lines), i, i+1)
		}
	}
	return out
}

// edge returns the index of the first or last line, or -1.
func edge(lines []line, first bool) int {
	if first && len(lines) > 0 {
		return 0
	}
	return len(lines) - 1
}

func withoutFigures(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, strings.Join(strings.FieldsFunc(s, unicode.IsDigit), "0"))
}
