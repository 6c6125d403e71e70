package event

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/id"
	"dossier/internal/source/decision"
)

// decider applies what editors decided about events.
type decider struct {
	*decisions.Tracker
	index   map[decision.ID]*dossier.Event
	merged  map[*dossier.Event]*dossier.Event // what events were merged into
	removed map[*dossier.Event]bool           // events that were merged or rejected
}

// find returns the event with the id, nil if there is none.
func (e *decider) find(name decision.ID) *dossier.Event {
	ev := e.index[name]
	for e.merged[ev] != nil {
		ev = e.merged[ev]
	}
	return ev
}

// decide applies what editors decided about events. It returns the events of
// sentences without those that were merged or rejected. Absorbed are the events
// of records by the ids of those that they took in.
func decide(tracker *decisions.Tracker, found []*dossier.Event, written, absorbed map[string]*dossier.Event) []*dossier.Event {
	if tracker.Empty() {
		return found
	}
	e := &decider{tracker, map[decision.ID]*dossier.Event{}, map[*dossier.Event]*dossier.Event{}, map[*dossier.Event]bool{}}
	e.list(found, written, absorbed)
	tracker.Each([]decision.Verb{decision.Merge}, []decision.Kind{decision.Event}, func(d *decision.Decision) bool {
		from, into := e.sides(d)
		return e.merge(d, from, into, d.Into)
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		from, into := e.sides(d)
		a, b := d.ID.Merged()
		switch {
		case from == nil || into == nil:
			return false
		case d.Verb == decision.Reject:
			return true
		case from.Record != nil:
			from, into, b = into, from, a
		}
		return e.merge(d, from, into, b)
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.JoinOf}, func(d *decision.Decision) bool {
		whole, part := d.ID.Parts()
		from := e.find(decision.Of(decision.Event, part))
		into, _ := e.sides(d)
		if from == nil || into == nil {
			return false
		}
		return d.Verb == decision.Reject || e.merge(d, from, into, decision.Of(decision.Event, whole))
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, []decision.Kind{decision.Event}, func(d *decision.Decision) bool {
		ev, _ := e.sides(d)
		if ev == nil || d.Verb == decision.Reject && !e.samePassages(d, ev) {
			return false
		}
		e.decide(d, ev)
		return true
	})
	return slices.DeleteFunc(found, func(ev *dossier.Event) bool { return e.removed[ev] })
}

// list indexes events by the ids that each of their passages gives.
func (e *decider) list(found []*dossier.Event, written, absorbed map[string]*dossier.Event) {
	for name, ev := range absorbed {
		e.index[decision.Of(decision.Event, name)] = ev
	}
	for _, ev := range found {
		for _, v := range ev.Evidence {
			if of := decision.Of(decision.Event, id.Event(v.Date, v.Evidence)); e.index[of] == nil {
				e.index[of] = ev
			}
		}
	}
	for slug, ev := range written {
		e.index[decision.Of(decision.Event, slug)] = ev
	}
}

// sides returns the events that a decision is about, as [decisions.Sides] does.
func (e *decider) sides(d *decision.Decision) (one, other *dossier.Event) {
	return decisions.Sides(d, func(name string) *dossier.Event { return e.find(decision.Of(decision.Event, name)) })
}

// samePassages reports whether an event is the one that a decision names, or one that
// has only passages of it.
func (e *decider) samePassages(d *decision.Decision, ev *dossier.Event) bool {
	return e.find(d.ID) == ev || !slices.ContainsFunc(ev.Evidence, func(v dossier.EventEvidence) bool {
		return !slices.Contains(d.Members, id.Event(v.Date, v.Evidence))
	})
}

// merge merges event a into b, and reports whether both exist. If b has its ID from
// the machine, its ID becomes the one that the decision has for it, if a passage still has that.
func (e *decider) merge(d *decision.Decision, a, b *dossier.Event, into decision.ID) bool {
	switch {
	case a == nil || b == nil:
		return false
	case a == b:
		return true
	case a.Record != nil:
		e.Overruled(d, "there is a record of it, "+a.Record.Path)
		return true
	}
	there := e.find(into) != nil
	mergeEvents(a, b)
	e.removed[a], e.merged[a] = true, b
	if b.Origin == dossier.Machine {
		b.Origin = dossier.Accepted
		if there {
			b.ID = into.Name()
		}
	}
	return true
}

// decide accepts, rejects or renames one event, which keeps the id that the
// decision has if a passage still has that.
func (e *decider) decide(d *decision.Decision, ev *dossier.Event) {
	switch {
	case ev.Origin == dossier.Editor:
		if d.Verb != decision.Accept {
			e.Overruled(d, "an editor wrote a record of it, or a mark")
		}
	case d.Verb == decision.Reject:
		e.removed[ev] = true
		Undate(ev)
	default:
		ev.Origin = dossier.Accepted
		if e.find(d.ID) != nil {
			ev.ID = d.ID.Name()
		}
		if d.Verb == decision.Rename {
			ev.Summary = d.Name
		}
	}
}

// Undate removes an event from the times of its passages.
func Undate(ev *dossier.Event) {
	for _, e := range ev.Evidence {
		if e.Time != nil && e.Time.Event == ev {
			e.Time.Event = nil
		}
	}
}

// mergeEvents adds the evidence and the entities of from to into.
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
	into.People = dossier.AppendNew(into.People, from.People...)
	into.Organizations = dossier.AppendNew(into.Organizations, from.Organizations...)
	into.Places = dossier.AppendNew(into.Places, from.Places...)
}
