package event

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// The time of an entry of a live blog is no part of what it tells.
func TestATimeBeforeASentenceIsNoPartOfIt(t *testing.T) {
	for text, want := range map[string]string{
		"16:20 Police shut the bridge.":              "Police shut the bridge.",
		"16.20 – Police shut the bridge.":            "Police shut the bridge.",
		"16:20 was when they shut the bridge.":       "16:20 was when they shut the bridge.",
		"2024 Olympics tickets were sold on Monday.": "2024 Olympics tickets were sold on Monday.",
	} {
		read := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		a := &Article{Article: &dossier.Article{Times: []*dossier.Time{{Evidence: dossier.Evidence{Span: span.Span{End: read.Tokens[0].End}}}}}}
		if got := a.unstamped(read, &read.Sentences[0]).Text(text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
