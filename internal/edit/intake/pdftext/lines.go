package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/whitespace"
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
func assemble(chars []char) (lines []line) {
	var b strings.Builder
	var l line
	var last char
	end := func() {
		if l.text = whitespace.Collapse(b.String()); l.text != "" {
			lines = append(lines, l)
		}
		b.Reset()
		l = line{}
	}
	for _, c := range chars {
		size := c.fontSize
		if !(size > 0) || math.IsInf(size, 0) {
			size = 1
		}
		if b.Len() > 0 {
			right := last.x + last.w
			switch {
			case math.Abs(c.y-last.y) > newLine*size, c.x < last.x-leftward*size:
				end()
			case c.x-right > newWord*size:
				b.WriteByte(' ')
			}
		}
		if b.Len() == 0 {
			l.x, l.y, l.fontSize = c.x, c.y, size
		}
		l.end = c.x + c.w
		b.WriteString(c.text)
		last = c
	}
	end()
	return lines
}

// paragraphs joins lines to paragraphs.
func paragraphs(lines []line, known map[string]bool) (out []string) {
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
		p = join(p, l.text, known)
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
	case math.Abs(before.fontSize-l.fontSize) > 0.2*l.fontSize:
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

// join appends a line to a paragraph. If a word is divided between them with a
// hyphen, the hyphen stays if the document has the word with it elsewhere, and goes
// if it has the word without it. If it has neither, the hyphen of a name stays, which
// may be part of it ("Jong-un"), and that of another word goes.
func join(p, text string, known map[string]bool) string {
	if p == "" {
		return text
	}
	if head, ok := strings.CutSuffix(p, "\u00ad"); ok {
		return head + text
	}
	next, _ := utf8.DecodeRuneInString(text)
	head, ok := strings.CutSuffix(p, "-")
	before, _ := utf8.DecodeLastRuneInString(head)
	if !ok || !unicode.IsLetter(next) || !unicode.IsLetter(before) {
		return p + " " + text
	}
	first, second := head[strings.LastIndexByte(head, ' ')+1:], text
	if i := strings.IndexByte(text, ' '); i >= 0 {
		second = text[:i]
	}
	initial, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(first, func(r rune) bool { return !unicode.IsLetter(r) }))
	switch {
	case known[bare(first+"-"+second)]:
		return p + text
	case known[bare(first+second)] && unicode.IsLower(next):
		return head + text
	case unicode.IsUpper(initial) || !unicode.IsLower(next):
		return p + text
	}
	return head + text
}

// bare returns a word without what surrounds it, in lower case.
func bare(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// wordsOf returns the words of the pages, but those that a line ends with a hyphen
// or begins after one.
func wordsOf(pages [][]line) map[string]bool {
	known := map[string]bool{}
	for _, lines := range pages {
		divided := false
		for _, l := range lines {
			words := strings.Fields(l.text)
			from, to := 0, len(words)
			if divided {
				from = 1
			}
			if divided = strings.HasSuffix(l.text, "-"); divided {
				to--
			}
			for i := from; i < to; i++ {
				known[bare(words[i])] = true
			}
		}
	}
	return known
}

// dropRunning removes the highest and lowest lines of pages that most pages have, up to
// the figures in them, and returns one of each.
func dropRunning(pages [][]line) (out []string) {
	const least = 3 // pages
	for _, highest := range []bool{true, false} {
		count := map[string]int{}
		for _, lines := range pages {
			if i := edge(lines, highest); i >= 0 {
				count[withoutFigures(lines[i].text)]++
			}
		}
		said := map[string]bool{}
		for p, lines := range pages {
			i := edge(lines, highest)
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

// edge returns the index of the highest or lowest line of a page, or -1. In the file,
// it can stand anywhere: browsers write the lines around a page after its text.
func edge(lines []line, highest bool) int {
	at := -1
	for i, l := range lines {
		switch {
		case at < 0, highest && l.y > lines[at].y, !highest && l.y <= lines[at].y:
			at = i
		}
	}
	return at
}

func withoutFigures(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, strings.Join(strings.FieldsFunc(s, unicode.IsDigit), "0"))
}
