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

// For the last use, what was found comes in two parts. Together they are what comes at
// once otherwise.
func TestFindingsThatComeLater(t *testing.T) {
	r := newRebuilt(t)
	found := func(last bool) (all []extract.Result, later int) {
		x := NewExtractor(r.o)
		x.LastUse = last
		c, _, _ := r.o.Read(corpus.At(r.path("content")), nil)
		articles, _, err := x.Extract(context.Background(), c)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range articles {
			if a.Later != nil {
				later++
				if len(a.Found.Statements) > 0 {
					t.Errorf("%s has statements already", a.Path)
				}
				rest := a.Later()
				a.Found.Times, a.Found.Statements, a.Found.Events = rest.Times, rest.Statements, rest.Events
			}
			all = append(all, a.Found)
		}
		return all, later
	}
	want, later := found(false)
	if later > 0 {
		t.Errorf("%d articles come later though they are used again", later)
	}
	for pass := range 2 { // the second one reads the file of the cache
		got, later := found(true)
		if later == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("pass %d: %d articles come later: %+v, want %+v", pass, later, got, want)
		}
	}
}
