package pages_test

import (
	"bytes"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
)

func TestFormerAddressesLeadOn(t *testing.T) {
	r, err := pages.New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	d := &dossier.Dossier{
		People: []*dossier.Entity{{Slug: "ana", Name: "Ana <i>", Former: []string{"anna", "rui"}}, {Slug: "rui", Name: "Rui"}},
		Claims: []*dossier.Claim{{Slug: "port", Proposition: "Port", Former: []string{"quay"}}},
	}
	pages := map[string]string{}
	for _, p := range r.Pages(d) {
		if _, twice := pages[p.Path]; twice {
			t.Errorf("two pages at %s", p.Path)
		}
		var b bytes.Buffer
		if err := p.Render(&b); err != nil {
			t.Fatal(err)
		}
		pages[p.Path] = b.String()
	}
	for path, want := range map[string]string{
		"people/c9/anna.html": `content="0; url=../14/ana.html"`, "claims/quay.html": `<a href="port.html"><bdi>Port</bdi></a>`, "people/25/rui.html": "<h1", "people/14/ana.html": "<h1",
	} {
		if !strings.Contains(pages[path], want) {
			t.Errorf("%s lacks %s:\n%s", path, want, pages[path])
		}
	}
}
