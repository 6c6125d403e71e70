package pages

import (
	"strings"

	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// date is a date as a page shows it.
type date struct {
	Text    string // in the language of the pages; "" if there is no date
	EDTF    string
	Machine string // for the datetime attribute; "" where HTML has no form for it
}

func (s *site) date(d edtf.Date) date {
	if known, ok := s.dates[d]; ok {
		return known
	}
	return newDate(d, s.in)
}

func newDate(d edtf.Date, in *locale.Locale) date {
	return date{Text: in.Date(d), EDTF: d.String(), Machine: isoDate(d)}
}

// isoDate returns d in the form of HTML and schema.org, "" if they have no form
// for it.
func isoDate(d edtf.Date) string {
	switch d.Precision() {
	case edtf.PrecisionDay:
		return machineDate(d, len("2006-01-02"))
	case edtf.PrecisionMonth:
		return machineDate(d, len("2006-01"))
	case edtf.PrecisionYear:
		return machineDate(d, len("2006"))
	}
	return ""
}

// machineDate returns the first n bytes of d, "" if HTML has no form for its
// year.
func machineDate(d edtf.Date, n int) string {
	s := d.String()
	if s[0] < '0' || s[0] > '9' || strings.HasPrefix(s, "0000") {
		return ""
	}
	return s[:n]
}

func (s *site) period(p permalink.Period) date { return s.date(p.Date()) }
