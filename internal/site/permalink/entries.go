package permalink

import (
	"fmt"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// EntryPassages is how many of an event's passages its entry in the timeline
// shows.
const EntryPassages = 10

// room is how much one page of the timeline holds: an event takes up one, and
// one more for each passage that its entry shows.
const room = 250

// Entries says on which page of the timeline each event has its entry. It is a
// function of the events alone, so that all who link to events agree.
type Entries struct {
	Months []EntryMonth      // in the order of their first events
	pages  map[string]string // by the events' IDs, so that a copy of an event has its place too
}

// EntryMonth is the events of one period, on one page or several.
type EntryMonth struct {
	Period Period
	Events []*dossier.Event
	// Pages is never empty. The first has the period's own address. Where one
	// page has no room for a month, the events dated to the day stand on pages
	// of their days, and the first has those that are not, perhaps none.
	Pages []EntryPage
}

// EntryPage is a page of entries.
type EntryPage struct {
	Path   string
	Period Period // a day where a month is split
	Part   int    // from 1, of those of the same period
	Parts  int
	Events []*dossier.Event
}

// NewEntries places events, which are in order.
func NewEntries(events []*dossier.Event) *Entries {
	x := &Entries{pages: make(map[string]string, len(events))}
	at := map[Period]int{}
	for _, e := range events {
		p := PeriodOf(e.Date)
		i, ok := at[p]
		if !ok {
			i = len(x.Months)
			at[p] = i
			x.Months = append(x.Months, EntryMonth{Period: p})
		}
		x.Months[i].Events = append(x.Months[i].Events, e)
	}
	for i := range x.Months {
		m := &x.Months[i]
		m.Pages = pagesOf(m)
		for _, p := range m.Pages {
			for _, e := range p.Events {
				x.pages[e.ID] = p.Path
			}
		}
	}
	return x
}

// Of returns the address of e's entry in the timeline.
func (x *Entries) Of(e *dossier.Event) string { return x.pages[e.ID] + "#" + e.ID }

// pagesOf returns the pages of a month: one if there is room, else one a day.
func pagesOf(m *EntryMonth) []EntryPage {
	if weigh(m.Events) <= room {
		return parts(m.Period, m.Events)
	}
	var loose []*dossier.Event
	var days []Period
	byDay := map[Period][]*dossier.Event{}
	for _, e := range m.Events {
		day, ok := dayOf(e.Date)
		if !ok {
			loose = append(loose, e)
			continue
		}
		if byDay[day] == nil {
			days = append(days, day)
		}
		byDay[day] = append(byDay[day], e)
	}
	pages := parts(m.Period, loose)
	for _, day := range days {
		pages = append(pages, parts(day, byDay[day])...)
	}
	return pages
}

// parts cuts the events of a period into pages, at least one.
func parts(p Period, events []*dossier.Event) []EntryPage {
	pages := []EntryPage{{Path: Month(timelineFolder, p)}}
	used := 0
	for _, e := range events {
		w := weight(e)
		if used > 0 && used+w > room {
			used = 0
			pages = append(pages, EntryPage{Path: Part(Month(timelineFolder, p), len(pages))})
		}
		used += w
		last := &pages[len(pages)-1]
		last.Events = append(last.Events, e)
	}
	for i := range pages {
		pages[i].Period, pages[i].Part, pages[i].Parts = p, i+1, len(pages)
	}
	return pages
}

// Part returns the path of part n, from 0, of the list at path.
func Part(path string, n int) string {
	if n == 0 {
		return path
	}
	return fmt.Sprintf("%s-part-%d.html", path[:len(path)-len(".html")], n+1)
}

func weigh(events []*dossier.Event) int {
	sum := 0
	for _, e := range events {
		sum += weight(e)
	}
	return sum
}

func weight(e *dossier.Event) int { return 1 + min(len(e.Evidence), EntryPassages) }

// dayOf returns the day that d's period begins with, if d tells it.
func dayOf(d edtf.Date) (Period, bool) {
	if d.IsZero() || startPrecision(d) != edtf.PrecisionDay {
		return "", false
	}
	return Period(edtf.Of(d.Earliest()).String()), true
}
