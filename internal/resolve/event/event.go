package event

import (
	"cmp"
	"slices"
	"strconv"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/id"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
)

// Input is what events are made from.
type Input struct {
	Articles  []Article
	Sentences *Pairs // of all articles
	Records   []Record
	Entities  *entity.Resolution
	Decisions []decision.Decision
}

// Resolve returns the events: those of records and those of sentences, in order
// of date, and what passages announced and others report. It reports problems with what editors wrote.
func Resolve(in Input, tracker *decisions.Tracker, problems *diag.List) ([]*dossier.Event, []Outcome) {
	written := ofRecords(in.Records, in.Articles, problems)
	in.Sentences.reject(in.Decisions, written)
	byArticle := map[*dossier.Article][]*dossier.Event{}
	for i := range in.Records {
		w := written[in.Records[i].Slug]
		for _, e := range w.Evidence {
			if l := byArticle[e.Article]; len(l) == 0 || l[len(l)-1] != w {
				byArticle[e.Article] = append(l, w)
			}
		}
	}
	found, of := ofSentences(in.Sentences)
	var out []*dossier.Event
	into := map[*dossier.Event]*dossier.Event{} // events of records, by those that they took in
	absorbed := map[string]*dossier.Event{}     // the same by ids
	for _, ev := range found {
		if w := absorb(byArticle, ev); w != nil {
			into[ev] = w
			for _, e := range ev.Evidence {
				absorbed[id.Event(e.Date, e.Evidence)] = w
			}
			continue
		}
		out = append(out, ev)
	}
	out = decide(tracker, out, written, absorbed)
	for i := range in.Records {
		w := written[in.Records[i].Slug]
		finishRecord(w, &in.Records[i], in.Entities, problems)
		out = append(out, w)
	}
	in.Sentences.weigh(out, in.Articles, func(s *Sentence) *dossier.Event { return cmp.Or(into[of[s]], of[s]) })
	slices.SortStableFunc(out, compare)
	return out, in.Sentences.outcomes
}

// ofSentences returns the events of dated sentences, in order of date, and which event each
// sentence tells.
func ofSentences(pairs *Pairs) ([]*dossier.Event, map[*Sentence]*dossier.Event) {
	var out []*dossier.Event
	of := map[*Sentence]*dossier.Event{}
	ids := map[string]bool{}
	groups := pairs.groups()
	pairs.settle()
	for _, group := range groups {
		if reported(group) {
			continue
		}
		ev := newEvent(group)
		for n, base := 2, ev.ID; ids[ev.ID]; n++ {
			ev.ID = base + "-" + strconv.Itoa(n)
		}
		ids[ev.ID] = true
		out = append(out, ev)
		for _, s := range group {
			of[s] = ev
		}
	}
	slices.SortStableFunc(out, compare)
	return out, of
}

// reported reports whether the date of all sentences of the group is only when
// they were said. What was said is a claim, not an event of that day.
func reported(group []*Sentence) bool {
	return !slices.ContainsFunc(group, func(s *Sentence) bool { return !s.event.Reported })
}

// compare orders events by date, then by their evidence, the most first.
func compare(a, b *dossier.Event) int {
	return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(len(b.Evidence), len(a.Evidence)), cmp.Compare(a.ID, b.ID))
}

// newEvent returns the event of a group of sentences, the earliest first. Its summary
// is that of the sentence that is worth most as a line of that day.
func newEvent(group []*Sentence) *dossier.Event {
	date := dateOf(group)
	main := best(onDate(group, date))
	ev := &dossier.Event{ID: group[0].id(), Date: date, Summary: main.summary, Outlook: main.event.Outlook, Worth: main.worth(), OfStatement: true}
	if main.event.open {
		ev.Hold = dossier.HeldUnclear
	}
	for _, d := range group {
		ev.Outlook = surest(ev.Outlook, d.event.Outlook)
		ev.Evidence = append(ev.Evidence, dossier.EventEvidence{Evidence: d.passage, Confidence: d.confidence(), Time: d.time, Date: d.date, Joined: d.joined})
		ev.People = dossier.AppendNew(ev.People, d.people...)
		ev.Organizations = dossier.AppendNew(ev.Organizations, d.orgs...)
		ev.Places = dossier.AppendNew(ev.Places, d.places...)
		if d.time == nil {
			ev.OfStatement = false
			continue
		}
		ev.OfStatement = ev.OfStatement && d.time.OfStatement
		d.time.Event = ev
		if d.time.Origin == dossier.Editor {
			ev.Origin = dossier.Editor
		}
	}
	return ev
}

// onDate returns the sentences of the group without those that tell another day: the line
// of an event must not say "yesterday" of the day after.
func onDate(group []*Sentence, date edtf.Date) []*Sentence {
	return slices.DeleteFunc(slices.Clone(group), func(s *Sentence) bool { return s.time != nil && !s.period().overlaps(periodOf(date)) })
}

// best returns the sentence whose line is worth most, the earliest of several. A
// sentence that only dates what was said counts if there are no others.
func best(group []*Sentence) *Sentence {
	out := group[0]
	for _, s := range group[1:] {
		if out.event.Reported && !s.event.Reported || out.event.Reported == s.event.Reported && s.worth() > out.worth() {
			out = s
		}
	}
	return out
}

// worth returns how likely the line of the sentence is right in all. It is 0 if the
// line begins with a pronoun that the program cannot replace.
func (s *Sentence) worth() float64 {
	switch {
	case s.time != nil && s.time.Origin == dossier.Editor:
		return 1
	case s.event.open:
		return 0
	}
	return s.event.Worth
}

// confidence returns how likely the date of the sentence is right: no likelier than
// the words that tell it are read right.
func (s *Sentence) confidence() float64 {
	switch {
	case s.time == nil:
		return s.event.Confidence
	case s.time.Origin == dossier.Editor:
		return s.time.Confidence
	}
	return min(s.time.Confidence, s.event.Confidence)
}

// dateOf returns the date of the event of a group: the one that an editor gave, or
// else of those that the sentences tell the finest, and of these the one that the
// most tell. The date of an article counts if no sentence tells one. Of two dates that one
// text tells with "today" and "yesterday", it is that of "today".
func dateOf(group []*Sentence) edtf.Date {
	count := map[edtf.Date]int{}
	for _, s := range group {
		count[s.date]++
	}
	rank := func(s *Sentence) int {
		switch {
		case s.time == nil:
			return 0
		case s.time.Origin == dossier.Editor:
			return 2
		}
		return 1
	}
	onItsDay := func(s *Sentence) int {
		if s.date == s.article.Date {
			return 1
		}
		return 0
	}
	return slices.MaxFunc(group, func(a, b *Sentence) int {
		x, y := a.period(), b.period()
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(y.to-y.from, x.to-x.from), cmp.Compare(count[a.date], count[b.date]), cmp.Compare(onItsDay(a), onItsDay(b)), edtf.Compare(b.date, a.date))
	}).date
}

// surest returns the outlook that says most about an event: that it happened,
// or else that it was cancelled.
func surest(a, b dossier.Outlook) dossier.Outlook {
	if a == dossier.Happened || b == dossier.Happened {
		return dossier.Happened
	}
	if a == dossier.Cancelled || b == dossier.Cancelled {
		return dossier.Cancelled
	}
	return min(a, b)
}

// Link adds a finished event to the people, organizations, places and articles
// that it is about.
func Link(ev *dossier.Event) {
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
