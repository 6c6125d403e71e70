package whitespace

import (
	"strings"
	"testing"
)

func TestCollapse(t *testing.T) {
	for in, want := range map[string]string{
		"":               "",
		" ":              "",
		"one two":        "one two",
		" one":           "one",
		"one ":           "one",
		"one  two":       "one two",
		"one\ntwo\r\n":   "one two",
		"one\u00a0two":   "one two",
		"one\u3000two":   "one two",
		"one\u200btwo":   "one\u200btwo",
		"\x00 \xff":      "\x00 \xff",
		"Ana Pe\u00f1a.": "Ana Pe\u00f1a.",
	} {
		if got := Collapse(in); got != want {
			t.Errorf("Collapse(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzCollapse(f *testing.F) {
	f.Add(" one\u00a0\u2028two ")
	f.Add("\x00\x1f\x7f\xff")
	f.Fuzz(func(t *testing.T, s string) {
		got := Collapse(s)
		if want := strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("Collapse(%q) = %q, want %q", s, got, want)
		}
		if !IsCollapsed(got) && !strings.ContainsFunc(got, func(r rune) bool { return r < ' ' }) {
			t.Errorf("IsCollapsed(%q) is false", got)
		}
	})
}
