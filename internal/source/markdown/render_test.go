package markdown_test

import (
	"strings"
	"testing"

	"dossier/internal/source/markdown"
)

func TestRender(t *testing.T) {
	resolve := func(address string) (string, bool) {
		return "../" + strings.TrimSuffix(address, ".md") + ".html", address != "unknown.md"
	}
	for _, c := range []struct{ name, body, want string }{
		{"headings go below the page's", "# One\n\n### Two\n\n###### Three", "<h2 id=\"one\">One</h2>\n<h4 id=\"two\">Two</h4>\n<h6 id=\"three\">Three</h6>"},
		{"headings are raised", "### One\n\n#### Two", "<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>"},
		{"headings of the same words", "# One\n\n# *One*!", "<h2 id=\"one\">One</h2>\n<h2 id=\"one-2\"><em>One</em>!</h2>"},
		{"links", `[a](https://example.org/?x=1&y=2 "T &amp; U") [b](x.md) [c](unknown.md) [d](#e) <https://example.org> me@example.org`,
			`<p><a href="https://example.org/?x=1&amp;y=2" title="T &amp; U">a</a> <a href="../x.html">b</a> c d ` +
				`<a href="https://example.org">https://example.org</a> <a href="mailto:me@example.org">me@example.org</a></p>`},
		{"links to headings", "# One\n\n[a](#one) [b](#two)", "<h2 id=\"one\">One</h2>\n<p><a href=\"#one\">a</a> b</p>"},
		{"links that run something", "[a](javascript:x) [b](JavaScript:x) [c](data:text/html,x) [d](vbscript:x) [e](javascript&#58;x) [f](file:///etc) <javascript:x>",
			`<p>a b c d e f javascript:x</p>`},
		{"pictures", `![a *b* "c"](media/p.jpg "T")`, `<p><img src="../media/p.jpg.html" alt="a b &quot;c&quot;" title="T" loading="lazy"></p>`},
		{"pictures from elsewhere", "![a](https://example.org/p.jpg) ![](//example.org/q.jpg) [![b](http://example.org/r.jpg)](x.md) ![c](data:image/png,x)",
			`<p><a href="https://example.org/p.jpg">a</a> <a href="//example.org/q.jpg">//example.org/q.jpg</a> <a href="../x.html">b</a> c</p>`},
		{"HTML", "a <b onclick=\"x\">c</b>\n\n<script>\nalert(1)\n</script>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n<p class=\"html\">&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>"},
		{"one paragraph a line", strings.Repeat("One ship left, ", 9) + "they say.\nTwo *ships.*", "<p>" + strings.Repeat("One ship left, ", 9) + "they say.<br>\nTwo <em>ships.</em></p>"},
		{"lines that are broken within a paragraph", "One ship\nleft.", "<p>One ship\nleft.</p>"},
		{"strikethrough", "~~a~~", "<p><del>a</del></p>"},
		{"footnotes referred to twice", "a[^x] b[^x]\n\n[^x]: c",
			`<p>a` + strings.Replace(note("c"), `</a></span>`, `</a> <a class="footnote-back" href="#fnref-1-2" role="doc-backlink" aria-label="Back to the text">↩</a></span>`, 1) + ` b<sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1" role="doc-noteref">1</a></sup></p>`},
		{"footnotes that nothing refers to", "a\n\n[^x]: c", "<p>a</p>\n<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\" value=\"1\">\n<p>c</p>\n</li>\n</ol>\n</div>"},
		{"code without a language", "```\na < b\n```", "<pre class=\"chroma\" tabindex=\"0\"><code>a &lt; b\n</code></pre>"},
		{"code in a language nobody knows", "``` x\"y\na\n```", "<pre class=\"chroma\" tabindex=\"0\"><code class=\"language-x&quot;y\">a\n</code></pre>"},
		{"code in a language", "```yaml\na: 1\n```", "<pre class=\"chroma\" tabindex=\"0\"><code class=\"language-yaml\"><span class=\"nt\">a</span><span class=\"p\">:</span><span class=\"w\"> </span><span class=\"m\">1</span><span class=\"w\">\n</span></code></pre>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := markdown.ToHTML(c.body, markdown.Options{HeadingShift: 1, Resolve: resolve})
			if got = strings.TrimSpace(got); got != c.want || err != nil {
				t.Errorf("error %v, got\n%s\nwant\n%s", err, got, c.want)
			}
		})
	}
}

func TestPrefixKeepsIDsApart(t *testing.T) {
	got, err := markdown.ToHTML("# A\n\nb[^1]\n\n[^1]: c", markdown.Options{HeadingShift: 2, Prefix: "p-"})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`<h3 id="p-a">`, `id="p-fnref-1"`, `href="#p-fn-1"`, `id="p-fn-1"`, `href="#p-fnref-1"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestProblems(t *testing.T) {
	const body = "One [two](javascript:x).\n\nThree ![four](https://example.org/p.jpg) <data:x> [fine](x.md) ![fine](media/y.jpg)\n"
	var got []string
	for _, p := range markdown.Parse(body).Problems() {
		got = append(got, p.Code+" "+p.Text(body)+" "+p.Message)
		if p.Hint == "" {
			t.Errorf("no hint: %+v", p)
		}
	}
	want := []string{
		`unsafe-link [two] links to "javascript:x" are not allowed; shown as text`,
		`remote-image ![four] the image "https://example.org/p.jpg" is not in the dossier; shown as a link`,
		`unsafe-link <data:x> links to "data:x" are not allowed; shown as text`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ body, title, at string }{
		{"# The *fine* ship &amp; more\n\n# Two", "The fine ship & more", "The *fine* ship &amp; more"},
		{"text\n\nTitle\n---\n", "Title", "Title"},
		{"#\n\n## Two", "Two", "Two"},
		{"text", "", ""},
	} {
		title, at := markdown.Parse(c.body).Title()
		if title != c.title || at.Text(c.body) != c.at {
			t.Errorf("%q: title %q at %q", c.body, title, at.Text(c.body))
		}
	}
}

func TestCSS(t *testing.T) {
	css, err := markdown.CSS("github", "github-dark")
	if err != nil {
		t.Fatal(err)
	}
	light, rest, _ := strings.Cut(css, "@media screen { :root[data-theme=\"dark\"] {\n")
	chosen, system, _ := strings.Cut(rest, "@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) {\n")
	if !strings.Contains(light, ".chroma .k ") || !strings.Contains(system, ".chroma .k ") || chosen != system || !strings.HasSuffix(system, "}\n} }\n") {
		t.Errorf("style sheet\n%s", css)
	}
	for _, pair := range [][2]string{{"none", "github"}, {"github", "none"}} {
		if _, err := markdown.CSS(pair[0], pair[1]); err == nil || err.Error() != `no style "none" for code` {
			t.Errorf("CSS(%q): error %v", pair, err)
		}
	}
}

func TestEmphasisNextToCharactersWithoutSpaces(t *testing.T) {
	for body, bold := range map[string]string{
		"他说**「好」**是。":   "「好」",
		"**“중요”**합니다":   "“중요”",
		"これは**「重要」**です": "「重要」",
		"中**文**字":       "文",
		"a**“b”**c":     "",
		"他说 ** 好 ** 是":  "",
	} {
		var b strings.Builder
		if _, err := markdown.Render(&b, body, markdown.Options{}); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), "<strong>"); got != (bold != "") || !strings.Contains(b.String(), "<strong>"+bold+"</strong>") && bold != "" {
			t.Errorf("%s: %s", body, b.String())
		}
	}
}
