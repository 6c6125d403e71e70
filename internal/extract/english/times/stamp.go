package times

import (
	"strconv"

	"dossier/internal/text/edtf"
)

// stamp is a place in the calendar: a day, which may have a time of day, or a
// longer unit. The zero stamp is unknown. A year of 0 is unknown, and so is a
// month of 0 if the unit is a day.
type stamp struct {
	unit    uint8 // day, week, weekend, month, quarter, half, season, year, decade, century
	year    int
	month   int
	day     int // of the month, or of the week if the year is unknown
	until   int // the last day, month or year of a range, or 0
	n       int // number of the week, quarter, half or season
	part    uint8
	clocked bool
	hour    uint8
	minute  uint8
	zulu    bool
	zone    uint8 // an index into zones
}

// Units of the calendar that have no word in the lexicon.
const (
	half = period + 1 + iota
	season
)

func dayStamp(d edtf.Day) stamp {
	return stamp{unit: day, year: d.Year, month: d.Month, day: d.Day}
}

func weekStamp(d edtf.Day) stamp {
	y, w := d.Week()
	return stamp{unit: week, year: y, n: w}
}

func yearStamp(y int) stamp { return stamp{unit: year, year: y} }

func monthStamp(y, m int) stamp { return stamp{unit: month, year: y, month: m} }

func quarterStamp(y, q int) stamp { return stamp{unit: quarter, year: y, n: q} }

func seasonStamp(y, n int) stamp { return stamp{unit: season, year: y, n: n} }

func (s stamp) known() bool { return s.unit != 0 }

func (s stamp) fullDay() bool { return s.unit == day && s.year != 0 && s.month != 0 }

func (s stamp) calendarDay() edtf.Day { return edtf.Day{Year: s.year, Month: s.month, Day: s.day} }

// value returns the TIMEX3 value.
func (s stamp) value() string {
	if s.until != 0 {
		from, last := s.ends()
		return from.value() + "/" + last.value()
	}
	b := make([]byte, 0, 24)
	if s.year < 0 {
		s.year = 1 - s.year
		if s.unit == century {
			s.year -= 2
		}
		b = append(b, "BC"...)
	}
	if s.year == 0 {
		b = append(b, "XXXX"...)
	} else if s.unit != decade && s.unit != century {
		b = digits(b, s.year, 4)
	}
	switch s.unit {
	case day:
		b = s.appendDay(b)
	case week:
		b = append(b, "-W"...)
		b = digits(b, s.n, 2)
	case weekend:
		b = append(b, "-W"...)
		b = digits(b, s.n, 2)
		b = append(b, "-WE"...)
	case month:
		b = digits(append(b, '-'), s.month, 2)
	case quarter:
		b = append(b, "-Q"...)
		b = append(b, orX(s.n))
	case half:
		b = append(b, "-H"...)
		b = append(b, orX(s.n))
	case season:
		b = append(b, [...]string{"-SP", "-SU", "-FA", "-WI"}[s.n-1]...)
	case decade:
		b = digits(b, s.year/10, 3)
	case century:
		b = digits(b, s.year/100, 2)
	}
	return string(s.appendTime(b))
}

// ends returns the first and the last unit of a range.
func (s stamp) ends() (first, last stamp) {
	n := s.until
	s.until = 0
	first, last = s, s
	switch s.unit {
	case day:
		last.day = n
	case month:
		last.month = n
	default:
		last.year = n
	}
	return first, last
}

func orX(n int) byte {
	if n == 0 {
		return 'X'
	}
	return byte('0' + n)
}

func (s stamp) appendDay(b []byte) []byte {
	if s.month == 0 {
		if s.year == 0 && s.day == 0 {
			return append(b, "-XX-XX"...)
		}
		return append(append(b, "-WXX-"...), byte('0'+s.day))
	}
	b = digits(append(b, '-'), s.month, 2)
	return digits(append(b, '-'), s.day, 2)
}

func (s stamp) appendTime(b []byte) []byte {
	if s.clocked {
		b = digits(append(b, 'T'), int(s.hour), 2)
		b = digits(append(b, ':'), int(s.minute), 2)
		if s.zulu {
			b = append(b, 'Z')
		}
		return b
	}
	return append(b, partCodes[s.part]...)
}

func digits(b []byte, n, width int) []byte {
	for w := 10; width > 1; width-- {
		w = 1
		for range width - 1 {
			w *= 10
		}
		if n >= w {
			break
		}
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// date returns the calendar date or interval. It is zero if the year is
// unknown.
func (s stamp) date() edtf.Date {
	if s.year == 0 {
		return edtf.Date{}
	}
	if s.until != 0 {
		from, to := s.ends()
		return edtf.Interval(from.date(), to.date())
	}
	switch s.unit {
	case day:
		if s.month == 0 {
			return edtf.Date{}
		}
		return edtf.Of(s.calendarDay())
	case week:
		return edtf.Week(s.year, s.n)
	case weekend:
		monday := edtf.Week(s.year, s.n).Earliest()
		return edtf.Interval(edtf.Of(monday.AddDays(5)), edtf.Of(monday.AddDays(6)))
	case month:
		return edtf.OfMonth(s.year, s.month)
	case quarter:
		return months(s.year, s.n, 3)
	case half:
		return months(s.year, s.n, 6)
	case season:
		return edtf.OfMonth(s.year, edtf.Spring+s.n-1)
	case decade:
		return edtf.OfDecade(s.year)
	case century:
		return edtf.OfCentury(s.year)
	}
	return edtf.OfYear(s.year)
}

// months returns the nth part of a year, in parts of size months. It returns
// the whole year if n is 0.
func months(y, n, size int) edtf.Date {
	if n == 0 {
		return edtf.OfYear(y)
	}
	return edtf.Interval(edtf.OfMonth(y, (n-1)*size+1), edtf.OfMonth(y, n*size))
}

// add returns the stamp n of its own units later. It is unknown before the
// year 1 and after the year 9999.
func (s stamp) add(n int) stamp {
	s.part, s.clocked, s.zone, s.until = 0, false, 0, 0
	if s.year == 0 {
		return s
	}
	if s = s.moved(n); s.year < 1 || s.year > 9999 {
		return stamp{}
	}
	return s
}

func (s stamp) moved(n int) stamp {
	switch s.unit {
	case day:
		if s.month == 0 {
			return s
		}
		return dayStamp(s.calendarDay().AddDays(n))
	case week, weekend:
		w := weekStamp(edtf.Week(s.year, s.n).Earliest().AddDays(7 * n))
		w.unit = s.unit
		return w
	case month:
		d := edtf.Day{Year: s.year, Month: s.month, Day: 1}.AddMonths(n)
		return monthStamp(d.Year, d.Month)
	case quarter:
		q := s.year*4 + s.n - 1 + n
		return quarterStamp(q/4, q%4+1)
	case half:
		h := s.year*2 + s.n - 1 + n
		return stamp{unit: half, year: h / 2, n: h%2 + 1}
	case decade:
		s.year += 10 * n
	case century:
		s.year += 100 * n
	default:
		s.year += n
	}
	return s
}

// after reports whether s, a quarter, comes after the quarter t.
func (s stamp) after(t stamp) bool { return t.known() && s.year*4+s.n > t.year*4+t.n }

// within returns the coarser unit that contains s. It returns s itself if s
// has that unit, and an unknown stamp if s is coarser.
func (s stamp) within(unit int) stamp {
	if int(s.unit) == unit {
		s.part, s.clocked, s.zone, s.until = 0, false, 0, 0
		return s
	}
	if s.year == 0 {
		return stamp{}
	}
	switch unit {
	case year:
		return yearStamp(s.year)
	case decade:
		return stamp{unit: decade, year: s.year}
	case century:
		return stamp{unit: century, year: s.year}
	}
	first := s.date()
	if first.IsZero() || s.unit == year || s.unit == decade || s.unit == century {
		return stamp{}
	}
	d := first.Earliest()
	switch unit {
	case month:
		if s.unit == quarter || s.unit == half || s.unit == season {
			return stamp{}
		}
		return monthStamp(d.Year, d.Month)
	case quarter:
		return quarterStamp(d.Year, (d.Month+2)/3)
	case half:
		return stamp{unit: half, year: d.Year, n: (d.Month + 5) / 6}
	case season:
		return seasonStamp(seasonOf(d))
	case week, weekend:
		if s.unit != day && s.unit != week && s.unit != weekend {
			return stamp{}
		}
		w := weekStamp(d)
		w.unit = uint8(unit)
		return w
	}
	return stamp{}
}
