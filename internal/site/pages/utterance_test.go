package pages

import (
	"testing"

	"dossier/internal/dossier"
)

// What one source says of a claim in several reports is one entry. Another
// stance, another chain of sources, another claim or a source that is only words
// is another entry.
func TestUtterances(t *testing.T) {
	mayor := &dossier.Entity{Slug: "lee", Name: "Lee"}
	aide := &dossier.Entity{Slug: "park", Name: "Park"}
	bridge, road := &dossier.Claim{Slug: "bridge"}, &dossier.Claim{Slug: "road"}
	by := func(e *dossier.Entity) *dossier.Source { return &dossier.Source{Words: "the mayor", Entity: e} }
	say := func(c *dossier.Claim, who *dossier.Source, stance dossier.Stance, via ...dossier.Source) *dossier.Statement {
		return &dossier.Statement{Claim: c, Source: who, Stance: stance, Via: via}
	}
	all := []*dossier.Statement{
		0: say(bridge, by(mayor), dossier.Asserts),
		1: say(bridge, by(nil), dossier.Asserts),
		2: say(road, by(mayor), dossier.Asserts),
		3: say(bridge, by(mayor), dossier.Asserts),
		4: say(bridge, by(mayor), dossier.Denies),
		5: say(bridge, by(nil), dossier.Asserts),
		6: say(bridge, by(mayor), dossier.Asserts, *by(aide)),
		7: say(bridge, nil, dossier.Asserts),
		8: say(bridge, nil, dossier.Asserts),
		9: say(nil, by(mayor), dossier.Asserts),
	}
	want := [][]int{{0, 3}, {1}, {2}, {4}, {5}, {6}, {7}, {8}, {9}}
	got := utterances(all)
	if len(got) != len(want) {
		t.Fatalf("%d entries, want %d", len(got), len(want))
	}
	for i, u := range got {
		if len(u) != len(want[i]) {
			t.Errorf("entry %d has %d statements, want %v", i, len(u), want[i])
			continue
		}
		for j, s := range u {
			if s != all[want[i][j]] {
				t.Errorf("entry %d, statement %d is not statement %d", i, j, want[i][j])
			}
		}
	}
}
