package edtf

import "strings"

// Wording is how dates are written in one language. Month and season names are
// as they stand within a date. The others are patterns, whose places are named
// in braces: {day}, {month}, {season} and {year} of a date, and of an interval
// these of its start and {end-day} and so on of its end; {date}, {from} and {to}
// are dates that are worded already.
type Wording struct {
	Months      []string // 12, from January
	ShortMonths []string // for pictures
	Seasons     []string // 4, from spring

	Day, Month, Season string // "{day} {month} {year}"
	// For pictures: a day, a month, a day without its year. {year} is its number.
	ShortDate, ShortMonth, ShortDay string
	Year                            string // a year, as it stands alone and in other patterns
	BeforeEra                       string // a year before the common era, which {year} counts back from it
	Decade                          string // {year} is its first
	// Century words the number of a century, from 1.
	Century func(n int) string

	SomeDay, SomeTime   string // of a day somewhere in a month, of a time in a year
	About, Doubtful     string // put round {date}
	Until, Since, After string // an open start; an open end; an end that is not known
	Time                string // {date} and {time}

	// Intervals whose ends share what is written once, and all others.
	Days, DaysOfMonths, MonthsOfYear, SeasonsOfYear, Years, Range string
}

// English is how dates are written in English.
var English = Wording{
	Months:      []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	ShortMonths: []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	Seasons:     []string{"spring", "summer", "autumn", "winter"},

	Day: "{day} {month} {year}", Month: "{month} {year}", Season: "{season} {year}",
	ShortDate: "{day} {month} {year}", ShortMonth: "{month} {year}", ShortDay: "{day} {month}",
	Year: "{year}", BeforeEra: "{year} BC", Decade: "the {year}s",
	Century: func(n int) string { return "the " + ordinal(n) + " century" },

	SomeDay: "sometime in {month} {year}", SomeTime: "sometime in {year}",
	About: "about {date}", Doubtful: "{date} (uncertain)",
	Until: "until {date}", Since: "since {date}", After: "from {date}",
	Time: "{date}, {time}",

	Days: "{day}–{end-day} {month} {year}", DaysOfMonths: "{day} {month} – {end-day} {end-month} {year}",
	MonthsOfYear: "{month}–{end-month} {year}", SeasonsOfYear: "{season}–{end-season} {year}",
	Years: "{year}–{end-year}", Range: "{from} – {to}",
}

// fill puts values into the places of a pattern; they follow their names.
func fill(pattern string, namesAndValues ...string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(pattern, '{')
		if i < 0 {
			b.WriteString(pattern)
			return b.String()
		}
		b.WriteString(pattern[:i])
		pattern = pattern[i:]
		value, place := "{", 1
		for j := 0; j < len(namesAndValues); j += 2 {
			if name := namesAndValues[j]; strings.HasPrefix(pattern, name) {
				value, place = namesAndValues[j+1], len(name)
				break
			}
		}
		b.WriteString(value)
		pattern = pattern[place:]
	}
}
