package tagger

import "testing"

func TestEvidenceSummary(t *testing.T) {
	type seen struct {
		l Label
		n int
	}
	tests := []struct {
		name        string
		seen        []seen
		main, place uint64
	}{
		{"never seen", nil, 0, 0},
		{"once outside", []seen{{Outside, 1}}, uint64(numTypes) + 1 | 2<<4 | 1<<8, 0},
		{"always the end of a person's name", []seen{{makeLabel(Person, last), 2}}, uint64(Person) + 1 | 2<<4 | 2<<8, uint64(Person)*3 + 2},
		{"mostly a place", []seen{{makeLabel(Place, unit), 6}, {Outside, 2}}, uint64(Place) + 1 | 1<<4 | 3<<8, 0},
		{"now this, now that", []seen{{makeLabel(Place, begin), 2}, {Outside, 1}}, uint64(Place) + 1 | 3<<8, uint64(Place)*3 + 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var e evidence
			for _, s := range tt.seen {
				e.add(s.l, s.n)
			}
			if main, place := e.summary(); main != tt.main || place != tt.place {
				t.Errorf("main %x, place %d; want %x, %d", main, place, tt.main, tt.place)
			}
		})
	}
}

func TestEvidenceOfTheOtherOccurrencesOnly(t *testing.T) {
	x, _ := observed("They met Okoye.")
	drafts := make([]Label, len(x.tokens))
	drafts[2] = makeLabel(Person, unit)
	e := make(evidenceTable, x.vocabulary.size)
	e[x.tokens[2].id].add(drafts[2], 1)
	if main, _ := x.others(e, drafts, 2); main != 0 {
		t.Errorf("a word that stands once has evidence %x", main)
	}
	e[x.tokens[2].id].add(makeLabel(Place, unit), 1)
	if main, _ := x.others(e, drafts, 2); main != uint64(Place)+1|2<<4|1<<8 {
		t.Errorf("evidence %x, want that of the other occurrence", main)
	}
	if main, _ := x.others(e, drafts, 2); main == 0 {
		t.Error("looking changed the evidence")
	}
}

func TestTheEvidenceOfAnEarlierArticleIsForgotten(t *testing.T) {
	var e evidenceTable
	e.reset(2)
	e[1].add(makeLabel(Person, unit), 1)
	e.reset(3)
	if e[1] != (evidence{}) || len(e) != 3 {
		t.Errorf("%v", e)
	}
}
