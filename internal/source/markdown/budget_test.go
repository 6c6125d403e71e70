package markdown

import (
	"strings"
	"testing"
)

func TestTooComplexTexts(t *testing.T) {
	table := func(columns, rows int) string {
		return strings.Repeat("a|", columns-1) + "a\n" + strings.Repeat("-|", columns-1) + "-\n" + strings.Repeat("x\n", rows)
	}
	lists := func(depth int) string {
		var b strings.Builder
		for i := range depth {
			b.WriteString(strings.Repeat("  ", i) + "- a\n")
		}
		return b.String()
	}
	for _, c := range []struct {
		name, fits, tooMuch string
	}{
		{"quotes in quotes", strings.Repeat(">", maxDepth) + "a", strings.Repeat(">", maxDepth+1) + "a"},
		{"lists in lists", lists(maxDepth), lists(maxDepth + 1)},
		{"lists in one line", strings.Repeat("- ", maxDepth) + "a", strings.Repeat("- ", maxDepth+1) + "a"},
		{"cells", table(1000, maxCells/1000-1), table(1000, maxCells/1000)},
		{"brackets", strings.Repeat("[", maxDelimiters), strings.Repeat("[", maxDelimiters+1)},
		{"brackets in two paragraphs", strings.Repeat("[", maxDelimiters) + "\n\n" + strings.Repeat("[", maxDelimiters), strings.Repeat("[", maxDelimiters) + "\n" + strings.Repeat("[", maxDelimiters)},
		{"asterisks", strings.Repeat("*a ", maxDelimiters), strings.Repeat("*a ", maxDelimiters+1)},
		{"footnotes", strings.Repeat("[^a]\n\n", maxFootnotes), strings.Repeat("[^a]\n\n", maxFootnotes+1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if why := tooComplex(c.fits); why != "" {
				t.Errorf("what fits is refused: %s", why)
			}
			if tooComplex(c.tooMuch) == "" {
				t.Error("what is too much is let through")
			}
		})
	}
}

// TestTooComplexTextIsPlain checks that a text that is too complex keeps its
// words, on the page and in the prose, and loses its comments.
func TestTooComplexTextIsPlain(t *testing.T) {
	body := "One *two* %%secret%% three\nfour.\n\n" + strings.Repeat(">", maxDepth+1) + " five"
	tree := Parse(body)
	if len(tree.Problems()) != 1 {
		t.Fatal("the text was parsed")
	}
	prose, blocks := tree.Prose()
	if len(blocks) != 2 || !strings.Contains(prose, "One *two*") || !strings.Contains(prose, "five") || strings.Contains(prose, "secret") {
		t.Errorf("prose %q, blocks %v", prose, blocks)
	}
	var b strings.Builder
	if _, err := Render(&b, body, Options{}); err != nil {
		t.Fatal(err)
	}
	if out := b.String(); !strings.HasPrefix(out, "<p>One *two*") || !strings.Contains(out, "four.</p>") || strings.Contains(out, "secret") {
		t.Errorf("page %q", out)
	}
}
