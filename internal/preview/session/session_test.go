package session

import (
	"context"
	"maps"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/pipeline"
)

// example is the content of the example dossier.
const example = "../../../content"

func TestPagesFollowTheLanguageAndItsFiles(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"dossier.yaml": "language: de\n", "articles/a.md": "---\ntitle: T\ndate: 2024-03-05\nlanguage: en\n---\nText."})
	theme := t.TempDir()
	s := New(Options{Options: pipeline.Options{Content: dir, Templates: theme}})
	for _, step := range []struct {
		change      func()
		changes     Changes
		want, found string // on the page of the timeline, and in the files of the search
		problem     string
	}{
		{func() {}, Changes{}, "<h1>Zeitleiste</h1>", "5. März 2024", ""},
		{func() { write(t, filepath.Join(theme, "messages", "de.yaml"), "messages: {Timeline: Chronik}\n") }, Changes{Theme: true}, "<h1>Chronik</h1>", "5. März 2024", ""},
		{func() { write(t, filepath.Join(theme, "messages", "de.yaml"), "mesages: {}\n") }, Changes{Theme: true}, "<h1>Zeitleiste</h1>", "5. März 2024", "unknown key"},
		{func() { write(t, filepath.Join(dir, "dossier.yaml"), "language: ko\n") }, Changes{Content: []string{"dossier.yaml"}}, "<h1>연표</h1>", "2024년 3월 5일", ""},
	} {
		step.change()
		d, err := s.Update(context.Background(), step.changes)
		if err != nil {
			t.Fatal(err)
		}
		page, err := d.Render("timeline/index.html")
		if err != nil || !strings.Contains(string(page), step.want) {
			t.Errorf("no %s on the page, %v", step.want, err)
		}
		if text, err := d.Render("search/index.js"); err != nil || !strings.Contains(string(text), step.found) {
			t.Errorf("no %s in %s, %v", step.found, text, err)
		}
		var got string
		for _, p := range d.Problems {
			if strings.Contains(p.Path, "messages") {
				got = p.Message
			}
		}
		if !strings.Contains(got, step.problem) || (got == "") != (step.problem == "") {
			t.Errorf("problem %q, want %q", got, step.problem)
		}
	}
}

// A single build frees much of its data early. Its site is that of a session.
func TestSiteOfASessionIsThatOfRun(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := pipeline.Options{Content: example, Site: filepath.Join(dir, "session")}
	d, err := New(Options{Options: o}).Update(context.Background(), Changes{All: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Write(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	got := snapshot(o.Site)
	o.Site = filepath.Join(dir, "run")
	if _, _, err := pipeline.Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	if want := snapshot(o.Site); len(want) == 0 || !maps.Equal(got, want) {
		t.Errorf("%d files of a session differ from %d of Run", len(got), len(want))
	}
}
