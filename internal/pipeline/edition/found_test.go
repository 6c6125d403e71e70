package edition

import (
	"reflect"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/text/span"
)

// Each place in a statement moves with the text.
func TestMovedStatement(t *testing.T) {
	at := span.Span{Start: 10, End: 12}
	all := []span.Span{at}
	s := extract.Statement{
		Source: &extract.Source{Span: at, Of: at}, Via: []extract.Source{{Span: at, Of: at}},
		Cue: at, Content: all, Asides: all, Sentence: []extract.Part{{Span: at}},
	}
	m := newMoves([]edit{{with: "new: "}})
	places := spansOf(reflect.ValueOf(movedStatement(s, m)))
	if len(places) != 8 {
		t.Errorf("%d places", len(places))
	}
	for _, p := range places {
		if p != m.span(at) || p == at {
			t.Errorf("%v has not moved", p)
		}
	}
}

// spansOf returns all spans in a value.
func spansOf(v reflect.Value) (out []span.Span) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return spansOf(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, spansOf(v.Index(i))...)
		}
	case reflect.Struct:
		if s, ok := v.Interface().(span.Span); ok {
			return []span.Span{s}
		}
		for i := range v.NumField() {
			out = append(out, spansOf(v.Field(i))...)
		}
	}
	return out
}
