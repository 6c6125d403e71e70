// Package edtf reads and writes dates in the Extended Date/Time Format, level 1
// (ISO 8601-2:2019, annex A). A date is whole or partial, certain or uncertain,
// single or an interval.
//
// The forms are:
//
//	2023-09-12            a day
//	2023-09-12T19:00Z     a day with a time of day and an optional offset from UTC
//	2023-09  2023         a month, a year
//	-0043  Y-12000        years before 1 BC (which is 0000), and years of more than four digits
//	2023-21               a season: 21 spring, 22 summer, 23 autumn, 24 winter
//	202X  20XX            a decade, a century
//	2023-09-XX  2023-XX   a day of that month, a month of that year; 2023-XX-XX is a day of that year
//	2023?  2023~  2023%   uncertain, approximate, both
//	2023-09-04/2023-09-10 an interval; its ends have no time of day
//	2022/..  ../2022      an interval open at one end
//	2022/    /2022        an interval with an unknown end
//
// [Parse] also reads an ISO week such as 2023-W36 as the interval of its seven
// days.
//
// Dates belong to the proleptic Gregorian calendar and have no time zone. Every
// Date can be written and read back. Two dates are equal with == if and only if
// their canonical texts are equal.
package edtf

// form is the kind of a point.
type form uint8

const (
	absent   form = iota // missing
	calendar             // a date, whole or partial
	open                 // ".." at one end of an interval
	unknown              // nothing before or after the slash
)

// qualifier says how certain a date is.
type qualifier uint8

const (
	uncertain   qualifier = 1 << iota // ?
	approximate                       // ~
)

// unspecified is the value of a month or day written as XX.
const unspecified = 0xFF

// point is a date that is not an interval, or one end of an interval.
type point struct {
	year  int32
	month uint8 // 1 to 12, a season from 21 to 24, unspecified, or 0 if missing
	day   uint8 // 1 to 31, unspecified, or 0 if missing
	loose uint8 // number of digits at the end of the year that are X: 0, 1 or 2
	form  form
	qual  qualifier
}

// Date is an EDTF expression. The zero Date means that there is no date. Use
// == to test whether two dates are the same and [Compare] to order them.
type Date struct {
	from  point
	to    point // absent unless the date is an interval
	clock clock
}

// Of returns the date of the day d, or the zero Date if there is no such day.
func Of(d Day) Date {
	if d.check() != nil {
		return Date{}
	}
	return Date{from: point{year: int32(d.Year), month: uint8(d.Month), day: uint8(d.Day), form: calendar}}
}

// OfMonth returns the date of a month. Months 21 to 24 are the seasons from
// spring to winter. It returns the zero Date if there is no such month.
func OfMonth(year, month int) Date {
	if checkYear(year) != nil || checkMonth(month) != nil {
		return Date{}
	}
	return Date{from: point{year: int32(year), month: uint8(month), form: calendar}}
}

// OfYear returns the date of a year.
func OfYear(year int) Date {
	if checkYear(year) != nil {
		return Date{}
	}
	return Date{from: point{year: int32(year), form: calendar}}
}

// OfDecade returns the decade of year, which must have at most four digits.
func OfDecade(year int) Date { return loose(year, 1) }

// OfCentury returns the hundred years that share all digits but the last two
// with year. The year must have at most four digits.
func OfCentury(year int) Date { return loose(year, 2) }

func loose(year, digits int) Date {
	if checkYear(year) != nil || year < -9999 || year > 9999 {
		return Date{}
	}
	p := point{year: int32(year), loose: uint8(digits), form: calendar}
	p.year -= p.year % p.years()
	if year < 0 {
		p.year -= p.years() - 1
	}
	return Date{from: p}
}

// years returns the number of years p can mean.
func (p point) years() int32 { return [...]int32{1, 10, 100}[p.loose] }

// Interval returns the interval from the start of a to the end of b. A zero a
// or b is an open end. If a and b are the same, the result is that date. If
// they are in the wrong order, they are swapped. If one is an interval, its
// outer end is used. Times of day are dropped.
func Interval(a, b Date) Date {
	from, to := a.from, b.last()
	switch {
	case a.IsZero() && b.IsZero():
		return Date{}
	case a.IsZero():
		from = point{form: open}
	case b.IsZero():
		to = point{form: open}
	}
	if from.form != calendar && to.form != calendar {
		return Date{}
	}
	if from == to {
		return Date{from: from}
	}
	if from.form == calendar && to.form == calendar && comparePoints(from, to) > 0 {
		from, to = to, from
	}
	return Date{from: from, to: to}
}

// Week returns an ISO week as the interval of its seven days, Monday to
// Sunday. It returns the zero Date if the year has no such week.
func Week(year, week int) Date {
	if checkYear(year) != nil || week < 1 || week > weeksIn(year) {
		return Date{}
	}
	monday := firstMonday(year).AddDays(7 * (week - 1))
	return Interval(Of(monday), Of(monday.AddDays(6)))
}

// Qualified returns d marked as uncertain, approximate or both. Both ends of
// an interval are marked.
func (d Date) Qualified(isUncertain, isApproximate bool) Date {
	var q qualifier
	if isUncertain {
		q |= uncertain
	}
	if isApproximate {
		q |= approximate
	}
	if d.from.form == calendar {
		d.from.qual |= q
	}
	if d.to.form == calendar {
		d.to.qual |= q
	}
	return d
}

// last returns the end of an interval, or the date itself.
func (d Date) last() point {
	if d.to.form == absent {
		return d.from
	}
	return d.to
}

// IsZero reports whether d is the zero Date.
func (d Date) IsZero() bool { return d.from.form == absent }

// IsInterval reports whether d is an interval.
func (d Date) IsInterval() bool { return d.to.form != absent }

// IsDay reports whether d is one day, with or without a time of day.
func (d Date) IsDay() bool { return d.Precision() == PrecisionDay }

// OpenStart reports whether d is an interval whose start is open or unknown.
func (d Date) OpenStart() bool { return d.from.form == open || d.from.form == unknown }

// OpenEnd reports whether d is an interval whose end is open or unknown.
func (d Date) OpenEnd() bool { return d.to.form == open || d.to.form == unknown }

// Uncertain reports whether d, or one end of it, is marked as uncertain.
func (d Date) Uncertain() bool { return (d.from.qual|d.to.qual)&uncertain != 0 }

// Approximate reports whether d, or one end of it, is marked as approximate.
func (d Date) Approximate() bool { return (d.from.qual|d.to.qual)&approximate != 0 }
