package times

import (
	"strconv"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// measure is how TIMEX3 writes a unit: a multiple of a code, and a code for
// the half.
type measure struct {
	per   int
	code  byte
	clock bool   // after the T
	half  string // a half as a whole number of a smaller unit, with its code
}

var measures = [...]measure{
	second:     {per: 1, code: 'S', clock: true},
	minute:     {per: 1, code: 'M', clock: true, half: "30S"},
	hour:       {per: 1, code: 'H', clock: true, half: "30M"},
	day:        {per: 1, code: 'D'},
	night:      {per: 1, code: 'D'},
	weekend:    {per: 2, code: 'D'},
	week:       {per: 1, code: 'W'},
	fortnight:  {per: 2, code: 'W'},
	month:      {per: 1, code: 'M'},
	quarter:    {per: 3, code: 'M'},
	year:       {per: 1, code: 'Y', half: "6M"},
	decade:     {per: 10, code: 'Y'},
	century:    {per: 100, code: 'Y'},
	millennium: {per: 1000, code: 'Y'},
}

// durationValue returns the TIMEX3 value of a number of units: "P17M", "PT4H",
// "PXY".
func durationValue(q quantity, unit int) string {
	m := measures[unit]
	b := append(make([]byte, 0, 12), 'P')
	if m.clock {
		b = append(b, 'T')
	}
	n := q.n * m.per
	switch {
	case q.unknown:
		b = append(b, 'X', m.code)
	case !q.half:
		b = append(strconv.AppendInt(b, int64(n), 10), m.code)
	case m.per > 1:
		b = append(strconv.AppendInt(b, int64(n+m.per/2), 10), m.code)
	case m.half == "":
		b = append(strconv.AppendInt(b, int64(n), 10), '.', '5', m.code)
	case n == 0:
		b = append(b, m.half...)
	default:
		b = append(append(strconv.AppendInt(b, int64(n), 10), m.code), m.half...)
	}
	return string(b)
}

// amount reads a number of units at token i, and the words that make it a
// date, a frequency or an age.
func (f *finder) amount(i int) (reading, bool) {
	q, end, ok := f.quantity(i)
	if !ok {
		return reading{}, false
	}
	if other, e, ok := f.otherBound(end); ok {
		end = e
		if q.unknown = q.unknown || other.unknown; q.unknown {
			q.n = 0
		}
	}
	for f.at(end).class == cGap || f.at(end).class == cFiscal || f.isRel(end, relEntire) {
		end++
	}
	if f.at(end).class == cWeekday {
		return f.weekdaysAway(i, end, q)
	}
	if !f.isUnit(end) {
		return reading{}, false
	}
	return f.amountOf(i, end, q)
}

// otherBound reads the second number of "two to three weeks".
func (f *finder) otherBound(i int) (quantity, int, bool) {
	if f.at(i).class != cTo && !f.wordIs(i, "or") && !f.isPrep(i, dash) {
		return quantity{}, i, false
	}
	switch f.at(i + 1).class {
	case cNumber, cCardinal:
		return f.quantity(i + 1)
	}
	return quantity{}, i, false
}

// amountOf reads the words after a number of units. k is the token of the
// unit.
func (f *finder) amountOf(i, k int, q quantity) (reading, bool) {
	unit := int(f.lex[k].n)
	single := !f.lex[k].is(plural)
	r := reading{start: i, end: k + 1, typ: extract.TimexDuration, sure: strong}
	switch {
	case unit == moment, unit == period, single && (unit == second || unit == quarter):
		return reading{}, false
	case f.lex[k].is(capital) && !f.shouting(k):
		return reading{}, false
	case f.isPrep(i-1, of) && f.wordIs(i-2, "age"), f.wordIs(i-1, "aged"):
		return reading{start: i, end: r.end, mute: true}, true
	case f.wordIs(i, "one") && unit == day && f.at(i-1).class == cWill:
		return reading{start: i, end: r.end, value: refNames[futureRef], vague: true, sure: moderate}, true
	}
	if f.at(r.end).class == cAnd && f.at(r.end+1).class == cA && f.at(r.end+2).class == cHalf {
		q.half = true
		r.end += 3
	}
	if f.wordIs(r.end, "or") {
		switch {
		case f.wordIs(r.end+1, "so"):
			r.mod, r.end = extract.ModApprox, r.end+2
		case f.wordIs(r.end+1, "two"):
			r.end += 2
		}
	}
	if f.wordIs(r.end, "old") || f.isPrep(r.end, of) && f.wordIs(r.end+1, "age") {
		return reading{start: i, end: r.end + 1, mute: true}, true
	}
	if f.possessive(r.end) && f.wordIs(r.end+1, "time") {
		r.at = shifted(f.article, q, unit, +1)
		return f.placed(r, r.end+2, q, unit, futureRef), true
	}
	if away, ok := f.away(r, q, unit); ok && (away.at.known() || away.vague) {
		return away, true
	}
	r.value = durationValue(q, unit)
	if f.at(i).class == cA && q.n == 1 && !q.half {
		return f.perUnit(r, i, unit)
	}
	if f.isPrep(i-1, in) && !f.isPrep(r.end, of) && !q.unknown && !q.half && f.direction(i, r.end) == ahead && f.at(i-2).class != cLater && !f.counted(i-2) {
		if at := shifted(f.article, q, unit, +1); at.known() && unit >= day {
			r.at, r.typ, r.sure = at, extract.TimexDate, moderate
		}
	}
	return r, true
}

// perUnit distinguishes "$10 a day" from "within a day" and from a general "a
// day", which is not a time expression.
func (f *finder) perUnit(r reading, i, unit int) (reading, bool) {
	switch f.at(r.end).class {
	case cAfter, cBefore, cAgo, cEarlier, cLater:
		return r, true
	}
	if r.mod == extract.ModApprox || f.lastingVerb(i-1) {
		return r, true
	}
	switch before := f.at(i - 1); before.class {
	case cPrep:
		return r, true
	case cApprox, cEarly, cTo, cHalf:
		return r, !f.isPrep(r.end, of)
	case cNone, cNumber, cScale, cCardinal, cUnit, cOrdinal:
		if i == f.first || f.t.Tokens[i-1].Kind == segment.Punct || f.isPrep(r.end, of) && unit <= day || f.wordIs(r.end, "when") || f.wordIs(r.end, "that") {
			return r, false
		}
		if f.wordIs(i-1, "than") {
			return r, true
		}
		r.typ = extract.TimexSet
		return r, f.rated(i)
	}
	return r, false
}

// lastingVerb reports whether token i is a verb that a stretch of time follows.
func (f *finder) lastingVerb(i int) bool {
	return f.oneOf(i, words.LastingVerbs)
}

// rated reports whether a number, or a word such as "times", comes shortly
// before token i, so that "a day" means "per day".
func (f *finder) rated(i int) bool {
	for k := i - 1; k >= f.first && k >= i-6; k-- {
		switch f.lex[k].class {
		case cNumber, cCardinal, cScale, cMoney:
			return true
		}
		if f.wordIs(k, "once") || f.wordIs(k, "twice") || f.wordIs(k, "times") {
			return true
		}
	}
	return false
}

// numberWord reads an expression that starts with a number in words.
func (f *finder) numberWord(i int) (reading, bool) {
	if r, ok := f.amount(i); ok {
		return r, true
	}
	if y, end, ok := f.yearInWords(i); ok {
		return reading{start: i, end: end, at: yearStamp(y), sure: fair}, true
	}
	if n := f.lex[i].n; f.lex[i].class == cCardinal && n >= 1 && n <= 12 && f.at(i+1).class == cOClock {
		return f.onDay(i, i+2, clockTime{hour: int(n), minute: 0}), true
	}
	return reading{}, false
}

// indefinite reads an expression that starts with "a": "a week ago", "a year
// earlier".
func (f *finder) indefinite(i int) (reading, bool) {
	switch f.at(i + 1).class {
	case cUnit, cFew, cScale, cHalf, cGap:
		return f.amount(i)
	}
	return reading{}, false
}

// lasting reads "weeklong", "decades-long".
func (f *finder) lasting(i int) (reading, bool) {
	l := f.lex[i]
	q := quantity{n: 1}
	unit := int(l.n)
	if l.is(plural) {
		q = quantity{unknown: true}
		if unit > year {
			unit = year
		}
	}
	return reading{start: i, end: i + 1, typ: extract.TimexDuration, value: durationValue(q, unit), sure: fair}, true
}

// counted reports whether token i ends a phrase that counts what comes in a stretch of time: "the
// second time in three years", "the third strike in a month".
func (f *finder) counted(i int) bool {
	for k := i - 1; k > f.first && k >= i-mostCounted && f.t.Tokens[k].Kind == segment.Word; k-- {
		if f.at(k).class == cOrdinal || f.oneOf(k, firsts) {
			return f.at(k-1).class == cThe
		}
	}
	return false
}

// mostCounted is the largest distance, in tokens, between "second" and the noun that it counts.
const mostCounted = 5
