package pages

import (
	"fmt"
	"slices"
	"testing"

	"dossier/internal/dossier"
)

// appeared renders a dossier in which Ada is mentioned in so many articles, twice in
// the first and twelve times in the second.
func appeared(t *testing.T, articles int) *rendered {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	ada := p.entity(dossier.Person, "ada", "Ada")
	for i := range articles {
		a := p.article(fmt.Sprintf("a%d", i), fmt.Sprintf("Article %d", i), "2021-05-02", nil, "Ada, Ada, Ada, Ada, Ada, Ada, Ada, Ada, Ada, Ada, Ada, Ada.\n")
		for range [...]int{2, 12, 1}[min(i, 2)] {
			p.mention(a, "Ada", ada)
		}
	}
	return renderSite(t, p.d, nil)
}

// The page of an entity has up to 75 mentions in their sentences. If there are more,
// it has 15, and a list has a line for each article, which leads to the first passage.
func TestManyMentionsAreListedByArticle(t *testing.T) {
	s := appeared(t, 63) // 75 mentions
	if got := len(s.all("people/38/ada.html", "[aria-labelledby=mentions] .context li")); got != 75 || s.pages["people/38/ada/mentions.html"] != nil {
		t.Errorf("%d mentions are in full", got)
	}
	s = appeared(t, 64)
	if got := len(s.all("people/38/ada.html", "[aria-labelledby=mentions] .context li")); got != 15 {
		t.Errorf("%d mentions are in full", got)
	}
	const page = "people/38/ada/mentions.html"
	var got []string
	for _, n := range s.all(page, ".cited li")[:3] {
		got = append(got, textOf(n))
	}
	want := []string{"Article 0 2 passages 2 May 2021", "Article 1 12 passages 2 May 2021", "Article 2 2 May 2021"}
	if all := len(s.all(page, ".cited > li")); all != 64 || !slices.Equal(got, want) {
		t.Errorf("%d lines, the first: %q", all, got)
	}
}
