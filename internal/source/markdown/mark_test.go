package markdown_test

import (
	"html/template"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dossier/internal/source/markdown"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// at returns m with the span of words, which occur once in body.
func at(t *testing.T, body, words string, m markdown.Mark) markdown.Mark {
	t.Helper()
	if strings.Count(body, words) != 1 {
		t.Fatalf("%q is not in %q once", words, body)
	}
	start := strings.Index(body, words)
	m.Span = span.Span{Start: start, End: start + len(words)}
	return m
}

// on returns a mark with an id only.
func on(words, id string) func(*testing.T, string) markdown.Mark {
	return func(t *testing.T, body string) markdown.Mark { return at(t, body, words, markdown.Mark{ID: id}) }
}

// to returns a mark that is a link.
func to(words, id string) func(*testing.T, string) markdown.Mark {
	return func(t *testing.T, body string) markdown.Mark {
		return at(t, body, words, markdown.Mark{ID: id, Href: id + ".html"})
	}
}

type marks []func(*testing.T, string) markdown.Mark

// open returns the start tag of a first piece, and more the start tag of a later
// one.
func open(id string) string { return `<span id="` + id + `">` }
func more(id string) string { return `<span data-mark="` + id + `">` }

func TestMarks(t *testing.T) {
	link := func(id string) string { return `<a href="` + id + `.html" id="` + id + `">` }
	for _, c := range []struct {
		name, body string
		marks      marks
		want       string
	}{
		{"words", "The Mary left.", marks{on("Mary", "a")}, `<p>The ` + open("a") + `Mary</span> left.</p>`},
		{"nested", "The Mary left.", marks{on("Mary", "b"), on("The Mary", "a")},
			`<p>` + open("a") + `The ` + open("b") + `Mary</span></span> left.</p>`},
		{"same words, the first given outside", "The Mary left.", marks{on("Mary", "a"), on("Mary", "b")},
			`<p>The ` + open("a") + open("b") + `Mary</span></span> left.</p>`},
		{"crossing", "one two three", marks{on("one two", "a"), on("two three", "b")},
			`<p>` + open("a") + `one ` + open("b") + `two</span></span>` + more("b") + ` three</span></p>`},
		{"over markup", "the *grey* Mary", marks{on("*grey* Mary", "a")}, `<p>the ` + open("a") + `<em>grey</em> Mary</span></p>`},
		{"into markup", "the *grey Mary* left", marks{on("Mary* left", "a")},
			`<p>the <em>grey ` + open("a") + `Mary</span></em>` + more("a") + ` left</span></p>`},
		{"out of markup", "the **grey Mary** left", marks{on("the **grey", "a")},
			`<p>` + open("a") + `the </span><strong>` + more("a") + `grey</span> Mary</strong> left</p>`},
		{"over lines", "the grey\nMary left", marks{on("grey\nMary", "a")}, "<p>the " + open("a") + "grey\nMary</span> left</p>"},
		{"over blocks", "one two\n\n- three\n\nfour", marks{on("two\n\n- three\n\nfour", "a")},
			"<p>one " + open("a") + "two</span></p>\n<ul>\n<li>" + more("a") + "three</span></li>\n</ul>\n<p>" + more("a") + "four</span></p>"},
		{"in headings and cells", "# A ship\n\n| x |\n|---|\n| Mary |", marks{on("ship", "a"), on("Mary", "b")},
			`<h2 id="a-ship">A ` + open("a") + "ship</span></h2>\n<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th>x</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>" + open("b") + "Mary</span></td>\n</tr>\n</tbody>\n</table>\n</div>"},
		{"in a code span", "run `make all` now", marks{on("all", "a")}, `<p>run <code>make ` + open("a") + `all</span></code> now</p>`},
		{"not within an entity", "A &amp; B", marks{on("A &am", "a")}, `<p>` + open("a") + `A &amp;</span> B</p>`},
		{"not within an escape", `A \* B`, marks{on(`A \`, "a"), on(`* B`, "b")}, `<p>` + open("a") + `A </span>` + open("b") + `* B</span></p>`},
		{"a link", "The Mary left.", marks{to("Mary", "a")}, `<p>The ` + link("a") + `Mary</a> left.</p>`},
		{"a link within a link", "The [grey Mary](x.html) left.", marks{to("Mary", "a")},
			`<p>The <a href="x.html">grey ` + open("a") + `Mary</span></a> left.</p>`},
		{"a link round a link", "The [grey](x.html) Mary left.", marks{to("The [grey](x.html) Mary", "a")},
			`<p>` + link("a") + `The </a><a href="x.html">` + more("a") + `grey</span></a><a href="a.html" data-mark="a"> Mary</a> left.</p>`},
		{"a linked mark within a linked mark", "one two three", marks{to("one two three", "a"), to("two", "b")},
			`<p>` + link("a") + `one ` + open("b") + `two</span> three</a></p>`},
		{"a footnote's number within", "one[^1] two\n\n[^1]: x", marks{on("one[^1] two", "a")},
			"<p>" + open("a") + `one` + note("x") + ` two</span></p>`},
		{"a footnote's number at the end", "one[^1] two\n\n[^1]: x", marks{on("one[^1]", "a")},
			"<p>" + open("a") + `one</span>` + note("x") + ` two</p>`},
		{"a linked mark round a footnote's number", "one[^1] two\n\n[^1]: x", marks{to("one[^1] two", "a")},
			"<p>" + link("a") + `one</a>` + note("x") + `<a href="a.html" data-mark="a"> two</a></p>`},
		{"in a footnote", "one[^1]\n\n[^1]: a note", marks{on("a note", "a")},
			`<p>one` + note(open("a")+"a note</span>") + `</p>`},
		{"in HTML", "<div>a ship</div>", marks{on("ship", "a")}, `<p class="html">&lt;div&gt;a ` + open("a") + `ship</span>&lt;/div&gt;</p>`},
		{"in hangul", "어제 김정은이 갔다", marks{on("김정은", "a")}, `<p>어제 ` + open("a") + `김정은</span>이 갔다</p>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			o := markdown.Options{HeadingShift: 1}
			for _, m := range c.marks {
				o.Marks = append(o.Marks, m(t, c.body))
			}
			missed, err := markdown.Render(&b, c.body, o)
			if err != nil || len(missed) > 0 {
				t.Errorf("missed %v, error %v", missed, err)
			}
			if got := strings.TrimSpace(b.String()); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// note returns the first footnote at its reference.
func note(text string) string {
	return `<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup><span class="sidenote" role="doc-footnote" id="fn-1">` +
		`<span class="sidenote-number" aria-hidden="true">1</span> ` + text +
		` <a class="footnote-back" href="#fnref-1" role="doc-backlink" aria-label="Back to the text">↩</a></span>`
}

func TestMarkAttributes(t *testing.T) {
	const body = "It left on Tuesday."
	for _, c := range []struct {
		name string
		mark markdown.Mark
		want string
	}{
		{"class and title", markdown.Mark{Class: "a b", Title: `"<&>"`}, `<span class="a b" title="&quot;&lt;&amp;&gt;&quot;">Tuesday</span>`},
		{"time", markdown.Mark{ID: "t", DateTime: "2023-09-12"}, `<time datetime="2023-09-12" id="t">Tuesday</time>`},
		{"time with link", markdown.Mark{Href: "x#y", DateTime: "2023-09-12"}, `<a href="x#y"><time datetime="2023-09-12">Tuesday</time></a>`},
		{"something after", markdown.Mark{Class: "c", After: `<sup>1</sup>`}, `<span class="c">Tuesday</span><sup>1</sup>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.mark = at(t, body, "Tuesday", c.mark)
			want := "<p>It left on " + c.want + ".</p>\n"
			got, err := markdown.ToHTML(body, markdown.Options{Marks: []markdown.Mark{c.mark}})
			if got != want || err != nil {
				t.Errorf("Markdown: got %s (%v), want %s", got, err, want)
			}
			if got, _ := plain(t, body, c.mark); got != want {
				t.Errorf("plain: got %s, want %s", got, want)
			}
		})
	}
}

func TestAftersOfMarksThatEndTogetherAreInOrder(t *testing.T) {
	body := "one *two three* four"
	outer := at(t, body, "one *two three", markdown.Mark{Class: "o", After: "<sup>1</sup>"})
	middle := at(t, body, "two three", markdown.Mark{Class: "m", After: "<sup>2</sup>"})
	inner := at(t, body, "three", markdown.Mark{Class: "i", After: "<sup>3</sup>"})
	var b strings.Builder
	if _, err := markdown.Render(&b, body, markdown.Options{Marks: []markdown.Mark{inner, outer, middle}}); err != nil {
		t.Fatal(err)
	}
	want := `<p><span class="o">one <span class="m"><em>two <span class="i">three</span></em></span></span><sup>1</sup><sup>2</sup><sup>3</sup> four</p>`
	if got := strings.TrimSpace(b.String()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	body = "one two three four"
	outer = at(t, body, "one two three", markdown.Mark{Class: "o", After: "<sup>1</sup>"})
	inner = at(t, body, "three", markdown.Mark{Class: "i", After: "<sup>2</sup>"})
	want = "<p><span class=\"o\">one two <span class=\"i\">three</span></span><sup>1</sup><sup>2</sup> four</p>\n"
	if got, _ := plain(t, body, inner, outer); got != want {
		t.Errorf("plain: got\n%s\nwant\n%s", got, want)
	}
}

func TestAfterStandsBehindTheLastPieceAndOutsideLinks(t *testing.T) {
	const body = "one two three\n\nfour five"
	after := at(t, body, "two three\n\nfour", markdown.Mark{Class: "s", After: `<a href="c">1</a>`})
	outer := at(t, body, "four five", markdown.Mark{Href: "p"})
	want := "<p>one <span class=\"s\">two three</span></p>\n<p><span class=\"s\"><a href=\"p\">four</a></span><a href=\"c\">1</a><a href=\"p\"> five</a></p>\n"
	if got, _ := markdown.ToHTML(body, markdown.Options{Marks: []markdown.Mark{outer, after}}); got != want {
		t.Errorf("Markdown:\ngot  %s\nwant %s", got, want)
	}
	inner := at(t, body, "two", markdown.Mark{Class: "s", After: `<a href="c">1</a>`})
	outer = at(t, body, "one two three", markdown.Mark{Href: "p"})
	want = "<p><a href=\"p\">one <span class=\"s\">two</span> three</a><a href=\"c\">1</a></p>\n<p>four five</p>\n"
	if got, _ := markdown.ToHTML(body, markdown.Options{Marks: []markdown.Mark{outer, inner}}); got != want {
		t.Errorf("Markdown:\ngot  %s\nwant %s", got, want)
	}
	if got, _ := plain(t, body, outer, inner); got != want {
		t.Errorf("plain:\ngot  %s\nwant %s", got, want)
	}
}

func TestMarksWithoutTextAreHandedBack(t *testing.T) {
	body := "```\ncode\n```\n\n![alt](x.jpg) a   b\n"
	code, picture := on("code", "c")(t, body), on("alt", "p")(t, body)
	found := on("a   b", "f")(t, body)
	beyond := markdown.Mark{Span: span.Span{Start: len(body), End: len(body) + 3}, ID: "z"}
	missed, err := markdown.Render(&strings.Builder{}, body, markdown.Options{Marks: []markdown.Mark{beyond, picture, found, code}})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, m := range missed {
		ids = append(ids, m.ID)
	}
	if got := strings.Join(ids, " "); got != "c p z" {
		t.Errorf("missed %q, want %q", got, "c p z")
	}
}

func plain(t *testing.T, body string, marks ...markdown.Mark) (string, []markdown.Mark) {
	t.Helper()
	var b strings.Builder
	missed, err := markdown.RenderPlain(&b, body, segment.PlainBlocks(body), markdown.Options{Marks: marks, HeadingShift: 1})
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), missed
}

func TestRenderPlain(t *testing.T) {
	const body = "A *title*\r\n\r\none <two> three\r\nfour & five\r\n\r\nsix\r\n"
	blocks := segment.PlainBlocks(body)
	blocks[0].Kind = segment.Heading
	marks := []markdown.Mark{on("three\r\nfour", "a")(t, body), on("five\r\n\r\nsix", "b")(t, body), on("four & five", "c")(t, body), {Span: span.Span{Start: 11, End: 13}, ID: "blank"}}
	var b strings.Builder
	missed, err := markdown.RenderPlain(&b, body, blocks, markdown.Options{Marks: marks, HeadingShift: 1})
	if err != nil || len(missed) != 1 || missed[0].ID != "blank" {
		t.Errorf("missed %v, error %v", missed, err)
	}
	want := "<h2>A *title*</h2>\n<p>one &lt;two&gt; " + open("a") + "three<br>\n" + open("c") + "four</span></span>" + more("c") + " &amp; " +
		open("b") + "five</span></span></p>\n<p>" + more("b") + "six</span></p>\n"
	if got := b.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// text returns the text of HTML. The test fails if the HTML is not well nested.
func text(t *testing.T, source string) string {
	t.Helper()
	var b strings.Builder
	var stack []string
	z := html.NewTokenizer(strings.NewReader(source))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(stack) > 0 {
				t.Errorf("never closed: %v in\n%s", stack, source)
			}
			return b.String()
		case html.TextToken:
			b.WriteString(z.Token().Data)
		case html.StartTagToken:
			switch tag := z.Token().Data; tag {
			case "br", "hr", "img":
			default:
				if tag == "a" && strings.Contains(" "+strings.Join(stack, " ")+" ", " a ") {
					t.Errorf("link within a link in\n%s", source)
				}
				stack = append(stack, tag)
			}
		case html.EndTagToken:
			tag := z.Token().Data
			if len(stack) == 0 || stack[len(stack)-1] != tag {
				t.Fatalf("</%s> closes %v in\n%s", tag, stack, source)
			}
			stack = stack[:len(stack)-1]
		}
	}
}

// some returns marks made from numbers.
func some(numbers []byte, size int) (marks []markdown.Mark) {
	for i := 0; i+2 < len(numbers) && size > 0; i += 3 {
		start := int(numbers[i]) * size / 256
		m := markdown.Mark{Span: span.Span{Start: start, End: start + int(numbers[i+1])%(size-start+1)}, Class: "m"}
		if numbers[i+2]&1 == 1 {
			m.Href = "x.html"
		}
		if numbers[i+2]&2 == 2 {
			m.DateTime = "2023"
		}
		if numbers[i+2]&4 == 4 {
			m.After = template.HTML(`<a href="y"></a>`)
		}
		marks = append(marks, m)
	}
	return marks
}

func FuzzRender(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, []byte{0, 200, 1, byte(i * 9), 90, 2, byte(i * 5), 40, 5, 10, 17, 7})
	}
	f.Add("0\r0", []byte("020"))
	f.Fuzz(func(t *testing.T, body string, numbers []byte) {
		without, err := markdown.ToHTML(body, markdown.Options{})
		if err != nil {
			t.Fatal(err)
		}
		with, err := markdown.ToHTML(body, markdown.Options{Marks: some(numbers, len(body))})
		if err != nil {
			t.Fatal(err)
		}
		if a, b := text(t, without), text(t, with); a != b {
			t.Errorf("marks change the text from\n%q to\n%q", a, b)
		}
		a, _ := plain(t, body)
		b, _ := plain(t, body, some(numbers, len(body))...)
		if text(t, a) != text(t, b) {
			t.Errorf("marks change the plain text from\n%q to\n%q", text(t, a), text(t, b))
		}
	})
}
