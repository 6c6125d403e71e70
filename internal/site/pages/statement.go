package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// statementRow is a statement in a list.
type statementRow struct {
	statementRef
	Words       string
	Proposition string
	Further     int // how many more passages have the same by the same source
}

// statementRef is a statement without its words.
type statementRef struct {
	Source      *source  // nil if the article names none
	Via         []source // whom the source cites, nearest first
	Stance      string   // as in data files
	StanceLabel string   // the verb, in the language of the pages and the number of the source
	Mode        string
	Date        date
	Article     articleRef
	Passage     string // href
	Claim       link   // empty if there is none
	Status      string // of the claim
	Origin      string
	Grade       grade
	Own         bool // listed on the page of its source, which need not be named again
}

// source is whom a statement is attributed to.
type source struct {
	Name    string
	Href    string // "" if the source has no page
	Kind    string // of the entity
	Words   string // of the article, if they are not the name
	Passage string // href of the words; may be empty
	Open    bool   // it is not clear who is meant
}

func (pc pageContext) source(s dossier.Source) source {
	v := source{Name: s.Name(), Open: s.Open}
	if s.Entity != nil {
		v.Href = permalink.ToEntity(pc.path, s.Entity)
		v.Kind = s.Entity.Kind.String()
		if s.Words != s.Entity.Name {
			v.Words = s.Words
		}
	}
	if s.Evidence.Article != nil && s.Evidence.Anchor != 0 {
		v.Passage = permalink.ToPassage(pc.path, s.Evidence)
	}
	return v
}

func (pc pageContext) statement(s *dossier.Statement) statementRow {
	return statementRow{statementRef: pc.statementRef(s), Words: s.Words(), Proposition: s.Proposition}
}

// statementOn returns a reference to a statement of a claim, with its stance on the
// claim.
func (pc pageContext) statementOn(s *dossier.Statement) statementRef {
	r := pc.statementRef(s)
	r.Stance, r.StanceLabel = s.Stance.String(), pc.in.StanceOn(s, s.Source != nil && s.Source.Plural)
	return r
}

func (pc pageContext) statementRef(s *dossier.Statement) statementRef {
	r := statementRef{
		Via:         each(s.Via, pc.source),
		Stance:      s.Said().String(),
		StanceLabel: pc.in.Stance(s.Said(), s.Source != nil && s.Source.Plural),
		Mode:        s.Mode.String(),
		Date:        pc.date(s.Date),
		Article:     pc.article(s.Article),
		Passage:     permalink.ToPassage(pc.path, s.Evidence),
		Origin:      s.Origin.String(),
		Grade:       pc.statementGrade(s),
	}
	if s.Source != nil {
		v := pc.source(*s.Source)
		r.Source = &v
	}
	if s.Claim != nil {
		r.Claim = link{Name: s.Claim.Proposition, Href: permalink.ToClaim(pc.path, s.Claim)}
		r.Status = s.Claim.Status.String()
	}
	return r
}
