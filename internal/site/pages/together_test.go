package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// A pair leads to each sentence that names both, and says how many articles do.
// Credits do not count.
func TestAPairLeadsToAllThatItShares(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	ada, ben, eva := p.entity(dossier.Person, "ada", "Ada"), p.entity(dossier.Person, "ben", "Ben"), p.entity(dossier.Person, "eva", "Eva")
	quay := p.entity(dossier.Place, "quay", "Quay")
	both := p.article("both", "Both", "2021-05-03", nil, "At the Quay, Ben met Ada and Ada laughed. Eva came. Ada left. Ada saw Ben.\n")
	p.mention(both, "Quay", quay)
	m := p.mention(both, "Ben", ben)
	p.mention(both, "Ada", ada)
	p.mention(both, "and |Ada", ada)
	p.mention(both, "Eva", eva)
	p.mention(both, "came. |Ada", ada)
	p.mention(both, "left. |Ada", ada)
	p.mention(both, "saw |Ben", ben)
	apart := p.article("apart", "Apart", "2021-05-02", nil, "Ada slept. Ben slept too.\n")
	p.mention(apart, "Ada", ada)
	p.mention(apart, "Ben", ben)
	byline := p.article("byline", "Byline", "2021-05-01", nil, "By Ben Ada slept.\n")
	p.mention(byline, "Ben", ben).Credit = true
	p.mention(byline, "Ada", ada)
	company(ada, ben, 2, 2, m)
	company(ada, eva, 1, 0, m)
	quay.With = []dossier.CoOccurrence{{Entity: ben, Articles: 1, Passages: 1, Mention: m}}

	s := renderSite(t, p.d, nil)
	const page = "people/38/ada.html"
	if got := s.one(page, "#with-ben .facts"); got != "2 sentences name both · 2 articles name both" {
		t.Errorf("reads %q", got)
	}
	if got := s.one(page, "#with-ben li:first-child > span:not(.meta)"); got != "At the Quay, Ben met Ada and Ada laughed." {
		t.Errorf("the sentence is %q", got)
	}
	var marked []string
	for _, n := range s.all(page, "#with-ben li:first-child mark") {
		marked = append(marked, textOf(n))
	}
	if !slices.Equal(marked, []string{"Ben", "Ada"}) {
		t.Errorf("marked: %q", marked)
	}
	if s.pages["people/38/ada/together.html"] != nil || len(s.all("people/5a/ben.html", ".pair")) > 0 {
		t.Error("the pair is shown twice")
	}
	for _, test := range []struct{ page, row, href, text string }{
		{"people/38/ada.html", "a[href='../5a/ben.html']", "#with-ben", "Sentences"},
		{"people/5a/ben.html", "a[href='../38/ada.html']", "../38/ada.html#with-ben", "Sentences"},
		{"people/38/ada.html", "a[href='../57/eva.html']", "../../articles/ea/both.html#m0000000002", "Article"},
		{"places/54/quay.html", "a[href='../../people/5a/ben.html']", "../../articles/ea/both.html#m0000000002", "Passage"},
	} {
		link := s.all(test.page, "[aria-labelledby=company] tr:has("+test.row+") td:last-child a")
		if len(link) != 1 {
			t.Errorf("%s has %d links for %s", test.page, len(link), test.row)
			continue
		}
		if href, _ := attr(link[0], "href"); href != test.href || textOf(link[0]) != test.text {
			t.Errorf("%s: %q leads to %s", test.page, textOf(link[0]), href)
		}
	}
}

// What two share is on several pages if there is too much of it, each
// sentence on one of them.
func TestWhatManyShareIsCut(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	ada, ben := p.entity(dossier.Person, "ada", "Ada"), p.entity(dossier.Person, "ben", "Ben")
	const articles = 1500
	var first *dossier.Mention
	for i := range articles {
		a := p.article(fmt.Sprintf("a%d", i), fmt.Sprintf("Article %d", i), "", nil, "Ada met Ben.\n")
		a.Date = edtf.Of(edtf.DayNumber(730_000 - i))
		m := p.mention(a, "Ada", ada)
		p.mention(a, "Ben", ben)
		if first == nil {
			first = m
		}
	}
	company(ada, ben, articles, articles, first)
	s := renderSite(t, p.d, nil)
	seen := map[string]bool{}
	pages := 0
	for n := 1; ; n++ {
		page := "people/38/ada/together.html"
		if n > 1 {
			page = fmt.Sprintf("people/38/ada/together-part-%d.html", n)
		}
		if s.pages[page] == nil {
			break
		}
		pages++
		for _, a := range s.all(page, ".pair > .meta a") {
			href, _ := attr(a, "href")
			if seen[href] {
				t.Errorf("%s is on two pages", href)
			}
			seen[href] = true
		}
		if got := s.one(page, ".pair .facts"); !strings.HasPrefix(got, "1,500 sentences name both · 1,500 articles name both · part ") {
			t.Errorf("%s reads %q", page, got)
		}
	}
	if want := articles - sentencesInFull; pages < 2 || len(seen) != want {
		t.Errorf("%d further sentences on %d pages", len(seen), pages)
	}
}
