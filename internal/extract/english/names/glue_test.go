package names

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/tagger"
)

// What a headline or caption ran into a name is no part of it.
func TestGluedNames(t *testing.T) {
	for _, tt := range []struct {
		text, names, want string // the names that the model sees as people, an asterisk before a place
	}{
		{"Pity Harriet Palmer.", "Pity Harriet Palmer", "Harriet Palmer"},
		{"Zim Harriet Palmer.", "Zim Harriet Palmer", "Zim Harriet Palmer"},
		{"Norwegian Okoye met Ada Okoye.", "Norwegian Okoye|Ada Okoye", "Okoye|Ada Okoye"},
		{"Norwegian Okoye met Ada Palmer.", "Norwegian Okoye|Ada Palmer", "Norwegian Okoye|Ada Palmer"},
		{"Harriet Palmer Ghana left.", "Harriet Palmer Ghana", "Harriet Palmer"},
		{"Lars von Trier left.", "Lars von Trier", "Lars von Trier"},
		{"Kim Jong Un left.", "Kim Jong Un", "Kim Jong Un"},
		{"Harriet Palmer Zorblat left.", "Harriet Palmer Zorblat", "Harriet Palmer Zorblat"},
		{"Harriet Palmer Zorblat left. Harriet Palmer met Harriet Palmer in Zorblat.", "Harriet Palmer Zorblat|Harriet Palmer|Harriet Palmer|*Zorblat", "Harriet Palmer|Harriet Palmer|Harriet Palmer|Zorblat"},
		{"Harriet Palmer Zorblat left. Harriet Palmer met Ada there. They saw Zorblat.", "Harriet Palmer Zorblat|Harriet Palmer|*Zorblat", "Harriet Palmer Zorblat|Harriet Palmer|Zorblat"},
		{"Harriet Palmer Okoye left. Harriet Palmer met Harriet Palmer and Ada Okoye.", "Harriet Palmer Okoye|Harriet Palmer|Harriet Palmer|Ada Okoye", "Harriet Palmer|Harriet Palmer|Harriet Palmer|Ada Okoye"},
		{"The Harriet Palmer-led plan failed.", "Harriet Palmer-led", "Harriet Palmer"},
		{"They met Harriet Palmer-Ledger there.", "Harriet Palmer-Ledger", "Harriet Palmer-Ledger"},
	} {
		f := find(segmented(tt.text), nil)
		f.chunks = nil
		from := 0
		for _, name := range strings.Split(tt.names, "|") {
			kind := tagger.Person
			if name[0] == '*' {
				name, kind = name[1:], tagger.Place
			}
			for i := from; i < len(f.t.Tokens); i++ {
				if last := f.nameAt(i, name); last > 0 {
					f.addChunk(tagger.Name{Type: kind, Margin: 2}, i, last)
					from = last
					break
				}
			}
		}
		f.shedGlue()
		var got []string
		for i := range f.chunks {
			got = append(got, f.chunks[i].Span.Text(tt.text))
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, g, tt.want)
		}
	}
}

// A place of the lists in what the model took for somebody without a given name is no surname.
func TestListedPlacesAreNoSurnames(t *testing.T) {
	for name, want := range map[string]dossier.Kind{"Planet Springfield": dossier.Place, "Harriet Springfield": dossier.Person} {
		f := find(segmented("They met "+name+". They saw Springfield."), nil)
		f.chunks = nil
		f.addChunk(tagger.Name{Type: tagger.Person, Margin: 2}, 2, 4)
		f.addChunk(tagger.Name{Type: tagger.Place, Margin: 2}, len(f.t.Tokens)-2, len(f.t.Tokens)-1)
		if f.agree(); f.chunks[1].Kind != want {
			t.Errorf("%s: %v, want %v", name, f.chunks[1].Kind, want)
		}
	}
}
