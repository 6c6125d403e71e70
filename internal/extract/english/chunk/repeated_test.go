package chunk

import (
	"slices"
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestRepeated(t *testing.T) {
	const text = "The ferry sank. Both ferries were old, and the harbour was shut. Holt sold the harbour, and Holt left. They sank it."
	p := Parse(Default(), segment.New(text, segment.PlainBlocks(text), words.Segmentation))
	want := []uint32{newWord("ferry", nil).Stem, newWord("harbour", nil).Stem}
	slices.Sort(want)
	if got := p.Repeated(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
