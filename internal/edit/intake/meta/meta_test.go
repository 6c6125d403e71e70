package meta

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func of(t *testing.T, page, saved string) Meta {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return FromPage(doc, saved)
}

const ld = `<script type="application/ld+json">`

func TestFromPage(t *testing.T) {
	for _, c := range []struct{ name, page, saved, want string }{
		{"JSON-LD before Open Graph", ld + `{"@graph":[{"@type":"Organization","@id":"#o","name":"Gazette"},{"@type":["NewsArticle"],"headline":"Quay","publisher":{"@id":"#o"},"author":["A",{"name":"B"}],"datePublished":"2024-03-05T23:30:00-05:00"}]}</script><meta property="og:title" content="Other">`,
			"", "Quay (JSON-LD)|Gazette (JSON-LD)|2024-03-05 (JSON-LD)|A, B (JSON-LD)||"},
		{"the article of the page among several", ld + `[{"@type":"NewsArticle","headline":"Next","url":"https://a.example/next"},{"@type":"NewsArticle","headline":"This","mainEntityOfPage":{"@id":"https://a.example/this"}}]</script>`,
			"https://a.example/this", "This (JSON-LD)|a.example (address)||||"},
		{"another object", ld + `{"@type":"Product","name":"Shoe","datePublished":"2001-01-01"}</script><title>Quay</title>`, "", "Quay (title element)|||||"},
		{"broken JSON", ld + `{"@type":</script><h1>Quay</h1>`, "", "Quay (heading)|||||"},
		{"two headings", `<title>T</title><h1>One</h1><h1>Two</h1>`, "", "T (title element)|||||"},
		{"canonical address", `<link rel="canonical" href="/quay">`, "https://www.a.example/quay?utm_source=x", "|a.example (address)|||https://www.a.example/quay (link rel=canonical)|"},
		{"canonical address of another host", `<link rel="canonical" href="https://b.example/quay">`, "https://a.example/quay", "|a.example (address)||||"},
		{"canonical address is the front page", `<link rel="canonical" href="https://a.example/">`, "https://a.example/quay", "|a.example (address)||||"},
		{"day in the address", ``, "https://a.example/2024/03/05/quay", "|a.example (address)|2024-03-05 (address)|||"},
		{"no day in the address", ``, "https://a.example/2024/13/05/quay", "|a.example (address)||||"},
		{"time of the article", `<time datetime="2001-01-01">old</time><article><time datetime="2024-03-05T10:00Z">5 March</time></article>`, "", "||2024-03-05 (time element)|||"},
		{"address as author", `<meta property="article:author" content="https://a.example/me"><meta name="author" content="A">`, "", "|||A (meta element)||"},
		{"language", `<html lang="de_DE">`, "", "|||||de-DE (html lang)"},
		{"hostile", `<meta property="og:title" content="a&#10;---&#10;b&#0;&#8238;c"><meta property="og:url" content="javascript:alert(1)">`, "", "a --- bc (Open Graph)|||||"},
		{"too long", `<meta property="og:title" content="` + strings.Repeat("x", 501) + `"><title>T</title>`, "", "T (title element)|||||"},
	} {
		m := of(t, c.page, c.saved)
		var got []string
		for _, f := range []Fact{m.Title, m.Publisher, m.Date, m.Author, m.URL, m.Language} {
			s := f.Value
			if s != "" {
				s += " (" + f.From + ")"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, s, c.want)
		}
	}
}

func TestDay(t *testing.T) {
	for in, want := range map[string]string{
		"2024-03-05T23:30:00-05:00": "2024-03-05", "20240305": "2024-03-05", "March 5, 2024": "2024-03-05", "5 March 2024": "2024-03-05",
		"05.03.2024": "2024-03-05", "5. 3. 2024 10:15": "2024-03-05", "2024.03.05": "2024-03-05", "2024. 3. 5.": "2024-03-05", "2024/3/5": "2024-03-05",
		"2024년 3월 5일": "2024-03-05", "2024年3月5日": "2024-03-05", "32.03.2024": "", "05.13.2024": "", "1.2.3": "", "12.12.20245": "", "v2.10.2024": "", "on Tuesday": "",
	} {
		if got := Day(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A copy in an archive has the address and the publisher of its page.
func TestUnarchive(t *testing.T) {
	for in, want := range map[string]string{
		"https://web.archive.org/web/20240301000000/https://www.a.example/q?x=1": "https://www.a.example/q?x=1 a.example archived",
		"http://web.archive.org/web/20240301id_/http:/a.example/q":               "http://a.example/q a.example archived",
		"https://archive.ph/AbC12":                                               "  archived",
		"https://archive.ph/2024/https://a.example/":                             "https://a.example/ a.example archived",
		"https://web.archive.org/web/20240301000000/javascript:alert(1)":         "  archived",
		"https://web.archive.org.evil.example/web/2024/https://a.example/q":      "https://web.archive.org.evil.example/web/2024/https://a.example/q web.archive.org.evil.example ",
		"https://a.example/web/2024/https://b.example/q":                         "https://a.example/web/2024/https://b.example/q a.example ",
	} {
		m := Meta{URL: Fact{in, "x"}}
		m.Unarchive()
		m.Or(FromAddress(m.URL.Value))
		archived := ""
		if m.Archived.Value == in {
			archived = "archived"
		}
		if got := m.URL.Value + " " + m.Publisher.Value + " " + archived; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestPageThatIsNotFree(t *testing.T) {
	for in, want := range map[string]bool{`false`: true, `"False"`: true, `true`: false, `null`: false} {
		if m := of(t, ld+`{"@type":"NewsArticle","headline":"Quay","isAccessibleForFree":`+in+`}</script>`, ""); m.Closed != want {
			t.Errorf("%s: %v", in, m.Closed)
		}
	}
}

func FuzzFromPage(f *testing.F) {
	f.Add(ld+`{"@type":"NewsArticle","author":[[{}]]}</script>`, "https://a.example")
	f.Add(`<meta name=date content="5 March 2024"><base href="x">`, "")
	f.Fuzz(func(t *testing.T, page, saved string) {
		doc, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Skip(err)
		}
		m := FromPage(doc, saved)
		for _, fact := range m.all() {
			if fact.Value != Clean(fact.Value) || (fact.Value == "") != (fact.From == "") {
				t.Errorf("%+v", fact)
			}
		}
	})
}
