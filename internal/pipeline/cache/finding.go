package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Key is the digest of everything that a finding depends on but the extractor.
type Key [sha256.Size]byte

// KeyOf returns the key of the findings in an article of a language, with this
// prose, its blocks and front matter.
func KeyOf(lang *extract.Language, prose string, blocks []segment.Block, about extract.About) Key {
	h := sha256.New()
	head := fmt.Appendf(nil, "%q %q %q %q %q %q ", lang.Code, lang.Regions, about.Date.String(), about.Title, about.Author, about.Form)
	head = binary.AppendUvarint(head, uint64(len(blocks)))
	for _, b := range blocks {
		head = binary.AppendUvarint(head, uint64(b.Kind))
		head = binary.AppendUvarint(head, uint64(b.Start))
		head = binary.AppendUvarint(head, uint64(b.End))
	}
	h.Write(head) // a hash gives no errors
	h.Write([]byte(prose))
	return Key(h.Sum(nil))
}

// finding is what is kept of an [extract.Result].
type finding struct {
	Names      extract.Names
	Times      []extract.TimeExpression
	Statements []extract.Statement
	Events     []extract.Event
}

func encode(f finding) []byte {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(f); err != nil {
		panic(fmt.Sprintf("cache: %v", err)) // gob does not know one of the types; see the tests
	}
	return b.Bytes()
}

var errRange = errors.New("a number is out of range")

// decode reads a finding in prose of n bytes.
func decode(b []byte, n int) (f finding, err error) {
	if err := gob.NewDecoder(bytes.NewReader(b)).Decode(&f); err != nil {
		return finding{}, err
	}
	if !spansWithin(reflect.ValueOf(f), n) || !f.inRange() {
		return finding{}, errRange
	}
	return f, nil
}

var spanType = reflect.TypeFor[span.Span]()

// spansWithin reports whether all spans in v are within the first n bytes.
func spansWithin(v reflect.Value, n int) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return v.IsNil() || spansWithin(v.Elem(), n)
	case reflect.Slice:
		for i := range v.Len() {
			if !spansWithin(v.Index(i), n) {
				return false
			}
		}
	case reflect.Struct:
		if v.Type() == spanType {
			s := v.Interface().(span.Span)
			return 0 <= s.Start && s.Start <= s.End && s.End <= n
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() && !spansWithin(v.Field(i), n) {
				return false
			}
		}
	}
	return true
}

// inRange reports whether all indices and enumerated values exist. The sentences
// of events depend on the text; see fits.
func (f *finding) inRange() bool {
	for i := range f.Events {
		if e := &f.Events[i]; e.Time < extract.OfArticle || e.Time >= len(f.Times) || e.Sentence < 0 || e.Outlook > dossier.Cancelled {
			return false
		}
	}
	n := len(f.Names.Entities)
	for i := range f.Names.Mentions {
		m := &f.Names.Mentions[i]
		if m.Entity < -1 || m.Entity >= n || m.Kind > dossier.Place {
			return false
		}
		for _, c := range m.Candidates {
			if c < 0 || c >= n {
				return false
			}
		}
	}
	for i := range f.Names.Entities {
		if f.Names.Entities[i].Kind > dossier.Place {
			return false
		}
	}
	for i := range f.Times {
		if f.Times[i].Type > extract.TimexSet || f.Times[i].Mod > extract.ModApprox {
			return false
		}
	}
	for i := range f.Statements {
		s := &f.Statements[i]
		if s.Stance > dossier.Declines || s.Mode > extract.Mixed || s.Source != nil && beyond(s.Source, n) {
			return false
		}
		for _, v := range s.Via {
			if beyond(&v, n) {
				return false
			}
		}
		for _, p := range s.Sentence {
			if p.Who > extract.Open || p.Entity < 0 || p.Who == extract.Named && p.Entity >= n {
				return false
			}
		}
	}
	return true
}

// beyond reports whether a source has an entity that is none of the first n.
func beyond(s *extract.Source, n int) bool {
	return s.Entity >= n || slices.ContainsFunc(s.With, func(e int) bool { return e < 0 || e >= n })
}

// fits reports whether the text has the sentences of the events.
func (f *finding) fits(t *segment.Text) bool {
	return !slices.ContainsFunc(f.Events, func(e extract.Event) bool { return e.Sentence >= len(t.Sentences) })
}
