package cache

import (
	"crypto/sha256"
	"encoding/binary"
	"reflect"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Key is what a finding is kept under: the digest of all that it depends on
// but the extractor.
type Key [sha256.Size]byte

// KeyOf returns the key of the findings in prose, cut into blocks, of an article
// in that language and of that date.
func KeyOf(lang *extract.Language, prose string, blocks []segment.Block, date edtf.Date) Key {
	h := sha256.New()
	head := appendString(appendString(nil, lang.Code), date.String())
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

var findingCodec = codecOf(reflect.TypeFor[finding]())

func encode(r *extract.Result) []byte {
	f := finding{r.Names, r.Times, r.Statements, r.Events}
	return findingCodec.encode(nil, reflect.ValueOf(&f).Elem())
}

// decode reads a finding in prose of that length.
func decode(b []byte, length int) (*finding, error) {
	r := reader{rest: b, limit: length}
	f := new(finding)
	findingCodec.decode(&r, reflect.ValueOf(f).Elem())
	switch {
	case r.err != nil:
		return nil, r.err
	case len(r.rest) > 0 || !f.inRange():
		return nil, errRange
	}
	return f, nil
}

// inRange reports whether all indices lead to something, but for those of the
// sentences of events, of which the text decides.
func (f *finding) inRange() bool {
	for i := range f.Events {
		if e := &f.Events[i]; e.Time < 0 || e.Time >= len(f.Times) || e.Sentence < 0 || e.Outlook > dossier.Cancelled {
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
		if s.Stance > dossier.Declines || s.Mode > extract.Mixed || s.Source != nil && s.Source.Entity >= n {
			return false
		}
		for _, v := range s.Via {
			if v.Entity >= n {
				return false
			}
		}
	}
	return true
}

// fits reports whether the events stand in sentences of the text.
func (f *finding) fits(t *segment.Text) bool {
	return !slices.ContainsFunc(f.Events, func(e extract.Event) bool { return e.Sentence >= len(t.Sentences) })
}
