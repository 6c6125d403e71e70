package frontmatter

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// Pair is a key and its value that are not written as YAML, such as an attribute
// of a passage. A key that takes a list may have several pairs.
type Pair struct {
	Key, Value         string
	KeySpan, ValueSpan span.Span
}

// DecodePairs decodes pairs into fields as [Decode] decodes a mapping. Problems
// are reported at the pairs' spans of src. The span at covers all pairs.
func DecodePairs(src diag.Source, at span.Span, pairs []Pair, fields []Field) (Keys, diag.List) {
	d := &decoder{src: src, fields: fields, keys: Keys{}, first: map[string]int{}, places: map[*yaml.Node]span.Span{}}
	var order []string
	values := map[string][]*yaml.Node{}
	for _, p := range pairs {
		f, ok := find(fields, p.Key)
		if !ok {
			d.problems.Add(src.Error(p.KeySpan, "unknown-key", fmt.Sprintf("unknown key %q", p.Key)).WithHint(suggest(p.Key, names(fields))))
			continue
		}
		n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: p.Value}
		d.places[n] = p.ValueSpan
		if len(values[f.Key]) == 0 {
			order = append(order, f.Key)
			d.first[f.Key] = p.KeySpan.Start
		}
		values[f.Key] = append(values[f.Key], n)
	}
	for _, key := range order {
		f, _ := find(fields, key)
		v := values[key][0]
		if len(values[key]) > 1 {
			v = &yaml.Node{Kind: yaml.SequenceNode, Content: values[key]}
			d.places[v] = d.places[values[key][1]]
		}
		if !f.Verbatim && !d.uncomment(v) || v.Kind == yaml.ScalarNode && v.Value == "" {
			continue
		}
		d.keys[key] = d.places[v]
		f.Set.set(d, key, v)
	}
	d.missing(at)
	return d.keys, d.problems
}
