package server

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// site is files by path; those with an error cannot be rendered.
type site map[string]any

func (s site) Render(name string) ([]byte, error) {
	if strings.HasPrefix(name, "media/") {
		return nil, fs.ErrNotExist
	}
	switch v := s[name].(type) {
	case string:
		return []byte(v), nil
	case error:
		return nil, v
	}
	return nil, fs.ErrNotExist
}

func (s site) Media(name string) (io.ReadCloser, bool, error) {
	if !strings.HasPrefix(name, "media/") {
		return nil, false, nil
	}
	p, ok := s[name].(string)
	if !ok {
		return nil, false, nil
	}
	f, err := os.Open(p)
	return f, true, err
}

const policyOf = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`

func example(t *testing.T) site {
	t.Helper()
	picture := filepath.Join(t.TempDir(), "p.png")
	if err := os.WriteFile(picture, []byte("picture"), 0o666); err != nil {
		t.Fatal(err)
	}
	return site{
		"index.html": "home</body>", "404.html": "nothing here", "people/index.html": "people", "people/e4/a.html": policyOf + "A",
		".secret.html": "secret", "assets/style.css": "body{}", "data/a.json": "{}", "bad.html": errors.New("no such template"),
		"media/p.png": picture,
	}
}

func preview(s State) *Preview {
	p := NewPreview()
	p.Show(s)
	return p
}

func ask(p http.Handler, method, host, path string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://localhost/", nil)
	address, query, _ := strings.Cut(path, "?")
	r.Host, r.URL.Path, r.URL.RawQuery = host, address, query
	w := httptest.NewRecorder()
	p.ServeHTTP(w, r)
	return w
}

func TestPreviewAnswers(t *testing.T) {
	p := preview(State{Site: example(t)})
	for _, test := range []struct {
		name, method, host, path string
		status                   int
		body, kind               string
	}{
		{"home", "GET", "127.0.0.1:8080", "/", 200, "home<script", "text/html; charset=utf-8"},
		{"page", "GET", "localhost:8080", "/people/e4/a.html", 200, "A<script", "text/html; charset=utf-8"},
		{"folder", "GET", "[::1]:8080", "/people/", 200, "people<script", "text/html; charset=utf-8"},
		{"folder without slash", "GET", "localhost", "/people", 301, "", ""},
		{"missing page", "GET", "localhost", "/people/e7/b.html", 404, "nothing here<script", "text/html; charset=utf-8"},
		{"folder without index", "GET", "localhost", "/assets/", 404, "nothing here", "text/html; charset=utf-8"},
		{"style sheet", "GET", "localhost", "/assets/style.css", 200, "body{}", "text/css; charset=utf-8"},
		{"data", "GET", "localhost", "/data/a.json", 200, "{}", "application/json"},
		{"picture", "GET", "localhost", "/media/p.png", 200, "picture", "image/png"},
		{"page that fails", "GET", "localhost", "/bad.html", 500, "<script", "text/html; charset=utf-8"},
		{"own script", "GET", "localhost", "/.dossier/preview.js", 200, "EventSource", "text/javascript; charset=utf-8"},
		{"own style sheet", "GET", "localhost", "/.dossier/preview.css", 200, "summary", "text/css; charset=utf-8"},
		{"head", "HEAD", "localhost", "/", 200, "", "text/html; charset=utf-8"},
		{"writing", "POST", "localhost", "/", 405, "method not allowed\n", ""},
		{"another host name", "GET", "evil.example:8080", "/", 403, "this preview does not serve the host \"evil.example:8080\"\n", ""},
		{"another host name, script", "GET", "evil.example", "/.dossier/events", 403, "", ""},
		{"another address", "GET", "192.168.1.4", "/", 403, "this preview does not serve the host \"192.168.1.4\"\n", ""},
		{"hidden file", "GET", "localhost", "/.secret.html", 404, "nothing here", ""},
		{"climbing", "GET", "localhost", "/../../etc/passwd", 404, "nothing here", ""},
		{"climbing media", "GET", "localhost", "/media/../../etc/passwd", 404, "nothing here", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := ask(p, test.method, test.host, test.path)
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.body) || test.kind != "" && w.Header().Get("Content-Type") != test.kind {
				t.Errorf("%d %q %q, want %d %q %q", w.Code, w.Header().Get("Content-Type"), w.Body, test.status, test.kind, test.body)
			}
		})
	}
}

func TestUnchangedPageIsNotSentAgain(t *testing.T) {
	p := preview(State{Site: example(t)})
	tag := ask(p, "GET", "localhost", "/people/e4/a.html").Header().Get("ETag")
	again := func() int {
		r := httptest.NewRequest("GET", "http://localhost/people/e4/a.html", nil)
		r.Header.Set("If-None-Match", tag)
		w := httptest.NewRecorder()
		p.ServeHTTP(w, r)
		return w.Code
	}
	if got := again(); got != http.StatusNotModified {
		t.Errorf("status %d, want %d", got, http.StatusNotModified)
	}
	p.Show(State{Site: example(t)})
	if got := again(); got != http.StatusOK { // its script has to know the new state
		t.Errorf("status %d, want %d", got, http.StatusOK)
	}
}

func TestPolicyAllowsWhatThePreviewNeeds(t *testing.T) {
	for policy, want := range map[string]string{
		"default-src 'none'; style-src 'self'; base-uri 'none'": "default-src 'none'; style-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'",
		"default-src 'self'":                         "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
		"img-src data:":                              "img-src data:",
		"script-src 'none'; SCRIPT-SRC *":            "script-src 'self'",
		"script-src 'sha256-x'; script-src-elem":     "script-src 'sha256-x' 'self'; script-src-elem 'self'",
		"default-src https:; connect-src 'self' ; ;": "default-src https:; connect-src 'self'; script-src https: 'self'; style-src https: 'self'",
	} {
		if got := allow(policy); got != want {
			t.Errorf("%s:\n%s, want\n%s", policy, got, want)
		}
	}
	body := ask(preview(State{Site: example(t)}), "GET", "localhost", "/people/e4/a.html").Body.String()
	if !strings.HasPrefix(body, `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; script-src`) {
		t.Errorf("the page is %s", body)
	}
}

func describe(t *testing.T, p *Preview, path string) description {
	t.Helper()
	var d description
	if err := json.Unmarshal(ask(p, "GET", "localhost", "/.dossier/page?path="+path).Body.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestPagesAreDescribed(t *testing.T) {
	s := example(t)
	p := preview(State{Site: s})
	p.Explain = func(err error) Problem { return Problem{Severity: "error", Message: "explained: " + err.Error()} }
	home, folder := describe(t, p, "/"), describe(t, p, "/people/")
	if home.Digest == "" || home.Digest == folder.Digest || folder.Digest != describe(t, p, "/people").Digest {
		t.Errorf("home %+v, folder %+v", home, folder)
	}
	if d := describe(t, p, "/none.html"); d.Digest != "" || d.Failed != nil {
		t.Errorf("a page that is missing: %+v", d)
	}
	if d := describe(t, p, "/.secret.html"); d.Digest != "" {
		t.Errorf("a hidden file: %+v", d)
	}
	if d := describe(t, p, "/bad.html"); d.Failed == nil || d.Failed.Message != "explained: no such template" {
		t.Errorf("a page that fails: %+v", d)
	}
	s["people/e4/a.html"] = "B"
	p.Show(State{Site: s, Reload: true})
	after := describe(t, p, "/")
	if after.Digest != home.Digest || after.Version == home.Version || after.Reload == home.Reload {
		t.Errorf("home %+v, before %+v", after, home)
	}
}

func TestLastSiteIsShownOnWhereThereIsNoOther(t *testing.T) {
	p := preview(State{Site: example(t), Styles: []string{"assets/style.css"}})
	p.Show(State{Problems: []Problem{{Message: "bad"}}})
	if w := ask(p, "GET", "localhost", "/people/e4/a.html"); w.Code != 200 || !strings.Contains(w.Body.String(), "/assets/style.css") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := ask(preview(State{}), "GET", "localhost", "/"); w.Code != 404 || !strings.Contains(w.Body.String(), "<script") {
		t.Errorf("before there is a site: %d %s", w.Code, w.Body)
	}
}

// served runs a preview as the program does.
func served(t *testing.T, p *Preview) (address string, end func() error) {
	t.Helper()
	l, err := Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Run(ctx, l, p) }()
	t.Cleanup(cancel)
	return "http://" + l.Addr().String(), func() error {
		cancel()
		return <-done
	}
}

func TestStatesAreSentAsEvents(t *testing.T) {
	p := preview(State{Site: example(t), Styles: []string{"assets/style.css"}})
	address, end := served(t, p)
	res, err := http.Get(address + "/.dossier/events")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	in := bufio.NewScanner(res.Body)
	next := func() (m message) {
		for in.Scan() {
			if data, ok := strings.CutPrefix(in.Text(), "data: "); ok {
				if err := json.Unmarshal([]byte(data), &m); err != nil {
					t.Fatal(err)
				}
				return m
			}
		}
		t.Fatalf("the stream ended: %v", in.Err())
		return m
	}
	first := next()
	if first.Styles["/assets/style.css"] == "" || first.Problems == nil || len(first.Problems) > 0 {
		t.Errorf("%+v", first)
	}
	p.Show(State{Site: example(t), Problems: []Problem{{Path: "a.md", Line: 3, Severity: "warning", Message: "odd"}}})
	second := next()
	if second.Version == first.Version || len(second.Problems) != 1 || second.Problems[0].Line != 3 {
		t.Errorf("%+v", second)
	}
	if err := end(); err != nil { // although a browser is connected
		t.Error(err)
	}
}

func TestRequestsWaitForTheFirstState(t *testing.T) {
	p := NewPreview()
	address, _ := served(t, p)
	time.AfterFunc(50*time.Millisecond, func() { p.Show(State{Site: example(t)}) })
	res, err := http.Get(address + "/people/e4/a.html")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if body, err := io.ReadAll(res.Body); err != nil || res.StatusCode != 200 || !strings.Contains(string(body), "A<script") {
		t.Errorf("%d %s, %v", res.StatusCode, body, err)
	}
}

func TestMediaThatCannotBeReadIsMissing(t *testing.T) {
	s := example(t)
	s["media/p.png"] = filepath.Join(t.TempDir(), "gone")
	if w := ask(preview(State{Site: s}), "GET", "localhost", "/media/p.png"); w.Code == 200 {
		t.Errorf("%d %s", w.Code, w.Body)
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

// Each header protects the preview from pages of other sites, or keeps the
// browser from showing what it has stored.
func TestHeadersOfEveryAnswer(t *testing.T) {
	p := preview(State{Site: example(t)})
	for address, cache := range map[string]string{
		"/": "no-cache", "/people/e4/a.html": "no-cache", "/none.html": "no-cache", "/bad.html": "no-cache", "/media/p.png": "no-cache",
		"/.dossier/preview.js": "no-cache", "/.dossier/preview.css": "no-cache", "/.dossier/page": "no-cache", "/.dossier/events": "no-store",
	} {
		got := ask(p, "HEAD", "localhost", address).Header()
		for name, want := range map[string]string{
			"Cache-Control": cache, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin",
		} {
			if got.Get(name) != want {
				t.Errorf("%s: %s is %q, want %q", address, name, got.Get(name), want)
			}
		}
	}
	if got := ask(p, "POST", "localhost", "/").Header().Get("Allow"); got != "GET, HEAD" {
		t.Errorf("Allow is %q after POST", got)
	}
}

// A media file with scripts has an origin of its own, so that it cannot change the
// content in the name of the preview. Pictures and documents are shown as they are.
func TestMediaWithScriptsIsInASandbox(t *testing.T) {
	s := example(t)
	for name, want := range map[string]string{"media/a.html": "sandbox allow-scripts", "media/a.SVG": "sandbox allow-scripts", "media/a": "sandbox allow-scripts", "media/a.pdf": "", "media/p.png": ""} {
		s[name] = s["media/p.png"]
		if got := ask(preview(State{Site: s}), "GET", "localhost", "/"+name).Header().Get("Content-Security-Policy"); got != want {
			t.Errorf("%s: the policy is %q, want %q", name, got, want)
		}
	}
}
