package edtf

import "testing"

func TestConstructors(t *testing.T) {
	day := Of(Day{2023, 9, 12})
	for _, c := range []struct {
		name string
		got  Date
		want string
	}{
		{"day", day, "2023-09-12"},
		{"no such day", Of(Day{2023, 2, 29}), ""},
		{"no such month of a day", Of(Day{2023, 21, 1}), ""},
		{"month", OfMonth(2023, 9), "2023-09"},
		{"season", OfMonth(2023, Autumn), "2023-23"},
		{"no such month", OfMonth(2023, 13), ""},
		{"year", OfYear(2023), "2023"},
		{"long year", OfYear(-12000), "Y-12000"},
		{"year out of range", OfYear(maxYear + 1), ""},
		{"decade", OfDecade(2023), "202X"},
		{"first and last decade", Interval(OfDecade(0), OfDecade(9999)), "000X/999X"},
		{"decade of a long year", OfDecade(12023), ""},
		{"century", OfCentury(1999), "19XX"},
		{"century before 0000", OfCentury(-100), "-01XX"},
		{"decade before 0000", OfDecade(-43), "-004X"},
		{"decade of a long year before 0000", OfDecade(-10000), ""},
		{"interval", Interval(OfYear(2014), OfYear(2016)), "2014/2016"},
		{"open end", Interval(OfYear(2014), Date{}), "2014/.."},
		{"open start", Interval(Date{}, OfYear(2014)), "../2014"},
		{"nothing", Interval(Date{}, Date{}), ""},
		{"open at both ends", Interval(mustParse(t, "../2014"), mustParse(t, "2016/..")), ""},
		{"same ends", Interval(day, day), "2023-09-12"},
		{"same ends with times", Interval(mustParse(t, "2023-09-12T07:00"), mustParse(t, "2023-09-12T09:00")), "2023-09-12"},
		{"exchanged ends", Interval(OfYear(2016), OfYear(2014)), "2014/2016"},
		{"of intervals", Interval(mustParse(t, "2014/2016"), mustParse(t, "2018/2020")), "2014/2020"},
		{"drops the time", Interval(mustParse(t, "2023-09-12T07:00"), OfYear(2024)), "2023-09-12/2024"},
		{"week", Week(2023, 36), "2023-09-04/2023-09-10"},
		{"week 1 begins in December", Week(2020, 1), "2019-12-30/2020-01-05"},
		{"no such week", Week(2023, 53), ""},
		{"without clock", mustParse(t, "2023-09-12T07:00").WithoutClock(), "2023-09-12"},
		{"uncertain", OfYear(2023).Qualified(true, false), "2023?"},
		{"approximate", OfYear(2023).Qualified(false, true), "2023~"},
		{"both, one by one", OfYear(2023).Qualified(false, true).Qualified(true, false), "2023%"},
		{"qualified interval", mustParse(t, "2014/..").Qualified(false, true), "2014~/.."},
		{"qualified nothing", Date{}.Qualified(true, true), ""},
	} {
		if c.got.String() != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
		if c.got.IsZero() != (c.want == "") {
			t.Errorf("%s: IsZero is %v", c.name, c.got.IsZero())
		}
	}
}

func TestProperties(t *testing.T) {
	for _, c := range []struct {
		text                         string
		precision                    Precision
		openStart, openEnd, unc, app bool
	}{
		{text: "2023-09-12", precision: PrecisionDay},
		{text: "2023-09-12T07:00", precision: PrecisionDay},
		{text: "2023-09", precision: PrecisionMonth},
		{text: "2023-09-XX", precision: PrecisionMonth},
		{text: "2023-22", precision: PrecisionSeason},
		{text: "2023", precision: PrecisionYear},
		{text: "2023-XX", precision: PrecisionYear},
		{text: "2023-XX-XX", precision: PrecisionYear},
		{text: "202X", precision: PrecisionDecade},
		{text: "20XX", precision: PrecisionCentury},
		{text: "2023?", precision: PrecisionYear, unc: true},
		{text: "2023~", precision: PrecisionYear, app: true},
		{text: "2023%", precision: PrecisionYear, unc: true, app: true},
		{text: "2014/2016~", precision: PrecisionInterval, app: true},
		{text: "2014?/2016", precision: PrecisionInterval, unc: true},
		{text: "../2016", precision: PrecisionInterval, openStart: true},
		{text: "/2016", precision: PrecisionInterval, openStart: true},
		{text: "2014/..", precision: PrecisionInterval, openEnd: true},
		{text: "2014/", precision: PrecisionInterval, openEnd: true},
	} {
		d := mustParse(t, c.text)
		if d.Precision() != c.precision {
			t.Errorf("%s: precision %v, want %v", c.text, d.Precision(), c.precision)
		}
		if d.IsInterval() != (c.precision == PrecisionInterval) || d.IsDay() != (c.precision == PrecisionDay) {
			t.Errorf("%s: IsInterval %v, IsDay %v", c.text, d.IsInterval(), d.IsDay())
		}
		if d.OpenStart() != c.openStart || d.OpenEnd() != c.openEnd {
			t.Errorf("%s: OpenStart %v, OpenEnd %v", c.text, d.OpenStart(), d.OpenEnd())
		}
		if d.Uncertain() != c.unc || d.Approximate() != c.app {
			t.Errorf("%s: Uncertain %v, Approximate %v", c.text, d.Uncertain(), d.Approximate())
		}
	}
	if p := (Date{}).Precision(); p != PrecisionNone || p.String() != "none" {
		t.Errorf("the zero Date has precision %v", p)
	}
}

func TestClockIsTheTimeOfDay(t *testing.T) {
	if got := mustParse(t, "2023-09-12T07:05:09Z").Clock(); got != "07:05:09" {
		t.Errorf("Clock is %q", got)
	}
	if got := mustParse(t, "2023-09-12").Clock(); got != "" {
		t.Errorf("Clock of a plain day is %q", got)
	}
}
