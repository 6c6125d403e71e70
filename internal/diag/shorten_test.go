package diag_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

func TestShorten(t *testing.T) {
	n := func(s string, times int) string { return strings.Repeat(s, times) }
	for _, c := range []struct{ name, message, want string }{
		{"short", `unknown key "a"`, `unknown key "a"`},
		{"many words", n("word ", 300), n("word ", 300)},
		{"longest value", `key "` + n("é", 200) + `"`, `key "` + n("é", 200) + `"`},
		{"value too long by one", `key "` + n("é", 201) + `" here`, `key "` + n("é", 200) + `…" here`},
		{"value with spaces", `key "` + n("ab ", 200_000) + `", try "b"`, `key "` + n("ab ", 66) + `ab…", try "b"`},
		{"longest word", "at " + n("x", 200) + " or y", "at " + n("x", 200) + " or y"},
		{"word too long by one", "at " + n("x", 201) + " or y", "at " + n("x", 200) + "… or y"},
		{"two values", `"` + n("a", 999) + `" and "` + n("b", 999) + `"`, `"` + n("a", 200) + `…" and "` + n("b", 200) + `…"`},
		{"quotation marks in a value", fmt.Sprintf("key %q", n(`"`, 999)), `key "` + n(`\"`, 100) + `…"`},
		{"escape at the border", fmt.Sprintf("key %q", n("a", 198)+n("\u202e", 9)), `key "` + n("a", 198) + `…"`},
		{"no second quotation mark", `key "` + n("a", 999), `key "` + n("a", 199) + "…"},
		{"very many words", n("word ", 100_000), n("word ", 400) + "…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := diag.Shorten(c.message); got != c.want {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
		})
	}
}

// Whatever a file holds, the reader of a message is not flooded.
func TestValuesOf550Kilobytes(t *testing.T) {
	for _, part := range []string{"a", "a ", "é", "\x00", "\"", "\\", "\u202e", "\U0001f682", "\n", "\xff"} {
		value := strings.Repeat(part, 550_000/len(part))
		src := diag.Source{Path: "a.md", Text: value}
		for _, message := range []string{fmt.Sprintf("unknown key %q", value), "cannot read " + value} {
			for _, d := range []diag.Diagnostic{
				src.Error(span.Span{Start: 0, End: len(value)}, "c", message), diag.File("a.md", diag.Error, "c", message).WithHint(message),
			} {
				if n := utf8.RuneCountInString(d.Message); n > 2100 || strings.HasPrefix(message, "unknown") && n > 250 {
					t.Errorf("%q: a message of %d characters", part, n)
				}
				var b strings.Builder
				if err := (diag.List{d}).Print(&b, false); err != nil || b.Len() > 30_000 {
					t.Errorf("%q: %d bytes printed, %v", part, b.Len(), err)
				}
			}
		}
	}
}

func FuzzShorten(f *testing.F) {
	f.Add(`key "` + strings.Repeat(`\u202e`, 60) + `"`)
	f.Add(strings.Repeat("é", 300) + ` "`)
	f.Fuzz(func(t *testing.T, message string) {
		got := diag.Shorten(message)
		if utf8.ValidString(message) && !utf8.ValidString(got) {
			t.Errorf("%q is cut within a character", message)
		}
		if len(message) <= 200 && got != message || len(got) > len(message)+len(message)/100 {
			t.Errorf("%q became %q", message, got)
		}
	})
}
