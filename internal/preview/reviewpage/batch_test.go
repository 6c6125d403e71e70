package reviewpage

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/source/decision"
	"dossier/internal/source/lock"
)

// send sends a form as the script of the page does.
func send(t *testing.T, h http.Handler, target string, form url.Values) outcome {
	t.Helper()
	form.Set("token", token(t, h))
	w := ask(h, "POST", target, form, "Accept", "application/json", "Origin", "http://127.0.0.1:8080", "Sec-Fetch-Site", "same-origin")
	var out outcome
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("%d: %v\n%s", w.Code, err, w.Body)
	}
	if (w.Code == http.StatusOK) != (out.Error == "") {
		t.Errorf("%d with %+v", w.Code, out)
	}
	return out
}

func text(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if os.IsNotExist(err) {
		return "(none)"
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestBatchIsOneWriteAndOneUndo(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	two := url.Values{"verb": {"reject"}, "id": {"person:anna-silva", "person:ana-silva", "person:ana-silva"}, "reason": {"both"}}
	done := send(t, h, Path, two)
	if done.Number != 1 || len(done.IDs) != 2 || done.What != "reject: 2 proposals" {
		t.Errorf("%+v", done)
	}
	if got := text(t, file); strings.Count(got, "reason: both") != 2 {
		t.Errorf("got\n%s", got)
	}
	undone := send(t, h, Path, url.Values{"undo": {"1"}})
	if !undone.Undone || len(undone.IDs) != 2 || text(t, file) != "(none)" {
		t.Errorf("%+v\n%s", undone, text(t, file))
	}
	if again := send(t, h, Path, url.Values{"undo": {"1"}}); again.Error == "" {
		t.Error("undone twice")
	}
}

// A finding that an earlier decision removed is no reason to refuse a batch. Alone,
// it is refused.
func TestBatchLeavesOutWhatIsGone(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	done := send(t, h, Path, url.Values{"verb": {"reject"}, "id": {"person:anna-silva", "person:gone", "person:ana-silva", "person:gone"}})
	if done.Error != "" || len(done.IDs) != 2 || !slices.Equal(done.Gone, []decisionID{"person:gone"}) {
		t.Errorf("%+v", done)
	}
	first := text(t, file)
	if strings.Count(first, "- reject: ") != 2 || strings.Contains(first, "gone") {
		t.Errorf("got\n%s", first)
	}
	for _, ids := range [][]string{{"person:gone"}, {"person:gone", "person:gone-too"}} {
		if alone := send(t, h, Path, url.Values{"verb": {"reject"}, "id": ids}); !strings.Contains(alone.Error, `no finding has the id "person:gone"`) || text(t, file) != first {
			t.Errorf("%q: %+v", ids, alone)
		}
	}
}

const byHand = "# decided on Monday\n- accept: event:e2024-03-04-1a2b3c # sure\n  what: \"A\"   \n\n# the end"

func TestUndoRestoresBytes(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	if err := os.WriteFile(file, []byte(byHand), 0o644); err != nil {
		t.Fatal(err)
	}
	done := send(t, h, Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva"}})
	if text(t, file) == byHand {
		t.Fatal("nothing was written")
	}
	if send(t, h, Path, url.Values{"verb": {"undo"}, "id": {"person:ana-silva"}}); text(t, file) != byHand {
		t.Errorf("got\n%s", text(t, file))
	}
	// If the file was changed since, the decision alone is taken back.
	done = send(t, h, Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva"}})
	if err := os.WriteFile(file, []byte(text(t, file)+"# another hand\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if u := send(t, h, Path, url.Values{"undo": {"2"}}); u.Error != "" || done.Number != 2 {
		t.Errorf("%+v, %+v", done, u)
	}
	if got := text(t, file); strings.Contains(got, "ana-silva") || !strings.Contains(got, "# another hand") || !strings.HasPrefix(got, byHand[:60]) {
		t.Errorf("got\n%s", got)
	}
}

// One decision of a batch is taken back alone, and the one that it replaced is put
// back.
func TestUndoOneOfABatch(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	send(t, h, Path, url.Values{"verb": {"rename"}, "id": {"person:ana-silva"}, "name": {"Ana da Silva"}})
	first := text(t, file)
	send(t, h, Path, url.Values{"verb": {"reject"}, "id": {"person:ana-silva", "person:anna-silva"}})
	u := send(t, h, Path, url.Values{"verb": {"undo"}, "id": {"person:ana-silva"}})
	if got := text(t, file); !slices.Equal(u.IDs, []decisionID{"person:ana-silva"}) || !strings.Contains(got, "name: Ana da Silva") || !strings.Contains(got, "- reject: person:anna-silva") {
		t.Errorf("%+v\n%s", u, got)
	}
	send(t, h, Path, url.Values{"verb": {"undo"}, "id": {"person:anna-silva"}})
	if got := text(t, file); got != first {
		t.Errorf("got\n%s\nwant\n%s", got, first)
	}
}

func TestWholeGroup(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	page := ask(h, "GET", Path+"?kind=person", nil).Body.String()
	if strings.Count(page, `<section class="proposal"`) != 2 {
		t.Fatalf("the group is\n%s", page)
	}
	if wrong := send(t, h, Path+"?kind=person", url.Values{"verb": {"reject"}, "all": {"3"}}); !strings.Contains(wrong.Error, "2 proposals now") || text(t, file) != "(none)" {
		t.Errorf("a group of another size: %+v", wrong)
	}
	if done := send(t, h, Path+"?kind=person", url.Values{"verb": {"reject"}, "all": {"2"}}); len(done.IDs) != 2 {
		t.Errorf("%+v", done)
	}
}

func TestGroups(t *testing.T) {
	_, h := preview(t)
	for query, want := range map[string][2]string{ // what is shown, and what is not
		"?article=b":                  {`id="` + mention, `id="person:ana-silva"`},
		"?article=a":                  {`id="person:ana-silva"`, `id="` + mention},
		"?below=0.01":                 {`name="below"`, `id="person:`},
		"?source=Ana+Silva":           {`id="claim:`, `id="person:`},
		"?kind=person&from=100":       {`id="person:ana-silva"`, `id="claim:`}, // past the end
		"?kind=<script>&article=%22>": {`value="&lt;script&gt;"`, "<script>&"},
	} {
		got := ask(h, "GET", Path+query, nil).Body.String()
		if !strings.Contains(got, want[0]) || strings.Contains(got, want[1]) {
			t.Errorf("%s: has %s: %v, has %s: %v", query, want[0], strings.Contains(got, want[0]), want[1], strings.Contains(got, want[1]))
		}
	}
}

// A name is taken where it is the whole name of one, and not where it is a part.
func TestNamesInFields(t *testing.T) {
	content, h := preview(t)
	file := filepath.Join(content, "review.yaml")
	for _, bad := range []string{"Silva", "ana", "nobody", "", "ana silva"} {
		if got := send(t, h, Path, url.Values{"verb": {"merge"}, "id": {"person:ana-silva"}, "into": {bad}}); got.Error == "" || text(t, file) != "(none)" {
			t.Errorf("merged with %q: %+v", bad, got)
		}
	}
	if got := send(t, h, Path, url.Values{"verb": {"means"}, "id": {mention}, "who": {"Ana Silva"}}); got.Error != "" || !strings.Contains(text(t, file), "entity: person:ana-silva") {
		t.Errorf("%+v\n%s", got, text(t, file))
	}
	if got := send(t, h, Path, url.Values{"verb": {"merge"}, "id": {"person:ana-silva"}, "into": {"anna  SILVA"}}); got.Error != "" || !strings.Contains(text(t, file), "into: person:anna-silva") {
		t.Errorf("%+v\n%s", got, text(t, file))
	}
}

// Among many, a verb decides those that it applies to, and the others are named.
func TestVerbThatDoesNotFitAll(t *testing.T) {
	_, h := preview(t)
	got := send(t, h, Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva", mention}})
	if len(got.IDs) != 1 || !slices.Equal(got.Left, []decisionID{mention}) {
		t.Errorf("%+v", got)
	}
	if got := send(t, h, Path, url.Values{"verb": {"accept"}, "id": {mention, mention + "0"}}); got.Error == "" {
		t.Errorf("%+v", got)
	}
	if got := send(t, h, Path, url.Values{"verb": {"merge"}, "into": {"Anna Silva"}, "id": {"person:ana-silva", "person:anna-silva"}}); got.Error == "" {
		t.Errorf("merged many: %+v", got)
	}
}

func TestRefusedWhileAnotherProcessWrites(t *testing.T) {
	content, h := preview(t)
	l := lockContent(t, content)
	got := send(t, h, Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva"}})
	if !strings.Contains(got.Error, "another test") || text(t, filepath.Join(content, "review.yaml")) != "(none)" {
		t.Errorf("%+v", got)
	}
	l.Release()
	if got := send(t, h, Path, url.Values{"verb": {"accept"}, "id": {"person:ana-silva"}}); got.Error != "" {
		t.Errorf("%+v", got)
	}
}

func TestJoinedIsSplitAndJoinedAgain(t *testing.T) {
	content, h := preview(t)
	for name, body := range map[string]string{
		"c.md": "The mayor Rui Costa said that the new quay is closed until May.", "d.md": "Mayor Rui Costa said that the new quay is closed until May.",
	} {
		if err := os.WriteFile(filepath.Join(content, "articles", name), []byte("---\ntitle: T\ndate: 2024-02-28\n---\n"+body+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	joined := func() string {
		_, rest, _ := strings.Cut(ask(h, "GET", Path+"?kind=joined", nil).Body.String(), `<section class="proposal" id="`)
		id, _, _ := strings.Cut(rest, `"`)
		return id
	}
	id := joined()
	if !strings.HasPrefix(id, "join:") {
		t.Fatalf("joined is %q", id)
	}
	if got := send(t, h, Path+"?kind=joined", url.Values{"verb": {"reject"}, "id": {id}}); got.Error != "" || joined() == id {
		t.Errorf("%+v: it is still joined", got)
	}
	if page := ask(h, "GET", Path+"?kind=decided", nil).Body.String(); !strings.Contains(page, `id="`+id+`"`) {
		t.Error("the split is not listed")
	}
	if got := send(t, h, Path, url.Values{"verb": {"undo"}, "id": {id}}); got.Error != "" || joined() != id {
		t.Errorf("%+v: it is not joined again", got)
	}
	got := send(t, h, Path, url.Values{"verb": {"join"}, "id": {id}, "claim": {"the harbour board had left the old port"}})
	if got.Error != "" || len(got.IDs) != 1 || joined() == id {
		t.Errorf("%+v: it was not moved", got)
	}
}

type decisionID = decision.ID

// lockContent holds the lock of the content folder, as another process would.
func lockContent(t *testing.T, content string) *lock.Lock {
	t.Helper()
	l, err := lock.Content(context.Background(), content, "another test", lock.Options{NoWait: true})
	if err != nil {
		t.Fatal(err)
	}
	return l
}
