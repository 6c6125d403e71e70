package edtf

import "strconv"

// Display returns the date in English: "12 September 2023", "25–27 April
// 2019", "about 2019", "2023 (uncertain)", "since 2022". It returns "" for the
// zero Date.
func (d Date) Display() string { return d.In(&English) }

// In returns the date in the wording of a language. It returns "" for the zero
// Date.
func (d Date) In(w *Wording) string {
	switch {
	case d.IsZero():
		return ""
	case !d.IsInterval():
		return w.dayAndTime(d)
	case d.from.form == open || d.from.form == unknown:
		return fill(w.Until, "{date}", w.point(d.to))
	case d.to.form == open:
		return fill(w.Since, "{date}", w.point(d.from))
	case d.to.form == unknown:
		return fill(w.After, "{date}", w.point(d.from))
	}
	if d.from.qual == d.to.qual {
		return w.around(d.from.qual, w.span(d.from, d.to))
	}
	return fill(w.Range, "{from}", w.point(d.from), "{to}", w.point(d.to))
}

// Label returns a short form of d for charts: "12 Sep 2023", "Sep 2023",
// "2023". If yearless is set, a day has no year.
func (d Date) Label(w *Wording, yearless bool) string {
	short := *w
	if p := d.Precision(); p == PrecisionDay || p == PrecisionMonth {
		short.Year = "{year}"
	}
	short.Months, short.Day, short.Month = w.ShortMonths, w.ShortDate, w.ShortMonth
	if yearless {
		short.Day = w.ShortDay
	}
	return d.In(&short)
}

func (w *Wording) dayAndTime(d Date) string {
	if !d.clock.known {
		return w.point(d.from)
	}
	b := d.clock.appendTime(nil)
	switch {
	case d.clock.zoned && d.clock.offset == 0:
		b = append(b, " UTC"...)
	case d.clock.zoned:
		b = d.clock.appendZone(append(b, " UTC"...))
	}
	return w.around(d.from.qual, fill(w.Time, "{date}", w.words(d.from), "{time}", string(b)))
}

func (w *Wording) point(p point) string { return w.around(p.qual, w.words(p)) }

// around adds the words for the qualifier to those for the date.
func (w *Wording) around(q qualifier, words string) string {
	if q&approximate != 0 {
		words = fill(w.About, "{date}", words)
	}
	if q&uncertain != 0 {
		words = fill(w.Doubtful, "{date}", words)
	}
	return words
}

// span returns the words for an interval. What both ends share is written
// once.
func (w *Wording) span(a, b point) string {
	pattern := w.Range
	pa, pb := a.precision(), b.precision()
	plain := a.month != unspecified && b.month != unspecified && a.day != unspecified && b.day != unspecified
	if pa == pb && plain && (a.year == b.year || pa == PrecisionYear) {
		switch {
		case pa == PrecisionYear && a.year > 0:
			pattern = w.Years
		case pa == PrecisionMonth:
			pattern = w.MonthsOfYear
		case pa == PrecisionSeason:
			pattern = w.SeasonsOfYear
		case pa == PrecisionDay && a.month == b.month:
			pattern = w.Days
		case pa == PrecisionDay:
			pattern = w.DaysOfMonths
		}
	}
	if pattern == w.Range {
		return fill(pattern, "{from}", w.words(a), "{to}", w.words(b))
	}
	return fill(pattern,
		"{day}", number(a.day), "{month}", w.month(a), "{season}", w.season(a), "{year}", w.year(a),
		"{end-day}", number(b.day), "{end-month}", w.month(b), "{end-season}", w.season(b), "{end-year}", w.year(b))
}

// words returns the words for a date without its qualifier.
func (w *Wording) words(p point) string {
	pattern := w.Day
	switch {
	case p.loose > 0 && p.year < 0:
		after := point{year: -p.year - p.years() + 1, loose: p.loose}
		return fill(w.BeforeEra, "{year}", w.words(after))
	case p.loose == 1:
		return fill(w.Decade, "{year}", strconv.Itoa(int(p.year)))
	case p.loose == 2:
		return w.Century(int(p.year)/100 + 1)
	case p.month == 0:
		return w.year(p)
	case p.month == unspecified:
		pattern = w.SomeTime
	case p.month >= Spring:
		pattern = w.Season
	case p.day == 0:
		pattern = w.Month
	case p.day == unspecified:
		pattern = w.SomeDay
	}
	return fill(pattern, "{day}", number(p.day), "{month}", w.month(p), "{season}", w.season(p), "{year}", w.year(p))
}

func (w *Wording) month(p point) string {
	if p.month == 0 || p.month > 12 {
		return ""
	}
	return w.Months[p.month-1]
}

func (w *Wording) season(p point) string {
	if p.month < Spring || p.month > Winter {
		return ""
	}
	return w.Seasons[p.month-Spring]
}

// year returns the words for a year. The year 0 is 1 BC.
func (w *Wording) year(p point) string {
	if p.year <= 0 {
		return fill(w.Year, "{year}", fill(w.BeforeEra, "{year}", strconv.Itoa(1-int(p.year))))
	}
	return fill(w.Year, "{year}", strconv.Itoa(int(p.year)))
}

func number(n uint8) string { return strconv.Itoa(int(n)) }

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
