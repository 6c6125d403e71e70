package hypothesis

import "testing"

func TestW3C(t *testing.T) {
	all, problems := Parse("x.json", []byte(`{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
	 {"type": "Annotation", "id": "https://a.example/1", "body": [{"value": "A note.", "purpose": "commenting"}, {"value": "person:x", "purpose": "tagging"}, "https://b.example"],
	  "target": {"source": "https://a.example/q", "selector": {"type": "TextQuoteSelector", "exact": "the quay", "prefix": "of "}}},
	 {"type": "Annotation", "body": {"value": "B"}, "target": [{"source": "https://a.example/q", "selector": [{"type": "TextPositionSelector", "start": 1}, {"type": "TextQuoteSelector", "exact": "it"}]}]},
	 {"type": "Annotation", "body": {"value": "C"}, "target": "https://a.example/q"},
	 {"type": "Annotation", "body": 7, "target": 7}]}`))
	if len(problems) > 0 || len(all) != 4 {
		t.Fatalf("%v, %v", all, problems)
	}
	if a := all[0]; a.Text != "A note." || len(a.Tags) != 1 || a.Tags[0] != "person:x" || a.URI != "https://a.example/q" || a.Selector.Quote != "the quay" || a.Selector.Prefix != "of " {
		t.Errorf("%+v", a)
	}
	if a := all[1]; a.Text != "B" || a.Selector.Quote != "it" {
		t.Errorf("%+v", a)
	}
	if a := all[2]; a.Selector.Quote != "" || a.URI != "https://a.example/q" {
		t.Errorf("%+v", a)
	}
}
