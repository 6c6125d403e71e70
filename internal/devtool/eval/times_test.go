package eval

import "testing"

func date(start, end int, value string) Time { return Time{Range{start, end}, "DATE", value} }

func TestTimes(t *testing.T) {
	tests := []struct {
		name           string
		gold, found    []Time
		all, date, day float64
	}{
		{
			"the same value on an overlap is right",
			[]Time{date(0, 10, "2024-03-05")}, []Time{date(3, 10, " 2024-03-05")},
			100, 100, 100,
		},
		{
			"another value is wrong",
			[]Time{date(0, 10, "2024-03-05")}, []Time{date(0, 10, "2024-03-12")},
			0, 0, 0,
		},
		{
			"values have no case",
			[]Time{date(0, 3, "past_ref")}, []Time{date(0, 3, "PAST_REF")},
			100, 100, 0,
		},
		{
			"a duration counts among all only",
			[]Time{{Range{0, 8}, "DURATION", "P2D"}, date(10, 14, "2024")},
			[]Time{{Range{0, 8}, "DURATION", "P2D"}},
			200. / 3, 0, 0,
		},
		{
			"days are compared without the time of day",
			[]Time{{Range{0, 9}, "TIME", "2024-03-05T16:00"}}, []Time{date(0, 9, "2024-03-05")},
			0, 0, 100,
		},
		{
			"a day found on a gold month is left out",
			[]Time{date(0, 8, "2024-03"), date(20, 28, "2024-03-05")},
			[]Time{date(0, 8, "2024-03-01"), date(20, 28, "2024-03-05")},
			50, 50, 100,
		},
		{
			"a day found on nothing counts against",
			[]Time{date(20, 28, "2024-03-05")},
			[]Time{date(0, 8, "2024-03-01"), date(20, 28, "2024-03-05")},
			200. / 3, 200. / 3, 200. / 3,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Times([]Document{{Marks: Marks{Times: tt.gold}}}, []Marks{{Times: tt.found}})
			if !near(got.All.F1, tt.all) || !near(got.Date.F1, tt.date) || !near(got.Day.F1, tt.day) {
				t.Errorf("all %v, date %v, day %v; want %v, %v, %v", got.All.F1, got.Date.F1, got.Day.F1, tt.all, tt.date, tt.day)
			}
		})
	}
}
