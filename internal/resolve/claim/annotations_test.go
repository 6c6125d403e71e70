package claim

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
)

func TestSharedHalf(t *testing.T) {
	content := &extract.Statement{Content: []span.Span{{Start: 10, End: 16}, {Start: 20, End: 24}}} // ten bytes
	for _, test := range []struct {
		s    span.Span
		want int
	}{
		{span.Span{Start: 11, End: 21}, 6},  // six of ten
		{span.Span{Start: 11, End: 16}, 5},  // all of the passage
		{span.Span{Start: 0, End: 15}, 5},   // half of the content
		{span.Span{Start: 0, End: 14}, 0},   // less than half of it
		{span.Span{Start: 5, End: 13}, 0},   // three of the passage's eight
		{span.Span{Start: 7, End: 13}, 3},   // three of its six
		{span.Span{Start: 30, End: 30}, 0},  // nothing
		{span.Span{Start: 0, End: 100}, 10}, // all of the content
	} {
		if got := sharedHalf(test.s, content); got != test.want {
			t.Errorf("%v shares %d, want %d", test.s, got, test.want)
		}
	}
}

// Of the statements that a passage shares half with, the one that it shares most
// with is annotated; an annotation without a claim or source is about none.
func TestAdopt(t *testing.T) {
	statement := func(start, end int) extract.Statement {
		return extract.Statement{Content: []span.Span{{Start: start, End: end}}}
	}
	a := &Article{
		Found: &extract.Result{Statements: []extract.Statement{statement(0, 10), statement(10, 20)}},
		Annotations: []annotation.Annotation{
			{Span: span.Span{Start: 12, End: 20}, Note: "seen"},
			{Span: span.Span{Start: 4, End: 20}, Claim: "c"},
			{Span: span.Span{Start: 10, End: 20}, Claim: "d"},
		},
	}
	got := a.adopt()
	if len(got) != 1 || got[1] != &a.Annotations[1] {
		t.Errorf("got %v", got)
	}
}
