package frontmatter

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
	"go.yaml.in/yaml/v4"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// DecodeMatter decodes front matter into fields, as [Decode] does.
func DecodeMatter(src diag.Source, m Matter, fields []Field) (Keys, diag.List) {
	if !m.TOML {
		return Decode(src, m.Span, fields)
	}
	d := &decoder{src: src, fields: fields, keys: Keys{}, first: map[string]int{}, places: map[*yaml.Node]span.Span{}}
	if m.Len() > MaxLength {
		d.problems.Add(tooLong(src, m.Span))
		return d.keys, d.problems
	}
	if root := d.toml(m.Span); root != nil {
		d.mapping(root)
		d.missing(m.Span)
	}
	d.reportUnused()
	return d.keys, d.problems
}

// toml returns the TOML at sp as the nodes that the same YAML has, or nil if it
// cannot be read. A table is a mapping within the mapping.
func (d *decoder) toml(sp span.Span) *yaml.Node {
	t := tomlReader{decoder: d, base: sp.Start}
	t.p.Reset([]byte(sp.Text(d.src.Text)))
	root := &yaml.Node{Kind: yaml.MappingNode}
	d.places[root] = span.Span{Start: sp.Start, End: sp.Start}
	at := root
	for t.p.NextExpression() {
		switch e := t.p.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			at = &yaml.Node{Kind: yaml.MappingNode}
			keys := e.Key()
			t.put(root, &keys, at)
		case unstable.KeyValue:
			keys := e.Key()
			t.put(at, &keys, t.value(e.Value(), 0))
		}
	}
	if err := t.p.Error(); err != nil {
		d.problems.Add(t.syntax(sp, err))
		return nil
	}
	return root
}

type tomlReader struct {
	*decoder
	p    unstable.Parser
	base int
}

// put adds the value under the first part of a dotted key. What the other parts
// name is within the value and not needed.
func (t *tomlReader) put(to *yaml.Node, keys *unstable.Iterator, value *yaml.Node) {
	if !keys.Next() {
		return
	}
	k := keys.Node()
	key := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: string(k.Data)}
	t.places[key] = t.place(k)
	if !keys.IsLast() {
		value = &yaml.Node{Kind: yaml.MappingNode}
	}
	if _, ok := t.places[value]; !ok {
		t.places[value] = t.places[key]
	}
	to.Content = append(to.Content, key, value)
}

// value returns the node of a value.
func (t *tomlReader) value(n *unstable.Node, depth int) *yaml.Node {
	out := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: string(n.Data)}
	if n.Raw.Length > 0 {
		t.places[out] = t.place(n)
	}
	switch n.Kind {
	case unstable.Array:
		out.Kind, out.Value = yaml.SequenceNode, ""
		for it := n.Children(); depth < maxDepth && it.Next(); {
			if it.Node().Kind != unstable.Comment {
				item := t.value(it.Node(), depth+1)
				if _, ok := t.places[item]; !ok {
					t.places[item] = span.Span{Start: t.base, End: t.base}
				}
				out.Content = append(out.Content, item)
			}
		}
	case unstable.InlineTable:
		out.Kind, out.Value = yaml.MappingNode, ""
	}
	return out
}

func (t *tomlReader) place(n *unstable.Node) span.Span {
	start := t.base + int(n.Raw.Offset)
	s := span.Span{Start: start, End: start + int(n.Raw.Length)}
	if i := strings.IndexAny(s.Text(t.src.Text), "\r\n"); i >= 0 {
		s.End = s.Start + i
	}
	return s
}

func (t *tomlReader) syntax(sp span.Span, err error) diag.Diagnostic {
	at := sp.Start
	message := err.Error()
	var where *unstable.ParserError
	if errors.As(err, &where) {
		message = where.Message
		if len(where.Highlight) > 0 {
			at += int(t.p.Range(where.Highlight).Offset)
		}
	}
	return t.src.Error(span.Span{Start: at, End: min(at+1, sp.End)}, "toml-syntax", message).
		WithHint(`write text in quotes, as in title = "Talks: day one"`)
}
