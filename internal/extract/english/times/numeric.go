package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
)

// number reads an expression that starts with digits.
func (f *finder) number(i int) (reading, bool) {
	l := f.lex[i]
	if r, ok := f.listed(i); ok {
		return r, true
	}
	if r, ok := f.eraLast(i); ok {
		return r, true
	}
	if l.n < 0 {
		if r, ok := f.numericDate(i); ok {
			return r, true
		}
		if r, ok := f.decadeDigits(i); ok {
			return r, true
		}
		if y, ok := f.shortYear(i); ok && f.isPrep(i-1, in) {
			return reading{start: i, end: i + 1, at: yearStamp(f.century(y, i, i+1)), sure: fair}, true
		}
	}
	if r, ok := f.clock(i); ok {
		return r, true
	}
	if r, ok := f.dayFirst(i); ok {
		return r, true
	}
	if r, ok := f.amount(i); ok {
		return r, true
	}
	if r, ok := f.decadeDigits(i); ok {
		return r, true
	}
	return f.year(i)
}

// numericDate reads "2023-09-12", "9/12/2023", "12.09.2023", "2023-09",
// "2014-16" and "9/11".
func (f *finder) numericDate(i int) (reading, bool) {
	w := f.t.Word(i)
	a, rest := leadingInt(w)
	if rest == "" || len(w) < 4 || w[0] < '0' || w[0] > '9' {
		return reading{}, false
	}
	sep := rest[0]
	if sep != '-' && sep != '/' && sep != '.' {
		return reading{}, false
	}
	first := len(w) - len(rest)
	b, rest := leadingInt(rest[1:])
	second := len(w) - first - 1 - len(rest)
	r := reading{start: i, end: i + 1, sure: certain}
	if rest == "" || rest[0] != sep {
		return f.twoNumbers(r, w, sep, a, b, first, second, rest)
	}
	c, rest := leadingInt(rest[1:])
	third := len(w) - first - second - 2 - len(rest)
	var y, m, d int
	switch {
	case first == 4 && second <= 2 && third <= 2:
		y, m, d = a, b, c
	case first > 2 || second > 2 || third != 4 && third != 2:
		return reading{}, false
	case sep == '/' && a <= 12 && (b > 12 || f.numbers != DayFirst):
		y, m, d = c, a, b
		if b <= 12 && a != b && f.numbers == UnknownOrder {
			r.sure, r.unsure = moderate, true
		}
	default:
		y, m, d = c, b, a
	}
	if first != 4 && third == 2 {
		if sep != '/' {
			return reading{}, false
		}
		y = f.fullYear(y)
	}
	if y < 1000 || y > 2200 || m < 1 || m > 12 || d < 1 || d > edtf.DaysIn(y, m) {
		return reading{}, false
	}
	r.at = stamp{unit: day, year: y, month: m, day: d}
	if rest != "" {
		if rest[0] != 'T' {
			return reading{}, false
		}
		hh, tail := leadingInt(rest[1:])
		r.at.hour, r.at.clocked, r.typ = uint8(hh%24), true, extract.TimexTime
		if len(tail) >= 3 && tail[0] == ':' {
			mm, tail := leadingInt(tail[1:])
			r.at.minute, r.at.zulu = uint8(mm%60), tail != "" && tail[len(tail)-1] == 'Z'
		}
	}
	return r, true
}

// twoNumbers reads two numbers with a separator: a month of a year, a range of
// years, or 9/11.
func (f *finder) twoNumbers(r reading, w string, sep byte, a, b, first, second int, rest string) (reading, bool) {
	switch {
	case sep == '/' && a == 9 && b == 11 && (rest == "" || rest[0] == '-'):
		r.at = stamp{unit: day, year: 2001, month: 9, day: 11}
		r.sure = fair
		return r, true
	case rest != "" || sep == '.' || first != 4 || a < 1000 || a > 2200:
		return reading{}, false
	case second == 4 && b > a && b < 2200:
	case second == 2 && sep == '-' && b >= 1 && b <= 12 && w[5] == '0':
		r.at = monthStamp(a, b)
		return r, true
	case second == 2 && b > a%100:
		b += a - a%100
	default:
		return reading{}, false
	}
	return f.yearSpan(r, a, b), true
}
