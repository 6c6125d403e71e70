package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

func toHTML(t *testing.T, body string, o markdown.Options) string {
	t.Helper()
	got, err := markdown.ToHTML(body, o)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(got)
}

func TestComments(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"within a sentence", "The mayor%%who?%% left%%ask%%.", "<p>The mayor left.</p>"},
		{"within emphasis", "a **%%x%%b%%y%%** c", "<p>a <strong>b</strong> c</p>"},
		{"at the end of a line", "one %%x%%\ntwo", "<p>one \ntwo</p>"},
		{"behind emphasis at the end of a line", "*one*%%x%%\ntwo", "<p><em>one</em>\ntwo</p>"},
		{"in a line of its own", "one\n\n%%x%%\n\ntwo", "<p>one</p>\n<p>two</p>"},
		{"over blocks", "one\n\n%%\n# x\n\n- y\n%%\n\ntwo", "<p>one</p>\n<p>two</p>"},
		{"from one paragraph into the next", "one %%x\n\ny%% two", "<p>one </p>\n<p> two</p>"},
		{"all of an item", "- one\n- %%x%%\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"},
		{"all of a quotation", "> %%x%%\n\none", "<p>one</p>"},
		{"in headings", "# One %%x%%\n\ntwo", "<h1 id=\"one\">One </h1>\n<p>two</p>"},
		{"in an address", "[a](b%%x%%.html \"T%%y%%\")", `<p><a href="b.html" title="T">a</a></p>`},
		{"in HTML", "<div>\na %%x%% b\n</div>", "<p class=\"html\">&lt;div&gt;\na  b\n&lt;/div&gt;</p>"},
		{"in a wikilink", "[[Ana %%x%%| the%%y%% chair]]", "<p>the chair</p>"},
		{"in attributes", `[a]{date=2023%%x%% note="b%%y%%"}`, "<p>a</p>"},
		{"not in code", "`a %%x%%` b\n\n```\n%%y%%\n```", "<p><code>a %%x%%</code> b</p>\n<pre class=\"chroma\" tabindex=\"0\"><code>%%y%%\n</code></pre>"},
		{"that hold code", "%%\n```\nx\n%%\n\none %%y%% two\n\n```\n%%z%%\n```", "<p>one  two</p>\n<pre class=\"chroma\" tabindex=\"0\"><code>%%z%%\n</code></pre>"},
		{"of nothing", "a%%%%b", "<p>ab</p>"},
		{"of more than there are passes", strings.Repeat("%%`x%%", 50) + "a", "<p>a</p>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := toHTML(t, c.body, markdown.Options{}); got != c.want {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
			prose, _ := markdown.Parse(c.body).Prose()
			if len(prose) != len(c.body) || !strings.Contains(c.want, "%%") && strings.ContainsAny(prose, "%\x1a") {
				t.Errorf("prose of %d bytes: %q", len(c.body), prose)
			}
		})
	}
}

func TestTitleIsWithoutComments(t *testing.T) {
	if title, _ := markdown.Parse("# The %%secret%% port [[x|of call]]").Title(); title != "The port of call" {
		t.Errorf("got %q", title)
	}
}

func TestWikilinks(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"[[Ana Peña]] left", "Ana Peña/Ana Peña"},
		{"[[ people/ana-pena | the chair ]] left", "people/ana-pena/the chair"},
		{"[[ana-pena#Life]] and [[b#c|d]]", "ana-pena/ana-pena b/d"},
		{"> [!note] [[a]]\n> [[b]]\n\n[[c]]", "a/a in callout b/b in callout c/c"},
		{`| [[a\|b]] |` + "\n|---|", "a/b"},
		{"[see [[a]]](b.html)", "a/a"},
		{"[[]] [[#x]] [[a] [[a\nb]] `[[c]]` [[|d]] \\[[e]] [[f]g]]", ""},
	} {
		var got []string
		for _, w := range markdown.Parse(c.body).Wikilinks() {
			s := w.Target + "/" + w.Words.Text(c.body)
			if w.InCallout {
				s += " in callout"
			}
			if !strings.HasPrefix(w.Text(c.body), "[[") || !strings.HasSuffix(w.Text(c.body), "]]") || w.TargetSpan.Text(c.body) != w.Target {
				t.Errorf("%q: %q with target %q", c.body, w.Text(c.body), w.TargetSpan.Text(c.body))
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.body, s, c.want)
		}
	}
}

func TestWikilinksOnPages(t *testing.T) {
	resolve := func(target string) (string, bool) { return "../" + target + ".html", target != "nobody" }
	const body = "[[ana|*the* chair]], [[nobody]] [see [[ana]]](b)\n\n> [!note]\n> [[ana]]"
	for _, c := range []struct {
		name string
		o    markdown.Options
		want string
	}{
		{"an editor's text", markdown.Options{Wikilink: resolve}, `<p><a href="../ana.html">*the* chair</a>, <span class="dead">nobody</span> <a href="b">see ana</a></p>` +
			"\n<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n<p><a href=\"../ana.html\">ana</a></p>\n</aside>"},
		{"an article", markdown.Options{Wikilink: resolve, NotesBy: "A & B"}, `<p>*the* chair, nobody <a href="b">see ana</a></p>` +
			"\n<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\"><span class=\"callout-by\">A &amp; B</span> Note</p>\n<p><a href=\"../ana.html\">ana</a></p>\n</aside>"},
	} {
		if got := toHTML(t, body, c.o); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// describe returns the passages of body as words and attributes, and the broken
// lists.
func describe(t *testing.T, body string) string {
	t.Helper()
	passages, broken := markdown.Parse(body).Passages()
	var out []string
	for _, p := range passages {
		s := fmt.Sprintf("%q", p.Words.Text(body))
		for _, a := range p.Attributes {
			if a.KeySpan.Text(body) != a.Key {
				t.Errorf("%q: key %q at %q", body, a.Key, a.KeySpan.Text(body))
			}
			s += fmt.Sprintf(" %s=%q", a.Key, a.Value)
		}
		out = append(out, s)
	}
	for _, b := range broken {
		out = append(out, fmt.Sprintf("broken at %d: %s", b.Start, b.Message))
	}
	return strings.Join(out, "; ")
}

func TestPassages(t *testing.T) {
	for _, c := range []struct{ name, body, want, html string }{
		{"bare values", "[early on Tuesday]{date=2023-09-12}.", `"early on Tuesday" date="2023-09-12"`, "<p>early on Tuesday.</p>"},
		{"several", "[a]{claim=venue by=ana-pena via=b via=c}", `"a" claim="venue" by="ana-pena" via="b" via="c"`, "<p>a</p>"},
		{"in quotation marks", `[a]{note="one *two* ]} \"three\" \\"}`, `"a" note="one *two* ]} \"three\" \\"`, "<p>a</p>"},
		{"over lines", "> [a\n> b]{ date=2023\n> note=\"c\n> d\" }", `"a\n> b" date="2023" note="c\nd"`, "<blockquote>\n<p>a\nb</p>\n</blockquote>"},
		{"with markup", "[the *grey* [ship](x.html) `y`]{note=b}", "\"the *grey* [ship](x.html) `y\" note=\"b\"", `<p>the <em>grey</em> <a href="x.html">ship</a> <code>y</code></p>`},
		{"nested", "[[a]{date=2023} [b]{note=c}]{claim=d}", `"a]{date=2023} [b" claim="d"; "a" date="2023"; "b" note="c"`, "<p>a b</p>"},
		{"nested in emphasis", "[x]{note=y} [*[a]{date=2023}* b]{claim=c}", `"x" note="y"; "a]{date=2023}* b" claim="c"; "a" date="2023"`, "<p>x <em>a</em> b</p>"},
		{"within emphasis", "*[a]{date=2023}*", `"a" date="2023"`, "<p><em>a</em></p>"},
		{"wikilinks", "[[[ana|Ana]] left]{date=2023} [[bo]]{note=x}", `"Ana]] left" date="2023"; "bo" note="x"`, "<p>Ana left bo</p>"},
		{"addresses", "[https://example.org/a]{note=b}", `"https://example.org/a" note="b"`, `<p>https://example.org/a</p>`},
		{"text", `[a]{} [b]{x y} [c]{ #d } [e] {f=g} \[h]{i} [j]{k = l}`, "", `<p>[a]{} [b]{x y} [c]{ #d } [e] {f=g} [h]{i} [j]{k = l}</p>`},
		{"no bracket", `a]{b=c} \[d]{e=f} g]{h="`, "", `<p>a]{b=c} [d]{e=f} g]{h=&quot;</p>`},
		{"links", "[a](b){c=d} [e][f]{g=h} [f]{i=j} [k][]{l=m}\n\n[f]: x", `broken at 36: there are no words between the brackets`, `<p><a href="b">a</a>{c=d} <a href="x">e</a>{g=h} <a href="x">f</a>{i=j} [k][]{l=m}</p>`},
		{"code", "`[a]{date=2023}`", "", "<p><code>[a]{date=2023}</code></p>"},
		{"never closed", "[a]{date=2023", "broken at 3: the closing brace of the attributes is missing", "<p>[a]{date=2023</p>"},
		{"a quotation mark never closed", `[a]{note="b}`, `broken at 9: the closing quotation mark is missing`, `<p>[a]{note=&quot;b}</p>`},
		{"no value", `[a]{note="" date=2023}`, `broken at 4: the attribute "note" has no value`, `<p>[a]{note=&quot;&quot; date=2023}</p>`},
		{"words without a key", "[a]{by=the ministry}", "broken at 11: expected an attribute such as date=2023-09-12, or a closing brace", "<p>[a]{by=the ministry}</p>"},
		{"text behind a quotation mark", `[a]{by="b"c}`, "broken at 10: expected white space or a closing brace after the quotation mark", `<p>[a]{by=&quot;b&quot;c}</p>`},
		{"a bracket in a bare value", "[a]{by=b[c]}", "broken at 8: this character needs quotation marks around the value", "<p>[a]{by=b[c]}</p>"},
		{"no words", "[ ]{date=2023} [![a](b.png)]{date=2023}", "broken at 0: there are no words between the brackets; broken at 15: there are no words between the brackets", `<p>[ ]{date=2023} [<img src="b.png" alt="a" loading="lazy">]{date=2023}</p>`},
		{"begun in emphasis", "*a [b* c]{date=2023}", "broken at 9: the annotated passage starts inside other markup", "<p><em>a [b</em> c]{date=2023}</p>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := describe(t, c.body); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if got := toHTML(t, c.body, markdown.Options{}); got != c.html {
				t.Errorf("got\n%s\nwant\n%s", got, c.html)
			}
		})
	}
}

func TestProseOfEditorsMarks(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"[[ana|Ana]] [left]{date=2023} %%x%% so.", "      Ana    left                   so."},
		{"> [!note] a\n> b\n\nc", "           \n   \n\nc"},
	} {
		if got, _ := markdown.Parse(c.body).Prose(); got != c.want {
			t.Errorf("%q: got %q, want %q", c.body, got, c.want)
		}
	}
}

func TestCallouts(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"a title and text", "> [!Warning] The *date*\n> is not sure.\n>\n> - why\n\nText.", "<aside class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">The <em>date</em></p>\n<p>is not sure.</p>\n<ul>\n<li>why</li>\n</ul>\n</aside>\n<p>Text.</p>"},
		{"no title", "> [!note]\r\n> Text.\r\n", "<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n<p>Text.</p>\n</aside>"},
		{"a title only", "> [!note] Title", "<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Title</p>\n</aside>"},
		{"open at first", "> [!note]+ T\n> a", "<aside class=\"callout callout-note\" role=\"note\">\n<details open>\n<summary class=\"callout-title\">T</summary>\n<p>a</p>\n</details>\n</aside>"},
		{"closed at first", ">[!note]-\n>a", "<aside class=\"callout callout-note\" role=\"note\">\n<details>\n<summary class=\"callout-title\">Note</summary>\n<p>a</p>\n</details>\n</aside>"},
		{"one in another", "> [!a] b\n> > [!c] d\n> > e", "<aside class=\"callout callout-a\" role=\"note\">\n<p class=\"callout-title\">b</p>\n<aside class=\"callout callout-c\" role=\"note\">\n<p class=\"callout-title\">d</p>\n<p>e</p>\n</aside>\n</aside>"},
		{"right behind text", "Text.\n> [!note] a\nb", "<p>Text.</p>\n<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">a</p>\n</aside>\n<p>b</p>"},
		{"quotations are none", "> [!] a\n\n> [!x y] a\n\n> a [!note]", "<blockquote>\n<p>[!] a</p>\n</blockquote>\n<blockquote>\n<p>[!x y] a</p>\n</blockquote>\n<blockquote>\n<p>a [!note]</p>\n</blockquote>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := toHTML(t, c.body, markdown.Options{}); got != c.want {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
			for _, b := range blocksOf(c.body) {
				if strings.Contains(b, "note") && !strings.Contains(c.want, "[!note]") {
					t.Errorf("callout in prose: %s", b)
				}
			}
		})
	}
	body := "One.\n\n> [!note] Two.\n> Three.\n\nFour."
	mark := markdown.Mark{Span: span.Span{End: len(body)}, Class: "m"}
	if got := toHTML(t, body, markdown.Options{Marks: []markdown.Mark{mark}}); strings.Count(got, `class="m"`) != 2 {
		t.Errorf("a mark that reaches over a callout is in it:\n%s", got)
	}
}

func TestSidenotes(t *testing.T) {
	list := func(n, text string) string {
		return "\n<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-" + n + "\" value=\"" + n + "\">\n" + text + "\n</li>\n</ol>\n</div>"
	}
	back := func(n string) string {
		return ` <a class="footnote-back" href="#fnref-` + n + `" role="doc-backlink" aria-label="Back to the text">↩</a>`
	}
	ref := func(n string) string {
		return `<sup class="footnote-ref"><a id="fnref-` + n + `" href="#fn-` + n + `" role="doc-noteref">` + n + `</a></sup>`
	}
	for _, c := range []struct{ name, body, want string }{
		{"in an item", "- a[^1]\n\n[^1]: b *c*", "<ul>\n<li>a" + note("b <em>c</em>") + "</li>\n</ul>"},
		{"of two paragraphs", "a[^1] b[^2]\n\n[^1]: c\n[^2]: d\n\n    e", "<p>a" + note("c") + " b" + ref("2") + "</p>" + list("2", "<p>d</p>\n<p>e"+back("2")+"</p>")},
		{"in headings", "# a[^1]\n\n[^1]: b", `<h1 id="a">a` + ref("1") + "</h1>" + list("1", "<p>b"+back("1")+"</p>")},
		{"in links", "[a[^1]](x)\n\n[^1]: b", `<p><a href="x">a` + ref("1") + "</a></p>" + list("1", "<p>b"+back("1")+"</p>")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := toHTML(t, c.body, markdown.Options{}); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
	if got := toHTML(t, "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", markdown.Options{}); strings.Contains(got, "sidenote") {
		t.Errorf("a note that refers to another stands beside the text:\n%s", got)
	}
}

// A text whose comments are blanked reads like the text itself.
func TestBlank(t *testing.T) {
	for _, body := range []string{
		"a **%%x%%b%%y%%** c", "one %%x%%\ntwo", "one\n\n%%\n# x\r\n\n- y\n%%\n\ntwo", "one %%x\n\ny%% two", "- one\n- %%x%%\n- two",
		"[a](b%%x%%.html \"T%%y%%\")", "<div>\na %%x%% b\n</div>", "[[Ana %%x%%| the%%y%% chair]]", "[a]{date=2023%%x%% note=\"b%%y%%\"}",
		"`a %%z%%` b\n\n```\n%%z%%\n```", "%%\n```\nx\n%%\n\none %%y%% two", "%%x%% a\n%%y%%", "a%%%%b", strings.Repeat("%%`x%%", 50) + "a", "\\%\\% a", "ä %%xöx%% ü",
	} {
		blanked, unclosed := markdown.Blank(body)
		if !unclosed.Empty() || len(blanked) != len(body) || strings.Count(blanked, "\n") != strings.Count(body, "\n") || strings.ContainsAny(blanked, "xy") && !strings.ContainsAny(body, "<[") {
			t.Errorf("%q is blanked to %q", body, blanked)
		}
		if got, want := toHTML(t, blanked, markdown.Options{}), toHTML(t, body, markdown.Options{}); got != want {
			t.Errorf("%q: got %s, want %s", body, got, want)
		}
		got, _ := markdown.Parse(blanked).Prose()
		if want, _ := markdown.Parse(body).Prose(); got != want {
			t.Errorf("%q: the prose is %q, want %q", body, got, want)
		}
		if cut, _ := markdown.Cut(blanked); strings.Contains(cut, "\x1a") {
			t.Errorf("%q: %q", body, cut)
		}
	}
}

func TestUnclosedComment(t *testing.T) {
	for _, c := range []struct {
		body string
		at   int // -1 if every comment is closed
	}{
		{"100%% of it", 3}, {"%%a%% b %%c", 8}, {"%%%", 0}, {"%%a%%%%", 5}, {"`%%` %%", 5}, {"%%a%%\n\n```\n%%\n```\n%%\nhush", 18},
		{"100% of it", -1}, {"%%a%%", -1}, {"`%%` a", -1}, {"\\%\\% a", -1}, {"```\n%%\n```", -1}, {"%%%%", -1},
	} {
		blanked, at := markdown.Blank(c.body)
		cut, also := markdown.Cut(c.body)
		if at != also || at != markdown.Parse(c.body).Unclosed() || c.at < 0 != at.Empty() || c.at >= 0 && at.Start != c.at {
			t.Errorf("%q: unclosed at %v, %v, want %d", c.body, at, also, c.at)
		}
		if strings.Contains(blanked+cut, "hush") {
			t.Errorf("%q: %q, %q", c.body, blanked, cut)
		}
	}
}

// FuzzEditorsMarks checks that editors' markup has spans within the text and is
// not part of the prose.
func FuzzEditorsMarks(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "> [!a] [[b]]\n")
		f.Add("[a "+s, "b]{date=2023 note=\"c\"}")
	}
	f.Fuzz(func(t *testing.T, before, behind string) {
		const secret = "Q7Z"
		body := before + "%%" + secret + "\n%%" + behind
		tree := markdown.Parse(body)
		prose, _ := tree.Prose()
		if len(prose) != len(body) {
			t.Fatalf("prose has %d bytes, body %d", len(prose), len(body))
		}
		within := func(s, outer span.Span) {
			if s.Start < outer.Start || s.End > outer.End || s.Empty() {
				t.Fatalf("%v is not within %v of %q", s, outer, body)
			}
		}
		all := span.Span{End: len(body)}
		for _, w := range tree.Wikilinks() {
			within(w.Span, all)
			within(w.Words, w.Span)
			within(w.TargetSpan, w.Span)
		}
		passages, broken := tree.Passages()
		for _, p := range passages {
			within(p.Span, all)
			within(p.Words, p.Span)
			within(p.List, p.Span)
			for _, a := range p.Attributes {
				within(a.KeySpan, p.List)
				within(a.ValueSpan, p.List)
			}
		}
		for _, b := range broken {
			within(b.Span, all)
		}
		if strings.ContainsAny(body, "\x1a") {
			return
		}
		blanked, _ := markdown.Blank(body)
		if again, _ := markdown.Blank(blanked); len(blanked) != len(body) || again != blanked {
			t.Errorf("%q is blanked to %q, and then to %q", body, blanked, again)
		}
		html := toHTML(t, body, markdown.Options{Wikilink: func(string) (string, bool) { return "x", true }})
		if strings.Contains(html+prose, "\x1a") {
			t.Errorf("the filler of comments is in\n%q\n%q", html, prose)
		}
		if strings.ContainsAny(before, "%`~") || strings.Contains(before+behind, secret) {
			return // the comment may be in code, or begin at another place
		}
		if strings.Contains(html+prose, secret) {
			t.Errorf("%q has the comment in\n%q\n%q", body, html, prose)
		}
	})
}
