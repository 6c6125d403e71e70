package times

import (
	"strings"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// year4 returns the number at token i if it can be a year.
func (f *finder) year4(i int) (int, bool) {
	l := f.at(i)
	if l.class != cNumber || l.n < 1000 || l.n > 2200 {
		return 0, false
	}
	return int(l.n), f.t.Tokens[i].Len() == 4
}

// yearRef reads a year in figures or words, or a relative year: "1988",
// "fiscal 1989", "the year 2000", "this year", "the following year".
func (f *finder) yearRef(i int) (y, end int, ok bool) {
	if f.at(i).class == cThe {
		i++
	}
	if f.at(i).class == cFiscal || f.at(i).class == cGap && f.wordIs(i, "calendar") {
		i++
	}
	if y, ok := f.year4(i); ok {
		return y, i + 1, true
	}
	if y, end, ok := f.yearInWords(i); ok {
		return y, end, true
	}
	if f.isUnit(i) && f.at(i).n == year {
		if y, ok := f.year4(i + 1); ok {
			return y, i + 2, true
		}
		if y, end, ok := f.yearInWords(i + 1); ok {
			return y, end, true
		}
		if f.at(i-1).class == cThe {
			if s := f.near(year); s.known() {
				return s.year, i + 1, true
			}
		}
		return 0, i, false
	}
	if f.at(i).class == cRelative && f.yearWithin(i+1) {
		if r, ok := f.relative(i); ok && r.at.unit == year && r.at.year > 0 {
			return r.at.year, r.end, true
		}
	}
	return 0, i, false
}

// yearWithin reports whether "year" is among the next few tokens from i on, as
// in "the current fiscal year".
func (f *finder) yearWithin(i int) bool {
	for k := i; k < i+3; k++ {
		if f.isUnit(k) {
			return f.at(k).n == year
		}
	}
	return false
}

// yearAfter reads the year at token i after a month, day, season or quarter:
// "2023", ", 2023", "of 2023", "of this year", "last year".
func (f *finder) yearAfter(i int) (y, end int, ok bool) {
	k := i
	if f.isMark(k, ",") {
		if y, ok := f.year4(k + 1); ok && !f.counts(k+1, y) {
			return y, k + 2, true
		}
		if y, end, ok := f.yearOfEra(k + 1); ok {
			return y, end, true
		}
		if y, ok := f.shortYear(k + 1); ok {
			return f.century(y, i, k+2), k + 2, true
		}
		return 0, i, false
	}
	if y, ok := f.shortYear(k); ok {
		return f.century(y, i, k+1), k + 1, true
	}
	if f.isPrep(k, of) || f.isPrep(k, in) && f.isRel(k+1, relThis) {
		k++
	} else if f.at(k).class == cThe {
		return 0, i, false
	}
	if y, end, ok := f.yearOfEra(k); ok {
		return y, end, true
	}
	if y, end, ok := f.yearRef(k); ok {
		return y, end, true
	}
	return 0, i, false
}

// shortYear returns the number of a year of two digits with its apostrophe at
// token i: "'98".
func (f *finder) shortYear(i int) (y int, ok bool) {
	w := f.t.Word(i)
	if f.at(i).class != cNumber || w[0] != '\'' && w[0] != "’"[0] {
		return 0, false
	}
	digits := strings.TrimPrefix(strings.TrimPrefix(w, "'"), "’")
	y, rest := leadingInt(digits)
	return y, rest == "" && len(digits) == 2
}

// bareShortYear reads a year of two digits without an apostrophe at token i,
// after a day and a month. A number that cannot be a day is one, and so is any
// number after a short month: "03 Aug 96".
func (f *finder) bareShortYear(i int, shortMonth bool) (y, end int, ok bool) {
	l := f.at(i)
	if l.class != cNumber || l.n < 0 || f.t.Tokens[i].Len() != 2 || !shortMonth && l.n <= 31 || !f.endsDate(i+1) || f.isPrep(i+1, of) || f.isMark(i+1, "%") {
		return 0, i, false
	}
	return f.century(int(l.n), i, i+1), i + 1, true
}

// openYears is the number of years after the article's that a year of two
// digits can mean. An article of 2024 can mean 1930 or 2030 by "'30".
const openYears = 20

// century completes the year y of two digits in the date [start, end). It
// returns 0 if two centuries are possible and the tense does not decide.
func (f *finder) century(y, start, end int) int {
	base := f.article.year
	if base == 0 {
		return 0
	}
	full := base - base%100 + y
	if full > base+openYears {
		return full - 100
	}
	if full <= base-100+openYears {
		full += 100
	}
	if full <= base {
		return full
	}
	switch f.direction(start, end) {
	case behind:
		return full - 100
	case ahead:
		return full
	}
	return 0
}

// yearSpan returns the reading of a range of years in one expression.
func (f *finder) yearSpan(r reading, a, b int) reading {
	r.at = stamp{unit: year, year: a, until: b}
	return r
}

// fullDecade completes a decade of two digits. It returns the last one that
// has begun.
func (f *finder) fullDecade(n int) int {
	y := f.fullYear(n)
	if f.article.year != 0 && y > f.article.year {
		y -= 100
	}
	return y
}

// fullYear completes a year of two digits. It returns the nearest one to the
// article.
func (f *finder) fullYear(y int) int {
	base := f.article.year
	if base == 0 {
		base = 2000
	}
	full := base - base%100 + y
	switch {
	case full > base+20:
		return full - 100
	case full < base-80:
		return full + 100
	}
	return full
}

// year reads a year alone or with a part of it: "1988", "the 1988 second
// quarter".
func (f *finder) year(i int) (reading, bool) {
	y, ok := f.year4(i)
	if !ok || !f.plausibleYear(i, y) {
		return reading{}, false
	}
	end := i + 1
	r := reading{start: i, end: end, at: yearStamp(y), sure: strong}
	if part, e, ok := f.partOfYear(end, y); ok {
		r.at, r.end = part, e
		return r, true
	}
	if f.at(end).class == cPrep && f.at(end).n == dash && f.tight(end) && f.tight(end+1) {
		if l := f.at(end + 1); l.class == cNumber {
			last := int(l.n)
			if last < 100 && f.t.Tokens[end+1].Len() == 2 {
				last += y - y%100
			}
			if last > y && last < 2200 {
				r.end = end + 2
				return f.yearSpan(r, y, last), true
			}
		}
	}
	return r, true
}

// plausibleYear reports whether the four-digit number y at token i, without
// other parts of a date, is a year.
func (f *finder) plausibleYear(i, y int) bool {
	before := f.at(i - 1)
	switch {
	case f.counts(i, y), before.class == cMoney, f.isMark(i-1, "+"), f.wordIs(i-1, "no."), f.isNumbered(i - 1), f.atHour(i):
		return false
	case y >= 1900 && y < 2050:
		return true
	case f.countBehind(i + 1):
		return false
	case before.class == cTo:
		return f.done == i-1 // "from 1066 to 1100"
	case before.class != cPrep:
		return false
	}
	switch before.n {
	case in, since, until, by, from:
		return true
	}
	return false
}

// isNumbered reports whether token i is a thing that is followed by its
// number.
func (f *finder) isNumbered(i int) bool {
	return i >= f.first && words.Numbered[f.t.Word(i)]
}

// counts reports whether the words after the number y at token i show that it
// is not a year: a unit, "people", "%", a plural after a round number.
func (f *finder) counts(i, y int) bool {
	after := f.at(i + 1)
	switch {
	case after.class == cUnit:
		return after.n != quarter && after.n != period
	case y%50 == 0 && f.countBehind(i+1):
		return f.at(i-1).class != cThe
	case f.isMark(i+1, ":"):
		return f.tight(i+1) && f.tight(i+2) && f.at(i+2).class == cNumber
	}
	return after.class == cScale || f.isMark(i+1, "%") || f.wordIs(i+1, "percent") || f.wordIs(i+1, "people") || f.wordIs(i+1, "per")
}

// countBehind reports whether token i is a plural that a number can count.
func (f *finder) countBehind(i int) bool {
	if i >= f.limit || f.at(i).class != cNone {
		return false
	}
	w := f.t.Word(i)
	return len(w) > 3 && w[len(w)-1] == 's' && w[0] >= 'a' && w[0] <= 'z'
}

// yearInWords reads "nineteen ninety-six" and "two thousand [and] eleven".
func (f *finder) yearInWords(i int) (y, end int, ok bool) {
	first := f.at(i)
	if first.class != cCardinal {
		return 0, i, false
	}
	if f.at(i+1).class == cScale && f.at(i+1).n == 1000 && first.n == 2 {
		n, end, ok := f.cardinal(i)
		if n == 2000 && !f.wordIs(i-1, "year") && (f.at(i-1).class == cApprox || f.nounBehind(end)) { // "nearly two thousand cases"
			return 0, i, false
		}
		return n, end, ok && n < 2100
	}
	if first.n != 19 && first.n != 20 && first.n != 18 {
		return 0, i, false
	}
	rest, end := 0, i+1
	for ; end < i+3; end++ {
		l := f.at(end)
		if l.class != cCardinal || rest%10 != 0 || rest > 0 && l.n >= 10 {
			break
		}
		rest += int(l.n)
	}
	if rest < 10 {
		return 0, i, false
	}
	return int(first.n)*100 + rest, end, true
}

// theYear reads "the year", "the year 2000", "the year ended March 31".
func (f *finder) theYear(r reading) (reading, bool) {
	if y, ok := f.year4(r.end); ok {
		r.at, r.end, r.sure = yearStamp(y), r.end+1, certain
		return r, true
	}
	if y, end, ok := f.yearInWords(r.end); ok {
		r.at, r.end, r.sure = yearStamp(y), end, strong
		return r, true
	}
	if f.wordIs(r.end, "ended") || f.wordIs(r.end, "ending") || f.wordIs(r.end, "to") && f.at(r.end+1).class == cMonth {
		r.typ, r.value = extract.TimexDuration, "P1Y"
		return r, true
	}
	if b, ok := f.beside(r, year); ok {
		return b, true
	}
	if f.isPrep(r.end, of) || f.wordIs(r.end, "when") || f.wordIs(r.end, "that") {
		return reading{}, false
	}
	r.at = f.inView(year)
	return r, r.at.known()
}
