package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
)

// partOfYear reads the quarter, half or "period" at token i after the year y:
// "1988 second quarter", "this year's first half".
func (f *finder) partOfYear(i, y int) (stamp, int, bool) {
	if f.at(i).class == cFiscal {
		i++
	}
	switch l := f.at(i); l.class {
	case cOrdinal:
		if f.isUnit(i+1) && f.at(i+1).n == quarter && l.n <= 4 {
			return quarterStamp(y, int(l.n)), i + 2, true
		}
		if f.at(i+1).class == cHalf && l.n <= 2 {
			return stamp{unit: half, year: y, n: int(l.n)}, i + 2, true
		}
	case cCompound:
		if q := f.compoundQuarter(i); q > 0 {
			return quarterStamp(y, q), i + 1, true
		}
	case cUnit:
		if f.quarter.known() && (l.n == quarter || l.n == period) && !l.is(plural) {
			return quarterStamp(y, f.quarter.n), i + 1, true
		}
	}
	return stamp{}, i, false
}

// compoundQuarter returns the number of the quarter in the compound at token i
// ("third-quarter"), or 0.
func (f *finder) compoundQuarter(i int) int {
	w := f.t.Word(i)
	h := hyphen(w)
	if h < 0 || lex.find(w[h+1:]).class != cUnit || lex.find(w[h+1:]).n != quarter {
		return 0
	}
	if l := lex.find(w[:h]); l.class == cOrdinal && l.n <= 4 {
		return int(l.n)
	}
	return 0
}

// quarterOf finishes the reading of the nth quarter, which ends before token
// end, with the year after it.
func (f *finder) quarterOf(start, end, n int) (reading, bool) {
	r := reading{start: start, end: end, sure: fair}
	if y, e, ok := f.yearAfter(end); ok {
		r.at, r.end, r.sure = quarterStamp(y, n), e, certain
		return r, true
	}
	r.at = quarterStamp(f.quarterYear(n, f.direction(start, end)), n)
	return r, true
}

// quarterYear returns the year of the nth quarter. It is the last quarter that
// has begun, unless the text is about the future.
func (f *finder) quarterYear(n int, d direction) int {
	now := f.now(quarter)
	if !now.known() {
		return f.article.year
	}
	if n > now.n && d != ahead && n-now.n > 1 {
		return now.year - 1
	}
	return now.year
}

// theQuarter reads "the quarter", "the quarter ended Sept. 30".
func (f *finder) theQuarter(r reading) (reading, bool) {
	if f.wordIs(r.end, "ended") || f.wordIs(r.end, "ending") {
		if l := f.at(r.end + 1); l.class == cMonth && f.article.year != 0 {
			y := f.yearOf(int(l.n), 0, behind)
			r.at = quarterStamp(y, (int(l.n)+2)/3)
			return r, true
		}
	}
	if f.isPrep(r.end, of) {
		return reading{}, false
	}
	r.at = f.quarter
	if !r.at.known() {
		r.at = f.now(quarter)
		r.sure = weak
	}
	return r, r.at.known()
}

// ordinal reads an expression that starts with an ordinal: "third quarter",
// "20th century", "12th of September", "first nine months", "first week of
// March".
func (f *finder) ordinal(i int) (reading, bool) {
	if r, ok := f.listed(i); ok {
		return r, true
	}
	if r, ok := f.dayFirst(i); ok {
		return r, true
	}
	n := int(f.lex[i].n)
	k := i + 1
	if r, ok := f.dayOfMonth(i); ok {
		return r, true
	}
	if f.at(k).class == cFiscal {
		k++
	}
	switch l := f.at(k); l.class {
	case cUnit:
		switch {
		case l.n == quarter && !l.is(plural) && n <= 4:
			return f.quarterOf(i, k+1, n)
		case l.n == century && !l.is(plural):
			return f.centuryOfEra(reading{start: i, end: k + 1, at: stamp{unit: century, year: (n - 1) * 100}, sure: certain}, n)
		case l.n == week && !l.is(plural) && f.isPrep(k+1, of) && n <= 4:
			return f.weekOfMonth(i, k+2, n)
		}
	case cWeekday:
		return f.weekdayOfMonth(i, k, n)
	case cHalf:
		if y, end, ok := f.yearAfter(k + 1); ok && n <= 2 {
			return reading{start: i, end: end, at: stamp{unit: half, year: y, n: n}, sure: certain}, true
		}
	case cNumber, cCardinal, cFew:
		return f.firstUnits(i, k, n)
	}
	return reading{}, false
}

// dayOfMonth reads "on the 20th" and "on the 12th of this month".
func (f *finder) dayOfMonth(i int) (reading, bool) {
	n := int(f.lex[i].n)
	if w := f.t.Word(i); w[0] > '9' || n > 31 || f.at(i-1).class != cThe || !f.isPrep(i-2, on) {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, at: f.inView(month), sure: moderate}
	switch {
	case f.isPrep(i+1, of) && f.at(i+2).class == cRelative:
		m, ok := f.relative(i + 2)
		if !ok || m.at.unit != month {
			return reading{}, false
		}
		r.at, r.end = m.at, m.end
	case f.hasComplement(i + 1):
		return reading{}, false
	}
	if r.at.year == 0 || n > edtf.DaysIn(r.at.year, r.at.month) {
		return reading{}, false
	}
	r.at.unit, r.at.day = day, n
	return r, true
}

// firstUnits reads "first nine months", "first two quarters of 1990".
func (f *finder) firstUnits(i, k, n int) (reading, bool) {
	if n != 1 {
		return reading{}, false
	}
	q, end, ok := f.quantity(k)
	if !ok || !f.isUnit(end) || f.at(end).n < hour || f.at(end).n > century {
		return reading{}, false
	}
	if f.at(end).n == quarter && q.n == 2 {
		if y, e, ok := f.yearAfter(end + 1); ok {
			return reading{start: i, end: e, at: stamp{unit: half, year: y, n: 1}, sure: strong}, true
		}
	}
	return reading{start: i, end: end + 1, typ: extract.TimexDuration, value: durationValue(q, int(f.at(end).n)), sure: fair}, true
}

// weekOfMonth reads the month after "the first week of". The nth week of a
// month is its nth seven days.
func (f *finder) weekOfMonth(i, k, n int) (reading, bool) {
	if f.at(k).class != cMonth {
		return reading{}, false
	}
	r, ok := f.monthFirst(k, 0)
	if !ok || r.at.unit != month || r.at.year == 0 {
		return reading{}, false
	}
	r.start = i
	r.at.unit, r.at.day, r.at.until = day, 7*n-6, 7*n
	return r, true
}

// fiscal reads "fiscal 1989", "the fiscal year", "fiscal first quarter".
func (f *finder) fiscal(i int) (reading, bool) {
	if y, ok := f.year4(i + 1); ok {
		r := reading{start: i, end: i + 2, at: yearStamp(y), sure: strong}
		return r, true
	}
	switch l := f.at(i + 1); {
	case l.class == cOrdinal:
		r, ok := f.ordinal(i + 1)
		r.start = i
		return r, ok && r.at.unit == quarter
	case l.class == cUnit && l.n == year && f.at(i-1).class == cThe:
		r, ok := f.theYear(reading{start: i, end: i + 2, sure: moderate})
		return r, ok
	case l.class == cCompound:
		if q := f.compoundQuarter(i + 1); q > 0 {
			return f.quarterOf(i, i+2, q)
		}
	}
	return reading{}, false
}
