package proposition

import "slices"

// otherSides reports whether two propositions that share most of their words speak of two sides: "left-wing
// activists lit the fire", "right-wing activists lit the fire". One that names both sides speaks of both.
func (r *Reader) otherSides(a, b *meaning) bool {
	if len(r.words.Rivals) == 0 || !sharesMost(a, b) {
		return false
	}
	for _, x := range a.list(stemList) {
		if b.has(x) {
			continue
		}
		for _, y := range b.list(stemList) {
			if r.words.Rivals[[2]string{r.text(x), r.text(y)}] && !a.has(y) {
				return true
			}
		}
	}
	return false
}

// onlyPlanned reports whether a says of what b says is done that somebody plans or wants to do it: "promised to
// repair the crane", "the crane had been repaired".
func (r *Reader) onlyPlanned(a, b *meaning) bool {
	if b.form&(future|hedged|obliged|embedded|conditional) != 0 || !sharesMost(a, b) {
		return false
	}
	x := a.list(markList)
	for i := 0; i < len(x); i += markWidth {
		if mark := r.text(x[i+1]); (mark == plan || mark == wish) && r.hasMark(b, x[i], done) {
			return true
		}
	}
	return false
}

// takesOtherPart reports whether a word is what something is done to in a, and does it to something else in b:
// "the army killed 40 rebels", "the rebels killed 40 soldiers". Verbs in the passive and those of what two do
// together tell nothing.
func (r *Reader) takesOtherPart(a, b *meaning) bool {
	x, y := a.list(runningList), b.list(runningList)
	for _, verb := range a.list(verbList) {
		i, j := slices.Index(x, verb), slices.Index(y, verb)
		if i <= 0 || j <= 0 || !r.verbOfBoth(a, b, verb) || r.words.EventKinds[r.text(verb)]&r.words.Mutual != 0 || r.hasMark(a, verb, done) || r.hasMark(b, verb, done) {
			continue
		}
		object, other := r.objectOf(a, x[i+1:]), r.objectOf(b, y[j+1:])
		if object == 0 || other == 0 || object == other {
			continue
		}
		if slices.Contains(y[:j], object) && !slices.Contains(y[j:], object) && !slices.Contains(x[:i], object) && !slices.Contains(y[:j], other) {
			return true
		}
	}
	return false
}

// maxObject is the number of words behind a verb in which the noun of its object is.
const maxObject = 5

// objectOf returns the last content word before a preposition in the words behind a verb of m, 0 if there is
// none.
func (r *Reader) objectOf(m *meaning, behind []word) (object word) {
	behind = behind[:min(len(behind), maxObject)]
	for k, w := range behind {
		switch text := r.text(w); {
		case object == 0 && (r.words.Approximators[text] || slices.Contains(m.list(numberList), w)):
		case m.has(w):
			object = w
		case object == 0 && k+1 < len(behind) && r.words.Approximators[r.text(behind[k+1])]: // "at least 40"
		case object != 0, r.words.IsEmpty(text) && !r.words.IsArticle(text):
			return object
		}
	}
	return object
}
