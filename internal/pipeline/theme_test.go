package pipeline

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/diag"
)

func TestErrorsOfTemplatesHavePlaces(t *testing.T) {
	for name, test := range map[string]struct {
		template string
		want     diag.Diagnostic
	}{
		"that cannot be parsed": {"{{define \"title\"}}{{end}}\n{{define \"main\"}}\n{{if}}\n{{end}}{{end}}",
			diag.Diagnostic{Line: 3, Col: 1, Excerpt: "{{if}}", Message: "missing value for if"}},
		"that cannot be executed": {"{{define \"title\"}}{{end}}\n{{define \"main\"}}<p>\n<b>{{.Nonsense}}</b>{{end}}",
			diag.Diagnostic{Line: 3, Col: 6, Excerpt: "<b>{{.Nonsense}}</b>{{end}}", Message: "can't evaluate field Nonsense"}},
		"that holds itself": {"{{define \"title\"}}{{end}}\n{{define \"main\"}}{{part \"main\" .}}{{end}}",
			diag.Diagnostic{Line: 2, Message: "too deeply"}},
		"that recurs for ever": {"{{define \"title\"}}{{end}}\n{{define \"main\"}}{{template \"main\" .}}{{end}}",
			diag.Diagnostic{Line: 2, Col: 29, Excerpt: "{{define \"main\"}}{{template \"main\" .}}{{end}}", Message: "exceeded maximum template depth"}},
		"whose HTML is broken": {"{{define \"title\"}}{{end}}{{define \"main\"}}<a href=\"{{if .Path}}\"{{end}}>{{end}}",
			diag.Diagnostic{Line: 1, Message: "end in different contexts"}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := content(t, map[string]string{"articles/a.md": "---\ntitle: T\ndate: 2024-03-05\n---\nText."})
			theme := t.TempDir()
			write(t, filepath.Join(theme, "about.html"), test.template)
			o := Options{Content: dir, Templates: theme}
			d, err := NewSession(o).Update(context.Background(), Changes{})
			if err == nil {
				_, err = d.Render("about.html")
			}
			if err == nil {
				t.Fatal("no error")
			}
			got := o.Explain(err)
			if got.Path != filepath.Join(theme, "about.html") || got.Line != test.want.Line || test.want.Col != 0 && got.Col != test.want.Col {
				t.Errorf("%s:%d:%d, want line %d, column %d (%v)", got.Path, got.Line, got.Col, test.want.Line, test.want.Col, err)
			}
			if !strings.Contains(got.Message, test.want.Message) || test.want.Excerpt != "" && got.Excerpt != test.want.Excerpt {
				t.Errorf("%q in %q, want %q in %q", got.Message, got.Excerpt, test.want.Message, test.want.Excerpt)
			}
		})
	}
}

func TestErrorsWithoutAPlaceAreExplained(t *testing.T) {
	got := Options{Templates: "templates"}.Explain(errors.New("the disk is full\nstack"))
	if got.Message != "the disk is full" || got.Path != "" || got.Severity != diag.Error {
		t.Errorf("%+v", got)
	}
}

func TestPagesFollowTheLanguageAndItsFiles(t *testing.T) {
	dir := content(t, map[string]string{"dossier.yaml": "language: de\n", "articles/a.md": "---\ntitle: T\ndate: 2024-03-05\nlanguage: en\n---\nText."})
	theme := t.TempDir()
	s := NewSession(Options{Content: dir, Templates: theme})
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
		if text, err := d.Render("search/text/0.js"); err != nil || !strings.Contains(string(text), step.found) {
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
