package statements

import (
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestNameBehindPrepositionIsNoSource(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool // whether Oslo is a source
	}{
		{"It is such a problem in Oslo sports that the paper wrote an article on how two players were charged.", false},
		{"It is a problem, and Oslo claims that two players were charged.", true},
	} {
		got := false
		for _, s := range Find(segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation), cast(c.text, oslo)) {
			got = got || s.Source != nil && s.Source.Entity == 0
		}
		if got != c.want {
			t.Errorf("%s\n\tOslo is a source: %v, want %v", c.text, got, c.want)
		}
	}
}
