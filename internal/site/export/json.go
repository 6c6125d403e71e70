package export

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// jsonFiles are JSON Lines files of one kind of record.
type jsonFiles struct {
	kind        string // "people"
	description string // a sentence in English; pages translate it
	files       func(d *dossier.Dossier, entries func() *permalink.Entries, limit int) []File
	record      reflect.Type
}

// jsonLines returns the files of a kind of record. size estimates the bytes of an
// item's record.
func jsonLines[T, R any](kind, description string, items func(*dossier.Dossier) []T, size func(T) int, convert func(*positions, T) R) jsonFiles {
	return jsonFiles{kind, description, func(d *dossier.Dossier, entries func() *permalink.Entries, limit int) []File {
		return inParts(kind, ".jsonl", description, items(d), size, limit, func(w io.Writer, part []T) error {
			p := newPositions(d, entries())
			return writeLines(w, part, func(item T) R { return convert(p, item) })
		})
	}, reflect.TypeFor[R]()}
}

// jsonKinds is the table of the kinds of record, in the order in which the site
// lists them. To add a kind, add its row and its record.
var jsonKinds = []jsonFiles{
	jsonLines("articles", "Articles with the names and dates in them.", func(d *dossier.Dossier) []*dossier.Article { return d.Articles }, func(a *dossier.Article) int {
		return 1000 + len(a.Title) + len(a.URL) + 250*(len(a.Mentions)+len(a.Times)+len(a.Alike)) + 1000*len(a.Notes)
	}, (*positions).article),
	jsonLines("publishers", "Publishers and the sources that they cite.", func(d *dossier.Dossier) []*dossier.Publisher { return d.Publishers }, func(p *dossier.Publisher) int { return 500 + 150*len(p.Cites) }, (*positions).publisher),
	jsonLines("people", "People with their names, roles and co-occurrences.", func(d *dossier.Dossier) []*dossier.Entity { return d.People }, entitySize, (*positions).entity),
	jsonLines("organizations", "Organizations.", func(d *dossier.Dossier) []*dossier.Entity { return d.Organizations }, entitySize, (*positions).entity),
	jsonLines("places", "Places.", func(d *dossier.Dossier) []*dossier.Entity { return d.Places }, entitySize, (*positions).entity),
	jsonLines("events", "Events with the passages that date them.", func(d *dossier.Dossier) []*dossier.Event { return d.Events }, func(e *dossier.Event) int {
		return 600 + 2*len(e.Summary) + 250*len(e.Evidence) + 60*(len(e.People)+len(e.Organizations)+len(e.Places))
	}, (*positions).event),
	jsonLines("topics", "Topics with the claims, statements and events in them.", func(d *dossier.Dossier) []*dossier.Topic { return d.Topics }, func(t *dossier.Topic) int {
		return 1000 + 100*(len(t.Claims)+len(t.Statements)+len(t.Events)) + 60*(len(t.People)+len(t.Organizations)+len(t.Places))
	}, (*positions).topic),
	jsonLines("claims", "Claims with the statements that they gather.", func(d *dossier.Dossier) []*dossier.Claim { return d.Claims }, func(c *dossier.Claim) int {
		return 1000 + 2*len(c.Proposition) + 1000*len(c.Statements) + 400*(len(c.Related)+len(c.Proposed)) + 60*(len(c.People)+len(c.Organizations)+len(c.Places))
	}, (*positions).claim),
	jsonLines("statements", "Statements with their sources and passages.", statements, func(s *dossier.Statement) int {
		return 1500 + 4*s.Span.Len() + 400*(len(s.Via)+len(s.Related())+len(s.Proposed()))
	}, (*positions).statement),
}

func entitySize(e *dossier.Entity) int {
	n := 600 + 60*len(e.Forms) + 250*len(e.Roles) + 120*len(e.With)
	if e.Kind == dossier.Person { // the timeline
		n += 130 * len(e.Mentions)
		for _, ev := range e.Events {
			n += 130 * len(ev.Evidence)
		}
	}
	if e.Record != nil {
		n += 2 * len(e.Record.Description)
	}
	return n
}

// statements returns the statements of all articles, in their order.
func statements(d *dossier.Dossier) (out []*dossier.Statement) {
	for _, a := range d.Articles {
		out = append(out, a.Statements...)
	}
	return out
}

// writeLines writes the records of items, one a line.
func writeLines[T, R any](w io.Writer, items []T, convert func(T) R) error {
	var one bytes.Buffer
	e := json.NewEncoder(&one)
	e.SetEscapeHTML(false) // the files are never part of a page
	for _, item := range items {
		one.Reset()
		if err := e.Encode(convert(item)); err != nil {
			return err
		}
		if _, err := w.Write(one.Bytes()); err != nil {
			return err
		}
	}
	return nil
}
