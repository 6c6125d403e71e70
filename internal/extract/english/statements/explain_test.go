package statements

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
)

func TestATitleExplainsItsNouns(t *testing.T) {
	fine, harbour := chunk.Stem("fine"), chunk.Stem("harbour")
	for _, test := range []struct {
		title string
		open  []uint32
		want  float64
	}{
		{"Ferry firm fined over leak", []uint32{fine}, 0.6},
		{"Ferry firm leaves the town", []uint32{fine}, 0.1},
		{"Ferry firm fined over leak", []uint32{fine, harbour}, 0.1},
		{"Harbour firm fined over leak", []uint32{fine, harbour}, 0.6},
	} {
		all := []extract.Statement{{Open: test.open, Worth: 0.1, Known: 0.6}}
		Explain(all, test.title)
		if all[0].Worth != test.want {
			t.Errorf("%q: got a worth of %v, want %v", test.title, all[0].Worth, test.want)
		}
	}
	none := []extract.Statement{{Worth: 0.1, Known: 0.1}}
	if Explain(none, "Ferry firm fined"); none[0].Worth != 0.1 {
		t.Error("a statement without open nouns changed")
	}
}
