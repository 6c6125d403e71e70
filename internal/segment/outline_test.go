package segment

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/span"
)

var outlined = []string{
	"", " \n", "SEOUL, Sept. 13 (Harbour News) — Rui Silva didn't come. “It's over,” she said.\n\nNobody's left.",
	"He called it \"a\n\nb\" and (\n\n\"c\" again —\n\n\"d\".", "''one\n\n''two", "a\n\n'\n\n'\n\n\"",
}

func TestTokensAreMadeAgainAsTheyWere(t *testing.T) {
	for _, src := range outlined {
		text := New(src, PlainBlocks(src))
		again := text.Outline().Tokenized(nil)
		if !slices.Equal(again.Tokens, text.Tokens) || !slices.Equal(again.Sentences, text.Sentences) || !slices.Equal(again.Blocks, text.Blocks) {
			t.Errorf("%q: %v, want %v", src, again, text)
		}
	}
}

func TestSentencesAreFoundWithoutTokens(t *testing.T) {
	for _, src := range outlined {
		text := New(src, PlainBlocks(src))
		outline := text.Outline()
		for off := range len(src) + 1 {
			first, _ := text.TokensIn(span.Span{Start: off, End: len(src)})
			if got, want := outline.SentenceFrom(off), text.SentenceAt(first); got != want {
				t.Errorf("%q: sentence %d at %d, want %d", strings.ToValidUTF8(src, ""), got, off, want)
			}
		}
	}
}
