package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dossier/internal/devtool/corpusgen"
	"dossier/internal/pipeline"
	"dossier/internal/text/whitespace"
)

func TestHugoGetsTheFindings(t *testing.T) {
	dir := t.TempDir()
	content, site, hugo := filepath.Join(dir, "content"), filepath.Join(dir, "site"), filepath.Join(dir, "hugo")
	if err := corpusgen.New(6, 1).Write(content); err != nil {
		t.Fatal(err)
	}
	if _, _, err := pipeline.Run(t.Context(), pipeline.Options{Content: content, Site: site}); err != nil {
		t.Fatal(err)
	}
	if err := writeHugoSite(hugo, content, site); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"hugo.json", "layouts/baseof.html", "layouts/page.json"} {
		if _, err := os.Stat(filepath.Join(hugo, name)); err != nil {
			t.Error(err)
		}
	}
	articles, err := filepath.Glob(filepath.Join(hugo, "content", "articles", "*.md"))
	if err != nil || len(articles) != 6 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	given := map[string]int{} // how many articles have each key
	for _, name := range articles {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var front map[string]any
		in := json.NewDecoder(bytes.NewReader(text))
		if err := in.Decode(&front); err != nil {
			t.Fatal(err)
		}
		if body := text[in.InputOffset():]; len(body) < 1000 || bytes.Contains(body, []byte("publisher:")) {
			t.Errorf("%s has the body %q", name, body)
		}
		for key := range front {
			given[key]++
		}
	}
	for _, key := range append([]string{"title", "date", "source", "lead", "statements", "events"}, taxonomies...) {
		if given[key] == 0 {
			t.Errorf("no article has %s", key)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	site := t.TempDir()
	for name, text := range map[string]string{
		"articles.jsonl":   `{"slug":"a","publisher":"press","mentions":[{"kind":"person","entity":"jo"}]}` + "\n",
		"articles-2.jsonl": `{"slug":"b","mentions":[{"kind":"person","entity":"jo"},{"kind":"person","entity":"jo"}]}` + "\n",
		"events.jsonl":     `{"date":"2024-03-04","page":"timeline/2024-03.html#e1","summary":"It rained.","evidence":[{"article":"b"}]}` + "\n",
		"statements.jsonl": `{"claim":"vote","proposition":"It passed.","source":{"name":"Jo"},"evidence":{"article":"a"}}` + "\n" + `{"claim":"","proposition":"Alone.","source":null,"evidence":{"article":"a"}}` + "\n",
	} {
		if err := os.MkdirAll(filepath.Join(site, "data"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(site, "data", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	d, err := readFindings(site)
	if err != nil {
		t.Fatal(err)
	}
	a, b := d.fronts()["a"], d.fronts()["b"]
	if !slices.Equal(a["claims"].([]string), []string{"vote"}) || len(a["statements"].([]map[string]string)) != 2 || a["lead"] != "It passed." {
		t.Errorf("article a: %v", a)
	}
	if !slices.Equal(b["people"].([]string), []string{"jo"}) || !slices.Equal(b["timeline"].([]string), []string{"2024-03"}) || b["claims"] != nil {
		t.Errorf("article b: %v", b)
	}
}

func TestTableHasMediansAndRatios(t *testing.T) {
	second := func(n ...time.Duration) []time.Duration {
		for i := range n {
			n[i] *= time.Second
		}
		return n
	}
	builds := []*build{
		{name: "dossier", clock: second(9, 1, 2), cpu: second(1, 1, 1), memory: []int64{3e6, 1e6, 2e6}, pages: 10, bytes: 1e6},
		{name: "hugo", clock: second(4, 4, 4), cpu: second(2, 2, 2), memory: []int64{8e6, 8e6, 8e6}, pages: 20, bytes: 4e6},
	}
	var out strings.Builder
	if err := writeTable(&out, builds); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	for i, want := range map[int]string{1: "10 1.0 MB 2s 1s 2.0 MB dossier", 3: "0.50 0.25 0.50 0.50 0.25 dossier / hugo"} {
		if got := whitespace.Collapse(lines[i]); got != want {
			t.Errorf("line %d: %q, want %q", i, got, want)
		}
	}
}
