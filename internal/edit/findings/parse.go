// Package findings imports the findings of other programs: a language model, spaCy,
// a colleague's script. It reads JSON Lines in the form that "dossier extract"
// prints, with the name of the tool and a quote for each finding.
//
// The verbatim gate: a finding is refused, with its line, if its quote is not in the
// article at the place given, or if its name, source or the words of its date are
// not in the article. What passes goes into the file of findings beside the article,
// where it waits for a decision. See package finding.
package findings

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"dossier/internal/diag"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/span"
)

// Limits of a file.
const (
	maxLine = 16 << 20 // bytes
	maxEach = 20_000   // findings on a line
)

// line is a line of the file: the findings in one article.
type line struct {
	File       string      `json:"file"`
	Tool       string      `json:"tool"`
	Mentions   []mention   `json:"mentions"`
	Times      []time      `json:"times"`
	Statements []statement `json:"statements"`
}

// common are the keys of every finding.
type common struct {
	Tool       string   `json:"tool"`
	Quote      string   `json:"quote"`
	Prefix     string   `json:"prefix"`
	Suffix     string   `json:"suffix"`
	Confidence *float64 `json:"confidence"`
}

// words are words of the article, with their place in code points if it is given.
type words struct {
	Start *int   `json:"start"`
	End   *int   `json:"end"`
	Text  string `json:"text"`
}

type mention struct {
	common
	words
	Kind string `json:"kind"`
	Name string `json:"name"`
}

type time struct {
	common
	words
	EDTF string `json:"edtf"`
}

type statement struct {
	common
	Source  *words  `json:"source"`
	Cue     *words  `json:"cue"`
	Content []words `json:"content"`
	Via     []words `json:"via"`
	Stance  string  `json:"stance"`
}

// eachLine calls do for each line that is not empty, with its place.
func eachLine(src diag.Source, do func(data []byte, at span.Span)) {
	off := 0
	for l := range bytes.Lines([]byte(src.Text)) {
		text := bytes.TrimSpace(bytes.TrimPrefix(l, []byte("\ufeff")))
		if len(text) > 0 {
			do(text, span.Span{Start: off, End: off + 1})
		}
		off += len(l)
	}
}

// parse returns a line.
func parse(data []byte) (line, error) {
	var l line
	if len(data) > maxLine {
		return l, fmt.Errorf("the line is longer than %d MiB", maxLine>>20)
	}
	if err := json.Unmarshal(data, &l); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) && wrong.Field != "" {
			return l, fmt.Errorf("%q is a %s", wrong.Field, wrong.Value)
		}
		return l, fmt.Errorf("not a JSON object: %w", err)
	}
	switch {
	case l.File == "":
		return l, errors.New(`the line has no "file", the article of its findings`)
	case l.Mentions == nil && l.Times == nil && l.Statements == nil:
		return l, errors.New(`the line has none of the lists "mentions", "times" and "statements"`)
	case len(l.Mentions)+len(l.Times)+len(l.Statements) > maxEach:
		return l, fmt.Errorf("the line has more than %d findings", maxEach)
	}
	return l, nil
}

// Schema describes a line of the file.
func Schema() jsonschema.Schema {
	text := func(doc string) jsonschema.Schema {
		return jsonschema.Schema{Types: []string{jsonschema.String}, Description: doc}
	}
	offset := func(doc string) jsonschema.Schema {
		return jsonschema.Schema{Types: []string{jsonschema.Integer}, Description: doc, Value: jsonschema.From(0)}
	}
	place := []jsonschema.Property{
		{Key: "start", Schema: offset("where the text starts, in code points from the start of the article's text; may be missing if the quote occurs once")},
		{Key: "end", Schema: offset("where it ends")},
		{Key: "text", Schema: text("words of the article")},
	}
	shared := []jsonschema.Property{
		{Key: "quote", Schema: text("the sentence of the article that the finding rests on, word by word"), Required: true},
		{Key: "tool", Schema: text("program that found it, if it is another than that of the line")},
		{Key: "prefix", Schema: text("words directly before the quote, if it occurs more than once")},
		{Key: "suffix", Schema: text("words directly after the quote, if it occurs more than once")},
		{Key: "confidence", Schema: jsonschema.Schema{Types: []string{jsonschema.Number}, Value: jsonschema.Between(0, 1), Description: "how sure the program is"}},
	}
	object := func(doc string, parts ...[]jsonschema.Property) *jsonschema.Schema {
		s := jsonschema.Schema{Types: []string{jsonschema.Object}, Description: doc}
		for _, p := range parts {
			s.Properties = append(s.Properties, p...)
		}
		return &s
	}
	list := func(of *jsonschema.Schema) jsonschema.Schema {
		return jsonschema.Schema{Types: []string{jsonschema.Array}, Items: of}
	}
	kinds := jsonschema.Schema{Types: []string{jsonschema.String}, Enum: []any{"person", "organization", "place"}, Description: "what the name is of"}
	stances := jsonschema.Schema{Types: []string{jsonschema.String}, Enum: stanceNames(), Description: "asserts if missing"}
	return *object("The findings of a program in one article", []jsonschema.Property{
		{Key: "file", Schema: text("the article: its path in the content folder, or its file name"), Required: true},
		{Key: "tool", Schema: text("program that found it; a finding may name another")},
		{Key: "mentions", Schema: list(object("A name", place, shared, []jsonschema.Property{{Key: "kind", Schema: kinds, Required: true}, {Key: "name", Schema: text("the full name, which must be in the article; the text if missing")}}))},
		{Key: "times", Schema: list(object("When the quote says that something happened", place, shared, []jsonschema.Property{{Key: "edtf", Schema: text("the date, as 2024-03-05 (EDTF)"), Required: true}}))},
		{Key: "statements", Schema: list(object("What somebody says", shared, []jsonschema.Property{
			{Key: "source", Schema: *object("who says it, in the words of the article", place), Required: true},
			{Key: "content", Schema: list(object("what is said, within the quote; the whole quote if missing", place))},
			{Key: "cue", Schema: *object("the verb", place)},
			{Key: "via", Schema: list(object("a source that the source cites", place))},
			{Key: "stance", Schema: stances},
		}))},
	})
}
