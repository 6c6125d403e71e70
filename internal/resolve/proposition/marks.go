package proposition

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/text/segment"
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

// plan is the mark of what somebody wants, tries or plans: of "take" in "tried to take".
const plan = "plan"

// addMark opens the mark that token i of t, from token first on, is. One behind a number
// is in a range: "two to three". It reports whether the token is no word that marks hold up to.
func (r *Reader) addMark(m *marker, e *entry, t *segment.Text, i, first int) bool {
	switch {
	case e.class&class(embedded) != 0 && r.words.IsInfinitive(t.Word(i+1)):
		m.open = append(m.open, plan)
	case e.class&(marking|futureWord) == 0:
		return false
	case i == first || t.Tokens[i-1].Kind != segment.Number && r.classOf(t, i-1)&numberWord == 0:
		m.open = append(m.open, e.lower)
	}
	return true
}

// otherMarks reports whether a word of both propositions has marks that contradict each
// other, behind the same word: "left before the fire" and "left after the fire".
func (r *Reader) otherMarks(a, b *meaning) bool {
	x, y := a.list(markList), b.list(markList)
	if r.limitsOne(a, b) || r.limitsOne(b, a) {
		return true
	}
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

// limitsOne reports whether a word of a has a limiting mark, and the word stands in b
// behind the same word without one of its kind: "nearly took the port" and "took the port".
func (r *Reader) limitsOne(a, b *meaning) bool {
	x := a.list(markList)
	for i := 0; i < len(x); i += markWidth {
		if r.behind(b, x[i], x[i+2]) && !r.limits(b, x[i], r.text(x[i+1])) {
			return true
		}
	}
	return false
}

// limits reports whether m has a mark of a word that says as little as another mark of it.
// What may or should be is said in the infinitive too ("hopes to find", "urged them to
// leave"), and what somebody plans is said of the future.
func (r *Reader) limits(m *meaning, w word, mark string) bool {
	kind := r.words.Limits[mark]
	if kind == "" && mark != plan {
		return true
	}
	c := r.classes[mark]
	modal := c&class(hedged|obliged) != 0 || mark == plan
	if c&class(obliged) != 0 && m.form&embedded != 0 {
		return true
	}
	y := m.list(markList)
	for j := 0; j < len(y); j += markWidth {
		if y[j] != w {
			continue
		}
		other := r.text(y[j+1])
		switch {
		case other == mark, kind != "" && r.words.Limits[other] == kind, modal && r.words.IsInfinitive(other):
			return true
		case mark == plan && r.classes[other]&(futureWord|class(hedged|obliged)) != 0:
			return true
		}
	}
	return false
}

// behind reports whether a word follows another among the content words of m, or
// is the first one if the other is "".
func (r *Reader) behind(m *meaning, w, other word) bool {
	list := m.list(stemList)
	at := slices.Index(list, w)
	return at == 0 && r.text(other) == "" || at > 0 && list[at-1] == other
}

// contrasts reports whether two marks of one word say something else.
func (r *Reader) contrasts(x, y word) bool {
	return slices.Contains(r.words.Contrasts[r.text(x)], r.text(y))
}

// contrasting returns the words that are marks.
func contrasting(l *extract.Words) map[string]bool {
	out := make(map[string]bool, len(l.Contrasts)+len(l.Limits))
	for w := range l.Limits {
		out[w] = true
	}
	for w := range l.Contrasts {
		out[w] = true
	}
	return out
}
