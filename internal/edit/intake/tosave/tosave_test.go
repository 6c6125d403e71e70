package tosave

import (
	"strings"
	"testing"

	"dossier/internal/edit/intake/meta"
)

func TestMarkdown(t *testing.T) {
	quay := Item{Meta: meta.Meta{Title: meta.Fact{Value: "The [new] quay."}, Author: meta.Fact{Value: "Jo Miller"}, Publisher: meta.Fact{Value: "Gazette"},
		Date: meta.Fact{Value: "2024~"}, URL: meta.Fact{Value: "https://a.example/q_1"}}, Why: "no file"}
	got := Markdown([]Item{quay, {Meta: meta.Meta{Title: meta.Fact{Value: "a\n- [x] b"}}}, quay, {}})
	want := `- [ ] The \[new\] quay. Jo Miller. Gazette, 2024\~. <https://a.example/q_1> (no file)
- [ ] a - \[x\] b.
- [ ] Without a title.
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// FuzzMarkdown checks that an item is one line, whatever its values are.
func FuzzMarkdown(f *testing.F) {
	f.Add("a\n# b", "](x)")
	f.Fuzz(func(t *testing.T, title, why string) {
		got := Markdown([]Item{{Meta: meta.Meta{Title: meta.Fact{Value: title}}, Why: why}})
		if strings.Count(got, "\n") != 1 || !strings.HasPrefix(got, "- [ ] ") {
			t.Errorf("%q", got)
		}
	})
}
