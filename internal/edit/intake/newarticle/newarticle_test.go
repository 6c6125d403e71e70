package newarticle

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/source/corpus"
)

func draft(title, url, body string) *Draft {
	return &Draft{Meta: meta.Meta{Title: meta.Fact{Value: title}, URL: meta.Fact{Value: url}, Date: meta.Fact{Value: "2024-03-05"}}, Body: body}
}

func folder(t *testing.T, dir string) *Folder {
	t.Helper()
	c, _ := corpus.Read(dir)
	f, err := Open(dir, c, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func source(t *testing.T, data string) Source {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(file, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	sum, err := SumOf(file)
	if err != nil {
		t.Fatal(err)
	}
	return Source{file, sum, ".html.txt"}
}

func TestNothingIsOverwritten(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"articles/2024-03-05-quay.md", "media/originals/2024-03-05-quay-2.html.txt"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte("mine\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	r, err := folder(t, dir).Add(draft("Quay", "", "The text.\n"), source(t, "a"), false)
	if err != nil || r.Path != "articles/2024-03-05-quay-2.md" || r.Original != "media/originals/2024-03-05-quay-2-2.html.txt" {
		t.Errorf("%+v, %v", r, err)
	}
	for _, name := range []string{"articles/2024-03-05-quay.md", "media/originals/2024-03-05-quay-2.html.txt"} {
		if data, _ := os.ReadFile(filepath.Join(dir, name)); string(data) != "mine\n" {
			t.Errorf("%s was changed", name)
		}
	}
	c, problems := corpus.Read(dir)
	if c == nil || len(c.Articles) != 2 {
		t.Fatal(problems)
	}
	for _, a := range c.Articles {
		if err := c.CheckOriginal(a); err != nil {
			t.Error(err)
		}
	}
}

func TestOnePageIsAddedOnce(t *testing.T) {
	for _, c := range []struct {
		name        string
		url, body   string
		want        Status
		changedText bool
	}{
		{"same words, other address", "https://b.example/q", "The *text*.\n", Same, false},
		{"same address, other words", "https://www.a.example/q/?utm_source=x", "Another text.\n", Changed, false},
		{"other address and words", "https://a.example/r", "Another text.\n", Added, false},
		{"no address", "", "Another text.\n", Added, false},
	} {
		f := folder(t, t.TempDir())
		if _, err := f.Add(draft("Quay", "https://a.example/q", "The text.\n"), source(t, "a"), false); err != nil {
			t.Fatal(err)
		}
		r, err := f.Add(draft("Other", c.url, c.body), source(t, "b"), false)
		if err != nil || r.Status != c.want || (r.Difference != "") != (c.want == Changed) {
			t.Errorf("%s: %+v, %v", c.name, r, err)
		}
	}
}

// Articles of one title and day have numbers, also those that another run added.
func TestManyOfOneTitle(t *testing.T) {
	dir := t.TempDir()
	for run := range 2 {
		f := folder(t, dir)
		for i := range 20 {
			r, err := f.Add(draft("Quay", "", fmt.Sprintf("Text %d of run %d.\n", i, run)), Source{}, false)
			want := fmt.Sprintf("articles/2024-03-05-quay-%d.md", 20*run+i+1)
			if run+i == 0 {
				want = "articles/2024-03-05-quay.md"
			}
			if err != nil || r.Path != want || r.Original != "" {
				t.Fatalf("%+v, %v, want %s", r, err, want)
			}
		}
	}
}

func TestNamesStayInTheFolder(t *testing.T) {
	for _, title := range []string{"../../etc/passwd", "..", "a/b\\c", "CON", "", ".hidden", strings.Repeat("x", 500), "x\x00y", "Report of 2019-01-02"} {
		d := &Draft{Meta: meta.Meta{Title: meta.Fact{Value: title}}, Body: "Words.\n"}
		f := folder(t, t.TempDir())
		r, err := f.Add(d, source(t, "a"), false)
		if err != nil || filepath.ToSlash(filepath.Dir(r.Path)) != "articles" || len(r.Path) > 120 {
			t.Errorf("%q: %+v, %v", title, r, err)
		}
	}
}

func FuzzFrontMatter(f *testing.F) {
	f.Add("a\n---\nurl: x", "p: q", "%%x%%", "[[a|b]], c", "text")
	f.Add(`"`, "- x", "2024-03", "null", "---\ntitle: y\n---\n")
	f.Add("# x", "!tag", "&a *a", "{a: b}", "\ufeff---")
	f.Fuzz(func(t *testing.T, title, publisher, url, author, body string) {
		d := &Draft{Body: body, Plain: true}
		d.Meta.Title.Value, d.Meta.Publisher.Value, d.Meta.URL.Value, d.Meta.Author.Value = meta.Clean(title), meta.Clean(publisher), meta.WebAddress("", url), meta.Clean(author)
		text, lost := d.text("", "")
		a, err := d.check("articles/x.txt", text)
		if err != nil {
			return
		}
		if !strings.HasPrefix(a.Body, body) {
			t.Errorf("the body is %q, want %q", a.Body, body)
		}
		if a.Original != "" || a.Form != "" || len(a.Annotations) > 0 || !a.Date.IsZero() {
			t.Errorf("the front matter says more than it was given: %+v", a.Meta)
		}
		if len(lost) == 0 && a.Publisher != strings.ReplaceAll(d.Meta.Publisher.Value, "%%", "% %") && !strings.Contains(d.Meta.Publisher.Value, "%%%") {
			t.Errorf("the publisher is %q, want %q", a.Publisher, d.Meta.Publisher.Value)
		}
	})
}
