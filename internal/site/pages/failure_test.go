package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
)

// An article whose text cannot be rendered is shown as plain text, with the ids of
// its passages. The other pages are rendered as usual.
func TestPanicInTheTextOfOneArticle(t *testing.T) {
	d := sample(t)
	r := newTestRenderer(t)
	plan := r.Plan(d)
	pc := pageContext{site: plan.site, path: juneArticle}
	a := d.Articles[0]
	if _, err := (articleText{a, pc}).HTML(); err != nil || len(plan.Failures()) > 0 {
		t.Fatal(err, plan.Failures())
	}
	plan.site.links = linkIndexes{{nil}} // fails at the first wikilink
	note := "\n> [!note]\n> [[Ada]]\n"
	a.Prose, a.Markup = a.Prose+note, dossier.MarkupOf(a.Body()+note, a.Prose+note)
	html, err := articleText{a, pc}.HTML()
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(strings.TrimSpace(a.Body()), "\n")
	for _, want := range []string{first[:10], `<span id="m0000000001"></span>`} {
		if !strings.Contains(string(html), want) {
			t.Errorf("no %s in\n%s", want, html)
		}
	}
	failures := plan.Failures()
	if len(failures) != 1 || !strings.Contains(failures[a.Path], "nil pointer") {
		t.Errorf("failures %v", failures)
	}
}

func newTestRenderer(t *testing.T) *Renderer {
	t.Helper()
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	return r
}
