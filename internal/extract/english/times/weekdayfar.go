package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
)

// weekdayFurther reads the weekday at token i with words that take it further
// away than the nearest: "the Monday before last", "Monday week", "Friday
// next".
func (f *finder) weekdayFurther(i int) (reading, bool) {
	w, k := int(f.lex[i].n), i+1
	r := reading{start: i, end: k + 1, sure: strong}
	l := f.at(k)
	switch {
	case l.class == cBefore && f.isRel(k+1, relLast) && f.ends(k+2):
		r.at, r.end = f.weekdayOn(w, behind, true).add(-7), k+2
	case l.class == cAfter && f.isRel(k+1, relNext) && f.ends(k+2):
		r.at, r.end = f.weekdayOf(f.now(week).add(2), w), k+2
	case l.class == cUnit && l.n == week && !l.is(plural|capital) && f.ends(k+1):
		r.at = f.weekdayOn(w, ahead, true).add(7)
	case f.isRel(k, relLast) && f.ends(k+1):
		r.at = f.weekdayOn(w, behind, true)
	case f.isRel(k, relNext) && f.ends(k+1):
		r.at = f.weekdayOf(f.now(week).add(1), w)
	default:
		return reading{}, false
	}
	return r, true
}

// ends reports whether no word that belongs to a time expression or a noun
// follows at token i.
func (f *finder) ends(i int) bool {
	return !f.hasComplement(i) || f.at(i).class == cPrep || f.at(i).class == cWill || f.at(i).class == cBe || f.at(i).class == cPast
}

// weekdaysAway reads "two Fridays ago" and "three Mondays from now". The
// weekday is token k.
func (f *finder) weekdaysAway(i, k int, q quantity) (reading, bool) {
	l := f.at(k)
	if l.class != cWeekday || !l.is(plural) && q.n != 1 || q.half {
		return reading{}, false
	}
	w, r := int(l.n), reading{start: i, end: k + 2, sure: strong}
	side := behind
	switch {
	case f.at(k+1).class == cAgo:
	case f.isPrep(k+1, from) && f.wordIs(k+2, "now"):
		side, r.end = ahead, k+3
	default:
		return reading{}, false
	}
	if q.unknown || q.n == 0 {
		ref := pastRef
		if side == ahead {
			ref = futureRef
		}
		return reading{start: i, end: r.end, value: refNames[ref], vague: true, sure: moderate}, true
	}
	r.at = f.weekdayOn(w, side, true).add(7 * (q.n - 1) * int(side))
	return r, true
}

// countedFrom reads the day after "a week ago" or "a week from", from which the
// time is counted: "a week ago Monday", "two weeks from today". The day is at
// token k.
func (f *finder) countedFrom(r reading, k int, q quantity, unit int, side direction) (reading, bool) {
	if q.unknown || q.half || unit < week || unit > year || unit == quarter {
		return r, false
	}
	var base stamp
	end := k + 1
	switch l := f.at(k); {
	case l.class == cWeekday && l.is(capital) && !l.is(plural|short) && !f.weekdayName(k):
		base = f.weekdayOn(int(l.n), side, false)
		if side == ahead {
			base = f.weekdayOn(int(l.n), side, true)
		}
	case l.class == cDeictic && l.n <= 1:
		base = f.now(day).add(int(l.n))
	default:
		return r, false
	}
	if !base.fullDay() {
		return r, false
	}
	n := q.n * int(side)
	switch unit {
	case week:
		r.at = base.add(7 * n)
	case fortnight:
		r.at = base.add(14 * n)
	case month:
		r.at = dayStamp(base.calendarDay().AddMonths(n))
	case year:
		r.at = dayStamp(base.calendarDay().AddMonths(12 * n))
	}
	if r.at.year < 1 || r.at.year > 9999 {
		return r, false
	}
	r.typ, r.end, r.sure = extract.TimexDate, end, strong
	return f.withPart(r), true
}

// weekdayWithin reads the weekday after a week: "last week on Monday".
func (f *finder) weekdayWithin(r reading) reading {
	k := r.end
	if f.isPrep(k, on) || f.isMark(k, ",") && f.isPrep(k+1, on) {
		for !f.isPrep(k, on) {
			k++
		}
		k++
	}
	l := f.at(k)
	if r.at.unit != week || r.at.year == 0 || l.class != cWeekday || !l.is(capital) || l.is(plural|short) || f.weekdayName(k) {
		return r
	}
	if next := f.at(k + 1).class; next == cMonth || next == cNumber || f.isMark(k+1, ",") && (f.at(k+2).class == cMonth || f.at(k+2).class == cNumber) {
		return r // "last week on Monday, March 4"
	}
	r.at, r.end = f.weekdayOf(r.at, int(l.n)), k+1
	return r
}

// weekdayOfMonth reads the month after "the first Monday", the nth Monday, or
// the last one if n is negative. The weekday is token k.
func (f *finder) weekdayOfMonth(i, k, n int) (reading, bool) {
	l := f.at(k)
	if l.is(plural) || !l.is(capital) || n > 5 || !f.isPrep(k+1, of) && !f.isPrep(k+1, in) {
		return reading{}, false
	}
	if f.at(k+2).class == cEach && f.isUnit(k+3) && f.at(k+3).n == month {
		return reading{start: i, end: k + 4, typ: extract.TimexSet, value: "P1M", sure: moderate}, true
	}
	m, ok := f.monthAt(k + 2)
	if !ok {
		return reading{}, false
	}
	r := reading{start: i, end: m.end, sure: m.sure, at: stamp{unit: day}}
	if m.at.year == 0 {
		return r, true
	}
	first := m.at.date().Earliest().Weekday()
	d := 1 + (int(l.n)-int(first)+7)%7
	last := edtf.DaysIn(m.at.year, m.at.month)
	if n < 0 {
		n = 1 + (last-d)/7
	}
	if d += 7 * (n - 1); d > last {
		return reading{}, false
	}
	r.at = m.at
	r.at.unit, r.at.day = day, d
	return r, true
}

// monthAt reads a whole month at token i: "May", "May 2023", "next month",
// "the month".
func (f *finder) monthAt(i int) (r reading, ok bool) {
	switch l := f.at(i); {
	case l.class == cMonth && l.is(capital):
		r, ok = f.monthFirst(i, 0)
	case l.class == cRelative:
		r, ok = f.relative(i)
	case l.class == cThe && f.isUnit(i+1) && f.at(i+1).n == month && !f.at(i+1).is(plural):
		r, ok = reading{start: i, end: i + 2, at: f.inView(month), sure: moderate}, true
	}
	return r, ok && r.at.unit == month && r.at.until == 0
}

// numberedWeekday reads "Friday the 13th": the nearest such day on the side that the
// tense shows, which is to come if nothing shows it.
func (f *finder) numberedWeekday(i, lead int) (reading, bool) {
	k := i + 1
	if f.isMark(k, ",") {
		k++
	}
	l := f.at(k + 1)
	if f.at(k).class != cThe || l.class != cOrdinal || l.n > 31 || f.t.Word(k + 1)[0] > '9' || f.nounBehind(k+2) || !f.article.fullDay() {
		return reading{}, false
	}
	sides := []direction{f.direction(lead, k+2)}
	if sides[0] == 0 {
		sides = []direction{ahead, behind}
	}
	const most = 14 // months between two such days
	for _, side := range sides {
		for n := range most + 1 {
			d := f.now(month).add(n * int(side))
			if !d.known() || int(l.n) > edtf.DaysIn(d.year, d.month) {
				continue
			}
			d.unit, d.day = day, int(l.n)
			if int(d.calendarDay().Weekday()) == int(f.lex[i].n) && d.calendarDay().Compare(f.article.calendarDay())*int(side) >= 0 {
				return reading{start: i, end: k + 2, at: d, sure: fair}, true
			}
		}
	}
	return reading{}, false
}
