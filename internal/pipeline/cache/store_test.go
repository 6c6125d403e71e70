package cache

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

const passage = `Harbour master Lena Okoye told the Gazette on Tuesday that the quay, citing engineers, "will not hold until May 2025".
Okoye denied that. Deputy minister Ivo Marek of the Transport Ministry declined to comment, the Novoport News Agency reported on 3 March.`

type article struct {
	prose  string
	blocks []segment.Block
	date   edtf.Date
}

func articleOf(prose string) article {
	date, _ := edtf.Parse("2024-03-05")
	return article{prose, segment.PlainBlocks(prose), date}
}

func (a article) key() Key {
	return KeyOf(english.Language, a.prose, a.blocks, extract.About{Date: a.date})
}

func (a article) run() extract.Result {
	return extract.Run(english.Language, a.prose, a.blocks, extract.About{Date: a.date})
}

func (a article) from(s *Store) extract.Result {
	found, _ := s.Extract(a.key(), english.Language, a.prose, a.blocks, extract.About{Date: a.date})
	return found
}

func numbered(n int) article { return articleOf(fmt.Sprintf("%s\nShip %d left.", passage, n)) }

var version = Version{1}

func file(t *testing.T) string { return filepath.Join(t.TempDir(), "kept", "content.findings") }

// filled is a file with the findings of n articles.
func filled(t *testing.T, n int) string {
	t.Helper()
	p := file(t)
	s := Open(p, version)
	var keys []Key
	for i := range n {
		numbered(i).from(s)
		keys = append(keys, numbered(i).key())
	}
	if err := s.Save(keys); err != nil {
		t.Fatal(err)
	}
	return p
}

// kept is how many of the first n articles the file has findings of.
func kept(p string, v Version, n int) int {
	s := Open(p, v)
	have := 0
	for i := range n {
		if _, ok := s.records[numbered(i).key()]; ok {
			have++
		}
	}
	return have
}

func TestKeptFindingsAreThoseOfExtraction(t *testing.T) {
	for _, prose := range []string{passage, "", "Nothing here.", strings.Repeat(passage+"\n", 20)} {
		a := articleOf(prose)
		want := a.run()
		emptyToNil(reflect.ValueOf(&want).Elem())
		p := file(t)
		first := Open(p, version)
		a.from(first)
		if err := first.Save([]Key{a.key()}); err != nil {
			t.Fatal(err)
		}
		second := Open(p, version)
		if got := a.from(second); !reflect.DeepEqual(got, want) {
			t.Errorf("%.20q: kept %+v, want %+v", prose, got, want)
		}
		if len(second.fresh) > 0 {
			t.Errorf("%.20q: extracted again", prose)
		}
	}
}

// emptyToNil makes the empty slices of a result nil, as gob does.
func emptyToNil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		if v.Len() == 0 {
			v.SetZero()
		}
		for i := range v.Len() {
			emptyToNil(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Type != reflect.TypeFor[edtf.Date]() {
				emptyToNil(v.Field(i))
			}
		}
	}
}

// fill sets every field below v to a value of its own.
func fill(v reflect.Value, next *int) {
	*next++
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*next))
	case reflect.Uint8:
		v.SetUint(1)
	case reflect.Uint32:
		v.SetUint(uint64(*next))
	case reflect.Float64:
		v.SetFloat(float64(*next) / 7)
	case reflect.String:
		v.SetString(fmt.Sprint("text ", *next))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), next)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), next)
		fill(v.Index(1), next)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[edtf.Date]() {
			v.Set(reflect.ValueOf(edtf.OfYear(1900 + *next%100)))
			return
		}
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Unix(int64(*next), 0).UTC()))
			return
		}
		for i := range v.NumField() {
			fill(v.Field(i), next)
		}
		if end := v.FieldByName("End"); end.IsValid() {
			end.SetInt(v.FieldByName("Start").Int() + 3)
		}
	default:
		panic(v.Kind())
	}
}

func TestEveryFieldIsKept(t *testing.T) {
	if all, kept := reflect.TypeFor[extract.Result]().NumField(), reflect.TypeFor[finding]().NumField(); kept != all-3 {
		t.Errorf("%d fields of a result are kept, want all %d but the text and why there is nothing", kept, all)
	}
	var want finding
	next := 0
	fill(reflect.ValueOf(&want).Elem(), &next)
	d := decoders.New().(*decoder)
	for range 2 {
		got, err := d.decode(encode(want))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, %v, want %+v", got, err, want)
		}
	}
}

// A finding whose numbers are just within their bounds is read, one beyond is not.
func TestDecodeChecksBounds(t *testing.T) {
	const length = 20
	entities := []extract.Entity{{}, {}}
	for name, test := range map[string]struct{ within, beyond finding }{
		"end of a span": {
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: 3, End: length}}}},
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: 3, End: length + 1}}}},
		},
		"start of a span": {
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: 0, End: 1}}}},
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: -1, End: 1}}}},
		},
		"order of a span": {
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: 3, End: 3}}}},
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: 3, End: 2}}}},
		},
		"empty span at the end": {
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: length, End: length}}}},
			finding{Times: []extract.TimeExpression{{Span: span.Span{Start: length + 1, End: length + 1}}}},
		},
		"span behind a pointer": {
			finding{Statements: []extract.Statement{{Source: &extract.Source{Entity: -1, Span: span.Span{Start: 0, End: length}}}}},
			finding{Statements: []extract.Statement{{Source: &extract.Source{Entity: -1, Span: span.Span{Start: 0, End: length + 1}}}}},
		},
		"time of an event": {
			finding{Times: make([]extract.TimeExpression, 2), Events: []extract.Event{{Time: 1}}},
			finding{Times: make([]extract.TimeExpression, 2), Events: []extract.Event{{Time: 2}}},
		},
		"entity of a mention": {
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: 1}}}},
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: 2}}}},
		},
		"no entity of a mention": {
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -1}}}},
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -2}}}},
		},
		"candidate of a mention": {
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -1, Candidates: []int{0, 1}}}}},
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -1, Candidates: []int{0, 2}}}}},
		},
		"kind of a mention": {
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Kind: dossier.Place}}}},
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Kind: dossier.Place + 1}}}},
		},
		"stance of a statement": {
			finding{Statements: []extract.Statement{{Stance: dossier.Declines}}},
			finding{Statements: []extract.Statement{{Stance: dossier.Declines + 1}}},
		},
		"first time of an event": {
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Time: 0}}},
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Time: -2}}},
		},
		"sentence of an event": {
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Sentence: 0}}},
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Sentence: -1}}},
		},
		"outlook of an event": {
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Outlook: dossier.Cancelled}}},
			finding{Times: make([]extract.TimeExpression, 1), Events: []extract.Event{{Outlook: dossier.Cancelled + 1}}},
		},
		"first candidate of a mention": {
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -1, Candidates: []int{0}}}}},
			finding{Names: extract.Names{Entities: entities, Mentions: []extract.Mention{{Entity: -1, Candidates: []int{-1}}}}},
		},
		"kind of an entity": {
			finding{Names: extract.Names{Entities: []extract.Entity{{Kind: dossier.Place}}}},
			finding{Names: extract.Names{Entities: []extract.Entity{{Kind: dossier.Place + 1}}}},
		},
		"type of a time": {
			finding{Times: []extract.TimeExpression{{Type: extract.TimexSet}}},
			finding{Times: []extract.TimeExpression{{Type: extract.TimexSet + 1}}},
		},
		"modifier of a time": {
			finding{Times: []extract.TimeExpression{{Mod: extract.ModApprox}}},
			finding{Times: []extract.TimeExpression{{Mod: extract.ModApprox + 1}}},
		},
		"mode of a statement": {
			finding{Statements: []extract.Statement{{Mode: extract.Mixed}}},
			finding{Statements: []extract.Statement{{Mode: extract.Mixed + 1}}},
		},
		"source of a statement": {
			finding{Names: extract.Names{Entities: entities}, Statements: []extract.Statement{{Source: &extract.Source{Entity: 1}}}},
			finding{Names: extract.Names{Entities: entities}, Statements: []extract.Statement{{Source: &extract.Source{Entity: 2}}}},
		},
		"intermediate source of a statement": {
			finding{Names: extract.Names{Entities: entities}, Statements: []extract.Statement{{Via: []extract.Source{{Entity: 1}}}}},
			finding{Names: extract.Names{Entities: entities}, Statements: []extract.Statement{{Via: []extract.Source{{Entity: 2}}}}},
		},
	} {
		if _, err := decode(encode(test.within), length); err != nil {
			t.Errorf("%s: within bounds: %v", name, err)
		}
		if _, err := decode(encode(test.beyond), length); !errors.Is(err, errRange) {
			t.Errorf("%s: beyond bounds: %v, want %v", name, err, errRange)
		}
	}
}

func TestFitsChecksSentences(t *testing.T) {
	text := &segment.Text{Sentences: make([]segment.Sentence, 2)}
	for sentence, want := range map[int]bool{1: true, 2: false} {
		if f := (&finding{Events: []extract.Event{{Sentence: sentence}}}); f.fits(text) != want {
			t.Errorf("event in sentence %d of 0 and 1: fits is %v", sentence, !want)
		}
	}
}

// A record is read if all of its bytes are there, and not if the last is missing.
func TestLastByteOfARecord(t *testing.T) {
	p := filled(t, 2)
	whole, err := os.ReadFile(p)
	if err != nil {
		t.Fatal(err)
	}
	head := len(magic) + len(version)
	first := head + recordHead + int(binary.LittleEndian.Uint32(whole[head+len(Key{}):]))
	for size, want := range map[int]int{
		head: 0, head + 1: 0, head + recordHead - 1: 0, head + recordHead: 0, first - 1: 0,
		first: 1, first + 1: 1, first + recordHead - 1: 1, first + recordHead: 1, len(whole) - 1: 1, len(whole): 2,
	} {
		if err := os.WriteFile(p, whole[:size], 0o666); err != nil {
			t.Fatal(err)
		}
		if n := kept(p, version, 2); n != want {
			t.Errorf("%d findings in %d of %d bytes, want %d", n, size, len(whole), want)
		}
	}
}

func TestKeysTellApartWhatFindingsDependOn(t *testing.T) {
	a := articleOf(passage)
	other := a
	other.date = edtf.OfYear(2020)
	cut := a
	cut.blocks = a.blocks[:1]
	heading := a
	heading.blocks = append([]segment.Block{{Span: a.blocks[0].Span, Kind: segment.Heading}}, a.blocks[1:]...)
	for what, b := range map[string]article{"date": other, "number of blocks": cut, "kind of block": heading, "prose": articleOf(passage + " x")} {
		if a.key() == b.key() {
			t.Errorf("%s does not tell", what)
		}
	}
	if a.key() == KeyOf(&extract.Language{Code: "de"}, a.prose, a.blocks, extract.About{Date: a.date}) {
		t.Error("language does not tell")
	}
	if a.key() == KeyOf(english.Language, a.prose, a.blocks, extract.About{Date: a.date, Publisher: "Harbour Post"}) {
		t.Error("publisher does not tell")
	}
	if a.key() != articleOf(strings.Clone(passage)).key() {
		t.Error("the same has two keys")
	}
}

func TestAnotherVersionIsNotRead(t *testing.T) {
	p := filled(t, 3)
	if n := kept(p, Version{2}, 3); n != 0 {
		t.Errorf("%d findings of another version", n)
	}
	if n := kept(p, version, 3); n != 3 {
		t.Errorf("%d findings, want 3", n)
	}
}

// Wherever the file is cut off, the whole records before stay, and the next
// build mends it.
func TestFileCutOff(t *testing.T) {
	p := filled(t, 3)
	whole, err := os.ReadFile(p)
	if err != nil {
		t.Fatal(err)
	}
	before := 0
	for size := 0; size < len(whole); size += 7 {
		if err := os.WriteFile(p, whole[:size], 0o666); err != nil {
			t.Fatal(err)
		}
		n := kept(p, version, 3)
		if n < before || n > 2 {
			t.Fatalf("%d findings in the first %d bytes, %d in fewer", n, size, before)
		}
		before = n
	}
	s := Open(p, version)
	var keys []Key
	for i := range 3 {
		numbered(i).from(s)
		keys = append(keys, numbered(i).key())
	}
	if err := s.Save(keys); err != nil {
		t.Fatal(err)
	}
	if mended, err := os.ReadFile(p); err != nil || len(mended) != len(whole) {
		t.Errorf("%d bytes after mending, %v, want %d", len(mended), err, len(whole))
	}
}

// A byte that changed costs its record at most; what is read is never wrong.
func TestFileDamaged(t *testing.T) {
	p := filled(t, 2)
	whole, err := os.ReadFile(p)
	if err != nil {
		t.Fatal(err)
	}
	want := [2]extract.Result{numbered(0).run(), numbered(1).run()}
	for at := 0; at < len(whole); at += 3 {
		damaged := bytes.Clone(whole)
		damaged[at] ^= 0x55
		if err := os.WriteFile(p, damaged, 0o666); err != nil {
			t.Fatal(err)
		}
		s := Open(p, version)
		if len(s.records) == 2 {
			t.Fatalf("byte %d is not missed", at)
		}
		if at%30 == 0 {
			for i := range want {
				if got := numbered(i).from(s); !reflect.DeepEqual(got, want[i]) {
					t.Fatalf("byte %d: %+v", at, got)
				}
			}
		}
	}
}

func TestFileStaysBounded(t *testing.T) {
	p := file(t)
	s := Open(p, version)
	long := strings.Repeat(passage+"\n", 20)
	largest := int64(0)
	for i := range 600 {
		a := articleOf(fmt.Sprint(long, i))
		k := a.key()
		s.mu.Lock() // extraction itself is not what is tested
		s.records[k] = record{make([]byte, 20_000), s.next}
		s.next++
		s.fresh = append(s.fresh, k)
		s.mu.Unlock()
		if err := s.Save([]Key{k}); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(p)
		if err != nil {
			t.Fatal(err)
		}
		largest = max(largest, info.Size())
		if _, ok := Open(p, version).records[k]; !ok {
			t.Fatalf("finding %d, in use, is not in the file", i)
		}
	}
	if largest > floor+1024 || len(s.records) > floor/20_000+1 {
		t.Errorf("the file grew to %d bytes, the store to %d findings", largest, len(s.records))
	}
}

func TestWhatIsNotInUseStaysForAWhile(t *testing.T) {
	p := filled(t, 3)
	s := Open(p, version)
	numbered(3).from(s)
	if err := s.Save([]Key{numbered(3).key()}); err != nil {
		t.Fatal(err)
	}
	if n := kept(p, version, 4); n != 4 {
		t.Errorf("%d findings, want 4", n)
	}
}

func TestNothingNewIsNotWritten(t *testing.T) {
	p := filled(t, 2)
	if err := os.Chmod(p, 0o444); err != nil {
		t.Fatal(err)
	}
	before, _ := os.Stat(p)
	s := Open(p, version)
	numbered(1).from(s)
	if err := s.Save([]Key{numbered(1).key()}); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.Stat(p); !os.SameFile(before, after) || before.Size() != after.Size() {
		t.Error("the file was written")
	}
}

func TestDeletedFileComesBack(t *testing.T) {
	p := filled(t, 1)
	s := Open(p, version)
	if err := os.RemoveAll(filepath.Dir(p)); err != nil {
		t.Fatal(err)
	}
	numbered(1).from(s)
	keys := []Key{numbered(0).key(), numbered(1).key()}
	if err := s.Save(keys); err != nil {
		t.Fatal(err)
	}
	if n := kept(p, version, 2); n != 2 {
		t.Errorf("%d findings, want 2", n)
	}
}

func TestFolderIsNotForGit(t *testing.T) {
	p := filled(t, 1)
	b, err := os.ReadFile(filepath.Join(filepath.Dir(p), ".gitignore"))
	if err != nil || string(b) != "*\n" {
		t.Errorf("%q, %v", b, err)
	}
}

func FuzzDecode(f *testing.F) {
	found := articleOf(passage).run()
	f.Add(encode(finding{found.Names, found.Times, found.Statements, found.Events, found.Nouns}), len(passage))
	f.Add([]byte{}, 0)
	f.Fuzz(func(t *testing.T, b []byte, length int) {
		got, err := decode(b, length)
		if err != nil {
			return
		}
		for _, m := range got.Names.Mentions {
			if m.Span.Start < 0 || m.Span.End > length || m.Entity >= len(got.Names.Entities) {
				t.Errorf("out of range: %+v", m)
			}
		}
	})
}

func BenchmarkKept(b *testing.B) {
	a := articleOf(strings.Repeat(passage+"\n", 20))
	s := Open(filepath.Join(b.TempDir(), "x"), version)
	a.from(s)
	for b.Loop() {
		a.from(s)
	}
}

func BenchmarkExtracted(b *testing.B) {
	a := articleOf(strings.Repeat(passage+"\n", 20))
	for b.Loop() {
		a.run()
	}
}

// What is read for the last time is forgotten, if the file has it.
func TestDone(t *testing.T) {
	const twice, once = 0, 1
	s := Open(file(t), version)
	key := func(n int) Key { return numbered(n).key() }
	has := func(n int) bool { _, ok := s.Again(key(n), len(numbered(n).prose)); return ok }
	for _, n := range []int{twice, once} {
		numbered(n).from(s)
	}
	s.Use(key(once))
	s.Done(key(once))
	if !has(once) {
		t.Error("what no file has is forgotten")
	}
	if err := s.Save([]Key{key(twice), key(once)}); err != nil {
		t.Fatal(err)
	}
	s.Use(key(twice))
	s.Use(key(twice))
	s.Use(key(once))
	s.Done(key(twice))
	s.Done(key(once))
	if !has(twice) || has(once) {
		t.Errorf("read once: %v, want true; read for the last time: %v, want false", has(twice), has(once))
	}
	s.Done(key(twice))
	if has(twice) {
		t.Error("read for the second time, and still there")
	}
}
