package pipeline

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/site/linkcheck"
	"dossier/internal/site/permalink"
	"dossier/internal/text/whitespace"

	"golang.org/x/net/html"
)

// example is the content of the example dossier.
const example = "../../content"

// run builds content into a new folder and fails on errors.
func run(t *testing.T, content string) string {
	t.Helper()
	site := filepath.Join(t.TempDir(), "site")
	runInto(t, content, site)
	return site
}

func runInto(t *testing.T, content, site string) Summary {
	t.Helper()
	s, problems, err := Run(context.Background(), Options{Content: content, Site: site})
	if err != nil || problems.Errors() > 0 {
		t.Fatalf("%v, %v", err, problems)
	}
	return s
}

// files reads a folder.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(filepath.Join(dir, p))
		out[p] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func wantSame(t *testing.T, got, want string) {
	t.Helper()
	a, b := files(t, got), files(t, want)
	for p, content := range b {
		if a[p] != content {
			t.Errorf("%s differs", p)
		}
	}
	for p := range a {
		if _, ok := b[p]; !ok {
			t.Errorf("%s is too many", p)
		}
	}
}

// content makes a content folder from a map of paths to texts.
func content(t *testing.T, texts map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for p, text := range texts {
		write(t, filepath.Join(dir, p), text)
	}
	return dir
}

func write(t *testing.T, p, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestExampleHasNoProblems lets pass what the linter remarks on the evidence.
func TestExampleHasNoProblems(t *testing.T) {
	t.Parallel()
	_, problems, err := Check(context.Background(), Options{Content: example})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range problems {
		if r, ok := rules.Find(d.Code); !ok || r.Stage != rules.Check || d.Severity == diag.Error {
			t.Errorf("%s:%d: %s: %s", d.Path, d.Line, d.Severity, d.Message)
		}
	}
}

func TestEveryLinkOfTheExampleLeadsSomewhere(t *testing.T) {
	t.Parallel()
	problems, err := linkcheck.Check(os.DirFS(run(t, example)))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

func TestSameInputSameBytes(t *testing.T) {
	first := run(t, example)
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	wantSame(t, run(t, example), first)
}

func TestSecondBuildWritesNothing(t *testing.T) {
	t.Parallel()
	site := filepath.Join(t.TempDir(), "site")
	first := runInto(t, example, site)
	second := runInto(t, example, site)
	if second.Files.Written != 0 || second.Files.Removed != 0 || second.Files.Unchanged != first.Files.Written {
		t.Errorf("first %+v, second %+v", first.Files, second.Files)
	}
}

// After each of a row of edits, the site is that of a clean build.
func TestIncrementalEqualsFull(t *testing.T) {
	t.Parallel()
	const article = "---\ntitle: T\ndate: 2024-03-05\n---\n"
	dir := content(t, map[string]string{
		"articles/a.md": article + "Ana Silva said on Monday that Rui Costa had left the port of Rotterdam.",
		"articles/b.md": article + "Costa denied that. According to Silva, the ship sank in May 2023.",
		"media/p.txt":   "one",
	})
	site := filepath.Join(t.TempDir(), "site")
	for _, edit := range []func(){
		func() {},
		func() { write(t, filepath.Join(dir, "articles/c.md"), article+"Maria Costa left on 3 March 2024.") },
		func() {
			write(t, filepath.Join(dir, "people/rui-costa.md"), "---\nname: Rui Costa\naliases: [Costa]\n---\nA pilot.\n")
		},
		func() { write(t, filepath.Join(dir, "articles/a.md"), article+"Ana Silva left on Sunday.") },
		func() { os.Remove(filepath.Join(dir, "articles/b.md")) },
		func() { write(t, filepath.Join(dir, "media/p.txt"), "two") },
		func() { write(t, filepath.Join(dir, "dossier.yaml"), "title: New\n") },
		func() { os.Remove(filepath.Join(dir, "people/rui-costa.md")) },
	} {
		edit()
		runInto(t, dir, site)
		wantSame(t, site, run(t, dir))
	}
}

func TestTextIsVerbatim(t *testing.T) {
	t.Parallel()
	const body = "Ana Silva\r\nsaid  on Monday\tthat\r\n\r\nPen\u0303a left.\r\n"
	for name, text := range map[string]string{
		"a.md":             "---\r\ntitle: T\r\ndate: 2024-03-05\r\n---\r\n" + body,
		"b.md":             "\ufeff---\ntitle: T\ndate: 2024-03-05\n---\n" + body,
		"2024-03-05-c.txt": body,
	} {
		site := run(t, content(t, map[string]string{"articles/" + name: text}))
		page := files(t, site)[permalink.Article(&dossier.Article{Slug: strings.TrimSuffix(strings.TrimSuffix(name, ".md"), ".txt")})]
		sum := sha256.Sum256([]byte(body))
		if !strings.Contains(page, hex.EncodeToString(sum[:])) {
			t.Errorf("%s: the page does not bear the digest of the text", name)
		}
		if got := whitespace.Collapse(visible(t, page)); !strings.Contains(got, "said on Monday that") || !strings.Contains(got, "Pen\u0303a left.") {
			t.Errorf("%s: the text is not on its page: %s", name, got)
		}
	}
}

// visible is the text within main of a page.
func visible(t *testing.T, page string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	var walk func(n *html.Node, in bool)
	walk = func(n *html.Node, in bool) {
		in = in || n.Data == "main"
		if n.Type == html.TextNode && in {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, in)
		}
	}
	walk(doc, false)
	return b.String()
}

func TestHostileNamesStayInTheSite(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{
		"articles/con.md":                              "---\ntitle: \"<script>alert(1)</script>\"\ndate: 2024-03-05\npublisher: \"../../etc/passwd\"\n---\nAna Silva said \"<img src=x onerror=alert(1)>\" on Monday. [x](javascript:alert(1))",
		"articles/%2e%2e.md":                           "---\ntitle: T\ndate: 2024-03-05\n---\nText.",
		"articles/" + "name with #?&.md":               "---\ntitle: T\ndate: 2024-03-05\n---\nText.",
		"people/" + "ünïcødé naïve.md":                 "---\nname: \"Ünï </title><b>Cødé\"\n---\n",
		"articles/" + strings.Repeat("x", 200) + ".md": "---\ntitle: T\ndate: 2024-03-05\n---\nText.",
	})
	site := filepath.Join(t.TempDir(), "site")
	if _, _, err := Run(context.Background(), Options{Content: dir, Site: site}); err != nil {
		t.Fatal(err)
	}
	problems, err := linkcheck.Check(os.DirFS(site))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
	for p, text := range files(t, site) {
		if filepath.Ext(p) != ".html" {
			continue
		}
		for _, bad := range []string{"<script>alert", "<img src=x", "javascript:alert", "</title><b>"} {
			if strings.Contains(text, bad) {
				t.Errorf("%s holds %s", p, bad)
			}
		}
	}
}

func TestCancelledBuildLeavesTheOldSite(t *testing.T) {
	t.Parallel()
	site := run(t, example)
	before := files(t, site)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := content(t, map[string]string{"articles/a.md": "---\ntitle: T\ndate: 2024-03-05\n---\nText."})
	if _, _, err := Run(ctx, Options{Content: dir, Site: site}); err == nil {
		t.Error("a cancelled build ends without an error")
	}
	if after := files(t, site); len(after) != len(before) {
		t.Errorf("%d files, want %d", len(after), len(before))
	}
}

func BenchmarkExample(b *testing.B) {
	for b.Loop() {
		if _, _, err := Run(context.Background(), Options{Content: example, Site: filepath.Join(b.TempDir(), "site")}); err != nil {
			b.Fatal(err)
		}
	}
}
