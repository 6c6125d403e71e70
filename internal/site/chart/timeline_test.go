package chart

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dossier/internal/text/edtf"
)

func moments(t testing.TB, dates ...string) []Moment {
	t.Helper()
	var out []Moment
	for _, s := range dates {
		d, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, Moment{From: d.Earliest(), To: d.Latest()})
	}
	return out
}

func TestTimelineFollowsTime(t *testing.T) {
	tl := NewTimeline(moments(t, "2023-09-01", "2023-09-05", "2023-09-03", "2023-09-05"), 10000)
	at := map[int]Point{}
	for _, p := range tl.Points {
		at[p.Moment] = p
	}
	if len(at) != 4 || at[0].X >= at[2].X || at[2].X >= at[1].X {
		t.Errorf("points %+v", tl.Points)
	}
	if at[1].X != at[3].X || at[1].Y == at[3].Y {
		t.Errorf("two events of one day at %+v and %+v", at[1], at[3])
	}
	if half := (at[0].X + at[1].X) / 2; abs(at[2].X-half) > 1 {
		t.Errorf("the middle day lies at %v, want %v", at[2].X, half)
	}
}

func TestUncertainDatesAreBarsFromFirstToLastDay(t *testing.T) {
	tl := NewTimeline(moments(t, "2023-09-10", "2023-09-04/2023-09-20", "2023-09-01", "2023-09-30"), 10000)
	if len(tl.Bars) != 1 || len(tl.Points) != 3 {
		t.Fatalf("%d bars, %d points", len(tl.Bars), len(tl.Points))
	}
	bar := tl.Bars[0]
	first, last := tl.Points[0].X, tl.Points[2].X
	perDay := (last - first) / 29
	if abs(bar.X-(first+3*perDay)) > 20 || abs(bar.W-16*perDay) > 20 {
		t.Errorf("bar %+v between %v and %v", bar, first, last)
	}
	if bar.Y <= tl.Axis || bar.Y+bar.H > tl.Height {
		t.Errorf("bar %+v of a picture with axis %v and height %v", bar, tl.Axis, tl.Height)
	}
}

func TestEqualBarsAreOne(t *testing.T) {
	tl := NewTimeline(moments(t, "2023", "2023-09", "2023", "2023-09"), 10000)
	if len(tl.Bars) != 2 || !reflect.DeepEqual(tl.Bars[0].Moments, []int{0, 2}) || !reflect.DeepEqual(tl.Bars[1].Moments, []int{1, 3}) {
		t.Errorf("bars %+v", tl.Bars)
	}
}

func TestBarsDoNotOverlap(t *testing.T) {
	var dates []string
	for i := range 20 {
		dates = append(dates, fmt.Sprintf("2023-%02d-%02d/2023-%02d-%02d", i/4+1, i+1, i/4+2, i+5))
	}
	tl := NewTimeline(moments(t, dates...), 10000)
	for i, a := range tl.Bars {
		for _, b := range tl.Bars[:i] {
			if a.Y == b.Y && a.X < b.X+b.W && b.X < a.X+a.W {
				t.Errorf("bars %+v and %+v overlap", a, b)
			}
		}
	}
}

func TestBarsWithoutRoomAreCounted(t *testing.T) {
	var dates []string
	for i := range 28 {
		dates = append(dates, fmt.Sprintf("2023-01-%02d/2023-12-%02d", i+1, i+1))
	}
	tl := NewTimeline(moments(t, dates...), 10000)
	if len(tl.Bars) != maxLanes || tl.Omitted != 28-maxLanes {
		t.Errorf("%d bars, %d omitted", len(tl.Bars), tl.Omitted)
	}
}

func TestDenseTimelineHasColumns(t *testing.T) {
	var dates []string
	for i := range 1000 {
		dates = append(dates, edtf.DayNumber(738000+i*i%90).String())
	}
	tl := NewTimeline(moments(t, dates...), 10000)
	if len(tl.Points) != 0 || len(tl.Columns) < 10 {
		t.Fatalf("%d points, %d columns", len(tl.Points), len(tl.Columns))
	}
	total := 0
	most, highest := 0, Px(0)
	for i, c := range tl.Columns {
		total += len(c.Moments)
		if len(c.Moments) > most {
			most, highest = len(c.Moments), c.H
		}
		if c.Y+c.H != tl.Axis || c.Y < 0 {
			t.Errorf("column %+v does not stand on the axis %v", c, tl.Axis)
		}
		if c.First.Compare(c.Last) > 0 {
			t.Errorf("column from %v to %v", c.First, c.Last)
		}
		for _, o := range tl.Columns[:i] {
			if c.X < o.X+o.W && o.X < c.X+c.W {
				t.Errorf("columns %v and %v overlap", o.X, c.X)
			}
		}
	}
	if total != 1000 {
		t.Errorf("%d events in columns", total)
	}
	for _, c := range tl.Columns {
		if c.H > highest {
			t.Errorf("a column of %d is higher than that of %d", len(c.Moments), most)
		}
	}
}

func TestLongEmptyStretchesAreCutOut(t *testing.T) {
	tl := NewTimeline(moments(t, "1953-07-27", "2023-09-10", "2023-09-12", "2023-09-13"), 10000)
	if len(tl.Breaks) != 1 {
		t.Fatalf("breaks %+v", tl.Breaks)
	}
	b := tl.Breaks[0]
	if want := (edtf.Day{Year: 2023, Month: 9, Day: 10}).Sub(edtf.Day{Year: 1953, Month: 7, Day: 27}) - 1; b.Days != want {
		t.Errorf("%d days cut out, want %d", b.Days, want)
	}
	if !(tl.Points[0].X < b.X && b.X < tl.Points[1].X) {
		t.Errorf("break at %v, points %+v", b.X, tl.Points)
	}
	if d := tl.Points[3].X - tl.Points[1].X; d < 2000 {
		t.Errorf("the last days take up only %v", d)
	}
}

func TestCrowdedDaysGetPlacesOfTheirOwn(t *testing.T) {
	dates := []string{"1948-10", "2006", "2019-04-25", "2019-04-26", "2022", "2022-05"}
	for d := 1; d <= 13; d++ {
		dates = append(dates, fmt.Sprintf("2023-09-%02d", d))
	}
	tl := NewTimeline(moments(t, dates...), 10000)
	if tl.ToScale || len(tl.Points) != 15 {
		t.Fatalf("to scale: %t; %d points", tl.ToScale, len(tl.Points))
	}
	for i, p := range tl.Points {
		if i > 0 && p.X-tl.Points[i-1].X < slotWidth {
			t.Errorf("points %v and %v share a place", tl.Points[i-1].X, p.X)
		}
	}
	if len(tl.Breaks) == 0 || tl.Breaks[0].Days < 57*365 {
		t.Errorf("breaks %+v", tl.Breaks)
	}
	if last := tl.Points[14].X; last > tl.Width-sideRoom {
		t.Errorf("the last lies at %v", last)
	}
}

func TestTimelineIsToScaleWhereThereIsRoom(t *testing.T) {
	if tl := NewTimeline(moments(t, "2023-09-01", "2023-09-05", "2023-09-28"), 10000); !tl.ToScale {
		t.Error("not to scale")
	}
}

func TestTicksDoNotCollideAndTellTheYear(t *testing.T) {
	for name, dates := range map[string][]string{
		"one day":       {"2023-09-12", "2023-09-12"},
		"a week":        {"2023-09-08", "2023-09-14"},
		"two months":    {"2023-09-08", "2023-09-20", "2023-10-01", "2023-10-15", "2023-11-01"},
		"some years":    {"2019", "2020", "2021", "2022", "2023"},
		"some decades":  {"195X", "196X", "197X", "198X", "199X"},
		"some millenia": {"-1000", "-0500", "0001", "0500", "1000", "1500", "2000"},
		"with breaks":   {"1953-07-27", "1999-01-01", "2019-04-25", "2023-09-12", "2023-09-14"},
	} {
		t.Run(name, func(t *testing.T) {
			tl := NewTimeline(moments(t, dates...), 10000)
			if len(tl.Ticks) == 0 {
				t.Fatal("no ticks")
			}
			if tl.Ticks[0].Level == DayOfMonth {
				t.Error("the first tick does not tell the year")
			}
			for i, tick := range tl.Ticks {
				if tick.X < 0 || tick.X > tl.Width {
					t.Errorf("tick %+v outside", tick)
				}
				if i > 0 && tick.X-tl.Ticks[i-1].X < 360 {
					t.Errorf("ticks %+v and %+v collide", tl.Ticks[i-1], tick)
				}
			}
			if len(tl.Ticks) > 40 {
				t.Errorf("%d ticks", len(tl.Ticks))
			}
		})
	}
}

func TestMomentsThatEndBeforeTheyBegin(t *testing.T) {
	m := moments(t, "2023-09-04/2023-09-10", "2023-09-01")
	m[0].From, m[0].To = m[0].To, m[0].From
	tl := NewTimeline(m, 10000)
	if len(tl.Bars) != 1 || tl.Bars[0].W <= 0 {
		t.Errorf("bars %+v", tl.Bars)
	}
}

func TestEmptyTimeline(t *testing.T) {
	if tl := NewTimeline(nil, 10000); len(tl.Points)+len(tl.Bars)+len(tl.Columns)+len(tl.Ticks) != 0 {
		t.Errorf("%+v", tl)
	}
}

func FuzzTimelineStaysWithinItsFrame(f *testing.F) {
	f.Add(int16(0), int16(100), int16(20), int16(3))
	f.Add(int16(0), int16(0), int16(0), int16(30000))
	f.Fuzz(func(t *testing.T, a, b, c, d int16) {
		var m []Moment
		for i, n := range []int16{a, b, c, d, a + b, c + d} {
			from := edtf.DayNumber(700000 + int(n))
			m = append(m, Moment{from, from.AddDays(i % 3 * int(b) / 7), Limit(i % 3), Limit(i / 2)})
		}
		tl := NewTimeline(m, 10000)
		drawn := tl.Omitted
		for _, p := range tl.Points {
			drawn++
			if p.X < 0 || p.X > tl.Width || p.Y < 0 || p.Y > tl.Axis {
				t.Errorf("point %+v outside", p)
			}
		}
		for _, c := range tl.Columns {
			drawn += len(c.Moments)
		}
		for _, c := range tl.Loose {
			drawn += len(c.Moments)
		}
		for _, b := range tl.Bars {
			drawn += len(b.Moments)
			if b.X < 0 || b.X+b.W > tl.Width || b.Y+b.H > tl.Height {
				t.Errorf("bar %+v outside", b)
			}
		}
		if drawn != len(m) {
			t.Errorf("%d of %d moments drawn", drawn, len(m))
		}
	})
}

func BenchmarkTimeline(b *testing.B) {
	var dates []string
	for i := range 1000 {
		dates = append(dates, edtf.DayNumber(738000+i*i%900).String())
	}
	m := moments(b, dates...)
	for b.Loop() {
		NewTimeline(m, 10000)
	}
}

func TestBarsAreDrawnAsTheirEndsAreKnown(t *testing.T) {
	day := func(n int) edtf.Day { return edtf.Day{Year: 2023, Month: 9, Day: n} }
	tl := NewTimeline([]Moment{
		{From: day(1), To: day(8), Start: Soft, End: Soft},
		{From: day(1), To: day(8)},
		{From: day(12), To: day(12), End: Open},
		{From: day(14), To: day(14), Start: Open},
		{From: day(20), To: day(20), Start: Soft, End: Soft},
		{From: day(30), To: day(30)},
	}, 10000)
	if len(tl.Bars) != 4 || len(tl.Points) != 2 {
		t.Fatalf("%d bars and %d points, want two of one extent, two open ones and two days", len(tl.Bars), len(tl.Points))
	}
	if !tl.Points[0].Soft || tl.Points[1].Soft {
		t.Errorf("points %+v: the first is uncertain", tl.Points)
	}
	for i, want := range []struct {
		start, end Limit
		points     int // lines of the outline that slope
	}{{Sharp, Sharp, 0}, {Soft, Soft, 0}, {Sharp, Open, 2}, {Open, Sharp, 2}} {
		b := tl.Bars[i]
		if b.Start != want.start || b.End != want.end || strings.Count(b.Outline(), "L") != want.points {
			t.Errorf("bar %d: %+v, %s", i, b, b.Outline())
		}
	}
	if open := tl.Bars[2]; open.W < openRoom {
		t.Errorf("the open bar is only %v wide", open.W)
	}
}

func TestManyPointsAreColumns(t *testing.T) {
	var dates []string
	for i := range maxPoints + 1 {
		dates = append(dates, edtf.DayNumber(738000+i%60).String())
	}
	if tl := NewTimeline(moments(t, dates[:maxPoints]...), 10000); len(tl.Points) != maxPoints {
		t.Errorf("%d points of %d", len(tl.Points), maxPoints)
	}
	if tl := NewTimeline(moments(t, dates...), 10000); len(tl.Points) != 0 || len(tl.Columns) != 60 {
		t.Errorf("%d points, %d columns", len(tl.Points), len(tl.Columns))
	}
}

func TestTooManyShortBarsAreCounted(t *testing.T) {
	var dates []string
	for i := range 2000 {
		from := edtf.DayNumber(738000 + i)
		dates = append(dates, from.String()+"/"+from.AddDays(3+i%7).String())
	}
	dates = append(dates, "2023")
	tl := NewTimeline(moments(t, dates...), 10000)
	if len(tl.Bars) != 1 || tl.Omitted != 0 || len(tl.Loose) < 60 {
		t.Fatalf("%d bars, %d columns, %d left out; want the year and columns", len(tl.Bars), len(tl.Loose), tl.Omitted)
	}
	total := 0
	for _, c := range tl.Loose {
		total += len(c.Moments)
		if c.Y < tl.Axis+axisRoom || c.Y+c.H > tl.Bars[0].Y || c.X < 0 || c.X+c.W > tl.Width {
			t.Errorf("column %+v does not lie between the axis and the bar %+v", c, tl.Bars[0])
		}
	}
	if total != 2000 {
		t.Errorf("%d of 2000 are counted", total)
	}
}

// Days between two anchors are as far from them as the picture shows.
func TestAnchorsHoldTheAxis(t *testing.T) {
	for name, dates := range map[string][]string{
		"to scale":      {"2023-09-01", "2023-09-05", "2023-09-30"},
		"with a break":  {"2019-04-24", "2019-04-26", "2023-09-01", "2023-09-30"},
		"one day a run": {"2019-04-24", "2023-09-01"},
		"not to scale":  {"2013-01-01", "2013-01-02", "2018-05-01", "2018-05-02", "2019-04-24", "2019-04-25", "2020-01-01", "2020-01-02", "2021-05-05", "2021-05-06", "2023-09-01", "2023-09-02"},
	} {
		tl := NewTimeline(moments(t, dates...), 10000)
		for _, p := range tl.Points {
			day := moments(t, dates[p.Moment])[0].From.Number()
			found := false
			for i := 1; i < len(tl.Anchors); i++ {
				a, b := tl.Anchors[i-1], tl.Anchors[i]
				if from, to := a.Day.Number(), b.Day.Number(); from <= day && day <= to {
					found = true
					if want := a.X + Px(int(b.X-a.X)*(day-from)/(to-from)); abs(p.X-want) > 1 {
						t.Errorf("%s: %s lies at %v, the anchors say %v", name, dates[p.Moment], p.X, want)
					}
				}
			}
			if !found {
				t.Errorf("%s: %s is not between anchors", name, dates[p.Moment])
			}
		}
	}
}
