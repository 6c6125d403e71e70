package serve

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func site(t *testing.T) string {
	t.Helper()
	parent := t.TempDir()
	dir := filepath.Join(parent, "site")
	for name, content := range map[string]string{
		"site/index.html": "home", "site/404.html": "nothing here", "site/people/index.html": "people", "site/people/a.html": "A",
		"site/.dossier-manifest": "secret", "site/assets/style.css": "body{}", "outside.txt": "outside",
	} {
		p := filepath.Join(parent, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("../outside.txt", filepath.Join(dir, "leak.txt")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestHandler(t *testing.T) {
	h := Handler(site(t))
	for _, test := range []struct {
		name, method, host, path string
		status                   int
		body                     string
	}{
		{"home", "GET", "127.0.0.1:8080", "/", 200, "home"},
		{"page", "GET", "localhost:8080", "/people/a.html", 200, "A"},
		{"folder", "GET", "[::1]:8080", "/people/", 200, "people"},
		{"folder without slash", "GET", "localhost", "/people", 301, ""},
		{"missing page", "GET", "localhost", "/people/b.html", 404, "nothing here"},
		{"folder without index", "GET", "localhost", "/assets/", 404, "nothing here"},
		{"head", "HEAD", "localhost", "/", 200, ""},
		{"writing", "POST", "localhost", "/", 405, "method not allowed\n"},
		{"another host name", "GET", "evil.example:8080", "/", 403, "this preview does not answer to the name \"evil.example:8080\"\n"},
		{"another address", "GET", "192.168.1.4", "/", 403, "this preview does not answer to the name \"192.168.1.4\"\n"},
		{"manifest", "GET", "localhost", "/.dossier-manifest", 404, "nothing here"},
		{"climbing", "GET", "localhost", "/../outside.txt", 404, "nothing here"},
		{"link out of the site", "GET", "localhost", "/leak.txt", 404, "nothing here"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := httptest.NewRequest(test.method, "http://localhost/", nil)
			r.Host, r.URL.Path = test.host, test.path
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != test.status || test.body != "" && w.Body.String() != test.body {
				t.Errorf("%d %q, want %d %q", w.Code, w.Body, test.status, test.body)
			}
		})
	}
}

func TestContentTypes(t *testing.T) {
	h := Handler(site(t))
	for path, want := range map[string]string{"/": "text/html", "/assets/style.css": "text/css", "/none": "text/html"} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest("GET", path, nil)
		r.Host = "localhost"
		h.ServeHTTP(w, r)
		if got := w.Header().Get("Content-Type"); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestPortInUseTakesTheNext(t *testing.T) {
	first, err := Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	port := first.Addr().(*net.TCPAddr).Port
	second, err := Listen(port)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if got := second.Addr().(*net.TCPAddr).Port; got <= port {
		t.Errorf("port %d, want one above %d", got, port)
	}
}

func TestPortThatCannotBe(t *testing.T) {
	for _, port := range []int{-1, 65536, 70000} {
		if l, err := Listen(port); err == nil {
			l.Close()
			t.Errorf("port %d was opened", port)
		}
	}
}

func TestRunServesUntilCancelled(t *testing.T) {
	l, err := Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Run(ctx, l, Handler(site(t))) }()
	res, err := http.Get("http://" + l.Addr().String() + "/people/a.html")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(res.Body)
	res.Body.Close()
	if err != nil || string(body) != "A" {
		t.Errorf("body %q, %v", body, err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
