package pages

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/text/edtf"
)

// Each way of telling and each way of dating has a shape of its own.
func TestMarksOfATimelineAreToldApartByShape(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Shapes", Language: "en"}}
	for _, e := range []struct {
		date    string
		outlook dossier.Outlook
	}{
		{"2021-01-05", dossier.Happened}, {"2021-02-05", dossier.Expected}, {"2021-03-05", dossier.Possible},
		{"2021-04-05", dossier.Cancelled}, {"2021-05-05?", dossier.Happened}, {"2021-06", dossier.Happened},
		{"2021-07-01/2021-08-15", dossier.Happened}, {"2021-09-01/..", dossier.Happened}, {"2021-10", dossier.Cancelled},
		{"2021-11-01/2021-11-07", dossier.Happened},
	} {
		p.event("on-"+strings.NewReplacer("/", "-", "?", "", ".", "").Replace(e.date), e.date, "It was on "+e.date+".").Outlook = e.outlook
	}
	s := renderSite(t, p.d, nil)
	const page = "timeline/index.html"
	for selector, want := range map[string]int{
		"svg a.event": 10, "svg a.expected circle": 1, "svg a.possible circle": 1, "svg a.cancelled circle": 1,
		"svg circle.halo": 1, "svg a.cancelled .struck": 2, "svg path.sharp": 1, `svg path[fill="url(#fade-both)"]`: 2,
		`svg path[fill="url(#fade-end)"]`: 1, `svg a.cancelled path[stroke="url(#fade-both)"]`: 1, "svg #fade-both": 1,
	} {
		if got := len(s.all(page, selector)); got != want {
			t.Errorf("%d match %q, want %d", got, selector, want)
		}
	}
	caption := s.one(page, "figcaption")
	for _, words := range []string{"approximate dates", "open end", "dashed outline", "dotted outline", "cancelled", "several days"} {
		if !strings.Contains(caption, words) {
			t.Errorf("the caption does not say %q: %s", words, caption)
		}
	}
}

func TestHowWellAMomentIsKnown(t *testing.T) {
	const sharp, soft, open = chart.Sharp, chart.Soft, chart.Open
	for _, c := range []struct {
		date       string
		start, end chart.Limit
	}{
		{"2021-06-03", sharp, sharp}, {"2021-06-03?", soft, soft}, {"2021-06", soft, soft}, {"2021~", soft, soft},
		{"2021-06-03/2021-06-08", sharp, sharp}, {"2021-06/2021-08-01", soft, sharp}, {"2021-06-03/..", sharp, open}, {"/2021-06", open, soft},
		{"2021-06-07/2021-06-13", soft, soft}, // "last week"
		{"2021-06-08/2021-06-14", sharp, sharp},
	} {
		d, err := edtf.Parse(c.date)
		if err != nil {
			t.Fatal(err)
		}
		if m := moment(d); m.Start != c.start || m.End != c.end {
			t.Errorf("%s: from %d to %d, want %d and %d", c.date, m.Start, m.End, c.start, c.end)
		}
	}
}

func TestEventsCanBeFiltered(t *testing.T) {
	s := renderSite(t, inMonths(t, sample(t)), nil)
	for _, page := range []string{"timeline/index.html", "timeline/2021-04.html"} {
		entry := s.all(page, `[data-entry][data-days="18745"][data-name="Ada Lindqvist\a 한서윤"][data-publisher="Coastal Gazette"][data-kind=happened]`)
		if len(entry) != 1 {
			t.Errorf("%s: %d entries have the people, publisher and kind of the walk", page, len(entry))
		}
		if got := len(s.all(page, `form.filter[hidden] select`)); got != 4 {
			t.Errorf("%s: %d selects in a form that is hidden without a script", page, got)
		}
		if got := len(s.all(page, `form.filter[hidden] input[type=date]`)); got != 2 {
			t.Errorf("%s: %d days to choose", page, got)
		}
		if got := len(s.all(page, `script[src="../assets/page.js"]`)); got != 1 {
			t.Errorf("%s has the script %d times", page, got)
		}
	}
	if got := len(s.all("timeline/index.html", "section.day > h3.when + ol.ledger")); got != 6 {
		t.Errorf("%d months in the index, want 6", got)
	}
	if got := len(s.all("timeline/index.html", "form.filter p.meta")); got != 0 {
		t.Error("the form says that there are more events elsewhere")
	}
}

// What was announced and what came of it link to each other.
func TestAnAnnouncementAndItsOutcome(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Ferry", Language: "en"}}
	plan, done := p.event("plan", "2021-03", "The ferry will sail in March."), p.event("done", "2021-03-05", "The ferry sailed.")
	plan.Outlook, plan.Outcome, done.Announced = dossier.Expected, done, []*dossier.Event{plan}
	renderSite(t, p.d, nil).checkTexts(t, []struct{ page, selector, want string }{
		{"timeline/index.html", `#plan p.meta:has(a[href$="#done"])`, "Likely what came of it: The ferry sailed."},
		{"timeline/index.html", `#done p.meta:has(a[href$="#plan"]):not(:last-child)`, "Likely announced before: The ferry will sail in March."},
	})
}

// A date that is not certain may have been on each of its days.
func TestDaysOfDates(t *testing.T) {
	for date, want := range map[string]string{
		"2021-04-28": "18745", "1969-12-31": "-1", "2021-04": "18718/18747", "2021": "18628/18992", "2021-04-28?": "18745",
		"2021-04-28/2021-05-01": "18745/18748", "2021-04-28/..": "18745/", "../2021-04-28": "/18745", "2021-04-28/": "18745", "": "",
	} {
		p := &press{t: t}
		if got := days(p.date(date)); got != want {
			t.Errorf("%s: %q, want %q", date, got, want)
		}
	}
	if got := allDays([]edtf.Date{edtf.OfMonth(2021, 4), edtf.Of(edtf.Day{Year: 2021, Month: 4, Day: 28}), edtf.OfMonth(2021, 4), {}}); got != "18718/18747*2 18745" {
		t.Errorf("of all: %q", got)
	}
}

// An article can be found by two names, unless no other article has one of them.
func TestArticlesCanBeFilteredByNames(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	ada, quay, once := p.entity(dossier.Person, "ada", "Ada"), p.entity(dossier.Place, "quay", "Quay"), p.entity(dossier.Person, "eva", "Eva")
	for i, body := range []string{"Ada left the Quay with Eva.\n", "Ada left the Quay.\n"} {
		a := p.article(fmt.Sprint("a", i), "A", "2021-04-28", nil, body)
		p.mention(a, "Ada", ada)
		p.mention(a, "Quay", quay)
		if i == 0 {
			p.mention(a, "Eva", once)
		}
	}
	s := renderSite(t, p.d, nil)
	const page = "articles/index.html"
	if got := len(s.all(page, `[data-entry][data-days="18745"][data-name="Ada\a Quay"]`)); got != 2 {
		t.Errorf("%d articles have both names", got)
	}
	if got := len(s.all(page, `form.filter[hidden] select[name=name], form.filter[hidden] select[name=and][data-by=name]`)); got != 2 {
		t.Errorf("%d names to choose", got)
	}
}

func TestALongMonthIsSplit(t *testing.T) {
	s := renderSite(t, large(t), nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"timeline/2020-01.html", "h1", "January 2020"},
		{"timeline/2020-01.html", ".facts", "279 events."},
		{"timeline/2020-01.html", "[aria-labelledby=days] li:first-child", "21–31 January 2020 80"},
		{"timeline/2020-01/01-10.html", "h1", "1–10 January 2020"},
		{"timeline/2020-01/01-10.html", ".kicker", "Timeline · January 2020"},
	})
	if got := len(s.all("timeline/2020-01/01-10.html", ".day .ledger > li")); got != 99 {
		t.Errorf("%d events on the page of the third", got)
	}
	if got := len(s.all("timeline/index.html", "[data-entry]")); got != 0 {
		t.Errorf("the index lists %d of 311 events", got)
	}
	if got := len(s.all("timeline/index.html", `.periods li[data-days*=" 18275"]`)); got != 1 {
		t.Errorf("%d months have the days of their events", got)
	}
	if got := len(s.all("articles/1c/a1.html", `a[href="../../timeline/2020-01/01-10.html#e1"]`)); got == 0 {
		t.Error("the article does not lead to the page of the third")
	}
}

func TestClaimsCanBeFilteredAndSorted(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page = "claims/index.html"
	if got := len(s.all(page, `[data-entry][data-status=disputed][data-origins="2"][data-statements="2"][data-source="Ada Lindqvist\a 한서윤"][data-stance="asserts\a denies"]`)); got != 1 {
		t.Errorf("%d entries have all that the claim of the opening has", got)
	}
	if got := len(s.all(page, "form.filter[hidden] select")); got != 9 {
		t.Errorf("%d selects", got)
	}
	long := renderSite(t, large(t), nil)
	if got := long.one(page, "form.filter .meta"); !strings.Contains(got, "cover this page only") {
		t.Errorf("of a part of the ledger the form says %q", got)
	}
	if got := len(long.all("claims/month/2020-01-part-2.html", "[data-entry]")); got != 79 {
		t.Errorf("%d entries in the second part of a month", got)
	}
}

func TestManyNamesHaveAPageForEachLetter(t *testing.T) {
	d := &dossier.Dossier{Title: "Names", Language: "en"}
	p := &press{t: t, d: d}
	for i := range mostInSection + 1 {
		p.entity(dossier.Person, fmt.Sprintf("p%d", i), fmt.Sprintf("%c %d", 'A'+i%2, i))
	}
	p.entity(dossier.Place, "x", "X")
	s := renderSite(t, d, nil)
	if got := len(s.all("search.html", `.letters a[href="search/people-A.html"]`)); got != 1 {
		t.Errorf("%d links to the letter", got)
	}
	if got := len(s.all("search.html", ".entries a")); got != 1 {
		t.Errorf("%d entries on the page itself, want the place alone", got)
	}
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"search/people-A.html", "h1", "A: people"},
		{"search/people-A.html", ".facts", "351 entries; part 1 of 2."},
		{"search/people-A-part-2.html", ".entries li:last-child", "A 98"},
	})
}

// A statement that says the opposite of its claim is against it, and says so. In a list it
// has the stance on its own words.
func TestAStatementOfTheOpposite(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Rain", Language: "en"}}
	c := p.claim("rain", "It would rain")
	a := p.article("a", "Rain", "2020-01-01", nil, "Ada said it would not rain.")
	p.statement(a, c, dossier.Asserts, "Ada said it would not rain", "Ada", "said", nil, "it would not rain")
	c.Statements[0].Reverse()
	s := renderSite(t, p.d, nil)
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"claims/rain.html", "[aria-labelledby=against] .who .stance.denies", "asserts the opposite"},
	})
	if got := s.all("articles/e4/a.html", ".stance:not(.asserts)"); len(got) > 0 {
		t.Errorf("in the article, Ada %v it", got)
	}
}

func TestAClaimOfManyStatementsGoesOnElsewhere(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Many", Language: "en"}}
	c := p.claim("rain", "It would rain")
	for i := range perSide + 1 {
		a := p.article(fmt.Sprintf("a%d", i), "Rain", "2020-01-01", nil, "Ada said it would rain.")
		p.statement(a, c, dossier.Asserts, "Ada said it would rain", "Ada", "said", nil, "it would rain")
	}
	s := renderSite(t, p.d, nil)
	if got := len(s.all("claims/rain.html", "[aria-labelledby=for] .ledger > li")); got != perSide {
		t.Errorf("%d statements on the page", got)
	}
	if got := len(s.all("claims/rain/statements.html", ".ledger > li")); got != perSide+1 {
		t.Errorf("%d statements in the list", got)
	}
	if got := s.one("claims/rain.html", ".more"); got != "All 61" {
		t.Errorf("link %q", got)
	}
}

// A picture of events of one day would tell nothing.
func TestEventsOfOneDayHaveNoPicture(t *testing.T) {
	for _, test := range []struct {
		second string
		want   int
	}{{"2021-01-05", 0}, {"2021-01-06", 1}, {"2021-01", 1}} {
		p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
		p.event("a", "2021-01-05", "It rained.")
		p.event("b", test.second, "It snowed.")
		if got := len(renderSite(t, p.d, nil).all("timeline/index.html", "svg")); got != test.want {
			t.Errorf("%s: %d pictures, want %d", test.second, got, test.want)
		}
	}
}
