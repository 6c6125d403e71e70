package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// timelineIndexView is the whole timeline in one picture and, if there is
// room, in one list.
type timelineIndexView struct {
	frame
	Total   int
	Chart   *timelineChart
	Periods []period
	Key     []eventRow // events of the key days
	Months  []dayGroup // all events by month; none if they are too many
	// Background is the events long before the articles, if all events are listed.
	Background []dayGroup
	Entries    bool // Months and Background have the entries themselves, by date
}

// Script returns the href of the filter's script.
func (v timelineIndexView) Script() string { return v.To("assets/page.js") }

// Whole reports whether all events stand on the page.
func (v timelineIndexView) Whole() bool { return true }

// HasChart reports whether the page needs the script of the chart.
func (v timelineIndexView) HasChart() bool { return v.Chart != nil }

// periodView is the events of one month, or of one year where the date tells no
// month, or of one day of a month that is too long for a page.
type periodView struct {
	frame
	Period  date
	Month   period   // that the day belongs to; empty of what is no day
	Days    []period // of a month that is split
	Total   int      // events of the period, on all its pages
	Part    int      // from 1
	Parts   []part
	Chart   *timelineChart
	Groups  []dayGroup
	Earlier *period // the neighbours; nil at the ends
	Later   *period
}

// Script returns the href of the filter's script.
func (v periodView) Script() string { return v.To("assets/page.js") }

// Whole reports whether all events of the period stand on the page.
func (v periodView) Whole() bool { return len(v.Parts) <= 1 && len(v.Days) == 0 }

// HasChart reports whether the page needs the script of the chart.
func (v periodView) HasChart() bool { return v.Chart != nil }

// dayGroup is events that follow each other and have the same date or month.
type dayGroup struct {
	Date   date
	Href   string // of a month
	Events []eventRow
}

// mostInIndex is how many events the timeline's index lists, and how many claims
// that of the claims.
const mostInIndex = 300

func (pc pageContext) timeline() any {
	v := timelineIndexView{
		frame:   pc.frame(""),
		Total:   len(pc.dossier.Events),
		Chart:   pc.timelineChart(pc.dossier.Events, timelineWidth),
		Periods: each(pc.entries.Months, pc.month),
	}
	key, _ := split(pc.dossier.Events, func(e *dossier.Event) bool { return e.Key && !pc.dossier.ByDate })
	v.Key = each(key, pc.event)
	if pc.entries.Whole {
		background, story := split(pc.dossier.Events, func(e *dossier.Event) bool { return e.Background })
		v.Entries, v.Months, v.Background = true, pc.byDate(story), pc.byDate(background)
		v.link(each(pc.dossier.Events, pc.linkedEvent)...)
	} else if v.Total <= mostInIndex {
		for _, m := range pc.entries.Months {
			p := pc.month(m)
			story, background := split(m.Events, func(e *dossier.Event) bool { return !e.Background })
			if len(background) > 0 {
				v.Background = append(v.Background, dayGroup{p.Date, p.Href, each(background, pc.event)})
			}
			if len(story) > 0 {
				v.Months = append(v.Months, dayGroup{p.Date, p.Href, each(story, pc.event)})
			}
		}
	}
	return v
}

// split returns the items for which first is true, and the others.
func split[T any](items []T, first func(T) bool) (a, b []T) {
	for _, item := range items {
		if first(item) {
			a = append(a, item)
		} else {
			b = append(b, item)
		}
	}
	return a, b
}

func (l *pageList) periods() {
	months := l.site.entries.Months
	for i, m := range months {
		for n, p := range m.Pages {
			if l.site.entries.Whole {
				break
			}
			l.add(p.Path, func(pc pageContext) any {
				v := pc.periodView(m, n)
				if i > 0 {
					earlier := pc.month(months[i-1])
					v.Earlier = &earlier
				}
				if i+1 < len(months) {
					later := pc.month(months[i+1])
					v.Later = &later
				}
				return v
			})
		}
		for _, e := range m.Events {
			up := l.site.entries.Of(e)
			continued(l, "passages", permalink.Passages(e), e.Evidence, permalink.EntryPassages, link{Name: e.Summary, Href: up}, up,
				func(pc pageContext, v *listView, items []dossier.EventEvidence) {
					v.Contexts = pc.contextGroups(each(items, func(p dossier.EventEvidence) dossier.Evidence { return p.Evidence }))
				})
		}
	}
}

// month returns the link to a month.
func (pc pageContext) month(m permalink.EntryMonth) period {
	to := m.Pages[0].Path
	if pc.entries.Whole {
		to = pc.entries.Of(m.Events[0])
	}
	return period{Date: pc.period(m.Period), Href: pc.to(to), Count: len(m.Events), Days: allDays(each(m.Events, eventDate))}
}

// periodView returns page n of a month.
func (pc pageContext) periodView(m permalink.EntryMonth, n int) periodView {
	p := m.Pages[n]
	v := periodView{frame: pc.frame(""), Period: pc.period(p.Period), Part: p.Part, Groups: pc.byDate(p.Events)}
	v.link(each(head(p.Events, mostInIndex), pc.linkedEvent)...)
	picture := p.Events
	for _, q := range m.Pages {
		if q.Period == p.Period {
			v.Total += len(q.Events)
			v.Parts = append(v.Parts, part{Number: q.Part, Href: pc.to(q.Path), Current: q.Part == p.Part})
		}
	}
	if p.Period != m.Period {
		v.Month = pc.month(m)
	} else if n == 0 {
		v.Days, v.Total, picture = pc.daysOf(m), len(m.Events), m.Events
	}
	v.Chart = pc.timelineChart(picture, timelineWidth)
	return v
}

func eventDate(e *dossier.Event) edtf.Date { return e.Date }

// daysOf returns the links to the days of a month that is split.
func (pc pageContext) daysOf(m permalink.EntryMonth) []period {
	var out []period
	for _, p := range m.Pages {
		switch {
		case p.Period == m.Period:
		case p.Part == 1:
			out = append(out, period{Date: pc.period(p.Period), Href: pc.to(p.Path), Count: len(p.Events), Days: allDays(each(p.Events, eventDate))})
		default:
			last := &out[len(out)-1]
			last.Count += len(p.Events)
			last.Days += " " + allDays(each(p.Events, eventDate))
		}
	}
	return out
}

// byDate groups the entries of events that follow each other by their dates.
func (pc pageContext) byDate(events []*dossier.Event) []dayGroup {
	var groups []dayGroup
	for i, e := range events {
		if i == 0 || e.Date.WithoutClock() != events[i-1].Date.WithoutClock() {
			groups = append(groups, dayGroup{Date: pc.date(e.Date.WithoutClock())})
		}
		g := &groups[len(groups)-1]
		g.Events = append(g.Events, pc.entry(e))
	}
	return groups
}
