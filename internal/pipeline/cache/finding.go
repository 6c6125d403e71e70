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
	"sync"

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
	head := fmt.Appendf(nil, "%q %q %q %q %q %q %q ", lang.Code, lang.Regions, about.Date.String(), about.Title, about.Author, about.Publisher, about.Form)
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
	Nouns      []uint32
}

// result returns the finding as an extract.Result without a text.
func (f *finding) result() extract.Result {
	return extract.Result{Names: f.Names, Times: f.Times, Statements: f.Statements, Events: f.Events, Nouns: f.Nouns}
}

// A stream of gob begins with the definitions of its types, which take longer to read than a
// finding. So a record has the value alone, and an encoder or decoder has the definitions
// before its first record. Their numbers follow from the order in which a program first uses
// its types. So they are taken here, when the program starts: the store belongs to
// one version of the program.
var definitions = newEncoder().out.Bytes()

// encoder encodes findings.
type encoder struct {
	out bytes.Buffer
	gob *gob.Encoder
}

func (e *encoder) encode(f finding) {
	e.out.Reset()
	if err := e.gob.Encode(f); err != nil {
		panic(fmt.Sprintf("cache: %v", err)) // gob does not know one of the types; see the tests
	}
}

// newEncoder returns an encoder that has written the definitions of the types.
func newEncoder() *encoder {
	e := new(encoder)
	e.gob = gob.NewEncoder(&e.out)
	e.encode(finding{})
	return e
}

var encoders = sync.Pool{New: func() any { return newEncoder() }}

func encode(f finding) []byte {
	e := encoders.Get().(*encoder)
	defer encoders.Put(e)
	e.encode(f)
	return bytes.Clone(e.out.Bytes())
}

// decoder decodes findings.
type decoder struct {
	in  bytes.Reader
	gob *gob.Decoder
}

func (d *decoder) decode(b []byte) (f finding, err error) {
	d.in.Reset(b)
	err = d.gob.Decode(&f)
	return f, err
}

var decoders = sync.Pool{New: func() any {
	d := new(decoder)
	d.gob = gob.NewDecoder(&d.in)
	if _, err := d.decode(definitions); err != nil {
		panic(fmt.Sprintf("cache: %v", err))
	}
	return d
}}

var errRange = errors.New("a number is out of range")

// decode reads a finding in prose of n bytes.
func decode(b []byte, n int) (finding, error) {
	d := decoders.Get().(*decoder)
	f, err := d.decode(b)
	if err != nil { // nor can the decoder go on
		return finding{}, err
	}
	decoders.Put(d)
	if !spansWithin(reflect.ValueOf(&f).Elem(), n) || !f.inRange() {
		return finding{}, errRange
	}
	return f, nil
}

var spanType = reflect.TypeFor[span.Span]()

// spanned has, of each type of a struct that is part of a finding, the fields that hold spans.
var spanned = map[reflect.Type][]int{}

func init() { holdsSpans(reflect.TypeFor[finding]()) }

// holdsSpans reports whether a value of the type can hold spans, and notes where.
func holdsSpans(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return holdsSpans(t.Elem())
	case reflect.Struct:
		if t == spanType {
			return true
		}
		var fields []int
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() && holdsSpans(f.Type) {
				fields = append(fields, i)
			}
		}
		spanned[t] = fields
		return len(fields) > 0
	}
	return false
}

// spansWithin reports whether all spans in v are within the first n bytes. The value has an
// address, and its type holds spans.
func spansWithin(v reflect.Value, n int) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return v.IsNil() || spansWithin(v.Elem(), n)
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			if !spansWithin(v.Index(i), n) {
				return false
			}
		}
	case reflect.Struct:
		if v.Type() == spanType {
			s := v.Addr().Interface().(*span.Span)
			return 0 <= s.Start && s.Start <= s.End && s.End <= n
		}
		for _, i := range spanned[v.Type()] {
			if !spansWithin(v.Field(i), n) {
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
