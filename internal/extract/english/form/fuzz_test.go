package form

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"OKOYE: The quay is safe. HOLT (on camera): No.\n\n(END)\n\n#a #b",
		"Q: Is it?\n\nA: It is.\n\nRelated articles\n\nMore\n###",
		"16:20 UPDATE: A.\n©\n(c)\nCopyright\nTo: a@b.c",
		"Is it?\n\nI am.\n\nIs it?\n\nWe.\n\nWhy?\n\n: (",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		blocks := Furnish(text, segment.PlainBlocks(text))
		end := 0
		for _, b := range blocks {
			if b.Start < end || b.End <= b.Start || b.End > len(text) {
				t.Fatalf("block %v after %d of %d bytes", b.Span, end, len(text))
			}
			end = b.End
		}
		x := segment.New(text, blocks, words.Segmentation)
		for _, stated := range []dossier.TextForm{dossier.Unstated, dossier.Transcript} {
			l := Read(x, extract.About{Title: "Interview", Author: "Ruth Bauer", Form: stated})
			at := 0
			for _, u := range l.Turns {
				if u.First < at || u.Last <= u.First || u.Last > len(x.Tokens) {
					t.Fatalf("turn %v after %d of %d tokens", u, at, len(x.Tokens))
				}
				at = u.Last
			}
			l.Speakers(x)
		}
	})
}
