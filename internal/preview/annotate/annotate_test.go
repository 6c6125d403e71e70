package annotate

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/pipeline"
	"dossier/internal/preview/door"
)

const page = "articles/e4/a.html"

const story = "The board met on Monday. Rui Costa said that the quay would open in May. The board met again.\n\nMayor Rui Costa opened the port on 4 March 2024.\n"

// desk is a small dossier whose preview is served.
type desk struct {
	t       *testing.T
	content string
	h       http.Handler
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, content: filepath.Join(t.TempDir(), "content")}
	d.put("articles/a.md", "---\ntitle: A <b>title</b>\ndate: 2024-03-05\n---\n"+story)
	d.put("claims/quay.md", "---\nproposition: The quay is new\n---\n")
	d.put("people/lena.md", "---\nname: Lena Okoye\n---\n")
	below := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	d.h = Over(door.New(pipeline.Options{Content: d.content}), below)
	return d
}

func (d *desk) put(name, text string) {
	d.t.Helper()
	file := filepath.Join(d.content, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// text is that of a file, "(none)" if there is none.
func (d *desk) text(name string) string {
	d.t.Helper()
	b, err := os.ReadFile(filepath.Join(d.content, filepath.FromSlash(name)))
	if os.IsNotExist(err) {
		return "(none)"
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return string(b)
}

func (d *desk) ask(method, target string, form url.Values, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(form.Encode()))
	r.Host = "127.0.0.1:8080"
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.Header.Set("Dossier-Preview", "1")
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
		r.Header.Set(headers[i], headers[i+1])
		if headers[i+1] == "" {
			r.Header.Del(headers[i])
		}
	}
	w := httptest.NewRecorder()
	d.h.ServeHTTP(w, r)
	return w
}

func (d *desk) start(page string) (s started) {
	d.t.Helper()
	w := d.ask("GET", prefix+"start?page="+url.QueryEscape(page), nil)
	if err := json.Unmarshal(w.Body.Bytes(), &s); err != nil || w.Code != http.StatusOK {
		d.t.Fatalf("%d %s", w.Code, w.Body)
	}
	return s
}

// send sends a form with the token. Fields are pairs of names and values.
func (d *desk) send(what string, fields ...string) (a answer, status int) {
	d.t.Helper()
	form := url.Values{"token": {d.start(page).Token}, "page": {page}}
	for i := 0; i < len(fields); i += 2 {
		if fields[i] == "page" {
			form.Del("page")
		}
		form.Add(fields[i], fields[i+1])
	}
	w := d.ask("POST", prefix+what, form, "Origin", "http://127.0.0.1:8080", "Sec-Fetch-Site", "same-origin")
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		d.t.Fatalf("%d %s", w.Code, w.Body)
	}
	return a, w.Code
}

const marks = "articles/a.annotations.yaml"

func TestMark(t *testing.T) {
	for _, c := range []struct {
		name   string
		fields []string
		want   string // of the entry, after its quote
	}{
		{"a record", []string{"kind", "person", "name", "lena okoye"}, "  person: lena\n"},
		{"a name without a record", []string{"kind", "person", "name", "rui costa"}, "  person: Rui Costa\n"},
		{"a new name", []string{"kind", "place", "name", "The: quay"}, "  place: \"The: quay\"\n"},
		{"an id", []string{"kind", "person", "name", "person:lena"}, "  person: lena\n"},
		{"when", []string{"date", "2024-03-04"}, "  date: 2024-03-04\n"},
		{"a claim with a record", []string{"claim", "quay is", "by", "Lena Okoye", "stance", "denies"}, "  claim: quay\n  by: lena\n  stance: denies\n"},
		{"what is wrong", []string{"reject", "date", "reject", "event"}, "  reject: [date, event]\n"},
		{"a note, a correction, a highlight", []string{"correction", "The <i>council</i>", "note", "one\r\ntwo: \"x\"", "highlight", "1"}, "  correction: The <i>council</i>\n  highlight: true\n  note: \"one\\ntwo: \\\"x\\\"\"\n"},
	} {
		d := newDesk(t)
		a, _ := d.send("mark", append([]string{"quote", "met again"}, c.fields...)...)
		if want := "- quote: met again\n" + c.want; a.Error != "" || d.text(marks) != want || a.Text != want || a.Line != 1 {
			t.Errorf("%s: %+v\n%s", c.name, a, d.text(marks))
		}
		if u, _ := d.send("undo", "number", "1"); u.Error != "" || d.text(marks) != "(none)" {
			t.Errorf("%s: undo: %+v, %s", c.name, u, d.text(marks))
		}
	}
}

func TestMarkThatIsRefused(t *testing.T) {
	for _, c := range []struct {
		name          string
		fields        []string
		status        int
		message, hint string
	}{
		{"words that are gone", []string{"quote", "the board met in May", "note", "x"}, 409, "not in the article any more", "the closest words, at articles/a.md:5:"},
		{"words that occur twice", []string{"quote", "board met", "note", "x"}, 422, "occur 2 times", "more words"},
		{"no words", []string{"quote", " ", "note", "x"}, 422, "no words", ""},
		{"too many words", []string{"quote", strings.Repeat("a ", maxQuote), "note", "x"}, 422, "too long", ""},
		{"nothing about them", []string{"quote", "met again"}, 422, "says nothing", ""},
		{"no date", []string{"quote", "met again", "date", "last week"}, 422, "", "2023-09-12"},
		{"no kind", []string{"quote", "met again", "name", "x", "kind", "dog"}, 422, "say whether", ""},
		{"an id of nothing", []string{"quote", "met again", "name", "person:x", "kind", "person"}, 422, "nothing has", ""},
		{"a stance without a statement", []string{"quote", "met again", "stance", "denies"}, 422, "only for statements", ""},
		{"a claim that is not there", []string{"quote", "met again", "claim", "the moon"}, 422, "no claim has", "new claim"},
		{"an event without a record", []string{"quote", "met again", "event", "opened the port"}, 422, "no record", "record"},
		{"another page", []string{"page", "people/17/lena.html", "quote", "met again", "note", "x"}, 409, "no article", ""},
		{"a page outside", []string{"page", "../../secret.html", "quote", "met again", "note", "x"}, 409, "no article", ""},
	} {
		d := newDesk(t)
		a, status := d.send("mark", c.fields...)
		if status != c.status || !strings.Contains(a.Error, c.message) || a.Error == "" || !strings.Contains(a.Hint, c.hint) || d.text(marks) != "(none)" {
			t.Errorf("%s: %d %+v\n%s", c.name, status, a, d.text(marks))
		}
	}
}

// The file is read when the annotation is written. Its comments stay, and a file with
// errors is not changed.
func TestMarkInAFileOfAnotherHand(t *testing.T) {
	d := newDesk(t)
	const hand = "# mine\n- quote: on Monday # sure\n  note: a\n"
	d.put(marks, hand)
	a, _ := d.send("mark", "quote", "met again", "note", "b")
	if got := d.text(marks); got != hand+"- quote: met again\n  note: b\n" || a.Line != 4 {
		t.Errorf("%+v\n%s", a, got)
	}
	d.put(marks, d.text(marks)+"# later\n")
	if u, _ := d.send("undo", "number", "1"); u.Error != "" || d.text(marks) != hand+"# later\n" {
		t.Errorf("%+v\n%s", u, d.text(marks))
	}
	d.put(marks, "- quote: x\n  nonsense: 1\n")
	if a, status := d.send("mark", "quote", "met again", "note", "b"); status != 409 || !strings.Contains(a.Error, marks+":2:3") || d.text(marks) != "- quote: x\n  nonsense: 1\n" {
		t.Errorf("%d %+v\n%s", status, a, d.text(marks))
	}
}

// An article that has changed on disk is read again; a link out of the folder is not
// followed.
func TestMarkOnWhatIsThereNow(t *testing.T) {
	d := newDesk(t)
	d.start(page)
	d.put("articles/a.md", "---\ntitle: A\ndate: 2024-03-05\n---\nAnother text.\n")
	if a, status := d.send("mark", "quote", "met again", "note", "b"); status != 409 || a.Error == "" {
		t.Errorf("%d %+v", status, a)
	}
	if a, _ := d.send("mark", "quote", "Another", "note", "b"); a.Error != "" {
		t.Errorf("%+v", a)
	}
	out := filepath.Join(t.TempDir(), "out.yaml")
	if err := os.WriteFile(out, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(d.content, filepath.FromSlash(marks))); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(out, filepath.Join(d.content, filepath.FromSlash(marks))); err != nil {
		t.Fatal(err)
	}
	a, _ := d.send("mark", "quote", "Another text", "note", "b")
	if b, err := os.ReadFile(out); a.Error == "" || err != nil || len(b) > 0 {
		t.Errorf("%+v: written outside: %q", a, b)
	}
}

// A passage is joined with a claim of the program by a decision, since that claim has
// no name of its own.
func TestMarkOnAClaimOfTheProgram(t *testing.T) {
	d := newDesk(t)
	d.put("articles/b.md", "---\ntitle: B\ndate: 2024-03-06\n---\nLena Okoye said that the old bridge was closed. Later the officials of the port spoke of a closed bridge.\n\nThe new bridge stands.\n")
	const other = "articles/e7/b.html"
	a, _ := d.send("mark", "page", other, "quote", "a closed bridge", "claim", "the old bridge was closed", "by", "officials of the port")
	review := d.text("review.yaml")
	if a.Error != "" || d.text("articles/b.annotations.yaml") != "- quote: a closed bridge\n  by: officials of the port\n" || !strings.Contains(review, "- accept: join:the-old-bridge-was-closed-") {
		t.Fatalf("%+v\n%s\n%s", a, d.text("articles/b.annotations.yaml"), review)
	}
	found, problems, err := pipeline.Options{Content: d.content}.Review(t.Context())
	if err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	for _, c := range found.Dossier.Claims {
		if strings.HasPrefix(c.Slug, "the-old-bridge") && len(c.Statements) != 2 {
			t.Errorf("the claim has %d statements", len(c.Statements))
		}
	}
	for _, p := range problems {
		if strings.HasPrefix(p.Code, "decision") {
			t.Error(p)
		}
	}
	if u, _ := d.send("undo", "number", "1"); u.Error != "" || d.text("review.yaml") != "(none)" || d.text("articles/b.annotations.yaml") != "(none)" {
		t.Errorf("%+v", u)
	}
	// The source is that of the statement only if half of the passage is in its words.
	const third = "articles/e6/c.html"
	d.put("articles/c.md", "---\ntitle: C\ndate: 2024-03-07\n---\nLena Okoye said that no bridge was closed now. The ferry of the port does not run at night.\n")
	for _, c := range [][2]string{{"now. The ferry of the port", "by"}, {"bridge was closed now. The ferry", ""}} {
		a, _ := d.send("mark", "page", third, "quote", c[0], "claim", "the old bridge was closed", "stance", "denies")
		if a.Field != c[1] {
			t.Errorf("%q: %+v", c[0], a)
		}
	}
	if a, _ := d.send("mark", "page", other, "quote", "The new bridge stands", "claim", "the old bridge was closed"); a.Field != "by" {
		t.Errorf("nobody says it: %+v", a)
	}
}

func TestNewClaim(t *testing.T) {
	d := newDesk(t)
	for i, want := range []string{"the-moon-is-new", "the-moon-is-new-2"} {
		a, _ := d.send("mark", "quote", [2]string{"met again", "on Monday"}[i], "claim", [2]string{"The moon is new", "The moon is: new"}[i], "new", "1")
		if a.Error != "" || !strings.Contains(d.text(marks), "claim: "+want+"\n") || !strings.HasPrefix(d.text("claims/"+want+".md"), "---\nproposition: ") {
			t.Errorf("%+v\n%s", a, d.text(marks))
		}
	}
}
