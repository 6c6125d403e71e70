package pages

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/briefing"
)

func TestBriefingIsOneDocument(t *testing.T) {
	d := sample(t)
	s := renderSite(t, d, nil)
	const page = "print.html"
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, "h1", "The harbour bridge"},
		{page, ".subtitle", "Who promised what, and when it was to open"},
		{page, "[aria-labelledby=summary] .intro", "The bridge was to open in spring."},
		{page, "[aria-labelledby=who] tbody tr:first-child", "Ada Lindqvist Mayor since 2016 1"},
		{page, "[aria-labelledby=when] li:nth-child(2) .when", "2019"},
		{page, "#claim-opening + .meta", "disputed · 2 statements · 2 independent sources · first: 2 May 2021"},
		{page, "[aria-labelledby=exhibits] .source:first-of-type .meta", "Coastal Gazette, 2 May 2021 · SHA-256 " + d.Articles[1].SHA256},
	})
	if got := len(s.all(page, `.toc a[href="#claim-opening"]`)); got != 1 {
		t.Errorf("the contents have the claim %d times", got)
	}
	if got := len(s.all(page, "#claim-paid")); got != 0 {
		t.Error("a claim that nobody disputes and that has no record stands in it")
	}
	// Figures lead to exhibits, which are numbered without a gap.
	exhibits := s.all(page, ".exhibits > li")
	for i, x := range exhibits {
		if id, _ := attr(x, "id"); id != fmt.Sprintf("x%d", i+1) {
			t.Errorf("exhibit %d has the id %q", i+1, id)
		}
	}
	cited := map[string]bool{}
	for _, a := range s.all(page, "a.cite") {
		href, _ := attr(a, "href")
		cited[href] = true
		if want := "[" + strings.TrimPrefix(href, "#x") + "]"; textOf(a) != want {
			t.Errorf("%s reads %q", href, textOf(a))
		}
	}
	if len(exhibits) != 9 || len(cited) != len(exhibits) {
		t.Errorf("%d exhibits, %d of them cited", len(exhibits), len(cited))
	}
	first := textOf(s.all(page, "[aria-labelledby=claim-cables] a.cite")[0])
	if got := s.one(page, "#x"+strings.Trim(first, "[]")); !strings.Contains(got, "The cables are not safe") {
		t.Errorf("the exhibit for the cables reads %q", got)
	}
	for _, from := range []string{"index.html", "claims/opening.html"} {
		if len(s.all(from, `a[href$="print.html"]`)) == 0 {
			t.Errorf("%s does not lead to the briefing", from)
		}
	}
}

// A file that a converter makes of the briefing has the numbers of the exhibits, and links
// that lead to the site.
func TestBriefingIsReadAwayFromTheSite(t *testing.T) {
	d := sample(t)
	const page = "print.html"
	for base, want := range map[string]string{"": "", "https://example.org/b": "https://example.org/b/"} {
		d.BaseURL = base
		s := renderSite(t, d, nil)
		for _, a := range s.all(page, "main a:not([rel~=external])") {
			href, _ := attr(a, "href")
			if !strings.HasPrefix(href, "#") && strings.Contains(href, "://") != (base != "") {
				t.Errorf("with base %q a link leads to %q", base, href)
			}
		}
		if got, _ := attr(s.all(page, ".exhibits li a")[0], "href"); !strings.HasPrefix(got, want+"articles/") {
			t.Errorf("with base %q an exhibit leads to %q", base, got)
		}
		n := 1
		for _, list := range s.all(page, ".exhibits") {
			start, ok := attr(list, "start")
			if ok != (n > 1) || ok && start != fmt.Sprint(n) {
				t.Errorf("a list begins at %q, want %d", start, n)
			}
			for li := list.FirstChild; li != nil; li = li.NextSibling {
				if li.Data == "li" {
					n++
				}
			}
		}
	}
}

func TestWholeLinks(t *testing.T) {
	own, _ := url.Parse("https://example.org/b/print.html")
	for in, want := range map[string]string{
		`<a href="a.html?x=1&amp;y=2#z">`:           `<a href="https://example.org/b/a.html?x=1&amp;y=2#z">`,
		`<a class="cite" href="#x1">`:               `<a class="cite" href="#x1">`,
		`<a rel="x" href="people/ba/kim%20a.html">`: `<a rel="x" href="https://example.org/b/people/ba/kim%20a.html">`,
		`<a href="mailto:a@example.org">`:           `<a href="mailto:a@example.org">`,
		`<a href="//example.org/x">`:                `<a href="//example.org/x">`,
		`<a href="">`:                               `<a href="">`,
		`<link href="style.css">`:                   `<link href="style.css">`,
		`<p>a href="b.html"</p>`:                    `<p>a href="b.html"</p>`,
		`<abbr href="b.html">`:                      `<abbr href="b.html">`,
	} {
		if got := string(wholeLinks([]byte(in), own)); got != want {
			t.Errorf("%s: got %s", in, got)
		}
	}
}

func TestBriefingSaysWhatItLeavesOut(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Long", Language: "en"}}
	for i := range briefing.MaxEvents + 20 {
		a := p.article(fmt.Sprintf("a%03d", i), "A day", "2020-01-01", nil, "It rained on Monday, Ada said.")
		p.event(fmt.Sprintf("e%d", i), "2020-01-01", fmt.Sprintf("Rain %d.", i), p.time(a, "Monday", "2020-01-01"))
	}
	own := p.d.Events[len(p.d.Events)-1]
	own.Origin = dossier.Editor
	for i := range briefing.MaxPeople + 2 {
		p.entity(dossier.Person, fmt.Sprintf("p%d", i), fmt.Sprintf("Person %d", i))
	}
	c := p.claim("rain", "It rained")
	c.Status = dossier.Disputed
	for _, a := range p.d.Articles[:briefing.Statements+3] {
		p.statement(a, c, dossier.Asserts, "It rained on Monday, Ada said", "Ada", "said", nil, "It rained on Monday")
	}
	s := renderSite(t, p.d, nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"print.html", "[aria-labelledby=when] .left", "150 of 170 events: those with an editor’s record, then those with the most passages."},
		{"print.html", "[aria-labelledby=who] .left", "The 40 most mentioned of 42 people."},
		{"print.html", ".claim .left", "3 statements are not shown."},
		{"print.html", "[aria-labelledby=when] li:last-child", "1 January 2020 Rain 169. [156]"},
	})
}
