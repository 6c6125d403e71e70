package outside

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/source/corpus"
	"dossier/internal/text/span"
)

// server returns a server on this computer, and a checker that may ask it at a time
// that the test sets.
func server(t *testing.T, answer http.HandlerFunc) (*httptest.Server, *Checker, *time.Time) {
	t.Helper()
	s := httptest.NewServer(answer)
	t.Cleanup(s.Close)
	now := time.Date(2024, 3, 5, 9, 0, 0, 0, time.UTC)
	return s, &Checker{UserAgent: "dossier/test", State: filepath.Join(t.TempDir(), "s", "x.links"), public: func(a netip.Addr) bool { return a.IsLoopback() }, now: func() time.Time { return now }}, &now
}

func links(list ...string) (out []Link) {
	src := diag.Source{Path: "articles/a.md", Text: strings.Repeat("x\n", len(list))}
	for i, a := range list {
		out = append(out, Link{a, []Place{{src, span.Span{Start: 2 * i, End: 2*i + 1}}}})
	}
	return out
}

// run returns the addresses that are dead or have moved.
func run(t *testing.T, c *Checker, list ...string) string {
	t.Helper()
	found, err := c.Run(context.Background(), links(list...))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, d := range found {
		rule, ok := rules.Find(d.Code)
		if !ok || rule.Severity != d.Severity || rule.Stage != rules.Outside {
			t.Errorf("%+v is not as the catalogue says", d)
		}
		if d.Code == Unanswered {
			continue
		}
		out = append(out, fmt.Sprintf("%d %s", d.Line, d.Code))
	}
	return strings.Join(out, ", ")
}

// TestStatus has each status twice, a day apart: only what does not exist is dead.
func TestStatus(t *testing.T) {
	for status, want := range map[int]string{
		200: "", 204: "", 404: "2 dead-address", 410: "2 dead-address", 400: "", 401: "", 403: "", 405: "", 408: "", 416: "", 418: "", 429: "", 451: "", 500: "", 502: "", 503: "", 504: "", 304: "",
	} {
		s, c, now := server(t, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/x" {
				w.WriteHeader(status)
			}
		})
		if got := run(t, c, s.URL+"/", s.URL+"/x"); got != "" {
			t.Errorf("%d, first run: %s", status, got)
		}
		*now = now.Add(24 * time.Hour)
		if got := run(t, c, s.URL+"/", s.URL+"/x"); got != want {
			t.Errorf("%d, second run: %q, want %q", status, got, want)
		}
	}
}

// TestTwoRuns has runs just on either side of what makes an address dead.
func TestTwoRuns(t *testing.T) {
	var status atomic.Int64
	s, c, now := server(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(int(status.Load())) })
	for i, step := range []struct {
		after  time.Duration
		status int64
		want   string
	}{
		{0, 404, ""}, {apart - time.Second, 404, ""}, {time.Second, 404, "1 dead-address"},
		{time.Hour, 503, ""}, {time.Hour, 404, "1 dead-address"}, // a fault between says nothing
		{time.Hour, 200, ""}, {time.Hour, 404, ""}, {apart, 404, "1 dead-address"}, // it was there between
		{-100 * 24 * time.Hour, 404, ""}, // the clock was put back
	} {
		*now = now.Add(step.after)
		status.Store(step.status)
		if got := run(t, c, s.URL); got != step.want {
			t.Errorf("step %d: %q, want %q", i, got, step.want)
		}
	}
	if err := os.WriteFile(c.State, []byte("{broken"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := run(t, c, s.URL); got != "" {
		t.Errorf("with a broken state: %s", got)
	}
	*now = now.Add(apart)
	if got := run(t, c, s.URL); got != "1 dead-address" {
		t.Errorf("after it: %s", got)
	}
	// What the dossier does not have any more is forgotten.
	status.Store(200)
	run(t, c, s.URL+"/other")
	if data, err := os.ReadFile(c.State); err != nil || strings.TrimSpace(string(data)) != "{}" {
		t.Errorf("%s, %v", data, err)
	}
}

func TestRedirects(t *testing.T) {
	s, c, now := server(t, func(w http.ResponseWriter, r *http.Request) {
		to := map[string]struct {
			status int
			path   string
		}{"/for-good": {301, "/new"}, "/for-now": {302, "/new"}, "/both": {308, "/for-now"}, "/twice": {301, "/for-good"}, "/circle": {301, "/circle"},
			"/lost": {301, "/none"}, "/script": {301, "javascript:alert(1)"}, "/file": {302, "file:///etc/passwd"}}[r.URL.Path]
		switch {
		case to.status != 0:
			w.Header().Set("Location", to.path)
			w.WriteHeader(to.status)
		case r.URL.Path == "/none":
			w.WriteHeader(404)
		}
	})
	for path, want := range map[string]string{"/for-good": "1 moved-address", "/for-now": "", "/both": "", "/twice": "1 moved-address", "/circle": "", "/script": "", "/file": "", "/lost": "1 dead-address"} {
		run(t, c, s.URL+path)
		*now = now.Add(24 * time.Hour)
		if got := run(t, c, s.URL+path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

// Some servers know no HEAD. They get a GET for the first byte.
func TestGet(t *testing.T) {
	var got []string
	s, c, now := server(t, func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.Method+" "+r.Header.Get("Range")+" "+r.UserAgent())
		if r.Method == http.MethodHead {
			w.WriteHeader(404)
			return
		}
		for range 1000 {
			fmt.Fprint(w, strings.Repeat("x", 1<<16))
		}
	})
	run(t, c, s.URL)
	*now = now.Add(24 * time.Hour)
	if found := run(t, c, s.URL); found != "" {
		t.Error(found)
	}
	if len(got) != 4 || got[0] != "HEAD  dossier/test" || got[1] != "GET bytes=0-0 dossier/test" {
		t.Error(got)
	}
}

func TestOneRequestToAHostAtATime(t *testing.T) {
	var mu sync.Mutex
	var at []time.Time
	running := 0
	s, c, _ := server(t, func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		at = append(at, time.Now())
		if running++; running > 1 {
			t.Error("two requests at a time")
		}
		mu.Unlock()
		time.Sleep(5 * time.Millisecond)
		mu.Lock()
		running--
		mu.Unlock()
	})
	c.Pause = 20 * time.Millisecond
	steps := 0
	c.Begin, c.Step = func(n int) { steps -= n }, func() { steps++ }
	run(t, c, s.URL+"/a", s.URL+"/b", s.URL+"/c")
	for i := 1; i < len(at); i++ {
		if at[i].Sub(at[i-1]) < c.Pause {
			t.Errorf("%s after the request before", at[i].Sub(at[i-1]))
		}
	}
	if len(at) != 3 || steps != 0 {
		t.Error(len(at), steps)
	}
}

// A host that says that it has had enough is left alone.
func TestBusyHost(t *testing.T) {
	asked := 0
	s, c, _ := server(t, func(w http.ResponseWriter, _ *http.Request) {
		asked++
		w.WriteHeader(429)
	})
	run(t, c, s.URL+"/a", s.URL+"/b", s.URL+"/c")
	if asked != 1 {
		t.Errorf("%d requests", asked)
	}
}

func TestPrivateAddressesAreNotAsked(t *testing.T) {
	for a, want := range map[string]bool{
		"8.8.8.8": true, "2606:4700::1111": true, "127.0.0.1": false, "10.1.2.3": false, "172.16.0.1": false, "172.32.0.1": true, "192.168.1.1": false, "169.254.169.254": false,
		"100.64.0.1": false, "100.128.0.1": true, "0.0.0.0": false, "255.255.255.255": false, "224.0.0.1": false, "::1": false, "fe80::1": false, "fc00::1": false, "::ffff:10.0.0.1": false,
		"64:ff9b::a00:1": false, "2002:a00:1::": false, "::": false, "198.18.0.1": false,
	} {
		if got := isPublic(netip.MustParseAddr(a)); got != want {
			t.Errorf("%s: %v", a, got)
		}
	}
	s, c, _ := server(t, func(_ http.ResponseWriter, r *http.Request) { t.Errorf("asked for %s", r.URL) })
	c.public = nil
	found, err := c.Run(context.Background(), links(s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1)))
	if err != nil || len(found) != 2 {
		t.Errorf("%d problems, %v", len(found), err)
	}
	for _, d := range found {
		if d.Code != Unanswered || !strings.HasSuffix(d.Message, ": the address is of a private network") {
			t.Errorf("%+v", d)
		}
	}
	if _, err := os.Stat(c.State); err == nil {
		t.Error("a state was written")
	}
}

// What happened with each address is said, and if nothing answers, nothing counts as missing.
func TestWhatHappenedIsSaid(t *testing.T) {
	s, c, now := server(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/403":
			w.WriteHeader(403)
		case "/circle":
			http.Redirect(w, r, "/circle", http.StatusFound)
		case "/mail":
			w.Header().Set("Location", "mailto:x@example.org")
			w.WriteHeader(302)
		case "/busy":
			w.WriteHeader(429)
		}
	})
	said := func(list ...string) (string, error) {
		found, err := c.Run(context.Background(), links(list...))
		var out []string
		for _, d := range found {
			out = append(out, d.Message)
		}
		return strings.Join(out, "\n"), err
	}
	list := []string{s.URL + "/", s.URL + "/403", s.URL + "/circle", s.URL + "/mail", s.URL + "/busy", s.URL + "/later"}
	got, err := said(list...)
	for i, want := range []string{"", "the server says 403 (Forbidden)", "it leads from one address to the next, more than 10 times", "the server sends to something that is no page of the web", "the server says 429 (Too Many Requests)", "its host asked for a pause, so it was not asked for"} {
		if line := "whether " + list[i] + " exists is not known: " + want; err != nil || want != "" && !strings.Contains(got, line) || want == "" && strings.Contains(got, "whether "+list[i]+" exists") {
			t.Errorf("no line %q in\n%s\n%v", line, got, err)
		}
	}
	s.Close()
	for range 2 {
		*now = now.Add(24 * time.Hour)
		got, err = said(list[0])
		if !errors.Is(err, errNoNetwork) || !strings.Contains(got, "no server answers there") || strings.Contains(got, "any more") {
			t.Errorf("%s\n%v", got, err)
		}
	}
}

// A public page must not lead to a private one.
func TestRedirectToAPrivateAddress(t *testing.T) {
	private := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { t.Errorf("asked for %s", r.URL) }))
	defer private.Close()
	s, c, _ := server(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, private.URL, http.StatusFound) })
	port := netip.MustParseAddrPort(strings.TrimPrefix(s.URL, "http://")).Port()
	first := true
	c.public = func(netip.Addr) bool {
		defer func() { first = false }()
		return first && port > 0
	}
	if got := run(t, c, s.URL); got != "" {
		t.Error(got)
	}
}

func TestLinks(t *testing.T) {
	c, problems := corpus.ReadFS(fstest.MapFS{
		"articles/a.md":  {Data: []byte("---\ntitle: A\ndate: 2024\nurl: https://a.example/x#top\narchived: https://web.example/a\n---\nSee https://b.example/y and [this](https://a.example/x), [that](b.md) and a@b.example.\n")},
		"articles/b.txt": {Data: []byte("https://plain.example/ is text.\n")},
		"people/lena.md": {Data: []byte("---\nname: Lena\nurl: https://lena.example/\n---\n[x](mailto:a@b.example) <https://c.example/>\n")},
		"pages/about.md": {Data: []byte("# About\n\nwww.d.example\n")},
		"index.md":       {Data: []byte("[x](ftp://e.example/) [y](https://user:secret@f.example/)\n")},
	})
	if c == nil {
		t.Fatal(problems)
	}
	var got []string
	for _, l := range Links(c) {
		for _, p := range l.Places {
			line, _ := p.Position(p.Span.Start)
			got = append(got, fmt.Sprintf("%s %s:%d", l.Address, p.Path, line))
		}
	}
	want := `http://www.d.example pages/about.md:3
https://a.example/x articles/a.md:4
https://a.example/x articles/a.md:7
https://b.example/y articles/a.md:7
https://c.example/ people/lena.md:5
https://f.example/ index.md:1
https://lena.example/ people/lena.md:3
https://web.example/a articles/a.md:5`
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
}
