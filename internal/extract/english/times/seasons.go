package times

import "dossier/internal/text/edtf"

// bareSeason reads "in the spring", "summer of 2012", "winter 2023".
func (f *finder) bareSeason(i int) (reading, bool) {
	l := f.lex[i]
	if l.is(plural) {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, sure: fair}
	n := int(l.n)
	if y, end, ok := f.yearAfter(i + 1); ok {
		r.at, r.end, r.sure = seasonStamp(y, n), end, certain
		return r, true
	}
	led := f.at(i-1).class == cPrep || f.at(i-1).class == cEarly || f.at(i-1).class == cThe && (f.at(i-2).class == cPrep || f.at(i-2).class == cEarly)
	if !led || f.nameBehind(i) || f.isPrep(i+1, of) {
		return reading{}, false
	}
	side := f.direction(i, i+1)
	if f.at(i-1).class != cThe && side == 0 || !f.wholeNoun(i+1) { // "the summer capital"
		return reading{}, false
	}
	if f.wordIs(i, "fall") && f.at(i-1).class == cThe && !f.isPrep(i-2, in) {
		return reading{}, false
	}
	r.at = seasonStamp(f.seasonYear(n, side), n)
	r.sure = moderate
	return r, true
}

// seasonYear returns the year of a season in direction d from the article's
// date.
func (f *finder) seasonYear(n int, d direction) int {
	now := f.now(season)
	if !now.known() {
		return f.article.year
	}
	switch {
	case d == ahead && n < now.n:
		return now.year + 1
	case d != ahead && n > now.n:
		if d == 0 && n == now.n+1 {
			return now.year
		}
		return now.year - 1
	}
	return now.year
}

// relativeSeason reads "last fall", "this summer", "next spring".
func (f *finder) relativeSeason(i, k, rel int) (reading, bool) {
	if f.lex[k].is(plural) {
		return reading{}, false
	}
	n := int(f.lex[k].n)
	if y, end, ok := f.yearAfter(k + 1); ok {
		return reading{start: i, end: end, at: seasonStamp(y, n), sure: certain}, true
	}
	now := f.now(season)
	r := reading{start: i, end: k + 1, at: seasonStamp(0, n), sure: strong}
	if !now.known() {
		return r, rel == relLast || rel == relNext || rel == relThis
	}
	y := now.year
	switch rel {
	case relLast, relPast, relPrevious:
		if n >= now.n {
			y--
		}
	case relNext, relComing:
		if n <= now.n {
			y++
		}
	case relThis, relCurrent:
		if now.n == 4 && f.article.month < 3 && n < 4 {
			y++
		}
	case relThat, relSame:
		if s := f.near(year); s.known() {
			y = s.year
		}
	default:
		return reading{}, false
	}
	r.at.year = y
	return r, true
}

// seasonOf returns the season of d. January and February belong to the winter
// of the year before.
func seasonOf(d edtf.Day) (y, n int) {
	if d.Month < 3 {
		return d.Year - 1, 4
	}
	return d.Year, d.Month / 3
}
