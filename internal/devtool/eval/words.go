package eval

import (
	"slices"
	"strings"
	"unicode"
)

// text is the text of an article, cut into words. Punctuation marks count as
// words, apart from those that annotators and tools include or leave out at
// the edge of a span.
type text struct {
	runes []rune
	words []Range
}

func newText(s string) *text {
	t := &text{runes: []rune(s)}
	for i := 0; i < len(t.runes); {
		end := t.wordEnd(i)
		if !unicode.IsSpace(t.runes[i]) && (end-i > 1 || !isEdge(t.runes[i])) {
			t.words = append(t.words, Range{i, end})
		}
		i = end
	}
	return t
}

// wordEnd returns the end of the word, mark or space that begins at i.
// Hyphens, apostrophes and full stops join the characters around them.
func (t *text) wordEnd(i int) int {
	if !isWordRune(t.runes[i]) {
		return i + 1
	}
	for {
		for i < len(t.runes) && isWordRune(t.runes[i]) {
			i++
		}
		if i+1 >= len(t.runes) || !strings.ContainsRune("-'’.", t.runes[i]) || !isWordRune(t.runes[i+1]) {
			return i
		}
		i++
	}
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

func isEdge(r rune) bool { return strings.ContainsRune(" \n\t\r\"“”'‘’,.;:`", r) }

// in returns the indexes of the words that the ranges touch, in order and
// without duplicates.
func (t *text) in(rs Ranges) []int {
	var out []int
	for _, r := range rs {
		first, _ := slices.BinarySearchFunc(t.words, r.Start, func(w Range, at int) int { return w.End - at - 1 })
		for i := first; i < len(t.words) && t.words[i].Start < r.End; i++ {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// common returns the number of elements that two sorted lists have in common.
func common(a, b []int) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return n
}
