package statements

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"Citing officials, NRK reported that she said: “A.\n\n“B.”",
		"“I think,” he said, which quoted them as saying that it was not true.",
		"As per X, who refused to confirm",
		"said: — ‘’ ''\"\n\nthe report that",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		seg := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		within := func(s span.Span) {
			if s.Start < 0 || s.Empty() || s.End > len(text) {
				t.Fatalf("span %v of %d bytes", s, len(text))
			}
		}
		for _, s := range Find(seg, extract.Names{}) {
			within(s.Cue)
			if s.Source != nil {
				within(s.Source.Span)
			}
			for _, v := range s.Via {
				within(v.Span)
			}
			if len(s.Content) == 0 {
				t.Fatal("no content")
			}
			for _, c := range s.Content {
				within(c)
			}
			for _, p := range s.Sentence {
				if p.Span.Start < 0 || p.Span.End < p.Span.Start || p.Span.End > len(text) {
					t.Fatalf("part %v of %d bytes", p.Span, len(text))
				}
			}
			if !(s.Confidence > 0 && s.Confidence <= 1) {
				t.Fatalf("confidence %v", s.Confidence)
			}
		}
	})
}
