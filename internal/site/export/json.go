package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
	"dossier/internal/site/permalink"
)

// jsonFiles are JSON Lines files of one kind of record.
type jsonFiles struct {
	kind        string // "people"
	description string
	files       func(d *dossier.Dossier, entries func() *permalink.Entries, kind string) []File
	record      reflect.Type
}

// maxPart is the size that the estimate of a part does not exceed, in bytes. The
// estimate is on the high side, so parts are below the 20 MB that hosts take.
const maxPart = 15 << 20

// jsonLines returns the files of a kind of record. size estimates the bytes of an
// item's record.
func jsonLines[T, R any](kind, description string, items func(*dossier.Dossier) []T, size func(T) int, convert func(*positions, T) R) jsonFiles {
	return jsonFiles{kind, description, func(d *dossier.Dossier, entries func() *permalink.Entries, kind string) (out []File) {
		all := items(d)
		from, sum := 0, 0
		add := func(to int) {
			name := kind
			if len(out) > 0 {
				name += fmt.Sprint("-", len(out)+1)
			}
			part := all[from:to]
			out = append(out, File{Path: folder + name + ".jsonl", Kind: kind, Records: len(part), write: func(w io.Writer) error {
				p := newPositions(entries())
				return writeLines(w, part, func(item T) R { return convert(p, item) })
			}})
			from, sum = to, 0
		}
		for i, item := range all {
			n := size(item)
			if i > from && sum+n > maxPart {
				add(i)
			}
			sum += n
		}
		add(len(all))
		return out
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
		return 1500 + 4*s.Span.Len() + 400*(len(s.Via)+len(s.Related)+len(s.Proposed))
	}, (*positions).statement),
}

func entitySize(e *dossier.Entity) int {
	n := 600 + 60*len(e.Forms) + 250*len(e.Roles) + 120*len(e.With)
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

// jsonOf returns the index of the JSON files, and the files.
func jsonOf(d *dossier.Dossier) []File {
	entries := sync.OnceValue(func() *permalink.Entries { return permalink.NewEntries(d.Events) })
	index := record.Index{Title: d.Title, Subtitle: d.Subtitle, Language: d.Language, BaseURL: d.BaseURL, Edition: d.Edition.String()}
	out := []File{{Path: folder + "dossier.json", Description: "The title of the dossier and the list of the files below.", Records: 1}}
	for _, k := range jsonKinds {
		files := k.files(d, entries, k.kind)
		files[0].Description = k.description
		for _, f := range files {
			index.Files = append(index.Files, record.File{Kind: f.Kind, Path: f.Path, Records: f.Records})
		}
		out = append(out, files...)
	}
	out[0].write = func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", " ")
		return e.Encode(index)
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
