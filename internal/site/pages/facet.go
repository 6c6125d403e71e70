package pages

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/whitespace"
)

// facets holds what an entry can be filtered and sorted by. filter.js reads it
// from data attributes, with one value per line.
type facets struct {
	People, Places, Publishers, Sources, Stances string

	Kind    string // of an event: "happened", "expected", "possible", "cancelled"
	Verdict string // of a claim; "" where none stands
}

func eventFacets(e *dossier.Event) facets {
	return facets{
		Kind:   e.Outlook.String(),
		People: lines(each(e.People, entityName)),
		Places: lines(each(e.Places, entityName)),
		Publishers: lines(each(e.Evidence, func(v dossier.EventEvidence) string {
			return publisherName(v.Article)
		})),
	}
}

func claimFacets(c *dossier.Claim) facets {
	f := statementFacets(c.Statements)
	if a := c.Assessment(); a != nil {
		f.Verdict = string(a.Verdict)
	}
	return f
}

func statementFacets(statements []*dossier.Statement) facets {
	return facets{
		Publishers: lines(each(statements, func(s *dossier.Statement) string { return publisherName(s.Article) })),
		Stances:    lines(each(statements, func(s *dossier.Statement) string { return s.Stance.String() })),
		Sources: lines(each(statements, func(s *dossier.Statement) string {
			if s.Source == nil {
				return ""
			}
			return s.Source.Name()
		})),
	}
}

func entityName(e *dossier.Entity) string { return e.Name }

func publisherName(a *dossier.Article) string {
	if a.Publisher == nil {
		return ""
	}
	return a.Publisher.Name
}

// mostValues is the maximum number of values of a facet. It keeps the
// attributes of an entry small.
const mostValues = 20

// lines returns the distinct nonempty values, one per line.
func lines(values []string) string {
	var out []string
	for _, v := range values {
		if v = whitespace.Collapse(v); v != "" && len(out) < mostValues && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return strings.Join(out, "\n")
}
