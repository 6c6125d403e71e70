package entity

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

func TestIsAcronym(t *testing.T) {
	for form, want := range map[string]bool{
		"UN": true, "U.N.": true, "NATOOO": true, "NATOOOO": false, "U": false, "U.": false, "Un": false, "U2": false, "U N": false, "": false,
	} {
		if got := isAcronym(form); got != want {
			t.Errorf("%q: %v", form, got)
		}
	}
}

// The name of a set is the best kind of name, then the most frequent one, then the
// longest.
func TestCommonName(t *testing.T) {
	for _, test := range []struct {
		kind  dossier.Kind
		key   string
		names map[string]int
		want  string
	}{
		{dossier.Person, "silva", map[string]int{"Silva": 9, "Ana Silva": 1}, "Ana Silva"},
		{dossier.Person, "ana da silva", map[string]int{"da Silva": 9, "Ana da Silva": 1}, "Ana da Silva"},
		{dossier.Person, "ana zarlan silva", map[string]int{"Zarlan Silva": 9, "Ana Zarlan Silva": 1}, "Ana Zarlan Silva"},
		{dossier.Person, "da silva", map[string]int{"da Silva": 1, "Silva": 9}, "da Silva"},
		{dossier.Person, "ana silva", map[string]int{"Ana Silva": 2, "Ana Maria Silva": 1}, "Ana Silva"},
		{dossier.Person, "ana silva", map[string]int{"Ana Silva": 1, "Ana Maria Silva": 1}, "Ana Maria Silva"},
		{dossier.Person, "ana silva", map[string]int{"Ana Silva": 1, "Ana Sílva": 1}, "Ana Sílva"},
		{dossier.Place, "russia", map[string]int{"Russian Federation": 9, "Russia": 1}, "Russia"},
		{dossier.Organization, "hna", map[string]int{"HNA": 9, "Harbour News Agency": 1}, "Harbour News Agency"},
		{dossier.Organization, "hna", map[string]int{"HNA": 9, "Agency of Novoport": 1}, "Agency of Novoport"},
		{dossier.Organization, "hna", map[string]int{"Hna": 9, "HNA": 1}, "HNA"},
		{dossier.Organization, "harbour board", map[string]int{"Harbour Board of Novoport": 9, "Harbour Board": 1}, "Harbour Board"},
		{dossier.Organization, "harbour board", map[string]int{"Harbour Board in Novoport": 2, "Harbour Board": 1}, "Harbour Board in Novoport"},
	} {
		s := newSets(words.English(), nil)
		n := s.node(test.kind, test.key)
		n.names = test.names
		if got := n.commonName(); got != test.want {
			t.Errorf("%v: %q, want %q", test.names, got, test.want)
		}
	}
}

func TestHeavier(t *testing.T) {
	s := newSets(words.English(), nil)
	made := func(key string, articles int, r *Record) *node {
		n := s.node(dossier.Person, key)
		n.names, n.record = map[string]int{key: articles}, r
		return n
	}
	few, many, even, record := made("few", 1, nil), made("many", 2, nil), made("even", 2, nil), made("record", 0, &Record{})
	for _, test := range []struct {
		a, b *node
		want bool
	}{{few, many, false}, {many, few, true}, {many, even, true}, {even, many, true}, {record, many, true}, {many, record, false}} {
		if got := heavier(test.a, test.b); got != test.want {
			t.Errorf("%s before %s: %v", test.a.key, test.b.key, got)
		}
	}
}

// join refuses what an editor excludes, whichever set is joined to the other.
func TestJoin(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(a, b *node)
		want   bool
	}{
		{"nothing said", func(a, b *node) {}, true},
		{"one record", func(a, b *node) { a.record = &Record{} }, true},
		{"two records", func(a, b *node) { a.record, b.record = &Record{}, &Record{} }, false},
		{"another name excluded", func(a, b *node) { a.not = []string{"eva"} }, true},
		{"the name excluded", func(a, b *node) { a.not = []string{"rui"} }, false},
		{"a further name of the set excluded", func(a, b *node) { a.not = []string{"ruy"}; b.keys = append(b.keys, "ruy") }, false},
		{"decided", func(a, b *node) { a.decided.apart = append(a.decided.apart, "person:rui") }, false},
		{"decided about another kind", func(a, b *node) { a.decided.apart = append(a.decided.apart, "place:rui") }, true},
	} {
		for _, swapped := range []bool{false, true} {
			s := newSets(words.English(), nil)
			a, b := s.node(dossier.Person, "ana"), s.node(dossier.Person, "rui")
			test.change(a, b)
			if swapped {
				a, b = b, a
			}
			if got := join(a, b); got != test.want || (a.root() == b.root()) != test.want {
				t.Errorf("%s, swapped %v: joined %v", test.name, swapped, got)
			}
		}
	}
}

// An entity that an editor rejected exists all the same if it has a record or an
// annotation.
func TestIsRejected(t *testing.T) {
	s := newSets(words.English(), nil)
	for _, test := range []struct {
		rejected, annotated bool
		record              *Record
		want                bool
	}{{false, false, nil, false}, {true, false, nil, true}, {true, true, nil, false}, {true, false, &Record{}, false}} {
		n := s.node(dossier.Person, "ana")
		n.decided.rejected, n.annotated, n.record = test.rejected, test.annotated, test.record
		if got := n.isRejected(); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

func TestAddsNothing(t *testing.T) {
	s := newSets(words.English(), nil)
	s.node(dossier.Place, "novoport")
	for _, test := range []struct {
		name, rest string
		want       bool
	}{
		{"meridian", "news agency", true},
		{"meridian", "fish agency", false},
		{"grand harbour board", "of novoport", true},
		{"grand harbour board", "of the novoport", true},
		{"harbour board", "of novoport", false}, // too common a name
		{"grand harbour board", "of atlantis", false},
	} {
		if got := s.addsNothing(strings.Fields(test.name), strings.Fields(test.rest)); got != test.want {
			t.Errorf("%s, %s: %v", test.name, test.rest, got)
		}
	}
}

func TestBehindRank(t *testing.T) {
	words := &extract.Words{RankWords: map[string]bool{"third": true}}
	r := roles{words: words}
	for role, want := range map[string]string{
		"third daughter": "daughter",
		"trade minister": "trade minister",
		"daughter":       "daughter",
	} {
		if got := r.behindRank(role); got != want {
			t.Errorf("%s: got %s, want %s", role, got, want)
		}
	}
}
