package validators

import (
	"bytes"
	"io"
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
