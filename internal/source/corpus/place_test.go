package corpus_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/source/corpus"
)

func TestUnfitNamesOfMedia(t *testing.T) {
	dir := t.TempDir()
	put := func(name string) {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("title: A"), 0o644); err != nil {
			if runtime.GOOS == "linux" {
				t.Fatal(err)
			}
			t.Skip(err) // the system does not have such names
		}
	}
	put("dossier.yaml")
	unfit := []string{"a\\b.jpg", "a\nb.jpg", "a\rb.jpg", "a\tb.jpg", "a\x7f.jpg", "a\u0085.jpg", "a\u2028.jpg", "a\xff.jpg", "fol\\der/a.jpg", "fol\nder/a.jpg"}
	fit := []string{"a b.jpg", "a'b\"c.jpg", "ä 김%20.jpg", "a\u00a0b.jpg", "folder/a.jpg"}
	for _, name := range slices.Concat(unfit, fit) {
		put("media/" + name)
	}
	c, problems := corpus.Read(dir)
	if c == nil {
		t.Fatal(problems)
	}
	for _, name := range unfit {
		i := slices.IndexFunc(problems, func(d diag.Diagnostic) bool { return d.Path == "media/"+name })
		if i < 0 || problems[i].Code != "unfit-name" || slices.Contains(c.Media, "media/"+name) {
			t.Errorf("%q is in the site, or not reported: %v", name, problems)
		}
	}
	for _, name := range fit {
		if !slices.Contains(c.Media, "media/"+name) {
			t.Errorf("%q is not in the site: %v", name, problems)
		}
	}
	if len(problems) != len(unfit) {
		t.Errorf("%d problems, want %d: %v", len(problems), len(unfit), problems)
	}
}
