package document_test

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
)

func parse(t *testing.T, path, text string) *document.Article {
	t.Helper()
	a, problems := document.ParseArticle(path, []byte(text))
	if a == nil {
		t.Fatalf("%s: %v", path, problems)
	}
	return a
}

func TestArticleMeta(t *testing.T) {
	const front = "---\ntitle: Two ships\npublisher: Port News\ndate: 2023-09-12\nauthor: Ann Lee\nurl: https://example.org/x\nretrieved: 2024-01\nlanguage: en-GB\n---\n"
	const body = "\nTwo *ships* left.\r\n"
	a := parse(t, "articles/x/The Ships.md", front+body)
	if a.Title != "Two ships" || a.Publisher != "Port News" || a.Author != "Ann Lee" || a.URL != "https://example.org/x" || a.Language != "en-GB" ||
		a.Date.String() != "2023-09-12" || a.Retrieved.String() != "2024-01" {
		t.Errorf("meta %+v", a.Meta)
	}
	sum := sha256.Sum256([]byte(body))
	if a.Body != body || a.BodyOffset != len(front) || a.SHA256 != hex.EncodeToString(sum[:]) {
		t.Errorf("body %q at %d, sum %s", a.Body, a.BodyOffset, a.SHA256)
	}
	if a.Slug != "the-ships" || a.Path != "articles/x/The Ships.md" || a.Syntax != dossier.Markdown {
		t.Errorf("slug %q, path %q, syntax %d", a.Slug, a.Path, a.Syntax)
	}
	if a.Prose != "\nTwo  ships  left.\r\n" || len(a.Blocks) != 1 {
		t.Errorf("prose %q, blocks %v", a.Prose, a.Blocks)
	}
	if got := a.Keys.Span("publisher").Text(front + body); got != "Port News" {
		t.Errorf("publisher stands at %q", got)
	}
}

func TestArticleTitle(t *testing.T) {
	long := strings.Repeat("word ", 30)
	for _, c := range []struct{ name, path, text, title, at string }{
		{"front matter", "a.md", "---\ntitle: T\n---\n# H\n\nx", "T", ""},
		{"front matter and the same heading", "a.md", "---\ntitle: A *T*\n---\nx\n\n# A \\*T\\*\n", "A *T*", `A \*T\*`},
		{"first heading", "a.md", "Words.\n\n## The *fine* H\n\n# Other\n", "The fine H", "The *fine* H"},
		{"file name", "articles/2023-09-12-two_ships-left.md", "x", "Two ships left", ""},
		{"file name with month", "2023-09-éclair.md", "x", "Éclair", ""},
		{"file name that is a date", "2023-09-12.md", "x", "2023-09-12", ""},
		{"file name that starts with a number", "1000-ships.md", "x", "1000 ships", ""},
		{"first line", "a.txt", "\n  Two  ships\n\nThey left.", "Two ships", "Two  ships"},
		{"first line before a line", "a.txt", "Two ships\r\nThey left.", "Two ships", "Two ships"},
		{"first line ends like a sentence", "a-b.txt", "Two ships left.\n\nThey did.", "A b", ""},
		{"first line leads on", "a-b.txt", "Ships:\none\ntwo", "A b", ""},
		{"first line is long", "a-b.txt", long + "\n\nThey did.", "A b", ""},
		{"nothing behind the first line", "a-b.txt", "Two ships\n", "A b", ""},
		{"front matter and the same first line", "a.txt", "---\ntitle: Two ships left.\n---\nTwo ships left.\nThey did.", "Two ships left.", "Two ships left."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := parse(t, c.path, c.text)
			if a.Title != c.title || a.TitleSpan.Text(a.Body) != c.at {
				t.Errorf("title %q at %q, want %q at %q", a.Title, a.TitleSpan.Text(a.Body), c.title, c.at)
			}
		})
	}
}

func TestPlainTitleIsAHeading(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"blank line behind", "Ships\n\none\ntwo\n\nthree", []string{"1 Ships", "0 one\ntwo", "0 three"}},
		{"no blank lines", "Ships\none\ntwo", []string{"1 Ships", "0 one", "0 two"}},
		{"blank lines later", "Ships\none\ntwo\n\nthree", []string{"1 Ships", "0 one\ntwo", "0 three"}},
		{"no title", "Ships left.\none", []string{"0 Ships left.", "0 one"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := parse(t, "a.txt", c.text)
			var got []string
			for _, b := range a.Blocks {
				got = append(got, string('0'+rune(b.Kind))+" "+b.Text(a.Prose))
			}
			if strings.Join(got, "|") != strings.Join(c.want, "|") || a.Prose != a.Body || a.Syntax != dossier.Plain {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if segment.Heading != 1 {
		t.Error("the numbers above are those of segment.BlockKind")
	}
}

func TestArticleDate(t *testing.T) {
	for _, c := range []struct{ path, text, want string }{
		{"2023-09-11-a.md", "---\ndate: 2023-09-12\n---\nx", "2023-09-12"},
		{"x/2023-09-12-a.md", "x", "2023-09-12"},
		{"a-2023-09-12.txt", "x", "2023-09-12"},
		{"2023-09-a.txt", "x", "2023-09"},
		{"2023-09.txt", "x", "2023-09"},
		{"2023-13-12-a.md", "x", ""},
		{"2023-02-30-a.md", "x", "2023-02"},
		{"12023-09-123.md", "x", ""},
		{"2023-a.md", "x", ""},
		{"2023-09-12/a.md", "x", ""},
	} {
		a, problems := document.ParseArticle(c.path, []byte(c.text))
		if a == nil || a.Date.String() != c.want {
			t.Errorf("%s: date %v, want %q", c.path, a, c.want)
		}
		noDate := slices.ContainsFunc(problems, func(d diag.Diagnostic) bool { return d.Code == "no-date" })
		if missing := c.want == ""; missing != noDate {
			t.Errorf("%s: problems %v", c.path, problems)
		}
	}
}

func TestArticleWithErrorsIsNone(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "only a mark": "\ufeff", "blank": " \n", "no body": "---\ntitle: a\n---\n \n", "not closed": "---\ntitle: a\n",
		"not UTF-8": "\xff", "control": "a\x00", "front matter": "---\ntitle: [a]\n---\nx", "too large": strings.Repeat("a", document.MaxSize+1),
	} {
		if a, problems := document.ParseArticle("a.md", []byte(text)); a != nil || problems.Errors() == 0 {
			t.Errorf("%s: article %v, problems %v", name, a != nil, problems)
		}
	}
}

func FuzzParseArticle(f *testing.F) {
	for _, s := range []string{"Title\n\nText.", "---\ntitle: A\ndate: 2023\n---\n# B\n\n- c\n", "\ufeff---\r\n---\r\nx", "x\n\ny: z\n", "a\u2028b", "\v\fTitle\f\n\nb", "# \n"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		path := "a.txt"
		if markdown {
			path = "a.md"
		}
		a, problems := document.ParseArticle(path, []byte(text))
		if (a == nil) != (problems.Errors() > 0) {
			t.Fatalf("article %v, problems %v", a, problems)
		}
		if a == nil {
			return
		}
		if a.Body != text[a.BodyOffset:] || len(a.Prose) != len(a.Body) || !utf8.ValidString(a.Prose) {
			t.Errorf("body %q, prose %q", a.Body, a.Prose)
		}
		if strings.TrimSpace(a.Title) == "" || a.Slug == "" {
			t.Errorf("title %q, slug %q", a.Title, a.Slug)
		}
		if s := a.TitleSpan; s.Start < 0 || s.End < s.Start || s.End > len(a.Body) {
			t.Errorf("title at %v", s)
		}
		end := 0
		for _, b := range a.Blocks {
			if b.Start < end || b.Empty() || b.End > len(a.Body) {
				t.Fatalf("block %v after %d in %d bytes", b.Span, end, len(a.Body))
			}
			end = b.End
		}
	})
}
