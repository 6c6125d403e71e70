package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

func peopleTable(w io.Writer, d *dossier.Dossier) error {
	t := newTable(w, "slug", "name", "forms", "roles", "mentions", "articles", "statements", "origin", "page")
	for _, e := range d.People {
		t.row(
			e.Slug,
			e.Name,
			joined(e.Forms, func(f dossier.Form) string { return f.Text }),
			joined(e.Roles, func(r dossier.Role) string { return r.Text }),
			strconv.Itoa(len(e.Mentions)),
			strconv.Itoa(len(e.Articles)),
			strconv.Itoa(len(e.Statements)),
			e.Origin.String(),
			permalink.Entity(e),
		)
	}
	return t.close()
}

func eventTable(w io.Writer, d *dossier.Dossier) error {
	t := newTable(w, "id", "date", "summary", "outlook", "people", "organizations", "places", "passages", "article", "quote", "origin", "page")
	entries := permalink.NewEntries(d.Events)
	for _, e := range d.Events {
		var article, quote string
		if len(e.Evidence) > 0 {
			article, quote = e.Evidence[0].Article.Slug, e.Evidence[0].Quote()
		}
		t.row(
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
		)
	}
	return t.close()
}

// claimRows returns the statements of claims, by claim, and then the single ones.
func claimRows(d *dossier.Dossier) (out []*dossier.Statement) {
	for _, c := range d.Claims {
		out = append(out, c.Statements...)
	}
	return append(out, d.Singles...)
}

func claimTable(w io.Writer, d *dossier.Dossier) error {
	t := newTable(w, "statement", "claim", "proposition", "status", "origins", "date", "source", "source_entity", "via", "stance", "grade", "mode", "words", "article", "publisher", "origin", "page")
	for _, s := range claimRows(d) {
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
		t.row(
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
			s.Mode,
			s.Words(),
			s.Article.Slug,
			publisher,
			s.Origin.String(),
			permalink.Passage(s.Evidence),
		)
	}
	return t.close()
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
