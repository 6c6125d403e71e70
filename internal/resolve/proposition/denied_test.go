package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// What is denied is read from where its sentence begins in the content.
func TestDeniedFrom(t *testing.T) {
	for _, test := range []struct {
		stance   dossier.Stance
		sentence int // where it begins; -1 for none
		want     int
	}{
		{dossier.Denies, 30, 30},
		{dossier.Asserts, 30, 10},
		{dossier.Denies, 10, 10},
		{dossier.Denies, 4, 10}, // words of the article before the content
		{dossier.Denies, 50, 10},
		{dossier.Denies, -1, 10},
	} {
		s := &dossier.Statement{Stance: test.stance, Content: []span.Span{{Start: 10, End: 50}}}
		if test.sentence >= 0 {
			s.Sentence = []dossier.Part{{Span: span.Span{Start: test.sentence, End: 60}}}
		}
		if got := deniedFrom(s); got != test.want {
			t.Errorf("%v from %d: %d, want %d", test.stance, test.sentence, got, test.want)
		}
	}
}
