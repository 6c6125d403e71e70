package hostile

import (
	"fmt"
	"strings"
)

// Inputs returns all inputs.
func Inputs() []Input {
	return append(append(prose(), markup()...), folders()...)
}

// letters returns i as a word of letters.
func letters(i int) string {
	var b []byte
	for ; ; i /= 26 {
		b = append(b, byte('a'+i%26))
		if i < 26 {
			return string(b)
		}
	}
}

// named repeats words, in which @ is a different word of letters each time.
func named(words string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(words, "@", "e"+letters(i)))
	}
	return b.String()
}

// prose returns inputs for extraction.
func prose() []Input {
	return []Input{
		repeated("nested statements", "Ana Silva said that "),
		repeated("nested statements with commas", "Ana Silva said, "),
		article("nested statements of different people", func(n int) string { return named("Ana S@ said that ", n) }),
		repeated("name and comma", "Ana Silva, "),
		article("names and commas", func(n int) string { return named("Ana S@, ", n) }),
		article("names and and", func(n int) string { return named("Ana S@ and ", n) }),
		article("people", func(n int) string { return named("Ana S@ left. ", n) }),
		article("people of one surname", func(n int) string { return named("S@ Silva left. Silva came. ", n) }),
		article("surnames and pronouns", func(n int) string { return named("Ana S@ left. She said that he came. ", n) }),
		repeated("pronouns", "He said that she said that they left. "),
		repeated("pronouns in one sentence", "he said that she said that they left, "),
		repeated("reports", "Ana Silva said that Rui Costa had left the port on Monday. "),
		repeated("passive statements", "was accused by Ana Silva of having been told by "),
		repeated("according to", "according to Ana Silva, "),
		repeated("sources and verbs", "Ana Silva, who said, told, "),
		repeated("cues", "said "),
		repeated("cues and that", "said that "),
		repeated("citing", "citing officials, citing Ana Silva, "),
		repeated("words", "word "),
		repeated("words with numbers", "word%d "),
		repeated("one sentence", "the ship left the port, and "),
		repeated("short sentences", "A. b. "),
		repeated("one word", "word"),
		repeated("one word with hyphens", "word-"),
		repeated("one word with apostrophes", "word's"),
		repeated("one word with full stops", "w.W."),
		repeated("capitals", "Silva "),
		article("different capitals", func(n int) string { return named("S@ ", n) }),
		repeated("capitals with of", "Ministry of "),
		repeated("capitals with and", "Ministry and the "),
		repeated("titles", "President "),
		repeated("titles and names", "Foreign Minister Ana Silva, chairman of "),
		repeated("mr", "Mr. "),
		repeated("acronyms", "The Ana Silva Port Board (ASPB) "),
		repeated("dates", "May 1, "),
		repeated("dates with and", "May 1 and "),
		repeated("days", "Monday, "),
		repeated("from and to", "from Monday to "),
		repeated("years", "2001, 2002, "),
		repeated("numbers", "1 "),
		repeated("numbers with commas", "1,000,"),
		repeated("digits", "1"),
		repeated("number words", "twenty-one "),
		repeated("hundreds", "one hundred thousand million "),
		repeated("hours", "at 7 p.m. on Monday "),
		repeated("ago", "two years ago "),
		repeated("before", "two days before "),
		repeated("after", "a year after the day after "),
		repeated("early", "early late "),
		repeated("double quotes", `"`),
		repeated("double quotes and spaces", `" `),
		repeated("curved open quotes", "“"),
		repeated("curved open quotes with words", "“word "),
		repeated("quoted words", `"word" `),
		repeated("quoted names", `"Ana Silva" said "yes" `),
		repeated("quotes and cues", `"The ship left," Ana Silva said. `),
		repeated("quotes and cues in one sentence", `"the ship left," Ana Silva said, `),
		repeated("single quotes", "'"),
		repeated("single quotes and words", "'word "),
		repeated("open parentheses", "("),
		repeated("parentheses with words", "(word "),
		repeated("closed parentheses", "(word) "),
		repeated("close parentheses", ")"),
		repeated("dashes", "— "),
		repeated("dashes with words", "word — "),
		repeated("semicolons", "he left; "),
		repeated("full stops", "."),
		repeated("ellipses", "... "),
		repeated("question marks", "?!"),
		repeated("spaces", " "),
		article("spaces within", func(n int) string { return "a" + strings.Repeat(" ", n) + "b" }),
		article("lines within", func(n int) string { return "a\n" + strings.Repeat(" \n", n) + "b" }),
		repeated("combining accents", "\u0301"),
		repeated("emoji", "👩‍👩‍👧"),
		repeated("letters of Korean", "김정은 "),
		repeated("or", "or "),
		repeated("not", "not "),
		repeated("the", "the "),
		repeated("who", "who, which, "),
		repeated("possessives", "Ana's "),
		repeated("addresses", "https://example.org/a "),
		repeated("www", "www."),
		repeated("at signs", "a@"),
		repeated("colons", "Ana Silva: "),
		repeated("speakers", "Ana Silva: The ship left.\n\n"),
		repeated("credits", "By Ana Silva\n\n"),
		repeated("datelines", "LISBON, May 1 (Harbour News) — "),
	}
}

// markup returns inputs for Markdown.
func markup() []Input {
	return []Input{
		repeated("open links", "[a]("),
		repeated("open links in paragraphs", "[a](\n\n"),
		repeated("wikilinks", "[[a]] "),
		repeated("wikilinks in paragraphs", "[[a]]\n\n"),
		repeated("open wikilinks", "[["),
		repeated("brackets", "["),
		repeated("closed brackets", "[a]"),
		repeated("close brackets", "]"),
		repeated("images", "![a](media/x.png) "),
		repeated("open images", "!["),
		repeated("links", "[a](b.md) "),
		repeated("links with titles", "[a](b.md \"t\n"),
		repeated("reference definitions", "[a%d]: b\n"),
		repeated("definitions and references", "[a%d]: b\n\n[a%d]\n\n"),
		repeated("block quotes", ">"),
		repeated("block quotes in lines", "> a\n"),
		article("nested block quotes", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.Repeat(">", i%100+1) + "a\n")
			}
			return b.String()
		}),
		article("nested lists", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.Repeat("  ", i%90) + "- a\n")
			}
			return b.String()
		}),
		article("deep lists", func(n int) string {
			var b strings.Builder
			for i := range min(n, 400) {
				b.WriteString(strings.Repeat("  ", i) + "- a\n")
			}
			return b.String()
		}),
		repeated("markers", "- "),
		repeated("list items", "- a\n"),
		repeated("loose list items", "- a\n\n"),
		repeated("numbered items", "1. a\n"),
		repeated("asterisks", "*"),
		repeated("open emphasis", "*a "),
		repeated("open and close emphasis", "a**b*c "),
		repeated("emphasis", "*a* "),
		repeated("emphasis in paragraphs", "*a **b\n\n"),
		repeated("underscores", "_a "),
		repeated("tildes", "~~a "),
		repeated("backquotes", "`"),
		article("backquotes of different lengths", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.Repeat("`", i%300+1) + " ")
			}
			return b.String()
		}),
		repeated("backslashes", `\`),
		repeated("entities", "&amp;"),
		repeated("open entities", "&"),
		repeated("open tags", "<a "),
		repeated("open tags in lines", "<a\n"),
		repeated("html blocks", "<div>\n\n"),
		repeated("html comments", "<!-- a -->"),
		repeated("open html comments", "<!--"),
		repeated("open html comments with words", "a <!-- "),
		repeated("processing instructions", "a <? "),
		repeated("cdata", "a <![CDATA["),
		repeated("comments", "%%a%% "),
		repeated("comments in lines", "%%a%%\n\nb\n"),
		repeated("open comments", "%%a "),
		repeated("percent signs", "%"),
		article("table rows", func(n int) string { return "|a|b|\n|-|-|\n" + strings.Repeat("|c|d|\n", n) }),
		article("table columns", func(n int) string { return strings.Repeat("|a", n) + "|\n" + strings.Repeat("|-", n) + "|\n" }),
		article("short rows", func(n int) string {
			return strings.Repeat("|a", n) + "|\n" + strings.Repeat("|-", n) + "|\n" + strings.Repeat("|a|\n", n/10)
		}),
		repeated("pipes", "|"),
		repeated("fences", "```\n"),
		repeated("fences with code", "```\na\n```\n\n"),
		repeated("fences with a language", "```go\na\n```\n\n"),
		repeated("open fences", "````\n```\n"),
		article("code", func(n int) string { return "```go\n" + strings.Repeat("a := \"b\" // c\n", n) + "```\n" }),
		article("code in one line", func(n int) string { return "```go\n" + strings.Repeat("a \"b ", n) + "\n```\n" }),
		article("code in Markdown", func(n int) string { return "```markdown\n" + strings.Repeat("*a _b [c ", n) + "\n```\n" }),
		article("code in JavaScript", func(n int) string { return "```js\n" + strings.Repeat("a /", n) + "\n```\n" }),
		article("code in Perl", func(n int) string { return "```perl\n" + strings.Repeat("s{a ", n) + "\n```\n" }),
		article("code in Ruby", func(n int) string { return "```ruby\n" + strings.Repeat("<<a %w[", n) + "\n```\n" }),
		article("code in HTML", func(n int) string { return "```html\n" + strings.Repeat("<a ", n) + "\n```\n" }),
		article("code in bash", func(n int) string { return "```bash\n" + strings.Repeat("$((", n) + "\n```\n" }),
		repeated("headings", "# a\n\n"),
		repeated("different headings", "# a%d\n\n"),
		repeated("setext headings", "a\n=\n\n"),
		repeated("rules", "---\n"),
		repeated("footnotes", "a[^%d]\n\n[^%d]: b\n\n"),
		repeated("references to one footnote", "a[^x] "),
		repeated("undefined footnotes", "a[^%d] "),
		article("footnotes that refer", func(n int) string {
			var b strings.Builder
			b.WriteString("a[^0]\n\n")
			for i := range n {
				fmt.Fprintf(&b, "[^%d]: b[^%d]\n\n", i, i+1)
			}
			return b.String()
		}),
		repeated("callouts", "> [!note] a\n> b\n\n"),
		repeated("attributes", "a {#b%d .c}\n\n"),
		repeated("open attributes", "{"),
		repeated("attributes in text", "[a]{.claim} "),
		repeated("lines", "a\n"),
		repeated("paragraphs", "a\n\n"),
		repeated("lines with breaks", "a  \n"),
		repeated("tabs", "\t"),
		repeated("tabs in lines", "\ta\n"),
		repeated("carriage returns", "a\r"),
		repeated("email addresses", "a@example.org "),
		repeated("autolinks", "<https://example.org> "),
		repeated("marks", "==a== "),
	}
}
