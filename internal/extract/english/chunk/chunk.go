// Package chunk tags the parts of speech of prose and finds its noun chunks and
// quotations.
//
// Parts of speech are a coarse form of the Penn Treebank's. Those of marks
// follow from the token; words that nearly always have one tag take it from a
// lexicon, the rest are tagged from left to right by a linear model. A noun
// chunk is a noun phrase up to its head noun, with determiners, possessors and
// adjectives; a pronoun is a chunk of its own. A quotation runs from an opening
// mark to the closing one, or to the end of its block if there is none.
package chunk

import (
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Chunk is a noun chunk: the half-open range of its tokens.
type Chunk struct {
	First, Last int
}

// Head returns the token of the chunk's head, its last.
func (c Chunk) Head() int { return c.Last - 1 }

// Prose is the analysis of one text. The slices that are as long as
// Text.Tokens are indexed by token.
type Prose struct {
	Text  *segment.Text
	Words []Word
	Tags  []Tag
	// Quote is the index of the token's quotation in Quotes, plus one; the
	// marks themselves belong to it. Zero is outside all.
	Quote  []int32
	Quotes []Quote
	// Chunk is the index of the token's noun chunk in Chunks, plus one.
	Chunk  []int32
	Chunks []Chunk

	senses dictionary
}

// Untagged returns the words of t without an analysis.
func Untagged(t *segment.Text) *Prose {
	return &Prose{Text: t, Words: readWords(t), Tags: make([]Tag, len(t.Tokens)), senses: senses()}
}

// Parse analyses t with the tagger m. The names are those known to be in the text, in
// order: a word with a capital within one is a name, whatever the tagger takes it for.
func Parse(m *Tagger, t *segment.Text, names ...span.Span) *Prose {
	p := Untagged(t)
	p.Quote, p.Chunk = make([]int32, len(t.Tokens)), make([]int32, len(t.Tokens))
	p.markNames(names)
	for _, s := range t.Sentences {
		m.tag(p, s.First, s.Last)
		p.readVariants(s.First, s.Last)
	}
	p.findQuotes()
	for _, s := range t.Sentences {
		p.chunk(s.First, s.Last)
	}
	return p
}

// markNames tags the words with a capital within the names. The tagger keeps these tags.
func (p *Prose) markNames(names []span.Span) {
	for _, n := range names {
		first, last := p.Text.TokensIn(n)
		for i := first; i < last; i++ {
			if s := p.Words[i].Shape; s != Lowercase && MarkTag(p.Text, i) == None {
				p.Tags[i] = Name
			}
		}
	}
}

// Tag returns the tag of token i, None if there is no such token.
func (p *Prose) Tag(i int) Tag {
	if i < 0 || i >= len(p.Tags) {
		return None
	}
	return p.Tags[i]
}

// Lower returns the hash of the lower-cased form of token i, zero if there is
// no such token.
func (p *Prose) Lower(i int) uint32 {
	if i < 0 || i >= len(p.Words) {
		return 0
	}
	return p.Words[i].Lower
}
