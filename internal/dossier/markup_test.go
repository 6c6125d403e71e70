package dossier

import (
	"testing"

	"dossier/internal/text/span"
)

// The body and each of its passages are those that the markup was made of.
func FuzzMarkup(f *testing.F) {
	f.Add("the *Mary*, the [Ann](b)\n", "the  Mary , the  Ann    \n", 0, 10)
	f.Add("“a” %%b%%", "    a        b  ", 3, 9)
	f.Add("plain", "plain", 1, 2)
	f.Fuzz(func(t *testing.T, body, prose string, start, end int) {
		if start < 0 || end > len(prose) || start > end || len(body) != len(prose) {
			return
		}
		a, s := &Article{Prose: prose, Markup: MarkupOf(body, prose)}, span.Span{Start: start, End: end}
		if got := a.Body(); got != body {
			t.Errorf("%q with the markup of %q: %q", prose, body, got)
		}
		if got := a.Written(s); got != s.Text(body) {
			t.Errorf("%v of %q: %q", s, body, got)
		}
		if got := a.Markup.within(s); got != (s.Text(body) != s.Text(prose)) {
			t.Errorf("%v of %q and %q: markup %t", s, body, prose, got)
		}
		got, want := a.Runes(), span.NewRuneCounter(body)
		for off := range body {
			if blanked(body, prose) && got.At(off) != want.At(off) {
				t.Errorf("%d code points before offset %d of %q, want %d", got.At(off), off, body, want.At(off))
			}
		}
	})
}

// blanked reports whether a prose differs from its body in spaces only.
func blanked(body, prose string) bool {
	for i := range len(prose) {
		if prose[i] != body[i] && prose[i] != ' ' {
			return false
		}
	}
	return true
}
