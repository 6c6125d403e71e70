// Package jsonschema writes JSON Schema. It has the keywords that are needed to
// describe the YAML of a dossier.
//
// The dialect is draft-07. It is the newest that all versions in use of the YAML
// language server support, and with it most text editors. Newer features are not
// needed.
package jsonschema

import (
	"bytes"
	"encoding/json"
)

// dialect is the URI of the dialect.
const dialect = "http://json-schema.org/draft-07/schema#"

// The types of values.
const (
	String  = "string"
	Integer = "integer"
	Number  = "number"
	Boolean = "boolean"
	Null    = "null"
	Array   = "array"
	Object  = "object"
)

// Schema describes the values that are valid. The zero Schema accepts any value.
type Schema struct {
	Title       string
	Description string
	Types       []string // one of them
	Enum        []any    // one of them
	Pattern     string   // of text: a regular expression valid in both ECMA-262 and RE2
	PatternHint string   // shown by the YAML language server instead of the pattern
	Length      Range    // of text, in code points
	Value       Range    // of numbers
	Items       *Schema  // of a list
	Properties  []Property
	Requires    []string     // required keys of a mapping, besides required properties
	Closed      bool         // no other properties
	Needs       []Dependency // which properties need which
	AnyOf       []Schema     // at least one of them
}

// Range is a range of numbers. A nil bound means no bound.
type Range struct{ Least, Most *int }

// Between returns the range from least to most.
func Between(least, most int) Range { return Range{&least, &most} }

// To returns the range of numbers up to most.
func To(most int) Range { return Range{Most: &most} }

// From returns the range of numbers from least on.
func From(least int) Range { return Range{Least: &least} }

// Property is a key of a mapping.
type Property struct {
	Key      string
	Required bool
	Schema   Schema
}

// Dependency says that a mapping with Key needs at least one of the properties in
// Needs.
type Dependency struct {
	Key   string
	Needs []string
}

// OneOf returns one schema for each key, which requires that key.
func OneOf(keys []string) (out []Schema) {
	for _, k := range keys {
		out = append(out, Schema{Requires: []string{k}})
	}
	return out
}

// Document returns s as an indented JSON document.
func (s Schema) Document() ([]byte, error) {
	return json.MarshalIndent(s.object(member{"$schema", dialect}), "", "  ")
}

// MarshalJSON returns s as JSON with its properties in order.
func (s Schema) MarshalJSON() ([]byte, error) { return json.Marshal(s.object()) }

// object returns s as a JSON object. The members o come first.
func (s Schema) object(o ...member) object {
	add := func(key string, value any, there bool) {
		if there {
			o = append(o, member{key, value})
		}
	}
	add("title", s.Title, s.Title != "")
	add("description", s.Description, s.Description != "")
	switch len(s.Types) {
	case 0:
	case 1:
		add("type", s.Types[0], true)
	default:
		add("type", s.Types, true)
	}
	add("enum", s.Enum, len(s.Enum) > 0)
	add("pattern", s.Pattern, s.Pattern != "")
	add("patternErrorMessage", s.PatternHint, s.PatternHint != "")
	add("minLength", s.Length.Least, s.Length.Least != nil)
	add("maxLength", s.Length.Most, s.Length.Most != nil)
	add("minimum", s.Value.Least, s.Value.Least != nil)
	add("maximum", s.Value.Most, s.Value.Most != nil)
	add("items", s.Items, s.Items != nil)
	var properties object
	var required []string
	for _, p := range s.Properties {
		properties = append(properties, member{p.Key, p.Schema})
		if p.Required {
			required = append(required, p.Key)
		}
	}
	add("properties", properties, len(properties) > 0)
	required = append(required, s.Requires...)
	add("required", required, len(required) > 0)
	add("additionalProperties", false, s.Closed)
	var needs object
	for _, d := range s.Needs {
		needs = append(needs, member{d.Key, Schema{AnyOf: OneOf(d.Needs)}})
	}
	add("dependencies", needs, len(needs) > 0)
	add("anyOf", s.AnyOf, len(s.AnyOf) > 0)
	return o
}

type member struct {
	key   string
	value any
}

// object is a JSON object whose members keep their order.
type object []member

// MarshalJSON returns the members as JSON, in order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		key, err := json.Marshal(m.key)
		if err != nil {
			return nil, err
		}
		b.Write(key)
		b.WriteByte(':')
		value, err := json.Marshal(m.value)
		if err != nil {
			return nil, err
		}
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
