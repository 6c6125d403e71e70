package edtf

import "fmt"

// Day is a day of the proleptic Gregorian calendar. The year 0 is 1 BC.
type Day struct {
	Year, Month, Day int
}

// Weekday is a day of the week, numbered as in ISO 8601.
type Weekday int

// The days of the week.
const (
	Monday Weekday = iota + 1
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// String returns the English name.
func (w Weekday) String() string {
	if w < Monday || w > Sunday {
		return fmt.Sprintf("Weekday(%d)", int(w))
	}
	return weekdayNames[w]
}

// Number returns the number of days since 1 March of the year 0. Its years
// begin in March, so that the leap day is the last day of a year.
func (d Day) Number() int {
	y, m := d.Year, d.Month-3
	if m < 0 {
		y, m = y-1, m+12
	}
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*m+2)/5 + d.Day - 1
}

// DayNumber returns the day whose [Day.Number] is n.
func DayNumber(n int) Day {
	const (
		in400 = 146097 // days in 400 years
		in100 = 36524
		in4   = 1461
	)
	era := floorDiv(n, in400)
	n -= era * in400
	y := (n - n/(in4-1) + n/in100 - n/(in400-1)) / 365
	n -= 365*y + y/4 - y/100
	m := (5*n + 2) / 153
	d := Day{Year: y + 400*era, Month: m + 3, Day: n - (153*m+2)/5 + 1}
	if d.Month > 12 {
		d.Year, d.Month = d.Year+1, d.Month-12
	}
	return d
}

// floorDiv returns a/b rounded down. b must be positive.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// AddDays returns the day n days after d, or before d if n is negative.
func (d Day) AddDays(n int) Day { return DayNumber(d.Number() + n) }

// AddMonths returns the same day of the month n months after d, or the last
// day of that month if it is shorter.
func (d Day) AddMonths(n int) Day {
	m := d.Year*12 + d.Month - 1 + n
	e := Day{Year: floorDiv(m, 12), Day: d.Day}
	e.Month = m - 12*e.Year + 1
	e.Day = min(e.Day, DaysIn(e.Year, e.Month))
	return e
}

// Sub returns the number of days from e to d.
func (d Day) Sub(e Day) int { return d.Number() - e.Number() }

// Compare returns a negative number if d is before e, a positive number if d
// is after e, and 0 if they are equal.
func (d Day) Compare(e Day) int {
	switch {
	case d.Year != e.Year:
		return d.Year - e.Year
	case d.Month != e.Month:
		return d.Month - e.Month
	}
	return d.Day - e.Day
}

// Weekday returns the day of the week of d.
func (d Day) Weekday() Weekday {
	n := d.Number() + 2 // 1 March of the year 0 was a Wednesday
	return Weekday(n-7*floorDiv(n, 7)) + 1
}

// Week returns the ISO week of d and the year that the week belongs to.
func (d Day) Week() (year, week int) {
	thursday := d.AddDays(int(Thursday - d.Weekday()))
	return thursday.Year, thursday.Sub(Day{thursday.Year, 1, 1})/7 + 1
}

// String returns the EDTF form, such as "2023-09-12".
func (d Day) String() string { return string(d.append(nil)) }

// DaysIn returns the number of days in a month.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap(year) {
			return 29
		}
		return 28
	}
	return 31
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// firstMonday returns the Monday on which ISO week 1 of the year starts.
func firstMonday(year int) Day {
	d := Day{year, 1, 4}
	return d.AddDays(-int(d.Weekday() - Monday))
}

func weeksIn(year int) int {
	return firstMonday(year+1).Sub(firstMonday(year)) / 7
}

// maxYear is the largest year. With it, years fit into a point and day numbers
// do not overflow.
const maxYear = 999_999_999

func checkYear(year int) error {
	if year > maxYear || year < -maxYear {
		return fmt.Errorf("year %d is out of range", year)
	}
	return nil
}

func checkMonth(month int) error {
	if month >= 1 && month <= 12 || month >= Spring && month <= Winter {
		return nil
	}
	if month > Winter && month <= 41 {
		return fmt.Errorf("month %02d does not exist: use 01 to 12 for months and 21 to 24 for seasons", month)
	}
	return fmt.Errorf("month %02d does not exist", month)
}

// check returns an error if there is no such day.
func (d Day) check() error {
	if err := checkYear(d.Year); err != nil {
		return err
	}
	if d.Month < 1 || d.Month > 12 {
		return fmt.Errorf("month %02d does not exist", d.Month)
	}
	switch last := DaysIn(d.Year, d.Month); {
	case d.Day >= 1 && d.Day <= last:
		return nil
	case d.Day == 29 && d.Month == 2:
		return fmt.Errorf("29 February %d does not exist", d.Year)
	default:
		return fmt.Errorf("%d %s does not exist", d.Day, English.Months[d.Month-1])
	}
}
