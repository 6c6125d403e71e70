package frontmatter

import (
	"regexp"
	"strings"
	"time"

	"dossier/internal/source/jsonschema"
	"dossier/internal/text/edtf"
)

// The layouts of days and times that other tools write. A fraction of a second
// may follow the seconds.
var (
	layoutsOfDays = []string{
		"2006-1-2", "2006/1/2", "2006.1.2", "January 2, 2006", "January 2 2006", "2 January 2006", "Jan 2, 2006", "Jan 2 2006", "2 Jan 2006",
	}
	layoutsOfTimes = []string{"15:04", "15:04:05"}
	layoutsOfZones = []string{"", "Z07:00", " Z07:00", "Z0700", " -0700", " MST"}
)

// monthStop matches a short month with its full stop: "Sept."
var monthStop = regexp.MustCompile(`\b([A-Z][a-z]{2})t?\.`)

// spelled parses a day in one of the usual spellings, with or without a time of
// day and a zone. Of a zone only the offset counts: the time in a zone that is
// given by other letters than UTC and GMT is left out.
func spelled(text string) (edtf.Date, bool) {
	text = withoutWeekday(monthStop.ReplaceAllString(text, "$1"))
	for _, day := range layoutsOfDays {
		if t, err := time.Parse(day, text); err == nil {
			return parsed(t.Format(time.DateOnly))
		}
		for _, clock := range layoutsOfTimes {
			for _, zone := range layoutsOfZones {
				for _, between := range []string{" ", "T"} {
					t, err := time.Parse(day+between+clock+zone, text)
					if err != nil {
						continue
					}
					return parsed(t.Format(time.DateOnly) + "T" + t.Format(form(clock, zone, t)))
				}
			}
		}
	}
	return edtf.Date{}, false
}

// form returns the layout of a time of day in EDTF.
func form(clock, zone string, t time.Time) string {
	name, _ := t.Zone()
	switch {
	case zone == "":
		return clock
	case strings.Contains(zone, "MST") && name != "UTC" && name != "GMT":
		return clock
	}
	return clock + "Z07:00"
}

// withoutWeekday removes a weekday and its comma from the start of text.
func withoutWeekday(text string) string {
	if day, rest, ok := strings.Cut(text, ", "); ok && len(day) >= 3 && strings.HasSuffix(strings.ToLower(day), "day") || ok && len(day) == 3 {
		return rest
	}
	return text
}

func parsed(text string) (edtf.Date, bool) {
	d, err := edtf.Parse(text)
	return d, err == nil
}

// Timestamp accepts an EDTF date and what [ParseDate] does besides.
func Timestamp(to *edtf.Date) Setter {
	return Func("bad-date", "write a date as 2023-09-12, 2023-09 or 2023", func(text string) (err error) {
		*to, err = ParseDate(text)
		return err
	}).Taking(jsonschema.Schema{AnyOf: append(alternatives(dateSchema), jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: spelledPattern})})
}

// spelledPattern matches what spelled parses, and some dates that do not exist.
const (
	spelledPattern = `^(?:[A-Z][a-z]{2,8}, )?(?:` + spelledDay + `(?:` + spelledTime + `)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}` + spelledTime + `)$`
	spelledDay     = `(?:[0-9]{4}[/.][0-9]{1,2}[/.][0-9]{1,2}|[0-9]{4}-[0-9]-[0-9]{1,2}|[A-Z][a-z]{2,8}\.? [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4})`
	spelledTime    = `[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?(?:Z|[+-][0-9]{2}:?[0-9]{2}|[A-Z]{3,4}))?`
)
