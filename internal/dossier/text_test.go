package dossier

import (
	"strings"
	"testing"

	"dossier/internal/text/span"
)

func TestWordsAreThoseThatAReaderSees(t *testing.T) {
	for _, c := range []struct{ name, body, markup, want string }{
		{"white space", " one\n\ttwo  three ", "", "one two three"},
		{"emphasis before a comma", "the *Mary*, the *Ann*", "*", "the Mary, the Ann"},
		{"neighbours", "*one* *two*", "*", "one two"},
		{"attributes", "(a [b]{c=d e=f}).", "[ ]{c=d e=f}", "(a b)."},
		{"a possessive", "[[ana|Ana]]’s [ship]{c=d e=f}'s", "[[ana| ]] [ ]{c=d e=f}", "Ana’s ship's"},
		{"quotation marks", `“[[a]]” "[[b]]" ‘%%x y%%c’`, "[[ ]] %%x y%%", `“a” "b" ‘c’`},
		{"a comment within a word", "a%%xy%%b", "%%xy%%", "ab"},
		{"a mark that stands apart", "one . *two* – three", "*", "one . two – three"},
		{"a broken line", "one<br>two", "<br>", "one two"},
	} {
		t.Run(c.name, func(t *testing.T) {
			prose := c.body
			for _, m := range strings.Fields(c.markup) {
				prose = strings.ReplaceAll(prose, m, strings.Repeat(" ", len(m)))
			}
			a := &Article{Prose: prose, Markup: MarkupOf(c.body, prose)}
			whole := span.Span{End: len(prose)}
			if got := a.Words(whole); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			for off := range prose {
				if isBlank(prose[off]) || off > 0 && isBlank(prose[off-1]) {
					continue // within what parts words, both parts have a space
				}
				parts := a.Part(span.Span{End: off}) + a.Part(span.Span{Start: off, End: len(prose)})
				if strings.TrimSpace(parts) != c.want {
					t.Errorf("cut at %d: %q", off, parts)
				}
			}
		})
	}
}

func isBlank(b byte) bool { return strings.IndexByte(" \t\n", b) >= 0 }

// What is plain is a part of the prose itself; it reads as what is put together.
func FuzzPart(f *testing.F) {
	f.Add("the *Mary*, the  Ann\n\u00a0left", "the  Mary , the  Ann\n\u00a0left", 0, 30)
	f.Add("one two", "one two", 0, 7)
	f.Add(" \x00a\xff b", " \x00a\xff b", 1, 5)
	f.Fuzz(func(t *testing.T, body, prose string, start, end int) {
		if start < 0 || end > len(prose) || start > end || len(body) != len(prose) {
			return
		}
		for i := range prose { // as markup is blanked
			if prose[i] != body[i] && prose[i] != ' ' {
				return
			}
		}
		a, s := &Article{Prose: prose, Markup: MarkupOf(body, prose)}, span.Span{Start: start, End: end}
		if got, want := a.Part(s), a.together(s); got != want {
			t.Errorf("%q of %q, %v: %q, want %q", prose, body, s, got, want)
		}
	})
}
