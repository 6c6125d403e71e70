package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/whitespace"
)

const (
	juneArticle  = "articles/3a/2021-05-02-gazette-bridge-to-open.html"
	laterArticle = "articles/da/2021-06-20-wire-opening-put-off.html"
)

func TestArticleKeepsItsWords(t *testing.T) {
	d := sample(t)
	s := renderSite(t, d, nil)
	for _, a := range d.Articles {
		page := permalink.Article(a)
		body := s.all(page, ".text")[0]
		want := whitespace.Collapse(a.Prose)
		for _, ref := range s.all(page, ".text .ref, .text .beside") {
			ref.Parent.RemoveChild(ref)
		}
		if got := textOf(body); got != want {
			t.Errorf("%s reads\n%q, want\n%q", page, got, want)
		}
	}
}

// A dateline alone does not tell what an article is about.
func TestLeadIsMoreThanADateline(t *testing.T) {
	long := "The harbour was shut for a day after a pump failed at noon, the board said."
	for text, want := range map[string]string{
		"NORHAM, May 4. " + long + " It rained.": "NORHAM, May 4. " + long,
		long + " It rained.":                     long,
		"It rained.":                             "It rained.",
		"What the board says\n\n" + long:         long,
	} {
		a := &dossier.Article{Title: "Title", Prose: text, Text: segment.New(text, segment.PlainBlocks(text), &segment.Rules{}).Outline()}
		if got := lead(a); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := lead(&dossier.Article{Title: "Title"}); got != "Title" {
		t.Errorf("without a text %q", got)
	}
}

func TestMarksLeadFromThePassage(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	for _, test := range []struct{ name, page, selector, words, href string }{
		{"person", juneArticle, "a.mention.person#m0000000001", "Ada Lindqvist", "../../people/3c/ada-lindqvist.html"},
		{"organization", juneArticle, "a.mention.organization", "Harbour Council", "../../organizations/7d/harbour-council.html"},
		{"place across emphasis", juneArticle, "a.mention.place", "Eastern Harbour", "../../places/16/eastern-harbour.html"},
		{"name in another script", laterArticle, "a.mention#m0000000004", "سميرة الحداد", "../../people/5d/samira-al-haddad.html"},
		{"name left open", laterArticle, "a.mention.open", "Lindqvist", "../../ambiguous.html"},
		{"date of an event", juneArticle, "a.time#t0000000001", "28 April", "../../timeline/index.html#walk"},
		{"number of a statement", juneArticle, "#s0000000002 + .ref a[aria-label='2'], #s0000000002 .ref a[aria-label='2']", "", "#claim-s0000000002"},
		{"statement", juneArticle, "#claim-s0000000002 > a:first-child", "2 people who were there asserts", "../../claims/paid.html"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := s.one(test.page, test.selector); got != test.words {
				t.Errorf("marked %q, want %q", got, test.words)
			}
			if href, _ := attr(s.all(test.page, test.selector)[0], "href"); href != test.href {
				t.Errorf("leads to %q, want %q", href, test.href)
			}
		})
	}
	if found := s.all(juneArticle, ".time time[datetime='2021-04-28']"); len(found) != 1 {
		t.Errorf("%d time elements for 28 April", len(found))
	}
	if found := s.all(laterArticle, "a#t0000000002"); len(found) != 0 {
		t.Error("a date without an event is a link")
	}
	if title, _ := attr(s.all(laterArticle, "a.mention.open")[0], "title"); title != "Ada Lindqvist / Otto Lindqvist" {
		t.Errorf("candidates %q", title)
	}
}

func TestStatementMarksItsContent(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	var words []string
	for _, n := range s.all(laterArticle, ".text .statement") {
		words = append(words, textOf(n))
	}
	if got, want := strings.Join(words, " | "), "The bridge will not open before autumn | “The cables are not safe,” | the cables are unsafe"; got != want {
		t.Errorf("marked %q, want %q", got, want)
	}
}

// Only what an article has can be switched off.
func TestLayersAreThoseOfTheArticle(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	for page, want := range map[string]string{
		juneArticle:              "layer-person layer-organization layer-place layer-time layer-statement layer-keys",
		"articles/18/empty.html": "",
	} {
		var got []string
		for _, n := range s.all(page, ".layers input") {
			id, _ := attr(n, "id")
			got = append(got, id)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s has the layers %q, want %q", page, got, want)
		}
	}
}

func TestProvenance(t *testing.T) {
	d := sample(t)
	s := renderSite(t, d, nil)
	a := d.Articles[0]
	got := map[string]string{}
	var key string
	for _, n := range s.all(laterArticle, ".provenance dt, .provenance dd") {
		if n.Data == "dt" {
			key = textOf(n)
		} else {
			got[key] = textOf(n)
		}
	}
	for key, want := range map[string]string{
		"Publisher": a.Publisher.Name,
		"Author":    nasty,
		"Date":      "20 June 2021",
		"Address":   a.URL,
		"Retrieved": "21 June 2021",
		"Language":  "en",
		"File":      a.Path,
		"SHA-256":   a.SHA256 + " of the text as published, without front matter",
	} {
		if got[key] != want {
			t.Errorf("%s is %q, want %q", key, got[key], want)
		}
	}
	for _, n := range s.all("articles/b3/undated.html", ".provenance dd") {
		if words := textOf(n); words == "" {
			t.Error("an empty line of provenance")
		}
	}
}

func TestArticleListsWhatIsInIt(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	for _, test := range []struct {
		page, selector string
		count          int
	}{
		{juneArticle, "[aria-labelledby=in-people] li", 2},
		{juneArticle, "[aria-labelledby=in-organizations] li", 1},
		{juneArticle, "[aria-labelledby=in-places] li", 1},
		{"articles/18/empty.html", "aside li", 0},
		{"articles/18/empty.html", "aside .empty", 3},
	} {
		if got := len(s.all(test.page, test.selector)); got != test.count {
			t.Errorf("%s: %d match %q, want %d", test.page, got, test.selector, test.count)
		}
	}
	if got := s.one(juneArticle, "[aria-labelledby=in-people] li:first-child"); got != "Ada Lindqvist first of 2 passages" {
		t.Errorf("first person %q", got)
	}
}

func TestLanguageIsDeclaredWhereItIsKnown(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	lang := func(page string) (string, bool) { return attr(s.all(page, ".text")[0], "lang") }
	if got, _ := lang(juneArticle); got != "en" {
		t.Errorf("language %q", got)
	}
	if got, ok := lang("articles/b3/undated.html"); ok {
		t.Errorf("language %q of an article that tells none", got)
	}
}

func TestPassagesWithoutTextStillHaveTheirAnchor(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{}}
	a := p.article("a", "A", "2021-05-02", nil, "Before.\n\n```\nAda spoke\n```\n\nAfter.\n")
	p.mention(a, "Ada", p.entity(dossier.Person, "ada", "Ada"))
	s := renderSite(t, p.d, nil)
	if found := s.all("articles/e4/a.html", ".text #m0000000001"); len(found) != 1 {
		t.Errorf("%d elements with the anchor", len(found))
	}
}

func TestLinksOfATextLeadToPages(t *testing.T) {
	d := sample(t)
	d.Pages[0].Body = "[a](../people/ada-lindqvist.md) [b](../media/ada.jpg) [c](../claims/opening.html) [e](https://e.example/)\n\n```go\nfunc main() {}\n```\n"
	s := renderSite(t, d, nil)
	var got []string
	for _, n := range s.all("pages/method.html", ".prose a") {
		href, _ := attr(n, "href")
		got = append(got, href)
	}
	if got, want := strings.Join(got, " "), "../people/3c/ada-lindqvist.html ../media/ada.jpg ../claims/opening.html https://e.example/"; got != want {
		t.Errorf("links %s, want %s", got, want)
	}
	sheet := func(page string) bool {
		return len(s.all(page, "link[href$='assets/code.css']")) == 1
	}
	if !sheet("pages/method.html") || sheet(juneArticle) || !s.other["assets/code.css"] {
		t.Error("the style sheet for code belongs to pages with code alone")
	}
	if renderSite(t, sample(t), nil).other["assets/code.css"] {
		t.Error("a site without code has the style sheet for it")
	}
}

// The note beside a statement says that an editor accepted it. What the program found has no mark.
func TestOriginsInAnArticle(t *testing.T) {
	d := sample(t)
	a := d.Articles[0]
	for origin, want := range map[dossier.Origin]int{dossier.Machine: 0, dossier.Accepted: len(a.Statements)} {
		for _, s := range a.Statements {
			s.Origin = origin
		}
		if n := len(renderSite(t, d, nil).all(permalink.Article(a), ".beside.claim .origin.accepted")); n != want {
			t.Errorf("%d of %d notes are marked as accepted, want %d", n, len(a.Statements), want)
		}
	}
}

// What an editor links to keeps leading on: addresses without the folder of the hash, and
// addresses from an article as if all articles were in one folder.
func TestLinksWithoutTheFolderLeadOn(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	p.entity(dossier.Person, "ada", "Ada")
	p.article("b", "B", "2021-05-02", nil, "Text.\n")
	p.article("a", "A", "2021-05-02", nil, "[a](../people/ada.html) [b](b.html#x) [c](../claims/index.html) [d](../people/bo.html)\n")
	s := renderSite(t, p.d, nil)
	var got []string
	for _, n := range s.all("articles/e4/a.html", ".text a:not(.here)") {
		href, _ := attr(n, "href")
		got = append(got, href)
	}
	if got, want := strings.Join(got, " "), "../../people/38/ada.html ../e7/b.html#x ../../claims/index.html"; got != want {
		t.Errorf("links %s, want %s", got, want)
	}
}

func TestVersionOfTheArchivedCopy(t *testing.T) {
	for _, c := range []struct{ archived, retrieved, want string }{
		{"https://web.archive.org/web/20240306120000/https://a.example/", "2024-03-09", "2024-03-06"},
		{"https://web.archive.org/web/20240306120000id_/https://a.example/", "", "2024-03-06"},
		{"https://archive.example/x", "2024-03-09", "2024-03-09"},
		{"https://archive.example/x", "2024-03", ""},
		{"https://archive.example/20240306/x", "", ""},
	} {
		a := &dossier.Article{Archived: c.archived}
		a.Retrieved, _ = edtf.Parse(c.retrieved)
		if got := version(a); got != c.want {
			t.Errorf("%s, %s: got %q, want %q", c.archived, c.retrieved, got, c.want)
		}
	}
}
