package nametagger

import (
	"slices"
	"testing"

	"dossier/internal/extract/english/names/tagger"
)

func TestIndexKeepsFrequentFeatures(t *testing.T) {
	first := make([]uint32, tagger.Identity+2)
	for i := range first {
		first[i] = uint32(100 + i)
	}
	seqs := []sequence{
		{gold: []tagger.Label{tagger.Outside, tagger.Outside}, features: [][]uint32{slices.Clone(first), slices.Clone(first)}},
		{gold: []tagger.Label{tagger.Outside}, features: [][]uint32{append(slices.Clone(first), 7)}},
	}
	seqs[1].features[0][0] = 8 // rare, and of a word's identity
	keys := index(seqs, 3)
	want := slices.Clone(first[1:])
	if !slices.Equal(keys, want) {
		t.Fatalf("keys %v, want %v", keys, want)
	}
	got := seqs[1]
	if len(got.features[0]) != len(want) || got.own[0] != tagger.Identity-1 {
		t.Errorf("%d features, %d of identity; want %d, %d", len(got.features[0]), got.own[0], len(want), tagger.Identity-1)
	}
	for n, p := range got.features[0] {
		if keys[p] != want[n] {
			t.Errorf("feature %d stands for %d, want %d", n, keys[p], want[n])
		}
	}
}
