package frontmatter

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// MaxLength is the maximum length of the YAML that is read at once, in bytes.
const MaxLength = 1 << 20

// maxDepth is the maximum depth of its values.
const maxDepth = 16

// Decode decodes the YAML mapping at sp of src into fields. The Keys hold the
// spans of the values.
func Decode(src diag.Source, sp span.Span, fields []Field) (Keys, diag.List) {
	d := &decoder{src: src, fields: fields, keys: Keys{}, first: map[string]int{}}
	if sp.Len() > MaxLength {
		d.problems.Add(tooLong(src, sp))
		return d.keys, d.problems
	}
	if whole := d.entry(sp); len(whole) > 0 {
		d.entries(sp, whole)
	} else if !d.other {
		d.missing(sp)
	}
	d.reportUnused()
	return d.keys, d.problems
}

type decoder struct {
	src      diag.Source
	fields   []Field
	keys     Keys
	first    map[string]int           // offset of the first occurrence of each key
	lines    lineTable                // lines of the part being read
	other    bool                     // the value is not a mapping
	item     Item                     // for a list; nil for a mapping
	each     func(key string) Setter  // for a mapping with arbitrary keys; otherwise nil
	places   map[*yaml.Node]span.Span // spans of values that are not written as YAML
	unused   []string                 // keys of other tools that say nothing here
	problems diag.List
}

// entry decodes the mapping at sp. If it has syntax errors, entry returns them
// and decodes nothing.
func (d *decoder) entry(sp span.Span) diag.List {
	d.lines = newLineTable(d.src.Text, sp)
	var root yaml.Node
	loader, err := yaml.NewLoader(strings.NewReader(sp.Text(d.src.Text)), limits)
	if err == nil {
		err = loader.Load(&root)
	}
	var second yaml.Node
	switch {
	case errNoDocument(err):
		return nil
	case err != nil:
		return diag.List{d.syntax(sp, err)}
	case loader.Load(&second) == nil:
		return diag.List{d.at(&second, "yaml-unsupported", "a second document starts here", `remove the line "---"`)}
	}
	if d.item != nil {
		d.list(root.Content[0])
	} else {
		d.mapping(root.Content[0])
	}
	return nil
}

// entries decodes the entries of a mapping one by one if it cannot be read as a
// whole.
func (d *decoder) entries(sp span.Span, whole diag.List) {
	parts := topLevel(d.src.Text, sp, d.item != nil)
	before := len(d.problems)
	broken := 0
	for _, part := range parts {
		syntax := d.entry(part)
		broken += len(syntax)
		d.problems.Add(syntax...)
	}
	if broken == 0 { // each entry is valid by itself, so the error is in their sequence
		d.problems = append(d.problems[:before], whole...)
	}
}

// topLevel splits a mapping or a list into its entries. An entry starts with a
// line that is not indented and not a comment. In a list the line begins with a
// hyphen, in a mapping it does not.
func topLevel(text string, sp span.Span, list bool) (parts []span.Span) {
	start := sp.Start
	for off := sp.Start; off < sp.End; off = lineEnd(text, off) {
		begins := !strings.ContainsRune(" \t#-]}\r\n", rune(text[off]))
		if list {
			begins = text[off] == '-'
		}
		if off > start && begins {
			parts = append(parts, span.Span{Start: start, End: off})
			start = off
		}
	}
	return append(parts, span.Span{Start: start, End: sp.End})
}

var limits = yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth)))

func (d *decoder) mapping(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.MappingNode || n.Anchor != "" {
		d.other = true
		d.report(n, "wrong-type", `expected lines of the form "key: value"`, "")
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		d.pair(n.Content[i], n.Content[i+1])
	}
}

func (d *decoder) pair(k, v *yaml.Node) {
	if k.Kind != yaml.ScalarNode || k.Anchor != "" || k.Tag == "!!merge" {
		d.report(k, "yaml-unsupported", "expected a plain key", "")
		return
	}
	key := k.Value
	if first, twice := d.first[key]; twice {
		line, _ := d.src.Position(first)
		d.report(k, "duplicate-key", fmt.Sprintf("the key %q is already given in line %d", key, line), "remove one of the two")
		return
	}
	d.first[key] = d.span(k).Start
	f, ok := find(d.fields, key)
	if d.each != nil {
		f, ok = Field{Key: key, Set: d.each(key)}, true
	}
	if !ok {
		d.report(k, "unknown-key", fmt.Sprintf("unknown key %q", key), suggest(key, names(d.fields)))
		return
	}
	if !f.Verbatim && !d.uncomment(v) {
		return
	}
	if v.Kind == yaml.ScalarNode && (v.Tag == "!!null" || v.Value == "") && v.Anchor == "" {
		return
	}
	d.keys[key] = d.span(v)
	d.checkComment(key, v)
	f.Set.set(d, key, v)
}

// checkComment reports a value that YAML ends at a "#", as in "title: Vote #2".
// A "#" with a space after it begins a comment.
func (d *decoder) checkComment(key string, v *yaml.Node) {
	if v.Kind != yaml.ScalarNode || v.Style != 0 || len(d.places) > 0 {
		return
	}
	end := d.span(v).End
	rest := d.src.Text[end:min(lineEnd(d.src.Text, end), d.lines.part.End)]
	at := strings.TrimLeft(rest, " \t")
	if len(at) == len(rest) || len(at) < 2 || at[0] != '#' || strings.ContainsRune("# \t\r\n", rune(at[1])) {
		return
	}
	start := end + len(rest) - len(at)
	d.problems.Add(d.src.Warning(span.Span{Start: start, End: start + len(strings.TrimRight(at, " \t\r\n"))}, "comment-in-value",
		fmt.Sprintf("the value of %q ends before the \"#\", which begins a comment", key)).
		WithHint("put the value in quotes"))
}

// scalar returns the text of n as written, and reports whether n is a scalar.
func (d *decoder) scalar(key string, n *yaml.Node) (string, bool) {
	switch {
	case n.Kind == yaml.AliasNode, n.Anchor != "", n.Style&yaml.TaggedStyle != 0:
		d.report(n, "yaml-unsupported", "YAML anchors, aliases and tags are not supported", "put the value in quotes if it is text")
	case n.Kind == yaml.MappingNode:
		d.report(n, "wrong-type", fmt.Sprintf("expected text for %q, found a mapping", key), "put the value in quotes if it is text")
	case n.Kind == yaml.SequenceNode:
		d.report(n, "wrong-type", fmt.Sprintf("expected text for %q, found a list", key), "put the value in quotes if it is text")
	case n.Tag == "!!null":
		return "", true
	default:
		return n.Value, true
	}
	return "", false
}

func (d *decoder) missing(sp span.Span) {
	for _, f := range d.fields {
		if f.Required && !d.keys.Has(f.Key) {
			at := span.Span{Start: sp.Start, End: sp.Start}
			if first, ok := d.first[f.Key]; ok {
				at = span.Span{Start: first, End: first + len(f.Key)}
			}
			d.problems.Add(d.src.Error(at, "missing-key", fmt.Sprintf("the key %q is missing or empty", f.Key)))
		}
	}
}

func (d *decoder) report(n *yaml.Node, code, message, hint string) {
	d.problems.Add(d.at(n, code, message, hint))
}

func (d *decoder) at(n *yaml.Node, code, message, hint string) diag.Diagnostic {
	return d.src.Error(d.span(n), code, message).WithHint(hint)
}
