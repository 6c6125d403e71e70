package proposition

import (
	"math"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// alignNames compares the names.
func (r *Reader) alignNames(f *Features, a, b *meaning) {
	x, y := a.list(nameList), b.list(nameList)
	switch {
	case len(x) == 0 && len(y) == 0:
		f[noNames] = 1
		return
	case len(x) == 0 || len(y) == 0:
		f[namesOfOne] = 1
		return
	}
	share := func(from []word, in *meaning) float64 {
		n := 0
		for _, w := range from {
			n += int(b2f(in.has(w &^ joinedWord)))
		}
		return float64(n) / float64(len(from))
	}
	p, q := share(x, b), share(y, a)
	f[leastNames], f[mostNames] = min(p, q), max(p, q)
	f[otherNamesOf], f[namesTurned] = b2f(p < 1 && q < 1), b2f(r.turned(a, b))
}

// alignForms compares numbers, dates, negations and forms.
func (r *Reader) alignForms(f *Features, a, b *meaning) {
	if x, y := len(a.list(numberList)), len(b.list(numberList)); x > 0 && y > 0 {
		clash := r.otherNumbers(a, b)
		f[numbersClash], f[numbersSame] = b2f(clash), b2f(!clash)
	} else {
		f[numbersOne] = b2f(x != y)
	}
	if len(a.list(dateList)) > 0 && len(b.list(dateList)) > 0 {
		clash := r.eachLacks(dateList, a, b)
		f[datesClash], f[datesSame] = b2f(clash), b2f(!clash)
	}
	f[timesSame] = b2f(share(a.list(timeList), b.list(timeList)))
	f[negatedOne] = b2f(a.negates(b) != b.negates(a))
	f[deniedOne] = b2f(deniesOne(a, b) && r.negationOf(a, b, r.oppositesOf(a, b)) != agreeing)
	f[comingOne] = b2f(oneHas(a, b, comingList))
	x, y := conditionOf(a, b), conditionOf(b, a)
	differ, any := x^y, x|y
	f[hedgedOne], f[conditionalOne], f[futureOne] = b2f(differ&hedged != 0), b2f(differ&conditional != 0), b2f(differ&future != 0)
	f[obligedOne], f[embeddedOne] = b2f(differ&obliged != 0), b2f(differ&embedded != 0)
	f[hearsayOne] = b2f(differ&hearsay != 0)
	f[modesClash] = b2f(clash(a.form, b.form, hedged, embedded))
	f[conditionalAny], f[questionOther] = b2f(any&conditional != 0), b2f(any&question != 0 && !asksSame(a, b))
}

// asksSame reports whether two propositions are questions that begin with the same word, or ask
// inside whether something is so.
func asksSame(a, b *meaning) bool {
	x, y := a.list(runningList), b.list(runningList)
	return a.form&b.form&question != 0 && len(x) > 0 && len(y) > 0 && (x[0] == y[0] || a.wonders && b.wonders)
}

// only reports whether a has a part of a form that b has not.
func only(a, b, part form) bool { return a&part != 0 && b&part == 0 }

// clash reports whether one of two forms has one part that the other has not, and the other
// has the other part.
func clash(a, b, one, other form) bool {
	return only(a, b, one) && only(b, a, other) || only(b, a, one) && only(a, b, other)
}

// oneHas reports whether one of two propositions has a stem in a list that the
// other has too, but not in its list.
func oneHas(a, b *meaning, which int) bool {
	only := func(a, b *meaning) bool {
		return slices.ContainsFunc(a.list(which), func(s word) bool { return b.has(s) && !slices.Contains(b.list(which), s) })
	}
	return only(a, b) || only(b, a)
}

// deniesOne reports whether one of two propositions denies what the other says. If
// both deny something that they share, they do not differ in it.
func deniesOne(a, b *meaning) bool {
	return oneHas(a, b, deniedList) && !slices.ContainsFunc(a.list(deniedList), func(s word) bool { return slices.Contains(b.list(deniedList), s) })
}

// dayOf returns the number of the first day that the date of an article can mean, undatedDay if it has none.
func dayOf(a *dossier.Article) int {
	if a.Date.IsZero() {
		return undatedDay
	}
	return a.Date.Earliest().Number()
}

const undatedDay = math.MinInt

// context compares who says it, when and how.
func context(f *Features, s, t *dossier.Statement, published [2]int) {
	switch {
	case s.Source == nil || t.Source == nil:
		f[noSource] = 1
	case s.Source.Same(t.Source):
		f[sameSource], f[namedSame] = 1, b2f(s.Source.Entity != nil)
	case s.Source.Entity != nil && t.Source.Entity != nil:
		f[otherSource] = 1
	}
	if published[0] == undatedDay || published[1] == undatedDay {
		f[undated] = 1
	} else {
		n := published[0] - published[1]
		if n < 0 {
			n = -n
		}
		f[days], f[sameDay] = math.Log1p(float64(n)), b2f(n <= 1)
	}
	f[datesLag] = b2f(f[datesClash] != 0 && lagging(s, t))
	f[sameArticle] = b2f(s.Article == t.Article)
	f[otherStance] = b2f(disagree(s, t))
	f[notAsserted] = b2f(undecided(s, t))
	f[bothQuoted] = b2f(s.Mode != dossier.Indirect && t.Mode != dossier.Indirect)
}

// daysOfWeek is the number of days after which the words for a day mean another one.
const daysOfWeek = 7

// lagging reports whether two statements have as many dates, which differ only as those of one
// text that is published twice can. "Today" means two days in articles of two following days,
// and each date is as many days apart as they are. "Friday" can be read as the one before or
// the one after an article, in articles less than a week apart.
func lagging(s, t *dossier.Statement) bool {
	if s.Article.Date.IsZero() || t.Article.Date.IsZero() {
		return false
	}
	lag := t.Article.Date.Earliest().Sub(s.Article.Date.Earliest())
	moved, turned := lag == 1 || lag == -1, lag < daysOfWeek && lag > -daysOfWeek
	if !turned {
		return false
	}
	x, y := timesDated(s), timesDated(t)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		first, last := y[i].Date.Earliest().Sub(x[i].Date.Earliest()), y[i].Date.Latest().Sub(x[i].Date.Latest())
		moved = moved && first == lag && last == lag
		week := first == daysOfWeek || first == -daysOfWeek
		turned = turned && first == last && (first == 0 || week && s.Article.Words(x[i].Span) == t.Article.Words(y[i].Span))
	}
	return moved || turned
}

// timesDated returns the time expressions with dates in the content of a statement, in order.
func timesDated(s *dossier.Statement) []*dossier.Time {
	return slices.DeleteFunc(timesIn(s.Article, s.Content), func(t *dossier.Time) bool { return t.Date.IsZero() })
}

// dated returns the dates in the content of a statement, in order.
func dated(s *dossier.Statement) (out []edtf.Date) {
	for _, t := range timesDated(s) {
		out = append(out, t.Date)
	}
	return out
}

// alignMeant compares who and what the two are about, x and y.
func (r *Reader) alignMeant(f *Features, a, b *meaning, s, t *dossier.Statement, x, y []*dossier.Entity) {
	f[namesClash] = b2f(f[otherNamesOf] != 0 && !r.explained(a, b, x, y) && !r.explained(b, a, y, x) && !(f[sameSource] != 0 && (r.named(a, b, t) && r.named(b, a, s) || r.ofSource(a, b, s) || r.ofSource(b, a, t))))
	share := func(from, in []*dossier.Entity) float64 {
		n := 0
		for _, e := range from {
			n += int(b2f(slices.Contains(in, e)))
		}
		return float64(n) / float64(len(from))
	}
	if len(x) > 0 && len(y) > 0 {
		p, q := share(x, y), share(y, x)
		f[peopleLeast], f[peopleMost], f[peopleClash] = min(p, q), max(p, q), b2f(p < 1 && q < 1)
	}
	if (a.form|b.form)&pronoun != 0 {
		f[pronounOther], f[pronounSame] = b2f(f[otherSource] != 0 && (unmeant(a, s, y) || unmeant(b, t, x))), f[sameSource]
	}
	m, n := a.list(stemList), b.list(stemList)
	if len(m) > 0 && len(n) > 0 {
		f[firstSame], f[lastSame] = b2f(m[0] == n[0]), b2f(m[len(m)-1] == n[len(n)-1])
	}
}

// explained reports whether each name that a has and b has not is of an entity that
// b is about, under another name or by a pronoun. X and y are what they are about.
func (r *Reader) explained(a, b *meaning, x, y []*dossier.Entity) bool {
	return !slices.ContainsFunc(a.list(nameList), func(n word) bool {
		n &^= joinedWord
		return !b.has(n) && !r.nearAny(n, b) && !r.governs(n, b) && !slices.ContainsFunc(x, func(e *dossier.Entity) bool { return slices.Contains(y, e) && r.isNameOf(n, e) })
	})
}

// governs reports whether name n is a capital, and b has a word for its country: "Moscow",
// "the Russian government".
func (r *Reader) governs(n word, b *meaning) bool {
	return slices.ContainsFunc(r.capitals[r.text(n)], func(stem string) bool {
		w, ok := r.indices[stem]
		return ok && b.isName(w)
	})
}

// named reports whether b has an open pronoun in the place of each name that a has and b has not:
// "the mayor's hut", "his hut". T is the statement of b.
func (r *Reader) named(a, b *meaning, t *dossier.Statement) bool {
	if slices.ContainsFunc(t.Sentence, func(p dossier.Part) bool { return p.Entity != nil }) {
		return false
	}
	return !slices.ContainsFunc(a.list(nameList), func(n word) bool {
		n &^= joinedWord
		if b.has(n) || r.nearAny(n, b) {
			return false
		}
		next := a.behindName(n)
		return next < 0 || !r.hasMark(b, word(next), person)
	})
}

// ofSource reports whether each name that a has and b has not is of the source of a, the statement s.
func (r *Reader) ofSource(a, b *meaning, s *dossier.Statement) bool {
	return s.Source != nil && s.Source.Entity != nil && !slices.ContainsFunc(a.list(nameList), func(n word) bool {
		n &^= joinedWord
		return !b.has(n) && !r.isNameOf(n, s.Source.Entity)
	})
}

// behindName returns the content word behind name n of m that is no name; -1 if there is none.
func (m *meaning) behindName(n word) int {
	list := m.list(stemList)
	for _, s := range list[slices.Index(list, n)+1:] {
		if !m.isName(s) {
			return int(s)
		}
	}
	return -1
}

// hasMark reports whether a word of m has a mark.
func (r *Reader) hasMark(m *meaning, w word, mark string) bool {
	i, ok := r.indices[mark]
	return ok && marked(m.list(markList), w, i)
}

// isNameOf reports whether a stem is of a word of the entity's names.
func (r *Reader) isNameOf(stem word, e *dossier.Entity) bool {
	text := r.text(stem)
	has := func(name string) bool {
		return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(w string) bool {
			return r.words.Stem(strings.TrimRight(w, r.words.NameEndings)) == text || r.words.Stem(w) == text
		})
	}
	return has(e.Name) || slices.ContainsFunc(e.Forms, func(f dossier.Form) bool { return has(f.Text) })
}

// meant returns the entities that a statement is about, those that its pronouns
// mean included. A pronoun at the beginning that is open can mean its source.
func meant(m *meaning, s *dossier.Statement) []*dossier.Entity {
	people, orgs, places := s.Article.Mentioned(s.Content...)
	out := slices.Concat(people, orgs, places)
	for i := range s.Sentence {
		if e := s.Sentence[i].Entity; e != nil {
			out = dossier.AppendNew(out, e)
		}
	}
	if opensWithSource(m, s) {
		out = dossier.AppendNew(out, s.Source.Entity)
	}
	return out
}

// opensWithSource reports whether a statement begins with a pronoun that can mean
// its source: it is not known to mean another, or nothing ("it rains").
func opensWithSource(m *meaning, s *dossier.Statement) bool {
	return s.Source != nil && s.Source.Entity != nil && beginsWithSource(m, s)
}

// beginsWithSource reports whether m begins with a pronoun that can mean the source of s.
func beginsWithSource(m *meaning, s *dossier.Statement) bool {
	e := s.Source.Entity
	return m.form&pronoun != 0 && (len(s.Sentence) == 0 || slices.ContainsFunc(s.Sentence, func(p dossier.Part) bool {
		return p.Open || p.Source || e != nil && p.Entity == e
	}))
}

// unmeant reports whether m begins with a pronoun and its source is not among those
// that another statement is about.
func unmeant(m *meaning, s *dossier.Statement, other []*dossier.Entity) bool {
	return opensWithSource(m, s) && !slices.Contains(other, s.Source.Entity)
}
