package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// entityRef is an entity as other pages refer to it.
type entityRef struct {
	Name   string
	Href   string
	Kind   string // "person", "organization", "place"
	Origin string
	Role   string // what it is, in a few words; may be empty
	// How often it occurs.
	Mentions, Articles, Statements int
}

func (pc pageContext) entity(e *dossier.Entity) entityRef {
	return entityRef{
		Name:       e.Name,
		Href:       permalink.ToEntity(pc.path, e),
		Kind:       e.Kind.String(),
		Origin:     e.Origin.String(),
		Role:       role(e),
		Mentions:   len(e.Mentions),
		Articles:   len(e.Articles),
		Statements: len(e.Statements),
	}
}

// role returns the role in the record of an entity, or else its most frequent
// role in the articles.
func role(e *dossier.Entity) string {
	switch {
	case e.Record != nil && e.Record.Role != "":
		return e.Record.Role
	case len(e.Roles) > 0:
		return e.Roles[0].Text
	}
	return ""
}

func (pc pageContext) entityRefs(entities []*dossier.Entity) []entityRef {
	return each(entities, pc.entity)
}

// articleRef is an article as other pages refer to it.
type articleRef struct {
	Title     string
	Href      string
	Date      date
	Language  string // "" if it is that of the pages
	Publisher link   // empty if there is none
	// What was found in it.
	Mentions, Statements, Events int
	Facets                       *facets // in lists with a filter
}

// articleRow returns an article in a list with a filter.
func (pc pageContext) articleRow(a *dossier.Article) articleRef {
	r := pc.article(a)
	f := articleFacets(a)
	r.Facets = &f
	return r
}

// foreign returns the language of an article, "" if it is that of the pages, which
// need not be said again.
func (pc pageContext) foreign(language string) string {
	if language == pc.in.Language() {
		return ""
	}
	return language
}

func (pc pageContext) article(a *dossier.Article) articleRef {
	return articleRef{
		Title:      a.Title,
		Href:       permalink.ToArticle(pc.path, a),
		Date:       pc.date(a.Date),
		Language:   pc.foreign(a.Language),
		Publisher:  pc.publisherLink(a.Publisher),
		Mentions:   len(a.Mentions),
		Statements: len(a.Statements),
		Events:     len(a.Events),
	}
}

func (pc pageContext) publisherLink(p *dossier.Publisher) link {
	if p == nil {
		return link{}
	}
	return link{Name: p.Name, Href: permalink.ToPublisher(pc.path, pc.dossier, p)}
}

// claimRef is a claim as other pages refer to it.
type claimRef struct {
	Proposition string
	Href        string
	Status      string
	Date        date
	Origin      string
	Statements  int
	Independent int
	First       *statementRef  // the statement it was first put forward by
	Verdict     *assessmentRow // the editor's that stands; nil if there is none
}

func (pc pageContext) claim(c *dossier.Claim) claimRef {
	r := claimRef{
		Proposition: c.Proposition,
		Href:        permalink.ToClaim(pc.path, c),
		Status:      c.Status.String(),
		Date:        pc.date(c.Date),
		Origin:      c.Origin.String(),
		Statements:  len(c.Statements),
		Independent: len(c.Independent),
		Verdict:     pc.verdict(c),
	}
	if len(c.Statements) > 0 {
		first := pc.statementRef(c.Statements[0])
		r.First = &first
	}
	return r
}

// each returns f of every item.
func each[T, R any](items []T, f func(T) R) []R {
	out := make([]R, len(items))
	for i, item := range items {
		out[i] = f(item)
	}
	return out
}
