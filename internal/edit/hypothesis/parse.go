// Package hypothesis reads annotations that were made with Hypothes.is, from the
// JSON file that its client exports or that its API answers with, and makes
// stand-off annotations of them.
//
// An annotation's quoted words name its passage. Its text is a note. Tags of the
// form KEY:VALUE are keys of the mark (person, organization, place, date, event,
// claim, by, via, stance, said, credibility, correction, reject); other tags
// stand behind the note, as #tag. An annotation with neither is a highlight.
// Replies and notes on a whole page have no passage and are reported.
package hypothesis

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
)

// Annotation is one annotation of the file.
type Annotation struct {
	ID       string
	URI      string // of the page
	Text     string // Markdown
	Tags     []string
	Reply    bool
	Selector annotation.Selector // the zero Selector for a note on the whole page
	At       span.Span           // where it begins in the file
}

// exported is an annotation as it stands in the file.
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

var errForm = errors.New(`the file has no list "annotations"`)

// Parse reads a file: an object with the list "annotations", as the client
// exports it, or "rows", as the API answers, or the list alone. Annotations that
// are none are reported and left out.
func Parse(path string, data []byte) ([]Annotation, diag.List) {
	src := diag.Source{Path: path, Text: string(data)}
	var out []Annotation
	var problems diag.List
	err := eachItem(src.Text, func(raw json.RawMessage, at int) {
		var e exported
		if err := json.Unmarshal(raw, &e); err != nil {
			problems.Add(src.Warning(span.Span{Start: at, End: at + 1}, "not-an-annotation", "not an annotation: "+plainError(err)))
			return
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
	})
	if err != nil {
		problems.Add(diag.File(path, diag.Error, "not-an-export", plainError(err)).
			WithHint("use the JSON file that the Hypothesis client exports"))
		return nil, problems
	}
	return out, problems
}

// eachItem calls do for every item of the list, with where it begins.
func eachItem(text string, do func(json.RawMessage, int)) error {
	whole := text
	text = strings.TrimPrefix(text, "\ufeff")
	d := json.NewDecoder(strings.NewReader(text))
	first, err := d.Token()
	if err != nil {
		return err
	}
	if first == json.Delim('{') {
		if err := findList(d); err != nil {
			return err
		}
	} else if first != json.Delim('[') {
		return errForm
	}
	for d.More() {
		at := int(d.InputOffset())
		for at < len(text) && strings.IndexByte(" \t\r\n,", text[at]) >= 0 {
			at++
		}
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return err
		}
		do(raw, len(whole)-len(text)+at)
	}
	_, err = d.Token()
	return err
}

// findList goes on to the first item of the list within an object.
func findList(d *json.Decoder) error {
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		if key == "annotations" || key == "rows" {
			if open, err := d.Token(); err != nil || open != json.Delim('[') {
				return errors.Join(err, errForm)
			}
			return nil
		}
		var skipped json.RawMessage
		if err := d.Decode(&skipped); err != nil {
			return err
		}
	}
	return errForm
}

// plainError is what went wrong, in plain words.
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
	}
	return err.Error()
}
