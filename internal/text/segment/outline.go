package segment

import (
	"iter"
	"slices"

	"dossier/internal/text/span"
)

// Outline has the blocks and sentences of a text but not its tokens, and needs
// a fortieth of the memory. Tokenized returns the text.
type Outline struct {
	Source    string
	blocks    []outlined
	sentences []outlined
	rules     *Rules
}

// outlined is a span. The mark is the kind of a block, and 1 for a sentence
// that is a dateline.
type outlined struct{ start, end, mark uint32 }

func (o outlined) span() span.Span { return span.Span{Start: int(o.start), End: int(o.end)} }

func outlineOf(s span.Span, mark uint32) outlined {
	return outlined{uint32(s.Start), uint32(s.End), mark}
}

func (o outlined) block() Block { return Block{Span: o.span(), Kind: BlockKind(o.mark)} }

// Outline returns the outline of t.
func (t *Text) Outline() *Outline {
	o := &Outline{Source: t.Source, blocks: make([]outlined, len(t.Blocks)), sentences: make([]outlined, len(t.Sentences)), rules: t.rules}
	for i, b := range t.Blocks {
		o.blocks[i] = outlineOf(b.Span, uint32(b.Kind))
	}
	for i, s := range t.Sentences {
		mark := uint32(0)
		if s.Dateline {
			mark = 1
		}
		o.sentences[i] = outlineOf(s.Span, mark)
	}
	return o
}

// Tokenized returns the text. It stores the tokens in the memory of buf, which
// must not be used for anything else.
func (o *Outline) Tokenized(buf []Token) *Text { return o.tokenized(0, len(o.blocks), buf) }

// TokenizedIn returns the text with only those blocks that overlap a span. It stores the
// tokens in the memory of buf.
func (o *Outline) TokenizedIn(at span.Span, buf []Token) *Text {
	from := firstBehind(o.blocks, at.Start)
	to := from
	for to < len(o.blocks) && int(o.blocks[to].start) < at.End {
		to++
	}
	return o.tokenized(from, to, buf)
}

// tokenized returns the text with only the blocks from to to-1.
func (o *Outline) tokenized(from, to int, buf []Token) *Text {
	next, end := 0, 0 // sentences
	if from < to {
		next, end = firstBehind(o.sentences, int(o.blocks[from].start)), firstBehind(o.sentences, int(o.blocks[to-1].end))
	}
	t := &Text{Source: o.Source, Blocks: make([]Block, 0, to-from), Sentences: make([]Sentence, 0, end-next), Tokens: buf[:0], rules: o.rules}
	for _, b := range o.blocks[from:to] {
		block := b.block()
		block.First = len(t.Sentences)
		at := len(t.Tokens)
		if block.Kind != Furniture {
			t.tokenize(block.Span)
		}
		for at < len(t.Tokens) {
			s := o.sentences[next]
			next++
			first := at
			for at < len(t.Tokens) && t.Tokens[at].End <= int(s.end) {
				at++
			}
			t.Sentences = append(t.Sentences, Sentence{Span: s.span(), First: first, Last: at, Block: len(t.Blocks), Dateline: s.mark == 1})
		}
		block.Last = len(t.Sentences)
		t.Blocks = append(t.Blocks, block)
	}
	return t
}

// Rules returns the rules that the text was segmented by.
func (o *Outline) Rules() *Rules { return o.rules }

// Len returns the number of sentences.
func (o *Outline) Len() int { return len(o.sentences) }

// Sentence returns the span of sentence i.
func (o *Outline) Sentence(i int) span.Span { return o.sentences[i].span() }

// Sentences returns the spans of all sentences in order.
func (o *Outline) Sentences() iter.Seq2[int, span.Span] {
	return func(yield func(int, span.Span) bool) {
		for i, s := range o.sentences {
			if !yield(i, s.span()) {
				return
			}
		}
	}
}

// SentenceFrom returns the index of the sentence at byte offset off, or of the
// next one.
func (o *Outline) SentenceFrom(off int) int { return firstBehind(o.sentences, off) }

// BlockOf returns the block of sentence i. Its First and Last are not set.
func (o *Outline) BlockOf(i int) Block {
	return o.blocks[firstBehind(o.blocks, int(o.sentences[i].start))].block()
}

// BlockFrom returns the block at byte offset off, or the next one. It reports false
// if there is none. First and Last of the block are not set.
func (o *Outline) BlockFrom(off int) (Block, bool) {
	i := firstBehind(o.blocks, off)
	if i == len(o.blocks) {
		return Block{}, false
	}
	return o.blocks[i].block(), true
}

func firstBehind(list []outlined, off int) int {
	i, _ := slices.BinarySearchFunc(list, off+1, func(o outlined, end int) int { return int(o.end) - end })
	return i
}

// Blocks returns the blocks. Their First and Last are not set.
func (o *Outline) Blocks() []Block {
	out := make([]Block, len(o.blocks))
	for i, b := range o.blocks {
		out[i] = b.block()
	}
	return out
}
