package matterfile

import (
	"errors"
	"strings"
	"testing"

	"dossier/internal/edit/listfile"
	"dossier/internal/source/document"
)

func TestAdd(t *testing.T) {
	author := []listfile.Pair{{Key: "author", Value: "Jo Miller"}}
	for _, c := range []struct{ name, text, want string }{
		{"at the end", "---\ntitle: Q # mine\n---\nText.\n", "---\ntitle: Q # mine\nauthor: Jo Miller\n---\nText.\n"},
		{"no front matter", "Text.\n", "---\nauthor: Jo Miller\n---\nText.\n"},
		{"byte order mark", "\ufeffText.\n", "\ufeff---\nauthor: Jo Miller\n---\nText.\n"},
		{"line breaks of Windows", "---\r\ntitle: Q\r\n---\r\nText.\r\n", "---\r\ntitle: Q\r\nauthor: Jo Miller\r\n---\r\nText.\r\n"},
		{"empty front matter", "---\n---\nText.\n", "---\nauthor: Jo Miller\n---\nText.\n"},
		{"the key is there", "---\nauthor: A\n---\nText.\n", ""},
		{"in braces", "---\n{title: Q}\n---\nText.\n", ""},
		{"a value of several lines", "---\ntitle: |\n  Q\n---\nText.\n", "---\ntitle: |\n  Q\nauthor: Jo Miller\n---\nText.\n"},
		{"broken", "---\ntitle: [\n---\nText.\n", ""},
	} {
		got, err := Add("articles/q.md", c.text, author)
		if got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: %q, %v", c.name, got, err)
		}
	}
	if _, err := Add("articles/q.md", "+++\ntitle = \"Q\"\n+++\nText.\n", author); !errors.Is(err, ErrTOML) {
		t.Error(err)
	}
	if got, err := Add("articles/q.md", "Text.\n", []listfile.Pair{{Key: "date", Value: "next week"}}); err == nil {
		t.Errorf("a value that is no date: %q", got)
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("---\ntitle: Q\n---\nText.\n", "x: y")
	f.Add("---\ntitle: >\n a\n\n---\r\nText.\n", "---")
	f.Fuzz(func(t *testing.T, text, value string) {
		out, err := Add("articles/q.md", text, []listfile.Pair{{Key: "author", Value: value}})
		if err != nil {
			return
		}
		a, _ := document.ParseArticle("articles/q.md", []byte(text))
		b, problems := document.ParseArticle("articles/q.md", []byte(out))
		if b == nil || a.Body != b.Body || a.Title != b.Title || a.Publisher != b.Publisher || a.URL != b.URL || a.Date != b.Date {
			t.Errorf("%q -> %q: %v", text, out, problems)
		}
		if !strings.HasSuffix(out, a.Body) {
			t.Errorf("%q", out)
		}
	})
}
