package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// timelineIndexView is the whole timeline in one picture and, where there is
// room, in one list.
type timelineIndexView struct {
	frame
	Total   int
	Picture *timelineView
	Periods []period
	Months  []dayGroup // all events by month; none where they are too many
}

// Script is the href of the filter's script where there is something to filter.
func (v timelineIndexView) Script() string {
	if len(v.Months) == 0 {
		return ""
	}
	return v.To("assets/filter.js")
}

// Whole reports whether all events stand on the page.
func (v timelineIndexView) Whole() bool { return true }

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
	Picture *timelineView
	Groups  []dayGroup
	Earlier *period // the neighbours; nil at the ends
	Later   *period
}

// Script is the href of the filter's script.
func (v periodView) Script() string { return v.To("assets/filter.js") }

// Whole reports whether all events of the period stand on the page.
func (v periodView) Whole() bool { return len(v.Parts) <= 1 && len(v.Days) == 0 }

// dayGroup is events that follow each other and have the same date or month.
type dayGroup struct {
	Date   date
	Href   string // of a month
	Events []eventRow
}

// mostInIndex is how many events the timeline's index lists, and how many claims
// that of the claims.
const mostInIndex = 300

func (at at) timeline() any {
	v := timelineIndexView{
		frame:   at.frame(""),
		Total:   len(at.dossier.Events),
		Picture: at.timelinePicture(at.dossier.Events),
		Periods: each(at.entries.Months, at.month),
	}
	if v.Total <= mostInIndex {
		for _, m := range at.entries.Months {
			p := at.month(m)
			v.Months = append(v.Months, dayGroup{p.Date, p.Href, each(m.Events, at.event)})
		}
	}
	return v
}

func (l *pageList) periods() {
	months := l.site.entries.Months
	for i, m := range months {
		for n, p := range m.Pages {
			l.add(p.Path, func(at at) any {
				v := at.periodView(m, n)
				if i > 0 {
					earlier := at.month(months[i-1])
					v.Earlier = &earlier
				}
				if i+1 < len(months) {
					later := at.month(months[i+1])
					v.Later = &later
				}
				return v
			})
		}
		for _, e := range m.Events {
			up := l.site.entries.Of(e)
			continued(l, "passages", permalink.Passages(e), e.Evidence, permalink.EntryPassages, link{Name: e.Summary, Href: up}, up,
				func(at at, v *listView, items []dossier.EventEvidence) {
					v.Contexts = at.contextGroups(each(items, func(p dossier.EventEvidence) dossier.Evidence { return p.Evidence }))
				})
		}
	}
}

// month is the link to a month.
func (at at) month(m permalink.EntryMonth) period {
	return period{Date: at.period(m.Period), Href: at.to(m.Pages[0].Path), Count: len(m.Events)}
}

// periodView is page n of a month.
func (at at) periodView(m permalink.EntryMonth, n int) periodView {
	p := m.Pages[n]
	v := periodView{frame: at.frame(""), Period: at.period(p.Period), Part: p.Part, Groups: at.byDate(p.Events)}
	v.link(each(head(p.Events, mostInIndex), at.linkedEvent)...)
	picture := p.Events
	for _, q := range m.Pages {
		if q.Period == p.Period {
			v.Total += len(q.Events)
			v.Parts = append(v.Parts, part{Number: q.Part, Href: at.to(q.Path), Current: q.Part == p.Part})
		}
	}
	if p.Period != m.Period {
		v.Month = at.month(m)
	} else if n == 0 {
		v.Days, v.Total, picture = at.days(m), len(m.Events), m.Events
	}
	v.Picture = at.timelinePicture(picture)
	return v
}

// days are the links to the days of a month that is split.
func (at at) days(m permalink.EntryMonth) []period {
	var out []period
	for _, p := range m.Pages {
		switch {
		case p.Period == m.Period:
		case p.Part == 1:
			out = append(out, period{at.period(p.Period), at.to(p.Path), len(p.Events)})
		default:
			out[len(out)-1].Count += len(p.Events)
		}
	}
	return out
}

// byDate groups the entries of events that follow each other by their dates.
func (at at) byDate(events []*dossier.Event) []dayGroup {
	var groups []dayGroup
	for i, e := range events {
		if i == 0 || e.Date.WithoutClock() != events[i-1].Date.WithoutClock() {
			groups = append(groups, dayGroup{Date: at.date(e.Date.WithoutClock())})
		}
		g := &groups[len(groups)-1]
		g.Events = append(g.Events, at.entry(e))
	}
	return groups
}
