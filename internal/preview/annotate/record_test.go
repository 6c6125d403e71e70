package annotate

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/preview/server"
)

func TestDrafts(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		name       string
		fields     []string
		path, text string
	}{
		{"a person of the text", []string{"kind", "person", "quote", "Rui Costa said"}, "people/rui-costa.md", "---\nname: Rui Costa\nrole: Mayor\n---\n"},
		{"a person of a page", []string{"kind", "person", "page", "people/d4/rui-costa.html"}, "people/rui-costa.md", "---\nname: Rui Costa\nrole: Mayor\n---\n"},
		{"a claim of a statement", []string{"kind", "claim", "quote", "quay would open"}, "claims/the-quay-would-open-in-may.md",
			"---\nproposition: The quay would open in May\nstatements:\n  - article: a\n    quote: that the quay would open in May\n    by: Rui Costa\n---\n"},
		{"an event of a line", []string{"kind", "event", "quote", "opened the port"}, "events/mayor-rui-costa-opened-the-port-on-4-march-2024.md",
			"---\nsummary: Mayor Rui Costa opened the port on 4 March 2024.\ndate: 2024-03-04\nevidence:\n  - article: a\n    quote: opened the port\n---\n"},
	} {
		a, _ := d.send("draft", c.fields...)
		if a.Error != "" || a.Path != c.path || a.Text != c.text || len(a.Problems) > 0 {
			t.Errorf("%s: %+v\n%s", c.name, a, a.Text)
		}
	}
	if a, _ := d.send("draft", "kind", "person", "page", "people/bf/lena-okoye.html"); a.Error == "" {
		t.Errorf("of somebody with a record: %+v", a)
	}
	if got, _ := os.ReadDir(filepath.Join(d.content, "people")); len(got) != 1 {
		t.Error("a draft was written")
	}
}

func TestSave(t *testing.T) {
	d := newDesk(t)
	const text = "---\nname: Rui Costa\n---\n"
	if a, _ := d.send("save", "path", "people/rui.md", "text", strings.ReplaceAll(text, "\n", "\r\n")); a.Error != "" || d.text("people/rui.md") != text {
		t.Errorf("%+v, %q", a, d.text("people/rui.md"))
	}
	if a, status := d.send("save", "path", "people/rui.md", "text", "---\nname: Other\n---\n"); status != 409 || a.Error == "" || d.text("people/rui.md") != text {
		t.Errorf("a record was overwritten: %d %+v", status, a)
	}
	a, _ := d.send("save", "path", "people/b.md", "text", "---\nname: B\nnonsense: 1\n---\n")
	if a.Error == "" || len(a.Problems) != 1 || a.Problems[0].Line != 3 || a.Problems[0].Col != 1 || d.text("people/b.md") != "(none)" {
		t.Errorf("%+v", a)
	}
	for _, bad := range []string{"", "../a.md", "people/../../a.md", "articles/b.md", "dossier.yaml", "review.yaml", "people/e4/a.html", ".git/a.md", "people/.a.md", "/people/a.md", "people/a\x00.md", "templates/a.md", "people\\a.md"} {
		if a, _ := d.send("save", "path", bad, "text", text); a.Error == "" {
			t.Errorf("%q was written: %+v", bad, a)
		}
	}
	if got, _ := os.ReadDir(filepath.Dir(d.content)); len(got) != 1 {
		t.Errorf("outside are %v", got)
	}
	if u, _ := d.send("undo", "number", "1"); u.Error != "" || d.text("people/rui.md") != "(none)" {
		t.Errorf("%+v", u)
	}
}

// The text editor gets the path of the file and nothing else, and is named by the
// environment only.
func TestOpen(t *testing.T) {
	const text = "---\nname: Rui Costa\n---\n"
	for _, name := range []string{"DOSSIER_EDITOR", "VISUAL", "EDITOR"} {
		t.Setenv(name, "")
	}
	d := newDesk(t)
	d.put("dossier.yaml", "editor: touch /tmp/x\n")
	if a, _ := d.send("open", "path", "people/rui.md", "text", text); a.Error == "" || d.text("people/rui.md") != "(none)" {
		t.Errorf("without an editor: %+v", a)
	}
	t.Setenv("EDITOR", "/no/such/editor")
	said := filepath.Join(t.TempDir(), "said")
	tool := filepath.Join(t.TempDir(), "editor.sh")
	if err := os.WriteFile(tool, []byte("#!/bin/sh\necho \"$# $1 $2\" > "+said+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("DOSSIER_EDITOR", tool+" --wait")
	d = newDesk(t)
	if got := d.start(page).Editor; got != "editor.sh" {
		t.Errorf("the editor is %q", got)
	}
	a, _ := d.send("open", "path", "people/rui.md", "text", text)
	b, err := os.ReadFile(said)
	if want := "2 --wait " + filepath.Join(d.content, "people", "rui.md") + "\n"; a.Error != "" || err != nil || string(b) != want {
		t.Errorf("%+v, %q, %v", a, b, err)
	}
	t.Setenv("DOSSIER_EDITOR", "false")
	d = newDesk(t)
	if a, _ := d.send("open", "path", "people/rui.md", "text", text); a.Error == "" || d.text("people/rui.md") != "(none)" {
		t.Errorf("an editor that fails: %+v", a)
	}
}

// Other sites and other pages change nothing and learn nothing.
func TestOtherOrigins(t *testing.T) {
	d := newDesk(t)
	token := d.start(page).Token
	good := url.Values{"token": {token}, "page": {page}, "quote": {"met again"}, "note": {"x"}}
	for _, c := range []struct {
		name    string
		method  string
		target  string
		form    url.Values
		headers []string
	}{
		{"another host", "POST", "mark", good, []string{"Host", "evil.example"}},
		{"another origin", "POST", "mark", good, []string{"Origin", "http://evil.example"}},
		{"another port", "POST", "mark", good, []string{"Origin", "http://127.0.0.1:9090"}},
		{"another site", "POST", "mark", good, []string{"Sec-Fetch-Site", "cross-site"}},
		{"a hidden origin, as of a file in media", "POST", "mark", good, []string{"Origin", "null", "Sec-Fetch-Site", "cross-site"}},
		{"a form of another site", "POST", "mark", good, []string{"Dossier-Preview", ""}},
		{"no token", "POST", "mark", url.Values{"page": {page}, "quote": {"met again"}, "note": {"x"}}, nil},
		{"a token in the address", "GET", "mark?" + good.Encode(), nil, nil},
		{"another method", "PUT", "mark", good, nil},
		{"the token for another site", "GET", "start?page=" + page, nil, []string{"Sec-Fetch-Site", "cross-site"}},
		{"the token for a tag", "GET", "start?page=" + page, nil, []string{"Dossier-Preview", ""}},
		{"the token for another host", "GET", "start?page=" + page, nil, []string{"Host", "evil.example"}},
		{"a record of another site", "POST", "save", url.Values{"path": {"people/x.md"}, "text": {"---\nname: X\n---\n"}}, nil},
	} {
		w := d.ask(c.method, prefix+c.target, c.form, c.headers...)
		if w.Code < 400 || strings.Contains(w.Body.String(), token) {
			t.Errorf("%s: %d %s", c.name, w.Code, w.Body)
		}
		if d.text(marks) != "(none)" || d.text("people/x.md") != "(none)" {
			t.Fatalf("%s: written", c.name)
		}
	}
	if w := d.ask("GET", "/index.html", nil); w.Code != http.StatusTeapot {
		t.Errorf("other pages are answered with %d", w.Code)
	}
	if !strings.HasPrefix(prefix, server.OwnPrefix) {
		t.Error("the paths are those of the site")
	}
}
