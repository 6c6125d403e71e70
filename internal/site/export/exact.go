package export

import (
	"strings"

	"dossier/internal/text/edtf"
)

// plainDate returns a date as ISO 8601 to the day, the month or the year: "2023-09".
// It reports false if that would say more than d does: d is uncertain, approximate,
// an interval, a season, a decade or a century, or has a year that needs more or
// fewer than four digits.
func plainDate(d edtf.Date) (string, bool) {
	if d.IsZero() || d.IsInterval() || d.Uncertain() || d.Approximate() {
		return "", false
	}
	day := d.Earliest()
	if day.Year < 1 || day.Year > 9999 {
		return "", false
	}
	switch s := day.String(); d.Precision() {
	case edtf.PrecisionDay:
		return s, true
	case edtf.PrecisionMonth:
		return s[:len("2006-01")], true
	case edtf.PrecisionYear:
		return s[:len("2006")], true
	}
	return "", false
}

// plainSpan returns the two ends of an interval as [plainDate] does, "" for an open
// end. It reports false if an end that is given has no plain date, or if d is no
// interval.
func plainSpan(d edtf.Date) (from, to string, ok bool) {
	if !d.IsInterval() {
		return "", "", false
	}
	start, end, _ := strings.Cut(d.String(), "/")
	if !d.OpenStart() {
		if from, ok = parsedPlain(start); !ok {
			return "", "", false
		}
	}
	if !d.OpenEnd() {
		if to, ok = parsedPlain(end); !ok {
			return "", "", false
		}
	}
	return from, to, true
}

func parsedPlain(s string) (string, bool) {
	d, err := edtf.Parse(s)
	if err != nil {
		return "", false
	}
	return plainDate(d)
}

// exactDay returns a date that is known to the day.
func exactDay(d edtf.Date) (string, bool) {
	if !d.IsDay() {
		return "", false
	}
	return plainDate(d)
}

// exactDays returns the first and the last day of a date that is known to the day,
// or of an interval whose ends are.
func exactDays(d edtf.Date) (first, last string, ok bool) {
	if day, ok := exactDay(d); ok {
		return day, day, true
	}
	const day = len("2006-01-02")
	first, last, ok = plainSpan(d)
	return first, last, ok && len(first) == day && len(last) == day
}
