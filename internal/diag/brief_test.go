package diag_test

import (
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// flood returns a list with so many errors and warnings in one file, and one
// error in another.
func flood(errors, warnings int) diag.List {
	src := diag.Source{Path: "a.md", Text: strings.Repeat("x\n", errors+warnings)}
	var l diag.List
	for n := range errors + warnings {
		severity := diag.Error
		if n < warnings {
			severity = diag.Warning
		}
		l.Add(src.At(span.Span{Start: 2 * n, End: 2*n + 1}, severity, "code", "message"))
	}
	l.Add(diag.File("b.md", diag.Error, "code", "the last"))
	return l
}

func TestBrief(t *testing.T) {
	for _, c := range []struct {
		name             string
		errors, warnings int
		shown            int
		more             []string
	}{
		{"as many as are shown", 50, 50, 101, nil},
		{"one more", 51, 0, 52, []string{"a.md:51:1: error: and 1 more error in this file [more-problems]"}},
		{"warnings do not hide errors", 3, 52, 55, []string{"a.md:51:1: warning: and 2 more warnings in this file [more-problems]"}},
		{"very many", 3000, 0, 52, []string{"a.md:51:1: error: and 2,950 more errors in this file [more-problems]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := flood(c.errors, c.warnings)
			out := printed(t, l, false)
			var more []string
			shown := 0
			for line := range strings.Lines(out) {
				if strings.Contains(line, "more-problems") {
					more = append(more, strings.TrimSpace(line))
				} else if strings.HasSuffix(line, " [code]\n") {
					shown++
				}
			}
			if shown+len(more) != c.shown || strings.Join(more, "|") != strings.Join(c.more, "|") || !strings.Contains(out, "the last") {
				t.Errorf("%d shown, then %q", shown, more)
			}
			var b strings.Builder
			if err := l.WriteJSON(&b); err != nil || strings.Count(b.String(), "\n") != c.shown {
				t.Errorf("%d lines of JSON, %v", strings.Count(b.String(), "\n"), err)
			}
			if l.Errors() != c.errors+1 || l.Warnings() != c.warnings {
				t.Error("the list itself was changed")
			}
		})
	}
}
