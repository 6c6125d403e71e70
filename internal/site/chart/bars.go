package chart

import "dossier/internal/text/edtf"

// Bar is one or more moments of the same extent that are longer than a day or
// open.
type Bar struct {
	Moments    []int
	X, Y, W, H Px
	Start, End Limit
}

// Outline returns the bar as an SVG path. An open end is pointed.
func (b Bar) Outline() string {
	left, right := b.X.String(), (b.X + b.W).String()
	top, middle, bottom := b.Y.String(), (b.Y + b.H/2).String(), (b.Y + b.H).String()
	d := "M" + left + " " + bottom
	if b.Start == Open {
		in := (b.X + tip).String()
		d = "M" + in + " " + bottom + "L" + left + " " + middle + "L" + in + " " + top
	} else {
		d += "V" + top
	}
	if b.End == Open {
		in := (b.X + b.W - tip).String()
		return d + "H" + in + "L" + right + " " + middle + "L" + in + " " + bottom + "Z"
	}
	return d + "H" + right + "V" + bottom + "Z"
}

const (
	laneHeight  Px = 140
	barHeight   Px = 100
	maxLanes       = 10
	maxBars        = 300
	shortestBar Px = 140
	longBar     Px = 800 // that is drawn even where the short ones are counted
	looseHigh   Px = 600
	tip         Px = 50  // the point of an open bar
	openRoom    Px = 240 // by which an open bar goes on
	axisRoom    Px = 300 // for the labels under the axis
)

// pack lays out the stretches below the axis as bars. If there are too many, it
// counts short ones in columns.
func (t *Timeline) pack(stretches []stretch, axis *axis) {
	if t.setBars(stretches, axis, t.Axis+axisRoom); t.Omitted == 0 {
		return
	}
	t.Bars, t.Omitted = nil, 0
	var short, long []stretch
	for _, s := range stretches {
		if axis.at(s.last)-axis.at(s.first) < longBar {
			short = append(short, s)
		} else {
			long = append(long, s)
		}
	}
	top := t.Axis + axisRoom
	if len(short) > 0 {
		t.hang(short, axis, top)
		top += looseHigh + laneHeight - barHeight
	}
	t.setBars(long, axis, top)
}

// setBars puts each stretch in the first lane below top that has room.
func (t *Timeline) setBars(stretches []stretch, axis *axis, top Px) {
	var lanes []Px // where the last bar of each ends
	for _, s := range stretches {
		x := axis.at(s.first)
		w := max(axis.at(s.last)-x, shortestBar)
		if s.start == Open {
			x, w = x-openRoom, w+openRoom
		}
		if s.end == Open {
			w += openRoom
		}
		x = min(x, t.Width-margin-w)
		lane := 0
		for lane < len(lanes) && lanes[lane] > x {
			lane++
		}
		if lane == maxLanes || len(t.Bars) == maxBars {
			t.Omitted += len(s.moments)
			continue
		}
		if lane == len(lanes) {
			lanes = append(lanes, 0)
		}
		lanes[lane] = x + w + 20
		t.Bars = append(t.Bars, Bar{
			Moments: s.moments,
			X:       x, Y: top + laneHeight*Px(lane),
			W: w, H: barHeight, Start: s.start, End: s.end,
		})
	}
	t.Height = top + laneHeight*Px(len(lanes)) + 20
}

// hang counts stretches by their middles, in columns that hang from top.
func (t *Timeline) hang(stretches []stretch, axis *axis, top Px) {
	at := map[Px]int{}
	highest := 0
	for _, s := range stretches {
		slot := (axis.at(s.first) + axis.at(s.last)) / 2 / slotWidth
		i, ok := at[slot]
		if !ok {
			i = len(t.Loose)
			at[slot] = i
			t.Loose = append(t.Loose, Column{X: slot * slotWidth, Y: top, W: slotWidth - 20, First: edtf.DayNumber(s.first), Last: edtf.DayNumber(s.last)})
		}
		c := &t.Loose[i]
		c.Moments = append(c.Moments, s.moments...)
		if last := edtf.DayNumber(s.last); c.Last.Compare(last) < 0 {
			c.Last = last
		}
		highest = max(highest, len(c.Moments))
	}
	for i := range t.Loose {
		c := &t.Loose[i]
		c.H = max(looseHigh*Px(len(c.Moments))/Px(highest), 20)
	}
}
