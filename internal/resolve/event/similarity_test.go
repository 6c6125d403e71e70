package event

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

func BenchmarkSameEvents(b *testing.B) {
	e := &dossier.Entity{}
	var in []*Sentence
	for i := range 2000 {
		in = append(in, &Sentence{people: []*dossier.Entity{e}, event: &extract.Event{}, stems: []string{"common", string(rune('a' + i%26)), string(rune('A' + i%25))}})
	}
	for b.Loop() {
		sameEvents(in)
	}
}
