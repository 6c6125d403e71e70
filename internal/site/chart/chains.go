package chart

import (
	"cmp"
	"slices"
)

// Chain is the chain of sources of a report: the indices of its stations,
// nearest first. It can be empty.
type Chain struct {
	Stations []int
	// Group is the number of the source that the report counts for. Reports of
	// a group are placed together. Negative means no group.
	Group int
	Style int // lines of the same course and style are drawn once
}

// Room is a rectangle with a label. X and Y are its upper left corner.
type Room struct {
	X, Y, W, H Px
	Label      string // shortened if it is long
}

// Link leads from the right side of a room to the left side of another.
type Link struct {
	X1, Y1, X2, Y2 Px
	Style          int
}

// Chains is the layout of the chains of several reports. The reports are in the
// first column and the original sources in the last. Chains with the same
// station meet there.
type Chains struct {
	Width, Height Px
	Reports       []Room // in the order of the chains
	Stations      []Room // in the order of the labels; those that no chain goes through have no width
	Links         []Link
	Bands         []Room // behind the reports that are counted as one, if they are several
	Columns       []Px   // the left sides of the columns
}

const (
	roomWidth  Px = 1900
	roomHeight Px = 480
	columnGap  Px = 420
	rowGap     Px = 140
	groupGap   Px = 280
	roomRunes     = 24
	bandRoom   Px = 60 // of a band around its reports
)

// NewChains returns the layout of chains. The height grows with the number of
// reports, the width with the longest chain.
func NewChains(chains []Chain, reports, stations []string) Chains {
	c := Chains{Reports: make([]Room, len(chains)), Stations: make([]Room, len(stations))}
	column, columns := layers(chains, len(stations))
	for i := range columns {
		c.Columns = append(c.Columns, margin+bandRoom+Px(i)*(roomWidth+columnGap))
	}
	if columns > 0 {
		c.Width = c.Columns[columns-1] + roomWidth + margin + bandRoom
	}
	bottom := c.stack(chains, reports)
	before := make([][]Px, len(stations)) // middles of what leads to a station
	byColumn := make([][]int, columns)
	for s, at := range column {
		if at > 0 {
			byColumn[at] = append(byColumn[at], s)
		}
	}
	for at := 1; at < columns; at++ {
		for i, chain := range chains {
			from := c.Reports[i].middle()
			for _, s := range chain.Stations {
				if column[s] == at {
					before[s] = append(before[s], from)
				}
				if column[s] < at {
					from = c.Stations[s].middle()
				}
			}
		}
		bottom = max(bottom, c.fill(byColumn[at], before, c.Columns[at], stations))
	}
	c.Height = bottom + margin + bandRoom
	c.link(chains)
	return c
}

// layers returns the column of each station. A station is to the right of all
// that lead to it, except in cycles, and a last station is in the last column.
// The column of an unused station is 0.
func layers(chains []Chain, stations int) (column []int, columns int) {
	column = make([]int, stations)
	onward := make([]bool, stations)
	if len(chains) == 0 {
		return column, 0
	}
	longest := 0
	for _, c := range chains {
		longest = max(longest, len(c.Stations))
	}
	for range max(longest, 1) { // more rounds would follow a circle
		for _, c := range chains {
			at := 0
			for i, s := range c.Stations {
				column[s] = min(max(column[s], at+1), longest)
				at = column[s]
				onward[s] = onward[s] || i+1 < len(c.Stations)
			}
		}
	}
	last := slices.Max(append(column, 0))
	for s := range column {
		if column[s] > 0 && !onward[s] {
			column[s] = last
		}
	}
	return column, last + 1
}

// stack places the reports below each other and returns the lower edge.
func (c *Chains) stack(chains []Chain, reports []string) Px {
	order := make([]int, len(chains))
	first := map[int]int{} // of each group
	for i, chain := range chains {
		order[i] = i
		if _, ok := first[chain.Group]; !ok {
			first[chain.Group] = i
		}
	}
	rank := func(i int) int {
		if o := chains[i].Group; o >= 0 {
			return first[o]
		}
		return i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rank(a), rank(b)) })
	y := margin + bandRoom
	for k, i := range order {
		if k > 0 {
			gap := groupGap
			if o := chains[i].Group; o >= 0 && o == chains[order[k-1]].Group {
				gap = rowGap
			}
			y += roomHeight + gap
		}
		r := Room{X: c.Columns[0], Y: y, W: roomWidth, H: roomHeight, Label: shorten(reports[i], roomRunes)}
		c.Reports[i] = r
		if k == 0 || chains[i].Group < 0 || chains[i].Group != chains[order[k-1]].Group {
			c.Bands = append(c.Bands, Room{X: r.X - bandRoom, Y: r.Y - bandRoom, W: r.W + 2*bandRoom})
		}
		b := &c.Bands[len(c.Bands)-1]
		b.H = r.Y + r.H + bandRoom - b.Y
	}
	c.Bands = slices.DeleteFunc(c.Bands, func(b Room) bool { return b.H <= roomHeight+2*bandRoom })
	if len(chains) == 0 {
		return 0
	}
	return y + roomHeight
}

// fill places the stations of a column level with what leads to them, moved
// down where they would overlap. It returns the lower edge.
func (c *Chains) fill(stations []int, before [][]Px, x Px, labels []string) Px {
	wish := func(s int) Px {
		sum := Px(0)
		for _, y := range before[s] {
			sum += y
		}
		return sum/Px(max(len(before[s]), 1)) - roomHeight/2
	}
	slices.SortStableFunc(stations, func(a, b int) int { return cmp.Compare(wish(a), wish(b)) })
	free := margin + bandRoom
	for _, s := range stations {
		c.Stations[s] = Room{X: x, Y: max(wish(s), free), W: roomWidth, H: roomHeight, Label: shorten(labels[s], roomRunes)}
		free = c.Stations[s].Y + roomHeight + rowGap
	}
	return free - rowGap
}

// link adds the lines, each combination of ends and style once.
func (c *Chains) link(chains []Chain) {
	seen := map[Link]bool{}
	for i, chain := range chains {
		from := c.Reports[i]
		for _, s := range chain.Stations {
			to := c.Stations[s]
			l := Link{X1: from.X + from.W, Y1: from.middle(), X2: to.X, Y2: to.middle(), Style: chain.Style}
			if !seen[l] {
				seen[l] = true
				c.Links = append(c.Links, l)
			}
			from = to
		}
	}
}

func (r Room) middle() Px { return r.Y + r.H/2 }

// Line returns the baseline of line n of the label, counted from 1.
func (r Room) Line(n int) Px { return r.Y + Px(20+170*n) }

// Left returns the left edge of the text.
func (r Room) Left() Px { return r.X + 90 }

// Bend returns the distance of the control points from the ends of the curve.
func (l Link) Bend() Px { return max(abs(l.X2-l.X1)/2, 250) }

// Out returns the x-coordinate of the control point at the start of the curve.
func (l Link) Out() Px { return l.X1 + l.Bend() }

// In returns the x-coordinate of the control point at the end of the curve.
func (l Link) In() Px { return l.X2 - l.Bend() }
