package resolve

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

// eventDecider applies what editors decided about events.
type eventDecider struct {
	*decisions
	index  map[decision.ID]*dossier.Event
	became map[*dossier.Event]*dossier.Event // what those that were merged are part of
	away   map[*dossier.Event]bool           // those that are none any more
}

// find is the event that is called so, nil where there is none.
func (e *eventDecider) find(id decision.ID) *dossier.Event {
	ev := e.index[id]
	for e.became[ev] != nil {
		ev = e.became[ev]
	}
	return ev
}

// decideEvents applies what editors decided about events: those that articles
// tell of, which it returns without the ones that are none any more, and those
// of records. Taken are events that records took in, by their ids.
func (dc *decisions) decideEvents(found []*dossier.Event, written, taken map[string]*dossier.Event) []*dossier.Event {
	if len(dc.all) == 0 {
		return found
	}
	e := &eventDecider{dc, map[decision.ID]*dossier.Event{}, map[*dossier.Event]*dossier.Event{}, map[*dossier.Event]bool{}}
	e.list(found, written, taken)
	dc.each([]decision.Verb{decision.Merge}, []decision.Kind{decision.Event}, func(d *decision.Decision) bool {
		return e.merge(d, d.ID, d.Into)
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, b := d.ID.Merged()
		switch {
		case e.find(a) == nil || e.find(b) == nil:
			return false
		case d.Verb == decision.Reject:
			return true
		case e.find(a).Record != nil:
			a, b = b, a
		}
		return e.merge(d, a, b)
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, []decision.Kind{decision.Event}, func(d *decision.Decision) bool {
		ev := e.find(d.ID)
		if ev != nil {
			e.decide(d, ev)
		}
		return ev != nil
	})
	return slices.DeleteFunc(found, func(ev *dossier.Event) bool { return e.away[ev] })
}

// list lists events by the ids that each of their passages gives.
func (e *eventDecider) list(found []*dossier.Event, written, taken map[string]*dossier.Event) {
	for id, ev := range taken {
		e.index[decision.Of(decision.Event, id)] = ev
	}
	for _, ev := range found {
		for _, v := range ev.Evidence {
			if id := decision.Of(decision.Event, eventID(ev.Date, v.Evidence)); e.index[id] == nil {
				e.index[id] = ev
			}
		}
	}
	for slug, ev := range written {
		e.index[decision.Of(decision.Event, slug)] = ev
	}
}

// merge makes the event called from a part of the one called into; it reports
// whether there are both.
func (e *eventDecider) merge(d *decision.Decision, from, into decision.ID) bool {
	a, b := e.find(from), e.find(into)
	switch {
	case a == nil || b == nil:
		return false
	case a == b:
		return true
	case a.Record != nil:
		e.overruled(d, "there is a record of it, "+a.Record.Path)
		return true
	}
	mergeEvents(a, b)
	e.away[a], e.became[a] = true, b
	if b.Origin == dossier.Machine {
		b.ID, b.Origin = into.Name(), dossier.Accepted
	}
	return true
}

// decide accepts, rejects or renames one event, which keeps the id that it was
// decided by.
func (e *eventDecider) decide(d *decision.Decision, ev *dossier.Event) {
	switch {
	case ev.Origin == dossier.Editor:
		if d.Verb != decision.Accept {
			e.overruled(d, "an editor wrote a record of it, or a mark")
		}
	case d.Verb == decision.Reject:
		e.away[ev] = true
		undate(ev)
	default:
		ev.ID, ev.Origin = d.ID.Name(), dossier.Accepted
		if d.Verb == decision.Rename {
			ev.Summary = d.Name
		}
	}
}

// undate takes an event that is none from the dates of its passages.
func undate(ev *dossier.Event) {
	for _, e := range ev.Evidence {
		if e.Time != nil && e.Time.Event == ev {
			e.Time.Event = nil
		}
	}
}

// mergeEvents gives what from rests on, and whom it names, to into.
func mergeEvents(from, into *dossier.Event) {
	for _, e := range from.Evidence {
		if e.Time != nil && e.Time.Event == from {
			e.Time.Event = into
		}
		if !slices.ContainsFunc(into.Evidence, func(o dossier.EventEvidence) bool { return o.Article == e.Article && o.Span == e.Span }) {
			into.Evidence = append(into.Evidence, e)
		}
	}
	sortEvidence(into)
	into.People = appendNew(into.People, from.People)
	into.Organizations = appendNew(into.Organizations, from.Organizations)
	into.Places = appendNew(into.Places, from.Places)
}
