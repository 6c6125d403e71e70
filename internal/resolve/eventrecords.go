package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// resolveEvents makes the events: those that editors wrote records of, and what
// articles tell besides, in order of date.
func resolveEvents(in *Input, ents *entities, problems *diag.List) []*dossier.Event {
	written := writtenEvents(in, ents, problems)
	resting := map[*dossier.Article][]*dossier.Event{}
	for i := range in.Events {
		w := written[in.Events[i].Slug]
		for _, e := range w.Evidence {
			if l := resting[e.Article]; len(l) == 0 || l[len(l)-1] != w {
				resting[e.Article] = append(l, w)
			}
		}
	}
	var out []*dossier.Event
	taken := map[string]*dossier.Event{}
	for _, ev := range foundEvents(in.Articles) {
		if w := absorb(resting, ev); w != nil {
			for _, e := range ev.Evidence {
				taken[eventID(ev.Date, e.Evidence)] = w
			}
			continue
		}
		out = append(out, ev)
	}
	out = ents.decided.decideEvents(out, written, taken)
	for i := range in.Events {
		w := written[in.Events[i].Slug]
		finishWritten(w, &in.Events[i], ents, problems)
		out = append(out, w)
	}
	slices.SortStableFunc(out, compareEvents)
	return out
}

// writtenEvents makes the events of records, with the passages that editors
// give as their evidence, by slug.
func writtenEvents(in *Input, ents *entities, problems *diag.List) map[string]*dossier.Event {
	out := map[string]*dossier.Event{}
	for i := range in.Events {
		r := &in.Events[i]
		out[r.Slug] = &dossier.Event{
			ID: r.Slug, Date: r.Date, Summary: r.Name, Record: &r.Record.Record, Origin: dossier.Editor,
			Outlook: r.Outlook,
		}
	}
	for i := range in.Articles {
		a := &in.Articles[i]
		given := 0
		for k := range a.Annotations {
			m := &a.Annotations[k]
			if m.Event == "" {
				continue
			}
			ev := out[m.Event]
			if ev == nil {
				problems.Add(m.Location.Error("event", "unknown-event", fmt.Sprintf("there is no event %q", m.Event)).
					WithHint("write the file name of a record in events/, without .md"))
				continue
			}
			given++
			ev.Evidence = append(ev.Evidence, dossier.EventEvidence{
				Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: "ae" + strconv.Itoa(given)},
				Time:     a.timeIn(m.Span),
			})
		}
	}
	return out
}

// timeIn is the first time expression within s, nil where there is none.
func (a *Article) timeIn(s span.Span) *dossier.Time {
	for _, t := range a.Times {
		if s.Overlaps(t.Span) && !t.Date.IsZero() {
			return t
		}
	}
	return nil
}

// absorb gives the evidence of ev, which articles tell of, to the written event
// that rests on one of the same passages and has its date, or a part of it, and
// returns that one, nil where there is none. Written events are listed by the articles that
// they rest on.
func absorb(resting map[*dossier.Article][]*dossier.Event, ev *dossier.Event) *dossier.Event {
	var into *dossier.Event
	for _, e := range ev.Evidence {
		for _, w := range resting[e.Article] {
			if into == nil && (covers(w.Date, ev.Date) || covers(ev.Date, w.Date)) && sharePassage(w, ev) {
				into = w
			}
		}
	}
	if into == nil {
		return nil
	}
	for _, e := range ev.Evidence {
		if e.Time != nil {
			e.Time.Event = into
		}
		if !slices.ContainsFunc(into.Evidence, func(o dossier.EventEvidence) bool { return o.Article == e.Article && o.Span.Overlaps(e.Span) }) {
			into.Evidence = append(into.Evidence, e)
		}
	}
	return into
}

func sharePassage(a, b *dossier.Event) bool {
	for _, x := range a.Evidence {
		for _, y := range b.Evidence {
			if x.Article == y.Article && x.Span.Overlaps(y.Span) {
				return true
			}
		}
	}
	return false
}

func sortEvidence(ev *dossier.Event) {
	slices.SortStableFunc(ev.Evidence, func(a, b dossier.EventEvidence) int {
		return cmp.Or(compareArticles(a.Article, b.Article), span.Compare(a.Span, b.Span))
	})
}

// finishWritten orders the evidence of a written event and fills in who took
// part: whom the record lists, else whom the passages mention.
func finishWritten(w *dossier.Event, r *EventRecord, ents *entities, problems *diag.List) {
	sortEvidence(w)
	for _, e := range w.Evidence {
		if e.Time != nil && e.Time.Event == nil {
			e.Time.Event = w
		}
		people, orgs, places := mentioned(e.Article, []span.Span{e.Span})
		w.People, w.Organizations, w.Places = appendNew(w.People, people), appendNew(w.Organizations, orgs), appendNew(w.Places, places)
	}
	for _, list := range []struct {
		key  string
		kind dossier.Kind
		refs []string
		to   *[]*dossier.Entity
	}{
		{"people", dossier.Person, r.People, &w.People},
		{"organizations", dossier.Organization, r.Organizations, &w.Organizations},
		{"places", dossier.Place, r.Places, &w.Places},
	} {
		if len(list.refs) == 0 {
			continue
		}
		*list.to = nil
		for _, ref := range list.refs {
			switch found := ents.names.find([]dossier.Kind{list.kind}, ref); len(found) {
			case 0:
				problems.Add(unknownName(r.Location, list.key, ref))
			case 1:
				*list.to = appendNew(*list.to, []*dossier.Entity{ents.entity(found[0])})
			default:
				problems.Add(ambiguousName(r.Location, list.key, ref, found))
			}
		}
	}
}
