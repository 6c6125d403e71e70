package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/events"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// dated is one dated sentence, an event before it is compared with others.
type dated struct {
	article *Article
	event   *events.Event
	time    *dossier.Time
	date    edtf.Date
	passage dossier.Evidence
	meant   *dossier.Entity // by the pronoun it begins with
	people  []*dossier.Entity
	orgs    []*dossier.Entity
	places  []*dossier.Entity
	stems   []string // sorted
	summary string
}

// foundEvents makes the events of all articles' dated sentences, in order of date.
func foundEvents(articles []Article) []*dossier.Event {
	byDate := map[edtf.Date][]*dated{}
	var dates []edtf.Date
	for i := range articles {
		for _, s := range articles[i].dated {
			if byDate[s.date] == nil {
				dates = append(dates, s.date)
			}
			byDate[s.date] = append(byDate[s.date], s)
		}
		articles[i].dated = nil
	}
	made := make([][]*dossier.Event, len(dates))
	sideBySide(len(dates), func(i int) {
		for _, group := range sameEvents(byDate[dates[i]]) {
			made[i] = append(made[i], newEvent(group))
		}
	})
	var out []*dossier.Event
	ids := map[string]bool{}
	for _, events := range made {
		for _, ev := range events {
			for n, base := 2, ev.ID; ids[ev.ID]; n++ {
				ev.ID = base + "-" + strconv.Itoa(n)
			}
			ids[ev.ID] = true
			out = append(out, ev)
		}
	}
	slices.SortStableFunc(out, compareEvents)
	return out
}

func compareEvents(a, b *dossier.Event) int {
	return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(len(b.Evidence), len(a.Evidence)), cmp.Compare(a.ID, b.ID))
}

// datedSentences lists an article's sentences with a date that an event has, once
// for each event.
func datedSentences(a *Article) []*dated {
	var out []*dated
	last, passages := -1, 0
	var d dated
	for _, e := range a.datings() {
		fresh := e.Sentence != last
		if fresh {
			last = e.Sentence
			passages++
			s := &a.text.Sentences[e.Sentence]
			d = dated{
				article: a,
				passage: dossier.Evidence{Article: a.Article, Span: s.Span, Anchor: anchor('e', passages)},
				stems:   stems(a.text, s.First, s.Last),
			}
			d.people, d.orgs, d.places = mentioned(a.Article, []span.Span{s.Span})
		}
		d.event, d.time, d.date = e.Event, e.time, e.Date
		if fresh {
			if d.meant = d.subject(); d.meant != nil {
				d.people = appendNew([]*dossier.Entity{d.meant}, d.people)
			}
		}
		one := d
		one.summary = summary(&one)
		out = append(out, &one)
	}
	return out
}

// newEvent makes the event of a group of dated sentences. The sentence of the
// earliest article sums it up.
func newEvent(group []*dated) *dossier.Event {
	slices.SortStableFunc(group, func(a, b *dated) int {
		return cmp.Or(compareArticles(a.article.Article, b.article.Article), span.Compare(a.passage.Span, b.passage.Span))
	})
	ev := &dossier.Event{Date: group[0].date, Summary: group[0].summary, Outlook: group[0].event.Outlook, Said: true}
	for _, d := range group {
		ev.Outlook = surest(ev.Outlook, d.event.Outlook)
		ev.Said = ev.Said && d.time.Said
		ev.Evidence = append(ev.Evidence, dossier.EventEvidence{Evidence: d.passage, Time: d.time})
		ev.People = appendNew(ev.People, d.people)
		ev.Organizations = appendNew(ev.Organizations, d.orgs)
		ev.Places = appendNew(ev.Places, d.places)
		d.time.Event = ev
		if d.time.Origin == dossier.Editor {
			ev.Origin = dossier.Editor
		}
	}
	ev.ID = eventID(ev.Date, ev.Evidence[0].Evidence)
	return ev
}

// surest is which of two ways of telling one event says most of it: that it
// happened, else that it was cancelled.
func surest(a, b dossier.Outlook) dossier.Outlook {
	if a == dossier.Happened || b == dossier.Happened {
		return dossier.Happened
	}
	if a == dossier.Cancelled || b == dossier.Cancelled {
		return dossier.Cancelled
	}
	return min(a, b)
}

// compareArticles orders by date, the undated last, then by path.
func compareArticles(a, b *dossier.Article) int {
	if a.Date.IsZero() != b.Date.IsZero() {
		if a.Date.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(a.Path, b.Path))
}

// link enters a finished event with the people, organizations, places and
// articles it concerns.
func link(ev *dossier.Event) {
	for _, list := range [][]*dossier.Entity{ev.People, ev.Organizations, ev.Places} {
		for _, e := range list {
			e.Events = append(e.Events, ev)
		}
	}
	for _, p := range ev.Evidence {
		a := p.Article
		if n := len(a.Events); n == 0 || a.Events[n-1] != ev {
			a.Events = append(a.Events, ev)
		}
	}
}

// mentioned lists the entities that an article mentions within the spans, by
// kind, each once, in order.
func mentioned(a *dossier.Article, in []span.Span) (people, orgs, places []*dossier.Entity) {
	for _, s := range in {
		for _, m := range mentionsIn(a, s) {
			if m.Entity == nil || m.Credit {
				continue
			}
			switch m.Entity.Kind {
			case dossier.Person:
				people = appendNew(people, []*dossier.Entity{m.Entity})
			case dossier.Organization:
				orgs = appendNew(orgs, []*dossier.Entity{m.Entity})
			case dossier.Place:
				places = appendNew(places, []*dossier.Entity{m.Entity})
			}
		}
	}
	return people, orgs, places
}

// mentionsIn is the mentions of an article that begin within s.
func mentionsIn(a *dossier.Article, s span.Span) []*dossier.Mention {
	from, _ := slices.BinarySearchFunc(a.Mentions, s.Start, func(m *dossier.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	to := from
	for to < len(a.Mentions) && a.Mentions[to].Span.Start < s.End {
		to++
	}
	return a.Mentions[from:to]
}

func appendNew(to, from []*dossier.Entity) []*dossier.Entity {
	for _, e := range from {
		if !slices.Contains(to, e) {
			to = append(to, e)
		}
	}
	return to
}
