package events

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Some papers of Saturday mean by "last week" the week before, others the one that ends.
func TestLastWeekOfASaturday(t *testing.T) {
	for _, c := range []struct{ published, text, want string }{
		{"2024-03-16", "The mayor closed the port last week.", "2024-03-04/2024-03-15"},
		{"2024-03-15", "The mayor closed the port last week.", "2024-03-04/2024-03-10"},
		{"2024-03-17", "The mayor closed the port last week.", "2024-03-11/2024-03-17"},
		{"2024-03-16", "The mayor closed the port this week.", "2024-03-11/2024-03-17"},
	} {
		date, err := edtf.Parse(c.published)
		if err != nil {
			t.Fatal(err)
		}
		s := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		if got := listed(Find(chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, date), date, dossier.Report)); got != c.want {
			t.Errorf("%s of %s: got %s, want %s", c.text, c.published, got, c.want)
		}
	}
}
