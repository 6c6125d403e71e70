package markdown_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/source/markdown"
	"dossier/internal/text/segment"
	"dossier/internal/text/whitespace"
)

var kindNames = map[segment.BlockKind]string{
	segment.Paragraph: "paragraph", segment.Heading: "heading", segment.Item: "item",
	segment.Quote: "quote", segment.Cell: "cell", segment.Note: "note",
}

// blocksOf returns the blocks with white space folded.
func blocksOf(body string) []string {
	prose, blocks := markdown.Parse(body).Prose()
	var out []string
	for _, b := range blocks {
		out = append(out, kindNames[b.Kind]+": "+whitespace.Collapse(b.Text(prose)))
	}
	return out
}

func TestProseBlocks(t *testing.T) {
	long := strings.Repeat("One ship left, ", 9) + "they say."
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"paragraphs", "One ship.\nTwo ships.\n\nThree.", []string{"paragraph: One ship. Two ships.", "paragraph: Three."}},
		{"one paragraph a line", long + "\nTwo ships.", []string{"paragraph: " + long, "paragraph: Two ships."}},
		{"headings", "# The port #\n\nOdesa\n=====\n", []string{"heading: The port", "heading: Odesa"}},
		{"emphasis", "The *Mary* left **at** __dawn__ ~~late~~.", []string{"paragraph: The Mary left at dawn late ."}},
		{"links keep their words", `See [the log](https://example.org/x "title") and [more][1].` + "\n\n[1]: https://example.org/y\n", []string{"paragraph: See the log and more ."}},
		{"addresses are blank", "At https://example.org/x, <https://example.org> and me@example.org now.", []string{"paragraph: At , and now."}},
		{"pictures are blank", "![the port](media/port.jpg) A port.", []string{"paragraph: A port."}},
		{"lists", "- one\n- two\n  more\n\n1. three\n", []string{"item: one", "item: two more", "item: three"}},
		{"quotations", "> They left.\n> At night.\n>\n> - a list\n", []string{"quote: They left. At night.", "item: a list"}},
		{"tables", "| ship | cargo |\n|---|:-:|\n| Mary | wheat \\| oats |\n", []string{"cell: ship", "cell: cargo", "cell: Mary", "cell: wheat | oats"}},
		{"footnotes", "A claim.[^1]\n\n[^1]: The note.\n\nThe end.", []string{"paragraph: A claim.", "note: The note.", "paragraph: The end."}},
		{"footnotes without reference", "A claim.\n\n[^x]: The note.\n", []string{"paragraph: A claim.", "note: The note."}},
		{"code spans", "Run `make all` now.", []string{"paragraph: Run make all now."}},
		{"quotation marks of wires", "He said ``no *way*'' and\n``not\nme''; ``it's``. ``x", []string{"paragraph: He said ``no way '' and ``not me''; it's . ``x"}},
		{"years begin sentences", "1993. It was cold.\n\n12. Rain.", []string{"paragraph: 1993. It was cold.", "item: Rain."}},
		{"fenced code is blank", "Before.\n\n```go\nx := 1\n```\n\nAfter.", []string{"paragraph: Before.", "paragraph: After."}},
		{"indented text is a paragraph", "    The captain *said* so.\n\n\tAnd so did we.", []string{"paragraph: The captain said so.", "paragraph: And so did we."}},
		{"inline HTML", "A <b class=\"x\">bold</b> word<br/>.", []string{"paragraph: A bold word ."}},
		{"blocks of HTML", "<div>\nA <i>fine</i> ship.\n</div>\n", []string{"paragraph: A fine ship."}},
		{"scripts and comments are blank", "<script>\nalert(1)\n</script>\n\n<!-- no -->\n\nText.", []string{"paragraph: Text."}},
		{"escapes", `1\. Not a \*list\* \q.`, []string{`paragraph: 1 . Not a *list * \q.`}},
		{"entities", "Smith &amp; Sons&#8217; &nosuch; caf&eacute;", []string{"paragraph: Smith & Sons’ &nosuch; café"}},
		{"rules are blank", "A.\n\n---\n\nB.", []string{"paragraph: A.", "paragraph: B."}},
		{"nothing", " \n\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := blocksOf(c.body); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
		})
	}
}

func TestProseKeepsPlaces(t *testing.T) {
	body := "# A *fine* day\r\n\n> caf&eacute; &amp; \\*bar\\*\n"
	want := "  A  fine  day\r\n\n  caf" + "é      " + " &     " + " *bar *\n"
	if got, _ := markdown.Parse(body).Prose(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

var seeds = []string{
	"# T\n\nA *b* **c** `d` [e](f \"g\") ![h](i) <b>j</b> &amp; \\* k[^1]\n\n[^1]: l\n",
	"- a\n  - b\n\n    c\n> d\n> > e\n", "| a | b |\n|---|---|\n| `c\\|d` | *e* |\n", "```go\nx\n```\n\n    y\n",
	"<div>\na\n</div>\n\n<!-- b\n-->c", "a  \nb\\\nc\r\nd", "https://example.org/a_b_c www.example.org x@example.org", "[a]: /b\n\n[a] [a][] [c][a]",
	"~~a *b~~ c*", "[^a]: b\n    c\n\n        d\n", "\ta\n\n-\tb\n", "**김정은**은 *말했다*.", "&#x110000; &#0; &ngE; &nvlt;", "[![a](b)](c) ![d](http://e) [f](javascript:g)",
	"[[a|b]] [*c* [d]{date=2023}]{note=\"e \\\" f\"} %%g\n\nh%% [[i#j]]", "> [!note]+ a[^1]\n> [[b]]\n\n[^1]: c %%d%%\n", "%%`%% [a]{b=c `d`} ```%%\n", "*[a* b]{c=d} ]{e=f} [g]{h=\"",
	"a\n===\n\nb\n---\n* * *\n", "<a href='x'>y</a> <javascript:z>", "![*a* \\[b\\]](c)", "\\", "&", "a&amp", "1) x\n2) y\n",
}

func FuzzProse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		if !utf8.ValidString(body) {
			return
		}
		prose, blocks := markdown.Parse(body).Prose()
		if len(prose) != len(body) {
			t.Fatalf("prose has %d bytes, body %d", len(prose), len(body))
		}
		if !utf8.ValidString(prose) {
			t.Errorf("prose is not valid: %q", prose)
		}
		if !strings.Contains(body, "&") {
			for i := range len(prose) {
				if prose[i] != ' ' && prose[i] != body[i] {
					t.Fatalf("byte %d of prose is %q, of body %q", i, prose[i], body[i])
				}
			}
		}
		end := 0
		for _, b := range blocks {
			if b.Start < end || b.Empty() || b.End > len(body) {
				t.Fatalf("block %v after %d in %d bytes", b.Span, end, len(body))
			}
			if words := b.Text(prose); strings.Trim(words, " \t\r\n") != words {
				t.Errorf("block %q has blank ends", words)
			}
			if outside := strings.Trim(prose[end:b.Start], " \t\r\n"); outside != "" {
				t.Errorf("%q is in no block", outside)
			}
			end = b.End
		}
		if outside := strings.Trim(prose[end:], " \t\r\n"); outside != "" {
			t.Errorf("%q is in no block", outside)
		}
	})
}

func TestWordsJoinWhatMarkupSeparates(t *testing.T) {
	for body, want := range map[string]string{
		"the **new board**, which met":                        "the new board, which met",
		"the **n**ew board":                                   "the new board",
		"the [new board](https://x.example/ \"t\"), which":    "the new board, which",
		"[one](https://x.example/) [two](https://x.example/)": "one two",
		"H<sub>2</sub>O and `code`s":                          "H2O and codes",
		"the board[^1], which\n\n[^1]: A note.":               "the board, which",
		"the board\\*, which &amp; what":                      "the board*, which & what",
		"one\ntwo  \nthree":                                   "one two three",
		"one<br>two":                                          "one two",
		"*one*\n*two*":                                        "one two",
		"> one\n> **two**":                                    "one two",
		"<p>one</p><p>two <b>th</b>ree</p>":                   "one two three",
		"the ~~old~~new [[ana|Ana]]'s board":                  "the oldnew Ana's board",
	} {
		words := markdown.Parse(body).Words()
		if len(words) != len(body) {
			t.Errorf("%q: %d bytes, want %d", body, len(words), len(body))
		}
		got := strings.Join(strings.Fields(strings.ReplaceAll(words, "\x00", "")), " ")
		if !strings.HasPrefix(got, want) {
			t.Errorf("%q: got %q, want %q", body, got, want)
		}
	}
}
