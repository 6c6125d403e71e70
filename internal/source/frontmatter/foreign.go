package frontmatter

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"dossier/internal/diag"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Foreign returns a setter for a key of other tools. It accepts any value and
// passes the text of a scalar to use, which reports whether it could use it. Use
// may be nil. One diagnostic lists the keys that are not used.
func Foreign(use func(text string) bool) Setter {
	return Setter{func(d *decoder, key string, n *yaml.Node) {
		if n.Kind != yaml.ScalarNode || use == nil || !use(n.Value) {
			d.unused = append(d.unused, key)
			delete(d.keys, key)
		}
	}, jsonschema.Schema{}, ""}
}

// Address accepts the address of a web page, as [URL] does. A path, such as
// "/posts/quay/", is where another tool puts the page and is not used.
func Address(to *string) Setter {
	s := URL(to)
	inner := s.set
	s.set = func(d *decoder, key string, n *yaml.Node) {
		if n.Kind == yaml.ScalarNode && strings.HasPrefix(n.Value, "/") {
			Foreign(nil).set(d, key, n)
			return
		}
		inner(d, key, n)
	}
	s.takes = jsonschema.Schema{AnyOf: []jsonschema.Schema{s.takes, {Types: []string{jsonschema.String}, Pattern: "^/"}}}
	return s
}

// reportUnused lists the keys of other tools that were not used.
func (d *decoder) reportUnused() {
	if len(d.unused) == 0 {
		return
	}
	quoted := make([]string, len(d.unused))
	for i, key := range d.unused {
		quoted[i] = fmt.Sprintf("%q", key)
	}
	start := d.first[d.unused[0]]
	d.problems.Add(d.src.At(span.Span{Start: start, End: start + len(d.unused[0])}, diag.Info, "foreign-key",
		"not used, because other tools define it: "+strings.Join(quoted, ", ")).
		WithHint(`to hide this, write "check: {foreign-key: off}" in dossier.yaml`))
}

// Names accepts a list of names, or one of them, and joins them with commas. A
// link of a notebook, such as "[[people/Ana Silva|Ana]]", is the name it shows.
func Names(to *string) Setter {
	var all []string
	s := Strings(&all)
	inner := s.set
	s.set = func(d *decoder, key string, n *yaml.Node) {
		all = nil
		inner(d, key, flat(n))
		for i, name := range all {
			all[i] = unlinked(name)
		}
		*to = strings.Join(all, ", ")
	}
	return s
}

// flat returns n with the lists in its list replaced by their first text: "[[A]]"
// without quotation marks is a list within a list.
func flat(n *yaml.Node) *yaml.Node {
	if n.Kind != yaml.SequenceNode {
		return n
	}
	out := *n
	out.Content = nil
	for _, item := range n.Content {
		for item.Kind == yaml.SequenceNode && len(item.Content) == 1 {
			item = item.Content[0]
		}
		out.Content = append(out.Content, item)
	}
	return &out
}

// unlinked returns the words that a link of a notebook shows.
func unlinked(name string) string {
	inner, ok := strings.CutPrefix(name, "[[")
	if inner, closed := strings.CutSuffix(inner, "]]"); ok && closed {
		if _, shown, ok := strings.Cut(inner, "|"); ok {
			return strings.TrimSpace(shown)
		}
		return strings.TrimSpace(inner[strings.LastIndexByte(inner, '/')+1:])
	}
	return name
}

// ParseDate parses an EDTF date, or a day in one of the usual spellings, with or
// without a time of day.
func ParseDate(text string) (edtf.Date, error) {
	text = strings.TrimSpace(text)
	d, err := edtf.Parse(text)
	if err == nil {
		return d, nil
	}
	if d, ok := spelled(text); ok {
		return d, nil
	}
	return d, err
}
