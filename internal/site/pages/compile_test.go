package pages

import (
	"bytes"
	"testing"
	"testing/fstest"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/templates"
)

// TestPagesAreThoseOfHTMLTemplate renders each page by html/template alone and by
// programs, twice, since the first execution of a program is html/template's.
func TestPagesAreThoseOfHTMLTemplate(t *testing.T) {
	german, problems := locale.Read("de", locale.Theme{Files: templates.FS})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for name, c := range map[string]struct {
		d  *dossier.Dossier
		in *locale.Locale
	}{
		"sample": {sample(t), locale.English()}, "large": {large(t), locale.English()}, "German": {sample(t), german},
		"empty": {&dossier.Dossier{}, locale.English()},
	} {
		t.Run(name, func(t *testing.T) {
			want, err := newRenderer(nil, c.in, true)
			if err != nil {
				t.Fatal(err)
			}
			got, err := newRenderer(nil, c.in, false)
			if err != nil {
				t.Fatal(err)
			}
			reference, pages := want.Pages(c.d), got.Pages(c.d)
			for range 2 {
				for i, p := range pages {
					if want, got := bytesOf(t, reference[i]), bytesOf(t, p); !bytes.Equal(want, got) {
						t.Fatalf("%s is other than html/template makes it:\n%s", p.Path, firstDifference(want, got))
					}
				}
			}
			for kind, p := range got.templates {
				if p.Missed() > 0 || len(p.Unfit()) > 0 {
					t.Errorf("%s: %d executions were left to html/template, and the templates %q", kind, p.Missed(), p.Unfit())
				}
			}
			if p := got.shared; p.Missed() > 0 || len(p.Unfit()) > 0 {
				t.Errorf("shared: %d executions were left to html/template, and the templates %q", p.Missed(), p.Unfit())
			}
		})
	}
}

// firstDifference returns what stands round the first byte that differs.
func firstDifference(a, b []byte) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	from := max(0, i-80)
	return string(a[from:min(len(a), i+80)]) + "\n---\n" + string(b[from:min(len(b), i+80)])
}

// TestTemplatesThatAProgramDoesNotKnow are left to html/template.
func TestTemplatesThatAProgramDoesNotKnow(t *testing.T) {
	const own = `{{define "title"}}x{{end}}{{define "main"}}{{range $i, $p := .People}}{{if $i}}{{break}}{{end}}{{.Name}}{{end}}{{.Proposition | printf "%q"}}{{end}}`
	theme := fstest.MapFS{"claim.html": {Data: []byte(own)}}
	want, err := newRenderer(theme, locale.English(), true)
	if err != nil {
		t.Fatal(err)
	}
	got, err := newRenderer(theme, locale.English(), false)
	if err != nil {
		t.Fatal(err)
	}
	reference := want.Pages(sample(t))
	for i, p := range got.Pages(sample(t)) {
		if p.Kind == "claim" && !bytes.Equal(bytesOf(t, reference[i]), bytesOf(t, p)) {
			t.Errorf("%s differs", p.Path)
		}
	}
	if len(got.templates["claim"].Unfit()) == 0 {
		t.Error("a template with break is taken for known")
	}
}
