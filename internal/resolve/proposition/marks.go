package proposition

import (
	"maps"
	"slices"
	"strings"

	"dossier/internal/extract"
	"dossier/internal/text/segment"
)

// marker collects marks of content words, numbers and times: the function words before
// each that say something else than others do in their place, as "before" and "after"
// of "left before the fire" and "left after the fire". A mark holds up to the next content
// word.
type marker struct {
	list   []string   // words, what marks them, and the content word before, in turn
	open   []openMark // marks of the next word
	later  []openMark // marks of the word behind the next one
	before string     // the content word before them; "" at the beginning of a clause
}

// openMark is a mark of a word that is still to come.
type openMark struct {
	mark   string
	before string // the content word before it
	far    bool   // there is another word between the two
}

// markWidth is the number of entries of a mark in a list.
const markWidth = 3

// end ends the marks at the end of a clause.
func (m *marker) end() { m.open, m.later, m.before = m.open[:0], m.later[:0], "" }

// mark gives the word the open marks.
func (m *marker) mark(word string) {
	for _, o := range m.open {
		before := m.before
		if o.far {
			before = o.before
		}
		m.list = append(m.list, word, o.mark, before)
	}
	m.open = append(m.open[:0], m.later...)
	m.later, m.before = m.later[:0], word
}

// Marks that stand for more than one word.
const (
	plan  = "plan"  // what somebody plans: of "take" in "planned to take"
	wish  = "wish"  // what somebody wants, tries, needs or expects: of "take" in "tried to take"
	guess = "guess" // what somebody is suspected or accused of
	judge = "judge" // what somebody is said to be right or wrong to do: of "sell" in "wrong to sell"

	hardly = "hardly" // what is less than it seems: of "ready" in "far from ready"

	done    = "done"    // what is done to the subject: of "told" in "was told"
	does    = "does"    // what the subject does: of "told" in "told the board"
	one     = "one"     // what there is one of: "a judge"
	several = "several" // what there are several of: "two judges"

	owned  = "owned"  // what somebody has: of "car" in "the clerk's car"
	person = "person" // what a pronoun stands before: "his hut"
)

// addMark opens the mark that token i of t, from token first on, is. One behind a number
// is in a range: "two to three". Turned says that it is one of "not until". It reports whether the token is no word that marks hold up to.
func (r *Reader) addMark(m *marker, e *entry, t *segment.Text, i, first int, turned bool) bool {
	mark := e.lower
	if other := r.words.Turning[mark]; turned && other != "" {
		mark = other
	}
	switch {
	case r.embeds(e, t, i) != "":
		m.open = append(m.open[:0], openMark{mark: r.embeds(e, t, i)})
	case r.hasObject(e, t, i, first):
		m.later = append(m.later, openMark{wish, m.before, true})
		return false
	case r.asks(t, i, first):
		m.open = append(m.open, openMark{mark: wish})
	case r.words.Hardly[mark] != "" && r.words.Hardly[mark] == strings.ToLower(t.Word(i+1)):
		m.open = append(m.open, openMark{mark: hardly})
	case e.class&(marking|futureWord) == 0, i > first && r.words.Numbering[e.lower] && r.classOf(t, i-1)&(single|numberWord) != 0 && r.words.OwnerPrepositions[strings.ToLower(t.Word(i+1))]:
		return false
	case i == first || t.Tokens[i-1].Kind != segment.Number && r.classOf(t, i-1)&numberWord == 0:
		m.open = append(m.open, openMark{mark: mark})
	}
	return true
}

// embeds returns the mark that token i gives to what is behind it: "" if it gives none.
func (r *Reader) embeds(e *entry, t *segment.Text, i int) string {
	next := strings.ToLower(t.Word(i + 1))
	switch {
	case e.class&judging != 0 && r.words.IsInfinitive(next):
		return judge
	case e.class&class(embedded|hedged) == 0:
		return ""
	case r.words.OwnerPrepositions[next] && i > 0 && r.classOf(t, i-1)&passive != 0:
		return guess
	case r.words.IsInfinitive(next) && e.class&class(hedged) != 0 && e.class&class(embedded) == 0 && i > 0 && r.classOf(t, i-1)&passive != 0:
		return guess
	case e.class&class(embedded) == 0:
		return ""
	case r.words.IsInfinitive(next) && e.class&intention != 0:
		return plan
	case r.words.IsInfinitive(next), r.words.IsGerund(next):
		return wish
	}
	return ""
}

// maxAsked is the number of words from a verb such as "asked" to what somebody is asked to do.
const maxAsked = 6

// asks reports whether token i of t, of a content from token first on, is before what
// somebody is asked or wanted to do: "asked the crew to leave".
func (r *Reader) asks(t *segment.Text, i, first int) bool {
	if !r.words.IsInfinitive(strings.ToLower(t.Word(i))) || r.words.IsEmpty(strings.ToLower(t.Word(i+1))) {
		return false
	}
	for k := i - 2; k >= max(first, i-maxAsked) && t.Tokens[k].Kind == segment.Word; k-- {
		if c := r.classOf(t, k); c&class(embedded) != 0 && c&intention == 0 {
			return true
		}
	}
	return false
}

// hasObject reports whether somebody wants, needs or expects the noun behind token i: "expects
// a good season". A participle before a noun tells which one is meant: "the planned sale".
func (r *Reader) hasObject(e *entry, t *segment.Text, i, first int) bool {
	if e.class&class(embedded|obliged) == 0 || e.class&marking != 0 || i == first || i+1 == len(t.Tokens) || t.Tokens[i-1].Kind != segment.Word || t.Tokens[i+1].Kind != segment.Word {
		return false
	}
	next := strings.ToLower(t.Word(i + 1))
	return !r.words.IsEmpty(strings.ToLower(t.Word(i-1))) && !r.words.IsInfinitive(next) && r.classOf(t, i+1)&complementizer == 0
}

// otherMarks reports whether a word of both propositions has marks that contradict each
// other, behind the same word: "left before the fire" and "left after the fire".
func (r *Reader) otherMarks(a, b *meaning) bool {
	if !sharesMost(a, b) {
		return false
	}
	if r.limitsOne(a, b) || r.limitsOne(b, a) || r.otherVoice(a, b) || r.otherVoice(b, a) || r.besideOne(a, b) || r.besideOne(b, a) {
		return true
	}
	return r.marksContrast(a, b, func(word, word) bool { return true })
}

// marksContrast reports whether a word of both propositions has contrasting marks that are of a kind.
func (r *Reader) marksContrast(a, b *meaning, kind func(x, y word) bool) bool {
	x, y := a.list(markList), b.list(markList)
	for i := 0; i < len(x); i += markWidth {
		for j := 0; j < len(y); j += markWidth {
			if x[i] == y[j] && kind(x[i+1], y[j+1]) && (x[i+2] == y[j+2] || r.counts(x[i+1]) || r.counts(y[j+1])) && r.contrasts(x[i+1], y[j+1]) && !marked(y, x[i], x[i+1]) && !marked(x, y[j], y[j+1]) {
				return true
			}
		}
	}
	return false
}

// otherVoice reports whether something is done in a to what does it in b: "the town would be paid", "the town
// would pay".
func (r *Reader) otherVoice(a, b *meaning) bool {
	x, y := a.list(markList), b.list(markList)
	for i := 0; i < len(x); i += markWidth {
		if r.text(x[i+1]) != done || marked(y, x[i], x[i+1]) || r.isOwning(a, x[i+2]) || r.isOwning(b, x[i+2]) {
			continue
		}
		for j := 0; j < len(y); j += markWidth {
			if y[j] == x[i] && y[j+2] == x[i+2] && r.words.Actives[r.text(y[j+1])] {
				return true
			}
		}
	}
	return false
}

// isOwning reports whether m has a word right behind one such as "of", so that it is not itself what m speaks of.
func (r *Reader) isOwning(m *meaning, w word) bool {
	all := m.list(runningList)
	k := slices.Index(all, w) - 1
	for ; k > 0 && r.words.IsArticle(r.text(all[k])); k-- {
	}
	return k >= 0 && r.words.OwnerPrepositions[r.text(all[k])]
}

// besideOne reports whether a tells of a time before or after what b tells the time itself of: "the night
// after the theft", "the night of the theft".
func (r *Reader) besideOne(a, b *meaning) bool {
	x, y := a.list(runningList), b.list(runningList)
	for k := 1; k < len(x); k++ {
		if !r.words.Beside[r.text(x[k])] {
			continue
		}
		l := slices.Index(y, x[k-1]) + 1
		if l > 0 && l < len(y) && r.words.OwnerPrepositions[r.text(y[l])] && r.nounFrom(x, k+1) == r.nounFrom(y, l+1) {
			return true
		}
	}
	return false
}

// nounFrom returns the word at k, or the one behind an article there; 0 if there is none.
func (r *Reader) nounFrom(words []word, k int) word {
	if k < len(words) && r.words.IsArticle(r.text(words[k])) {
		k++
	}
	if k < len(words) {
		return words[k]
	}
	return 0
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
	if kind == "" && mark != plan && mark != wish && mark != guess && mark != judge {
		return true
	}
	c := r.classes[mark]
	modal := c&class(hedged|obliged) != 0 || mark == plan || mark == wish
	if c&class(obliged) != 0 && m.form&embedded != 0 {
		return true
	}
	y := m.list(markList)
	must := r.mustBe(m, w)
	for j := 0; j < len(y); j += markWidth {
		if y[j] != w {
			continue
		}
		other := r.text(y[j+1])
		switch {
		case other == mark, mark == plan && other == wish, mark == wish && other == plan, kind != "" && r.words.Limits[other] == kind, modal && r.words.IsInfinitive(other) && (!must || c&class(obliged) != 0):
			return true
		case mark == wish && r.classes[other]&class(obliged) != 0, mark == plan && r.classes[other]&(futureWord|class(hedged|obliged)) != 0:
			return true
		}
	}
	return false
}

// mustBe reports whether m says of a verb that it has to be: "had to sign".
func (r *Reader) mustBe(m *meaning, w word) bool {
	y, has, to := m.list(markList), false, false
	for j := 0; j < len(y); j += markWidth {
		mark := r.text(y[j+1])
		has = has || y[j] == w && r.words.Have[mark]
		to = to || y[j] == w && r.words.IsInfinitive(mark)
	}
	return has && to
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
	a, b := r.text(x), r.text(y)
	switch {
	case a == one || a == several:
		return a == one && b == several || a == several && (b == one || r.words.Ordinals[b]) || r.words.Shares[b]
	case b == one || b == several:
		return r.words.Shares[a] || b == several && r.words.Ordinals[a]
	case a == done || b == done:
		return a == does || b == does
	case a == does || b == does:
		return r.classes[a]&futureWord != 0 || r.classes[b]&futureWord != 0
	}
	return slices.Contains(r.words.Contrasts[a], b)
}

// counts reports whether a mark says how many there are.
func (r *Reader) counts(mark word) bool { return r.text(mark) == one || r.text(mark) == several }

// contrasting returns the words that are marks.
func contrasting(l *extract.Words) map[string]bool {
	out := make(map[string]bool, len(l.Ordinals)+len(l.Limits)+len(l.Contrasts))
	maps.Copy(out, l.Ordinals)
	for w := range l.Limits {
		out[w] = true
	}
	for w := range l.Contrasts {
		out[w] = true
	}
	return out
}
