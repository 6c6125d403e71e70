package pages

import (
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/text/edtf"
)

// The widths of a picture: of a page, and of a column of text.
const (
	timelineWidth = 10000
	columnWidth   = 7000
)

// timelineView is events on an axis.
type timelineChart struct {
	chart.Timeline
	Dots    []timelineMark
	Spans   []timelineMark // in the order of Bars
	Columns []timelineMark
	Hanging []timelineMark // in the order of Loose
	Labels  []tickLabel
	Highest int            // the most events of a column
	Undated int            // events without a date, which have no place in the picture
	Shapes  timelineShapes // what the caption has to explain
}

// timelineShapes says which shapes a picture has.
type timelineShapes struct {
	Soft, Open, Interval, Expected, Possible, Cancelled bool
}

// timelineMark is one or more events that share a place.
type timelineMark struct {
	X, Y, W, H chart.Px
	Soft       bool   // of a dot: the day is not certain
	Fade       string // of a bar: where it fades out: "start", "end", "both"; "" for neither
	Outline    string // of a bar, as a path
	Outlook    string // of the first; "" if one is told as having happened
	Open       int    // of a column: how many are not told as having happened
	Rest       chart.Px
	Count      int
	Date       date
	Summary    string // of the first
	Href       string
}

func (pc pageContext) setColumn(m *timelineMark, c chart.Column) {
	m.X, m.Y, m.W, m.H = c.X, c.Y, c.W, c.H
	m.Date = pc.date(edtf.Interval(edtf.Of(c.First), edtf.Of(c.Last)))
}

// Middle returns the height at which a mark that is struck through has its stroke.
func (m timelineMark) Middle() chart.Px { return m.Y + m.H/2 }

// Solid returns where the part of a column begins that is told as having happened.
func (m timelineMark) Solid() chart.Px { return m.Y + m.Rest }

// SolidHeight returns how high that part is.
func (m timelineMark) SolidHeight() chart.Px { return m.H - m.Rest }

// Right returns where a mark ends.
func (m timelineMark) Right() chart.Px { return m.X + m.W }

// Off returns a place so many units from p.
func (timelineMark) Off(p chart.Px, units int) chart.Px { return p + chart.Px(10*units) }

// Fades reports whether a bar or column of v fades out.
func (v *timelineChart) Fades() bool {
	return len(v.Hanging) > 0 || slices.ContainsFunc(v.Spans, func(m timelineMark) bool { return m.Fade != "" })
}

// Below returns the place so many units below the axis.
func (v *timelineChart) Below(units int) chart.Px { return v.Axis + chart.Px(10*units) }

// Days returns where days are on the axis, for the script: "19612,40 19650,610".
// Between two of them, the axis is linear.
func (v *timelineChart) Days() string {
	epoch := edtf.Day{Year: 1970, Month: 1, Day: 1}.Number()
	var out []string
	for _, a := range v.Anchors {
		out = append(out, strconv.Itoa(a.Day.Number()-epoch)+","+a.X.String())
	}
	return strings.Join(out, " ")
}

// tickLabel is a label of the axis.
type tickLabel struct {
	X    chart.Px
	Text string
}

// titleLength is the most bytes of what the title of a mark says of an event.
const titleLength = 120

// ofOneDay reports whether all events are of the same day.
func ofOneDay(events []*dossier.Event) bool {
	day := events[0].Date
	return day.IsDay() && !slices.ContainsFunc(events, func(e *dossier.Event) bool {
		return !e.Date.IsDay() || edtf.Compare(e.Date, day) != 0
	})
}

// timelineChart sets events on an axis; nil if fewer than two are dated, or if all are
// of one day, of which a picture tells nothing.
func (pc pageContext) timelineChart(events []*dossier.Event, width chart.Px) *timelineChart {
	var dated []*dossier.Event
	var moments []chart.Moment
	for _, e := range events {
		if !e.Date.IsZero() {
			dated = append(dated, e)
			moments = append(moments, moment(e.Date))
		}
	}
	if len(dated) < 2 || ofOneDay(dated) {
		return nil
	}
	t := chart.NewTimeline(moments, width)
	v := &timelineChart{Timeline: t, Undated: len(events) - len(dated)}
	mark := func(moments []int) timelineMark {
		first := dated[moments[0]]
		m := timelineMark{
			Count:   len(moments),
			Date:    pc.date(first.Date),
			Summary: shorten(first.Summary, titleLength),
			Href:    pc.to(pc.entries.Of(first)),
		}
		if !slices.ContainsFunc(moments, func(i int) bool { return dated[i].Outlook == dossier.Happened }) {
			m.Outlook = outlook(first.Outlook)
		}
		return m
	}
	for _, p := range t.Points {
		m := mark([]int{p.Moment})
		m.X, m.Y, m.Soft = p.X, p.Y, p.Soft
		v.Dots = append(v.Dots, m)
	}
	for _, b := range t.Bars {
		m := mark(b.Moments)
		m.X, m.Y, m.W, m.H, m.Outline, m.Fade = b.X, b.Y, b.W, b.H, b.Outline(), fade(b)
		v.Spans = append(v.Spans, m)
	}
	for _, c := range t.Loose {
		m := mark(c.Moments)
		pc.setColumn(&m, c)
		v.Hanging = append(v.Hanging, m)
	}
	for _, c := range t.Columns {
		m := mark(c.Moments)
		pc.setColumn(&m, c)
		for _, i := range c.Moments {
			if dated[i].Outlook != dossier.Happened {
				m.Open++
			}
		}
		m.Rest = c.H * chart.Px(m.Open) / chart.Px(m.Count)
		v.Highest = max(v.Highest, m.Count)
		v.Columns = append(v.Columns, m)
	}
	for _, tick := range t.Ticks {
		v.Labels = append(v.Labels, tickLabel{X: tick.X, Text: pc.tickText(tick)})
	}
	v.Shapes = shapes(v)
	return v
}

// moment returns when d is, in a picture. What is dated to a week, a month or a year happened
// at some time in it; an interval lasted from its first day to its last, as far
// as they are told.
func moment(d edtf.Date) chart.Moment {
	m := chart.Moment{From: d.Earliest(), To: d.Latest()}
	if d.Uncertain() || d.Approximate() || !d.IsDay() && !d.IsInterval() {
		m.Start, m.End = chart.Soft, chart.Soft
	}
	if start, end, ok := strings.Cut(d.String(), "/"); ok {
		m.Start, m.End = limit(start), limit(end)
	}
	if isWeek(d) {
		m.Start, m.End = chart.Soft, chart.Soft
	}
	return m
}

// isWeek reports whether d is a week from Monday to Sunday. "Last week" is such
// an interval, and tells that something happened on one of its days.
func isWeek(d edtf.Date) bool {
	first, last := d.Earliest(), d.Latest()
	return first.Weekday() == edtf.Monday && last.Sub(first) == 6
}

// limit returns how one end of an interval is told.
func limit(end string) chart.Limit {
	switch d, err := edtf.Parse(end); {
	case err != nil: // ".." or nothing
		return chart.Open
	case !d.IsDay() || d.Uncertain() || d.Approximate():
		return chart.Soft
	}
	return chart.Sharp
}

// fade returns where a bar fades out.
func fade(b chart.Bar) string {
	switch start, end := b.Start != chart.Sharp, b.End != chart.Sharp; {
	case start && end:
		return "both"
	case start:
		return "start"
	case end:
		return "end"
	}
	return ""
}

// shapes says which shapes v has.
func shapes(v *timelineChart) timelineShapes {
	var s timelineShapes
	for _, b := range v.Bars {
		s.Soft = s.Soft || b.Start == chart.Soft || b.End == chart.Soft
		s.Open = s.Open || b.Start == chart.Open || b.End == chart.Open
		s.Interval = s.Interval || b.Start == chart.Sharp || b.End == chart.Sharp
	}
	for _, marks := range [][]timelineMark{v.Dots, v.Spans} {
		for _, m := range marks {
			s.Soft = s.Soft || m.Soft
			s.Expected = s.Expected || m.Outlook == dossier.Expected.String()
			s.Possible = s.Possible || m.Outlook == dossier.Possible.String()
			s.Cancelled = s.Cancelled || m.Outlook == dossier.Cancelled.String()
		}
	}
	return s
}

// tickText returns the date of a tick, short enough for its room.
func (pc pageContext) tickText(t chart.Tick) string {
	switch t.Level {
	case chart.Year:
		return pc.in.Label(edtf.OfYear(t.Day.Year), false)
	case chart.Month:
		return pc.in.Label(edtf.OfMonth(t.Day.Year, t.Day.Month), false)
	}
	return pc.in.Label(edtf.Of(t.Day), t.Level == chart.DayOfMonth)
}
