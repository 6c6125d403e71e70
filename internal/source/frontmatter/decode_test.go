package frontmatter_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// values holds the decoded fields.
type values struct {
	Title, Note, URL, Language string
	Aliases                    []string
	Date                       edtf.Date
	Draft                      bool
	Mode                       string
}

func (v *values) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Set: frontmatter.String(&v.Title), Required: true},
		{Key: "note", Set: frontmatter.Text(&v.Note)},
		{Key: "aliases", Set: frontmatter.Strings(&v.Aliases)},
		{Key: "date", Set: frontmatter.Date(&v.Date)},
		{Key: "url", Set: frontmatter.URL(&v.URL)},
		{Key: "language", Set: frontmatter.Language(&v.Language)},
		{Key: "draft", Set: frontmatter.Bool(&v.Draft)},
		{Key: "mode", Set: frontmatter.Enum(&v.Mode, "on", "off")},
	}
}

func decode(text string) (values, frontmatter.Keys, diag.List) {
	var v values
	keys, problems := frontmatter.Decode(diag.Source{Path: "f", Text: text}, span.Span{End: len(text)}, v.fields())
	return v, keys, problems
}

func TestDecodeValues(t *testing.T) {
	date := func(s string) edtf.Date { d, _ := edtf.Parse(s); return d }
	for _, c := range []struct {
		name, text string
		want       values
	}{
		{"text", "title: A ship", values{Title: "A ship"}},
		{"numbers are text", "title: 1984", values{Title: "1984"}},
		{"words for truth are text", "title: yes", values{Title: "yes"}},
		{"dates are text in a text", "title: 2023-09-12", values{Title: "2023-09-12"}},
		{"numbers keep their form", "title: 007", values{Title: "007"}},
		{"quotes", `title: "Talks: \"day\" one"`, values{Title: `Talks: "day" one`}},
		{"single quotes", "title: 'It''s # 1'", values{Title: "It's # 1"}},
		{"comments", "# c\ntitle: a # b\n", values{Title: "a"}},
		{"comments of the text", "title: a %%b%%\nnote: |\n  c %%d\n\n  e%% f\naliases: [g%%h%%, '%%i%%']\n", values{Title: "a", Note: "c  f", Aliases: []string{"g"}}},
		{"only a comment", "title: a\nnote: '%%b%%'\ndate: '%%c%%'", values{Title: "a"}},
		{"no comment in code", "title: a\nnote: '`%%b%%`'", values{Title: "a", Note: "`%%b%%`"}},
		{"a date with a comment", "title: a\ndate: 2023 %%sure?%%", values{Title: "a", Date: date("2023")}},
		{"folded text in one line", "title: >\n  a\n  b\n", values{Title: "a b"}},
		{"text of several lines", "title: a\nnote: |\n  b\n  c\n", values{Title: "a", Note: "b\nc\n"}},
		{"lists", "title: a\naliases: [b, 1, 'c  d']\n", values{Title: "a", Aliases: []string{"b", "1", "c d"}}},
		{"lists in lines", "title: a\naliases:\n- b\n- c\n", values{Title: "a", Aliases: []string{"b", "c"}}},
		{"one for a list", "title: a\naliases: b", values{Title: "a", Aliases: []string{"b"}}},
		{"dates", "title: a\ndate: 2023-09-12", values{Title: "a", Date: date("2023-09-12")}},
		{"years", "title: a\ndate: 2023", values{Title: "a", Date: date("2023")}},
		{"intervals", "title: a\ndate: 2019-04-25/2019-04-27", values{Title: "a", Date: date("2019-04-25/2019-04-27")}},
		{"addresses", "title: a\nurl: https://example.org/b?c=d#e", values{Title: "a", URL: "https://example.org/b?c=d#e"}},
		{"languages", "title: a\nlanguage: PT-br", values{Title: "a", Language: "pt-BR"}},
		{"truth", "title: a\ndraft: yes", values{Title: "a", Draft: true}},
		{"options", "title: a\nmode: off", values{Title: "a", Mode: "off"}},
		{"keys without value", "title: a\ndate:\nnote: ~\naliases: []\n", values{Title: "a"}},
		{"line ends of Windows", "title: a\r\nmode: on\r\n", values{Title: "a", Mode: "on"}},
		{"mapping in braces", "{title: a, mode: on}", values{Title: "a", Mode: "on"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, problems := decode(c.text)
			if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
			if len(problems) > 0 {
				t.Errorf("problems: %v", problems)
			}
		})
	}
}

// printed returns the problems as they are printed.
func printed(l diag.List) string {
	var b strings.Builder
	l.Sort()
	_ = l.Print(&b, false)
	return b.String()
}

func TestDecodeProblems(t *testing.T) {
	const quotes = "    hint: put the value in quotes, as in title: \"Talks: day one\"\n"
	for _, c := range []struct{ name, text, want string }{
		{"unknown key with a neighbour", "title: a\ndaet: 2023",
			"f:2:1: error: unknown key \"daet\" [unknown-key]\n    daet: 2023\n    ^~~~\n    hint: did you mean \"date\"?\n"},
		{"unknown key in capitals", "title: a\nDate: 2023",
			"f:2:1: error: unknown key \"Date\" [unknown-key]\n    Date: 2023\n    ^~~~\n    hint: did you mean \"date\"?\n"},
		{"unknown key without one", "title: a\nweather: fine",
			"f:2:1: error: unknown key \"weather\" [unknown-key]\n    weather: fine\n    ^~~~~~~\n    hint: known keys: title, note, aliases, date, url, language, draft, mode\n"},
		{"key twice", "title: a\nmode: on\ntitle: b",
			"f:3:1: error: the key \"title\" is already given in line 1 [duplicate-key]\n    title: b\n    ^~~~~\n    hint: remove one of the two\n"},
		{"key missing", "mode: on",
			"f:1:1: error: the key \"title\" is missing or empty [missing-key]\n    mode: on\n    ^\n"},
		{"key empty", "mode: on\ntitle: \"\"", "f:2:1: error: the key \"title\" is missing or empty [missing-key]\n    title: \"\"\n    ^~~~~\n"},
		{"key with a comment only", "mode: on\ntitle: '%%a%%'", "f:2:1: error: the key \"title\" is missing or empty [missing-key]\n    title: '%%a%%'\n    ^~~~~\n"},
		{"list for text", "title: [a, b]",
			"f:1:8: error: expected text for \"title\", found a list [wrong-type]\n    title: [a, b]\n           ^~~~~~\n    hint: put the value in quotes if it is text\n"},
		{"mapping in a list", "title: a\naliases: [b, {c: d}]",
			"f:2:14: error: expected text for \"aliases\", found a mapping [wrong-type]\n    aliases: [b, {c: d}]\n                 ^~~~~~~\n    hint: put the value in quotes if it is text\n"},
		{"text for the mapping", "just words", "f:1:1: error: expected lines of the form \"key: value\" [wrong-type]\n    just words\n    ^~~~~~~~~~\n"},
		{"bad date", "title: a\ndate: 2023-02-30",
			"f:2:7: error: date \"2023-02-30\": 30 February does not exist [bad-date]\n    date: 2023-02-30\n          ^~~~~~~~~~\n    hint: write a date as 2023-09-12, 2023-09 or 2023\n"},
		{"bad address", "title: a\nurl: example.org",
			"f:2:6: error: \"example.org\" is not a web address [bad-url]\n    url: example.org\n         ^~~~~~~~~~~\n    hint: write the full address, including https://\n"},
		{"bad language", "title: a\nlanguage: Korean!",
			"f:2:11: error: \"Korean!\" is not a language tag [bad-language]\n    language: Korean!\n              ^~~~~~~\n    hint: write a language as \"en\", \"ko\" or \"pt-BR\"\n"},
		{"bad truth value", "title: a\ndraft: maybe", "f:2:8: error: \"maybe\" is neither true nor false [bad-value]\n    draft: maybe\n           ^~~~~\n"},
		{"bad option", "title: a\nmode: 'of'", "f:2:7: error: \"of\" is not one of \"on\", \"off\" [bad-value]\n    mode: 'of'\n          ^~~~\n"},
		{"colon in a value", "title: Talks: day one\nmode: on",
			"f:1:13: error: a value contains a colon followed by a space [yaml-syntax]\n    title: Talks: day one\n                ^\n" + quotes},
		{"quotation within a value", "title: \"Talks\" begin", "f:1:16: error: expected the next key [yaml-syntax]\n    title: \"Talks\" begin\n                   ^\n" + quotes},
		{"at sign", "title: @ship", "f:1:8: error: a value cannot start with this character [yaml-syntax]\n    title: @ship\n           ^\n" + quotes},
		{"asterisk", "title: *ship*", "f:1:8: error: a value cannot start with an asterisk [yaml-syntax]\n    title: *ship*\n           ^\n" + quotes},
		{"quotation never closed", "title: 'Talks", "f:1:8: error: the closing quotation mark is missing [yaml-syntax]\n    title: 'Talks\n           ^\n"},
		{"list never closed", "title: a\naliases: [b, c\n", "f:2:10: error: the list is not closed, or a comma is missing [yaml-syntax]\n    aliases: [b, c\n             ^\n" + quotes},
		{"tab", "title:\n\ta: b", "f:2:1: error: tabs cannot be used for indentation [yaml-syntax]\n        a: b\n    ^~~~\n    hint: use spaces\n"},
		{"line without a key", "title: a\nwords\nmode: on", "f:2:1: error: expected \"key: value\" [yaml-syntax]\n    words\n    ^\n"},
		{"escape", `title: "a\qb"`, "f:1:10: error: unknown escape sequence [yaml-syntax]\n    title: \"a\\qb\"\n             ^\n    hint: use single quotes, or write \\\\ for a backslash\n"},
		{"second document", "title: a\n--- b\nmode: on", "f:2:1: error: a second document starts here [yaml-unsupported]\n    --- b\n    ^~~~~\n    hint: remove the line \"---\"\n"},
		{"anchor", "title: &x a", "f:1:8: error: YAML anchors, aliases and tags are not supported [yaml-unsupported]\n    title: &x a\n           ^~~~\n    hint: put the value in quotes if it is text\n"},
		{"tag", "title: !!str a", "f:1:8: error: YAML anchors, aliases and tags are not supported [yaml-unsupported]\n    title: !!str a\n           ^~~~~~~\n    hint: put the value in quotes if it is text\n"},
		{"merge", "title: a\n<<: {mode: on}", "f:2:1: error: expected a plain key [yaml-unsupported]\n    <<: {mode: on}\n    ^~\n"},
		{"nesting", "title: a\nnote: " + strings.Repeat("[", 20) + strings.Repeat("]", 20),
			"f:2:23: error: values are nested too deeply [yaml-syntax]\n    note: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n                          ^\n"},
		{"all at once", "title: a: b\ndaet: x\nmode: on\nurl: @\nmode: off\ndate: 2023-13-01\n",
			"f:1:9: error: a value contains a colon followed by a space [yaml-syntax]\n    title: a: b\n            ^\n" + quotes +
				"f:2:1: error: unknown key \"daet\" [unknown-key]\n    daet: x\n    ^~~~\n    hint: did you mean \"date\"?\n" +
				"f:4:6: error: a value cannot start with this character [yaml-syntax]\n    url: @\n         ^\n" + quotes +
				"f:5:1: error: the key \"mode\" is already given in line 3 [duplicate-key]\n    mode: off\n    ^~~~\n    hint: remove one of the two\n" +
				"f:6:7: error: date \"2023-13-01\": month 13 does not exist [bad-date]\n    date: 2023-13-01\n          ^~~~~~~~~~\n    hint: write a date as 2023-09-12, 2023-09 or 2023\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, problems := decode(c.text)
			if got := printed(problems); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestKeysTellWhereValuesStand(t *testing.T) {
	text := "é: 1\n---\ntitle: \"ö: ü\"   # c\naliases:\n  - one\nnote: |\n  a\n  b\ndate: 2023-09\n---\n"
	start := strings.Index(text, "title")
	var v values
	keys, problems := frontmatter.Decode(diag.Source{Text: text}, span.Span{Start: start, End: strings.LastIndex(text, "---")}, v.fields())
	if len(problems) > 0 {
		t.Error(problems)
	}
	for key, want := range map[string]string{"title": `"ö: ü"`, "aliases": "- one", "note": "|", "date": "2023-09", "url": ""} {
		if got := keys.Span(key).Text(text); got != want {
			t.Errorf("%s stands at %q, want %q", key, got, want)
		}
		if keys.Has(key) != (want != "") {
			t.Errorf("Has(%q) = %v", key, keys.Has(key))
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"title: a\n", "title: a: b\n- c\n", "a: &x [*x]\n", "? a\n: b\n", "---\na: b\n---\n", "a:\n\tb\n", "\"\\", "{a: [b, {c: d}", "title: |\n  a\n\n b",
		"title: a\u2028mode: b", "title: a\u0085mode: on", "'", "%YAML 1.2\n---\n", "!!binary a: b", "title: é\rmode: x", "<<: *a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		_, keys, problems := decode(text)
		for key, s := range keys {
			if s.Start < 0 || s.End < s.Start || s.End > len(text) {
				t.Errorf("%s stands at %v of %d bytes", key, s, len(text))
			}
		}
		for _, p := range problems {
			if p.Line < 1 || p.Line > strings.Count(text, "\n")+1 || p.Message == "" || p.Code == "" {
				t.Errorf("problem %+v", p)
			}
		}
	})
}
