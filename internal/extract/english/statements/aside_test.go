package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// A clause with "who" is an aside of the statements whose cue is outside of it.
func TestAsides(t *testing.T) {
	for text, want := range map[string]string{
		"Lena Okoye, who took office on 1 May, said that the crane had been sold.":                                 "said: who took office on 1 May",
		"Lena Okoye, who said on 1 May that the crane had been sold, is the mayor.":                                "said:",
		"Lena Okoye, who took office, said on 1 May that the crane had been sold.":                                 "said: who took office",
		"The crane had been sold, said Lena Okoye, who took office on 1 May.":                                      "said: who took office on 1 May.",
		"Lena Okoye, who left after the mayor, Piet Holt, was chosen on 1 May, said that the crane had been sold.": "said: who left after the mayor, Piet Holt, was chosen on 1 May",
		"On 1 May, Lena Okoye said that the crane had been sold.":                                                  "said:",
		"Lena Okoye, whose term began on Monday, 1 May, said that the crane had been sold.":                        "said: whose term began on Monday, 1 May",
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		var got []string
		for _, x := range Find(s, names.Find(s)) {
			line := text[x.Cue.Start:x.Cue.End] + ":"
			for _, a := range x.Asides {
				line += " " + text[a.Start:a.End]
			}
			got = append(got, line)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
