package export

import (
	"reflect"
	"strings"

	"dossier/internal/site/export/record"
	"dossier/internal/source/jsonschema"
)

// Schema describes the data files: dossier.json, and for each kind of record one
// line of its files.
func Schema() jsonschema.Schema {
	s := jsonschema.Schema{Types: []string{jsonschema.Object}, Closed: true, Properties: []jsonschema.Property{
		{Key: "dossier.json", Schema: schemaOf(reflect.TypeFor[record.Index]())},
	}}
	for _, k := range jsonKinds {
		one := schemaOf(k.record)
		one.Description = "A line of " + k.kind + ".jsonl. " + k.description
		s.Properties = append(s.Properties, jsonschema.Property{Key: k.kind, Schema: one})
	}
	return s
}

// schemaOf returns the schema of the JSON that encoding/json makes of a type.
func schemaOf(t reflect.Type) jsonschema.Schema {
	switch t.Kind() {
	case reflect.Pointer:
		s := schemaOf(t.Elem())
		s.Types = append(s.Types, jsonschema.Null)
		return s
	case reflect.Slice:
		items := schemaOf(t.Elem())
		return jsonschema.Schema{Types: []string{jsonschema.Array}, Items: &items}
	case reflect.Struct:
		s := jsonschema.Schema{Types: []string{jsonschema.Object}, Closed: true}
		for f := range fieldsOf(t) {
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			one := schemaOf(f.Type)
			one.Description = f.Tag.Get("doc")
			s.Properties = append(s.Properties, jsonschema.Property{Key: name, Required: options != "omitempty", Schema: one})
		}
		return s
	case reflect.Int:
		return jsonschema.Schema{Types: []string{jsonschema.Integer}}
	case reflect.Float64:
		return jsonschema.Schema{Types: []string{jsonschema.Number}}
	case reflect.Bool:
		return jsonschema.Schema{Types: []string{jsonschema.Boolean}}
	}
	return jsonschema.Schema{Types: []string{jsonschema.String}}
}

// fieldsOf visits the fields of a struct, and those of the structs embedded in it.
func fieldsOf(t reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for _, f := range reflect.VisibleFields(t) {
			if !f.Anonymous && !yield(f) {
				return
			}
		}
	}
}
