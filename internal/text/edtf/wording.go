package edtf

import "strings"

// Wording holds the words and patterns for dates in one language. The names of
// months and seasons are in the form used within a date. The other strings are
// patterns with fields in braces: {day}, {month}, {season} and {year} of a
// date or of the start of an interval; {end-day} and so on of its end; {date},
// {from} and {to} for dates in words.
type Wording struct {
	Months      []string // 12, from January
	ShortMonths []string // for charts
	Seasons     []string // 4, from spring

	Day, Month, Season string // "{day} {month} {year}"
	// Patterns for charts: a day, a month, a day without its year.
	ShortDate, ShortMonth, ShortDay string
	Year                            string // a year alone and in other patterns
	BeforeEra                       string // a year before the common era; {year} counts back from it
	Decade                          string // {year} is its first year
	// Century returns the words for a century, numbered from 1.
	Century func(n int) string

	SomeDay, SomeTime   string // an unspecified day of a month, an unspecified time in a year
	About, Doubtful     string // {date} is the date
	Until, Since, After string // an open start, an open end, an unknown end
	Time                string // {date} and {time}

	// Patterns for intervals whose ends share a part that is written once,
	// and for all others.
	Days, DaysOfMonths, MonthsOfYear, SeasonsOfYear, Years, Range string
}

// English is the English wording.
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

// fill replaces the fields of a pattern by their values, which follow their
// names.
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
