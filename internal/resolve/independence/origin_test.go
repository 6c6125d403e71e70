package independence

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/neardup"
	"dossier/internal/text/span"
)

// One passage bears out nothing by itself, also if two sources have it.
func TestOnePassageIsOneUtterance(t *testing.T) {
	a := &dossier.Article{}
	for _, test := range []struct {
		article *dossier.Article
		at      span.Span
		origin  dossier.Origin
		want    bool
	}{
		{a, span.Span{Start: 5, End: 20}, dossier.Machine, true},
		{a, span.Span{Start: 10, End: 20}, dossier.Machine, false},
		{a, span.Span{Start: 5, End: 20}, dossier.Editor, false},
	} {
		said := func(name string, at span.Span) *dossier.Statement {
			return &dossier.Statement{Origin: test.origin, Source: &dossier.Source{Entity: &dossier.Entity{Name: name}}, Content: []span.Span{at}, Evidence: dossier.Evidence{Article: test.article}}
		}
		list := []*dossier.Statement{said("Rita Roe", span.Span{Start: 0, End: 10}), said("Jon Lind", test.at)}
		none := neardup.New(nil)
		g := &origins{publishers: newPublishers(words.English(), nil, nil), statements: list, content: []*neardup.Document{none, none}}
		if got := g.sameUtterance(0, 1); got != test.want {
			t.Errorf("%+v: %t", test.at, got)
		}
	}
}

// doubtfulOrigins returns the number of origins of statements by the sources after those that may be
// one are joined.
func doubtfulOrigins(sources ...*dossier.Entity) int {
	var list []*dossier.Statement
	var parent []int
	for i, e := range sources {
		list = append(list, &dossier.Statement{Source: &dossier.Source{Entity: e}, Evidence: dossier.Evidence{Article: &dossier.Article{}}})
		parent = append(parent, i)
	}
	g := &origins{publishers: newPublishers(words.English(), nil, nil), statements: list, parent: parent, reason: make([]dossier.Dependence, len(list))}
	g.joinDoubtful()
	return len(g.result())
}

// A person known by the last name only can be the one with the full name, and is no
// further origin.
func TestLastNamesAreNoFurtherOrigin(t *testing.T) {
	for _, test := range []struct {
		first, second string
		kind          dossier.Kind    // of the second
		record        *dossier.Record // likewise
		want          int
	}{
		{"Rita Roe", "Roe", dossier.Person, nil, 2},
		{"Roe", "Rita Roe", dossier.Person, nil, 2},
		{"Rita Roe", "Rita", dossier.Person, nil, 3},
		{"Rita Roe", "Ana Roe", dossier.Person, nil, 3},
		{"Rita Monroe", "Roe", dossier.Person, nil, 3},
		{"Rita van der Roe", "van der Roe", dossier.Person, nil, 2},
		{"Rita van der Roe", "Ana van der Roe", dossier.Person, nil, 3},
		{"Rita Harbour Roe", "Harbour Roe", dossier.Organization, nil, 3},
		{"Rita Roemer", "Rita Roemar", dossier.Person, nil, 2},
		{"Rita Roemer", "Rita Romer", dossier.Person, nil, 2},
		{"Rita Roemer", "Rita Roimar", dossier.Person, nil, 3},
		{"Rita Roe", "Rita Rae", dossier.Person, nil, 3},
		{"Rita Roe", "Roe", dossier.Organization, nil, 2},
		{"Rita Roe", "Insp Roe", dossier.Organization, nil, 2},
		{"Rita Roe", "Harbour Roe", dossier.Organization, nil, 3},
		{"Rita Roe", "Ana Roe", dossier.Organization, nil, 2},
		{"Rita Roe", "Roe", dossier.Organization, &dossier.Record{}, 3},
	} {
		second := &dossier.Entity{Name: test.second, Kind: test.kind, Record: test.record}
		if got := doubtfulOrigins(&dossier.Entity{Name: "Jon Lind"}, &dossier.Entity{Name: test.first}, second); got != test.want {
			t.Errorf("%s, %s: %d", test.first, test.second, got)
		}
	}
}

// An organization whose name can be short for that of another is no further origin.
func TestShortNamesOfOrganizationsAreNoFurtherOrigin(t *testing.T) {
	for _, test := range []struct {
		first, second string
		want          int
	}{
		{"Harrow", "Harrow Shipping", 2},
		{"Harrow Shipping", "Harrow", 2},
		{"Harrow Shipping", "Harrowby Shipping", 3},
		{"Norlandic Foreign Ministry", "Foreign Ministry", 2},
		{"Norlandic Foreign Ministry", "Ruritanian Foreign Ministry", 3},
		{"NPB", "Norland Port Board", 2},
		{"NPA", "Norland Port Board", 3},
	} {
		named := func(name string) *dossier.Entity {
			return &dossier.Entity{Kind: dossier.Organization, Name: name}
		}
		if got := doubtfulOrigins(named("Gazette"), named(test.first), named(test.second)); got != test.want {
			t.Errorf("%s, %s: %d", test.first, test.second, got)
		}
	}
}
