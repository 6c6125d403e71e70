package edtf

import (
	"strings"
)

// Earliest returns the first day d can mean. If the start of an interval is
// open or unknown, it is the first day of the end; see [Date.OpenStart]. The
// result is the zero Day for the zero Date.
//
// Seasons are those of the northern hemisphere, in whole months. Spring is
// March to May, and winter begins in December of its year.
func (d Date) Earliest() Day {
	if d.OpenStart() {
		return d.to.first()
	}
	return d.from.first()
}

// Latest returns the last day d can mean. If the end of an interval is open or
// unknown, it is the last day of the start; see [Date.OpenEnd].
func (d Date) Latest() Day {
	if d.OpenEnd() {
		return d.from.final()
	}
	return d.last().final()
}

func (p point) first() Day {
	if p.form != calendar {
		return Day{}
	}
	d := Day{Year: int(p.year), Month: 1, Day: 1}
	switch {
	case p.month == 0 || p.month == unspecified:
		return d
	case p.month >= Spring:
		d.Month = 3 * int(p.month-Spring+1)
		return d
	}
	d.Month = int(p.month)
	if p.day != 0 && p.day != unspecified {
		d.Day = int(p.day)
	}
	return d
}

func (p point) final() Day {
	if p.form != calendar {
		return Day{}
	}
	d := Day{Year: int(p.year + p.years() - 1), Month: 12, Day: 31}
	switch {
	case p.month == 0 || p.month == unspecified:
		return d
	case p.month == Winter:
		d.Year, d.Month = d.Year+1, 2
	case p.month >= Spring:
		d.Month = 3*int(p.month-Spring+1) + 2
	default:
		d.Month = int(p.month)
		if p.day != 0 && p.day != unspecified {
			d.Day = int(p.day)
			return d
		}
	}
	d.Day = DaysIn(d.Year, d.Month)
	return d
}

// Compare is a total order of dates: by the earliest day, then the latest,
// then the text. The zero Date comes first.
func Compare(a, b Date) int {
	if a == b {
		return 0
	}
	if a.IsZero() {
		return -1
	}
	if b.IsZero() {
		return 1
	}
	if c := a.Earliest().Compare(b.Earliest()); c != 0 {
		return c
	}
	if c := a.Latest().Compare(b.Latest()); c != 0 {
		return c
	}
	return strings.Compare(a.String(), b.String())
}

func comparePoints(a, b point) int {
	if c := a.first().Compare(b.first()); c != 0 {
		return c
	}
	return a.final().Compare(b.final())
}

// Month returns the month of the earliest day, such as "2023-09". It returns
// "" for the zero Date.
func (d Date) Month() string {
	if d.IsZero() {
		return ""
	}
	e := d.Earliest()
	return monthKey(e.Year, e.Month)
}

func monthKey(year, month int) string {
	return string(appendTwo(append(appendYear(nil, year), '-'), month))
}
