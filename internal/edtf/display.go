package edtf

import "strconv"

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var seasonNames = [...]string{"spring", "summer", "autumn", "winter"}

// MonthName is the English name of a month from 1 to 12.
func MonthName(month int) string { return monthNames[month] }

// Display is the date in English: "12 September 2023", "25–27 April 2019",
// "about 2019", "2023 (uncertain)", "since 2022"; "" for the zero Date.
func (d Date) Display() string {
	switch {
	case d.IsZero():
		return ""
	case !d.IsInterval():
		return d.displayDay()
	case d.from.form == open || d.from.form == unknown:
		return "until " + d.to.display()
	case d.to.form == open:
		return "since " + d.from.display()
	case d.to.form == unknown:
		return "from " + d.from.display()
	}
	if d.from.qual == d.to.qual {
		return d.from.qual.around(displaySpan(d.from, d.to))
	}
	return d.from.display() + " – " + d.to.display()
}

func (d Date) displayDay() string {
	if !d.clock.known {
		return d.from.display()
	}
	b := append([]byte(d.from.words()), ", "...)
	b = d.clock.appendTime(b)
	switch {
	case d.clock.zoned && d.clock.offset == 0:
		b = append(b, " UTC"...)
	case d.clock.zoned:
		b = d.clock.appendZone(append(b, " UTC"...))
	}
	return d.from.qual.around(string(b))
}

func (p point) display() string { return p.qual.around(p.words()) }

// around puts the words for the qualifier round those for the date.
func (q qualifier) around(words string) string {
	if q&approximate != 0 {
		words = "about " + words
	}
	if q&uncertain != 0 {
		words += " (uncertain)"
	}
	return words
}

// displaySpan leaves out what both ends share.
func displaySpan(a, b point) string {
	pa, pb := a.precision(), b.precision()
	plain := a.month != unspecified && b.month != unspecified && a.day != unspecified && b.day != unspecified
	if pa != pb || !plain || a.year != b.year && pa != PrecisionYear {
		return a.words() + " – " + b.words()
	}
	switch {
	case pa == PrecisionYear && a.year > 0:
		return a.words() + "–" + b.words()
	case pa == PrecisionMonth:
		return monthNames[a.month] + "–" + b.words()
	case pa == PrecisionSeason:
		return seasonNames[a.month-Spring] + "–" + b.words()
	case pa == PrecisionDay && a.month == b.month:
		return strconv.Itoa(int(a.day)) + "–" + b.words()
	case pa == PrecisionDay:
		return strconv.Itoa(int(a.day)) + " " + monthNames[a.month] + " – " + b.words()
	}
	return a.words() + " – " + b.words()
}

// words is the date in English, without its qualifier.
func (p point) words() string {
	year := yearWords(int(p.year))
	switch {
	case p.loose == 1:
		return "the " + strconv.Itoa(int(p.year)) + "s"
	case p.loose == 2:
		return "the " + ordinal(int(p.year)/100+1) + " century"
	case p.month == 0:
		return year
	case p.month == unspecified:
		return "sometime in " + year
	case p.month >= Spring:
		return seasonNames[p.month-Spring] + " " + year
	}
	month := monthNames[p.month] + " " + year
	switch p.day {
	case 0:
		return month
	case unspecified:
		return "sometime in " + month
	}
	return strconv.Itoa(int(p.day)) + " " + month
}

// yearWords writes a year by the common era; the year 0 is 1 BC.
func yearWords(year int) string {
	if year <= 0 {
		return strconv.Itoa(1-year) + " BC"
	}
	return strconv.Itoa(year)
}

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
