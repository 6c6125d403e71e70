package hostile

import (
	"fmt"
	"strings"
)

// folders returns inputs of several files, and inputs for front matter.
func folders() []Input {
	one := func(name, path string, text func(n int) string) Input {
		return Input{name, func(n int) map[string]string {
			return map[string]string{"articles/a.md": head + "Ana Silva left.\n", path: text(n)}
		}}
	}
	front := func(name string, keys func(n int) string) Input {
		return one(name, "articles/b.md", func(n int) string { return "---\ntitle: T\n" + keys(n) + "\n---\nThe ship left.\n" })
	}
	return []Input{
		front("unknown keys", func(n int) string { return repeat("k%d: v\n", n) }),
		front("equal keys", func(n int) string { return repeat("author: v\n", n) }),
		front("broken keys", func(n int) string { return repeat("k%d: [\n", n) }),
		front("brackets in front matter", func(n int) string { return "author: " + strings.Repeat("[", n) }),
		front("braces in front matter", func(n int) string { return "author: " + strings.Repeat("{a: ", n) }),
		front("hyphens in front matter", func(n int) string { return "author:\n  " + strings.Repeat("- ", n) }),
		front("keys in one line", func(n int) string { return "author: " + strings.Repeat("a: ", n) }),
		front("question marks in front matter", func(n int) string { return strings.Repeat("? ", n) }),
		front("anchors", func(n int) string {
			var b strings.Builder
			b.WriteString("a0: &a0 [x]\n")
			for i := range n {
				fmt.Fprintf(&b, "a%d: &a%d [*a%d,*a%d,*a%d]\n", i+1, i+1, i, i, i)
			}
			return b.String()
		}),
		front("aliases", func(n int) string { return "a: &a [x]\nb: [" + strings.Repeat("*a,", n) + "]" }),
		front("merges", func(n int) string { return "a: &a {b: c}\n" + strings.Repeat("<<: *a\n", n) }),
		front("long value", func(n int) string { return "author: " + strings.Repeat("word ", n) }),
		front("quoted value", func(n int) string { return `author: "` + strings.Repeat(`\u0041`, n) + `"` }),
		front("lines in a value", func(n int) string { return "author: |\n" + strings.Repeat("  a\n", n) }),
		front("comments in front matter", func(n int) string { return strings.Repeat("# a\n", n) }),
		front("tags", func(n int) string { return repeat("k%d: !!str v\n", n) }),
		front("open quotes in front matter", func(n int) string { return strings.Repeat("k: \"\n", n) }),
		one("aliases of a record", "people/silva.md", func(n int) string {
			return "---\nname: Ana Silva\naliases:\n" + named("  - Ana S@\n", n) + "---\n"
		}),
		one("equal aliases", "people/silva.md", func(n int) string {
			return "---\nname: Ana Silva\naliases:\n" + repeat("  - Ana Sousa\n", n) + "---\n"
		}),
		one("roles of a record", "people/silva.md", func(n int) string {
			return "---\nname: Ana Silva\nroles:\n" + repeat("  - role: r%d\n    from: 2001\n", n) + "---\n"
		}),
		one("passages of a claim", "claims/c.md", func(n int) string {
			return "---\nproposition: The ship left\nstatements:\n" + repeat("  - article: a\n    quote: Ana Silva left\n", n) + "---\n"
		}),
		one("annotations with one quote", "articles/a.annotations.yaml", func(n int) string { return repeat("- quote: Ana Silva\n  note: n%d\n", n) }),
		one("annotations without their quote", "articles/a.annotations.yaml", func(n int) string { return repeat("- quote: Rui Costa %d\n  note: n\n", n) }),
		one("decisions", "review.yaml", func(n int) string { return repeat("- reject: p-%d\n", n) }),
		one("settings", "dossier.yaml", func(n int) string { return "title: T\n" + repeat("k%d: v\n", n) }),
		{"annotations of many passages", func(n int) map[string]string {
			return map[string]string{
				"articles/a.md":               head + repeat("Ship %d left.\n\n", n),
				"articles/a.annotations.yaml": repeat("- quote: Ship %d left\n  note: n\n", n),
			}
		}},
		{"annotations with a quote found often", func(n int) map[string]string {
			return map[string]string{
				"articles/a.md":               head + repeat("The ship left.\n\n", n),
				"articles/a.annotations.yaml": repeat("- quote: The ship left\n  note: n%d\n", n),
			}
		}},
		many("records of one name", "people/p%d.md", "---\nname: Ana Silva\n---\n"),
		many("records of one alias", "people/p%d.md", "---\nname: Ana S%d\naliases: [Silva]\n---\n"),
		many("records of one surname", "people/p%d.md", "---\nname: A%d Silva\n---\n"),
		many("claims of one proposition", "claims/c%d.md", "---\nproposition: The ship left\n---\n"),
		many("events of one day", "events/e%d.md", "---\nsummary: The ship left\ndate: 2024-03-05\n---\n"),
		many("equal articles", "articles/b%d.md", head+"Ana Silva said on Monday that the ship had left the port of Lisbon.\n"),
		many("equal publishers", "publishers/p%d.md", "---\nname: Harbour News\n---\n"),
		many("equal headings of pages", "pages/p%d.md", "---\ntitle: T\n---\nText.\n"),
		article("equal claims", func(n int) string {
			return repeat("Ana Silva said that the big ship had left the old port of Lisbon.\n\n", n)
		}),
		article("equal claims of different people", func(n int) string {
			return named("Ana S@ said that the big ship had left the old port of Lisbon.\n\n", n)
		}),
		article("claims that differ in a name", func(n int) string {
			return named("Ana Silva said that S@ Costa had left the old port of Lisbon.\n\n", n)
		}),
		article("events of one day in one article", func(n int) string {
			return named("Ana S@ left the port of Lisbon on 5 March 2024.\n\n", n)
		}),
		article("people of different surnames with one initial", func(n int) string { return named("A. S@ left. ", n) }),
		article("organizations of one noun", func(n int) string { return named("The S@ Ministry left. ", n) }),
	}
}

// many returns an input of n files and an article. In the path and the text, %d is
// the number of the file.
func many(name, path, text string) Input {
	return Input{name, func(n int) map[string]string {
		files := map[string]string{"articles/a.md": head + "Ana Silva left.\n"}
		for i := range n {
			number := letters(i)
			files[strings.ReplaceAll(path, "%d", number)] = strings.ReplaceAll(text, "%d", number)
		}
		return files
	}}
}
