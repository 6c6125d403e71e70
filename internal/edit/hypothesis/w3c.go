package hypothesis

import (
	"encoding/json"
	"strings"

	"dossier/internal/source/annotation"
)

// webAnnotation is an annotation in the form of the W3C Web Annotation Data Model
// (https://www.w3.org/TR/annotation-model/), as far as it is read here: bodies with a
// text, tags among them, and a target with a quote.
type webAnnotation struct {
	ID     string    `json:"id"`
	Body   oneOrMore `json:"body"`
	Target oneOrMore `json:"target"`
	Type   any       `json:"type"`
}

// oneOrMore is a list, or its only item.
type oneOrMore []json.RawMessage

// UnmarshalJSON accepts both.
func (l *oneOrMore) UnmarshalJSON(data []byte) error {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) != nil {
		list = []json.RawMessage{data}
	}
	*l = list
	return nil
}

// fromW3C returns the annotation in raw. It reports false if raw does not have that
// form.
func fromW3C(raw json.RawMessage) (a Annotation, ok bool) {
	var w webAnnotation
	if json.Unmarshal(raw, &w) != nil || w.Type != "Annotation" {
		return a, false
	}
	a.ID = w.ID
	for _, b := range w.Body {
		var body struct{ Value, Purpose string }
		if json.Unmarshal(b, &body) != nil {
			continue // the address of something
		}
		if body.Purpose == "tagging" {
			a.Tags = append(a.Tags, body.Value)
		} else if body.Value != "" {
			a.Text = strings.TrimSpace(a.Text + "\n\n" + body.Value)
		}
	}
	for _, t := range w.Target {
		var target struct {
			Source   any
			Selector oneOrMore
		}
		if json.Unmarshal(t, &target) != nil {
			_ = json.Unmarshal(t, &a.URI) // a whole page
			continue
		}
		if s, ok := target.Source.(string); ok && a.URI == "" {
			a.URI = s
		}
		for _, s := range target.Selector {
			var quote struct{ Type, Exact, Prefix, Suffix string }
			if json.Unmarshal(s, &quote) == nil && quote.Type == "TextQuoteSelector" && a.Selector.Quote == "" {
				a.Selector = annotation.Selector{Quote: quote.Exact, Prefix: quote.Prefix, Suffix: quote.Suffix}
			}
		}
	}
	return a, true
}
