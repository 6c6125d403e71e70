package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

var (
	editor = words.Hash("editor")
	note   = words.Hash("note")
)

// withoutCaption returns content without a caption or a note that a page left in the
// same line: a quotation begins with a sentence of its own, and nothing ties it to the
// words before, 'Crowds at the quay "The crane was old," she said'; or "Editor's note:"
// follows.
func (f *finder) withoutCaption(c attribution.Range) attribution.Range {
	for i := c.First + 1; i+2 < c.Last; i++ {
		switch {
		case f.Tags[i] == chunk.Open && f.opensOwn(i, c):
			c = f.inner(f.Quotes[f.Quote[i]-1])
		case f.Words[i].Lower == editor && f.Words[i].Shape == chunk.Capital && f.Tags[i+1] == chunk.PossS && f.Words[i+2].Lower == note && f.Quote[i] == 0:
			c.Last = i
			return c
		}
	}
	return c
}

// withoutCredit returns content in parts without a credit in brackets: "the dam was
// unsafe (Photo: Jane Doe)". "(pictured)" and "(a photo shows it)" are none.
func (f *finder) withoutCredit(c attribution.Range) []attribution.Range {
	for i := c.First; i+2 < c.Last; i++ {
		if f.Tags[i] != chunk.Left || !words.Credits.Has(f.Words[i+1].Lower) || f.Words[i+2].Lower != by && f.Text.Word(i+2) != ":" && f.Text.Word(i+2) != "/" {
			continue
		}
		for k := i + 2; k < c.Last || k == c.Last && f.Tag(k) == chunk.Right; k++ {
			if f.Tags[k] != chunk.Right {
				continue
			}
			var out []attribution.Range
			for _, part := range []attribution.Range{{First: c.First, Last: i}, {First: k + 1, Last: max(c.Last, k+1)}} {
				if part = f.withoutMarks(part); !part.Empty() {
					out = append(out, part)
				}
			}
			return out
		}
	}
	return []attribution.Range{c}
}

// opensOwn reports whether the quotation that token i opens is a sentence that
// ends with the content c, and a small word without a mark is before it.
func (f *finder) opensOwn(i int, c attribution.Range) bool {
	q := f.Quote[i]
	if q == 0 || f.Quotes[q-1].First != i || f.Quotes[q-1].Last < c.Last-1 || f.Quote[i-1] != 0 {
		return false
	}
	switch b := f.Tags[i-1]; {
	case f.Words[i-1].Shape != chunk.Lowercase, b.IsMark(), b.IsVerb(), b == chunk.Prep, b == chunk.Conj, b == chunk.Wh, b == chunk.Det, b == chunk.Poss, b == chunk.To, b == chunk.Adv:
		return false // 'called it "A fine plan"'
	}
	if f.Words[i-1].Lower == that || f.Words[i+1].Shape != chunk.Capital || f.Tags[i+1] == chunk.Name || f.Chunk[i+1] == 0 {
		return false
	}
	return f.isClause(attribution.Range{First: i, Last: c.Last}) && f.isClause(attribution.Range{First: f.Text.Sentences[f.Text.SentenceAt(c.First)].First, Last: i})
}
