package proposition

import (
	"math"
	"slices"
)

const (
	// plainFrom is the probability from which two statements are the same that say it plainly. In few
	// words the model is sure of nothing.
	plainFrom = 0.3
	// maxPlainDays is the number of days between their articles: a bridge can be closed again.
	maxPlainDays = 30
	// minPlain is the number of content words of each of them.
	minPlain = 2
	// maxAgent is the number of content words of a subject that is not known.
	maxAgent = 2
)

// samePlainly reports whether two propositions have the same words but for auxiliaries, articles and
// negations ("the seals had not been replaced", "the seals were never replaced"), or one says who
// did what the other says in the passive ("the company replaced the seals", "the seals had been
// replaced").
func (r *Reader) samePlainly(a, b *meaning) bool {
	if (a.form|b.form)&(pronoun|question) != 0 || min(len(a.list(stemList)), len(b.list(stemList))) < minPlain {
		return false
	}
	x, y := r.plainWords(a), r.plainWords(b)
	return slices.Equal(x, y) || r.doesWhatIsDone(a, b, x, y) || r.doesWhatIsDone(b, a, y, x)
}

// saysPlainly reports whether statements i and j, with the probability and the features, are the
// same because they say so plainly.
func (p *Pairs) saysPlainly(i, j int, probability float64, f *Features) bool {
	return probability >= plainFrom && f[undated] == 0 && f[days] <= math.Log1p(maxPlainDays) && p.reader.samePlainly(&p.meanings[i], &p.meanings[j])
}

// plainWords returns the words of m that are not neutral, in order, without the function word that
// a time at the end has before it.
func (r *Reader) plainWords(m *meaning) []word {
	out := slices.DeleteFunc(slices.Clone(m.list(runningList)), func(w word) bool { return r.words.Neutral[r.text(w)] })
	if n := len(out); n > 0 && len(m.list(dateList)) > 0 && !m.has(out[n-1]) {
		return out[:n-1]
	}
	return out
}

// doesWhatIsDone reports whether a says that its subject does what b says is done, and neither says
// anything else. X and y are their words. If one person did not do it, another may have done it.
func (r *Reader) doesWhatIsDone(a, b *meaning, x, y []word) bool {
	if a.form != b.form {
		return false
	}
	for l, v := range y {
		k := slices.Index(x, v)
		if l == 0 || k <= 0 || !r.hasMark(b, v, done) || r.hasMark(a, v, done) || !r.isAgent(a, x[:k]) {
			continue
		}
		return slices.Equal(x[k+1:], slices.Concat(y[:l], y[l+1:])) && r.limitsAlike(a, b, v) && r.limitsAlike(b, a, v)
	}
	return false
}

// isAgent reports whether words at the beginning of m are its whole subject.
func (r *Reader) isAgent(m *meaning, words []word) bool {
	content := slices.DeleteFunc(slices.Clone(words), func(w word) bool { return !m.has(w) })
	subject, verbs := m.list(subjectList), m.list(verbList)
	switch {
	case m.negated:
		return len(content) == 0
	case len(subject) > 0:
		return slices.Equal(content, subject)
	}
	return len(content) <= maxAgent && !slices.ContainsFunc(content, func(w word) bool { return slices.Contains(verbs, w) })
}

// limitsAlike reports whether b limits a word as much as a does.
func (r *Reader) limitsAlike(a, b *meaning, w word) bool {
	marks := a.list(markList)
	for i := 0; i < len(marks); i += markWidth {
		if marks[i] == w && !r.limits(b, w, r.text(marks[i+1])) {
			return false
		}
	}
	return true
}
