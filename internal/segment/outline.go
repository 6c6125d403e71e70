package segment

import "slices"

// Outline is the blocks and sentences of t without its tokens, which take most
// of its memory. What first and last tokens are stays as it was: Tokenized
// makes the same ones again.
func (t *Text) Outline() *Text {
	if t.Tokens == nil {
		return t
	}
	return &Text{Source: t.Source, Blocks: slices.Clone(t.Blocks), Sentences: slices.Clone(t.Sentences)}
}

// Tokenized is t with its tokens. They are made in the memory of buf where t has
// none, which is then not to be used for anything else.
func (t *Text) Tokenized(buf []Token) *Text {
	if t.Tokens != nil || len(t.Sentences) == 0 {
		return t
	}
	out := &Text{Source: t.Source, Blocks: t.Blocks, Sentences: t.Sentences}
	out.Tokens = slices.Grow(buf[:0], t.Sentences[len(t.Sentences)-1].Last)
	for _, b := range t.Blocks {
		out.tokenize(b.Span)
	}
	return out
}

// SentenceFrom is the index of the first sentence that ends behind byte offset
// off: the one that stands there, or the next.
func (t *Text) SentenceFrom(off int) int {
	i, _ := slices.BinarySearchFunc(t.Sentences, off+1, func(s Sentence, end int) int { return s.End - end })
	return i
}
