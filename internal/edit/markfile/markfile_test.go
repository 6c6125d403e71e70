package markfile

import (
	"errors"
	"strings"
	"testing"

	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
)

func article(t *testing.T, name, body string) *document.Article {
	t.Helper()
	a, problems := document.ParseArticle("articles/"+name, []byte("---\ntitle: A\ndate: 2024-03-05\n---\n"+body))
	if a == nil {
		t.Fatal(problems)
	}
	return a
}

const body = "The *board* met on Monday. The board met again on Friday, said “Lena” Okoye.\n\nThe board met.\n"

func TestSelect(t *testing.T) {
	a := article(t, "a.md", body)
	for _, c := range []struct {
		name string
		s    annotation.Selector
		want annotation.Selector
		text string // of the passage, with markup
	}{
		{"words that occur once", annotation.Selector{Quote: "again on  Friday"}, annotation.Selector{Quote: "again on Friday"}, "again on Friday"},
		{"markup is left out", annotation.Selector{Quote: "board met on Monday"}, annotation.Selector{Quote: "board met on Monday"}, "board* met on Monday"},
		{"quotation marks as in the article", annotation.Selector{Quote: "said \"Lena\" Okoye"}, annotation.Selector{Quote: "said “Lena” Okoye"}, "said “Lena” Okoye"},
		{"the first of three, by what is after it", annotation.Selector{Quote: "board met", Suffix: " on Monday. The board met again on Friday"}, annotation.Selector{Quote: "board met", Suffix: "on"}, "board* met"},
		{"the second, by what is before it", annotation.Selector{Quote: "The board met", Prefix: "The board met on Monday. "}, annotation.Selector{Quote: "The board met", Prefix: "Monday."}, "The board met"},
		{"the last", annotation.Selector{Quote: "board met", Prefix: "Okoye. The", Suffix: "."}, annotation.Selector{Quote: "board met", Suffix: "."}, "board met"},
		{"what is around is no part of the article", annotation.Selector{Quote: "board met", Prefix: "something else", Suffix: " again on Friday"}, annotation.Selector{Quote: "board met", Suffix: "again"}, "board met"},
	} {
		got, at, err := Select(a, c.s)
		if err != nil || got != c.want || at.Text(a.Body) != c.text {
			t.Errorf("%s: %+v, %q, %v", c.name, got, at.Text(a.Body), err)
		}
	}
	var missing *annotation.Missing
	if _, _, err := Select(a, annotation.Selector{Quote: "the board met in secret on Friday"}); !errors.As(err, &missing) {
		t.Errorf("words that are not there: %v", err)
	}
	var several *annotation.Ambiguous
	if _, _, err := Select(a, annotation.Selector{Quote: "board met"}); !errors.As(err, &several) {
		t.Errorf("words that occur three times: %v", err)
	}
}

var entry = []listfile.Pair{{Key: "quote", Value: "again on Friday"}, {Key: "date", Value: "2024-03-08"}}

func TestAddAndRemove(t *testing.T) {
	const p = "articles/a.annotations.yaml"
	for _, c := range []struct{ name, text, want string }{
		{"no file", "", "- quote: again on Friday\n  date: 2024-03-08\n"},
		{"comments", "# yaml-language-server: x\n- quote: Lena\n  note: who? # ask\n# the end\n", "# yaml-language-server: x\n- quote: Lena\n  note: who? # ask\n# the end\n- quote: again on Friday\n  date: 2024-03-08\n"},
		{"no line break at the end, other line breaks", "- quote: Lena\r\n  note: who?", "- quote: Lena\r\n  note: who?\r\n- quote: again on Friday\r\n  date: 2024-03-08\r\n"},
	} {
		out, line, problems, err := Add(p, c.text, entry)
		if err != nil || len(problems) > 0 || out != c.want || !strings.Contains(strings.Split(out, "\n")[line-1], "again on Friday") {
			t.Errorf("%s: %q, line %d, %v, %v", c.name, out, line, problems, err)
		}
		if _, _, _, err := Add(p, out, entry); !errors.Is(err, ErrThere) {
			t.Errorf("%s: added twice: %v", c.name, err)
		}
		back, err := Remove(p, out, entry)
		if err != nil || strings.TrimRight(back, "\r\n") != strings.TrimRight(c.text, "\r\n") {
			t.Errorf("%s: removed: %q, %v", c.name, back, err)
		}
	}
	if out, _, problems, _ := Add(p, "- quote: a\n  nonsense: 1\n", entry); problems.Errors() == 0 || strings.Contains(out, "Friday") {
		t.Errorf("a file with errors: %q, %v", out, problems)
	}
	if _, _, _, err := Add(p, "", entry[:1]); err == nil {
		t.Error("an entry that says nothing was added")
	}
	if _, err := Remove(p, "- quote: a\n  note: b\n", entry); err == nil {
		t.Error("an entry that is not there was removed")
	}
}

// FuzzAdd adds an entry with any words to any file. All lines of the file stay, and
// the entry has the words.
func FuzzAdd(f *testing.F) {
	f.Add("", "a", "b")
	f.Add("# x\n- quote: a # c\n  note: |\n    b\n", "- y: \"", "line\nline")
	f.Add("\ufeff- quote: a\r\n  note: b", "\x00", "#")
	f.Fuzz(func(t *testing.T, text, quote, note string) {
		pairs := []listfile.Pair{{Key: "quote", Value: quote}, {Key: "note", Value: note}}
		out, _, problems, err := Add("articles/a.annotations.yaml", text, pairs)
		if err != nil || len(problems) > 0 {
			if out != text {
				t.Fatalf("%q became %q", text, out)
			}
			return
		}
		if !strings.HasPrefix(out, text) {
			t.Fatalf("%q became %q", text, out)
		}
		back, err := Remove("articles/a.annotations.yaml", out, pairs)
		if err == nil && !strings.HasPrefix(back, text) {
			t.Fatalf("%q became %q", text, back)
		}
	})
}

// FuzzSelect selects a part of any article, and finds it again.
func FuzzSelect(f *testing.F) {
	f.Add(body, 4, 10)
	f.Add("a a a a a", 2, 3)
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		a, _ := document.ParseArticle("articles/a.txt", []byte("---\ntitle: A\ndate: 2024-03-05\n---\n"+text))
		if a == nil || from < 0 || to > len(a.Body) || from >= to {
			return
		}
		s := annotation.Selector{Quote: a.Body[from:to], Prefix: a.Body[:from], Suffix: a.Body[to:]}
		got, at, err := Select(a, s)
		if err != nil {
			return
		}
		if again, err := annotation.NewText(a.Words()).Anchor(got); err != nil || again != at {
			t.Fatalf("%+v selects %v, not %v: %v", got, again, at, err)
		}
	})
}
