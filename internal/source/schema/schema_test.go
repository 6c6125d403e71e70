package schema_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
	"golang.org/x/tools/txtar"

	"dossier/internal/diag"
	"dossier/internal/source/config"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/schema"
)

// compiled returns the compiled schemas by kind. Compiling a schema checks it
// against the schema of its dialect.
func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	out := map[string]*jsonschema.Schema{}
	for _, k := range schema.Kinds() {
		text, err := k.Document()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		if err := c.AddResource(k.FileName(), doc); err != nil {
			t.Fatal(err)
		}
		if out[k.Name], err = c.Compile(k.FileName()); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// kindOf returns the kind of the file at p, or "" if editors do not write YAML in
// it.
func kindOf(p string) string {
	folder, _, nested := strings.Cut(p, "/")
	switch {
	case p == "dossier.yaml":
		return "config"
	case strings.HasSuffix(p, document.AnnotationsSuffix):
		return "annotations"
	case strings.HasSuffix(p, document.FindingsSuffix):
		return "waiting"
	case p == document.ReviewPath:
		return "review"
	case !nested && p != "index.md", folder == "media":
		return ""
	case folder == "articles":
		return "article"
	case folder == edition.Folder:
		return "edition"
	}
	for _, k := range document.Kinds() {
		if folder == k.Folder() {
			if k == document.Person {
				return "person"
			}
			return strings.TrimSuffix(folder, "s")
		}
	}
	return "page"
}

// written decodes the YAML of a file with the core schema of YAML 1.2, as text
// editors do. It reports false if the YAML cannot be read.
func written(t *testing.T, p, text string) (value any, ok bool) {
	t.Helper()
	if !strings.HasSuffix(p, ".yaml") {
		at, _, problems := frontmatter.Split(diag.Source{Path: p, Text: text})
		if len(problems) > 0 || at.TOML { // editors do not check TOML by the schema
			return nil, false
		}
		text = at.Text(text)
	}
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(text), &root); err != nil {
		return nil, false
	}
	b, err := json.Marshal(plain(t, &root))
	if err != nil {
		t.Fatal(err)
	}
	value, err = jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return value, true
}

func plain(t *testing.T, n *yaml.Node) any {
	t.Helper()
	switch n.Kind {
	case yaml.DocumentNode:
		return plain(t, n.Content[0])
	case yaml.SequenceNode:
		out := []any{}
		for _, c := range n.Content {
			out = append(out, plain(t, c))
		}
		return out
	case yaml.MappingNode:
		out := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			out[n.Content[i].Value] = plain(t, n.Content[i+1])
		}
		return out
	}
	var v any
	switch n.Tag {
	case "!!int", "!!float", "!!bool":
		if err := n.Decode(&v); err != nil {
			t.Fatal(err)
		}
	case "!!null", "":
	default: // including timestamps
		v = n.Value
	}
	return v
}

// errorsOf returns the codes of the errors in decoding a file.
func errorsOf(t *testing.T, kind, p, text string) (codes []string) {
	t.Helper()
	var problems diag.List
	switch kind {
	case "config":
		_, problems = config.Parse(p, []byte(text))
	case "annotations":
		_, problems = document.ParseAnnotations(p, []byte(text))
	case "waiting":
		_, problems = document.ParseFindings(p, []byte(text))
	case "review":
		_, problems = document.ParseReview(p, []byte(text))
	case "article":
		_, problems = document.ParseArticle(p, []byte(text))
	case "edition":
		_, problems = edition.Parse(p, []byte(text))
	case "page":
		_, problems = document.ParsePage(p, []byte(text))
	default:
		for _, k := range document.Kinds() {
			if k.Folder() == strings.Split(p, "/")[0] {
				_, problems = document.ParseRecord(k, p, []byte(text))
			}
		}
	}
	for _, d := range problems {
		if d.Severity == diag.Error {
			codes = append(codes, d.Code)
		}
	}
	return codes
}

// ofValues lists the codes of errors that a schema can detect too.
var ofValues = []string{
	"bad-date", "bad-image", "bad-language", "bad-url", "bad-value", "empty-mark",
	"mark-without-statement", "missing-key", "unknown-key", "wrong-type",
}

// agree checks that decoder and schema agree on a file.
func agree(t *testing.T, schemas map[string]*jsonschema.Schema, p, text string) {
	t.Helper()
	kind := kindOf(p)
	if kind == "" {
		return
	}
	s, ok := schemas[kind]
	if !ok {
		t.Fatalf("%s: no schema of %q", p, kind)
	}
	value, ok := written(t, p, text)
	if !ok {
		return
	}
	codes := errorsOf(t, kind, p, text)
	err := s.Validate(value)
	switch {
	case len(codes) == 0 && err != nil:
		t.Errorf("%s: the decoder takes it, the schema does not: %v\n%s", p, err, text)
	case err == nil && slices.ContainsFunc(codes, func(c string) bool { return slices.Contains(ofValues, c) }):
		t.Errorf("%s: the decoder finds %q, the schema nothing\n%s", p, codes, text)
	}
}

func TestExample(t *testing.T) {
	schemas := compiled(t)
	content := os.DirFS("../../../content")
	checked := 0
	err := fs.WalkDir(content, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || kindOf(p) == "" {
			return err
		}
		text, err := fs.ReadFile(content, p)
		checked++
		agree(t, schemas, p, string(text))
		return err
	})
	if err != nil || checked < 40 {
		t.Errorf("%d files checked, %v", checked, err)
	}
}

// TestGoldenCases checks that decoder and schema agree on the files of other
// packages' test cases, valid and invalid.
func TestGoldenCases(t *testing.T) {
	schemas := compiled(t)
	for _, pattern := range []string{"../corpus/testdata/*.txtar", "../../check/testdata/*.txtar"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatal("no cases", err)
		}
		for _, name := range names {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range archive.Files {
				if f.Name != "want" {
					agree(t, schemas, f.Name, string(f.Data))
				}
			}
		}
	}
}

// TestValues checks that decoder and schema agree on values that are easily
// confused.
func TestValues(t *testing.T) {
	schemas := compiled(t)
	for _, c := range []struct {
		path   string
		values []string
	}{
		{"articles/a.md", []string{
			"title: 1984", "title: yes", "title: 2023-09-12", "title: 1.5", "title:", "title: ~", `title: ""`, "title: {}", "title: []",
			"date: 2023", "date: 2023-09", "date: 2023-09-12", "date: 2023-09-12T19:00Z", "date: 2023?", "date: 2019-04-25/2019-04-27", "date: ../2022",
			"date: 2023-W36", "date: 0043", "date: -0043", "date: 20231", "date: 2023-13", "date: 2023-02-30", "date: 12.9.2023", "date: true", "date: 2023.5", "date:",
			"url: https://example.org/a?b=c#d", "url: HTTP://EXAMPLE.ORG", "url: https://example.org/김", "url: example.org", "url: https://", "url: 'https://a b'", "url: ftp://example.org", "url: 7",
			"language: en", "language: pt-BR", "language: no", "language: zh_Hant", "language: Korean!", "language: 12", "titel: A", "", "{}", "[]", "A title",
		}},
		{"people/a.md", []string{
			"name: A", "name: 7", "name:", `name: ""`, "role: captain", "{name: A, aliases: B}", "{name: A, aliases: [B, 7, null]}", "{name: A, aliases: [[B]]}", "{name: A, aliases: []}",
			"{name: A, image: media/a.jpg}", "{name: A, image: media/b/.a.jpg}", "{name: A, image: media/..a}", "{name: A, image: media/../a.jpg}", "{name: A, image: /media/a.jpg}", "{name: A, image: media/}", "{name: A, image: media//a}", "{name: A, image: media/./a}",
			"{name: A, reliability: B}", "{name: A, reliability: b}", "{name: A, reliability: G}", "{name: A, reliability: 2}", "{name: A, reliability: {grade: C, reason: Old, date: 2023}}", "{name: A, reliability: {reason: Old}}", "{name: A, reliability: {grade: C, why: Old}}",
			"{name: A, roles: {role: captain}}", "{name: A, roles: [{role: captain, from: 2023, to: 2024-05}]}", "{name: A, roles: [{from: 2023}]}", "{name: A, roles: captain}", "{name: A, roles: [captain]}",
		}},
		{"places/a.md", []string{
			"{name: A, coordinates: '43.1155, 131.8855'}", "{name: A, coordinates: '-90,180.0'}", "{name: A, coordinates: '+5 , -0.25'}", "{name: A, coordinates: '90.1, 0'}", "{name: A, coordinates: '0, 180.01'}", "{name: A, coordinates: '91, 0'}", "{name: A, coordinates: '43.1155'}",
			"{name: A, coordinates: [43.1155, 131.8855]}", "{name: A, coordinates: 43.1}", "{name: A, coordinates: '43°06′N, 131°53′E'}", "{name: A, coordinates: '1e1, 5'}", "name: A\ncoordinates: 43.1155, 131.8855",
		}},
		{"claims/a.md", []string{
			"proposition: A", "{proposition: A, assessments: {verdict: confirmed, reason: B, date: 2023}}", "{proposition: A, assessments: [{verdict: confirmed, reason: B}]}", "{proposition: A, assessments: [{verdict: sure, reason: B, date: 2023}]}",
			"{proposition: A, assessments: [{verdict: unproven, reason: B, date: 2023, likelihood: very likely, confidence: low}]}", "{proposition: A, assessments: [{verdict: unproven, reason: B, date: 2023, likelihood: perhaps}]}",
			"{proposition: A, statements: [{article: b, quote: C}]}", "{proposition: A, statements: [{quote: C}]}", "{proposition: A, statements: [{article: b, quote: C, stance: denies, credibility: 3}]}", "{proposition: A, statements: [{article: b, quote: C, credibility: '3'}]}", "{proposition: A, statements: [{article: b, quote: C, credibility: 7}]}", "{proposition: A, statements: [{article: b, quote: C, person: D}]}",
		}},
		{"events/a.md", []string{"{summary: A, date: 2023}", "summary: A", "{summary: A, date: 2023, outlook: expected}", "{summary: A, date: 2023, outlook: soon}", "{summary: A, date: 2023, evidence: {article: b, quote: C}}", "{summary: A, date: 2023, evidence: [{article: b, quote: C, by: D}]}"}},
		{"pages/a.md", []string{"title: A", "", "layout: wide"}},
	} {
		for _, v := range c.values {
			agree(t, schemas, c.path, "---\n"+v+"\n---\nText.\n")
		}
	}
	for _, v := range []string{
		"- {quote: A, person: B}", "- {quote: A}", "- {person: B}", "- {quote: A, by: B, stance: denies}", "- {quote: A, stance: denies}", "- {quote: A, note: B, said: 2023}", "- {quote: A, claim: b, via: [C, D], credibility: {grade: 2, reason: E}}",
		"- {quote: A, highlight: yes}", "- {quote: A, highlight: true}", "- {quote: A, highlight: perhaps}", "- {quote: A, reject: person}", "- {quote: A, reject: [person, date]}", "- {quote: A, reject: [persons]}", "- {quote: A, reject: all, colour: red}",
		"", "[]", "quote: A", "- A", "- {quote: 7, date: 2023}",
	} {
		agree(t, schemas, "articles/a.annotations.yaml", v+"\n")
	}
	for _, v := range []string{
		"- {accept: person:ana-silva}", "- {accept: ana-silva}", "- {rename: person:ana-silva, name: Ana}", "- {rename: person:ana-silva}", "- {accept: person:ana-silva, name: Ana}", "- {what: Ana}",
		"- {merge: person:ana-silva, into: person:rui-costa, reason: So, date: 2023, by: me, what: Ana}", "- {means: mention:a~b, entity: person:ana-silva}", "- {means: mention:a~b}", "- {accept: person:ana-silva, colour: red}", "- {accept: person:a, key: 1}", "- {accept: person:a, key: 2}", "- {accept: person:a, key: 0}", "- {accept: person:a, key: one}", "", "[]",
	} {
		agree(t, schemas, "review.yaml", v+"\n")
	}
	for _, v := range []string{
		"confidence: {people: 0.5}", "confidence: {people: 2}", "confidence: {people: many}", "confidence: 0.5", "confidence: {quotes: 1}",
		"", "title: A", "extract: on", "extract: off", "extract: perhaps", "timezone: Asia/Seoul", "timezone: UTC", "timezone: Etc/GMT-5", "base_url: https://example.org/x/", "base_url: x", "edition: 2023-09-13", "language: ko",
		"check:", "check: {}", "check: {single-origin: off}", "check: {single-origin: error}", "check: {single-origin: fatal}", "check: {single-orign: off}", "check: {single-origin: false}",
		"check: {unreviewed-person: off}", "check: {unreviewed-person: {mentions: 5}}", "check: {unreviewed-person: {severity: info, mentions: 5}}", "check: {unreviewed-person: {mentions: 0}}", "check: {unreviewed-person: {mentions: many}}", "check: {single-origin: {severity: info}}", "check: off",
	} {
		agree(t, schemas, "dossier.yaml", v+"\n")
	}
}

// TestEveryKeyIsDescribed checks that every property of every schema has a
// description.
func TestEveryKeyIsDescribed(t *testing.T) {
	for _, k := range schema.Kinds() {
		text, err := k.Document()
		if err != nil {
			t.Fatal(err)
		}
		var root map[string]any
		if err := json.Unmarshal(text, &root); err != nil {
			t.Fatal(err)
		}
		if root["title"] == "" || root["$schema"] == nil {
			t.Errorf("%s: no title or dialect", k.Name)
		}
		described(t, k.Name, root)
	}
}

var sentence = regexp.MustCompile(`^[^A-Z\n][^\n]*[^.\n]$`)

func described(t *testing.T, path string, v any) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			described(t, path, e)
		}
	case map[string]any:
		for key, e := range v {
			properties, _ := e.(map[string]any)
			if key == "properties" {
				for name, p := range properties {
					if d, _ := p.(map[string]any)["description"].(string); !sentence.MatchString(d) {
						t.Errorf("%s.%s: description %q", path, name, d)
					}
				}
			}
			described(t, path+"."+key, e)
		}
	}
}
