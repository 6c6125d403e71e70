package browsertest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/cli"
	"dossier/internal/devtool/payloads"
	"dossier/internal/pipeline"
)

// ran tells in a page whether a script of a payload ran.
const ran = `typeof window.dossierPwned !== "undefined"`

// No script of a payload runs in a page of the preview, which is served with its
// content security policy, and no page asks another host or breaks the policy.
func TestPayloadsDoNotRun(t *testing.T) {
	dir := t.TempDir()
	if err := payloads.Write(dir, payloads.Texts()); err != nil {
		t.Fatal(err)
	}
	built := filepath.Join(dir, "site")
	if _, _, err := pipeline.Run(context.Background(), pipeline.Options{Content: filepath.Join(dir, "content"), Site: built}); err != nil {
		t.Fatal(err)
	}
	base := serveDossier(t, dir)
	tb := open(t, base)
	visited := 0
	look := func(what string) {
		visited++
		if eval[bool](t, tb, ran) {
			t.Errorf("%s: a script of a payload ran", what)
		}
		for _, p := range tb.take() {
			t.Errorf("%s: %.300s", what, p)
		}
	}
	for _, p := range pagesOf(t, built, 8) {
		tb.visit(t, base+p)
		eval[any](t, tb, `document.querySelectorAll("details").forEach(d => { d.open = true })`)
		look(p)
	}
	tb.visit(t, base+"review.html")
	look("review.html")
	tb.visit(t, base+"search.html")
	for _, query := range []string{"script", "onerror", "javascript", "payload", "window", "bay"} {
		if results(t, tb, query) == "" {
			t.Errorf("the search for %q finds nothing", query)
		}
		look("search for " + query)
	}
	t.Logf("%d pages and searches", visited)
}

// The test above would notice each of these.
func TestPayloadsThatRunAreNoticed(t *testing.T) {
	for name, body := range map[string]string{
		"a script": `<script>window.dossierPwned=1</script>`, "a handler": `<img src="data:," onerror="window.dossierPwned=1">`,
		"a request": `<img src="http://127.0.0.1:9/p.png">`, "a policy": `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><script>1</script>`,
	} {
		srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprint(w, "<!DOCTYPE html><link rel=icon href=data:,><title>x</title><body>"+body)
		}))
		defer srv.Close()
		tb := open(t, srv.URL)
		tb.visit(t, srv.URL)
		eval[any](t, tb, `new Promise(done => setTimeout(done, 300))`)
		if !eval[bool](t, tb, ran) && len(tb.take()) == 0 {
			t.Errorf("%s is not noticed", name)
		}
	}
}

// serveDossier has the program serve the dossier in dir, and returns its address.
func serveDossier(t *testing.T, dir string) string {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan struct{})
	go func() {
		cli.Main(ctx, []string{"serve", dir, "--port", "0"}, in, io.Discard)
		in.Close()
		close(done)
	}()
	t.Cleanup(func() { cancel(); <-done })
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatal("the program does not say where it serves")
	}
	go io.Copy(io.Discard, out) //nolint:errcheck // ends with the program
	return lines.Text()
}

// pagesOf lists the pages at the top of a site and, of each folder, the index and
// at most so many others, spread over all of them.
func pagesOf(t *testing.T, dir string, most int) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"*.html", "*/index.html"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, found...)
	}
	folders, err := filepath.Glob(filepath.Join(dir, "*/"))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		found, err := filepath.Glob(filepath.Join(folder, "*.html"))
		if err != nil {
			t.Fatal(err)
		}
		deeper, err := filepath.Glob(filepath.Join(folder, "*", "*.html"))
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, deeper...)
		step := max(len(found)/most, 1)
		for i := 0; i < len(found); i += step {
			out = append(out, found[i])
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	for i, p := range out {
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = strings.ReplaceAll(filepath.ToSlash(rel), "%", "%25")
	}
	if len(out) < 60 {
		t.Fatalf("only %d pages: %q", len(out), out)
	}
	return out
}
