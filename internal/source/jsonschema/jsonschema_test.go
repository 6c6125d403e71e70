package jsonschema_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"dossier/internal/source/jsonschema"
)

func TestDocument(t *testing.T) {
	s := jsonschema.Schema{
		Title: "T", Closed: true, Types: []string{jsonschema.Object},
		Properties: []jsonschema.Property{
			{Key: "z", Required: true, Schema: jsonschema.Schema{Description: "last <first>", Types: []string{jsonschema.String, jsonschema.Null}, Pattern: "^a$", PatternHint: "write a", Length: jsonschema.From(1)}},
			{Key: "a", Schema: jsonschema.Schema{Types: []string{jsonschema.Array}, Items: &jsonschema.Schema{Enum: []any{"on", 1}}}},
		},
		Needs: []jsonschema.Dependency{{Key: "a", Needs: []string{"z", "b"}}},
		AnyOf: []jsonschema.Schema{{Requires: []string{"z"}}, {Types: []string{jsonschema.Integer}, Value: jsonschema.Between(-1, 1)}},
	}
	const want = `{"$schema":"http://json-schema.org/draft-07/schema#","title":"T","type":"object","properties":{` +
		`"z":{"description":"last \u003cfirst\u003e","type":["string","null"],"pattern":"^a$","patternErrorMessage":"write a","minLength":1},` +
		`"a":{"type":"array","items":{"enum":["on",1]}}},"required":["z"],"additionalProperties":false,` +
		`"dependencies":{"a":{"anyOf":[{"required":["z"]},{"required":["b"]}]}},` +
		`"anyOf":[{"required":["z"]},{"type":"integer","minimum":-1,"maximum":1}]}`
	indented, err := s.Document()
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := json.Compact(&got, indented); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
