package dossier

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dossier/internal/span"
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
			a := &Article{Body: c.body, Prose: prose}
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

// FuzzPart compares a part with what its code points make one after the other.
func FuzzPart(f *testing.F) {
	f.Add("one *two*  three\u00a0four.", "*", 0, 20)
	f.Add(" a b\tc\n", "b", 1, 7)
	f.Add("é x ) y (", "y", 0, 9)
	f.Fuzz(func(t *testing.T, body, markup string, from, to int) {
		prose := body
		if markup != "" {
			prose = strings.ReplaceAll(body, markup, strings.Repeat(" ", len(markup)))
		}
		if from < 0 || to > len(prose) || from > to || len(prose) > 1000 {
			return
		}
		a := &Article{Body: body, Prose: prose}
		var want strings.Builder
		for off := from; off < to; {
			r, n := utf8.DecodeRuneInString(prose[off:to])
			if !unicode.IsSpace(r) {
				want.WriteString(prose[off : off+n])
				off += n
				continue
			}
			run := a.blanks(off)
			if a.parts(run) {
				want.WriteByte(' ')
			}
			off = run.End
		}
		if got := a.Part(span.Span{Start: from, End: to}); got != want.String() {
			t.Errorf("got %q, want %q", got, want.String())
		}
	})
}
