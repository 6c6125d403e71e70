package pages

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"dossier/internal/site/diff"
	"dossier/internal/site/locale"

	"golang.org/x/net/html"
)

// changesOf returns the page of what has changed in the sample, "" if there is none.
func changesOf(t *testing.T, changes *diff.Changes) string {
	t.Helper()
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	page, ok := r.PlanSince(sample(t), changes).Page("changes.html")
	if !ok {
		return ""
	}
	var b bytes.Buffer
	if err := page.Render(&b); err != nil {
		t.Fatal(err)
	}
	if _, err := html.Parse(bytes.NewReader(b.Bytes())); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestChanges(t *testing.T) {
	if changesOf(t, nil) != "" {
		t.Error("there is a page of changes without an earlier edition")
	}
	if page := changesOf(t, &diff.Changes{}); !strings.Contains(page, "Nothing that is listed here has changed.") {
		t.Error(page)
	}
	page := changesOf(t, &diff.Changes{Since: "2021-05-03", Rest: 2, Lines: []diff.Line{
		{Kind: "claim", Label: "status", Title: nasty, Page: "claims/cables.html", Old: "attributed", New: "retracted", Words: true, ID: "claim-status-cables"},
		{Kind: "claim", Label: "no longer there", Title: "Gone", Page: "claims/gone.html"},
		{Kind: "person", Label: "merged", Title: "Ada Lindqvist", Page: "people/3c/ada-lindqvist.html", Old: "Ada", New: "Ada Lindqvist"},
		{Kind: "statement", What: "passage", Label: "passage changed", Title: "so", Page: "claims/cables.html#s-1", Old: "not so", New: "so"},
		{Kind: "person", Label: "role", Title: "Ada Lindqvist", Page: "people/3c/ada-lindqvist.html", Old: "mayor"},
	}})
	for _, want := range []string{
		"Since the edition of ", "3 May 2021", "2 more differences", `<li id="claim-status-cables"><p class="when">status</p>`, `<a href="claims/cables.html" dir="auto">&lt;b&gt;`,
		"<bdi>attributed</bdi> → <bdi>retracted</bdi>", `<span dir="auto">Gone</span>`, `<a href="people/3c/ada-lindqvist.html" dir="auto">Ada Lindqvist</a>`, "<bdi>Ada</bdi> → <bdi>Ada Lindqvist</bdi>", "<bdi>mayor</bdi> → nothing", "before: “not so”", `<a href="claims/cables.html#s-1" dir="auto">so</a>`,
		`<a href="changes.html">What has changed</a>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	if strings.Contains(page, "claims/gone.html") {
		t.Error("the page links to a page that is not there")
	}
}

// A page does not grow without end.
func TestManyChanges(t *testing.T) {
	for n, want := range map[int]bool{mostChanges: false, mostChanges + 1: true} {
		c := &diff.Changes{}
		for i := range n {
			c.Lines = append(c.Lines, diff.Line{Kind: "article", Label: "new", Title: "A", ID: fmt.Sprint("a", i)})
		}
		if got := strings.Contains(changesOf(t, c), "1 more"); got != want {
			t.Errorf("%d: %v", n, got)
		}
	}
}
