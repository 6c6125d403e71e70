package frontmatter

import (
	"slices"

	"go.yaml.in/yaml/v4"

	"dossier/internal/source/jsonschema"
	"dossier/internal/text/span"
)

// Field is a key that a mapping may have.
type Field struct {
	Key      string
	Doc      string // description of the value, in one line
	Required bool
	// Verbatim is set for a value that repeats the words of something else. In it,
	// %% does not begin a comment.
	Verbatim bool
	Foreign  bool // a key of other tools, which is accepted and not suggested
	Set      Setter
}

// Setter stores the value of a key, and knows what values it accepts. The
// functions of this package return setters: [String], [Strings], [Date] and so
// on.
type Setter struct {
	set   func(d *decoder, key string, n *yaml.Node)
	takes jsonschema.Schema
	hint  string // how to correct a value that is not accepted
}

// Taking returns s with a description of the values that it accepts. It is for
// setters made by [Func], which has no description.
func (s Setter) Taking(values jsonschema.Schema) Setter {
	s.takes = hinted(values, s.hint)
	return s
}

// Keys maps the keys of a mapping to the spans of their values in the file.
type Keys map[string]span.Span

// Has reports whether the key was given with a value.
func (k Keys) Has(key string) bool {
	_, ok := k[key]
	return ok
}

// Span returns the span of the value of the key. If the key was not given, it
// returns an empty span at the start of the file.
func (k Keys) Span(key string) span.Span { return k[key] }

func names(fields []Field) []string {
	var out []string
	for _, f := range fields {
		if !f.Foreign {
			out = append(out, f.Key)
		}
	}
	return out
}

func find(fields []Field, key string) (Field, bool) {
	i := slices.IndexFunc(fields, func(f Field) bool { return f.Key == key })
	if i < 0 {
		return Field{}, false
	}
	return fields[i], true
}
