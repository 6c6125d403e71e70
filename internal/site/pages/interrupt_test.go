package pages

import (
	"io"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"dossier/internal/site/locale"
)

// themed returns the about page of the example with a template of the user's.
func themed(t *testing.T, main string) Page {
	t.Helper()
	r, err := New(fstest.MapFS{"about.html": {Data: []byte("{{define \"title\"}}T{{end}}\n{{define \"main\"}}" + main + "{{end}}")}}, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Pages(sample(t)) {
		if p.Kind == "about" {
			return p
		}
	}
	t.Fatal("no about page")
	return Page{}
}

func TestLoopingTemplateCanBeStopped(t *testing.T) {
	for name, main := range map[string]string{
		"loop":           "\n<p>\n{{range 1000000000000}}{{end}}",
		"loop in a loop": "\n<p>\n{{if .Path}}{{range 1000000}}{{range 1000000}}{{end}}{{end}}{{end}}",
	} {
		t.Run(name, func(t *testing.T) {
			p := themed(t, main)
			index, _ := p.site.shared.renderer.Plan(sample(t)).Page("index.html")
			if err := index.Render(io.Discard); err != nil { // the templates are ready now
				t.Fatal(err)
			}
			ended := make(chan error, 1)
			go func() { ended <- p.Render(io.Discard) }()
			for {
				select {
				case err := <-ended:
					if err == nil || !strings.Contains(err.Error(), "about.html:4:") || !strings.Contains(err.Error(), errStopped.Error()) {
						t.Errorf("error %v", err)
					}
					return
				case <-time.After(20 * time.Millisecond):
					p.site.shared.renderer.Interrupt()
				}
			}
		})
	}
}

func TestStoppedRendererGoesOn(t *testing.T) {
	p := themed(t, "{{range .Pages}}<p>{{.Name}}</p>{{end}}")
	p.site.shared.renderer.begin()
	p.site.shared.renderer.Interrupt()
	if err := p.Render(io.Discard); err == nil {
		t.Error("a page was rendered while all is stopped")
	}
	p.site.shared.renderer.end()
	if err := p.Render(io.Discard); err != nil {
		t.Error(err)
	}
	p.site.shared.renderer.Interrupt() // nothing runs
	if err := p.Render(io.Discard); err != nil {
		t.Error(err)
	}
}

func TestPageThatGetsTooLargeFails(t *testing.T) {
	p := themed(t, "{{range 100000000}}"+strings.Repeat("long ", 50_000)+"{{end}}")
	if err := p.Render(io.Discard); err == nil || !strings.Contains(err.Error(), errTooLarge.Error()) {
		t.Errorf("error %v", err)
	}
}

// What the guard puts into templates must not show.
func TestGuardedTemplatesRenderTheSame(t *testing.T) {
	same := fstest.MapFS{}
	builtin, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range themeFiles() {
		f, err := builtin.theme.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(f)
		if err != nil {
			t.Fatal(err)
		}
		same[file] = &fstest.MapFile{Data: b}
	}
	guarded, err := New(same, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	d := sample(t)
	other := guarded.Pages(d)
	for i, p := range builtin.Pages(d) {
		var want, got strings.Builder
		if err := p.Render(&want); err != nil {
			t.Fatal(err)
		}
		if err := other[i].Render(&got); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("%s differs", p.Path)
		}
	}
}
