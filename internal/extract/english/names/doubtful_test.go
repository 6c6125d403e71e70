package names

import (
	"testing"

	"dossier/internal/dossier"
)

// TestDoubtfulNamesAreDropped sets the margins by hand, on either side of the
// borders.
func TestDoubtfulNamesAreDropped(t *testing.T) {
	for _, tt := range []struct {
		text   string
		kind   dossier.Kind
		margin float64
		kept   bool
	}{
		{"Ostrel", dossier.Person, leastMargin - 0.1, false},
		{"Ostrel", dossier.Person, leastMargin + 0.1, true},
		{"Thomas", dossier.Person, leastMargin - 0.1, true},
		{"Poet", dossier.Organization, leastBodyMargin - 0.1, false},
		{"Poet", dossier.Organization, leastBodyMargin + 0.1, true},
		{"Ostrel", dossier.Place, leastBodyMargin - 0.1, true},
	} {
		text := "They said so. We saw " + tt.text + " there."
		f := find(segmented(text), nil)
		f.chunks = []chunk{{first: 6, last: 7, tagged: tt.kind, margin: tt.margin}}
		f.chunks[0].Kind = tt.kind
		if f.t.Word(6) != tt.text {
			t.Fatalf("token 6 is %q", f.t.Word(6))
		}
		f.dropDoubtful()
		if kept := len(f.chunks) == 1; kept != tt.kept {
			t.Errorf("%s %s with margin %.1f: kept %t", tt.kind, tt.text, tt.margin, kept)
		}
	}
}

// What the other mentions make a person is no more sure than they are.
func TestPeopleByTheOtherMentions(t *testing.T) {
	for _, tt := range []struct {
		margin float64
		want   int
	}{{leastMargin - 0.1, 0}, {leastMargin, 2}} {
		f := find(segmented("They left Zarbly. Then Zarbly left."), nil)
		f.chunks = nil
		for i := range f.t.Tokens {
			if f.t.Word(i) == "Zarbly" {
				f.addPerson(i, i+1)
			}
		}
		f.chunks[0].margin = tt.margin
		f.chunks[1].tagged, f.chunks[1].margin = dossier.Organization, 2
		if f.dropDoubtful(); len(f.chunks) != tt.want {
			t.Errorf("margin %.1f: %d mentions stay", tt.margin, len(f.chunks))
		}
	}
}

func TestSurnamesThatAreCountries(t *testing.T) {
	for _, tt := range []struct{ text, name, want string }{
		{"Then Harriet Holland left.", "Harriet Holland", "Harriet Holland"},
		{"Then Miss Harrow Holland left.", "Harrow Holland", "Harrow Holland (organization)"},
	} {
		if got := labelled(tt.text, tt.name, 1); len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
