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
