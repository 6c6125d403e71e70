package times

import "dossier/internal/text/edtf"

// listedDay is a number that is the day of a month named before another day:
// the 5 of "May 3 and 5".
type listedDay struct {
	start, end int // tokens; the last of a list may have the year
	at         stamp
	sure       float64
}

// listed reads the day that token i is in a list, if a month has named it.
func (f *finder) listed(i int) (reading, bool) {
	for _, d := range f.list {
		if d.start == i {
			return reading{start: i, end: d.end, at: d.at, sure: d.sure}, true
		}
	}
	return reading{}, false
}

// daysAfter reads the rest of a list of days after the day d: ", 5 and 7" or
// "and 7". It returns their tokens, and the token after the list.
func (f *finder) daysAfter(i, d int) (days []int, end int) {
	for {
		k := i
		last := false
		if f.isMark(k, ",") {
			k++
		}
		if f.at(k).class == cAnd {
			k, last = k+1, true
		}
		n, until, next, ok := f.dayNumber(k)
		if k == i || !ok || until != 0 || n <= d {
			return nil, i
		}
		days, d, i = append(days, k), n, next
		if last {
			return days, i
		}
	}
}

// addDays remembers the days at the given tokens as those of the month of r. The
// last of them ends at token end. It remembers none if the month does not have
// them all.
func (f *finder) addDays(tokens []int, end int, r reading) {
	fresh := len(f.list)
	for n, k := range tokens {
		d, _, next, _ := f.dayNumber(k)
		if n == len(tokens)-1 {
			next = end
		}
		s := r.at
		s.day = d
		if d > edtf.DaysIn(2000, s.month) || s.year != 0 && d > edtf.DaysIn(s.year, s.month) {
			f.list = f.list[:fresh]
			return
		}
		f.list = append(f.list, listedDay{k, next, s, r.sure})
	}
}

// dayNumber reads the day of a month at token i, or a range of days: "25",
// "25th", "25-27". last is the end of a range, or 0.
func (f *finder) dayNumber(i int) (d, last, end int, ok bool) {
	l := f.at(i)
	switch {
	case l.class == cNumber && l.n < 0:
		a, rest := leadingInt(f.t.Word(i))
		if rest == "" || rest[0] != '-' || a < 1 {
			return 0, 0, i, false
		}
		b, rest := leadingInt(rest[1:])
		return a, b, i + 1, rest == "" && b > a && b <= 31
	case l.class == cNumber && l.n >= 1 && l.n <= 31 && f.t.Tokens[i].Len() <= 2:
		if f.at(i+1).class == cMeridiem {
			return 0, 0, i, false
		}
		if next := f.at(i + 2); f.isPrep(i+1, dash) && f.tight(i+1) && next.class == cNumber && next.n > l.n && next.n <= 31 {
			return int(l.n), int(next.n), i + 3, true
		}
		return int(l.n), 0, i + 1, true
	case l.class == cOrdinal && l.n <= 31 && !f.isUnit(i+1):
		return int(l.n), 0, i + 1, true
	}
	return 0, 0, i, false
}
