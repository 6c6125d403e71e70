package edtf

import (
	"testing"
	"time"
)

func TestDaysAgreeWithTheStandardLibrary(t *testing.T) {
	start := time.Date(-401, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; n < 5000*366; n += 17 {
		u := start.AddDate(0, 0, n)
		d := Day{-401, 1, 1}.AddDays(n)
		if d != (Day{u.Year(), int(u.Month()), u.Day()}) {
			t.Fatalf("%d days on: %v, want %v", n, d, u)
		}
		if DayNumber(d.Number()) != d {
			t.Fatalf("%v has number %d, which is %v", d, d.Number(), DayNumber(d.Number()))
		}
		if int(d.Weekday())%7 != int(u.Weekday()) {
			t.Fatalf("%v is a %v, want %v", d, d.Weekday(), u.Weekday())
		}
		year, week := d.Week()
		if y, w := u.ISOWeek(); y != year || w != week {
			t.Fatalf("%v is in week %d-W%02d, want %d-W%02d", d, year, week, y, w)
		}
	}
}

func TestAddMonthsStaysWithinTheMonth(t *testing.T) {
	for _, c := range []struct {
		from Day
		n    int
		want string
	}{
		{Day{2023, 1, 31}, 1, "2023-02-28"},
		{Day{2024, 1, 31}, 1, "2024-02-29"},
		{Day{2023, 12, 15}, 1, "2024-01-15"},
		{Day{2023, 1, 15}, -1, "2022-12-15"},
		{Day{2023, 9, 12}, -17, "2022-04-12"},
		{Day{0, 1, 1}, -1, "-0001-12-01"},
	} {
		if got := c.from.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%v and %d months: %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestDayOrder(t *testing.T) {
	ordered := []Day{{-1, 12, 31}, {2022, 12, 31}, {2023, 1, 1}, {2023, 1, 2}, {2023, 2, 1}}
	for i, a := range ordered {
		for j, b := range ordered {
			if c := a.Compare(b); (c < 0) != (i < j) || (c > 0) != (i > j) {
				t.Errorf("Compare(%v, %v) = %d", a, b, c)
			}
			if s := a.Sub(b); (s < 0) != (i < j) || b.AddDays(s) != a {
				t.Errorf("%v - %v = %d days", a, b, s)
			}
		}
	}
}

func TestWeekdayNames(t *testing.T) {
	if got := (Day{2023, 9, 12}).Weekday(); got != Tuesday || got.String() != "Tuesday" {
		t.Errorf("12 September 2023 is a %v", got)
	}
	if got := Weekday(8).String(); got != "Weekday(8)" {
		t.Errorf("weekday 8 is %q", got)
	}
}
