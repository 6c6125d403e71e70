package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/site/bag"
)

// memory takes a bag in memory.
type memory fstest.MapFS

type memoryFile struct {
	bytes.Buffer
	done func([]byte)
}

func (f *memoryFile) Close() error {
	f.done(f.Bytes())
	return nil
}

func (m memory) Create(name string) (io.WriteCloser, error) {
	return &memoryFile{done: func(b []byte) { m[name] = &fstest.MapFile{Data: b} }}, nil
}

func sum(text string) string {
	s := sha256.Sum256([]byte(text))
	return hex.EncodeToString(s[:])
}

// body is the text of the article of the sample, with markup and letters of more than
// one byte.
const body = "Ünal Åsén said: the *dam* will hold.\n"

// sample returns the files of a dossier with its site.
func sample() map[string]string {
	files := map[string]string{
		"content/articles/a.md":         "---\ntitle: A\ndate: 2021-05-05\noriginal: media/originals/a.eml\noriginal_sha256: " + sum("saved") + "\n---\n" + body,
		"content/media/originals/a.eml": "saved",
		"content/articles/50%\n.txt":    "odd",
		"site/articles/e4/a.html":       `<div class="prose text"><p><b>Ünal Åsén</b> said: <i>the <em>dam</em></i><sup class="ref">1</sup><span class="sidenote" role="note">the dam will burst</span> will hold.</p></div>`,
		"site/data/dossier.json":        `{"files":[{"kind":"articles","path":"data/articles.jsonl"},{"kind":"statements","path":"data/statements.jsonl"}]}`,
		"site/data/articles.jsonl":      fmt.Sprintf(`{"slug":"a","page":"articles/e4/a.html","file":"articles/a.md","sha256":%q,"mentions":[{"start":0,"end":9,"text":"Ünal Åsén","name":"Ünal Åsén"}]}`, sum(body)),
		"site/data/statements.jsonl":    `{"id":"s","content":[{"start":16,"end":35,"text":"the dam will hold"}],"evidence":{"article":"a"}}`,
		"site/CNAME":                    "files.example",
		"site/assets/empty.css":         "",
		"site/pages/a b é ü.html":       "x",
	}
	files["site/.dossier-manifest"] = manifestOf(files)
	return files
}

func manifestOf(files map[string]string) string {
	manifest := "dossier manifest 1\n"
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if rel, ok := strings.CutPrefix(name, "site/"); ok && rel != "CNAME" && rel != ".dossier-manifest" {
			manifest += sum(files[name]) + "  " + rel + "\n"
		}
	}
	return manifest
}

func bagOf(t *testing.T, files map[string]string) fstest.MapFS {
	t.Helper()
	var all []bag.File
	for name, text := range files {
		all = append(all, bag.File{Path: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }})
	}
	out := memory{}
	if err := bag.Write(out, all, bag.Info{Name: "A\nB", Description: "C", Date: "2021-05-05"}); err != nil {
		t.Fatal(err)
	}
	return fstest.MapFS(out)
}

func mapOf(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, text := range files {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func check(t *testing.T, files fstest.MapFS) Result {
	t.Helper()
	r, err := Folder(files)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestNothingDiffers(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{"pack": bagOf(t, sample()), "dossier": mapOf(sample())} {
		r := check(t, files)
		if len(r.Problems) > 0 || r.Files == 0 || r.Quotes != 4 {
			t.Errorf("%s: %+v", name, r)
		}
		if len(r.Notes) != 1 || !strings.HasSuffix(r.Notes[0].Path, "site/CNAME") {
			t.Errorf("%s: notes %+v", name, r.Notes)
		}
	}
}

// One changed bit is found in any file of a pack.
func TestOneBitChanged(t *testing.T) {
	pack := bagOf(t, sample())
	for _, name := range slices.Sorted(maps.Keys(pack)) {
		data := pack[name].Data
		for i := 0; i < len(data); i += 1 + len(data)/60 {
			for bit := range 8 {
				if bit != i%8 && name != bag.TagManifest { // no hash covers that one
					continue
				}
				changed := maps.Clone(pack)
				b := slices.Clone(data)
				b[i] ^= 1 << bit
				changed[name] = &fstest.MapFile{Data: b}
				if r, err := Folder(changed); err != nil || len(r.Problems) == 0 || name != bag.TagManifest && !mentions(r, name) {
					t.Fatalf("bit %d of byte %d of %q: %v, %+v", bit, i, name, err, r.Problems)
				}
			}
		}
	}
}

func mentions(r Result, name string) bool {
	return slices.ContainsFunc(r.Problems, func(p Problem) bool { return p.Path == name })
}

func TestFilesMissingAndAdded(t *testing.T) {
	pack := bagOf(t, sample())
	for _, name := range slices.Sorted(maps.Keys(pack)) {
		if name == bag.Declaration || name == bag.InfoFile {
			continue // without it, this is no bag; the other is in the manifest of tags
		}
		less := maps.Clone(pack)
		delete(less, name)
		if r := check(t, less); len(r.Problems) == 0 {
			t.Errorf("nobody misses %q", name)
		}
	}
	more := maps.Clone(pack)
	more["data/content/added.md"] = &fstest.MapFile{Data: []byte("x")}
	if r := check(t, more); !mentions(r, "data/content/added.md") {
		t.Errorf("%+v", r.Problems)
	}
}

// A quotation that is not in the article is found though all hashes are right.
func TestQuotationsAreCompared(t *testing.T) {
	for _, c := range []struct{ name, file, old, new, want string }{
		{"in the data", "site/data/statements.jsonl", "will hold", "will burst", `site/articles/e4/a.html: the statement s quotes "the dam will burst", which is not in the article`},
		{"on the page", "site/articles/e4/a.html", "will hold", "will fold", `site/articles/e4/a.html: the statement s quotes "the dam will hold", which is not in the article`},
		{"only in the margin", "site/data/statements.jsonl", "the dam will hold", "the dam will burst", `content/articles/a.md: the statement s quotes "the dam will burst", but its place has "the  dam  will hold"`},
		{"at another place", "site/data/statements.jsonl", `"start":16`, `"start":15`, ""},
		{"one word to the left", "site/data/statements.jsonl", `"start":16`, `"start":10`, `content/articles/a.md: the statement s quotes "the dam will hold", but its place has "said: the  dam  will hold"`},
		{"outside of the text", "site/data/statements.jsonl", `"end":35`, `"end":3500`, "content/articles/a.md: the statement s has its place outside of the text"},
		{"in the article", "content/articles/a.md", "will hold", "will fold", "content/articles/a.md: the text is another than that of the site: SHA-256 " + sum(strings.Replace(body, "hold", "fold", 1)) + ", want " + sum(body)},
	} {
		files := sample()
		files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
		files["site/.dossier-manifest"] = manifestOf(files)
		r := check(t, mapOf(files))
		got := ""
		for _, p := range r.Problems {
			got += p.Path + ": " + p.Message + "\n"
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// Each original is that of its article, in a folder and in a pack.
func TestOriginalsAreCompared(t *testing.T) {
	const article, original = "content/articles/a.md", "content/media/originals/a.eml"
	for name, c := range map[string]struct {
		change     func(map[string]string)
		want, note string
	}{
		"as it was": {func(map[string]string) {}, "", ""},
		"changed":   {func(f map[string]string) { f[original] = "Saved" }, "the original of the article has changed: its SHA-256 is " + sum("Saved"), ""},
		"missing":   {func(f map[string]string) { delete(f, original) }, "the original of the article does not exist", ""},
		"no hash": {func(f map[string]string) {
			f[article] = strings.Replace(f[article], "original_sha256: "+sum("saved")+"\n", "", 1)
		}, `the original has no "original_sha256"`, ""},
		"another hash":  {func(f map[string]string) { f[article] = strings.Replace(f[article], sum("saved"), sum("x"), 1) }, "the original of the article has changed", ""},
		"of no article": {func(f map[string]string) { f["content/media/originals/b.pdf"] = "x" }, "", "no article names this original"},
	} {
		files := sample()
		c.change(files)
		for kind, folder := range map[string]fstest.MapFS{"folder": mapOf(files), "pack": bagOf(t, files)} {
			r := check(t, folder)
			got, notes := "", ""
			for _, p := range r.Problems {
				got += p.Path + ": " + p.Message
			}
			for _, n := range r.Notes {
				if !strings.HasSuffix(n.Path, "CNAME") {
					notes += n.Message
				}
			}
			if !strings.Contains(got, c.want) || (got == "") != (c.want == "") || notes != c.note {
				t.Errorf("%s, %s: %q, notes %q", name, kind, got, notes)
			}
			if c.want != "" && !strings.Contains(got, article) {
				t.Errorf("%s, %s: %q does not name the article", name, kind, got)
			}
		}
	}
}

func TestNothingToCheck(t *testing.T) {
	if _, err := Folder(fstest.MapFS{"a": {}}); err != ErrNothing {
		t.Errorf("err = %v", err)
	}
}

// The order of the files does not matter.
func TestPacksAreReproducible(t *testing.T) {
	a, b := bagOf(t, sample()), bagOf(t, sample())
	for name := range a {
		if !bytes.Equal(a[name].Data, b[name].Data) {
			t.Errorf("%s differs", name)
		}
	}
}

// Whatever the files are, the check ends with problems, not with a panic.
func FuzzFolder(f *testing.F) {
	s := sample()
	f.Add(s["site/.dossier-manifest"], s["site/data/dossier.json"], s["site/data/articles.jsonl"], s["site/data/statements.jsonl"], s["site/articles/e4/a.html"])
	f.Add("x\n"+sum("")+"  ../a\n", `{"files":[{"kind":"articles","path":"../x"}]}`, `{"page":"../../x","file":"../x"}`, "{}", "<p>")
	f.Fuzz(func(t *testing.T, manifest, index, articles, statements, page string) {
		s := sample()
		s["site/.dossier-manifest"], s["site/data/dossier.json"], s["site/data/articles.jsonl"], s["site/data/statements.jsonl"], s["site/articles/e4/a.html"] = manifest, index, articles, statements, page
		pack := mapOf(s)
		pack["bagit.txt"] = &fstest.MapFile{Data: []byte(manifest)}
		pack["manifest-sha256.txt"] = &fstest.MapFile{Data: []byte(manifest)}
		pack["bag-info.txt"] = &fstest.MapFile{Data: []byte(index)}
		if _, err := Folder(pack); err != nil {
			t.Fatal(err)
		}
		if _, err := Folder(mapOf(s)); err != nil {
			t.Fatal(err)
		}
	})
}
