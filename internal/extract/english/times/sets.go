package times

import (
	"strconv"

	"dossier/internal/extract"
)

// each reads "every day", "each Thursday", "every two weeks".
func (f *finder) each(i int) (reading, bool) {
	k := i + 1
	other := f.wordIs(k, "other")
	if other {
		k++
	}
	r := reading{start: i, end: k + 1, typ: extract.TimexSet, sure: strong}
	switch l := f.at(k); l.class {
	case cUnit:
		if l.is(plural) || l.n >= moment || l.n == second && f.wordIs(i, "each") {
			return reading{}, false
		}
		r.value = durationValue(quantity{n: 1}, int(l.n))
		if int(l.n) == quarter {
			r.value = "P1Q"
		}
		if other {
			r.value = durationValue(quantity{n: 2}, int(l.n))
		}
		return r, true
	case cWeekday:
		if !l.is(capital) || l.is(short) && !l.is(hasStop) || f.weekdayName(k) {
			return reading{}, false
		}
		return f.recurring(i, k)
	case cMonth:
		if !l.is(capital) {
			return reading{}, false
		}
		r.value = string(digits([]byte("XXXX-"), int(l.n), 2))
		return r, true
	case cSeason:
		r.value = seasonStamp(0, int(l.n)).value()
		return r, true
	case cPart:
		r.value = "XXXX-XX-XX" + partCodes[l.n]
		return r, true
	case cNumber, cCardinal, cFew:
		q, end, ok := f.quantity(k)
		if !ok || !f.isUnit(end) || f.at(end).n >= moment {
			return reading{}, false
		}
		r.value, r.end = durationValue(q, int(f.at(end).n)), end+1
		return r, true
	}
	return reading{}, false
}

// recurring reads a recurring weekday: "Tuesdays", "Tuesday nights", "each
// Thursday".
func (f *finder) recurring(i, k int) (reading, bool) {
	r := reading{start: i, end: k + 1, typ: extract.TimexSet, sure: strong}
	r.value = "XXXX-WXX-" + strconv.Itoa(int(f.lex[k].n))
	if p := f.partAt(k + 1); p > 0 {
		r.value += partCodes[p]
		r.end++
	}
	return r, true
}

// frequency reads "daily", "weekly", "annually".
func (f *finder) frequency(i int) (reading, bool) {
	l := f.lex[i]
	if l.is(capital) && i > f.first || f.nameBehind(i) || f.wordIs(i, "annual") || f.wordIs(i, "quarterly") {
		return reading{}, false
	}
	return reading{start: i, end: i + 1, typ: extract.TimexSet, value: durationValue(quantity{n: 1}, int(l.n)), sure: moderate}, true
}
