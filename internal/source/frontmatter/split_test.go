package frontmatter_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct{ name, text, yaml, body string }{
		{"front matter", "---\na: b\n---\nText\n", "a: b\n", "Text\n"},
		{"blank line behind it stays", "---\na: b\n---\n\nText", "a: b\n", "\nText"},
		{"nothing within", "---\n---\nText", "", "Text"},
		{"nothing behind", "---\na: b\n---", "a: b\n", ""},
		{"byte order mark", "\ufeff---\na: b\n---\nText", "a: b\n", "Text"},
		{"line ends of Windows", "---\r\na: b\r\n---\r\nText\r\n", "a: b\r\n", "Text\r\n"},
		{"blanks behind the hyphens", "--- \na: b\n---\t\nText", "a: b\n", "Text"},
		{"none", "Text\n---\na: b\n---\n", "", "Text\n---\na: b\n---\n"},
		{"none, with byte order mark", "\ufeffText", "", "Text"},
		{"a line after an empty one", "\n---\nA note, they say: b\n---\n", "", "\n---\nA note, they say: b\n---\n"},
		{"more hyphens", "----\nThe board met.\n---\n", "", "----\nThe board met.\n---\n"},
		{"TOML", "+++\na = 1\n+++\nText", "a = 1\n", "Text"},
		{"a line of plus signs", "+++\nText\n+++\n", "", "+++\nText\n+++\n"},
		{"a brace", "{ The \"board\": it met }", "", "{ The \"board\": it met }"},
		{"indented line does not close", "---\na: |\n  ---\n---\nText", "a: |\n  ---\n", "Text"},
		{"empty", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			yaml, body, problems := frontmatter.Split(diag.Source{Text: c.text})
			if got := yaml.Text(c.text); got != c.yaml {
				t.Errorf("front matter %q, want %q", got, c.yaml)
			}
			if got := c.text[body:]; got != c.body {
				t.Errorf("body %q, want %q", got, c.body)
			}
			if len(problems) > 0 {
				t.Error(problems)
			}
		})
	}
}

func TestSplitReportsMissingEnd(t *testing.T) {
	for _, text := range []string{"---", "---\n", "---\ntitle: a\n\nText\n", "\ufeff---\n ---\n"} {
		_, body, problems := frontmatter.Split(diag.Source{Path: "f", Text: text})
		want := "f:1:1: error: the front matter has no closing \"---\" [frontmatter-unclosed]\n    ---\n    ^~~\n" +
			"    hint: end the front matter with a line \"---\"; if the text itself starts with such a line, put an empty line before it\n"
		if got := printed(problems); got != want {
			t.Errorf("%q: got\n%s", text, got)
		}
		if body != len(text) {
			t.Errorf("%q: body at %d", text, body)
		}
	}
}

func TestCheckText(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"fine", "a\tb\r\nc\fd é 김 \u0085\n", ""},
		{"bytes that are not UTF-8", "one\ncaf\xe9 na\xefve\n", "f:2:4: error: byte 0xe9 is not UTF-8, and 1 more [invalid-utf8]\n    caf\\xe9 na\\xefve\n       ^~~~\n    hint: save the file as UTF-8\n"},
		{"UTF-16", "\xff\xfea\x00", "f:1:1: error: byte 0xff is not UTF-8, and 1 more [invalid-utf8]\n    \\xff\\xfea\\x00\n    ^~~~\n    hint: the file looks like UTF-16; save it as UTF-8\n" +
			"f:1:4: error: the text contains the control character U+0000 [control-character]\n    \\xff\\xfea\\x00\n             ^~~~\n    hint: this is probably not a text file; if it is, remove the character\n"},
		{"characters read in a wrong encoding", "Fran\u00c3\u0083\u00a9", "f:1:6: warning: the text contains the control character U+0083 [control-character]\n    FranÃ\\u0083©\n         ^~~~~~\n    hint: save the text with the right encoding, or remove the character\n"},
		{"control characters", "a\x1b[31mb\x07\x7f", "f:1:2: warning: the text contains the control character U+001B, and 2 more [control-character]\n    a\\x1b[31mb\\x07\\x7f\n     ^~~~\n    hint: save the text with the right encoding, or remove the character\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := printed(frontmatter.CheckText(diag.Source{Path: "f", Text: c.text})); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"---\na: b\n---\nText", "---", "\ufeff---\r\n---\r\n", "a", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		yaml, body, problems := frontmatter.Split(diag.Source{Text: text})
		if yaml.Start < 0 || yaml.End < yaml.Start || body < yaml.End || body > len(text) {
			t.Fatalf("front matter %v, body %d of %d bytes", yaml, body, len(text))
		}
		if got := strings.Trim(strings.TrimPrefix(text[yaml.End:body], "\ufeff"), "-+ \t\r\n"); len(problems) == 0 && got != "" {
			t.Errorf("%q is neither front matter nor body", got)
		}
		if utf8.ValidString(text) != (len(frontmatter.CheckText(diag.Source{Text: text})) == 0) && !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			t.Errorf("CheckText is wrong about %q", text)
		}
	})
}

func TestFrontMatterInOtherFormsIsAnError(t *testing.T) {
	for text, want := range map[string]string{
		"{\"title\": \"A\"}\nText":   "f:1:1: error: front matter in JSON is not read",
		"----\ntitle: A\n----\nText": "f:1:1: error: the front matter starts with more than three hyphens",
		"\n---\ntitle: A\n---\nText": "f:2:1: error: there is an empty line before the front matter",
		"+++\ntitle = \"A\"\nText":   "f:1:1: error: the front matter has no closing \"+++\"",
	} {
		_, _, problems := frontmatter.Split(diag.Source{Path: "f", Text: text})
		if got := printed(problems); !strings.HasPrefix(got, want) || !strings.Contains(got, "hint: ") {
			t.Errorf("%q: got\n%s\nwant %s", text, got, want)
		}
	}
}

func TestTOML(t *testing.T) {
	for _, c := range []struct{ toml, problems, names string }{
		{`title = "A # b"`, "", "title=A # b"},
		{"# c\ntitle = 'A'\nnames = [\"B\", # x\n 'C']\n[params]\nx = 1", "", "title=A names=B,C params"},
		{"title = A", "f:1:9: error: ", ""},
		{"titel = \"A\"", "f:1:1: error: unknown key \"titel\"", ""},
		{"title = \"A\"\ntitle = \"B\"", "f:2:1: error: the key \"title\" is already given in line 1", "title=A"},
		{"title = {x = 1}", "f:1:", ""},
		{"title = [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "f:1:", ""},
	} {
		var title string
		var names []string
		fields := []frontmatter.Field{
			{Key: "title", Set: frontmatter.String(&title)}, {Key: "names", Set: frontmatter.Strings(&names)},
			{Key: "params", Foreign: true, Set: frontmatter.Foreign(nil)},
		}
		m := frontmatter.Matter{TOML: true}
		m.End = len(c.toml)
		keys, problems := frontmatter.DecodeMatter(diag.Source{Path: "f", Text: c.toml}, m, fields)
		var got []string
		if title != "" {
			got = append(got, "title="+title)
		}
		if names != nil {
			got = append(got, "names="+strings.Join(names, ","))
		}
		if problems.Infos() > 0 {
			got = append(got, "params")
		}
		if strings.Join(got, " ") != c.names {
			t.Errorf("%q: got %q, want %q", c.toml, got, c.names)
		}
		if errors := printed(problems); c.problems != "" && !strings.HasPrefix(errors, c.problems) || c.problems == "" && problems.Errors() > 0 {
			t.Errorf("%q: got\n%s\nwant %s", c.toml, errors, c.problems)
		}
		if at := keys.Span("title"); c.names != "" && !strings.Contains(at.Text(c.toml), title) {
			t.Errorf("%q: the title is at %q", c.toml, at.Text(c.toml))
		}
	}
}

func TestAValueThatAHashEndsIsAWarning(t *testing.T) {
	for text, want := range map[string]string{
		"title: Vote #2 lost":    "f:1:13: warning: the value of \"title\" ends before the \"#\", which begins a comment [comment-in-value]",
		"title: Vote # was lost": "",
		"title: \"Vote #2\"":     "",
		"title: \"Vote\" #2":     "",
		"title: Vote#2":          "",
		"title: Vote # the #2":   "",
		"title: Vote ## a":       "",
	} {
		var title string
		_, problems := frontmatter.Decode(diag.Source{Path: "f", Text: text}, span.Span{End: len(text)}, []frontmatter.Field{{Key: "title", Set: frontmatter.String(&title)}})
		if got, _, _ := strings.Cut(printed(problems), "\n"); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestUsualSpellingsOfDates(t *testing.T) {
	for text, want := range map[string]string{
		"2024-03-05":                      "2024-03-05",
		"2024-03":                         "2024-03",
		"2024-03-05 09:00:00 +0100":       "2024-03-05T09:00:00+01:00",
		"2024-03-05T23:30:00.123Z":        "2024-03-05T23:30:00Z",
		"2024-03-05T23:30:00+0100":        "2024-03-05T23:30:00+01:00",
		"2024-03-05 09:00":                "2024-03-05T09:00",
		"2024-03-05 09:00:10":             "2024-03-05T09:00:10",
		"2024-3-5":                        "2024-03-05",
		"2024/03/05":                      "2024-03-05",
		"March 5, 2024":                   "2024-03-05",
		"Mar. 5, 2024":                    "2024-03-05",
		"Sept. 5, 2024":                   "2024-09-05",
		"5 March 2024":                    "2024-03-05",
		"Tuesday, March 5, 2024":          "2024-03-05",
		"Tue, 05 Mar 2024 09:00:00 +0100": "2024-03-05T09:00:00+01:00",
		"March 5, 2024 9:00":              "2024-03-05T09:00",
		"2024-02-30":                      "",
		"2024-02-30 10:00":                "",
		"03/04/2024":                      "",
		"yesterday":                       "",
		"5 March":                         "",
	} {
		d, err := frontmatter.ParseDate(text)
		if d.String() != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v, want %q", text, d, err, want)
		}
	}
}

// FuzzTOML decodes any text as TOML. Spans must be within the text.
func FuzzTOML(f *testing.F) {
	for _, s := range []string{"title = \"A\"\n[a.b]\nc = [1, {d = 2}]", "a.b = 1\n[[a]]\n", "names = [\n 'x', # y\n]", "title = 2024-03-05T09:00:00Z", "= ["} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var title string
		var names []string
		m := frontmatter.Matter{TOML: true}
		m.End = len(text)
		keys, problems := frontmatter.DecodeMatter(diag.Source{Path: "f", Text: text}, m, []frontmatter.Field{
			{Key: "title", Set: frontmatter.String(&title)}, {Key: "names", Set: frontmatter.Strings(&names)}, {Key: "a", Set: frontmatter.Foreign(nil)},
		})
		for key, at := range keys {
			if at.Start < 0 || at.End < at.Start || at.End > len(text) {
				t.Errorf("%s is at %v of %d bytes", key, at, len(text))
			}
		}
		_ = printed(problems)
	})
}
