package permalink

import (
	"fmt"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// EntryPassages is the number of passages that the entry of an event in the
// timeline shows.
const EntryPassages = 10

// room is the capacity of a page of the timeline. An event takes one unit, and
// one more for each passage that its entry shows.
const room = 500

// roomForAll is the capacity of the timeline that is one page.
const roomForAll = 150

// Entries maps each event to the page of the timeline that has its entry. It
// depends on the events only.
type Entries struct {
	Whole  bool              // all entries are on the page Timeline
	Months []EntryMonth      // in the order of their first events
	pages  map[string]string // by the events' IDs, so that a copy of an event has its place too
}

// EntryMonth holds the events of one period, on one or more pages.
type EntryMonth struct {
	Period Period
	Events []*dossier.Event
	// Pages is never empty. The first has the path of the period, or Timeline if that has all entries. If a month
	// does not fit on one page, the events of single days are on pages of the
	// thirds of the month or of their days, and the first page has the others, if
	// any.
	Pages []EntryPage
	Split []Period // the thirds that have a page for each day in place of their own
}

// EntryPage is a page of entries.
type EntryPage struct {
	Path   string
	Period Period // a third or a day where a month is split
	Part   int    // from 1, of those of the same period
	Parts  int
	Events []*dossier.Event
}

// NewEntries assigns events, which must be in order, to pages.
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
	x.Whole = weigh(events) <= roomForAll
	for i := range x.Months {
		m := &x.Months[i]
		if x.Whole {
			m.Pages = []EntryPage{{Timeline, m.Period, 1, 1, m.Events}}
		} else {
			m.divide()
		}
		for _, p := range m.Pages {
			for _, e := range p.Events {
				x.pages[e.ID] = p.Path
			}
		}
	}
	return x
}

// Of returns the permalink of e's entry in the timeline.
func (x *Entries) Of(e *dossier.Event) string { return x.pages[e.ID] + "#" + e.ID }

// divide sets the pages of a month: one if the events fit, or else one for each third
// of it, or for each day of a third whose events do not fit on one.
func (m *EntryMonth) divide() {
	if weigh(m.Events) <= room {
		m.Pages = parts(m.Period, m.Events)
		return
	}
	var loose []*dossier.Event
	thirds := divided(m.Events, func(e *dossier.Event) Period {
		day, ok := dayOf(e.Date)
		if !ok {
			loose = append(loose, e)
			return ""
		}
		return thirdOf(day)
	})
	m.Pages = parts(m.Period, loose)
	for _, third := range thirds {
		if weigh(third.events) <= room {
			m.Pages = append(m.Pages, parts(third.period, third.events)...)
			continue
		}
		m.Split = append(m.Split, third.period)
		days := divided(third.events, func(e *dossier.Event) Period {
			day, _ := dayOf(e.Date)
			return Period(edtf.Of(day).String())
		})
		for _, day := range days {
			m.Pages = append(m.Pages, parts(day.period, day.events)...)
		}
	}
}

// run is the events of a part of a month.
type run struct {
	period Period
	events []*dossier.Event
}

// divided returns the events of each period, in the order of their first events. It
// leaves out those of the period "".
func divided(events []*dossier.Event, of func(*dossier.Event) Period) (out []run) {
	at := map[Period]int{}
	for _, e := range events {
		p := of(e)
		if p == "" {
			continue
		}
		i, ok := at[p]
		if !ok {
			i = len(out)
			at[p] = i
			out = append(out, run{period: p})
		}
		out[i].events = append(out[i].events, e)
	}
	return out
}

// parts cuts the events of a period into pages, at least one.
func parts(p Period, events []*dossier.Event) []EntryPage {
	pages := []EntryPage{{Path: TimelinePage(p)}}
	used := 0
	for _, e := range events {
		w := weight(e)
		if used > 0 && used+w > room {
			used = 0
			pages = append(pages, EntryPage{Path: Part(TimelinePage(p), len(pages))})
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

// TimelinePage returns the path of the page of period p in the timeline.
func TimelinePage(p Period) string { return Month(timelineFolder, p) }

// Part returns the path of part n, counted from 0, of the list at path.
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

// dayOf returns the day that d begins with. It reports false if d is less
// precise.
func dayOf(d edtf.Date) (edtf.Day, bool) {
	if d.IsZero() || startPrecision(d) != edtf.PrecisionDay {
		return edtf.Day{}, false
	}
	return d.Earliest(), true
}
