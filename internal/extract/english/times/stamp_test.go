package times

import (
	"testing"

	"dossier/internal/text/edtf"
)

func TestStampValuesAndDates(t *testing.T) {
	d := edtf.Day{Year: 2023, Month: 9, Day: 12}
	night := dayStamp(d)
	night.part = nightTime
	timed := dayStamp(d)
	timed.clocked, timed.hour, timed.minute, timed.zulu = true, 7, 5, true
	for _, c := range []struct {
		s           stamp
		value, date string
	}{
		{dayStamp(d), "2023-09-12", "2023-09-12"},
		{night, "2023-09-12TNI", "2023-09-12"},
		{timed, "2023-09-12T07:05Z", "2023-09-12"},
		{stamp{unit: day, day: 2}, "XXXX-WXX-2", ""},
		{stamp{unit: day, month: 9, day: 12}, "XXXX-09-12", ""},
		{stamp{unit: day}, "XXXX-XX-XX", ""},
		{stamp{unit: day, year: 2019, month: 4, day: 25, until: 27}, "2019-04-25/2019-04-27", "2019-04-25/2019-04-27"},
		{weekStamp(d), "2023-W37", "2023-09-11/2023-09-17"},
		{stamp{unit: weekend, year: 2023, n: 37}, "2023-W37-WE", "2023-09-16/2023-09-17"},
		{monthStamp(2023, 9), "2023-09", "2023-09"},
		{monthStamp(0, 9), "XXXX-09", ""},
		{stamp{unit: month, year: 2023, month: 4, until: 6}, "2023-04/2023-06", "2023-04/2023-06"},
		{quarterStamp(2023, 3), "2023-Q3", "2023-07/2023-09"},
		{quarterStamp(2023, 0), "2023-QX", "2023"},
		{stamp{unit: half, year: 2023, n: 2}, "2023-H2", "2023-07/2023-12"},
		{seasonStamp(2023, 4), "2023-WI", "2023-24"},
		{yearStamp(987), "0987", "0987"},
		{stamp{unit: year, year: 1998, until: 2002}, "1998/2002", "1998/2002"},
		{stamp{unit: decade, year: 1990}, "199", "199X"},
		{stamp{unit: century, year: 900}, "09", "09XX"},
	} {
		if got := c.s.value(); got != c.value {
			t.Errorf("value %s, want %s", got, c.value)
		}
		if got := c.s.date().String(); got != c.date {
			t.Errorf("%s: date %s, want %s", c.value, got, c.date)
		}
	}
}

func TestStampArithmetic(t *testing.T) {
	for _, c := range []struct {
		s    stamp
		n    int
		want string
	}{
		{dayStamp(edtf.Day{Year: 2023, Month: 3, Day: 1}), -1, "2023-02-28"},
		{stamp{unit: week, year: 2023, n: 1}, -1, "2022-W52"},
		{stamp{unit: weekend, year: 2022, n: 52}, 1, "2023-W01-WE"},
		{monthStamp(2023, 1), -17, "2021-08"},
		{quarterStamp(2023, 1), -1, "2022-Q4"},
		{stamp{unit: half, year: 2023, n: 2}, 1, "2024-H1"},
		{seasonStamp(2023, 1), 1, "2024-SP"},
		{yearStamp(2023), -50, "1973"},
		{stamp{unit: decade, year: 2020}, -2, "200"},
		{stamp{unit: century, year: 2000}, -1, "19"},
	} {
		if got := c.s.add(c.n).value(); got != c.want {
			t.Errorf("%s and %d: %s, want %s", c.s.value(), c.n, got, c.want)
		}
	}
	if s := yearStamp(2023).add(-2023); s.known() {
		t.Errorf("2023 years before 2023 is %s", s.value())
	}
	if s := monthStamp(0, 9).add(1); s.value() != "XXXX-09" {
		t.Errorf("a month of no year moves to %s", s.value())
	}
}

func TestStampWithinCoarserUnits(t *testing.T) {
	d := dayStamp(edtf.Day{Year: 2024, Month: 1, Day: 3})
	for unit, want := range map[int]string{
		day: "2024-01-03", week: "2024-W01", weekend: "2024-W01-WE", month: "2024-01", quarter: "2024-Q1", half: "2024-H1",
		season: "2023-WI", year: "2024", decade: "202", century: "20",
	} {
		if got := d.within(unit).value(); got != want {
			t.Errorf("%s, not %s", got, want)
		}
	}
	for _, c := range []struct {
		s    stamp
		unit int
	}{
		{monthStamp(2024, 1), day}, {monthStamp(2024, 1), week}, {yearStamp(2024), month}, {quarterStamp(2024, 1), month},
		{stamp{unit: day, day: 2}, week}, {stamp{}, year}, {d, hour},
	} {
		if got := c.s.within(c.unit); got.known() {
			t.Errorf("%+v is within %s", c.s, got.value())
		}
	}
}
