package names

import (
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestNewcomer(t *testing.T) {
	for text, want := range map[string]bool{
		"A farmer named Okoye, who keeps goats, spoke to us. Mr. Okoye wept.":                  true,
		"On Monday a 55-year-old melon farmer named Okoye spoke to us. Mr. Okoye wept.":        true,
		"On Monday the president named Okoye as his deputy. Mr. Okoye wept.":                   false,
		"After a long night, the president named Okoye as his deputy. Mr. Okoye wept.":         false,
		"On Monday the farmer Okoye spoke to us. He has a dog named Rex. Mr. Okoye then wept.": false,
	} {
		got := false
		for _, e := range Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation)).Entities {
			got = got || e.Name == "Okoye" && e.Newcomer
		}
		if got != want {
			t.Errorf("%s\n\t%v, want %v", text, got, want)
		}
	}
}
