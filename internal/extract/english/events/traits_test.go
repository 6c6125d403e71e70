package events

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

func TestTraits(t *testing.T) {
	date, _ := edtf.Parse(published)
	for _, test := range []struct {
		trait, with, without string
	}{
		{"date passed, main present", "The mayor opens the fair on 11 March in the old port.", "The mayor opened the fair on 11 March in the old port."},
		{"date of what is mentioned", "The mayor spoke about a vote planned for Monday.", "The mayor planned a vote about ships for Monday."},
		{"bare deed", "The mayor of Brod rejected the offer on Monday.", "The mayor of Brod rejected the company on Monday."},
		{"subject the bare deed", "The offer was rejected by the mayor of Brod on Monday.", "The offer of Brod was rejected by the mayor on Monday."},
		{"one bare thing", "Lena Okoye rejected the offer on Monday.", "The mayor of Brod rejected the offer of Lena Okoye on Monday."},
	} {
		for text, want := range map[string]bool{test.with: true, test.without: false} {
			s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
			_, all := Traits(chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, date), date, dossier.Report)
			if len(all) != 1 {
				t.Errorf("%q: %d events", text, len(all))
				continue
			}
			if got := slices.Contains(all[0], test.trait); got != want {
				t.Errorf("%q: %s is %v: %v", text, test.trait, got, all[0])
			}
		}
	}
}
