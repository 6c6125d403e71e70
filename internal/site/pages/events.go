package pages

import (
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// eventRow is an event in a list.
type eventRow struct {
	ID            string
	Date          date
	Clock         string // the time of day; "" where none is told
	Summary       string
	Outlook       string // "" where it is told as having happened
	Facets        facets // what a list of events is filtered by
	Profile       text   // of an event with a record
	Record        string // its path; may be empty
	Href          string // its entry in the timeline
	People        []entityRef
	Organizations []entityRef
	Places        []entityRef
	Evidence      []eventPassage // the first of them
	Passages      int            // how many there are
	More          *more          // the list of all, on the event's own entry if it is cut
	Origin        string
}

// eventPassage is a passage that an event rests on.
type eventPassage struct {
	excerpt
	Article  articleRef
	Dated    string // the words that date it
	Local    *local // the time of day they tell, in the dossier's time zone; may be nil
	Original string // at its publisher; may be empty
}

// How many of an event's passages are shown in a list; its entry shows more.
const passagesInList = 3

// event is an event in a list.
func (at at) event(e *dossier.Event) eventRow {
	return at.eventRow(e, each(head(e.Evidence, passagesInList), at.eventPassage))
}

// entry is an event as the timeline has it.
func (at at) entry(e *dossier.Event) eventRow {
	r := at.eventRow(e, each(head(e.Evidence, permalink.EntryPassages), at.eventPassage))
	r.More = at.continuation(len(e.Evidence), permalink.EntryPassages, permalink.Passages(e))
	return r
}

// eventIn is an event as a's own page lists it, with the passages of a alone.
func (at at) eventIn(e *dossier.Event, a *dossier.Article) eventRow {
	var passages []eventPassage
	for _, v := range e.Evidence {
		if v.Article == a {
			passages = append(passages, at.eventPassage(v))
		}
	}
	return at.eventRow(e, passages)
}

func (at at) eventRow(e *dossier.Event, passages []eventPassage) eventRow {
	r := eventRow{
		ID:            e.ID,
		Date:          at.date(e.Date),
		Clock:         e.Date.Clock(),
		Summary:       e.Summary,
		Outlook:       outlook(e.Outlook),
		Facets:        eventFacets(e),
		Href:          at.to(at.entries.Of(e)),
		People:        at.entityRefs(e.People),
		Organizations: at.entityRefs(e.Organizations),
		Places:        at.entityRefs(e.Places),
		Evidence:      passages,
		Passages:      len(e.Evidence),
		Origin:        e.Origin.String(),
	}
	if e.Record != nil {
		r.Record, r.Profile = e.Record.Path, text{e.Record.Profile, e.Record.Path, at}
	}
	return r
}

// outlook is what a page says of how an event is told.
func outlook(o dossier.Outlook) string {
	if o == dossier.Happened {
		return ""
	}
	return o.String()
}

func (at at) eventPassage(e dossier.EventEvidence) eventPassage {
	p := eventPassage{excerpt: at.excerpt(e.Evidence, 0), Article: at.article(e.Article), Original: original(e.Evidence)}
	if e.Time != nil {
		p.Dated, p.Local = e.Time.Quote(), at.local(e.Time.Moment)
	}
	return p
}

// local is an instant in the dossier's time zone.
type local struct {
	Clock string // "11:30"
	Date  date
	Zone  string // "Asia/Seoul"
}

// local is nil where there is no instant or no zone.
func (at at) local(t time.Time) *local {
	if at.zone == nil || t.IsZero() {
		return nil
	}
	t = t.In(at.zone)
	day := edtf.Of(edtf.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()})
	return &local{t.Format("15:04"), at.date(day), at.zone.String()}
}
