package dossier

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

func TestChangeMovesSpans(t *testing.T) {
	const old, now = "one two three four", "one two and three four"
	c := changeBetween(old, now)
	for _, word := range []string{"one", "two", "four", old} {
		at := strings.Index(old, word)
		got, ok := c.move(span.Span{Start: at, End: at + len(word)})
		want := word
		if word == old {
			want = now
		}
		if !ok || got.Text(now) != want {
			t.Errorf("%q becomes %q, %v", word, got.Text(now), ok)
		}
	}
	torn := changeBetween("one two three", "one 2 three")
	if got, ok := torn.move(span.Span{Start: 2, End: 5}); ok || !got.Empty() {
		t.Errorf("a span that ends in the change becomes %v", got)
	}
}

// notRebased lists the fields of the model that lead from an article to what
// belongs to the dossier as a whole, or to other articles. Rebase leaves them.
var notRebased = map[string]bool{
	"Article.Publisher": true, // its citations
	"Article.Text":      true, // replaced
	"Article.Alike":     true, // other articles
	"Evidence.Article":  true, // tested apart
	"Mention.Entity":    true,
	"Mention.Open":      true, // its candidates are entities
	"Time.Event":        true,
	"Source.Entity":     true,
	"Source.With":       true,
	"Statement.Claim":   true,
	"Statement.Topic":   true,
	"Statement.Rest":    true, // a statement of another article; what is shown in the ledger only; a grade
	"Event.Record":      true, "Event.Topic": true, "Event.People": true, "Event.Organizations": true, "Event.Places": true,
	"Event.Outcome": true, "Event.Announced": true, // shown in the timeline only
	"Part.Entity":        true,
	"EventEvidence.Time": true,
	"Join.With":          true, // of another article, or shown on the claim's page only
}

// spans calls visit for every span that can be reached from v, and for every
// Evidence. It makes what pointers and slices lead to, if they are empty, so that
// a new field of the model is visited without a change here.
func spans(v reflect.Value, path string, visit func(path string, s *span.Span), evidence func(e *Evidence)) {
	if len(path) > 300 {
		panic("the model has a cycle: " + path)
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		spans(v.Elem(), path, visit, evidence)
	case reflect.Slice:
		if v.Len() == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			spans(v.Index(i), fmt.Sprintf("%s[%d]", path, i), visit, evidence)
		}
	case reflect.Struct:
		if s, ok := v.Addr().Interface().(*span.Span); ok {
			visit(path, s)
			return
		}
		if e, ok := v.Addr().Interface().(*Evidence); ok {
			evidence(e)
		}
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if f.IsExported() && !notRebased[v.Type().Name()+"."+f.Name] {
				spans(v.Field(i), path+"."+f.Name, visit, evidence)
			}
		}
	}
}

// TestRebaseMovesEverySpan fills an article with all findings that the model
// knows, and fails if a span of one of them is not moved.
func TestRebaseMovesEverySpan(t *testing.T) {
	const inserted, text = "Two days ago. ", "The ferry left Novoport."
	ferry := span.Span{Start: 4, End: 9}
	a := &Article{Prose: text}
	seen := 0
	spans(reflect.ValueOf(a), "Article", func(_ string, s *span.Span) { *s = ferry; seen++ }, func(e *Evidence) { e.Article = a })
	if seen < 9 {
		t.Fatalf("only %d spans in the model", seen)
	}
	got := a.Rebase(inserted+text, inserted+text, &segment.Outline{})
	moved := 0
	spans(reflect.ValueOf(got), "Article", func(path string, s *span.Span) {
		moved++
		if s.Text(got.Prose) != "ferry" {
			t.Errorf("%s is at %q", path, s.Text(got.Prose))
		}
	}, func(e *Evidence) {
		if e.Article != got {
			t.Error("evidence of another article")
		}
	})
	if moved != seen {
		t.Errorf("%d spans after, %d before", moved, seen)
	}
	spans(reflect.ValueOf(a), "Article", func(path string, s *span.Span) {
		if *s != ferry {
			t.Errorf("%s of the old article has changed", path)
		}
	}, func(e *Evidence) {
		if e.Article != a {
			t.Error("evidence of the old article has changed")
		}
	})
}

// A finding keeps its passage if the change is outside or within it, and is left
// out if the change reaches over one of its ends.
func TestRebaseLeavesOutTornFindings(t *testing.T) {
	const text = "The ferry left."
	for now, want := range map[string]string{
		"The ferry left!":     "ferry",
		"A ferry left.":       "ferry",
		"The ferry, left.":    "ferry",
		"The big ferry left.": "ferry",
		"The feXrry left.":    "feXrry",
		"The ferrX left.":     "ferrX",
		"The Xerry left.":     "Xerry",
		"The ferrXleft.":      "",
		"TheXerry left.":      "",
		"The ship sank.":      "",
	} {
		a := &Article{Prose: text}
		a.Times = []*Time{{Evidence: Evidence{Article: a, Span: span.Span{Start: 4, End: 9}}}}
		got := ""
		if moved := a.Rebase(now, now, nil).Times; len(moved) > 0 {
			got = moved[0].Span.Text(now)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", now, got, want)
		}
	}
}
