package pages

import (
	"slices"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// eventRow is an event in a list.
type eventRow struct {
	ID            string
	Date          date
	Clock         string // the time of day; "" if none is told
	Summary       string
	Key           bool       // of a key day
	Outlook       string     // "" if it is told as having happened
	Outcome       []link     // what likely came of what was announced
	Announced     []link     // what likely announced it
	OfArticle     bool       // no words date it: the date is that of its articles
	Contested     []claimTag // claims that its passages are about and somebody denies
	Facets        facets     // what a list of events is filtered by
	Profile       text       // of an event with a record
	Record        string     // its path; may be empty
	Href          string     // its entry in the timeline
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
	Article articleRef
	Dated   string // the words that date it; "" if none do
	// OfArticle reports that the date is that of the article.
	OfArticle bool
	Joined    string // why the machine put it here; "" if it did not
	Local     *local // the time of day they tell, in the dossier's time zone; may be nil
}

// Passage returns the href of the passage.
func (p eventPassage) Passage() string { return p.Href }

// passagesInList is the number of an event's passages that a list shows. Its
// entry shows more.
const passagesInList = 1

// event returns an event in a list.
func (pc pageContext) event(e *dossier.Event) eventRow {
	return pc.eventRow(e, each(head(e.Evidence, passagesInList), pc.eventPassage))
}

// entry returns an event as an entry of the timeline.
func (pc pageContext) entry(e *dossier.Event) eventRow {
	r := pc.eventRow(e, each(head(e.Evidence, permalink.EntryPassages), pc.eventPassage))
	r.More = pc.continuation(len(e.Evidence), permalink.EntryPassages, permalink.Passages(e))
	line := func(o *dossier.Event) link { return link{Name: o.Summary, Href: pc.to(pc.entries.Of(o))} }
	r.Announced = each(e.Announced, line)
	if e.Outcome != nil {
		r.Outcome = []link{line(e.Outcome)}
	}
	return r
}

func (pc pageContext) eventRow(e *dossier.Event, passages []eventPassage) eventRow {
	r := eventRow{
		ID:            e.ID,
		Date:          pc.date(e.Date),
		Clock:         e.Date.Clock(),
		Summary:       e.Summary,
		Key:           e.Key,
		Outlook:       outlook(e.Outlook),
		OfArticle:     e.OfArticle(),
		Contested:     pc.contestedIn(e.Evidence),
		Facets:        eventFacets(e),
		Href:          pc.to(pc.entries.Of(e)),
		People:        pc.entityRefs(e.People),
		Organizations: pc.entityRefs(e.Organizations),
		Places:        pc.entityRefs(e.Places),
		Evidence:      passages,
		Passages:      len(e.Evidence),
		Origin:        e.Origin.String(),
	}
	if e.Record != nil {
		r.Record, r.Profile = e.Record.Path, pc.text(e.Record.Profile, e.Record.Path, e.ID)
	}
	return r
}

// claimTag is the status of a claim as a link to it.
type claimTag struct {
	Status      string
	Href        string
	Proposition string
}

// mostTags is the number of claims that an event leads to.
const mostTags = 2

// contestedIn returns the claims that somebody denies and whose statements have the dates of
// the passages in what they say: it may not have happened.
func (pc pageContext) contestedIn(passages []dossier.EventEvidence) (out []claimTag) {
	seen := map[*dossier.Claim]bool{}
	for _, v := range head(passages, permalink.EntryPassages) {
		for _, s := range v.Article.Statements {
			if s.Claim == nil || seen[s.Claim] || s.Claim.Status != dossier.Disputed && s.Claim.Status != dossier.Denied || !says(s, v) || len(out) == mostTags {
				continue
			}
			seen[s.Claim] = true
			out = append(out, claimTag{s.Claim.Status.String(), permalink.ToClaim(pc.path, s.Claim), s.Claim.Proposition})
		}
	}
	return out
}

// says reports whether what a statement says has the date of a passage, or is in the
// passage if no words date that.
func says(s *dossier.Statement, v dossier.EventEvidence) bool {
	return slices.ContainsFunc(s.Content, func(c span.Span) bool {
		if v.Time != nil {
			return c.Contains(v.Time.Span)
		}
		return c.Overlaps(v.Span)
	})
}

// outlook returns the outlook of an event as shown on pages, "" if it happened.
func outlook(o dossier.Outlook) string {
	if o == dossier.Happened {
		return ""
	}
	return o.String()
}

func (pc pageContext) eventPassage(e dossier.EventEvidence) eventPassage {
	p := eventPassage{excerpt: pc.excerpt(e.Evidence, 0), Article: pc.article(e.Article)}
	p.OfArticle = e.OfArticle()
	if e.Joined != nil {
		p.Joined = pc.in.EventJoin(e.Joined)
	}
	if e.Time != nil {
		p.Dated, p.Local = e.Time.Quote(), pc.local(e.Time.Moment)
	}
	return p
}

// local is an instant in the dossier's time zone.
type local struct {
	Clock string // "11:30"
	Date  date
	Zone  string // "Asia/Seoul"
}

// local returns nil if there is no instant or no zone.
func (pc pageContext) local(moment *time.Time) *local {
	if pc.zone == nil || moment == nil {
		return nil
	}
	t := moment.In(pc.zone)
	day := edtf.Of(edtf.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()})
	return &local{t.Format("15:04"), pc.date(day), pc.zone.String()}
}
