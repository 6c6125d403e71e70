package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// A body that one article calls by more words can be that of another.
func TestSourcesThatMayBeOne(t *testing.T) {
	r := NewReader(words.English(), nil)
	one, other := &dossier.Article{}, &dossier.Article{}
	for _, test := range []struct {
		a, b string
		in   *dossier.Article
		want bool
	}{
		{"the ministry", "the health ministry", other, true},
		{"the health ministry", "the ministry", other, true},
		{"the finance ministry", "the health ministry", other, false},
		{"the ministry", "the ministry doctors", other, false},
		{"the ministry", "the health ministry", one, false},
		{"he", "the health ministry", other, false},
	} {
		s := &dossier.Statement{Evidence: dossier.Evidence{Article: one}, Source: &dossier.Source{Words: test.a}}
		u := &dossier.Statement{Evidence: dossier.Evidence{Article: test.in}, Source: &dossier.Source{Words: test.b}}
		p := &Pairs{statements: []*dossier.Statement{s, u}, sources: [][]word{r.sourceStems(s), r.sourceStems(u)}}
		if got := p.calledShorter(0, 1); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// A country that is called by an abbreviation tells whose officials speak.
func TestSourcesThatShareWords(t *testing.T) {
	r := NewReader(words.English(), nil)
	stems := func(source string) []word {
		return r.sourceStems(&dossier.Statement{Source: &dossier.Source{Words: source}})
	}
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"U.S. officials", "US officials", 1},
		{"U.S. officials", "the officials", 1},
		{"U.S. officials", "Norland officials", 0.5},
		{"UK officials", "Norland officials", 0.5},
		{"one of us", "US officials", 0},
	} {
		if got := sharedOf(stems(test.a), stems(test.b)); got != test.want {
			t.Errorf("%s / %s: %g", test.a, test.b, got)
		}
	}
}

// One source has all words of the other, or most if both are people.
func TestSourcesCanBeOne(t *testing.T) {
	person := func(name string) *dossier.Statement {
		return &dossier.Statement{Source: &dossier.Source{Entity: &dossier.Entity{Name: name, Kind: dossier.Person}}}
	}
	unnamed := &dossier.Statement{Source: &dossier.Source{Words: "the spokesman"}}
	for _, test := range []struct {
		s, t  *dossier.Statement
		share float64
		want  bool
	}{
		{unnamed, unnamed, 1, true},
		{unnamed, unnamed, 0.75, false},
		{person("Ana Lund"), unnamed, 0.75, false},
		{person("Ana Maria Lund"), person("Ana Maria Lundt"), 0.67, true},
		{person("Ana Lund"), person("Ana Roth"), 0.5, false},
	} {
		p := &Pairs{statements: []*dossier.Statement{test.s, test.t}}
		if got := p.sourcesAlike(0, 1, test.share); got != test.want {
			t.Errorf("%s, %s, %g: %t", test.s.Source.Name(), test.t.Source.Name(), test.share, got)
		}
	}
}
