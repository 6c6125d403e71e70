package chart

import (
	"testing"

	"dossier/internal/text/edtf"
)

func days(t *testing.T, dates ...string) []edtf.Day {
	t.Helper()
	var out []edtf.Day
	for _, m := range moments(t, dates...) {
		out = append(out, m.From)
	}
	return out
}

func TestChartChoosesItsUnit(t *testing.T) {
	for _, test := range []struct {
		name        string
		dates       []string
		unit        Unit
		stacks      int
		first, last string
	}{
		{"one day", []string{"2023-09-12"}, PerDay, 1, "2023-09-12", "2023-09-12"},
		{"days", []string{"2023-09-12", "2023-09-10", "2023-09-12"}, PerDay, 3, "2023-09-10", "2023-09-12"},
		{"weeks from Monday to Sunday", []string{"2023-09-13", "2023-12-31"}, PerWeek, 16, "2023-09-11", "2023-12-31"},
		{"months", []string{"2021-11-20", "2024-02-03"}, PerMonth, 28, "2021-11-01", "2024-02-29"},
		{"years", []string{"1990-05-05", "2020-05-05"}, PerYear, 31, "1990-01-01", "2020-12-31"},
		{"decades", []string{"1785-05-05", "2020-05-05"}, PerDecade, 25, "1780-01-01", "2029-12-31"},
		{"decades before our era", []string{"-0105-05-05", "0020-05-05"}, PerDecade, 14, "-0110-01-01", "0029-12-31"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := NewChart(days(t, test.dates...), 7600, 1600)
			if c.Unit != test.unit || len(c.Stacks) != test.stacks {
				t.Fatalf("unit %d with %d stacks, want %d with %d", c.Unit, len(c.Stacks), test.unit, test.stacks)
			}
			if first, last := c.Stacks[0].From.String(), c.Stacks[len(c.Stacks)-1].To.String(); first != test.first || last != test.last {
				t.Errorf("from %s to %s, want %s to %s", first, last, test.first, test.last)
			}
			total := 0
			for i, s := range c.Stacks {
				total += s.Count
				if i > 0 && s.From != c.Stacks[i-1].To.AddDays(1) {
					t.Errorf("stack %d begins on %v after one that ends on %v", i, s.From, c.Stacks[i-1].To)
				}
				if s.Y+s.H != c.Axis || s.X < 0 || s.X+s.W > c.Width {
					t.Errorf("stack %+v outside", s)
				}
			}
			if total != len(test.dates) {
				t.Errorf("%d counted, want %d", total, len(test.dates))
			}
		})
	}
}

func TestHeightFollowsCount(t *testing.T) {
	c := NewChart(days(t, "2023-09-10", "2023-09-10", "2023-09-12"), 7600, 1600)
	if s := c.Stacks; s[0].H != 2*s[2].H || s[1].H != 0 || c.Highest != 2 {
		t.Errorf("heights %v, %v, %v, highest %d", s[0].H, s[1].H, s[2].H, c.Highest)
	}
}

func TestEmptyChart(t *testing.T) {
	if c := NewChart(nil, 7600, 1600); len(c.Stacks) != 0 {
		t.Errorf("%+v", c)
	}
}
