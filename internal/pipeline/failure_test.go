package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
)

// An article that takes too much work to search is shown without findings. The
// rest is built.
func TestArticleThatTakesTooMuchWork(t *testing.T) {
	busy := *toy
	busy.Find = func(text *segment.Text, about extract.About) extract.Result {
		for i := range text.Tokens {
			if text.Word(i) == "busy" {
				text.Spend(1 << 40)
			}
		}
		return findToy(text, about)
	}
	o := Options{
		Content: content(t, map[string]string{
			"dossier.yaml":  "language: qaa\n",
			"articles/a.md": "---\ntitle: A\ndate: 2024-03-05\n---\n@Mika ze: lo fermi d5m3.",
			"articles/b.md": "---\ntitle: B\ndate: 2024-03-05\n---\n@Rui busy.",
		}),
		Site: filepath.Join(t.TempDir(), "site"), Cache: filepath.Join(t.TempDir(), "findings"), Languages: extract.Languages{&busy},
	}
	for n := range 2 {
		s, problems, err := Run(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		if len(problems) != 1 || problems[0].Code != "complex-article" || problems[0].Severity != diag.Warning || !strings.HasSuffix(problems[0].Path, "articles/b.md") {
			t.Errorf("build %d: %v", n, problems)
		}
		if s.Articles != 2 || s.People != 1 {
			t.Errorf("build %d: %d articles, %d people, want 2 and 1", n, s.Articles, s.People)
		}
	}
}

// A panic in one article is that article's problem. The rest is built, also by
// the next build, which takes its findings from the cache.
func TestPanicInOneArticle(t *testing.T) {
	fragile := *toy
	fragile.Find = func(text *segment.Text, about extract.About) extract.Result {
		for i := range text.Tokens {
			if text.Word(i) == "boom" {
				panic("out of luck")
			}
		}
		return findToy(text, about)
	}
	dir := content(t, map[string]string{
		"dossier.yaml":  "language: qaa\n",
		"articles/a.md": "---\ntitle: A\ndate: 2024-03-05\n---\n@Mika ze: lo fermi d5m3.",
		"articles/b.md": "---\ntitle: B\ndate: 2024-03-05\n---\n@Mika boom.",
	})
	o := Options{Content: dir, Site: filepath.Join(t.TempDir(), "site"), Cache: filepath.Join(t.TempDir(), "findings"), Languages: extract.Languages{&fragile}}
	for n := range 2 {
		s, problems, err := Run(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, p := range problems {
			if p.Code == "extraction-failed" {
				found++
				if !strings.HasSuffix(p.Path, "articles/b.md") || !strings.Contains(p.Message, "out of luck") {
					t.Errorf("build %d: %+v", n, p)
				}
			}
		}
		if found != 1 {
			t.Errorf("build %d: %d problems of the article, want 1: %v", n, found, problems)
		}
		if s.Articles != 2 || s.People != 1 {
			t.Errorf("build %d: %d articles, %d people, want 2 and 1", n, s.Articles, s.People)
		}
		for _, page := range []string{"articles/e4/a.html", "articles/e7/b.html", "people/86/mika.html"} {
			if _, err := os.Stat(filepath.Join(o.Site, page)); err != nil {
				t.Error(err)
			}
		}
	}
}
