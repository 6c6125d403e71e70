package validators

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"

	"go.yaml.in/yaml/v4"
)

// converted converts a text to formats with pandoc.
func converted(t *testing.T, text, from string, to ...string) (out []string) {
	t.Helper()
	b, err := json.Marshal(map[string]any{"from": from, "to": to, "text": text})
	if err != nil {
		t.Fatal(err)
	}
	Run(t, "pandoc.mjs", b, &out)
	return out
}

// Pandoc makes documents of a briefing.
func TestBriefingBecomesDocuments(t *testing.T) {
	Folder(t)
	d, err := example()
	if err != nil {
		t.Fatal(err)
	}
	text := string(written(t, d, "briefing"))
	formats := []string{"docx", "odt", "epub"}
	parts := []string{"word/footnotes.xml", "content.xml", "EPUB/content.opf"}
	for i, out := range converted(t, text, "markdown", formats...) {
		format, part := formats[i], parts[i]
		b, err := base64.StdEncoding.DecodeString(out)
		if err != nil {
			t.Fatal(err)
		}
		z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		if _, err := z.Open(part); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// element is an element of pandoc's document: {"t": "Str", "c": "word"}.
type element struct {
	kind string
	c    any
}

// elements visits all elements of a document in pandoc's JSON.
func elements(v any, visit func(element)) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			elements(e, visit)
		}
	case map[string]any:
		if kind, ok := v["t"].(string); ok {
			visit(element{kind, v["c"]})
		}
		for _, e := range v {
			elements(e, visit)
		}
	}
}

// checkElements converts a text and fails on elements other than those allowed. It
// passes each block and the links in it to link.
func checkElements(t *testing.T, from, text string, allowed []string, link func(block any, to []string)) {
	t.Helper()
	var doc struct {
		Meta   any
		Blocks []any
	}
	if err := json.Unmarshal([]byte(converted(t, text, from, "json")[0]), &doc); err != nil {
		t.Fatal(err)
	}
	wrong := 0
	for _, block := range append([]any{doc.Meta}, doc.Blocks...) {
		var to []string
		elements(block, func(e element) {
			switch {
			case e.kind == "Link" && link != nil:
				to = append(to, e.c.([]any)[2].([]any)[0].(string))
			case !slices.Contains(allowed, e.kind):
				if wrong++; wrong < 10 {
					t.Errorf("%s %.200v", e.kind, e.c)
				}
			}
		})
		if link != nil {
			link(block, to)
		}
	}
}

// plainElements are the elements of a briefing. No word of an article makes another.
var plainElements = []string{"Header", "Para", "Plain", "BulletList", "Note", "Strong", "Str", "Space", "SoftBreak", "MetaInlines", "MetaMap"}

func TestHostileTextStaysTextInABriefing(t *testing.T) {
	Folder(t)
	d, err := hostile()
	if err != nil {
		t.Fatal(err)
	}
	own := *d
	own.Intro = "" // it is the editor's Markdown
	checkElements(t, "markdown", string(written(t, &own, "briefing")), plainElements, nil)
}

// Every link of a vault leads to a note, and to a block in it if it names one.
func TestVault(t *testing.T) {
	Folder(t)
	for name, source := range map[string]func() (*dossier.Dossier, error){"example": example, "hostile": hostile} {
		t.Run(name, func(t *testing.T) {
			d, err := source()
			if err != nil {
				t.Fatal(err)
			}
			notes := map[string]string{}
			var all strings.Builder
			for _, f := range export.Vault(d, locale.English()) {
				text := string(bytesOf(t, f))
				notes[f.Path] = text
				properties, body := "", text
				if after, ok := strings.CutPrefix(text, "---\n"); ok {
					properties, body, _ = strings.Cut(after, "\n---\n")
				}
				if err := yaml.Unmarshal([]byte(properties), new(map[string]string)); err != nil {
					t.Errorf("%s: %v", f.Path, err)
				}
				all.WriteString("\n###### " + f.Path + "\n\n" + body)
			}
			at, links := "", 0
			checkElements(t, "commonmark_x", all.String(), plainElements, func(block any, to []string) {
				if name := headerSix(block); name != "" {
					at = name
				}
				for _, to := range to {
					links++
					u, err := url.Parse(to)
					if err != nil {
						t.Errorf("%s: %v", at, err)
						continue
					}
					text, ok := notes[path.Join(path.Dir(at), u.Path)]
					if !ok || u.Fragment != "" && !strings.Contains(text, " "+u.Fragment+"\n") {
						t.Errorf("%s: a link to %q leads nowhere", at, to)
					}
				}
			})
			if links == 0 {
				t.Error("no links")
			}
		})
	}
}

// headerSix returns the text of a heading of the sixth level, else "".
func headerSix(block any) string {
	b, ok := block.(map[string]any)
	if !ok || b["t"] != "Header" || b["c"].([]any)[0] != 6.0 {
		return ""
	}
	var out strings.Builder
	elements(b["c"], func(e element) {
		if e.kind == "Str" {
			out.WriteString(e.c.(string))
		}
	})
	return out.String()
}
