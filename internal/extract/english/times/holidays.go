package times

import "dossier/internal/text/edtf"

// holidayRule gives the day of a holiday in a year: a day of a month, the nth
// weekday of a month (the last for n = -1), or a number of days from Easter
// Sunday.
type holidayRule struct {
	words   string // in lower case; "'s" is a token of its own
	month   int
	day     int // of the month
	weekday edtf.Weekday
	nth     int
	easter  bool // day counts from Easter Sunday
}

// holidays are tried in order. If two begin with the same words, the longer
// one is first.
var holidays = []holidayRule{
	{words: "christmas eve", month: 12, day: 24},
	{words: "christmas day", month: 12, day: 25},
	{words: "christmas", month: 12, day: 25},
	{words: "boxing day", month: 12, day: 26},
	{words: "halloween", month: 10, day: 31},
	{words: "thanksgiving day", month: 11, weekday: edtf.Thursday, nth: 4},
	{words: "thanksgiving", month: 11, weekday: edtf.Thursday, nth: 4},
	{words: "easter sunday", easter: true},
	{words: "easter monday", easter: true, day: 1},
	{words: "easter", easter: true},
	{words: "pentecost", easter: true, day: 49},
	{words: "labor day", month: 9, weekday: edtf.Monday, nth: 1},
	{words: "memorial day", month: 5, weekday: edtf.Monday, nth: -1},
	{words: "independence day", month: 7, day: 4},
	{words: "veterans day", month: 11, day: 11},
	{words: "armistice day", month: 11, day: 11},
	{words: "columbus day", month: 10, weekday: edtf.Monday, nth: 2},
	{words: "bastille day", month: 7, day: 14},
	{words: "groundhog day", month: 2, day: 2},
	{words: "anzac day", month: 4, day: 25},
	{words: "juneteenth", month: 6, day: 19},
	{words: "new year 's eve", month: 12, day: 31},
	{words: "new year 's day", month: 1, day: 1},
	{words: "new year 's", month: 1, day: 1},
	{words: "valentine 's day", month: 2, day: 14},
	{words: "st patrick 's day", month: 3, day: 17},
	{words: "good friday", easter: true, day: -2},
	{words: "palm sunday", easter: true, day: -7},
	{words: "ash wednesday", easter: true, day: -46},
	{words: "may day", month: 5, day: 1},
	{words: "victory day", month: 5, day: 9},
}

// in returns the day on which the holiday falls in a year.
func (h holidayRule) in(y int) edtf.Day {
	switch {
	case h.easter:
		return easterSunday(y).AddDays(h.day)
	case h.nth > 0:
		d := edtf.Day{Year: y, Month: h.month, Day: 1}
		return d.AddDays((int(h.weekday-d.Weekday())+7)%7 + 7*(h.nth-1))
	case h.nth < 0:
		d := edtf.Day{Year: y, Month: h.month, Day: edtf.DaysIn(y, h.month)}
		return d.AddDays(-((int(d.Weekday()-h.weekday) + 7) % 7))
	}
	return edtf.Day{Year: y, Month: h.month, Day: h.day}
}

// easterSunday returns Easter Sunday in the Gregorian calendar.
func easterSunday(y int) edtf.Day {
	golden := y % 19
	cent := y / 100
	epact := (cent - cent/4 - (8*cent+13)/25 + 19*golden + 15) % 30
	moon := epact - epact/28*(1-epact/28*(29/(epact+1))*((21-golden)/11))
	weekday := (y + y/4 + moon + 2 - cent + cent/4) % 7
	d := edtf.Day{Year: y, Month: 3, Day: 28}
	return d.AddDays(moon - weekday)
}

// holiday reads a holiday with the year after it, or in the direction forced.
func (f *finder) holiday(i int, forced direction) (reading, bool) {
	h, end, ok := f.holidayName(i)
	if !ok || !f.capitalised(i) {
		return reading{}, false
	}
	r := reading{start: i, end: end, sure: fair}
	y, e, ok := f.yearAfter(end)
	if ok {
		r.end, r.sure = e, certain
	} else if y, ok = f.year4(i - 1); ok {
		r.sure = strong // "the 2001 New Year's list"
	} else {
		side := forced
		if side == 0 {
			side = f.direction(i, end)
		}
		usual := h.in(2001)
		y = f.yearOf(usual.Month, usual.Day, side)
		if y == 0 {
			r.at = stamp{unit: day, month: h.month, day: h.day}
			return r, h.month > 0 && h.day > 0
		}
	}
	r.at = dayStamp(h.in(y))
	return r, true
}

// holidayName returns the holiday whose name starts at token i.
func (f *finder) holidayName(i int) (holidayRule, int, bool) {
	for _, h := range holidays {
		if end, ok := f.words(i, h.words); ok {
			return h, end, true
		}
	}
	return holidayRule{}, i, false
}

// words reports whether the tokens from i on are the words of s.
func (f *finder) words(i int, s string) (end int, ok bool) {
	for s != "" {
		w := s
		n := 0
		for n < len(s) && s[n] != ' ' {
			n++
		}
		w, s = s[:n], s[n:]
		if s != "" {
			s = s[1:]
		}
		if w == "'s" {
			if !f.possessive(i) {
				return i, false
			}
		} else if !f.wordIs(i, w) {
			return i, false
		}
		i++
	}
	return i, true
}

// relativeHoliday reads "last Thanksgiving", "this Christmas".
func (f *finder) relativeHoliday(i, k, rel int) (reading, bool) {
	side := direction(0)
	switch rel {
	case relLast, relPast:
		side = behind
	case relNext, relComing:
		side = ahead
	case relThis:
	default:
		return reading{}, false
	}
	r, ok := f.holiday(k, side)
	r.start = i
	return r, ok
}
