package corpus_test

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// files returns a dossier from pairs of path and text.
func files(pairs ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return m
}

func whole() fstest.MapFS {
	return files(
		"dossier.yaml", "title: Ships\nextract: review\n",
		"index.md", "# Welcome\n\nTo the port.\n",
		"articles/2023-09-12-b.md", "---\ntitle: B\npublisher: Port News\n---\nTwo ships left.\n",
		"articles/2023/09/2023-09-11-a.txt", "A title\n\nOne ship left.\n",
		"articles/2023-09-10-c.markdown", "None left.\n",
		"articles/2023-09-09-bad.md", "---\ndate: never\n---\nx\n",
		"people/ann.md", "---\nname: Ann\naliases: [A., Captain Ann]\nimage: media/ann.jpg\n---\nA captain.\n",
		"organizations/port.md", "---\nname: The port\n---\n",
		"places/odesa.md", "---\nname: Odesa\n---\n",
		"publishers/news.md", "---\nname: Port News\nurl: https://example.org\n---\n",
		"pages/method.md", "# How we worked\n\nWith care.\n",
		"media/ann.jpg", "picture", "media/2023/log.pdf", "document",
		".git/config", "", "articles/.draft.md", "", "articles/b.md~", "", "articles/#b.md#", "", "media/Thumbs.db", "", "articles/~$b.txt", "",
	)
}

func summary(c *corpus.Corpus) string {
	var out []string
	for _, a := range c.Articles {
		out = append(out, "article "+a.Path+" "+a.Slug+" "+a.Title)
	}
	for _, r := range c.Records {
		out = append(out, r.Kind.Folder()+" "+r.Path+" "+r.Slug+" "+r.Name)
	}
	for _, p := range c.Pages {
		out = append(out, "page "+p.Path+" "+p.Slug+" "+p.Title)
	}
	return strings.Join(append(out, c.Media...), "\n")
}

func TestReadFS(t *testing.T) {
	c, problems := corpus.ReadFS(whole())
	if len(problems) != 2 || problems[0].Path != "articles/2023-09-09-bad.md" || problems[1].Code != "no-title" {
		t.Errorf("problems %v", problems)
	}
	if c.Config.Title != "Ships" || c.Config.Extract != config.Review {
		t.Errorf("config %+v", c.Config)
	}
	if c.Intro == nil || c.Intro.Title != "Welcome" {
		t.Errorf("intro %+v", c.Intro)
	}
	want := `article articles/2023/09/2023-09-11-a.txt 2023-09-11-a A title
article articles/2023-09-10-c.markdown 2023-09-10-c C
article articles/2023-09-12-b.md 2023-09-12-b B
organizations organizations/port.md port The port
people people/ann.md ann Ann
places places/odesa.md odesa Odesa
publishers publishers/news.md news Port News
page pages/method.md method How we worked
media/2023/log.pdf
media/ann.jpg`
	if got := summary(c); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestReadOpensFilesOfTheFolderOnly(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content"), whole()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "secret"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c, _ := corpus.Read(filepath.Join(dir, "content"))
	f, err := c.Open("media/ann.jpg")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if data, err := io.ReadAll(f); string(data) != "picture" || err != nil {
		t.Errorf("read %q, %v", data, err)
	}
	if _, err := c.Open("../secret"); err == nil {
		t.Error("opened a file outside the folder")
	}
}

func TestReadNeedsAFolder(t *testing.T) {
	c, problems := corpus.Read(filepath.Join(t.TempDir(), "none"))
	if c != nil || len(problems) != 1 || problems[0].Code != "unreadable" || problems[0].Message != "no such file or directory" {
		t.Errorf("corpus %v, problems %v", c, problems)
	}
}

func TestDossierWithoutFilesButSettings(t *testing.T) {
	c, problems := corpus.ReadFS(files("dossier.yaml", ""))
	if c == nil || len(problems) > 0 {
		t.Errorf("corpus %v, problems %v", c, problems)
	}
}

// locked is a file system in which some files cannot be read.
type locked struct{ fstest.MapFS }

func (l locked) ReadFile(name string) ([]byte, error) {
	if strings.Contains(name, "locked") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.ReadFile(name)
}

func (l locked) ReadDir(name string) ([]fs.DirEntry, error) {
	if strings.Contains(name, "closed") {
		return nil, errors.New("input/output error")
	}
	return l.MapFS.ReadDir(name)
}

func TestUnreadable(t *testing.T) {
	c, problems := corpus.ReadFS(locked{files("articles/2023-09-12-a.md", "# T\n\nA.", "articles/2023-09-12-locked.md", "B.", "articles/closed/2023-09-12-c.md", "C.")})
	var b strings.Builder
	if err := problems.Print(&b, false); err != nil {
		t.Fatal(err)
	}
	want := "articles/2023-09-12-locked.md:1:1: error: permission denied [unreadable]\narticles/closed:1:1: error: input/output error [unreadable]\n"
	if got := strings.ReplaceAll(b.String(), fs.ErrPermission.Error(), "permission denied"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if len(c.Articles) != 1 {
		t.Errorf("%d articles", len(c.Articles))
	}
}

func TestOrderDoesNotDependOnTheReaders(t *testing.T) {
	m := fstest.MapFS{}
	for i := range 200 {
		m[fmt.Sprintf("articles/%03d.md", i)] = &fstest.MapFile{Data: []byte(fmt.Sprintf("---\nkey%d: x\n---\n%s\n", i%2, strings.Repeat("word ", i+1)))}
	}
	first, problems := corpus.ReadFS(m)
	for range 5 {
		c, again := corpus.ReadFS(m)
		if summary(c) != summary(first) || fmt.Sprint(again) != fmt.Sprint(problems) {
			t.Fatal("two readings differ")
		}
	}
	if len(problems) != 200 || problems[199].Path != "articles/199.md" {
		t.Errorf("%d problems", len(problems))
	}
}

func TestRecordsOfEachKindHaveTheirFolder(t *testing.T) {
	var got []string
	for _, k := range document.Kinds() {
		got = append(got, k.Folder())
	}
	if s := strings.Join(got, " "); s != "people organizations places publishers events claims topics" {
		t.Error(s)
	}
}

func BenchmarkRead(b *testing.B) {
	dir := b.TempDir()
	m := fstest.MapFS{}
	paragraph := strings.Repeat("The captain said that *two ships* had left the port. ", 4) + "\n\n"
	for i := range 1000 {
		m[fmt.Sprintf("articles/2023-09-12-%04d.md", i)] = &fstest.MapFile{
			Data: []byte(fmt.Sprintf("---\ntitle: Ships %d\npublisher: Port News\ndate: 2023-09-12\n---\n\n", i) + strings.Repeat(paragraph, 28))}
	}
	if err := os.CopyFS(dir, m); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(1000 * int64(len(m["articles/2023-09-12-0000.md"].Data)))
	b.ReportAllocs()
	for b.Loop() {
		if c, problems := corpus.Read(dir); len(c.Articles) != 1000 || len(problems) > 0 {
			b.Fatal(problems)
		}
	}
}

func TestArticlesOfOneNameInSeveralFoldersHaveAddressesOfTheirOwn(t *testing.T) {
	c, problems := corpus.ReadFS(files(
		"articles/quay.md", "---\ntitle: A\ndate: 2024-03-05\n---\nOne.\n",
		"articles/2023/quay.md", "---\ntitle: B\ndate: 2024-03-05\n---\nTwo.\n",
		"articles/2024/may/quay.md", "---\ntitle: C\ndate: 2024-03-05\n---\nThree.\n",
		"articles/2024/may/quay.annotations.yaml", "- quote: Three\n  note: x\n",
	))
	if len(problems) > 0 || len(c.Articles) != 3 {
		t.Fatalf("%d articles, %v", len(c.Articles), problems)
	}
	want := map[string]string{"articles/quay.md": "quay", "articles/2023/quay.md": "2023-quay", "articles/2024/may/quay.md": "2024-may-quay"}
	for _, a := range c.Articles {
		if a.Slug != want[a.Path] {
			t.Errorf("%s: slug %s, want %s", a.Path, a.Slug, want[a.Path])
		}
		if a.Path == "articles/2024/may/quay.md" && len(c.Annotations[a]) != 1 {
			t.Errorf("%d annotations", len(c.Annotations[a]))
		}
	}
}
