package chart

import (
	"slices"

	"dossier/internal/text/edtf"
)

// Unit is the period of one column of a chart.
type Unit uint8

// The units.
const (
	PerDay Unit = iota
	PerWeek
	PerMonth
	PerYear
	PerDecade
)

// Stack is one column of a chart.
type Stack struct {
	From, To   edtf.Day // both inclusive
	Count      int
	X, Y, W, H Px
}

// Chart is the layout of a column chart. Its stacks have no gaps in time, so
// some are empty.
type Chart struct {
	Width, Height, Axis Px
	Unit                Unit
	Highest             int
	Stacks              []Stack
}

const (
	mostStacks    = 60
	labelRoom  Px = 3000 // for the dates of the first and the last column
)

// NewChart returns the layout of a chart that counts days, in the shortest unit
// that needs at most 60 columns.
func NewChart(days []edtf.Day, width, height Px) Chart {
	c := Chart{Width: width, Height: height, Axis: height - 200}
	if len(days) == 0 {
		return c
	}
	numbers := make([]int, len(days))
	for i, d := range days {
		numbers[i] = d.Number()
	}
	slices.Sort(numbers)
	first, last := numbers[0], numbers[len(numbers)-1]
	for c.Unit < PerDecade && c.Unit.count(first, last) > mostStacks {
		c.Unit++
	}
	for start := c.Unit.start(first); start <= last; {
		next := c.Unit.next(start)
		s := Stack{From: edtf.DayNumber(start), To: edtf.DayNumber(next - 1)}
		for len(numbers) > 0 && numbers[0] < next {
			s.Count++
			numbers = numbers[1:]
		}
		c.Highest = max(c.Highest, s.Count)
		c.Stacks = append(c.Stacks, s)
		start = next
	}
	n := Px(len(c.Stacks))
	step := min((width-2*margin)/n, max(labelRoom/n, 600)) // few columns keep the first label off the last
	for i := range c.Stacks {
		s := &c.Stacks[i]
		s.X, s.W = margin+step*Px(i), min(max(step*4/5, 10), 480)
		s.H = (c.Axis - 250) * Px(s.Count) / Px(c.Highest)
		s.Y = c.Axis - s.H
	}
	return c
}

// count returns the approximate number of units between two days.
func (u Unit) count(first, last int) int {
	return (last-first)/[...]int{1, 7, 30, 365, 3652}[u] + 1
}

// start returns the first day of the unit that contains day. Weeks begin on
// Monday.
func (u Unit) start(day int) int {
	d := edtf.DayNumber(day)
	switch u {
	case PerWeek:
		return day - int(d.Weekday()-edtf.Monday)
	case PerMonth:
		d.Day = 1
	case PerYear:
		d.Month, d.Day = 1, 1
	case PerDecade:
		d.Year, d.Month, d.Day = d.Year-((d.Year%10)+10)%10, 1, 1
	}
	return d.Number()
}

// next returns the first day of the unit after the one that begins on day start.
func (u Unit) next(start int) int {
	d := edtf.DayNumber(start)
	switch u {
	case PerDay:
		return start + 1
	case PerWeek:
		return start + 7
	case PerMonth:
		d = d.AddMonths(1)
	case PerYear:
		d.Year++
	case PerDecade:
		d.Year += 10
	}
	return d.Number()
}
