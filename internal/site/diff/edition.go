// Package diff says what differs between two editions of a dossier. It compares
// their data files, so it needs no content and no pages.
//
// Articles, people, claims and so on are the same in both editions if they have the
// same slug or ID. Who was merged or split follows from the mentions in articles whose
// text is the same in both: there each passage has one name in the old edition and one
// in the new.
package diff

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"dossier/internal/site/export/record"
)

// Edition is what the data files of a dossier hold.
type Edition struct {
	articles   map[string]*record.Article
	entities   map[entityKey]*record.Entity
	claims     map[string]*record.Claim
	statements map[string]*record.Statement
	events     map[string]*record.Event
	claimOf    map[string]string // by statement
	date       string            // EDTF; may be empty
}

// entityKey identifies an entity: a person and a place may have the same slug.
type entityKey struct{ kind, slug string }

// Read reads an edition. Open opens a data file by its path in the site, such as
// "data/dossier.json".
func Read(open func(path string) (io.ReadCloser, error)) (*Edition, error) {
	var index record.Index
	if err := each(open, "data/dossier.json", func(i *record.Index) { index = *i }); err != nil {
		return nil, err
	}
	e := &Edition{
		map[string]*record.Article{}, map[entityKey]*record.Entity{}, map[string]*record.Claim{}, map[string]*record.Statement{}, map[string]*record.Event{}, map[string]string{}, index.Edition,
	}
	for _, f := range index.Files {
		var err error
		switch f.Kind {
		case "articles":
			err = each(open, f.Path, func(a *record.Article) { e.articles[a.Slug] = a })
		case "people", "organizations", "places":
			err = each(open, f.Path, func(x *record.Entity) { e.entities[entityKey{x.Kind, x.Slug}] = x })
		case "claims":
			err = each(open, f.Path, func(c *record.Claim) {
				e.claims[c.Slug] = c
				for _, s := range c.Statements {
					e.claimOf[s] = c.Slug
				}
			})
		case "statements":
			err = each(open, f.Path, func(s *record.Statement) { e.statements[s.ID] = s })
		case "events":
			err = each(open, f.Path, func(x *record.Event) { e.events[x.ID] = x })
		}
		if err != nil {
			return nil, err
		}
	}
	return e, nil
}

// each decodes the JSON values of a file.
func each[T any](open func(string) (io.ReadCloser, error), path string, use func(*T)) error {
	r, err := open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	d := json.NewDecoder(r)
	for n := 1; ; n++ {
		v := new(T)
		if err := d.Decode(v); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: record %d: %w", path, n, err)
		}
		use(v)
	}
}
