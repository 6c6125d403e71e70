package pages

import (
	"fmt"
	"testing"

	"dossier/internal/dossier"
)

// What is long is folded, and all of it is in the page.
func TestLongListsOfAPersonAreFolded(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	ada := p.entity(dossier.Person, "ada", "Ada")
	for i := range 12 {
		a := p.article(fmt.Sprintf("a%d", i), fmt.Sprintf("Article %d", i), "2021-05-02", nil, "Ada said that it rained.\n")
		p.mention(a, "Ada", ada)
		c := p.claim(fmt.Sprintf("c%d", i), "It rained")
		p.statement(a, c, dossier.Asserts, "Ada said that it rained", "Ada", "said", ada, "it rained")
	}
	s := renderSite(t, p.d, nil)
	const page = "people/38/ada.html"
	for selector, want := range map[string]int{
		"[aria-labelledby=mentions] details":                             12,
		"[aria-labelledby=mentions] details[open]":                       3,
		"[aria-labelledby=mentions] li":                                  12,
		"[aria-labelledby=said] > .ledger > li":                          5,
		"[aria-labelledby=said] > details .ledger > li":                  7,
		"[aria-labelledby=mentions] details[open] + details:not([open])": 1,
	} {
		if got := len(s.all(page, selector)); got != want {
			t.Errorf("%d of %s, want %d", got, selector, want)
		}
	}
	if got := s.one(page, "[aria-labelledby=mentions] details:first-of-type summary"); got != "Article 0 2 May 2021 · 1 passage" {
		t.Errorf("the first group is headed %q", got)
	}
}

// Who somebody is leads to the passage that says so.
func TestRoleLeadsToItsPassage(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const link = ".lead .meta a"
	if got := s.one("people/3c/ada-lindqvist.html", ".lead .meta"); got != "Called “Mayor” by Coastal Gazette" {
		t.Errorf("reads %q", got)
	}
	if href, _ := attr(s.all("people/3c/ada-lindqvist.html", link)[0], "href"); href != "../../articles/3a/2021-05-02-gazette-bridge-to-open.html#m0000000001" {
		t.Errorf("leads to %q", href)
	}
}

// A dated sentence that the timeline leaves out is on the page of the person it names,
// and leads to the name. What does not fit there is on a page of its own.
func TestDatedSentencesOfAPerson(t *testing.T) {
	for total, want := range map[int]map[string]int{
		1:            {"people/38/ada.html": 1},
		perOwner + 1: {"people/38/ada.html": perOwner, "people/38/ada/told.html": perOwner + 1},
	} {
		p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
		ada := p.entity(dossier.Person, "ada", "Ada")
		for i := range total {
			a := p.article(fmt.Sprintf("a%d", i), "A", "2021-05-02", nil, "Ada came in 2019.\n")
			p.mention(a, "Ada", ada)
			e := p.event(fmt.Sprint("e", i), "2019", "Ada came in 2019.", p.time(a, "2019", "2019"))
			e.Evidence[0].Date = e.Date
			p.d.Events, a.Events = nil, nil
			ada.Minor = append(ada.Minor, e)
		}
		s := renderSite(t, p.d, nil)
		const rows = ".ledger > li"
		for page, n := range want {
			if got := len(s.all(page, rows)); got != n {
				t.Errorf("%d passages: %d on %s, want %d", total, got, page, n)
			}
		}
		row := s.all("people/38/ada.html", rows)[0]
		if got := textOf(row); got != "2019 Ada came in 2019." {
			t.Errorf("reads %q", got)
		}
		if href, _ := attr(s.all("people/38/ada.html", rows+" .what a")[0], "href"); href != "../../articles/1b/a0.html#m0000000001" {
			t.Errorf("leads to %q", href)
		}
	}
}
