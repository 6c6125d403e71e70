package publish

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What stands where a folder or a page has to be is named in words, nothing is
// written, and no link is followed.
func TestObstacles(t *testing.T) {
	link := func(to string) func(t *testing.T, at string) {
		return func(t *testing.T, at string) {
			if err := os.Symlink(to, at); err != nil {
				t.Fatal(err)
			}
		}
	}
	file := func(t *testing.T, at string) {
		if err := os.WriteFile(at, []byte("theirs"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	folder := func(t *testing.T, at string) { put(t, at, "notes.txt", "theirs") }
	for _, c := range []struct {
		name, at string
		make     func(t *testing.T, at string)
		want     string
	}{
		{"a folder is a link out of the site", "people", link("../../outside"), "people is a symbolic link"},
		{"a folder is a link within the site", "people", link("other"), "people is a symbolic link"},
		{"a folder is a link that leads nowhere", "people", link("nowhere"), "people is a symbolic link"},
		{"a folder within a folder", "people/old", link("../../../outside"), "people/old is a symbolic link"},
		{"a folder is a file", "people", file, "people is a file"},
		{"a page is a link", "index.html", link("../../outside/index.html"), "index.html is a symbolic link"},
		{"a page is a folder", "index.html", folder, "index.html is a folder"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, force := range []bool{false, true} {
				parent := t.TempDir()
				dir := filepath.Join(parent, "dossier", "site")
				old := map[string]string{"index.html": "1", "other/a.html": "1", "people/old/a.html": "1", "people/b.html": "1"}
				mustBuild(t, dir, Options{}, old)
				put(t, parent, "outside/index.html", "theirs")
				if err := os.RemoveAll(filepath.Join(dir, c.at)); err != nil {
					t.Fatal(err)
				}
				c.make(t, filepath.Join(dir, filepath.FromSlash(c.at)))
				before := tree(t, parent)
				_, err := build(t, dir, Options{Force: force}, map[string]string{"index.html": "2", "people/old/a.html": "2", "people/b.html": "2"})
				var obstacle *ObstacleError
				if !errors.As(err, &obstacle) || !strings.Contains(err.Error(), filepath.Join(dir, filepath.FromSlash(strings.Fields(c.want)[0]))) ||
					!strings.Contains(err.Error(), c.want) {
					t.Errorf("force %v: err = %v, want %q", force, err, c.want)
				}
				if after := tree(t, parent); !maps.Equal(before, after) {
					t.Errorf("force %v: %q became %q", force, before, after)
				}
			}
		})
	}
}

// tree returns all that is in a folder by path: the bytes of files, where links
// lead, and that folders are folders. It follows no links.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch {
		case e.IsDir():
			out[p] = "folder"
		case e.Type()&fs.ModeSymlink != 0:
			out[p], err = os.Readlink(p)
		default:
			var b []byte
			b, err = os.ReadFile(p)
			out[p] = string(b)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
