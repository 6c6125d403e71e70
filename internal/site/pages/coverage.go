package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/text/edtf"
)

// coverageView is a chart of the number of articles over time.
type coverageView struct {
	chart.Chart
	Unit        string // "day", "week", "month", "year", "decade"
	Columns     []coverageColumn
	Numbered    bool     // there is room for a number on each column
	First, Last date     // days
	LabelY      chart.Px // baseline of the labels below
	Right       chart.Px // where the last column ends
}

type coverageColumn struct {
	chart.Stack
	Date   date
	Href   string   // the list of its articles, or that of the month of the first; "" for an empty one
	Middle chart.Px // across
	Above  chart.Px // baseline of the number on it
}

const (
	coverageWidth  = 10000
	coverageHeight = 1300
	numberWidth    = 200
)

// coverage returns the chart of the articles that are dated to the day, nil if
// they are all of one day.
func (pc pageContext) coverage(articles []*dossier.Article) *coverageView {
	var days []edtf.Day
	covered := map[edtf.Day]bool{}
	for _, a := range articles {
		if a.Date.IsDay() {
			day := a.Date.Earliest()
			days = append(days, day)
			covered[day] = true
		}
	}
	if len(covered) < 2 {
		return nil
	}
	chart := chart.NewChart(days, coverageWidth, coverageHeight)
	v := &coverageView{
		Chart:  chart,
		Unit:   [...]string{"day", "week", "month", "year", "decade"}[chart.Unit],
		LabelY: chart.Axis + 160,
	}
	for _, s := range chart.Stacks {
		c := coverageColumn{
			Stack:  s,
			Date:   pc.date(edtf.Interval(edtf.Of(s.From), edtf.Of(s.To))),
			Middle: s.X + s.W/2,
			Above:  s.Y - 40,
		}
		for d := s.From; d.Compare(s.To) <= 0 && c.Href == ""; d = d.AddDays(1) {
			if covered[d] {
				c.Href = pc.toArticlesOf(d, s.To)
			}
		}
		v.Columns = append(v.Columns, c)
		v.Right = s.X + s.W
	}
	v.Numbered = v.Columns[0].W >= numberWidth
	v.First, v.Last = pc.date(edtf.Of(v.Columns[0].From)), pc.date(edtf.Of(v.Columns[len(v.Columns)-1].To))
	return v
}
