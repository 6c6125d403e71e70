package pages

import (
	"bytes"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
)

func TestBytesDoNotDependOnOrderOrParallelism(t *testing.T) {
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	serial := map[string][]byte{}
	for _, p := range r.Pages(sample(t)) {
		serial[p.Path] = bytesOf(t, p)
	}
	pages := r.Pages(sample(t))
	parallel := make([][]byte, len(pages))
	var group sync.WaitGroup
	for i := len(pages) - 1; i >= 0; i-- {
		group.Go(func() { parallel[i] = bytesOf(t, pages[i]) })
	}
	group.Wait()
	for i, p := range pages {
		if !bytes.Equal(parallel[i], serial[p.Path]) {
			t.Errorf("%s differs", p.Path)
		}
	}
	if len(pages) != len(serial) {
		t.Errorf("%d pages, then %d", len(serial), len(pages))
	}
}

func bytesOf(t testing.TB, p Page) []byte {
	var b bytes.Buffer
	if err := p.Render(&b); err != nil {
		t.Errorf("%s: %v", p.Path, err)
	}
	return b.Bytes()
}

func TestThemeReplacesFileByFile(t *testing.T) {
	theme := fstest.MapFS{
		"article.html": {Data: []byte(`{{define "title"}}T{{end}}{{define "main"}}<h1>My own {{.Title}}</h1>{{end}}`)},
		"style.css":    {Data: []byte("body { color: red }")},
	}
	r, err := New(theme, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	plan := r.Plan(sample(t))
	for _, p := range plan.Pages {
		own := strings.Contains(string(bytesOf(t, p)), "<h1>My own ")
		if own != (p.Kind == "article") {
			t.Errorf("%s of kind %s: own template %t", p.Path, p.Kind, own)
		}
	}
	assets, err := plan.Assets()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range assets {
		switch a.Path {
		case "assets/style.css":
			if string(a.Data) != "body { color: red }" {
				t.Errorf("style sheet %q", a.Data)
			}
		default:
			if len(a.Data) == 0 {
				t.Errorf("%s is empty", a.Path)
			}
		}
	}
}

func TestTemplateErrorsNameFileAndLine(t *testing.T) {
	t.Run("while parsing", func(t *testing.T) {
		_, err := New(fstest.MapFS{"claim.html": {Data: []byte("{{define \"main\"}}\n\n{{if}}{{end}}{{end}}")}}, locale.English())
		if err == nil || !strings.Contains(err.Error(), "claim.html:3:") {
			t.Errorf("error %v", err)
		}
	})
	t.Run("while rendering", func(t *testing.T) {
		r, err := New(fstest.MapFS{"claim.html": {Data: []byte("{{define \"title\"}}{{end}}{{define \"main\"}}\n{{.Nonsense}}{{end}}")}}, locale.English())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range r.Pages(sample(t)) {
			var b bytes.Buffer
			err := p.Render(&b)
			if (err != nil) != (p.Kind == "claim") {
				t.Errorf("%s: error %v", p.Path, err)
			}
			if err != nil && (!strings.Contains(err.Error(), "claim.html:2:") || b.Len() > 0) {
				t.Errorf("%s: %d bytes and error %v", p.Path, b.Len(), err)
			}
		}
	})
}

func BenchmarkArticlePage(b *testing.B) { benchmarkPage(b, sample(b), juneArticle) }

func BenchmarkPersonPage(b *testing.B) { benchmarkPage(b, large(b), "people/2a/who.html") }

func BenchmarkClaimPage(b *testing.B) { benchmarkPage(b, sample(b), "claims/opening.html") }

// BenchmarkSite renders all pages of a dossier of 310 articles, one after another.
func BenchmarkSite(b *testing.B) {
	r, err := New(nil, locale.English())
	if err != nil {
		b.Fatal(err)
	}
	pages := r.Pages(large(b))
	for b.Loop() {
		for _, p := range pages {
			if err := p.Render(io.Discard); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(pages)), "pages/op")
}

func BenchmarkPages(b *testing.B) {
	r, err := New(nil, locale.English())
	if err != nil {
		b.Fatal(err)
	}
	d := large(b)
	for b.Loop() {
		r.Pages(d)
	}
}

func benchmarkPage(b *testing.B, d *dossier.Dossier, path string) {
	r, err := New(nil, locale.English())
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range r.Pages(d) {
		if p.Path != path {
			continue
		}
		b.SetBytes(int64(len(bytesOf(b, p))))
		for b.Loop() {
			bytesOf(b, p)
		}
		return
	}
	b.Fatalf("no page %s", path)
}
