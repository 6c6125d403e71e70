package event

import (
	"cmp"
	"fmt"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve/entity"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Record is an editor's record of an event.
type Record struct {
	entity.Record
	Date                          edtf.Date
	Outlook                       dossier.Outlook
	People, Organizations, Places []string // slugs of records, or names
}

// ofRecords returns the events of records by their slugs, with the passages that
// editors annotated as their evidence.
func ofRecords(records []Record, articles []Article, problems *diag.List) map[string]*dossier.Event {
	out := map[string]*dossier.Event{}
	for i := range records {
		r := &records[i]
		out[r.Slug] = &dossier.Event{
			ID: r.Slug, Date: r.Date, Summary: r.Name, Record: &r.Record.Record, Origin: dossier.Editor,
			Outlook: r.Outlook,
		}
	}
	for i := range articles {
		a := &articles[i]
		anchors := anchor.NewNamer(a.Prose, a.Text)
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
			ev.Evidence = append(ev.Evidence, dossier.EventEvidence{
				Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchors.Name(anchor.Evidence, m.Span)},
				Time:     a.timeIn(m.Span),
			})
		}
	}
	return out
}

// timeIn returns the first time expression with a date that overlaps s, nil if
// there is none.
func (a *Article) timeIn(s span.Span) *dossier.Time {
	for _, t := range a.Times {
		if s.Overlaps(t.Span) && !t.Date.IsZero() {
			return t
		}
	}
	return nil
}

// absorb gives the evidence of ev to an event of a record and returns that one,
// nil if there is none. It is the one that rests on one of the same passages and
// has the same date or a part of it. Events of records are listed by the
// articles that they rest on.
func absorb(byArticle map[*dossier.Article][]*dossier.Event, ev *dossier.Event) *dossier.Event {
	var into *dossier.Event
	for _, e := range ev.Evidence {
		for _, w := range byArticle[e.Article] {
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
		if passageAt(into, e.Evidence) == nil {
			into.Evidence = append(into.Evidence, e)
		}
	}
	// A passage that an editor marked is in the place of one that was joined.
	for i := range into.Evidence {
		if j := into.Evidence[i].Joined; j != nil {
			if o := passageAt(into, j.With); o != nil {
				joined := *j
				joined.With = *o
				into.Evidence[i].Joined = &joined
			}
		}
	}
	return into
}

// passageAt returns the first passage of ev that shares words with e, nil if none does.
func passageAt(ev *dossier.Event, e dossier.Evidence) *dossier.Evidence {
	for i := range ev.Evidence {
		if o := &ev.Evidence[i].Evidence; o.Article == e.Article && o.Span.Overlaps(e.Span) {
			return o
		}
	}
	return nil
}

func sharePassage(a, b *dossier.Event) bool {
	return slices.ContainsFunc(b.Evidence, func(e dossier.EventEvidence) bool { return passageAt(a, e.Evidence) != nil })
}

func sortEvidence(ev *dossier.Event) {
	slices.SortStableFunc(ev.Evidence, func(a, b dossier.EventEvidence) int {
		return cmp.Or(dossier.CompareArticles(a.Article, b.Article), span.Compare(a.Span, b.Span))
	})
}

// finishRecord orders the evidence of an event of a record and fills in who took
// part: those that the record lists, or else those that the passages mention.
func finishRecord(w *dossier.Event, r *Record, entities *entity.Resolution, problems *diag.List) {
	sortEvidence(w)
	for _, e := range w.Evidence {
		if e.Time != nil && e.Time.Event == nil {
			e.Time.Event = w
		}
		people, orgs, places := e.Article.Mentioned(e.Span)
		w.People, w.Organizations, w.Places = dossier.AppendNew(w.People, people...), dossier.AppendNew(w.Organizations, orgs...), dossier.AppendNew(w.Places, places...)
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
			if e := entities.Find(list.kind, r.Location, list.key, ref, problems); e != nil {
				*list.to = dossier.AppendNew(*list.to, e)
			}
		}
	}
}
