package sarif_test

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/diag/sarif"
	"dossier/internal/text/span"
)

func written(t *testing.T, l diag.List) string {
	t.Helper()
	var b strings.Builder
	if err := sarif.Write(&b, l, sarif.Tool{Version: "v1.2.3", Root: "/home/ann/dossier"}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func problems() diag.List {
	src := diag.Source{Path: "content/claims/été 1.md", Text: "---\nproposition: Ünder <way>\n---\n"}
	return diag.List{
		diag.File("content/articles/a.md", diag.Info, "unreviewed-claims", "nobody has looked"),
		src.At(span.Span{Start: 17, End: len(src.Text) - 5}, diag.Warning, "single-origin", "one origin").WithHint("look for {another}"),
		diag.File("/home/ann/dossier/content/b.md", diag.Error, "bad-date", "no such day"),
		diag.File("../other/content/b.md", diag.Error, "bad-date", "no such day"),
		diag.File("/tmp/c.md", diag.Error, "bad-date", "no such day"),
		diag.File("D:/c.md", diag.Error, "bad-date", "no such day"),
	}
}

func TestWrite(t *testing.T) {
	got := written(t, problems())
	if got != written(t, problems()) {
		t.Error("the same problems give other bytes")
	}
	check(t, got)
	var compact bytes.Buffer
	if err := json.Compact(&compact, []byte(got)); err != nil {
		t.Fatal(err)
	}
	got = compact.String()
	for _, want := range []string{
		`"level":"note","message":{"text":"nobody has looked"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/articles/a.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":1}}}]`,
		`"level":"warning","message":{"text":"one origin\nlook for {{another}}"}`,
		`{"uri":"content/claims/%C3%A9t%C3%A9%201.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":14,"endColumn":25}`,
		`{"uri":"content/b.md","uriBaseId":"%SRCROOT%"}`,
		`{"uri":"file:///home/ann/other/content/b.md"}`,
		`{"uri":"file:///tmp/c.md"}`,
		`{"uri":"file:///D:/c.md"}`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}

func TestWriteNothing(t *testing.T) {
	got := written(t, nil)
	check(t, got)
	if !strings.Contains(got, `"results": []`) {
		t.Errorf("no list of results in\n%s", got)
	}
}

// node is a JSON value that is checked against the specification.
type node struct {
	t     *testing.T
	path  string
	value any
}

// object returns the properties of an object. It fails the test unless all
// required properties are there and all others are optional ones.
func (n node) object(required, optional []string) map[string]node {
	n.t.Helper()
	m, ok := n.value.(map[string]any)
	if !ok {
		n.t.Fatalf("%s is %T, not an object", n.path, n.value)
	}
	out := map[string]node{}
	for k, v := range m {
		if !slices.Contains(required, k) && !slices.Contains(optional, k) {
			n.t.Errorf("%s has a property %q", n.path, k)
		}
		out[k] = node{n.t, n.path + "." + k, v}
	}
	for _, k := range required {
		if _, ok := m[k]; !ok {
			n.t.Fatalf("%s has no %q", n.path, k)
		}
	}
	return out
}

func (n node) array() (out []node) {
	n.t.Helper()
	list, ok := n.value.([]any)
	if !ok {
		n.t.Fatalf("%s is %T, not an array", n.path, n.value)
	}
	for _, v := range list {
		out = append(out, node{n.t, n.path + "[]", v})
	}
	return out
}

func (n node) text() string {
	n.t.Helper()
	s, ok := n.value.(string)
	if !ok || s == "" {
		n.t.Fatalf("%s is %v, not a text", n.path, n.value)
	}
	return s
}

// whole returns a whole number and fails the test if it is below least.
func (n node) whole(least int) int {
	n.t.Helper()
	f, ok := n.value.(float64)
	if !ok || f != float64(int(f)) || int(f) < least {
		n.t.Fatalf("%s is %v, not a whole number from %d on", n.path, n.value, least)
	}
	return int(f)
}

func (n node) oneOf(options ...string) {
	n.t.Helper()
	if !slices.Contains(options, n.text()) {
		n.t.Errorf("%s is %q, none of %q", n.path, n.value, options)
	}
}

// check checks a log against the requirements of the specification for each
// object, by section.
func check(t *testing.T, text string) {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	log := node{t, "log", v}.object([]string{"version", "runs"}, []string{"$schema"}) // 3.13
	log["version"].oneOf("2.1.0")
	for _, r := range log["runs"].array() {
		run := r.object([]string{"tool"}, []string{"results", "columnKind"}) // 3.14
		run["columnKind"].oneOf("utf16CodeUnits", "unicodeCodePoints")       // 3.14
		tool := run["tool"].object([]string{"driver"}, nil)                  // 3.18
		ids := checkDriver(tool["driver"])
		for _, result := range run["results"].array() {
			checkResult(result, ids)
		}
	}
}

// checkDriver returns the identifiers of the rules.
func checkDriver(n node) (ids []string) {
	driver := n.object([]string{"name"}, []string{"version", "rules"}) // 3.19
	driver["name"].text()
	for _, r := range driver["rules"].array() {
		rule := r.object([]string{"id"}, []string{"shortDescription", "fullDescription", "help", "defaultConfiguration"}) // 3.49
		id := rule["id"].text()
		if slices.Contains(ids, id) { // 3.19.23: no two are the same
			n.t.Errorf("the rule %q is given twice", id)
		}
		ids = append(ids, id)
		for _, key := range []string{"shortDescription", "fullDescription", "help"} {
			if m, ok := rule[key]; ok {
				m.object([]string{"text"}, nil)["text"].text() // 3.12: a message of several formats has a text
			}
		}
		if c, ok := rule["defaultConfiguration"]; ok {
			c.object(nil, []string{"level"})["level"].oneOf("none", "note", "warning", "error") // 3.50
		}
	}
	return ids
}

func checkResult(n node, ids []string) {
	result := n.object([]string{"message"}, []string{"ruleId", "ruleIndex", "level", "locations"}) // 3.27
	result["message"].object([]string{"text"}, nil)["text"].text()                                 // 3.11
	result["level"].oneOf("none", "note", "warning", "error")                                      // 3.27.10
	if i := result["ruleIndex"].whole(0); i >= len(ids) || ids[i] != result["ruleId"].text() {     // 3.27.6
		n.t.Errorf("rule %v is not at %d", result["ruleId"].value, i)
	}
	for _, l := range result["locations"].array() {
		physical := l.object([]string{"physicalLocation"}, nil)["physicalLocation"].object([]string{"artifactLocation"}, []string{"region"}) // 3.28, 3.29
		artifact := physical["artifactLocation"].object([]string{"uri"}, []string{"uriBaseId"})                                              // 3.4
		u, err := url.Parse(artifact["uri"].text())
		if err != nil {
			n.t.Error(err)
		}
		if _, based := artifact["uriBaseId"]; based == u.IsAbs() { // 3.4.4: with a base it is relative
			n.t.Errorf("address %q, with a base: %v", u, based)
		}
		if slices.Contains(strings.Split(u.Path, "/"), "..") { // 3.10
			n.t.Errorf("address %q leads upwards", u)
		}
		region := physical["region"].object([]string{"startLine"}, []string{"startColumn", "endColumn"}) // 3.30
		region["startLine"].whole(1)
		if end, ok := region["endColumn"]; ok {
			end.whole(region["startColumn"].whole(1))
		}
	}
}
