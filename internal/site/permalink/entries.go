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

// Entries maps each event to the page of the timeline that has its entry. It
// depends on the events only.
type Entries struct {
	Months []EntryMonth      // in the order of their first events
	pages  map[string]string // by the events' IDs, so that a copy of an event has its place too
}

// EntryMonth holds the events of one period, on one or more pages.
type EntryMonth struct {
	Period Period
	Events []*dossier.Event
	// Pages is never empty. The first has the path of the period. If a month
	// does not fit on one page, the events of single days are on pages of their
	// days, and the first page has the others, if any.
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

// Of returns the permalink of e's entry in the timeline.
func (x *Entries) Of(e *dossier.Event) string { return x.pages[e.ID] + "#" + e.ID }

// pagesOf returns the pages of a month: one if the events fit, or else one for
// each day.
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
func dayOf(d edtf.Date) (Period, bool) {
	if d.IsZero() || startPrecision(d) != edtf.PrecisionDay {
		return "", false
	}
	return Period(edtf.Of(d.Earliest()).String()), true
}
