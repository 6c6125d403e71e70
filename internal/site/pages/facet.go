package pages

import (
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"
)

// facets holds what an entry can be filtered and sorted by. filter.js reads it
// from data attributes, with one value per line.
type facets struct {
	// Names is of people, organizations and places.
	Names, Publishers, Sources, Stances string
	Days                                string // see days

	Kind    string // of an event: "happened", "expected", "possible", "cancelled"
	Verdict string // of a claim; "" where none stands
}

func eventFacets(e *dossier.Event) facets {
	return facets{
		Kind:  e.Outlook.String(),
		Days:  days(e.Date),
		Names: names(e.People, e.Organizations, e.Places),
		Publishers: lines(each(e.Evidence, func(v dossier.EventEvidence) string {
			return publisherName(v.Article)
		})),
	}
}

func claimFacets(c *dossier.Claim) facets {
	f := statementFacets(c.Statements)
	f.Days, f.Names = days(c.Date), names(sources(c.Statements), c.People, c.Organizations, c.Places)
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

// singleFacets returns the facets of a single statement.
func singleFacets(s *dossier.Statement) facets {
	f := statementFacets([]*dossier.Statement{s})
	people, organizations, places := s.Article.Mentioned(s.Content...)
	f.Days, f.Names = days(s.Date), names(sources([]*dossier.Statement{s}), people, organizations, places)
	return f
}

// articleFacets returns the facets of an article. A name that no other article has
// is left out: its own page has all of it.
func articleFacets(a *dossier.Article) facets {
	var named []*dossier.Entity
	seen := map[*dossier.Entity]bool{}
	for _, m := range a.Mentions {
		if e := m.Entity; e != nil && !m.Credit && !seen[e] && (len(e.Articles) > 1 || e.Record != nil) {
			seen[e] = true
			named = append(named, e)
		}
	}
	return facets{Days: days(a.Date), Names: names(named), Publishers: lines([]string{publisherName(a)})}
}

// sources returns the entities that are sources of the statements.
func sources(statements []*dossier.Statement) (out []*dossier.Entity) {
	for _, s := range statements {
		if s.Source != nil && s.Source.Entity != nil {
			out = append(out, s.Source.Entity)
		}
		if s.Source != nil {
			out = append(out, s.Source.With...)
		}
	}
	return out
}

// names returns the names of entities, one per line.
func names(lists ...[]*dossier.Entity) string {
	return distinct(each(slices.Concat(lists...), func(e *dossier.Entity) string { return e.Name }), mostNames)
}

// days returns the days on which something of that date may have been, as days
// since the start of 1970: "19612", "19500/19530", "19500/" if the end is open;
// "" for no date.
func days(d edtf.Date) string {
	if d.IsZero() {
		return ""
	}
	epoch := edtf.Day{Year: 1970, Month: 1, Day: 1}.Number()
	from, to := strconv.Itoa(d.Earliest().Number()-epoch), strconv.Itoa(d.Latest().Number()-epoch)
	switch s := d.String(); {
	case strings.HasSuffix(s, "/.."):
		return from + "/"
	case strings.HasPrefix(s, "../"):
		return "/" + to
	case from == to:
		return from
	}
	return from + "/" + to
}

// allDays returns the days of all dates, each once with how many have it if more
// than one: "19612*3 19500/19530".
func allDays(dates []edtf.Date) string {
	count := map[string]int{}
	var order []string
	for _, d := range dates {
		s := days(d)
		if s == "" {
			continue
		}
		if count[s] == 0 {
			order = append(order, s)
		}
		count[s]++
	}
	for i, s := range order {
		if count[s] > 1 {
			order[i] += "*" + strconv.Itoa(count[s])
		}
	}
	return strings.Join(order, " ")
}

func publisherName(a *dossier.Article) string {
	if a.Publisher == nil {
		return ""
	}
	return a.Publisher.Name
}

// mostValues and mostNames are the maximum numbers of values of a facet. They keep
// the attributes of an entry small.
const (
	mostValues = 20
	mostNames  = 150
)

// lines returns the distinct nonempty values, one per line.
func lines(values []string) string { return distinct(values, mostValues) }

func distinct(values []string, most int) string {
	var out []string
	for _, v := range values {
		if v = whitespace.Collapse(v); v != "" && len(out) < most && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return strings.Join(out, "\n")
}
