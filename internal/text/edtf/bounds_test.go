package edtf

import (
	"testing"
)

func TestBounds(t *testing.T) {
	for _, c := range []struct{ text, first, last string }{
		{"2023-09-12", "2023-09-12", "2023-09-12"},
		{"2023-09-12T19:00", "2023-09-12", "2023-09-12"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-02-XX", "2023-02-01", "2023-02-28"},
		{"2023", "2023-01-01", "2023-12-31"},
		{"2023-XX", "2023-01-01", "2023-12-31"},
		{"2023-XX-XX", "2023-01-01", "2023-12-31"},
		{"2023-21", "2023-03-01", "2023-05-31"},
		{"2023-22", "2023-06-01", "2023-08-31"},
		{"2023-23", "2023-09-01", "2023-11-30"},
		{"2023-24", "2023-12-01", "2024-02-29"},
		{"202X", "2020-01-01", "2029-12-31"},
		{"19XX", "1900-01-01", "1999-12-31"},
		{"-0043", "-0043-01-01", "-0043-12-31"},
		{"-04XX", "-0499-01-01", "-0400-12-31"},
		{"-004X", "-0049-01-01", "-0040-12-31"},
		{"2014/2016-03", "2014-01-01", "2016-03-31"},
		{"2014/..", "2014-01-01", "2014-12-31"},
		{"../2014", "2014-01-01", "2014-12-31"},
		{"/2014", "2014-01-01", "2014-12-31"},
	} {
		d := mustParse(t, c.text)
		if first, last := d.Earliest().String(), d.Latest().String(); first != c.first || last != c.last {
			t.Errorf("%s: %s to %s, want %s to %s", c.text, first, last, c.first, c.last)
		}
	}
	if (Date{}).Earliest() != (Day{}) || (Date{}).Latest() != (Day{}) {
		t.Error("the zero Date has bounds")
	}
}

func TestCompareIsATotalOrder(t *testing.T) {
	ordered := []Date{{}}
	for _, s := range []string{"-0043", "200X", "20XX", "2019/2020", "2023-01-01", "2023-01", "2023", "2023?", "2023~",
		"2023-09", "2023-09-12", "2023-09-12T07:00", "2023-09-12T19:00", "2023-09-12/2023-09-13"} {
		ordered = append(ordered, mustParse(t, s))
	}
	for i, a := range ordered {
		for j, b := range ordered {
			if c := Compare(a, b); (c < 0) != (i < j) || (c > 0) != (i > j) {
				t.Errorf("Compare(%q, %q) = %d", a, b, c)
			}
		}
	}
}

func TestMonth(t *testing.T) {
	for text, want := range map[string]string{
		"2023-09-12": "2023-09", "2023-10-31/2024-01-01": "2023-10", "2023-24": "2023-12", "2023-09/..": "2023-09",
	} {
		if got := mustParse(t, text).Month(); got != want {
			t.Errorf("%s: month %q, want %q", text, got, want)
		}
	}
	if (Date{}).Month() != "" {
		t.Error("the zero Date has a month")
	}
}
