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
	Doc      string // what it says, in a line
	Required bool
	Set      Setter
}

// Setter puts the value of a key where it belongs, and knows what values it
// takes. Setters are made by the functions of this package: [String],
// [Strings], [Date] and so on.
type Setter struct {
	set   func(d *decoder, key string, n *yaml.Node)
	takes jsonschema.Schema
	hint  string // what to do about a value that it does not take
}

// Taking is s with a description of the values that it takes, for a setter
// that [Func] made, which does not know.
func (s Setter) Taking(values jsonschema.Schema) Setter {
	s.takes = hinted(values, s.hint)
	return s
}

// Keys tells where the values of a mapping stand in the file.
type Keys map[string]span.Span

// Has reports whether the key was given with a value.
func (k Keys) Has(key string) bool {
	_, ok := k[key]
	return ok
}

// Span is where the value of the key stands, as an empty span at the start of
// the file where the key was not given.
func (k Keys) Span(key string) span.Span { return k[key] }

func names(fields []Field) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = f.Key
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
