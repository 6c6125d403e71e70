package render

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/edtf"
	"dossier/internal/picture"
	"dossier/internal/render/address"
)

// networkView is a network of people, as a picture and as a table.
type networkView struct {
	picture.Network
	Nodes []networkNode // in the order of Dots
	Pairs []networkPair // in the order of Lines
}

type networkNode struct {
	picture.Dot
	Entity entityRef
	Centre bool // whom the network is about
}

// networkPair is two people who appear together.
type networkPair struct {
	A, B     entityRef
	Articles int
	Passages int
	Passage  string
}

const (
	mostNodes     = 25
	mostEgoNodes  = 14
	mostCompany   = 60
	networkWidth  = 10000
	egoWidth      = 7600
	timelineWidth = 10000
)

// network is how the most mentioned of people appear together, in one sentence
// or, if no two of them do, in one article; nil where they do neither.
func (at at) network(people []*dossier.Entity) *networkView {
	people = head(people, mostNodes)
	if v := at.joined(people, nil, networkWidth, 1); v != nil {
		return v
	}
	return at.joined(people, nil, networkWidth, 0)
}

// egoNetwork is a person and those whom sentences most often name with the
// person or, if there are none, articles; nil where there is nobody.
func (at at) egoNetwork(e *dossier.Entity) *networkView {
	near := []*dossier.Entity{e}
	far := []*dossier.Entity{e}
	for _, c := range e.With {
		if c.Passages > 0 {
			near = append(near, c.Entity)
		} else {
			far = append(far, c.Entity)
		}
	}
	if len(near) > 1 {
		return at.joined(head(near, mostEgoNodes), e, egoWidth, 1)
	}
	return at.joined(head(far, mostEgoNodes), e, egoWidth, 0)
}

// joined is those of the people of whom at least so many sentences name two; nil
// where there are none.
func (at at) joined(people []*dossier.Entity, centre *dossier.Entity, width picture.Px, leastPassages int) *networkView {
	index := make(map[*dossier.Entity]int, len(people))
	for i, e := range people {
		index[e] = i
	}
	v := &networkView{}
	var nodes []picture.Node
	var edges []picture.Edge
	connected := make([]bool, len(people))
	for i, e := range people {
		for _, c := range e.With {
			j, ok := index[c.Entity]
			if !ok || j <= i || c.Passages < leastPassages {
				continue
			}
			connected[i], connected[j] = true, true
			edges = append(edges, picture.Edge{A: i, B: j, Weight: c.Passages})
			v.Pairs = append(v.Pairs, networkPair{
				A: at.entity(e), B: at.entity(c.Entity),
				Articles: c.Articles, Passages: c.Passages,
				Passage: at.to(address.Passage(c.Evidence)),
			})
		}
	}
	if len(edges) == 0 {
		return nil
	}
	// Whoever is connected to nobody would only take up room.
	place := make([]int, len(people))
	for i, e := range people {
		if !connected[i] {
			continue
		}
		place[i] = len(nodes)
		nodes = append(nodes, picture.Node{Label: e.Name, Weight: len(e.Mentions)})
		v.Nodes = append(v.Nodes, networkNode{Entity: at.entity(e), Centre: e == centre})
	}
	for i := range edges {
		edges[i].A, edges[i].B = place[edges[i].A], place[edges[i].B]
	}
	v.Network = picture.NewNetwork(nodes, edges, width)
	for i := range v.Nodes {
		v.Nodes[i].Dot = v.Network.Dots[i]
	}
	return v
}

// timelineView is events on an axis.
type timelineView struct {
	picture.Timeline
	Marks   []timelineMark // single days and bars
	Columns []timelineMark
	Labels  []tickLabel
	Highest int // the most events of a column
	Undated int // events without a date, which have no place in the picture
}

// timelineMark is one or more events that share a place.
type timelineMark struct {
	X, Y, W, H picture.Px
	Bar        bool
	Outlook    string // of the first; "" where one is told as having happened
	Count      int
	Date       date
	Summary    string // of the first
	Href       string
}

// Below is the place so many units below the axis.
func (v *timelineView) Below(units int) picture.Px { return v.Axis + picture.Px(10*units) }

// tickLabel is a label of the axis.
type tickLabel struct {
	X    picture.Px
	Text string
}

// timelinePicture sets events on an axis; nil where fewer than two are dated.
func (at at) timelinePicture(events []*dossier.Event) *timelineView {
	var dated []*dossier.Event
	var moments []picture.Moment
	for _, e := range events {
		if !e.Date.IsZero() {
			dated = append(dated, e)
			moments = append(moments, picture.Moment{From: e.Date.Earliest(), To: e.Date.Latest()})
		}
	}
	if len(dated) < 2 {
		return nil
	}
	t := picture.NewTimeline(moments, timelineWidth)
	v := &timelineView{Timeline: t, Undated: len(events) - len(dated)}
	mark := func(moments []int) timelineMark {
		first := dated[moments[0]]
		m := timelineMark{
			Count:   len(moments),
			Date:    newDate(first.Date),
			Summary: first.Summary,
			Href:    at.to(address.Event(first)),
		}
		if !slices.ContainsFunc(moments, func(i int) bool { return dated[i].Outlook == dossier.Happened }) {
			m.Outlook = outlook(first.Outlook)
		}
		return m
	}
	for _, p := range t.Points {
		m := mark([]int{p.Moment})
		m.X, m.Y = p.X, p.Y
		v.Marks = append(v.Marks, m)
	}
	for _, b := range t.Bars {
		m := mark(b.Moments)
		m.X, m.Y, m.W, m.H, m.Bar = b.X, b.Y, b.W, b.H, true
		v.Marks = append(v.Marks, m)
	}
	for _, c := range t.Columns {
		m := mark(c.Moments)
		m.X, m.Y, m.W, m.H = c.X, c.Y, c.W, c.H
		m.Date = newDate(edtf.Interval(edtf.Of(c.First), edtf.Of(c.Last)))
		v.Highest = max(v.Highest, m.Count)
		v.Columns = append(v.Columns, m)
	}
	for _, tick := range t.Ticks {
		v.Labels = append(v.Labels, tickLabel{X: tick.X, Text: tickText(tick)})
	}
	return v
}

// tickText is the date of a tick, short enough for its room.
func tickText(t picture.Tick) string {
	day := edtf.Of(t.Day).Display()
	month := edtf.MonthName(t.Day.Month)
	switch t.Level {
	case picture.Year:
		return edtf.OfYear(t.Day.Year).Display()
	case picture.Month:
		return shortMonth(edtf.OfMonth(t.Day.Year, t.Day.Month).Display(), month)
	case picture.DayOfMonth:
		return shortMonth(day[:len(day)-len(edtf.OfYear(t.Day.Year).Display())-1], month)
	}
	return shortMonth(day, month)
}

// shortMonth puts the first three letters in the place of a month's name.
func shortMonth(s, month string) string { return strings.Replace(s, month, month[:3], 1) }
