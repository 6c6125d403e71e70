package proposal

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

func TestPairsAtTheBorder(t *testing.T) {
	for _, test := range []struct {
		kind dossier.Kind
		a, b string
		want likeness // zero if they are no pair
	}{
		{dossier.Place, "Bergen", "Berden", oneLetter},
		{dossier.Place, "Borgo", "Bordo", likeness{}}, // too few letters
		{dossier.Organization, "HB", "Harbour Board", acronymOf},
		{dossier.Organization, "H", "Harbour", likeness{}}, // one letter is no acronym
		{dossier.Organization, "HB", "The Harbour Board", acronymOf},
		{dossier.Organization, "THB", "The Harbour Board", likeness{}},
	} {
		var got likeness
		if p := pairs(words.English(), []*dossier.Entity{entity(test.kind, test.a), entity(test.kind, test.b)}); len(p) > 0 {
			got = p[0].likeness
		}
		if got != test.want {
			t.Errorf("%s, %s: got %+v, want %+v", test.a, test.b, got, test.want)
		}
	}
}

// Two entities are not proposed as one if an editor wrote a record of each.
func TestMergesOfRecords(t *testing.T) {
	const merge = "merge:person:ana-silva+anna-silva"
	for _, test := range []struct {
		name string
		a, b *dossier.Record
		want string
	}{
		{"no record", nil, nil, merge},
		{"one record", &dossier.Record{}, nil, merge},
		{"the other record", nil, &dossier.Record{}, merge},
		{"two records", &dossier.Record{}, &dossier.Record{}, ""},
	} {
		a, b := entity(dossier.Person, "Ana Silva"), entity(dossier.Person, "Anna Silva")
		a.Origin, b.Origin, a.Record, b.Record = dossier.Editor, dossier.Editor, test.a, test.b
		article(1, a, b)
		if got := ids(List(Input{Words: words.English(), Dossier: &dossier.Dossier{People: []*dossier.Entity{a, b}}})); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Of certain findings the most frequent comes first.
func TestCertainFindingsByFrequency(t *testing.T) {
	once, twice := entity(dossier.Person, "Ana Silva"), entity(dossier.Person, "Rui Costa")
	article(1, once, twice, twice)
	d := &dossier.Dossier{People: []*dossier.Entity{once, twice}}
	if got := ids(List(Input{Words: words.English(), Dossier: d})); got != "person:rui-costa person:ana-silva" {
		t.Errorf("got %s", got)
	}
}
