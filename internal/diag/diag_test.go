package diag_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// mark returns a problem at the first occurrence of words in text.
func mark(text, words string) diag.Diagnostic {
	start := strings.Index(text, words)
	return diag.Source{Path: "a.md", Text: text}.Error(span.Span{Start: start, End: start + len(words)}, "code", "message")
}

func printed(t *testing.T, l diag.List, color bool) string {
	t.Helper()
	var b strings.Builder
	if err := l.Print(&b, color); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPrint(t *testing.T) {
	const head = "a.md:1:%: error: message [code]\n"
	for _, c := range []struct{ name, text, words, col, want string }{
		{"underline", "one two three", "two", "5", "    one two three\n        ^~~\n"},
		{"one character", "one", "n", "2", "    one\n     ^\n"},
		{"nothing marked", "one", "", "1", "    one\n    ^\n"},
		{"tabs", "\tone\ttwo", "two", "6", "        one    two\n               ^~~\n"},
		{"wide characters", "김정은 갔다", "갔다", "5", "    김정은 갔다\n           ^~~~\n"},
		{"combining characters", "e\u0301te\u0301 x", "x", "7", "    e\u0301te\u0301 x\n        ^\n"},
		{"emoji", "🚂🚂 x", "x", "4", "    🚂🚂 x\n         ^\n"},
		{"control characters", "a\x1b[31mb", "b", "7", "    a\\x1b[31mb\n             ^\n"},
		{"C1 control characters", "a\u009bb", "b", "3", "    a\\u009bb\n           ^\n"},
		{"direction of writing", "a\u202eb", "b", "3", "    a\\u202eb\n           ^\n"},
		{"characters not assigned", "a\U000e0001b", "b", "3", "    a\\U000e0001b\n               ^\n"},
		{"invalid bytes", "a\xffb", "b", "3", "    a\\xffb\n         ^\n"},
		{"line end of Windows", "one two\r\nthree", "two", "5", "    one two\n        ^~~\n"},
		{"over lines", "one two\nthree", "two\nthree", "5", "    one two\n        ^~~\n"},
		{"byte order mark", "\ufeffone", "one", "1", "    one\n    ^~~\n"},
		{"long line", strings.Repeat("a", 100) + " two " + strings.Repeat("b", 100), "two", "102",
			"    …" + strings.Repeat("a", 47) + " two " + strings.Repeat("b", 39) + "…\n    " + strings.Repeat(" ", 49) + "^~~\n"},
		{"long mark", "x" + strings.Repeat("é", 100), strings.Repeat("é", 100), "2",
			"    x" + strings.Repeat("é", 60) + "…\n     ^" + strings.Repeat("~", 59) + "\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := strings.Replace(head, "%", c.col, 1) + c.want
			if got := printed(t, diag.List{mark(c.text, c.words)}, false); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestPositionCountsLines(t *testing.T) {
	src := diag.Source{Text: "one\n\ntwo é x"}
	for _, c := range []struct{ off, line, col int }{{0, 1, 1}, {3, 1, 4}, {4, 2, 1}, {5, 3, 1}, {12, 3, 7}, {99, 3, 8}, {-1, 1, 1}} {
		if line, col := src.Position(c.off); line != c.line || col != c.col {
			t.Errorf("offset %d: %d:%d, want %d:%d", c.off, line, col, c.line, c.col)
		}
	}
}

func TestPrintOfAWholeFile(t *testing.T) {
	l := diag.List{diag.File("b\x1b\n.md", diag.Warning, "no-date", "no\x07 date\u2028").WithHint("give \x1b[0mone")}
	want := "b\\x1b\\x0a.md:1:1: warning: no\\x07 date\\u2028 [no-date]\n    hint: give \\x1b[0mone\n"
	if got := printed(t, l, false); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestPrintInColour(t *testing.T) {
	l := diag.List{mark("one two", "two"), diag.File("b", diag.Warning, "c", "m"), diag.File("d", diag.Info, "c", "m")}
	want := "\x1b[1ma.md:1:5:\x1b[0m \x1b[1;31merror:\x1b[0m message [code]\n    one two\n        \x1b[1;32m^~~\x1b[0m\n" +
		"\x1b[1mb:1:1:\x1b[0m \x1b[1;35mwarning:\x1b[0m m [c]\n" +
		"\x1b[1md:1:1:\x1b[0m \x1b[1;36minfo:\x1b[0m m [c]\n"
	if got := printed(t, l, true); got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestPrintReportsErrorsOfWriting(t *testing.T) {
	l := diag.List{mark("one", "one")}
	if l.Print(full{}, false) == nil || l.WriteJSON(full{}) == nil {
		t.Error("no error")
	}
}

func TestWriteJSON(t *testing.T) {
	l := diag.List{mark("é <two>", "<two>").WithHint("a & b"), diag.File("b", diag.Warning, "c", "m")}
	var b strings.Builder
	if err := l.WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	want := `{"path":"a.md","line":1,"col":3,"width":5,"severity":"error","code":"code","message":"message","excerpt":"é <two>","hint":"a & b"}` + "\n" +
		`{"path":"b","line":1,"col":1,"severity":"warning","code":"c","message":"m"}` + "\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestListSortsAndCounts(t *testing.T) {
	var l diag.List
	for _, d := range []diag.Diagnostic{
		{Path: "b", Line: 1}, {Path: "a", Line: 2, Col: 1}, {Path: "a", Line: 1, Col: 2, Severity: diag.Warning}, {Path: "a", Line: 1, Col: 1, Code: "d"},
		{Path: "a", Line: 1, Col: 1, Code: "c", Message: "n"}, {Path: "a", Line: 1, Col: 1, Code: "c", Message: "m"}, {Path: "a"},
	} {
		l.Add(d)
	}
	l.Sort()
	var got []string
	for _, d := range l {
		got = append(got, strings.TrimSpace(d.Path+d.Code+d.Message))
	}
	if s := strings.Join(got, " "); s != "a acm acn ad a a b" || l[4].Severity != diag.Warning || l[5].Line != 2 {
		t.Errorf("order %q: %v", s, l)
	}
	if l.Errors() != 6 || l.Warnings() != 1 {
		t.Errorf("%d errors, %d warnings", l.Errors(), l.Warnings())
	}
	l.Add(diag.Diagnostic{Path: "c", Severity: diag.Info})
	if l.Promote(); l.Errors() != 7 || l.Warnings() != 0 || l.Infos() != 1 {
		t.Errorf("promoted: %d errors, %d warnings", l.Errors(), l.Warnings())
	}
}

func FuzzPrint(f *testing.F) {
	f.Add("one\ntwo", 1, 5)
	f.Add("\ufeff\xff\u202e\t김\r\n", 0, 99)
	f.Add("\ufeff", 1, 2)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		d := diag.Source{Path: text, Text: text}.Warning(span.Span{Start: start, End: end}, "c", text)
		if d.Line < 1 || d.Col < 1 || d.Width < 1 || d.Caret < 0 || d.Caret > utf8.RuneCountInString(d.Excerpt) {
			t.Errorf("%+v", d)
		}
		out := printed(t, diag.List{d}, false)
		if !utf8.ValidString(out) || strings.ContainsFunc(out, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e }) {
			t.Errorf("printed raw: %q", out)
		}
		if lines := strings.Count(out, "\n"); lines != 1 && lines != 3 {
			t.Errorf("%d lines: %q", lines, out)
		}
	})
}
