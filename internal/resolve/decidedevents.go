package resolve

import (
	"slices"

	"dossier/internal/decision"
	"dossier/internal/dossier"
)

// decideEvents applies what editors decided about events: those that articles
// tell of, which it returns without the ones that are none any more, and those
// of records. Taken are events that records took in.
func (dc *decisions) decideEvents(found []*dossier.Event, written map[string]*dossier.Event, taken map[string]*dossier.Event) []*dossier.Event {
	if len(dc.all) == 0 {
		return found
	}
	index := map[decision.ID]*dossier.Event{}
	for id, ev := range taken {
		index[decision.Of(decision.Event, id)] = ev
	}
	for _, ev := range found {
		for _, e := range ev.Evidence {
			if id := decision.Of(decision.Event, eventID(ev.Date, e.Evidence)); index[id] == nil {
				index[id] = ev
			}
		}
	}
	for slug, ev := range written {
		index[decision.Of(decision.Event, slug)] = ev
	}
	away := map[*dossier.Event]bool{}
	merge := func(d *decision.Decision, from, into *dossier.Event, as decision.ID) {
		switch {
		case from == into:
		case from.Record != nil:
			dc.overruled(d, "there is a record of it, "+from.Record.Path)
		default:
			mergeEvents(from, into)
			away[from] = true
			for id, ev := range index {
				if ev == from {
					index[id] = into
				}
			}
			if into.Origin == dossier.Machine {
				into.ID, into.Origin = as.Name(), dossier.Accepted
			}
		}
	}
	events := []decision.Kind{decision.Event}
	dc.each([]decision.Verb{decision.Merge}, events, func(d *decision.Decision) bool {
		from, into := index[d.ID], index[d.Into]
		if from == nil || into == nil {
			return false
		}
		merge(d, from, into, d.Into)
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, b := d.ID.Merged()
		if index[a] == nil || index[b] == nil {
			return false
		}
		if d.Verb == decision.Accept {
			if index[a].Record != nil {
				a, b = b, a
			}
			merge(d, index[a], index[b], b)
		}
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, events, func(d *decision.Decision) bool {
		ev := index[d.ID]
		switch {
		case ev == nil:
			return false
		case d.Verb == decision.Accept && ev.Origin == dossier.Editor:
		case ev.Origin == dossier.Editor:
			dc.overruled(d, "an editor wrote a record of it, or a mark")
		case d.Verb == decision.Reject:
			away[ev] = true
			for _, e := range ev.Evidence {
				if e.Time != nil && e.Time.Event == ev {
					e.Time.Event = nil
				}
			}
		default:
			ev.ID, ev.Origin = d.ID.Name(), dossier.Accepted
			if d.Verb == decision.Rename {
				ev.Summary = d.Name
			}
		}
		return true
	})
	return slices.DeleteFunc(found, func(ev *dossier.Event) bool { return away[ev] })
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
