package permalink

import (
	"strings"

	"dossier/internal/text/edtf"
)

// Period is the period of one page in a list by date: a month ("2023-09"), a
// year for dates without a month ("2023"), or Undated. In the timeline, a month
// with very many events is divided in thirds ("2023-09-11/2023-09-20"), and a third
// with very many in days ("2023-09-12").
type Period string

// Undated is the period of what has no date.
const Undated Period = "undated"

// Month returns the path of the page of period p in folder. Days and thirds of a
// month are in a folder for each month ("2023-09/12.html", "2023-09/11-20.html").
func Month(folder string, p Period) string {
	first, last, third := strings.Cut(string(p), "/")
	if strings.Count(strings.TrimPrefix(first, "-"), "-") < 2 {
		return folder + first + extension
	}
	at := strings.LastIndexByte(first, '-')
	name := first[at+1:]
	if third {
		name += last[at:]
	}
	return folder + first[:at] + "/" + name + extension
}

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

// thirdOf returns the third of a month that a day is in: 1 to 10, 11 to 20, or the
// rest.
func thirdOf(day edtf.Day) Period {
	first, last := day, day
	switch {
	case day.Day <= 10:
		first.Day, last.Day = 1, 10
	case day.Day <= 20:
		first.Day, last.Day = 11, 20
	default:
		first.Day, last.Day = 21, edtf.DaysIn(day.Year, day.Month)
	}
	return Period(edtf.Of(first).String() + "/" + edtf.Of(last).String())
}
