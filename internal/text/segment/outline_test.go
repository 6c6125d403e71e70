package segment

import (
	"slices"
	"testing"

	"dossier/internal/text/span"
)

var outlinedTexts = []string{
	"", " \n", "SEOUL, Sept. 13 (Harbour News) — Rui Silva didn't come. “It's over,” she said.\n\nNobody's left.",
	"He called it \"a\n\nb\" and (\n\n\"c\" again —\n\n\"d\".", "''one\n\n''two", "a\n\n'\n\n'\n\n\"",
}

func TestTokensAreMadeAgainAsTheyWere(t *testing.T) {
	for _, src := range outlinedTexts {
		text := New(src, PlainBlocks(src), english)
		again := text.Outline().Tokenized(nil)
		if !slices.Equal(again.Tokens, text.Tokens) || !slices.Equal(again.Sentences, text.Sentences) || !slices.Equal(again.Blocks, text.Blocks) {
			t.Errorf("%q: %v, want %v", src, again, text)
		}
	}
}

// The blocks around a span have the tokens and sentences that they have in the whole text.
func TestTokensAroundASpan(t *testing.T) {
	for _, src := range outlinedTexts {
		text := New(src, PlainBlocks(src), english)
		for start := range len(src) {
			for end := start + 1; end <= len(src); end++ {
				at := span.Span{Start: start, End: end}
				some := text.Outline().TokenizedIn(at, nil)
				first, last := text.TokensIn(at)
				from, to := some.TokensIn(at)
				if !slices.Equal(some.Tokens[from:to], text.Tokens[first:last]) {
					t.Fatalf("%q, %v: %v, want %v", src, at, some.Tokens[from:to], text.Tokens[first:last])
				}
				if from == to {
					continue
				}
				a, b := some.Sentences[some.SentenceAt(from)], text.Sentences[text.SentenceAt(first)]
				if a.Span != b.Span || a.Last-a.First != b.Last-b.First || some.Blocks[a.Block].Span != text.Blocks[b.Block].Span {
					t.Errorf("%q, %v: sentence %v, want %v", src, at, a, b)
				}
			}
		}
	}
}

func TestOutlinesKnowSentencesAndBlocks(t *testing.T) {
	for _, src := range outlinedTexts {
		text := New(src, PlainBlocks(src), english)
		outline := text.Outline()
		for off := range len(src) + 1 {
			first, _ := text.TokensIn(span.Span{Start: off, End: len(src)})
			if got, want := outline.SentenceFrom(off), text.SentenceAt(first); got != want {
				t.Errorf("%q: sentence %d at %d, want %d", src, got, off, want)
			}
		}
		for i, s := range outline.Sentences() {
			if want := text.Sentences[i]; s != want.Span || s != outline.Sentence(i) || outline.BlockOf(i).Span != text.Blocks[want.Block].Span {
				t.Errorf("%q: sentence %d at %v in %v, want %v", src, i, s, outline.BlockOf(i), want)
			}
		}
		if outline.Len() != len(text.Sentences) || len(outline.Blocks()) != len(text.Blocks) {
			t.Errorf("%q: %d sentences in %d blocks", src, outline.Len(), len(outline.Blocks()))
		}
	}
}

func TestFurnitureHasNoSentences(t *testing.T) {
	const text = "The board met.\n\nShare\n\nIt voted."
	blocks := PlainBlocks(text)
	blocks[1].Kind = Furniture
	x := New(text, blocks, nil)
	again := x.Outline().Tokenized(nil)
	for _, x := range []*Text{x, again} {
		if len(x.Blocks) != 3 || len(x.Sentences) != 2 || x.Blocks[1].First != x.Blocks[1].Last || x.Sentences[1].Block != 2 {
			t.Errorf("blocks %v, sentences %v", x.Blocks, x.Sentences)
		}
	}
}
