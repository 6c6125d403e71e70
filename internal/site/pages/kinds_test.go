package pages

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"dossier/internal/text/slug"
	"dossier/templates"
)

// A claim or a person must not get the address of a page that the site has in
// any case.
func TestSlugsKeepClearOfFixedPages(t *testing.T) {
	for _, k := range kinds {
		folder, file := path.Split(k.path)
		if folder == "" {
			continue // no slug names a file at the root
		}
		name := strings.TrimSuffix(file, ".html")
		if got := slug.Of(name, 80); got == name {
			t.Errorf("%s has the address %s, and a thing can have the slug %q too; add the name to those that package slug reserves", k.name, k.path, name)
		}
	}
}

func TestEveryTemplateHasItsPlace(t *testing.T) {
	files, err := fs.Glob(templates.FS, "*.html")
	if err != nil {
		t.Fatal(err)
	}
	want := themeFiles()
	slices.Sort(want)
	if !slices.Equal(files, want) {
		t.Errorf("the theme has the templates %q; the tables name %q", files, want)
	}
}
