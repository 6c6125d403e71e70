package pages

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"
)

// checkTexts compares the words of the only element that matches.
func (s *rendered) checkTexts(t *testing.T, tests []struct{ page, selector, want string }) {
	t.Helper()
	for _, test := range tests {
		if got := s.one(test.page, test.selector); got != test.want {
			t.Errorf("%s: %q reads %q, want %q", test.page, test.selector, got, test.want)
		}
	}
}

func TestPersonPage(t *testing.T) {
	const page = "people/3c/ada-lindqvist.html"
	s := renderSite(t, sample(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, "h1", "Ada Lindqvist"},
		{page, ".kicker", "Person editor"},
		{page, ".lead .subtitle:nth-of-type(2)", "Mayor since 2016"},
		{page, ".profile em", "engineer"},
		{page, "[aria-labelledby=said] .who", "asserts"},
		{page, "[aria-labelledby=said] .when", "1 May 2021"},
		{page, "[aria-labelledby=said] blockquote", "the bridge in the Eastern Harbour would open in June"},
		{page, "[aria-labelledby=said] .origin", "machine"},
		{page, "[aria-labelledby=about] .who", "한서윤 denies"},
		{page, "[aria-labelledby=timeline] .what", "Ada Lindqvist and 한서윤 walked across."},
		{page, "[aria-labelledby=company] tbody tr", "한서윤 1 1 Passage"},
		{page, "[aria-labelledby=names] ul li", "Ada Lindqvist 2"},
		{page, "[aria-labelledby=roles] ul li", "Mayor 1 Coastal Gazette"},
		{page, "[aria-labelledby=record] code", "people/ada-lindqvist.md"},
	})
	var contexts []string
	for _, n := range s.all(page, "[aria-labelledby=mentions] li") {
		contexts = append(contexts, textOf(n))
	}
	want := "Mayor Ada Lindqvist said on 1 May that the bridge in the Eastern Harbour would open in June. | Ada Lindqvist and 한서윤 walked across on 28 April."
	if got := strings.Join(contexts, " | "); got != want {
		t.Errorf("mentions read %q, want %q", got, want)
	}
	if src, _ := attr(s.all(page, ".lead img")[0], "src"); src != "../../media/ada.jpg" {
		t.Errorf("picture %q", src)
	}
	if found := s.all(page, "a[href^=javascript]"); len(found) != 0 {
		t.Error("the record's address is shown although it is not of the web")
	}
}

func TestNetworkNodesAreLinks(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	nodes := s.all("people/index.html", "svg a.node")
	if len(nodes) != 2 {
		t.Fatalf("%d nodes, want the two people that one sentence names", len(nodes))
	}
	for _, n := range nodes {
		href, _ := attr(n, "href")
		if file, _, _ := target("people/index.html", href); s.pages[file] == nil {
			t.Errorf("node leads to %q", href)
		}
	}
	if got := len(s.all("people/index.html", "svg .lines line")); got != 1 {
		t.Errorf("%d lines, want 1", got)
	}
	if got := len(s.all("people/index.html", "details tbody tr")); got != 1 {
		t.Errorf("%d rows, want as many as lines", got)
	}
	if got := s.one("people/3c/ada-lindqvist.html", "svg .centre text"); got != "Ada Lindqvist" {
		t.Errorf("centre %q", got)
	}
}

// The lines between others than the one in the centre end at their dots.
func TestFarLinesEndAtTheirDots(t *testing.T) {
	d := sample(t)
	three := d.People[:3]
	for i, e := range three {
		e.With = nil
		for j, other := range three {
			if j != i {
				e.With = append(e.With, dossier.CoOccurrence{Entity: other, Articles: 1, Passages: 1, Mention: d.People[0].Mentions[0]})
			}
		}
	}
	s := renderSite(t, d, nil)
	page := permalink.Entity(three[0])
	far := s.all(page, `svg .lines path[transform="scale(.1)"]`)
	if len(far) != 1 {
		t.Fatalf("%d paths, want one for the two others", len(far))
	}
	var x, y [2]int
	path, _ := attr(far[0], "d")
	if n, err := fmt.Sscanf(path, "M%d %dL%d %d", &x[0], &y[0], &x[1], &y[1]); n != 4 {
		t.Fatalf("%q: %v", path, err)
	}
	for i := range x {
		dot := fmt.Sprintf(`svg .node circle[cx="%s"][cy="%s"]`, chart.Px(x[i]), chart.Px(y[i]))
		if len(s.all(page, dot)) != 1 {
			t.Errorf("%q does not end at a dot: no %s", path, dot)
		}
	}
}

func TestNetworkFallsBackOnSharedArticles(t *testing.T) {
	d := sample(t)
	for _, e := range d.People {
		for i := range e.With {
			e.With[i].Passages = 0
		}
	}
	s := renderSite(t, d, nil)
	if got := len(s.all("people/index.html", "svg .lines line")); got != 2 {
		t.Errorf("%d lines, want 2", got)
	}
}

func TestClaimPage(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page = "claims/cables.html"
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, "h1", "The cables are not safe"},
		{page, ".kicker", "Claim · The bridge · disputed machine"},
		{page, ".facts", "1 report, 2 independent sources; first: 20 June 2021."},
		{page, "[aria-labelledby=for] .who", "한서윤 (“she”) asserts"},
		{page, "[aria-labelledby=against] .who", "سميرة الحداد denies"},
		{page, "[aria-labelledby=for] mark", "“The cables are not safe,” she said, citing two inspectors"},
		{"claims/opening.html", "[aria-labelledby=related] li:first-child .meta:first-child", "could be the same claim: shares 1 of 2 words: " + nasty},
		{"claims/opening.html", "[aria-labelledby=about-whom] li", "Ada Lindqvist"},
		{"claims/opening.html", "[aria-labelledby=about-what] li", "Eastern Harbour"},
	})
	var chain []string
	for _, n := range s.all(page, "[aria-labelledby=for] .chain li") {
		chain = append(chain, textOf(n))
	}
	want := "published by Northern Wire " + nasty + " | says 한서윤 (“she”) | citing two inspectors"
	if got := strings.Join(chain, " | "); got != whitespace.Collapse(want) {
		t.Errorf("chain %q, want %q", got, want)
	}
	context := s.one(page, "[aria-labelledby=for] blockquote p:first-child")
	if !strings.HasPrefix(context, "The bridge will not open before autumn") {
		t.Errorf("the passage stands without the sentence before it: %q", context)
	}
	if got := s.one("claims/paid.html", "[aria-labelledby=open] .who"); got != "Unnamed source questions" {
		t.Errorf("statement without a source reads %q", got)
	}
}

// Single statements are folded beside claims if they are many, and never if there is
// nothing else.
func TestSingleStatementsAreOpen(t *testing.T) {
	for _, c := range []struct {
		singles, claims int
		open            bool
	}{{fewSingles, 1, true}, {fewSingles + 1, 1, false}, {fewSingles + 1, 0, true}} {
		p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
		for i := range c.singles {
			a := p.article(fmt.Sprintf("a%d", i), "A", "2021-05-02", nil, "Ada said that it rained.\n")
			s := p.statement(a, p.claim(fmt.Sprintf("c%d", i), "It rained"), dossier.Asserts, "Ada said that it rained", "Ada", "said", nil, "it rained")
			s.Claim = nil
			p.d.Singles = append(p.d.Singles, s)
		}
		p.d.Claims = p.d.Claims[:c.claims]
		s := renderSite(t, p.d, nil)
		if got := len(s.all("claims/index.html", "details.month[open]")) > 0; got != c.open {
			t.Errorf("%d single statements, %d claims: open %v", c.singles, c.claims, got)
		}
	}
}

func TestLedger(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"claims/index.html", ".facts", "3 claims: 1 attributed, 2 disputed. What these words mean. 1 single statement, which the program joined with no other."},
		{"claims/index.html", ".bytopic > .ledger > li:first-child .what", "The cables are not safe"},
		{"claims/index.html", ".bytopic > .ledger > li:first-child .status", "disputed"},
		{"claims/index.html", "#undated-s0000000002 .what", "laughed"},
		{"claims/index.html", "#undated-s0000000002 .who", "Otto Lindqvist asserts"},
	})
	if href := s.one("claims/index.html", "#undated-s0000000002 .what"); href == "" || s.pages["claims/month/2021-05.html"] != nil {
		t.Error("there are lists by month though one page has all")
	}
}

// A timeline that is short is one page.
func TestAShortTimelineIsOnePage(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page = "timeline/index.html"
	var got []string
	for _, n := range s.all(page, ".timeline .ledger > li") {
		id, _ := attr(n, "id")
		got = append(got, id)
	}
	if want := "written agreed work walk opens told"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, ".timeline > section:has(#work) > .when", "3–9 March 2021"},
		{page, ".timeline > section:has(#written) > .when", "undated"},
		{page, "#work code", "2021-03-03/2021-03-09"},
		{page, "#walk blockquote mark", "Ada Lindqvist and 한서윤 walked across on 28 April."},
		{page, "#opens .expected", "expected"},
		{page, "#written .origin", "editor"},
	})
	for _, p := range s.paths {
		if strings.HasPrefix(p, "timeline/2") {
			t.Errorf("there is a page %s", p)
		}
	}
	if dots, bars := len(s.all(page, "svg a circle")), len(s.all(page, "svg a path")); dots != 2 || bars != 3 {
		t.Errorf("%d dots and %d bars, want 2 days and 3 longer dates", dots, bars)
	}
	if got := s.one(page, "svg a.expected title"); got != "June 2021 (expected): The bridge opens." {
		t.Errorf("title %q", got)
	}
	if got := s.one(page, "figcaption"); !strings.HasSuffix(got, "1 event without a date is in the list only.") {
		t.Errorf("caption %q", got)
	}
}

func TestALongTimelineHasAPageForEachMonth(t *testing.T) {
	s := renderSite(t, inMonths(t, sample(t)), nil)
	for page, ids := range map[string]string{
		"timeline/2021-04.html": "walk",
		"timeline/2019.html":    "agreed",
		"timeline/2021-03.html": "work",
		"timeline/2021-06.html": "opens told",
		"timeline/undated.html": "written",
	} {
		var got []string
		for _, n := range s.all(page, ".timeline .ledger > li") {
			id, _ := attr(n, "id")
			got = append(got, id)
		}
		if strings.Join(got, " ") != ids {
			t.Errorf("%s has %q, want %q", page, got, ids)
		}
	}
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"timeline/2021-03.html", ".when", "3–9 March 2021"},
		{"timeline/2021-03.html", ".timeline code", "2021-03-03/2021-03-09"},
		{"timeline/2021-04.html", "blockquote mark", "Ada Lindqvist and 한서윤 walked across on 28 April."},
		{"timeline/2021-04.html", "blockquote .meta", "Coastal Gazette · Bridge to open in June, 2 May 2021; dated by “28 April”, which is 06:30 on 29 April 2021 in Asia/Seoul"},
		{"timeline/2021-06.html", "#opens .expected", "expected"},
		{"timeline/undated.html", "h1", "Undated"},
		{"timeline/undated.html", ".timeline .origin", "editor"},
		{"timeline/2021-04.html", ".neighbours", "Before: March 2021 After: June 2021"},
	})
	// The line of an event in the index has the ID that led to its entry when the timeline was short.
	if got := len(s.all("timeline/index.html", "li#walk .when a[href='2021-04.html#walk']")); got != 1 {
		t.Errorf("%d lines", got)
	}
}

// The publishers of few articles are on one page. Those of more have one each, to which the ID of the
// former leads.
func TestPublishers(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page, own = "publishers/index.html", "[aria-labelledby=publisher-coastal-gazette] "
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, "tr:first-child .publisher[href='#publisher-coastal-gazette']", "Coastal Gazette"},
		{page, own + "> h2", "Coastal Gazette"},
		{page, own + "> .facts", "2 articles with 2 statements. https://gazette.example/ Record: publishers/coastal-gazette.md."},
		{page, own + ".profile", "Founded in 1911."},
		{page, own + "tbody tr:nth-child(1)", "Ada Lindqvist 1 Passage"},
		{page, own + "tbody tr:nth-child(2)", "people who were there 1 Passage"},
	})
	if got := len(s.all(page, own+".ledger > li")); got != 2 || s.pages["publishers/coastal-gazette.html"] != nil {
		t.Errorf("%d articles", got)
	}
	renderSite(t, large(t), nil).checkTexts(t, []struct{ page, selector, want string }{
		{page, "tr#publisher-daily .publisher[href='daily.html']", "The Daily"},
		{"publishers/daily.html", "h1", "The Daily"},
		{"publishers/daily.html", ".kicker", "Publisher machine"},
		{"publishers/daily.html", "[aria-labelledby=articles] .more", "All 310"},
	})
}

func TestBriefing(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page = "index.html"
	s.checkTexts(t, []struct{ page, selector, want string }{
		{page, "head title", "The harbour bridge"},
		{page, "h1", "The harbour bridge"},
		{page, ".subtitle", "Who promised what, and when it was to open"},
		{page, ".facts", "4 articles by 2 publishers, May 2021 to 20 June 2021. Contents: 6 people, 1 organization, 1 place, 6 events and 3 claims. The whole briefing on paper."},
		{page, ".standfirst", "The bridge was to open in spring."},
		{page, ".topics > li:first-child h3", "The bridge"},
		{page, ".topics .question", "When will it open?"},
		{page, ".topics > li:first-child .briefclaims:first-of-type li:first-child .meta", "disputed asserted by 한서윤; denied by سميرة الحداد · 1 report"},
		{page, ".topics > li:first-child > .meta", "2 claims, 1 single statement, 1 event"},
		{page, ".topics > li:last-child h3", "Also said"}, // with two topics or fewer
		{page, ".topics > li:last-child > .meta", "1 claim"},
		{page, "[aria-labelledby=disputed] li:first-child .what", "The cables are not safe"},
		{page, "[aria-labelledby=people] li:first-child", "Ada Lindqvist Mayor since 2016"},
		{page, "[aria-labelledby=expected-events] .what", "The bridge opens. expected disputed"},
		{page, "[aria-labelledby=key] li:nth-child(3)", "28 April 2021 Ada Lindqvist and 한서윤 walked across."},
		{page, "figure a.coverage:first-of-type title", "2 May 2021: 1 article"},
	})
}

func TestTopics(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"topics/index.html", ".topics h3", "The bridge"},
		{"topics/bridge.html", "h1", "The bridge"},
		{"topics/bridge.html", ".facts", "2 claims, 1 single statement, 1 event"},
		{"topics/bridge.html", "[aria-labelledby=claims] li:first-child .what", "The cables are not safe"},
		{"topics/bridge.html", "[aria-labelledby=statements] li .who", "Otto Lindqvist asserts"},
		{"topics/bridge.html", "[aria-labelledby=timeline] .what", "Ada Lindqvist and 한서윤 walked across."},
		{"topics/bridge.html", "[aria-labelledby=people] li", "Ada Lindqvist Mayor since 2016"},
		{"claims/index.html", ".bytopic h2", "The bridge"},
		{"claims/index.html", ".bytopic .month > summary", "1 single statement"},
		{"claims/index.html", "main > .ledger:not(.sorted) .what", nasty},
	})
	d := sample(t)
	d.ByDate = true
	s = renderSite(t, d, nil)
	if len(s.all("claims/index.html", ".bytopic")) > 0 || len(s.all("index.html", ".topics")) > 0 || len(s.all("claims/index.html", "main > .ledger:not(.sorted) > li")) != 3 {
		t.Error("lists are by topic though they are ordered by date")
	}
}

func TestIndexIsByLetter(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"search.html", "#people-A + ul", "Ada Lindqvist"},
		{"search.html", "#people-O + ul", "Otto Lindqvist"},
		{"search.html", "#people-B + ul", nasty},
		{"search.html", "#articles-B + ul", nasty + " Bridge to open in June"},
	})
	if found := s.all("search.html", "form:not([hidden])"); len(found) != 0 {
		t.Error("without scripts there is a search box that does nothing")
	}
}

func TestNamesLeftOpen(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"ambiguous.html", ".context li", "Lindqvist was not to be reached. Could be Ada Lindqvist, Otto Lindqvist."},
	})
	if found := s.all("about.html", ".colophon a[href='ambiguous.html']"); len(found) != 1 {
		t.Error("no link to the ambiguous names")
	}
}

func TestEmptyListsSaySo(t *testing.T) {
	s := renderSite(t, &dossier.Dossier{}, nil)
	for _, page := range []string{
		"index.html", "articles/index.html", "people/index.html", "organizations/index.html", "places/index.html",
		"timeline/index.html", "claims/index.html", "publishers/index.html", "search.html",
	} {
		if found := s.all(page, "main .empty"); len(found) == 0 {
			t.Errorf("%s says nothing about being empty", page)
		}
		for _, n := range s.all(page, "main ul, main ol, main tbody") {
			if textOf(n) == "" {
				t.Errorf("%s: an empty %s", page, n.Data)
			}
		}
	}
	if s.pages["ambiguous.html"] != nil {
		t.Error("there is a page of ambiguous names, and no name is ambiguous")
	}
}

func TestNotFoundStandsAlone(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	if found := s.all("404.html", "link, img, a"); len(found) != 0 {
		t.Errorf("%d references that would depend on where it is served", len(found))
	}
	d := sample(t)
	d.BaseURL = "https://example.org/x/"
	s = renderSite(t, d, nil)
	if href, _ := attr(s.all("404.html", "a")[0], "href"); href != d.BaseURL {
		t.Errorf("leads to %q", href)
	}
}

func TestCanonicalAddressOnlyWithBaseURL(t *testing.T) {
	d := sample(t)
	if found := renderSite(t, d, nil).all(juneArticle, "link[rel=canonical]"); len(found) != 0 {
		t.Error("a canonical address without a base URL")
	}
	for _, base := range []string{"https://example.org/x", "https://example.org/x/"} {
		d.BaseURL = base
		found := renderSite(t, d, nil).all(juneArticle, "link[rel=canonical]")
		if len(found) != 1 {
			t.Fatalf("%d canonical addresses", len(found))
		}
		if href, _ := attr(found[0], "href"); href != "https://example.org/x/"+juneArticle {
			t.Errorf("canonical address %q", href)
		}
	}
}

func TestNavigationTellsWhereOneIs(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	for page, want := range map[string]string{
		"people/index.html":            "People page",
		"people/3c/ada-lindqvist.html": "People true",
		"about.html":                   "About page",
		"index.html":                   "",
	} {
		var got []string
		for _, n := range s.all(page, ".masthead nav [aria-current]") {
			current, _ := attr(n, "aria-current")
			got = append(got, textOf(n)+" "+current)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: current is %q, want %q", page, got, want)
		}
	}
}

// Articles that fit on one page have no page for each month. The columns of the front page
// lead to them by their days.
func TestFewArticlesHaveNoMonths(t *testing.T) {
	for _, test := range []struct {
		name, href string
		d          *dossier.Dossier
		months     int
	}{
		{"few", "articles/index.html?from=2021-05-02&to=2021-05-02", sample(t), 0},
		{"many", "articles/month/2020-01.html", large(t), 3},
	} {
		s := renderSite(t, test.d, nil)
		months := 0
		for _, p := range s.paths {
			months += strings.Count(p, "articles/month/")
		}
		href, _ := attr(s.all("index.html", "a.coverage")[0], "href")
		if months != test.months || href != test.href {
			t.Errorf("%s: %d pages of months, the first column leads to %q", test.name, months, href)
		}
	}
}

func TestLongListsGoOnOnOtherPages(t *testing.T) {
	s := renderSite(t, large(t), nil)
	for _, test := range []struct {
		page, selector string
		count          int
	}{
		{"articles/index.html", ".ledger > li", perPage},
		{"articles/month/2020-01.html", ".ledger > li", perPage},
		{"claims/index.html", ".ledger > li", mostInIndex},
		{"claims/month/2020-02.html", ".ledger > li", 31},
		{"people/index.html", "[aria-labelledby=list] tbody tr", perPage},
		{"people/list/all.html", "tbody tr", perPage},
		{"people/list/all-part-2.html", "tbody tr", 101},
		{"people/2a/who.html", "[aria-labelledby=said] .ledger > li", perOwner},
		{"people/2a/who/said.html", ".ledger > li", perPage},
		{"people/2a/who/said-part-2.html", ".ledger > li", 110},
		{"people/2a/who/mentions-part-2.html", ".cited li", 10},
		{"people/2a/who/events-part-2.html", ".ledger > li", 110},
		{"people/2a/who/about-part-2.html", ".ledger > li", 110},
		{"publishers/daily/articles-part-2.html", ".ledger > li", 110},
		{"timeline/2020-03.html", "#many blockquote", permalink.EntryPassages},
		{"timeline/passages/e1/many.html", ".context li", permalink.EntryPassages + 5},
		{"ambiguous.html", ".context li", perPage},
		{"ambiguous/all-part-2.html", ".context li", 110},
	} {
		if got := len(s.all(test.page, test.selector)); got != test.count {
			t.Errorf("%s: %d match %q, want %d", test.page, got, test.selector, test.count)
		}
	}
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"people/2a/who/said-part-2.html", "h1", "Jo Who: statements"},
		{"people/2a/who/said-part-2.html", ".facts", "310 entries; part 2 of 2."},
		{"people/2a/who/said-part-2.html", ".parts [aria-current]", "2"},
		{"people/2a/who.html", "[aria-labelledby=said] .more", "All 310"},
		{"timeline/2020-03.html", "#many .more", "All 15"},
		{"timeline/passages/e1/many.html", "h1", "Jo Who said much.: passages"},
	})
}

func TestDatesAsShown(t *testing.T) {
	s := &site{in: locale.English()}
	for _, test := range []struct{ edtf, text, machine string }{
		{"2023-09-12", "12 September 2023", "2023-09-12"},
		{"2023-09-12?", "12 September 2023 (uncertain)", "2023-09-12"},
		{"2023-09", "September 2023", "2023-09"},
		{"2023~", "about 2023", "2023"},
		{"2023-09-12/2023-09-13", "12–13 September 2023", ""},
		{"202X", "the 2020s", ""},
		{"-0043", "44 BC", ""},
		{"0000", "1 BC", ""},
	} {
		d, err := edtf.Parse(test.edtf)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.date(d); got.Text != test.text || got.Machine != test.machine || got.EDTF != test.edtf {
			t.Errorf("%s is shown as %+v, want %q, %q", test.edtf, got, test.text, test.machine)
		}
	}
	if got := s.date(edtf.Date{}); got != (date{}) {
		t.Errorf("no date is shown as %+v", got)
	}
}
