package export

import (
	"bytes"
	"encoding/json"
	"io"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
)

// writeDossier writes the whole dossier as one object. Records are written one
// by one, so that memory does not grow with the dossier.
func writeDossier(w io.Writer, d *dossier.Dossier) error {
	var head bytes.Buffer
	err := encode(&head, record.Header{
		Title:    d.Title,
		Subtitle: d.Subtitle,
		Language: d.Language,
		BaseURL:  d.BaseURL,
		Edition:  d.Edition.String(),
	})
	if err != nil {
		return err
	}
	pos := newPositions(d)
	s := &stream{w: w}
	s.raw(bytes.TrimSuffix(head.Bytes(), []byte("}")))
	member(s, "articles", d.Articles, pos.article)
	member(s, "publishers", d.Publishers, pos.publisher)
	member(s, "people", d.People, pos.entity)
	member(s, "organizations", d.Organizations, pos.entity)
	member(s, "places", d.Places, pos.entity)
	member(s, "events", d.Events, pos.event)
	member(s, "claims", d.Claims, pos.claim)
	s.raw([]byte("}\n"))
	return s.err
}

func writePeople(w io.Writer, d *dossier.Dossier) error {
	return writeList(w, d.People, newPositions(d).entity)
}

func writeEvents(w io.Writer, d *dossier.Dossier) error {
	return writeList(w, d.Events, newPositions(d).event)
}

func writeClaims(w io.Writer, d *dossier.Dossier) error {
	return writeList(w, d.Claims, newPositions(d).claim)
}

// member writes `,"name":[...]`.
func member[T, R any](s *stream, name string, items []T, convert func(T) R) {
	s.raw([]byte(",\n\"" + name + "\":"))
	list(s, items, convert)
}

// writeList writes the items as one array.
func writeList[T, R any](w io.Writer, items []T, convert func(T) R) error {
	s := &stream{w: w}
	list(s, items, convert)
	s.raw([]byte("\n"))
	return s.err
}

func list[T, R any](s *stream, items []T, convert func(T) R) {
	s.raw([]byte("["))
	for i, item := range items {
		if i > 0 {
			s.raw([]byte(","))
		}
		s.raw([]byte("\n"))
		s.value(convert(item))
	}
	s.raw([]byte("]"))
}

// stream writes JSON piece by piece and keeps the first error.
type stream struct {
	w   io.Writer
	one bytes.Buffer // the value that is being written
	err error
}

func (s *stream) raw(b []byte) {
	if s.err == nil {
		_, s.err = s.w.Write(b)
	}
}

func (s *stream) value(v any) {
	s.one.Reset()
	if err := encode(&s.one, v); err != nil && s.err == nil {
		s.err = err
	}
	s.raw(s.one.Bytes())
}

// encode writes v as compact JSON. It does not escape <, > and &, because the
// files are never part of a page.
func encode(b *bytes.Buffer, v any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	b.Truncate(b.Len() - 1) // the line feed
	return nil
}
