package markdown_test

import (
	"strings"
	"testing"

	"dossier/internal/source/markdown"
)

// Code is highlighted if it is not too long, alone and together with the code
// before it.
func TestLongCodeIsNotHighlighted(t *testing.T) {
	block := func(bytes int) string { return "```yaml\n" + strings.Repeat("a: b\n", bytes/5) + "```\n\n" }
	full := 2 << 10 / 5 * 5
	for _, c := range []struct {
		name, body  string
		highlighted int
		reported    bool
	}{
		{"largest block", block(full), 1, false},
		{"larger block", block(full + 5), 0, true},
		{"without a language", strings.Replace(block(full+5), "yaml", "", 1), 0, false},
		{"all that is allowed", strings.Repeat(block(full), 8), 8, false},
		{"more than is allowed", strings.Repeat(block(full), 9), 8, true},
	} {
		got, err := markdown.ToHTML(c.body, markdown.Options{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, code := range strings.Split(got, "<pre ")[1:] {
			if strings.Contains(code, `<span class="nt">`) {
				n++
			}
		}
		if n != c.highlighted {
			t.Errorf("%s: %d blocks are highlighted, want %d", c.name, n, c.highlighted)
		}
		problems := markdown.Parse(c.body).Problems()
		if reported := len(problems) == 1 && problems[0].Code == "long-code"; reported != c.reported || len(problems) > 1 {
			t.Errorf("%s: problems %v", c.name, problems)
		}
	}
}
