package secrets

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"dossier/internal/pipeline"
	"dossier/internal/source/picture/picturetest"
)

// place is a place in the dossier that can hold a secret.
type place struct {
	name  string // "kind: key"
	words []string
}

// filler fills the places of the dossier with secrets.
type filler struct {
	places map[string]*place
	hidden map[string]string // the words of comments, by the place beside them
	n      int
}

var slot = regexp.MustCompile(`<(=|date )?((?:[a-z]+): [^<>]+)>`)

func (f *filler) fill(text string) string {
	return slot.ReplaceAllStringFunc(text, func(s string) string {
		m := slot.FindStringSubmatch(s)
		how, name := m[1], m[2]
		p := f.places[name]
		if p == nil {
			f.n++
			p = &place{name: name, words: []string{word(f.n)}}
			if how == "date " {
				day := time.Date(1901, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, 41*f.n)
				p.words = []string{day.Format(time.DateOnly), day.Format("2 January 2006")}
			}
			f.places[name] = p
		}
		if how == "=" {
			return p.words[0]
		}
		f.n++
		f.hidden[name] = word(f.n)
		return p.words[0] + "%%" + word(f.n) + "%%"
	})
}

// word returns the nth secret, a word that occurs nowhere else.
func word(n int) string {
	return "qz" + string([]byte{'a' + byte(n/676%26), 'a' + byte(n/26%26), 'a' + byte(n%26)}) + "zq"
}

// write writes the dossier with its secrets and returns them.
func write(t *testing.T, dir, settings string) *filler {
	t.Helper()
	f := &filler{places: map[string]*place{}, hidden: map[string]string{}}
	files := maps.Clone(dossier)
	files["dossier.yaml"] += settings
	for kind, folder := range map[string]string{"person": "people", "organization": "organizations", "place": "places", "publisher": "publishers"} {
		files[folder+"/<=yes: name of a "+kind+">.md"] = strings.ReplaceAll(record, "KIND", kind)
		files["media/<="+kind+": image>"] = "x"
	}
	article := "---\ntitle: G\ndate: 2001-01-01\n"
	for _, key := range unused(t) {
		article += key + ": <=article: " + key + ">\n"
	}
	files["articles/foreign.md"] = article + "---\nWords.\n"
	for _, name := range slices.Sorted(maps.Keys(files)) {
		text := files[name]
		name = filepath.Join(dir, filepath.FromSlash(f.fill(name)))
		if text = f.fill(text); text == "<jpeg>" {
			photo := f.fill("<=" + photoAuthor + ">")
			text = string(picturetest.Segment(0xe1, "Exif\x00\x00"+picturetest.EXIF(6, photo, true))([]byte("\xff\xd8\xff\xd9")))
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

const photoAuthor = "photo: author"

// published returns all that a site publishes in lower case: names of files, their
// bytes, and what they hold as base64.
func published(t *testing.T, site string) []byte {
	t.Helper()
	var all bytes.Buffer
	err := fs.WalkDir(os.DirFS(site), ".", func(p string, e fs.DirEntry, err error) error {
		fmt.Fprintln(&all, p)
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(filepath.Join(site, p))
		all.Write(b)
		for _, run := range regexp.MustCompile(`[A-Za-z0-9+/_-]{12,}`).FindAll(b, -1) {
			text := strings.NewReplacer("-", "+", "_", "/").Replace(string(run))
			for shift := range 4 { // the run may begin in front of it
				decoded, _ := base64.RawStdEncoding.DecodeString(text[shift:])
				all.Write(decoded)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ToLower(all.Bytes())
}

// build builds the dossier with its secrets and returns what is published, and the
// secrets.
func build(t *testing.T, settings string) ([]byte, *filler) {
	t.Helper()
	dir := t.TempDir()
	o := pipeline.Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site")}
	f := write(t, o.Content, settings)
	_, problems, err := pipeline.Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	// These files are wrong on purpose. Any other error would leave out a place.
	expected := []string{"bad-date", "unclosed-comment", "orphan-annotations"}
	for _, d := range problems {
		if d.Severity.String() == "error" && !slices.Contains(expected, d.Code) {
			t.Errorf("%s:%d: %s [%s]", d.Path, d.Line, d.Message, d.Code)
		}
	}
	return published(t, o.Site), f
}

func (p *place) in(all []byte) bool {
	return slices.ContainsFunc(p.words, func(w string) bool { return bytes.Contains(all, []byte(strings.ToLower(w))) })
}

func TestWhatIsPublished(t *testing.T) {
	all, f := build(t, "")
	want := manual(t)
	for _, key := range unused(t) {
		want["article: "+key] = false
	}
	for name, p := range f.places {
		kind, _, _ := strings.Cut(name, ": ")
		expected, known := want[name]
		switch kind {
		case "yes", "no":
			expected, known = kind == "yes", true
		case "photo":
			expected, known = true, true // there is a warning
		}
		if !known {
			t.Errorf("the manual does not say whether %q is published: %t", name, p.in(all))
		} else if got := p.in(all); got != expected {
			t.Errorf("%q is published: %t, want %t", name, got, expected)
		}
	}
	for name, w := range f.hidden {
		if bytes.Contains(all, []byte(w)) {
			t.Errorf("the comment at %q is published", name)
		}
	}
}

func TestEveryKeyHasASecret(t *testing.T) {
	f := write(t, t.TempDir(), "")
	all := keys(t)
	for name := range all {
		if f.places[name] == nil && !slices.Contains(choices, name) {
			t.Errorf("no secret is in %q", name)
		}
	}
	for _, name := range slices.Concat(choices, slices.Collect(maps.Keys(manual(t)))) {
		if !all[name] {
			t.Errorf("there is no key %q", name)
		}
	}
}

func TestStrippedPictures(t *testing.T) {
	all, f := build(t, "strip: metadata\n")
	if f.places[photoAuthor].in(all) {
		t.Error("the author of a picture is published")
	}
}

// The words of an article stay, but nothing says that they were taken for a person.
func TestRejectedPeople(t *testing.T) {
	files := map[string]string{
		"articles/a.md": "---\ntitle: A\ndate: 2024-03-05\n---\nTomas Varga said on Monday that the port was shut.\n\nVarga said that it would open again.\n",
	}
	people := func(more string) bool {
		dir := t.TempDir()
		o := pipeline.Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site")}
		files["review.yaml"] = more
		for name, text := range files {
			name = filepath.Join(o.Content, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if _, problems, err := pipeline.Run(context.Background(), o); err != nil || problems.Errors() > 0 {
			t.Fatal(problems, err)
		}
		return bytes.Contains(published(t, o.Site), []byte("tomas-varga"))
	}
	if !people("# nothing\n") {
		t.Fatal("no person is found")
	}
	if people("- reject: person:tomas-varga\n") {
		t.Error("a rejected person is published")
	}
}
