package readable

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func parse(t *testing.T, page string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

const page = `<html><head><title>Quay</title><script>var x = "no words";</script></head><body>
<nav class="menu"><ul><li><a href="/">Front page</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-consent"><p>We use cookies to make this page work. Read what we store and for how long before you agree.</p><button>Agree</button></div>
<article><h1>Board delays the vote</h1>
<p>Harbour master Lena Okoye said on Tuesday that the board would vote next week, after members had asked for more time to read the report on the old quay.</p>
<figure><img src="x.jpg" onerror="alert(1)"><figcaption>The quay at dawn, by A. Photographer</figcaption></figure>
<p>The report, which runs to <a href="/report?utm=1#top">ninety pages</a>, says that the walls are <em>unsafe</em> in places, and that the cost of a repair would be near 5% of the budget.</p>
<p>Two members, Rui Costa and Ana Silva, told the meeting that they would not support the plan unless the ferry kept its berth, and the chair agreed to look into it.</p>
<h2>What comes next</h2>
<ul><li>A hearing for the people of the town is planned for March, and anyone may speak at it, the board said.</li><li>A vote follows in April.</li></ul>
<blockquote><p>We have waited for thirty years, and a week more does no harm to anyone in this town, she said.</p></blockquote>
</article>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry berth to move, says owner</a></li></ul></aside>
<footer><p>Copyright the Gazette</p></footer></body></html>`

func TestReadKeepsTheArticle(t *testing.T) {
	text, err := Read(parse(t, page), Options{Address: "https://gazette.example/quay/vote"})
	if err != nil {
		t.Fatal(err)
	}
	t.Log(text.Body)
	if text.Plain {
		t.Error("the text is plain")
	}
	for _, want := range []string{
		"Harbour master Lena Okoye said on Tuesday",
		"[ninety pages](https://gazette.example/report?utm=1)",
		"*unsafe*",
		"near 5% of",
		"## What comes next",
		"- A vote follows in April.",
		"> We have waited",
	} {
		if !strings.Contains(text.Body, want) {
			t.Errorf("the text does not have %q", want)
		}
	}
	for _, not := range []string{"cookies", "Photographer", "Sport", "no words", "Copyright", "Ferry berth", "alert"} {
		if strings.Contains(text.Body, not) {
			t.Errorf("the text has %q", not)
		}
	}
	kinds := map[Kind]int{}
	for _, d := range text.Dropped {
		t.Logf("%s: %s", d.Kind, d.Text)
		kinds[d.Kind]++
	}
	for _, k := range []Kind{Consent, Caption, Related, Navigation} {
		if kinds[k] == 0 {
			t.Errorf("nothing of kind %s is listed as dropped", k)
		}
	}
}

func TestReadTakesBackWhatIsKept(t *testing.T) {
	text, err := Read(parse(t, page), Options{Keep: []string{"The quay at dawn"}})
	if err != nil {
		t.Fatal(err)
	}
	before, after := strings.Index(text.Body, "read the report"), strings.Index(text.Body, "ninety pages")
	if at := strings.Index(text.Body, "The quay at dawn, by A. Photographer"); at < before || at > after {
		t.Errorf("the caption is at %d, want it between %d and %d", at, before, after)
	}
	for _, d := range text.Dropped {
		if strings.Contains(d.Text, "quay at dawn") {
			t.Errorf("what is kept is listed as dropped: %q", d.Text)
		}
	}
}

// body is an article around a paragraph.
func body(p string) string {
	return "<html><body><article><p>" + p + "</p></article></body></html>"
}

func TestNothingBecomesAMark(t *testing.T) {
	for _, words := range []string{
		`He [the mayor]{person=rui-costa} left.`,
		`See [[people/rui-costa]] and [[x|y]].`,
		`Half %%a secret%% and 100%% more, or 5% of it.`,
		`%%never closed`,
		`[^1] and [^1]: a note`,
		`[!note] a title`,
		`&lt;b&gt;bold&lt;/b&gt; &lt;!-- x --&gt; &amp;amp; &amp;lt;`,
		`*a* _b_ **c** ~~d~~ ` + "`e` ```f```",
		`# no heading`,
		`--- `,
		`a | b | c`,
		`2024. It began.`,
		`1) first`,
		`+ plus`,
		`a\b \[c\] \{`,
		`[x](javascript:alert(1)) ![y](z.png)`,
		`www.gazette.example and https://gazette.example/a_b_c and a@gazette.example`,
		`{a=b} ]{c=d} ]<b>{</b>e=f}`,
		`soft&shy;ly zero&#8203;width&#8206; and &#0; &#7;`,
		`title: x<br>---<br>key: y`,
	} {
		text, err := Read(parse(t, body(words)), Options{Whole: true})
		if err != nil {
			t.Errorf("%q: %v", words, err)
			continue
		}
		t.Logf("%q -> %q, plain %v", words, text.Body, text.Plain)
		if text.Plain {
			t.Errorf("%q needs plain text", words)
		}
	}
}

// A short part that asks to subscribe is none of the article. A long one may be the
// article, whatever its name is.
func TestPrompts(t *testing.T) {
	const paragraph = "<p>The harbour board met on Tuesday and talked for three hours about the walls of the quay, the ferry and the cost of it all, before it put off the vote.</p>"
	words := func(n int) string { return "Join" + strings.Repeat(" us", n-1) + "." }
	for _, c := range []struct {
		name, part, words string
		kept              bool
	}{
		{"short", `<div class="subscription-widget"><p>%</p></div>`, words(fewWords - 1), false},
		{"long", `<div class="subscription-widget"><p>%</p></div>`, words(fewWords), true},
		{"no such name", `<div class="note"><p>%</p></div>`, words(fewWords - 1), true},
		{"paywall", `<div class="paywall-prompt"><p>%</p></div>`, words(8), false},
	} {
		text, err := Read(parse(t, body(paragraph+paragraph+strings.Replace(c.part, "%", c.words, 1)+paragraph)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(text.Body, "Join"); got != c.kept {
			t.Errorf("%s: kept %v", c.name, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(page, "cookies")
	f.Add(body("<table><tr><td>a|b</td><td>%%</td></tr></table>"), "")
	f.Add(body("<pre>a\n  b</pre><code>`x`</code>[<b>]</b>{a=b}"), "")
	f.Fuzz(func(t *testing.T, page, keep string) {
		for _, whole := range []bool{true, false} {
			doc, err := html.Parse(strings.NewReader(page))
			if err != nil {
				t.Skip(err)
			}
			text, err := Read(doc, Options{Keep: []string{keep}, Whole: whole, Address: "https://gazette.example/a"})
			if err != nil {
				continue
			}
			if !text.Plain && !faithful(text.Body, Words(text.Body), 0) {
				t.Errorf("the Markdown %q has marks", text.Body)
			}
			if strings.TrimSpace(text.Body) == "" {
				t.Errorf("no text and no error")
			}
		}
	})
}
