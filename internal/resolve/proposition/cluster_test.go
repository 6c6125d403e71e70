package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// One pair with a large margin makes up for a mean that is a little too small.
func TestMeanLink(t *testing.T) {
	for _, test := range []struct {
		n         int
		sum, best float64
		want      bool
	}{
		{1, 0, 0, true}, {1, -0.01, -0.01, false},
		{4, 0, 0.1, true}, {4, -0.01, 0.19, false},
		{4, -0.4, 0.2, true}, {4, -0.41, 0.2, false},
	} {
		if got := (&margins{test.n, test.sum, test.best}).suffice(); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}

// What an article and its copy say in other words needs more, since each thing is there in the same words.
func TestCopiesJoinInTheSameWords(t *testing.T) {
	for _, test := range []struct {
		copy        bool
		probability float64
		want        bool
	}{{true, 0.89, false}, {true, 0.9, true}, {false, 0.89, true}} {
		a, b := &dossier.Article{}, &dossier.Article{}
		a.Alike = []dossier.Likeness{{Article: b, Copy: test.copy}}
		of := func(in *dossier.Article) *dossier.Statement {
			return &dossier.Statement{Evidence: dossier.Evidence{Article: in}, Content: []span.Span{{End: 1}}, Sentence: []dossier.Part{{}}}
		}
		p := &Pairs{statements: []*dossier.Statement{of(a), of(b)}}
		if got := p.joins(&Likeness{B: 1, Probability: test.probability, links: true}); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}
