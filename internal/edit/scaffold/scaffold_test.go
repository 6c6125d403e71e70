package scaffold

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestCreate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	files, err := Create(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{".gitignore", "content/dossier.yaml", "content/index.md"} {
		if !slices.Contains(files, want) {
			t.Errorf("%s is missing in %q", want, files)
		}
	}
	for _, name := range files {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || len(b) == 0 {
			t.Errorf("%s: %d bytes, %v", name, len(b), err)
		}
	}
}

// TestSchemasAreNamed checks that the schemas in the first lines of YAML files
// exist.
func TestSchemasAreNamed(t *testing.T) {
	dir := t.TempDir()
	files, err := Create(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	for _, name := range files {
		if path.Ext(name) != ".yaml" {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		line, _, _ := strings.Cut(string(b), "\n")
		rel, ok := strings.CutPrefix(line, "# yaml-language-server: $schema=")
		if want := path.Join(path.Dir(name), rel); !ok || !slices.Contains(files, want) {
			t.Errorf("%s: %q names no file among %q", name, line, files)
		}
		named++
	}
	if named != 2 {
		t.Errorf("%d files of YAML", named)
	}
}

func TestCreateOverwritesNothing(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, ".gitignore"), []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(dir, ""); err == nil {
		t.Error("an existing file is no error")
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("entries %v, %v", entries, err)
	}
	if b, _ := os.ReadFile(filepath.Join(dir, ".gitignore")); string(b) != "mine" {
		t.Errorf(".gitignore = %q", b)
	}
}
