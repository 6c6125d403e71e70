package pipeline

import (
	"context"
	"reflect"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/source/corpus"
)

func TestFindingsAreReadFromTheCacheAgain(t *testing.T) {
	r := newRebuilt(t)
	for name, cached := range map[string]string{"with a cache": r.o.Cache, "without": ""} {
		o := r.o
		o.Cache = cached
		x := NewExtractor(o)
		folder := corpus.At(r.path("content"))
		var first []extract.Result
		for pass := range 2 {
			c, _, _ := o.Read(folder, nil)
			articles, _, err := x.Extract(context.Background(), c)
			if err != nil {
				t.Fatal(err)
			}
			var found []extract.Result
			for i, a := range articles {
				found = append(found, a.Found)
				if in := x.found[c.Articles[i]].result; (len(in.Statements) > 0) == (cached != "") && len(a.Found.Statements) > 0 {
					t.Errorf("%s: %s: the extractor has %d statements", name, a.Path, len(in.Statements))
				}
			}
			if pass == 0 {
				first = found
			} else if x.Searched != 0 || !reflect.DeepEqual(found, first) {
				t.Errorf("%s: %d articles were searched again, and these are found: %+v, before %+v", name, x.Searched, found, first)
			}
		}
		if len(first[0].Statements) == 0 {
			t.Errorf("%s: no statement was found", name)
		}
	}
}
