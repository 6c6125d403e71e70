package frontmatter

import (
	"slices"

	"dossier/internal/source/jsonschema"
	"dossier/internal/text/edtf"
)

// Schema returns the schema of a mapping with the fields. It describes values as
// the core schema of YAML 1.2 reads them. There 1984 is a number, so text may
// also be written as a number. A key without a value counts as absent. A mapping
// without entries lacks all required keys.
func Schema(fields []Field) jsonschema.Schema {
	s := jsonschema.Schema{Types: []string{jsonschema.Object}, Closed: true}
	if !slices.ContainsFunc(fields, func(f Field) bool { return f.Required }) {
		s.Types = append(s.Types, jsonschema.Null)
	}
	for _, f := range fields {
		takes := f.Set.takes
		switch {
		case !f.Required:
			takes = orNothing(takes)
		case isText(takes):
			takes.Length = jsonschema.From(1)
		}
		takes.Description = f.Doc
		s.Properties = append(s.Properties, jsonschema.Property{Key: f.Key, Required: f.Required, Schema: takes})
	}
	return s
}

// ListSchema returns the schema of a list that [DecodeList] decodes.
func ListSchema(entry jsonschema.Schema) jsonschema.Schema {
	return jsonschema.Schema{Types: []string{jsonschema.Array, jsonschema.Null}, Items: &entry}
}

// scalarSchema accepts any value that is neither a list nor a mapping. Its type
// in YAML does not matter, because its characters are read.
var scalarSchema = jsonschema.Schema{Types: []string{jsonschema.String, jsonschema.Number, jsonschema.Boolean}}

// dateSchema accepts a date, or a year, which YAML reads as a number.
var dateSchema = jsonschema.Schema{AnyOf: []jsonschema.Schema{
	{Types: []string{jsonschema.String}, Pattern: edtf.Pattern},
	{Types: []string{jsonschema.Integer}, Value: jsonschema.Between(-9999, 9999)},
}}

var urlSchema = jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s"<>][^\s"<>]*$`}

var languageSchema = jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: `^[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})*$`}

// boolSchema accepts the values that YAML reads as true or false, and the words
// for them in YAML 1.1.
var boolSchema = jsonschema.Schema{AnyOf: []jsonschema.Schema{
	{Types: []string{jsonschema.Boolean}},
	{Types: []string{jsonschema.String}, Pattern: `^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$`},
}}

// hinted returns s with the hint added to each of its patterns.
func hinted(s jsonschema.Schema, hint string) jsonschema.Schema {
	if s.Pattern != "" {
		s.PatternHint = hint
	}
	s.AnyOf = slices.Clone(s.AnyOf)
	for i := range s.AnyOf {
		s.AnyOf[i] = hinted(s.AnyOf[i], hint)
	}
	return s
}

func enumSchema(options []string) jsonschema.Schema {
	s := jsonschema.Schema{}
	for _, o := range options {
		s.Enum = append(s.Enum, o)
	}
	return s
}

// oneOrMore returns the schema of a list of values or a single value.
func oneOrMore(one jsonschema.Schema) jsonschema.Schema {
	return jsonschema.Schema{AnyOf: append([]jsonschema.Schema{listOf(one)}, alternatives(one)...)}
}

func listOf(one jsonschema.Schema) jsonschema.Schema {
	return jsonschema.Schema{Types: []string{jsonschema.Array}, Items: &one}
}

// orNothing returns the schema of s or no value.
func orNothing(s jsonschema.Schema) jsonschema.Schema {
	if isText(s) {
		s.Types = append(slices.Clone(s.Types), jsonschema.Null)
		return s
	}
	all := alternatives(s)
	if i := slices.IndexFunc(all, isText); i >= 0 {
		all[i] = orNothing(all[i])
		return jsonschema.Schema{AnyOf: all}
	}
	none := jsonschema.Schema{Types: []string{jsonschema.String, jsonschema.Null}, Length: jsonschema.To(0)}
	return jsonschema.Schema{AnyOf: append(all, none)}
}

// isText reports whether s accepts any text.
func isText(s jsonschema.Schema) bool {
	return len(s.Types) > 0 && s.Types[0] == jsonschema.String && s.Pattern == "" && !slices.Contains(s.Types, jsonschema.Null)
}

// alternatives returns schemas. A value matches s if it matches at least one of
// them.
func alternatives(s jsonschema.Schema) []jsonschema.Schema {
	if len(s.AnyOf) > 0 && len(s.Types) == 0 {
		return slices.Clone(s.AnyOf)
	}
	return []jsonschema.Schema{s}
}
