package permalink

import (
	"strings"

	"dossier/internal/text/edtf"
)

// Period is the period of one page in a list by date: a month ("2023-09"), a
// year for dates without a month ("2023"), or Undated. In the timeline, a month
// with very many events has a page for each day ("2023-09-12").
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

// PeriodOf returns the period that d belongs to. An interval belongs to the
// period of its start, or of its end if the start is open. A decade or century
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

// startPrecision returns the precision of d. For an interval, it is that of the
// end that PeriodOf uses.
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
