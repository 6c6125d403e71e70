package frontmatter

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"dossier/internal/diag"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/span"
)

// Item begins a new entry of a list of mappings. It returns the keys that the
// entry may have, and a function that is called after the entry has been read.
// The function is not called for entries with problems.
type Item func() (fields []Field, done func(Entry))

// Entry holds the location of an entry of a list in the file.
type Entry struct {
	Span span.Span // the first line of the entry
	Keys Keys
}

// DecodeList decodes the YAML list of mappings at sp of src.
func DecodeList(src diag.Source, sp span.Span, item Item) diag.List {
	d := &decoder{src: src, item: item, keys: Keys{}, first: map[string]int{}}
	if sp.Len() > MaxLength {
		d.problems.Add(tooLong(src, sp))
		return d.problems
	}
	if whole := d.entry(sp); len(whole) > 0 {
		d.entries(sp, whole)
	}
	return d.problems
}

func (d *decoder) list(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.SequenceNode || n.Anchor != "" {
		d.other = true
		d.report(n, "wrong-type", `expected a list with lines of the form "- key: value"`, "")
		return
	}
	for _, entry := range n.Content {
		d.listed(entry, d.item)
	}
}

// listed decodes one entry of a list.
func (d *decoder) listed(n *yaml.Node, item Item) {
	fields, done := item()
	if keys, ok := d.nested(n, fields); ok {
		done(Entry{Span: d.span(n), Keys: keys})
	}
}

// nested decodes the mapping n within another value, and reports whether it has
// no problems.
func (d *decoder) nested(n *yaml.Node, fields []Field) (Keys, bool) {
	inner := &decoder{src: d.src, fields: fields, keys: Keys{}, first: map[string]int{}, lines: d.lines}
	inner.mapping(n)
	if !inner.other {
		inner.missing(d.span(n))
	}
	d.problems.Add(inner.problems...)
	return inner.keys, len(inner.problems) == 0
}

// List accepts a list of mappings, or one mapping.
func List(item Item) Setter {
	fields, _ := item()
	return Setter{func(d *decoder, _ string, n *yaml.Node) {
		entries := []*yaml.Node{n}
		if n.Kind == yaml.SequenceNode && n.Anchor == "" {
			entries = n.Content
		}
		for _, entry := range entries {
			d.listed(entry, item)
		}
	}, oneOrMore(Schema(fields)), ""}
}

// Mapping accepts a mapping with the fields.
func Mapping(fields []Field) Setter {
	return Setter{func(d *decoder, _ string, n *yaml.Node) { d.nested(n, fields) }, Schema(fields), ""}
}

// Each accepts a mapping with arbitrary keys. The function value returns the
// setter for a key.
func Each(value func(key string) Setter) Setter {
	return Setter{func(d *decoder, _ string, n *yaml.Node) {
		inner := &decoder{src: d.src, each: value, keys: Keys{}, first: map[string]int{}, lines: d.lines}
		inner.mapping(n)
		d.problems.Add(inner.problems...)
	}, jsonschema.Schema{Types: []string{jsonschema.Object}}, ""}
}

// Short accepts a mapping with the fields, or a scalar, which is the value of the
// first field.
func Short(fields []Field) Setter {
	return Setter{func(d *decoder, key string, n *yaml.Node) {
		if n.Kind == yaml.MappingNode {
			d.nested(n, fields)
			return
		}
		fields[0].Set.set(d, key, n)
	}, jsonschema.Schema{AnyOf: []jsonschema.Schema{fields[0].Set.takes, Schema(fields)}}, ""}
}

func tooLong(src diag.Source, sp span.Span) diag.Diagnostic {
	return src.Error(span.Span{Start: sp.Start, End: sp.Start}, "yaml-unsupported",
		fmt.Sprintf("more than %d MiB of YAML", MaxLength>>20))
}
