package check

import (
	"fmt"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func impossibleDate(p *pass) {
	p.retrievals()
	p.roles()
	p.sayings()
	p.assessments()
	p.happenings()
}

// before reports whether every day in a is before every day in b.
func before(a, b edtf.Date) bool {
	return !a.IsZero() && !b.IsZero() && !a.OpenEnd() && !b.OpenStart() && a.Latest().Compare(b.Earliest()) < 0
}

func (p *pass) retrievals() {
	for _, a := range p.Corpus.Articles {
		if before(a.Retrieved, a.Date) {
			p.at(a.Source, a.Keys.Span("retrieved"), fmt.Sprintf("the article was retrieved (%s) before it was published (%s)", a.Retrieved, a.Date), "correct one of the two dates")
		}
	}
}

func (p *pass) roles() {
	for _, r := range p.Corpus.Records {
		for _, role := range r.Roles {
			if before(role.To, role.From) {
				p.written(role.Location, "to", fmt.Sprintf("the role ends (%s) before it begins (%s)", role.To, role.From), "correct one of the two dates")
			}
		}
	}
}

// sayings reports statements dated after the article that reports them.
func (p *pass) sayings() {
	for _, a := range p.Dossier.Articles {
		for _, s := range a.Statements {
			if before(a.Date, s.Date) {
				p.stated(s, "said", fmt.Sprintf("the statement was made (%s) after the article that reports it (%s)", s.Date, a.Date), "correct one of the two dates")
			}
		}
	}
}

func (p *pass) assessments() {
	for _, c := range p.Dossier.Claims {
		for i := range c.Assessments {
			a := &c.Assessments[i]
			if !before(a.Date, c.Date) {
				continue
			}
			if at, ok := p.assessed(c, a); ok {
				p.written(at, "date", fmt.Sprintf("the claim was assessed (%s) before it was first made (%s)", a.Date, c.Date), "correct one of the two dates")
			}
		}
	}
}

// happenings reports recorded events dated after all articles that report them,
// unless the record says that they are expected.
func (p *pass) happenings() {
	for _, e := range p.Dossier.Events {
		if e.Record == nil || e.Outlook != dossier.Happened || len(e.Evidence) == 0 {
			continue
		}
		if last := latest(e); before(last, e.Date) {
			p.recorded(e.Record, "date", fmt.Sprintf("the record says that the event happened (%s), but the latest article that reports it is older (%s)", e.Date, last),
				`correct the date, add "outlook: expected", or add a later article to the evidence`)
		}
	}
}

// latest returns the date of the latest article in the evidence of e. It returns
// the zero date if any of the articles has no date.
func latest(e *dossier.Event) (last edtf.Date) {
	for _, ev := range e.Evidence {
		d := ev.Article.Date
		if d.IsZero() {
			return d
		}
		if last.IsZero() || last.Latest().Compare(d.Latest()) < 0 {
			last = d
		}
	}
	return last
}
