package chart

import (
	"cmp"
	"slices"

	"dossier/internal/text/edtf"
)

// Moment is the time of an event: a day, or some or all of the time between two
// days.
type Moment struct {
	From, To   edtf.Day // both inclusive
	Start, End Limit
}

// Limit is how well the beginning or the end of a moment is known.
type Limit uint8

// The limits.
const (
	Sharp Limit = iota // on that day
	Soft               // about then, or at some time from then on
	Open               // not known, or not yet
)

// Point is one moment of a single day.
type Point struct {
	Moment int // index
	X, Y   Px
	Soft   bool // the day is not certain
}

// Column is several moments of single days that share a position.
type Column struct {
	Moments     []int // indices, in order of time
	X, Y, W, H  Px
	First, Last edtf.Day
}

// Timeline is the layout of a timeline. It has either points or columns. If
// there are too many bars, columns below the axis replace the short ones.
type Timeline struct {
	Width, Height Px
	Axis          Px // where the axis lies
	DotRadius     Px
	Points        []Point
	Columns       []Column
	Bars          []Bar
	Loose         []Column // of bars, hanging below the axis
	Omitted       int      // moments for whose bars there is no room
	Ticks         []Tick
	Anchors       []Anchor // in order; between two, the axis is linear
	Breaks        []Break
	ToScale       bool // but for the breaks, equal times are equally wide
}

const (
	slotWidth   Px = 100 // of points that share a place
	dotStep     Px = 100
	maxStack       = 12  // points above each other, else columns
	maxPoints      = 300 // in all, else columns
	columnsHigh Px = 1200
)

// NewTimeline returns the layout of moments in the given width. If a moment
// ends before it begins, its ends are swapped.
func NewTimeline(moments []Moment, width Px) Timeline {
	t := Timeline{Width: width, DotRadius: 40}
	if len(moments) == 0 {
		return t
	}
	var days, stretches []stretch
	for i, m := range moments {
		s := stretch{first: m.From.Number(), last: m.To.Number(), start: m.Start, end: m.End, moments: []int{i}}
		if s.last < s.first {
			s.first, s.last, s.start, s.end = s.last, s.first, s.end, s.start
		}
		if s.first == s.last && s.start != Open && s.end != Open {
			days = append(days, s)
		} else {
			stretches = append(stretches, s)
		}
	}
	days, stretches = merge(days), merge(stretches)
	axis := newAxis(ends(days, stretches), width)
	t.Breaks, t.ToScale = axis.breaks, axis.toScale()
	t.stack(days, axis)
	t.Ticks, t.Anchors = axis.ticks(), axis.anchors()
	t.pack(stretches, axis)
	return t
}

// stretch is the moments of the same extent, in day numbers.
type stretch struct {
	first, last int
	start, end  Limit
	moments     []int
}

// same reports whether two look the same.
func (s stretch) same(o stretch) bool {
	return s.first == o.first && s.last == o.last && s.start == o.start && s.end == o.end
}

// merge joins stretches of the same extent and limits. The result is ordered by
// start, then longest first.
func merge(all []stretch) []stretch {
	slices.SortStableFunc(all, func(a, b stretch) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last), cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
	})
	var out []stretch
	for _, s := range all {
		if n := len(out); n > 0 && out[n-1].same(s) {
			out[n-1].moments = append(out[n-1].moments, s.moments...)
			continue
		}
		out = append(out, s)
	}
	return out
}

// ends returns the days on which something begins or ends, in order.
func ends(days, stretches []stretch) []int {
	var all []int
	for _, s := range days {
		all = append(all, s.first)
	}
	for _, s := range stretches {
		all = append(all, s.first, s.last)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// stack places the single days on the axis, as points, or as columns if a stack
// of points would be too high.
func (t *Timeline) stack(days []stretch, axis *axis) {
	slots := map[Px]*Column{}
	var order []*Column
	soft := map[int]bool{} // moments
	highest, total := 0, 0
	for _, s := range days {
		x := axis.at(s.first)
		slot := x / slotWidth
		c := slots[slot]
		if c == nil {
			c = &Column{X: x, First: edtf.DayNumber(s.first)}
			slots[slot] = c
			order = append(order, c)
		}
		c.Last = edtf.DayNumber(s.first)
		c.Moments = append(c.Moments, s.moments...)
		for _, m := range s.moments {
			soft[m] = s.start == Soft || s.end == Soft
		}
		total += len(s.moments)
		highest = max(highest, len(c.Moments))
	}
	if highest > maxStack || total > maxPoints {
		t.Axis = columnsHigh + 200
		for _, c := range order {
			c.H = max(columnsHigh*Px(len(c.Moments))/Px(highest), 20)
			c.W = slotWidth - 20
			c.X = max(c.X/slotWidth*slotWidth, sideRoom)
			c.Y = t.Axis - c.H
			t.Columns = append(t.Columns, *c)
		}
		return
	}
	t.Axis = dotStep*Px(highest) + 100
	for _, c := range order {
		for i, m := range c.Moments {
			t.Points = append(t.Points, Point{Moment: m, X: c.X, Y: t.Axis - dotStep*Px(i) - 80, Soft: soft[m]})
		}
	}
}
