package times

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// bareUnit reads a unit without a number: "the weekend", "the week of March 6",
// "the day before", "for years".
func (f *finder) bareUnit(i int) (reading, bool) {
	l := f.lex[i]
	unit := int(l.n)
	if l.is(plural) {
		return f.bareUnits(i, unit)
	}
	if unit == year {
		k := i + 1
		if f.possessive(k) {
			k++
		}
		if f.wordIs(k, "end") && f.at(i-1).class != cThe && f.now(year).known() {
			return reading{start: i, end: k + 1, at: f.now(year), mod: extract.ModEnd, sure: fair}, true
		}
	}
	if f.at(i-1).class != cThe || l.is(capital) && !f.shouting(i) {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, sure: fair}
	switch unit {
	case year:
		return f.theYear(r)
	case week:
		if f.isPrep(i+1, of) {
			if s, end, ok := f.dayAt(i+2, i); ok {
				r.at, r.end = s.within(week), end
				return r, r.at.known()
			}
		}
	case day:
		if f.isPrep(i-2, in) || f.isPrep(i-2, forWhile) || f.isPrep(i-2, on) && !f.nounBehind(i+1) || f.closing(i-2) {
			break
		}
		return f.beside(r, unit)
	case weekend:
		if f.isPrep(i+1, of) {
			s, end, ok := f.dayAt(i+2, i)
			r.at, r.end = s.within(weekend), end
			return r, ok && r.at.known() // "the weekend of the fair" is not known
		}
		r.at = f.pastWeekend()
		if f.direction(i, i+1) == ahead && r.at.known() {
			r.at = f.now(weekend)
		}
		return r, r.at.known()
	case quarter, month:
	case night:
		r, ok := f.beside(r, day)
		r.typ, r.at.part = extract.TimexTime, nightTime
		return r, ok
	default:
		return reading{}, false
	}
	if b, ok := f.beside(r, unit); ok {
		return b, true
	}
	if unit == quarter {
		return f.theQuarter(r)
	}
	if f.isPrep(i+1, of) || f.wordIs(i+1, "when") || f.wordIs(i+1, "that") {
		return reading{}, false
	}
	r.at = f.inView(unit)
	return r, r.at.known()
}

// nounBehind reports whether token i is a lower-case word that is not part of
// a time expression.
func (f *finder) nounBehind(i int) bool {
	return f.at(i).class == cNone && i < f.limit && f.t.Source[f.t.Tokens[i].Start] >= 'a'
}

// closing reports whether token i is a verb before a trading day.
func (f *finder) closing(i int) bool {
	return f.oneOf(i, words.ClosingVerbs)
}

// beside reads "the day before", "the year after", "the day before yesterday",
// "the week before last".
func (f *finder) beside(r reading, unit int) (reading, bool) {
	sign := 0
	switch l := f.at(r.end); {
	case l.class == cBefore, l.class == cRelative && l.n == relPrevious:
		sign = -1
	case l.class == cAfter || l.class == cRelative && l.n == relFollowing && !f.hasComplement(r.end+1):
		sign = +1
	default:
		return reading{}, false
	}
	k := r.end + 1
	if s, end, ok := f.dayAt(k, r.start); ok && unit == day {
		r.at, r.end = s.within(day).add(sign), end
		return r, r.at.known()
	}
	if sign < 0 && f.isRel(k, relLast) && !f.isUnit(k+1) {
		r.at, r.end = f.lastUnit(unit).add(-1), k+1
		return r, r.at.known()
	}
	if f.hasComplement(k) {
		return reading{}, false
	}
	r.at, r.end = f.near(unit).add(sign), k
	return r, r.at.known()
}

// bareUnits reads a plural without a number: "for years", "within weeks".
func (f *finder) bareUnits(i, unit int) (reading, bool) {
	if unit == moment || unit == period || unit == second || unit == quarter || unit == night || unit == weekend || unit == millennium {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, typ: extract.TimexDuration, sure: moderate}
	q := quantity{unknown: true}
	if away, ok := f.away(r, q, unit); ok {
		return away, true
	}
	before := f.at(i - 1)
	if before.class == cEarly {
		return reading{}, false
	}
	k := i - 1
	if before.class == cThe {
		k--
	}
	led := f.at(k).class == cPrep && f.at(k).n != per && f.at(k).n != dash && f.at(k).n != by && f.at(k).n != from
	if !led && !f.isPrep(i+1, of) && f.at(i+1).class != cBefore && f.at(i+1).class != cAfter {
		return reading{}, false
	}
	r.value = durationValue(q, unit)
	return r, true
}
