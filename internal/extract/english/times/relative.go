package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/segment"
)

// deictic reads "today", "yesterday", "tomorrow morning", "tonight".
func (f *finder) deictic(i int) (reading, bool) {
	l := f.lex[i]
	if f.isTitle(i) {
		return reading{}, false
	}
	today := f.now(day)
	if !today.known() {
		today = stamp{unit: day}
	}
	r := reading{start: i, end: i + 1, sure: strong}
	switch l.n {
	case tonight:
		r.at, r.typ = today, extract.TimexTime
		r.at.part = nightTime
		return r, true
	case overnight:
		if f.at(i+1).class == cNone && !f.isMark(i+1, ",") && !f.isMark(i+1, ".") || f.at(i-1).class == cApprox || f.wordIs(i-1, "literally") || f.wordIs(i-1, "virtually") {
			return r, false
		}
		r.at, r.typ, r.sure = today.add(-1), extract.TimexTime, moderate
		r.at.part = nightTime
		return r, true
	}
	r.at = today.add(int(l.n))
	if l.n == 0 && f.generic(i) {
		return reading{start: i, end: i + 1, value: refNames[presentRef], vague: true, sure: moderate}, true
	}
	return f.withPart(r), true
}

// isTitle reports whether the word at token i is part of a name: "Tomorrow
// Group", "USA Today".
func (f *finder) isTitle(i int) bool {
	if !f.capitalised(i) || f.t.Tokens[i].Len() < 5 {
		return false
	}
	named := f.capitalised(i+1) && f.at(i+1).class == cNone
	if i == f.first {
		return named && f.shouting(i) && f.shouting(i+1)
	}
	return f.t.Tokens[i-1].Kind == segment.Word && (named || f.capitalised(i-1) && f.at(i-1).class == cNone)
}

// generic reports whether "today" at token i means the present in general:
// "today's youth", "the Europe of today".
func (f *finder) generic(i int) bool {
	if f.isPrep(i-1, of) && f.at(i-2).class == cNone && !f.possessive(i+1) && f.capitalised(i-2) {
		return true
	}
	if !f.possessive(i + 1) {
		return f.talk && f.direction(i, i+1) == 0
	}
	switch f.t.Word(i + 2) {
	case "world", "youth", "society", "standards", "technology", "children", "generation", "young", "economy", "market", "culture", "women", "men", "students", "workers":
		return true
	}
	return false
}

// relative reads an expression that starts with "last", "this", "next", "that"
// or a similar word.
func (f *finder) relative(i int) (reading, bool) {
	rel := int(f.lex[i].n)
	k := i + 1
	if rel == relThis && f.at(k).class == cRelative { // "this past week", "this coming Sunday"
		rel = int(f.lex[k].n)
		if rel == relPast {
			rel = relLast
		}
		k++
	}
	if f.at(k).class == cFiscal || f.wordIs(k, "calendar") || f.wordIs(k, "very") {
		k++
	}
	l := f.at(k)
	switch l.class {
	case cUnit:
		if l.is(capital) && !f.shouting(k) { // a title: "This Week"
			return reading{}, false
		}
		if l.is(plural) {
			return f.relativeStretch(i, k, rel, quantity{unknown: true})
		}
		return f.relativeUnit(i, k, rel)
	case cNumber, cCardinal, cFew, cA, cScale:
		q, end, ok := f.quantity(k)
		if !ok {
			return reading{}, false
		}
		for f.at(end).class == cGap || f.at(end).class == cFiscal || f.at(end).class == cRelative {
			end++
		}
		if !f.isUnit(end) {
			return reading{}, false
		}
		return f.relativeStretch(i, end, rel, q)
	case cWeekday:
		if rel == relLast || rel == relFinal {
			if r, ok := f.weekdayOfMonth(i, k, -1); ok {
				return r, true
			}
		}
		return f.relativeWeekday(i, k, rel)
	case cMonth:
		return f.relativeMonth(i, k, rel)
	case cSeason:
		return f.relativeSeason(i, k, rel)
	case cPart:
		return f.relativePart(i, k, rel, int(l.n))
	case cHoliday:
		return f.relativeHoliday(i, k, rel)
	case cHalf:
		if y, end, ok := f.yearAfter(k + 1); ok && (rel == relLast || rel == relFinal) {
			return reading{start: i, end: end, at: stamp{unit: half, year: y, n: 2}, sure: strong}, true
		}
	}
	if rel == relThat && f.wordIs(k, "time") && (f.isPrep(i-1, by) || f.isPrep(i-1, until) || f.isPrep(i-1, since)) && f.focus.fullDay() {
		return reading{start: i, end: k + 1, at: f.focus.within(day), sure: moderate}, true
	}
	if rel == relPast && k == i+1 && f.at(i-1).class == cThe && f.isPrep(i-2, in) && f.wholeNoun(k) {
		return reading{start: i - 1, end: k, value: refNames[pastRef], vague: true, sure: moderate}, true
	}
	return reading{}, false
}

// shouting reports whether token i is in capitals.
func (f *finder) shouting(i int) bool {
	w := f.t.Word(i)
	c := w[len(w)-1]
	return c >= 'A' && c <= 'Z'
}

// relativeUnit reads "last week", "the same day", "the following month".
func (f *finder) relativeUnit(i, k, rel int) (reading, bool) {
	unit := int(f.lex[k].n)
	r := reading{start: i, end: k + 1, sure: strong}
	definite := f.at(i-1).class == cThe
	switch unit {
	case night:
		return f.relativePart(i, k, rel, nightTime)
	case moment:
		return reading{start: i, end: k + 1, value: refNames[presentRef], vague: true, sure: weak}, rel == relThis
	case period:
		r.at, r.sure = f.quarter, moderate
		return r, rel == relLatest && f.quarter.known()
	case second, minute:
		return reading{}, false
	case hour:
		if rel != relLast && rel != relPast && rel != relNext {
			return reading{}, false
		}
		return reading{start: i, end: k + 1, typ: extract.TimexDuration, value: "PT1H", sure: fair}, true
	case fortnight:
		return reading{start: i, end: k + 1, typ: extract.TimexDuration, value: "P2W", sure: fair}, rel == relLast || rel == relPast || rel == relNext
	}
	switch rel {
	case relLast:
		if definite && unit == decade {
			return reading{start: i, end: k + 1, typ: extract.TimexDuration, value: "P10Y", sure: fair}, true
		}
		if definite && unit == day {
			return reading{}, false
		}
		r.at = f.lastUnit(unit)
	case relPast:
		if unit != year {
			return reading{start: i, end: k + 1, typ: extract.TimexDuration, value: durationValue(quantity{n: 1}, unit), sure: fair}, true
		}
		r.at = f.now(year).add(-1)
	case relPrevious:
		r.at = f.near(unit).add(-1)
	case relThis, relCurrent:
		if unit == day {
			return reading{}, false
		}
		r.at = f.now(unit)
		if unit == week && f.direction(i, k+1) == ahead {
			r.at = f.currentWeek() // "this week" in a Sunday paper, of what is to come
		}
		if unit == weekend {
			r.at = f.now(week)
			r.at.unit = weekend
		}
	case relThat, relSame:
		r.at, r.sure = f.near(unit), fair
		if unit == day && (!f.day.known() || f.isDatedBehind(k+1)) { // no day was given so far
			r.at = stamp{}
		}
	case relNext:
		if (definite || unit == day) && f.focus.within(unit).known() {
			r.at = f.near(unit).add(1)
		} else {
			r.at = f.now(unit).add(1)
			f.distant = definite && unit == day
		}
	case relComing:
		r.at = f.now(unit).add(1)
	case relFollowing:
		r.at = f.near(unit).add(1)
	case relLatest, relFinal, relEntire:
		return f.latestUnit(r, rel, k, unit)
	}
	if unit == week {
		r = f.weekdayWithin(r)
	}
	return f.finishUnit(r, unit)
}

// latestUnit reads "the latest quarter", "the full year", "the final quarter".
func (f *finder) latestUnit(r reading, rel, k, unit int) (reading, bool) {
	switch {
	case rel == relFinal && unit == quarter:
		return f.quarterOf(r.start, k+1, 4)
	case rel == relFinal:
		return reading{}, false
	case rel == relLatest && unit == quarter:
		if r.at = f.quarter; !r.at.known() {
			r.at = f.now(quarter).add(-1)
		}
	case rel == relLatest, unit == year:
		r.at = f.inView(unit)
	case unit <= quarter:
		return reading{start: r.start, end: r.end, typ: extract.TimexDuration, value: durationValue(quantity{n: 1}, unit), sure: moderate}, true
	}
	return f.finishUnit(r, unit)
}

// finishUnit sets the form of a unit without a date and adds a part of a year:
// "this year's third quarter".
func (f *finder) finishUnit(r reading, unit int) (reading, bool) {
	if !r.at.known() {
		r.at = unplaced(unit)
		r.sure = weak
		return r, r.at.known()
	}
	if unit == year && r.at.year > 0 {
		k := r.end
		if f.possessive(k) {
			k++
		}
		if part, end, ok := f.partOfYear(k, r.at.year); ok {
			r.at, r.end = part, end
		}
	}
	return f.withPart(r), true
}

// unplaced returns a unit of the calendar without a date.
func unplaced(unit int) stamp {
	switch unit {
	case day, quarter, year:
		return stamp{unit: uint8(unit)}
	}
	return stamp{}
}

// relativeStretch reads "the past two months", "the next few days", "these
// days", "coming weeks". k is the token of the unit.
func (f *finder) relativeStretch(i, k, rel int, q quantity) (reading, bool) {
	unit := int(f.lex[k].n)
	r := reading{start: i, end: k + 1, typ: extract.TimexDuration, sure: strong}
	bare := k == i+1
	switch {
	case unit == moment, unit == period, rel == relThat, rel == relSame:
		return reading{}, false
	case bare && rel == relThis && unit == day:
		return reading{start: i, end: k + 1, value: refNames[presentRef], vague: true, sure: moderate}, true
	case bare && (rel == relPast || rel == relPrevious) && (unit == year || unit == decade || unit == century):
		return reading{start: i, end: k + 1, value: refNames[pastRef], vague: true, sure: moderate}, true
	case bare && (rel == relLast || rel == relThis || rel == relLatest):
		return reading{}, false
	}
	r.value = durationValue(q, unit)
	if f.wordIs(k+1, "or") && f.wordIs(k+2, "so") {
		r.end, r.mod = k+3, extract.ModApprox
	}
	return r, true
}

// isDatedBehind reports whether the words at token k say that "that day" is of another month or year than the
// day mentioned last: "in March 2010", "back in 2010".
func (f *finder) isDatedBehind(k int) bool {
	if f.wordIs(k, "back") {
		k++
	}
	if !f.isPrep(k, in) {
		return false
	}
	switch l := f.at(k + 1); {
	case l.class == cMonth:
		return int(l.n) != f.day.month
	case l.class == cNumber:
		return f.t.Tokens[k+1].Len() == 4 && int(l.n) != f.day.year
	}
	return false
}
