// Package segment cuts prose into blocks, sentences and tokens.
//
// The input is the prose of an article: a string as long as the article's body,
// in which every byte that is markup has been replaced by a space. So all
// offsets are byte offsets into the body. A block is a paragraph, a heading, a
// list item or a table cell; no sentence crosses the end of its block.
//
// Tokens follow the conventions of English treebanks: a possessive or
// contracted ending is a token of its own ("Putin" + "’s", "did" + "n't"),
// words joined by hyphens stay one ("Jong-un", "two-day"), an abbreviation
// keeps its full stop ("U.S.", "Mr.", "a.m."), and a number keeps the marks
// within it ("1,000", "7:30", "3.5").
package segment

import (
	"dossier/internal/text/span"
)

// Kind is the class of a token.
type Kind uint8

// The kinds of token. A quotation mark says which way it faces; for a straight
// one, the characters next to it decide.
const (
	Word       Kind = iota // letters, with digits or joiners among them
	Number                 // starts with a digit
	Clitic                 // 's, n't, 're, 've, 'll, 'd, 'm and a bare possessive apostrophe
	OpenQuote              // double or single
	CloseQuote             // double or single
	Punct                  // . , ; : ! ? … and dashes
	Symbol                 // brackets, currency signs and the rest
)

// Token is one word, number or mark.
type Token struct {
	span.Span
	Kind Kind
	// SpaceBefore reports whether white space or the start of a block is before
	// the token.
	SpaceBefore bool
}

// BlockKind is the class of a block.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Heading
	Item  // of a list
	Quote // a paragraph within a block quotation
	Cell  // of a table
	Note  // a footnote
	// Furniture is what a page has around its article: links to other articles,
	// buttons, credits. It has no sentences.
	Furniture
)

// Block is a stretch of prose that no sentence crosses.
type Block struct {
	span.Span
	Kind BlockKind
	// First and Last are the half-open range of its sentences.
	First, Last int
}

// Sentence is a half-open range of tokens within one block.
type Sentence struct {
	span.Span
	First, Last int // tokens
	Block       int
	// Dateline marks the place, date and agency that a report begins with:
	// "SEOUL, Sept. 13 (Harbour News) —".
	Dateline bool
}

// Text is segmented prose.
type Text struct {
	Source    string
	Blocks    []Block
	Sentences []Sentence
	Tokens    []Token
	rules     *Rules
	work      int // see Spend
}

// New segments prose by the rules of its language; nil stands for the zero
// value of Rules. The blocks must be in order and must not overlap. New keeps
// their kinds and spans and sets what they contain.
func New(prose string, blocks []Block, rules *Rules) *Text {
	if rules == nil {
		rules = new(Rules)
	}
	t := &Text{
		rules:     rules,
		Source:    prose,
		Blocks:    make([]Block, 0, len(blocks)),
		Sentences: make([]Sentence, 0, len(prose)/100+1),
		Tokens:    make([]Token, 0, len(prose)/5+1),
	}
	for _, b := range blocks {
		b.First = len(t.Sentences)
		if b.Kind != Furniture {
			first := len(t.Tokens)
			t.tokenize(b.Span)
			t.split(len(t.Blocks), first)
		}
		b.Last = len(t.Sentences)
		t.Blocks = append(t.Blocks, b)
	}
	return t
}

// Word returns the text of token i, or "" if there is no such token.
func (t *Text) Word(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.Tokens[i].Text(t.Source)
}

// TokensIn returns the half-open range of the tokens that overlap s.
func (t *Text) TokensIn(s span.Span) (first, last int) {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if t.Tokens[m].End <= s.Start {
			lo = m + 1
		} else {
			hi = m
		}
	}
	first = lo
	for lo < len(t.Tokens) && t.Tokens[lo].Start < s.End {
		lo++
	}
	return first, lo
}

// SentenceAt returns the index of the sentence that contains token i.
func (t *Text) SentenceAt(i int) int {
	lo, hi := 0, len(t.Sentences)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if t.Sentences[m].Last <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// Cover returns the span from the start of token first to the end of token
// last-1.
func (t *Text) Cover(first, last int) span.Span {
	return span.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End}
}
