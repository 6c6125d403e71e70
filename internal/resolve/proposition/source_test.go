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
