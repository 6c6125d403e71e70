package validators

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/site/bag"
)

// memory takes the files of a bag.
type memory map[string]*bytes.Buffer

type memoryFile struct{ *bytes.Buffer }

func (memoryFile) Close() error { return nil }

func (m memory) Create(name string) (io.WriteCloser, error) {
	m[name] = new(bytes.Buffer)
	return memoryFile{m[name]}, nil
}

func TestROCrate(t *testing.T) {
	names := []string{"content/articles/a.md", "content/a b#c?d%41é\\.txt", "site/index.html", "site/x:y", "x:y"}
	slices.Sort(names)
	var files []bag.File
	for _, name := range names {
		files = append(files, bag.File{Path: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(name)), nil }})
	}
	files[0].About = bag.About{Name: "A <b>title</b>", Date: "2021-05-05", Source: "https://gazette.example/a"}
	out := memory{}
	if err := bag.Write(out, files, bag.Info{Name: "A", Description: "B", Date: "2021-05-05", Language: "en"}); err != nil {
		t.Fatal(err)
	}
	var got []string
	Run(t, "rocrate.mjs", out["data/ro-crate-metadata.json"].Bytes(), &got)
	if !slices.Equal(got, names) {
		t.Errorf("files %q, want %q", got, names)
	}
}

// The manifests are in the form that sha256sum reads, so a pack can be checked without
// dossier. No validator of bags is to be had from npm or Debian.
func TestManifestsOfABag(t *testing.T) {
	if testing.Short() {
		t.Skip("programs of others do not run with -short")
	}
	program, args := "sha256sum", []string{"--check", "--strict", "--quiet"}
	if _, err := exec.LookPath(program); err != nil {
		program, args = "shasum", []string{"--algorithm", "256", "--check", "--strict", "--quiet"}
	}
	if _, err := exec.LookPath(program); err != nil {
		t.Fatal("this test needs sha256sum (GNU coreutils) or shasum (Perl); install one of them")
	}
	dir := t.TempDir()
	var files []bag.File
	for _, name := range []string{"content/articles/a.md", "content/a b é.txt", "site/index.html", "site/empty.css"} {
		text := strings.TrimSuffix(name, "site/empty.css")
		files = append(files, bag.File{Path: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }})
	}
	out := memory{}
	if err := bag.Write(out, files, bag.Info{Name: "A", Description: "B", Date: "2021-05-05"}); err != nil {
		t.Fatal(err)
	}
	check := func(manifest string) error {
		cmd := exec.Command(program, append(args, manifest)...)
		cmd.Dir = dir
		text, err := cmd.CombinedOutput()
		if err != nil {
			return fmt.Errorf("%s: %w\n%s", manifest, err, text)
		}
		return nil
	}
	write := func(name string, data []byte) {
		t.Helper()
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, data, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for name, data := range out {
		write(name, data.Bytes())
	}
	for _, manifest := range []string{bag.Manifest, bag.TagManifest} {
		if err := check(manifest); err != nil {
			t.Error(err)
		}
	}
	write("data/site/index.html", []byte("another"))
	if check(bag.Manifest) == nil {
		t.Error("the program does not see another file")
	}
}
