package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// tableFiles returns the CSV files of one kind of record.
type tableFiles func(d *dossier.Dossier, entries func() *permalink.Entries, limit int) []File

// tableOf returns the files of a table. Each begins with the header. size estimates
// the bytes of an item's row.
func tableOf[T any](kind, description string, items func(*dossier.Dossier) []T, size func(T) int, head []string, row func(*permalink.Entries, T) []string) tableFiles {
	return func(d *dossier.Dossier, entries func() *permalink.Entries, limit int) []File {
		return inParts(kind, ".csv", description, items(d), size, limit, func(w io.Writer, part []T) error {
			t := newTable(w, head...)
			for _, item := range part {
				t.row(row(entries(), item)...)
			}
			return t.close()
		})
	}
}

// tables is the list of the tables, in the order in which the site lists them.
var tables = []tableFiles{
	tableOf("people", "One person per line.", func(d *dossier.Dossier) []*dossier.Entity { return d.People }, func(e *dossier.Entity) int {
		n := 200 + 2*(len(e.Slug)+len(e.Name))
		for _, f := range e.Forms {
			n += 2*len(f.Text) + 2
		}
		for _, r := range e.Roles {
			n += 2*len(r.Text) + 2
		}
		return n
	}, []string{"slug", "name", "forms", "roles", "mentions", "articles", "statements", "origin", "page"}, personRow),
	tableOf("events", "One event per line.", func(d *dossier.Dossier) []*dossier.Event { return d.Events }, func(e *dossier.Event) int {
		n := 200 + 2*(len(e.ID)+len(e.Summary)) + 40*(len(e.People)+len(e.Organizations)+len(e.Places))
		if len(e.Evidence) > 0 {
			n += len(e.Evidence[0].Article.Slug) + 2*e.Evidence[0].Span.Len()
		}
		return n
	}, []string{"id", "date", "summary", "outlook", "people", "organizations", "places", "passages", "article", "quote", "origin", "page"}, eventRow),
	tableOf("claims", "One statement per line, with its claim if it has one.", claimRows, func(s *dossier.Statement) int {
		n := 300 + len(s.ID) + len(s.Proposition) + 2*s.Span.Len() + len(s.Article.Slug) + 60*len(s.Via)
		if s.Claim != nil {
			n += len(s.Claim.Slug) + len(s.Claim.Proposition)
		}
		return n
	}, []string{"statement", "claim", "proposition", "status", "origins", "date", "source", "source_entity", "via", "stance", "grade", "mode", "words", "publisher", "origin", "page"}, claimRow),
}

func personRow(_ *permalink.Entries, e *dossier.Entity) []string {
	return []string{
		e.Slug,
		e.Name,
		joined(e.Forms, func(f dossier.Form) string { return f.Text }),
		joined(e.Roles, func(r dossier.Role) string { return r.Text }),
		strconv.Itoa(len(e.Mentions)),
		strconv.Itoa(len(e.Articles)),
		strconv.Itoa(len(e.Statements)),
		e.Origin.String(),
		permalink.Entity(e),
	}
}

// eventRow leaves the quote empty if the summary has the same words.
func eventRow(entries *permalink.Entries, e *dossier.Event) []string {
	var article, quote string
	if len(e.Evidence) > 0 {
		article = e.Evidence[0].Article.Slug
		if quote = e.Evidence[0].Quote(); quote == e.Summary {
			quote = ""
		}
	}
	return []string{
		e.ID,
		e.Date.String(),
		e.Summary,
		e.Outlook.String(),
		names(e.People),
		names(e.Organizations),
		names(e.Places),
		strconv.Itoa(len(e.Evidence)),
		article,
		quote,
		e.Origin.String(),
		entries.Of(e),
	}
}

// claimRows returns the statements of claims, by claim, and then the single ones.
func claimRows(d *dossier.Dossier) (out []*dossier.Statement) {
	for _, c := range d.Claims {
		out = append(out, c.Statements...)
	}
	return append(out, d.Singles...)
}

func claimRow(_ *permalink.Entries, s *dossier.Statement) []string {
	var claim, status, origins, source, entity, publisher string
	proposition := s.Proposition
	if c := s.Claim; c != nil {
		claim, proposition, status, origins = c.Slug, c.Proposition, c.Status.String(), strconv.Itoa(len(c.Independent))
	}
	if s.Source != nil {
		source = s.Source.Name()
		if s.Source.Entity != nil {
			entity = s.Source.Entity.Slug
		}
	}
	if s.Article.Publisher != nil {
		publisher = s.Article.Publisher.Name
	}
	return []string{
		statementID(s),
		claim,
		proposition,
		status,
		origins,
		s.Date.String(),
		source,
		entity,
		joined(s.Via, dossier.Source.Name),
		s.Stance.String(),
		s.Grading(),
		s.Mode.String(),
		s.Words(),
		publisher,
		s.Origin.String(),
		permalink.Passage(s.Evidence),
	}
}

// table writes CSV and keeps the first error.
type table struct {
	csv *csv.Writer
	err error
}

func newTable(w io.Writer, head ...string) *table {
	_, err := io.WriteString(w, "\ufeff")
	t := &table{csv: csv.NewWriter(w), err: err}
	t.csv.UseCRLF = true
	t.row(head...)
	return t
}

func (t *table) row(cells ...string) {
	for i := range cells {
		cells[i] = plainCell(cells[i])
	}
	if t.err == nil {
		t.err = t.csv.Write(cells)
	}
}

func (t *table) close() error {
	t.csv.Flush()
	if t.err == nil {
		t.err = t.csv.Error()
	}
	return t.err
}

func names(entities []*dossier.Entity) string {
	return joined(entities, func(e *dossier.Entity) string { return e.Name })
}

func joined[T any](items []T, text func(T) string) string {
	out := make([]string, len(items))
	for i, item := range items {
		out[i] = text(item)
	}
	return strings.Join(out, "; ")
}
