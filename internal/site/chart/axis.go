package chart

import (
	"math"
	"slices"
	"sort"

	"dossier/internal/text/edtf"
)

// Break is a long empty period that the axis leaves out.
type Break struct {
	X    Px  // its middle
	Days int // how many are left out
}

// axis maps days to positions. It is linear between two knots.
type axis struct {
	knots  []knot
	breaks []Break
	runs   []run // of days without a break; none if the axis is not to scale
}

// knot is a day with a fixed position.
type knot struct {
	day int
	x   Px
}

// run is a stretch of days without a break.
type run struct {
	first, last int
	w           Px
}

const (
	breakWidth  Px = 340
	shortestRun Px = 500
	maxBreaks      = 6
	sideRoom    Px = 400 // left and right, for labels
)

// newAxis returns an axis for the given days, which must be in order. It is to
// scale except for breaks if that keeps the days apart. Otherwise each day gets
// its own slot if there is room.
func newAxis(days []int, width Px) *axis {
	linear := newLinearAxis(days, width)
	if linear.keepsApart() || Px(len(days))*slotWidth > (width-2*sideRoom)*2/3 {
		return linear
	}
	return newScaledAxis(days, width)
}

// keepsApart reports whether no two knots share a slot.
func (a *axis) keepsApart() bool {
	for i := 1; i < len(a.knots); i++ {
		if a.knots[i].x-a.knots[i-1].x < slotWidth {
			return false
		}
	}
	return true
}

// newLinearAxis returns an axis to scale. It cuts out a gap between two days if
// the gap would take more than a fifth of the rest of the axis.
func newLinearAxis(days []int, width Px) *axis {
	a := &axis{}
	cuts := cuts(days)
	total := 0
	start := days[0]
	for i, d := range days {
		if i+1 == len(days) || slices.Contains(cuts, i+1) {
			a.runs = append(a.runs, run{first: start, last: d})
			total += d - start
			if i+1 < len(days) {
				start = days[i+1]
			}
		}
	}
	room := width - 2*sideRoom - breakWidth*Px(len(cuts)) - shortestRun*Px(len(a.runs))
	x := sideRoom
	for i := range a.runs {
		r := &a.runs[i]
		r.w = shortestRun
		if total > 0 {
			r.w += Px(int(room) * (r.last - r.first) / total)
		} else {
			r.w += room / Px(len(a.runs))
		}
		for _, d := range days {
			switch {
			case d < r.first || d > r.last:
			case r.first == r.last:
				a.knots = append(a.knots, knot{d, x + r.w/2})
			default:
				a.knots = append(a.knots, knot{d, x + Px(int(r.w)*(d-r.first)/(r.last-r.first))})
			}
		}
		x += r.w
		if i+1 < len(a.runs) {
			a.breaks = append(a.breaks, Break{X: x + breakWidth/2, Days: a.runs[i+1].first - r.last - 1})
			x += breakWidth
		}
	}
	return a
}

// cuts returns the indices of the days that follow a break.
func cuts(days []int) []int {
	var cuts []int
	left := days[len(days)-1] - days[0]
	for len(cuts) < maxBreaks {
		widest, at := 0, 0
		for i := 1; i < len(days); i++ {
			if gap := days[i] - days[i-1]; gap > widest && !slices.Contains(cuts, i) {
				widest, at = gap, i
			}
		}
		if widest <= 31 || widest*5 < left {
			break
		}
		cuts = append(cuts, at)
		left -= widest
	}
	return cuts
}

// newScaledAxis returns an axis with a slot for each day. It divides the rest
// among the gaps, by the square root of their lengths.
func newScaledAxis(days []int, width Px) *axis {
	a := &axis{knots: make([]knot, len(days))}
	weights := make([]int, len(days))
	total := 0
	for i := 1; i < len(days); i++ {
		weights[i] = int(math.Sqrt(float64(days[i] - days[i-1] - 1)))
		total += weights[i]
	}
	room := width - 2*sideRoom - slotWidth*Px(len(days)-1)
	x := sideRoom
	for i, d := range days {
		if i > 0 {
			gap := slotWidth
			if total > 0 {
				gap += Px(int(room) * weights[i] / total)
			}
			if between := d - days[i-1] - 1; between > 365 {
				a.breaks = append(a.breaks, Break{X: x + gap/2, Days: between})
			}
			x += gap
		}
		a.knots[i] = knot{d, x}
	}
	return a
}

// at returns the position of a day.
func (a *axis) at(day int) Px {
	i := sort.Search(len(a.knots), func(i int) bool { return a.knots[i].day >= day })
	switch {
	case i == len(a.knots):
		return a.knots[i-1].x
	case i == 0 || a.knots[i].day == day:
		return a.knots[i].x
	}
	from, to := a.knots[i-1], a.knots[i]
	return from.x + Px(int(to.x-from.x)*(day-from.day)/(to.day-from.day))
}

// Anchor is a day with its position.
type Anchor struct {
	Day edtf.Day
	X   Px
}

// anchors returns the days between which the axis is linear.
func (a *axis) anchors() (out []Anchor) {
	if !a.toScale() {
		for _, k := range a.knots {
			out = append(out, Anchor{edtf.DayNumber(k.day), k.x})
		}
		return out
	}
	for _, r := range a.runs {
		out = append(out, Anchor{edtf.DayNumber(r.first), a.at(r.first)})
		if r.last > r.first {
			out = append(out, Anchor{edtf.DayNumber(r.last), a.at(r.last)})
		}
	}
	return out
}

// toScale reports whether all days have the same width except for breaks.
func (a *axis) toScale() bool { return len(a.runs) > 0 }

// ticks returns as many ticks as fit.
func (a *axis) ticks() []Tick {
	if !a.toScale() {
		return a.knotTicks()
	}
	var ticks []Tick
	free := Px(0)
	for _, r := range a.runs {
		first := true
		for _, t := range r.marks() {
			t.X = a.at(t.Day.Number())
			if first && t.Level == DayOfMonth {
				t.Level = WholeDay
			}
			if t.X-t.Level.room() < free {
				continue
			}
			ticks = append(ticks, t)
			free = t.X + t.Level.room()
			first = false
		}
	}
	return ticks
}

// knotTicks returns labels of knots from left to right. A label has the year if
// it differs from that of the label before.
func (a *axis) knotTicks() []Tick {
	var ticks []Tick
	free, year := Px(0), math.MinInt
	for _, k := range a.knots {
		t := Tick{X: k.x, Day: edtf.DayNumber(k.day), Level: DayOfMonth}
		if t.Day.Year != year {
			t.Level = WholeDay
		}
		if t.X-t.Level.room() >= free {
			ticks = append(ticks, t)
			free, year = t.X+t.Level.room(), t.Day.Year
		}
	}
	return ticks
}

// marks returns the days of a run that can have a tick.
func (r run) marks() []Tick {
	var marks []Tick
	days := r.last - r.first
	switch {
	case int(r.w) >= 40*days: // a day is wide enough to see
		for d := r.first; d <= r.last; d++ {
			marks = append(marks, Tick{Day: edtf.DayNumber(d), Level: DayOfMonth})
		}
	case days <= 3*366:
		for d := edtf.DayNumber(r.first); d.Number() <= r.last; {
			if d.Day == 1 {
				marks = append(marks, Tick{Day: d, Level: Month})
			}
			d.Day = 1
			d = d.AddMonths(1)
		}
	default:
		step := 1
		for days/365/step > 30 {
			step *= 10
		}
		for d := (edtf.Day{Year: edtf.DayNumber(r.first).Year, Month: 1, Day: 1}); d.Number() <= r.last; d.Year++ {
			if d.Year%step == 0 && d.Number() >= r.first {
				marks = append(marks, Tick{Day: d, Level: Year})
			}
		}
	}
	if len(marks) == 0 {
		marks = append(marks, Tick{Day: edtf.DayNumber(r.first), Level: WholeDay})
	}
	return marks
}
