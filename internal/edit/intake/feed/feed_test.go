package feed

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
)

const whole = "<p>The board met on Tuesday.</p><p>It decided nothing.</p>"

func parse(text string) ([]Item, diag.List) {
	return Parse(diag.Source{Path: "f.xml", Text: Decode([]byte(text))})
}

// one returns the facts of the only item of a feed, and its text or why it has none.
func one(t *testing.T, text string) (facts, content string) {
	t.Helper()
	items, problems := parse(text)
	if len(items) != 1 || len(problems) > 0 {
		t.Fatalf("%s: %d items, %v", text, len(items), problems)
	}
	var values []string
	for _, k := range items[0].Meta.Keys() {
		values = append(values, k.Value)
	}
	if items[0].Page == nil {
		return strings.Join(values, "|"), items[0].Why
	}
	return strings.Join(values, "|"), items[0].Page.HTML + items[0].Page.Text
}

func TestFormats(t *testing.T) {
	for name, c := range map[string]struct{ text, facts string }{
		"RSS 2.0": {`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
			<channel><title>Gazette</title><link>https://a.example/</link><atom:link href="https://a.example/feed" rel="self"/><image><title>Logo</title></image><language>en-gb</language>
			<item><title>The quay &amp;amp; the board</title><media:title>Picture</media:title><link>https://a.example/q</link><guid isPermaLink="false">77</guid><dc:creator>Jo Miller</dc:creator>
			<pubDate>Tue, 5 Mar 2024 23:30:00 -0500</pubDate><description>The board met.</description><content:encoded><![CDATA[` + whole + `]]></content:encoded></item></channel></rss>`,
			"The quay & the board|Gazette|2024-03-05|Jo Miller|https://a.example/q|||en-GB"},
		"RSS 1.0": {`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
			<channel><title>Gazette</title></channel><item><title>Quay</title><link>https://a.example/q</link><dc:date>2024-03-05T10:00:00Z</dc:date><content:encoded><![CDATA[` + whole + `]]></content:encoded></item></rdf:RDF>`,
			"Quay|Gazette|2024-03-05||https://a.example/q|||"},
		"Atom": {`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Gazette &amp;amp; Sons</title><author><name>News desk</name></author><link href="https://a.example/"/>
			<entry><title>Quay</title><link rel="edit" href="https://a.example/edit"/><link href="/q"/><id>urn:x</id><updated>2024-04-01T00:00:00Z</updated><published>2024-03-05T10:00:00+01:00</published>
			<source><title>Other</title><link href="https://a.example/"/></source><content type="html">` + strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(whole) + `</content></entry></feed>`,
			"Quay|Other|2024-03-05||https://a.example/q|||de"},
		"Atom, its own item": {`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Gazette &amp;amp; Sons</title><author><name>News desk</name></author><link href="https://a.example/"/>
			<entry><title>Quay</title><link href="/q"/><published>2024-03-05T10:00:00+01:00</published><content type="html">` + strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(whole) + `</content></entry></feed>`,
			"Quay|Gazette & Sons|2024-03-05|News desk|https://a.example/q|||"},
		"JSON Feed": {`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"https://a.example/q","title":"Quay","content_html":"` + whole + `","date_published":"2024-03-05T10:00:00Z","authors":[{"name":"Jo Miller"}]}],
			"title":"Gazette","language":"en"}`,
			"Quay|Gazette|2024-03-05|Jo Miller|https://a.example/q|||en"},
	} {
		facts, content := one(t, c.text)
		if facts != c.facts || content != whole {
			t.Errorf("%s:\n got %s\nwant %s\n%s", name, facts, c.facts, content)
		}
	}
}

// An item that was copied from another feed is published by that. The feed that passes
// it on says nothing about its publisher or its authors.
func TestCopiedItems(t *testing.T) {
	const planet = `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Planet</title><author>Planet desk</author><item><title>Quay</title><link>https://a.example/q</link>%</item></channel></rss>`
	for elements, want := range map[string]string{
		"": "Planet by Planet desk",
		`<source url="https://a.example/feed">Gazette</source>`:                                   "Gazette by ",
		`<source url="https://a.example/feed"/>`:                                                  " by ",
		`<dc:source>Gazette</dc:source>`:                                                          "Planet by Planet desk",
		`<source url="https://a.example/feed">Gazette</source><dc:creator>Jo Miller</dc:creator>`: "Gazette by Jo Miller",
		`<source xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>Gazette</title><author><name>News desk</name></author></source>`: "Gazette by News desk",
	} {
		items, problems := parse(strings.Replace(planet, "%", elements, 1))
		if len(items) != 1 || len(problems) > 0 {
			t.Fatalf("%s: %d items, %v", elements, len(items), problems)
		}
		if got := items[0].Meta.Publisher.Value + " by " + items[0].Meta.Author.Value; got != want {
			t.Errorf("%s: %q, want %q", elements, got, want)
		}
	}
}

// rss returns a feed with an item that has the elements.
func rss(elements string) string {
	return `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Quay</title><link>https://a.example/q</link>` + elements + `</item></channel></rss>`
}

func atomFeed(elements string) string {
	return `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Quay</title><link href="https://a.example/q"/>` + elements + `</entry></feed>`
}

// TestFullText has items just on either side of having their full text.
func TestFullText(t *testing.T) {
	encoded := func(s string) string { return rss("<content:encoded><![CDATA[" + s + "]]></content:encoded>") }
	for name, c := range map[string]struct{ text, want string }{
		"nothing":                       {rss(""), noText},
		"a description":                 {rss("<description>" + "The board met.</description>"), summary},
		"the text is the summary":       {rss("<description>The board met.</description><content:encoded>&lt;p>The board met.&lt;/p></content:encoded>"), summary},
		"the text is longer":            {rss("<description>The board met.</description><content:encoded>&lt;p>The board met on Monday.&lt;/p></content:encoded>"), "<p>The board met on Monday.</p>"},
		"dots":                          {encoded("<p>The board met and [&hellip;]</p>"), beginning},
		"dots within":                   {encoded("<p>The board met … and left.</p>"), "<p>The board met … and left.</p>"},
		"ends with a link to the page":  {encoded(`<p>The board met. <a href="/q?utm_source=rss">More</a></p> `), beginning},
		"ends with another link":        {encoded(`<p>The board met. <a href="/r">More</a></p>`), `<p>The board met. <a href="/r">More</a></p>`},
		"a link to the page, and more":  {encoded(`<p>The post <a href="/q">Quay</a> was first in the Gazette</p>`), `<p>The post <a href="/q">Quay</a> was first in the Gazette</p>`},
		"content elsewhere":             {atomFeed(`<content type="html" src="https://a.example/q"/>`), noText},
		"content that is a picture":     {atomFeed(`<content type="image/png">iVBORw0KGgo=</content>`), noText},
		"plain text":                    {atomFeed(`<content>The board &lt;met>.</content>`), "The board <met>."},
		"XHTML":                         {atomFeed(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a">5 &lt; 6</p></div></content>`), `<div><p class="a">5 &lt; 6</p></div>`},
		"a summary in Atom":             {atomFeed(`<summary>The board met.</summary>`), summary},
		"elements that are not escaped": {rss("<content:encoded><p>5 &lt; <b>6</b></p></content:encoded>"), "<p>5 &lt; <b>6</b></p>"},
		"only a script":                 {encoded(`<script>alert(1)</script>`), noText},
		"content of another vocabulary": {`<rss xmlns:media="m"><channel><item><title>Quay</title><media:content url="x.png"/></item></channel></rss>`, noText},
	} {
		if _, got := one(t, c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestBrokenFeeds(t *testing.T) {
	good := "<item><title>One</title></item>"
	for name, c := range map[string]struct {
		text  string
		items int
		want  string
	}{
		"cut off":           {"<rss><channel>\n" + good + "\n<item><title>Tw", 1, "f.xml:3:16 the file ends too early"},
		"wrong tag":         {"<rss><channel>" + good + "<item></channel></item>", 1, "not XML"},
		"no feed":           {"<html><body>x</body></html>", 0, `f.xml:1:7 the file is not a feed`},
		"no XML":            {"hello", 0, "f.xml:1:1 the file is not a feed"},
		"empty":             {"", 0, "f.xml:1:1 the file is not a feed"},
		"control character": {"<rss><channel><item><title>O\x01ne</title></item></channel></rss>", 1, ""},
		"bare ampersand":    {"<rss><channel><item><title>A & B&nbsp;C</title></item></channel></rss>", 1, ""},
		"JSON cut off":      {`{"items":[{"title":"x"},{"ti`, 1, "f.xml:1:25 the file ends too early"},
		"JSON without":      {`{"a":1}`, 0, "the file has no"},
		"JSON with oddity":  {`{"items":[{"title":7},5,{"title":"x"}]}`, 3, ""},
	} {
		items, problems := parse(c.text)
		got := ""
		for _, p := range problems {
			got += fmt.Sprintf("%s:%d:%d %s", p.Path, p.Line, p.Col, p.Message)
		}
		if len(items) != c.items || !strings.Contains(got, c.want) || (got == "") != (c.want == "") {
			t.Errorf("%s: %d items, %s", name, len(items), got)
		}
	}
}

// The title of a feed that is broken after it is that of the items that could be read.
func TestBrokenFeedKeepsItsTitle(t *testing.T) {
	for _, text := range []string{
		`{"title":"Gazette","items":[{"title":"x","url":"https://a.example/x"},`,
		`{"title":"Gazette","items":[{"title":"x","url":"https://a.example/x"}],"author":{`,
		"<rss><channel><title>Gazette</title><item><title>x</title></item><item>",
	} {
		items, problems := parse(text)
		if len(items) != 1 || problems.Errors() != 1 || items[0].Meta.Publisher.Value != "Gazette" {
			t.Errorf("%s: %+v, %v", text, items, problems)
		}
	}
}

// No item is left out in silence.
func TestManyItems(t *testing.T) {
	for n, want := range map[int]int{maxItems: 0, maxItems + 1: 1} {
		item := `{"date_published":"2024-03-05"}`
		items, problems := parse(`{"items":[` + item + strings.Repeat(","+item, n-1) + "]}")
		if len(items) != maxItems || problems.Errors() != want {
			t.Errorf("%d: %d items, %v", n, len(items), problems)
		}
	}
}

// Entities that a feed declares multiply its size. They are not replaced.
func TestEntityBomb(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE rss [<!ENTITY a0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">`)
	for i := range 30 {
		fmt.Fprintf(&b, `<!ENTITY a%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&a%d;", i), 10))
	}
	b.WriteString(`]><rss><channel><item><title>&a30;&x;</title></item></channel></rss>`)
	start := time.Now()
	items, _ := parse(b.String())
	if len(items) != 1 || len(items[0].Meta.Title.Value) > 20 || strings.Contains(items[0].Meta.Title.Value, "root") {
		t.Errorf("%+v", items)
	}
	if time.Since(start) > time.Minute {
		t.Error("it took more than a minute")
	}
	deep := "<rss><channel><item><title>" + strings.Repeat("<b>", 100_000)
	if _, problems := parse(deep); problems.Errors() != 1 {
		t.Error(problems)
	}
}

func TestDecode(t *testing.T) {
	for name, data := range map[string]string{
		"windows-1252": "<?xml version='1.0' encoding='windows-1252'?><rss>\x93caf\xe9\x94</rss>",
		"UTF-8":        "<?xml version='1.0' encoding='utf-8'?><rss>“café”</rss>",
		"nothing said": "<rss>“café”</rss>",
		"UTF-16":       "\xff\xfe<\x00r\x00s\x00s\x00>\x00\x1c\x20c\x00a\x00f\x00\xe9\x00\x1d\x20",
	} {
		if got := Decode([]byte(data)); !strings.Contains(got, "“café”") {
			t.Errorf("%s: %q", name, got)
		}
	}
	if got := Decode([]byte("<?xml version='1.0' encoding='utf-16'?><rss>x\xff</rss>")); !strings.Contains(got, "x\ufffd<") {
		t.Errorf("%q", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(rss("<content:encoded><![CDATA[" + whole + "]]></content:encoded>"))
	f.Add(atomFeed(`<content type="xhtml"><div>a<br/></div></content>`))
	f.Add(`{"items":[{"id":1,"content_text":"x","authors":[{}]}]}`)
	f.Add("\ufeff<?xml version='1.0' encoding='koi8-r'?><rss><channel>\x00<item><title>a</b>")
	f.Fuzz(func(t *testing.T, text string) {
		items, problems := parse(text)
		for _, i := range items {
			if (i.Page == nil) != (i.Why != "") || i.At.Start < 0 {
				t.Errorf("%+v", i)
			}
			for _, k := range i.Meta.Keys() {
				if k.Value != meta.Clean(k.Value) {
					t.Errorf("%s is %q", k.Name, k.Value)
				}
			}
		}
		for _, p := range problems {
			if p.Line < 1 || p.Col < 1 || p.Message == "" {
				t.Errorf("%+v", p)
			}
		}
	})
}
