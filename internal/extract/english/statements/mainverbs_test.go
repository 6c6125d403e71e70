package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// The verbs of the main clause are those that say what a statement is about.
func TestMainVerbs(t *testing.T) {
	for text, want := range map[string]string{
		"The mayor said the clerk who sold the boat has refused to pay and fled.":     "refused pay fled",
		"The mayor said the board would be expected to meet on Monday.":               "expected meet",
		"The mayor said the board was at the port preparing for the ferry's landing.": "preparing",
		"The mayor said the boat was safe and the men had left.":                      "",
		"The mayor demanded that the board return a boat sold in May to the men.":     "return",
		"The mayor demanded that the board should buy a boat sold in May to the men.": "buy",
		"The mayor urged the board to sell the boat and pay the men.":                 "sell pay",
		"The mayor accused the clerk of selling the boat.":                            "selling",
		"The mayor vowed to sell the boat.":                                           "sell",
		"The mayor condemned the sale of the boat in May.":                            "condemned",
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		all := Find(s, names.Find(s))
		if len(all) != 1 {
			t.Errorf("%s: %d statements", text, len(all))
			continue
		}
		var got []string
		for _, d := range all[0].MainVerbs {
			got = append(got, d.Text(text))
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
