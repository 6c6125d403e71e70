// Package hypothesis converts annotations made with Hypothes.is to stand-off
// annotations. It reads the JSON that the Hypothes.is client exports or that the
// API returns, and annotations in the form of the W3C Web Annotation Data Model.
//
// The quote of an annotation selects its passage. Its text becomes a note. Tags of
// the form KEY:VALUE become keys of the annotation (person, organization, place,
// date, event, claim, by, via, stance, said, credibility, correction, reject).
// Other tags are added to the note, as #tag. An annotation without text and tags
// becomes a highlight. Replies and notes on a whole page have no passage; they are
// reported.
package hypothesis

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"dossier/internal/diag"
	"dossier/internal/edit/jsonlist"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
)

// Annotation is an annotation in the file.
type Annotation struct {
	ID       string
	URI      string // of the page
	Text     string // Markdown
	Tags     []string
	Reply    bool
	Selector annotation.Selector // zero for a note on the whole page
	At       span.Span           // its start in the file
}

// exported is the JSON form of an annotation.
type exported struct {
	ID         string   `json:"id"`
	URI        string   `json:"uri"`
	Text       string   `json:"text"`
	Tags       []string `json:"tags"`
	References []string `json:"references"`
	Target     []struct {
		Selector []struct {
			Type   string `json:"type"`
			Exact  string `json:"exact"`
			Prefix string `json:"prefix"`
			Suffix string `json:"suffix"`
		} `json:"selector"`
	} `json:"target"`
}

// Parse parses a file: an object with the list "annotations", as the client
// exports it, or with the list "rows", as the API returns it, or "items", as W3C pages of
// annotations have it, or the list itself.
// Invalid annotations are reported and left out.
func Parse(path string, data []byte) ([]Annotation, diag.List) {
	src := diag.Source{Path: path, Text: string(data)}
	var out []Annotation
	var problems diag.List
	_, err := jsonlist.Each(src.Text, []string{"annotations", "rows", "items"}, func(raw json.RawMessage, at int) bool {
		if a, ok := fromW3C(raw); ok {
			a.At = span.Span{Start: at, End: at + 1}
			out = append(out, a)
			return true
		}
		var e exported
		if err := json.Unmarshal(raw, &e); err != nil {
			problems.Add(src.Warning(span.Span{Start: at, End: at + 1}, "not-an-annotation", "not an annotation: "+plainError(err)))
			return true
		}
		a := Annotation{ID: e.ID, URI: e.URI, Text: e.Text, Tags: e.Tags, Reply: len(e.References) > 0, At: span.Span{Start: at, End: at + 1}}
		for _, t := range e.Target {
			for _, s := range t.Selector {
				if s.Type == "TextQuoteSelector" && a.Selector.Quote == "" {
					a.Selector = annotation.Selector{Quote: s.Exact, Prefix: s.Prefix, Suffix: s.Suffix}
				}
			}
		}
		out = append(out, a)
		return true
	}, nil)
	if err != nil {
		problems.Add(diag.File(path, diag.Error, "not-an-export", plainError(err)).
			WithHint("use the JSON file that the Hypothesis client exports"))
		return nil, problems
	}
	return out, problems
}

// plainError returns a description of err in plain words.
func plainError(err error) string {
	var wrong *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Sprintf("%q is a %s", wrong.Field, wrong.Value)
	case errors.As(err, &wrong):
		return "found a " + wrong.Value
	case errors.As(err, &syntax):
		return fmt.Sprintf("not JSON, at byte %d: %v", syntax.Offset, syntax)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "not JSON: the file ends too early"
	case errors.Is(err, jsonlist.ErrNoList):
		return `the file has no list "annotations"`
	}
	return err.Error()
}
