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
	t.Parallel()
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
			diag.Diagnostic{Line: 2, Col: 30, Excerpt: "{{define \"main\"}}{{template \"main\" .}}{{end}}", Message: "call each other too deeply"}},
		"whose HTML is broken": {"{{define \"title\"}}{{end}}{{define \"main\"}}<a href=\"{{if .Path}}\"{{end}}>{{end}}",
			diag.Diagnostic{Line: 1, Message: "end in different contexts"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if testing.Short() && (name == "that holds itself" || name == "that recurs for ever") {
				t.Skip("takes seconds")
			}
			dir := content(t, map[string]string{"articles/a.md": "---\ntitle: T\ndate: 2024-03-05\n---\nText."})
			theme := t.TempDir()
			write(t, filepath.Join(theme, "about.html"), test.template)
			o := Options{Content: dir, Templates: theme}
			site, _, err := PlanSite(context.Background(), o)
			if err == nil {
				f, _ := site.file("about.html")
				_, err = site.make(f) // without a limit of time
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
	t.Parallel()
	got := Options{Templates: "templates"}.Explain(errors.New("the disk is full\nstack"))
	if got.Message != "the disk is full" || got.Path != "" || got.Severity != diag.Error {
		t.Errorf("%+v", got)
	}
}
