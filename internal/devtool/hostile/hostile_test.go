package hostile_test

import (
	"context"
	"path/filepath"
	"testing"

	"dossier/internal/devtool/hostile"
	"dossier/internal/pipeline"
	"dossier/internal/site/permalink"
)

// Every hostile input is built, beside an article that is shown as usual.
func TestHostileInputsAreBuilt(t *testing.T) {
	n := 300
	if testing.Short() {
		n = 20
	}
	seen := map[string]bool{}
	for _, in := range hostile.Inputs() {
		if seen[in.Name] {
			t.Errorf("two inputs are called %q", in.Name)
		}
		seen[in.Name] = true
		t.Run(in.Name, func(t *testing.T) {
			content := filepath.Join(t.TempDir(), "content")
			if err := in.Write(content, n); err != nil {
				t.Fatal(err)
			}
			usual := hostile.Input{Files: func(int) map[string]string {
				return map[string]string{"articles/usual.md": "---\ntitle: T\ndate: 2024-03-05\n---\nRui Costa said that the ship had left.\n"}
			}}
			if err := usual.Write(content, 1); err != nil {
				t.Fatal(err)
			}
			site, _, err := pipeline.PlanSite(context.Background(), pipeline.Options{Content: content})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := site.Render("articles/af/usual.html"); err != nil {
				t.Error(err)
			}
			for _, a := range site.Dossier().Articles {
				if _, err := site.Render(permalink.Article(a)); err != nil {
					t.Error(err)
				}
			}
		})
	}
}
