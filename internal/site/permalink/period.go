package permalink

import (
	"strings"

	"dossier/internal/text/edtf"
)

// Period is the stretch of time that shares one page of a list by date: a
// month ("2023-09"), a year where the date tells no month ("2023"), or Undated;
// in the timeline, of a month with very many events, a day ("2023-09-12").
type Period string

// Undated is the period of what has no date.
const Undated Period = "undated"

// Month returns the path of the page of period p in folder.
func Month(folder string, p Period) string { return folder + string(p) + ".html" }

// Date returns p as a date, zero for Undated.
func (p Period) Date() edtf.Date {
	d, err := edtf.Parse(string(p))
	if err != nil {
		return edtf.Date{}
	}
	return d
}

// PeriodOf returns the period that d belongs to. An interval belongs to where it
// starts, one with an open start to where it ends. A decade or century
// belongs to its first year.
func PeriodOf(d edtf.Date) Period {
	if d.IsZero() {
		return Undated
	}
	month := d.Month()
	switch startPrecision(d) {
	case edtf.PrecisionDay, edtf.PrecisionMonth:
		return Period(month)
	}
	return Period(month[:strings.LastIndexByte(month, '-')])
}

// startPrecision returns the precision of d, of an interval that of the end which
// its period goes by.
func startPrecision(d edtf.Date) edtf.Precision {
	if !d.IsInterval() {
		return d.Precision()
	}
	start, end, _ := strings.Cut(d.String(), "/")
	if d.OpenStart() {
		start = end
	}
	point, err := edtf.Parse(start)
	if err != nil {
		return edtf.PrecisionYear
	}
	return point.Precision()
}
