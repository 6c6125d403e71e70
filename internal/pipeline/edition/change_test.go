package edition

import (
	"strings"
	"testing"

	"dossier/internal/text/span"
)

// FuzzMoves checks that what is outside the edits has the same words after them, and that
// no span leaves the text.
func FuzzMoves(f *testing.F) {
	f.Add("The board met on Monday.", []byte{4, 9, 0, 13, 14, 1, 4, 5, 0}, "X Y")
	f.Add("aaaaaaaaaa", []byte{0, 10, 1, 0, 1, 0, 9, 10, 0}, "")
	f.Add("abc", []byte{}, "x")
	f.Fuzz(func(t *testing.T, text string, at []byte, with string) {
		var edits []edit
		for i := 0; i+2 < len(at); i += 3 {
			start, end := int(at[i])%(len(text)+1), int(at[i+1])%(len(text)+1)
			if start < end {
				edits = append(edits, edit{Span: span.Span{Start: start, End: end}, with: with, cut: at[i+2]&1 == 1})
			}
		}
		edits = ordered(edits)
		out, m := apply(text, edits), newMoves(edits)
		for start := 0; start < len(text); start++ {
			for _, end := range []int{start + 1, (start + len(text) + 1) / 2, len(text)} {
				s := span.Span{Start: start, End: end}
				if s.Empty() {
					continue
				}
				now := m.span(s)
				if now.Start < 0 || now.End > len(out) || now.Start > now.End {
					t.Fatalf("%v is %v, which is not in %d bytes", s, now, len(out))
				}
				if !overlaps(edits, s) && now.Text(out) != s.Text(text) {
					t.Fatalf("%q is %q now", s.Text(text), now.Text(out))
				}
			}
		}
	})
}

func TestWhatReplacesAName(t *testing.T) {
	h := &hidden{as: "Source A", slug: "source-a"}
	for _, c := range []struct{ text, name, want string }{
		{"So Lena Okoye said", "Lena Okoye", "Source A"},
		{"people/lena-okoye.md", "lena-okoye", "source-a"},
		{"people/okoye.md", "okoye", "source-a"},
		{"said okoye.", "okoye", "Source A"},
		{"Lena%20Okoye", "Lena%20Okoye", "source-a"},
		{"[[okoye]]", "okoye", "source-a"},
		{"[[Okoye]]", "Okoye", "Source A"},
		{"**Lena** Okoye", "Lena** Okoye", "Source A**"},
		{"Le<b>na</b> Okoye", "Le<b>na</b> Okoye", "Source A<b></b>"},
		{"[Lena](x.md) Okoye", "Lena](x.md) Okoye", "Source A](x.md)"},
	} {
		i := strings.Index(c.text, c.name)
		if got := h.instead(c.text, span.Span{Start: i, End: i + len(c.name)}); got != c.want {
			t.Errorf("%q in %q: got %q, want %q", c.name, c.text, got, c.want)
		}
	}
}

func TestWordsThatAreNoOneName(t *testing.T) {
	for words, want := range map[string]bool{
		"Lena Okoye": false, "Lena\nOkoye": false, "L. Okoye": false, "Le**na** Okoye": false, "Lena-Okoye": false, "Okoye, Lena": false, "Lena <b>Okoye": false,
		"Lena.\n\nOkoye": true, "Lena. Okoye": true, "Lena: Okoye": true, "Lena]\nby: [Okoye": true, "Lena%% Okoye": true, "Lena | Okoye": true, "Lena <Okoye": true,
	} {
		if got := parted(words); got != want {
			t.Errorf("%q: got %v", words, got)
		}
	}
}
