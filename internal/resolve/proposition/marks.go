package proposition

import (
	"slices"

	"dossier/internal/extract"
)

// marker collects marks of content words, numbers and times: the function words before
// each that say something else than others do in their place, as "before" and "after"
// of "left before the fire" and "left after the fire". A mark holds up to the next content
// word.
type marker struct {
	list   []string // words, what marks them, and the content word before, in turn
	open   []string // marks of the next word
	before string   // the content word before them; "" at the beginning of a clause
}

// markWidth is the number of entries of a mark in a list.
const markWidth = 3

// end ends the marks at the end of a clause.
func (m *marker) end() { m.open, m.before = m.open[:0], "" }

// mark gives the word the open marks.
func (m *marker) mark(word string) {
	for _, o := range m.open {
		m.list = append(m.list, word, o, m.before)
	}
	m.open, m.before = m.open[:0], word
}

// addMark opens the mark that a word is. One behind a number is in a range: "two to three".
func (r *Reader) addMark(m *marker, e *entry, behindNumber bool) {
	if e.marks() && !behindNumber {
		m.open = append(m.open, e.lower)
	}
}

// marks reports whether the word is a mark of others.
func (e *entry) marks() bool { return e.class&marking != 0 }

// otherMarks reports whether a word of both propositions has marks that contradict each
// other, behind the same word: "left before the fire" and "left after the fire".
func (r *Reader) otherMarks(a, b *meaning) bool {
	x, y := a.list(markList), b.list(markList)
	for i := 0; i < len(x); i += markWidth {
		for j := 0; j < len(y); j += markWidth {
			if x[i] == y[j] && x[i+2] == y[j+2] && r.contrasts(x[i+1], y[j+1]) && !marked(y, x[i], x[i+1]) && !marked(x, y[j], y[j+1]) {
				return true
			}
		}
	}
	return false
}

// marked reports whether a list of marks has a mark of a word.
func marked(list []word, of, mark word) bool {
	for i := 0; i < len(list); i += markWidth {
		if list[i] == of && list[i+1] == mark {
			return true
		}
	}
	return false
}

// contrasts reports whether two marks of one word say something else.
func (r *Reader) contrasts(x, y word) bool {
	return slices.Contains(r.words.Contrasts[r.text(x)], r.text(y))
}

// contrasting returns the words that are marks.
func contrasting(l *extract.Words) map[string]bool {
	out := make(map[string]bool, len(l.Contrasts))
	for w := range l.Contrasts {
		out[w] = true
	}
	return out
}
