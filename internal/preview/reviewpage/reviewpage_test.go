package reviewpage

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dossier/internal/pipeline"
	"dossier/internal/preview/door"
)

// preview serves the review of a small dossier.
func preview(t *testing.T) (content string, h http.Handler) {
	t.Helper()
	content = filepath.Join(t.TempDir(), "content")
	for name, text := range map[string]string{
		"articles/a.md": "---\ntitle: A\ndate: 2024-02-28\n---\nAna Silva said on Tuesday that the harbour board had left the old port. Anna Silva slept.\n",
		"articles/b.md": "---\ntitle: B <b>\ndate: 2024-02-28\n---\nMs. Silva slept at the harbour.\n",
	} {
		file := filepath.Join(content, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	below := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	o := pipeline.Options{Content: content}
	return content, Over(o, door.New(o), below)
}

func ask(h http.Handler, method, target string, form url.Values, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(form.Encode()))
	r.Host = "127.0.0.1:8080"
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

var tokenIn = regexp.MustCompile(`name="token" value="([^"]+)"`)

func token(t *testing.T, h http.Handler) string {
	t.Helper()
	m := tokenIn.FindStringSubmatch(ask(h, "GET", Path, nil).Body.String())
	if m == nil {
		t.Fatal("no token on the page")
	}
	return m[1]
}

func decisions(t *testing.T, content string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(content, "review.yaml"))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return string(text)
}

func TestPageListsProposals(t *testing.T) {
	_, h := preview(t)
	w := ask(h, "GET", Path, nil)
	body := w.Body.String()
	for _, want := range []string{`id="person:ana-silva"`, `href="articles/e4/a.html#m`, `dossier review accept merge:person:ana-silva&#43;anna-silva`, `value="person:anna-silva">Anna Silva</button>`, "form-action &#39;self&#39;", "B &lt;b&gt;"} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if w.Code != http.StatusOK || strings.Contains(body, "ZgotmplZ") {
		t.Errorf("%d\n%s", w.Code, body)
	}
	body = ask(h, "GET", Path+"?kind=merge", nil).Body.String()
	if strings.Contains(body, `id="person:ana-silva"`) || !strings.Contains(body, `id="merge:`) {
		t.Error("the page of merges lists others")
	}
	if w := ask(h, "GET", "/index.html", nil); w.Code != http.StatusTeapot {
		t.Errorf("other pages are answered with %d", w.Code)
	}
}

func TestFormsDecide(t *testing.T) {
	content, h := preview(t)
	secret := token(t, h)
	for _, form := range []url.Values{
		{"verb": {"accept"}, "id": {"person:ana-silva"}, "reason": {"she is\nknown"}},
		{"verb": {"rename"}, "id": {"person:anna-silva"}, "name": {"Anna da Silva"}},
		{"entity": {"person:anna-silva"}, "id": {mention}},
	} {
		form.Set("token", secret)
		w := ask(h, "POST", Path+"?kind=person", form, "Origin", "http://127.0.0.1:8080", "Sec-Fetch-Site", "same-origin")
		to := w.Header().Get("Location")
		if w.Code != http.StatusSeeOther || to != Path+"?kind=person" {
			t.Fatalf("%v: %d %s\n%s", form, w.Code, to, w.Body)
		}
		if !strings.Contains(ask(h, "GET", to, nil).Body.String(), `name="undo" value=`) {
			t.Errorf("%v: the page does not say what was decided", form)
		}
	}
	want := "- means: " + mention + "\n  entity: person:anna-silva\n  what: \"\\\"Silva\\\" in B <b>\"\n  key: 1\n" +
		"- accept: person:ana-silva\n  what: Ana Silva\n  reason: she is known\n  key: 1\n" +
		"- rename: person:anna-silva\n  name: Anna da Silva\n  what: Anna Silva\n  key: 1\n"
	if got := decisions(t, content); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

const mention = "mention:b~silva-f5de2f"

func TestFormsOfOtherPagesDecideNothing(t *testing.T) {
	content, h := preview(t)
	secret := token(t, h)
	good := url.Values{"verb": {"reject"}, "id": {"person:ana-silva"}, "token": {secret}}
	with := func(key, value string) url.Values {
		v := url.Values{}
		for k, l := range good {
			v[k] = l
		}
		v.Set(key, value)
		return v
	}
	for _, c := range []struct {
		name    string
		method  string
		form    url.Values
		headers []string
		want    int
	}{
		{"another host", "POST", good, []string{"Host", "evil.example"}, http.StatusForbidden},
		{"another host, reading", "GET", nil, []string{"Host", "evil.example:8080"}, http.StatusForbidden},
		{"another origin", "POST", good, []string{"Origin", "http://evil.example"}, http.StatusForbidden},
		{"another port", "POST", good, []string{"Origin", "http://127.0.0.1:9090"}, http.StatusForbidden},
		{"an origin that hides", "POST", good, []string{"Origin", "null"}, http.StatusForbidden},
		{"another site", "POST", good, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"the same site", "POST", good, []string{"Sec-Fetch-Site", "same-site"}, http.StatusForbidden},
		{"no token", "POST", with("token", ""), nil, http.StatusForbidden},
		{"a wrong token", "POST", with("token", secret+"x"), nil, http.StatusForbidden},
		{"a token in the address", "GET", good, nil, http.StatusOK},
		{"another method", "PUT", good, nil, http.StatusMethodNotAllowed},
		{"no id", "POST", with("id", "x"), nil, http.StatusUnprocessableEntity},
		{"nobody", "POST", with("id", "person:nobody"), nil, http.StatusUnprocessableEntity},
		{"no verb", "POST", with("verb", "praise"), nil, http.StatusUnprocessableEntity},
		{"no name", "POST", with("verb", "rename"), nil, http.StatusUnprocessableEntity},
		{"too much", "POST", with("reason", strings.Repeat("a", 1<<20)), nil, http.StatusRequestEntityTooLarge},
	} {
		w := ask(h, c.method, Path, c.form, c.headers...)
		if w.Code != c.want {
			t.Errorf("%s: %d, want %d", c.name, w.Code, c.want)
		}
		if got := decisions(t, content); got != "" {
			t.Fatalf("%s: decided\n%s", c.name, got)
		}
	}
	if w := ask(h, "POST", Path, good, "Origin", "null", "Sec-Fetch-Site", "same-origin"); w.Code != http.StatusSeeOther {
		t.Errorf("the page's own form without a referrer: %d", w.Code)
	}
}

func TestFileWithErrorsIsNotWritten(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	if err := os.WriteFile(file, []byte("- acept: person:ana-silva\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	w := ask(h, "POST", Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva"}, "token": {token(t, h)}})
	if w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), "review.yaml:1:3: unknown key") {
		t.Errorf("%d\n%s", w.Code, w.Body)
	}
	if got := decisions(t, content); got != "- acept: person:ana-silva\n" {
		t.Errorf("the file is %q", got)
	}
}

// Each header keeps pages of other sites away from the token.
func TestHeadersOfThePage(t *testing.T) {
	_, h := preview(t)
	got := ask(h, "GET", Path, nil).Header()
	for name, want := range map[string]string{
		"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got.Get(name) != want {
			t.Errorf("%s is %q, want %q", name, got.Get(name), want)
		}
	}
	if got := ask(h, "PUT", Path, nil).Header().Get("Allow"); got != "GET, HEAD, POST" {
		t.Errorf("Allow is %q after PUT", got)
	}
}
