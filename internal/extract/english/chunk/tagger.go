package chunk

import (
	"fmt"
	"sync"

	_ "embed"

	"dossier/internal/extract/english/words"
	"dossier/internal/extract/loglinear"
	"dossier/internal/text/segment"
)

// Tagger chooses parts of speech.
type Tagger struct {
	table   loglinear.Table
	lexicon dictionary
}

//go:embed tagger.bin
var taggerFile string

//go:embed lexicon.bin
var lexiconFile string

// Default is the tagger that comes with the program.
var Default = sync.OnceValue(func() *Tagger {
	t, err := NewTagger(taggerFile, lexiconFile)
	if err != nil {
		panic(fmt.Sprintf("shallow: embedded tagger: %v", err))
	}
	return t
})

// NewTagger reads a tagger: a model file of one table, and a dictionary whose
// first byte is the tag.
func NewTagger(model, lexicon string) (*Tagger, error) {
	tables, err := loglinear.Decode(model)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	if len(tables) != 1 || tables[0].Classes != Classes {
		return nil, fmt.Errorf("read model: %w: not a tagger's", loglinear.ErrFormat)
	}
	d, err := readDictionary(lexicon)
	if err != nil {
		return nil, fmt.Errorf("read lexicon: %w", err)
	}
	for i := 0; i < len(d.slots); i += slotSize {
		if tag := Tag(d.slots[i+4]); tag > LastLearnt {
			return nil, fmt.Errorf("read lexicon: %w: tag %d", ErrDictionary, tag)
		}
	}
	return &Tagger{table: tables[0], lexicon: d}, nil
}

// known returns the tag of a word that nearly always has the same one, and None
// for other words.
func (m *Tagger) known(w Word, first bool) Tag {
	if w.Shape != Lowercase && !first {
		return None
	}
	tag, _, _ := m.lexicon.find(w.Lower)
	return Tag(tag)
}

// tag tags the tokens of one sentence.
func (m *Tagger) tag(p *Prose, first, last int) {
	var features [taggerFeatures]uint32
	for i := first; i < last; i++ {
		if p.Tags[i] == Name {
			continue
		}
		if tag := MarkTag(p.Text, i); tag != None {
			p.Tags[i] = tag
			continue
		}
		if tag := m.known(p.Words[i], i == first); tag != None {
			p.Tags[i] = tag
			continue
		}
		p.taggerFeatures(&features, i, first, last)
		p.Tags[i] = Noun + Tag(m.table.Best(features[:]))
		if t := p.Tags[i]; (t == Noun || t == Adj || t == Pres || t == Verb) && words.OnlyPast.Has(p.Words[i].Lower) {
			p.Tags[i] = Past // "A guard died of cancer", "the ship, which sank on Monday, carried oil"
		}
		if p.Tags[i].IsNoun() && words.OnlyAdverb.Has(p.Words[i].Lower) {
			p.Tags[i] = Adv // "The agency, NNA, likewise said"
		}
		if p.Tags[i] == Past && i > first+1 && p.Tags[i-1] == PresS && (p.Tags[i-2] == Noun || p.Tags[i-2] == Adj) && p.SensesOf(i-1).Noun != 0 {
			p.Tags[i-1] = Nouns // "workers of the paint works said"
		}
		if i > first && p.Tags[i-1] == Name && m.isRareName(p, i) {
			p.Tags[i] = Name
		}
	}
}

// isRareName reports whether a capitalised word after a name is a name too,
// because the dictionary does not have it.
func (m *Tagger) isRareName(p *Prose, i int) bool {
	if p.Words[i].Shape != Capital {
		return false
	}
	tag, _, _ := m.lexicon.find(p.Words[i].Lower)
	return tag == 0 && p.SensesOf(i) == Senses{}
}

// Classes is the number of tags that a tagger chooses from.
const Classes = int(LastLearnt)

const taggerFeatures = 23

// Features returns the features that a tagger chooses the tag of token i by, in
// a sentence of the tokens from first to before last. The tags before i are
// known.
func (p *Prose) Features(i, first, last int) []uint32 {
	var f [taggerFeatures]uint32
	p.taggerFeatures(&f, i, first, last)
	return f[:]
}

// taggerFeatures adds the features of token i; those before it are tagged.
func (p *Prose) taggerFeatures(f *[taggerFeatures]uint32, i, first, last int) {
	var before, before2, next, next2 Word
	var tag1, tag2 uint32
	if i > first {
		before, tag1 = p.Words[i-1], uint32(p.Tags[i-1])
	}
	if i > first+1 {
		before2, tag2 = p.Words[i-2], uint32(p.Tags[i-2])
	}
	if i+1 < last {
		next = p.Words[i+1]
	}
	if i+2 < last {
		next2 = p.Words[i+2]
	}
	w := p.Words[i]
	shape := uint32(w.Shape)
	if i == first {
		shape += 8
	}
	f[0] = loglinear.Mix(1, w.Lower)
	f[1] = loglinear.Mix2(2, w.Suffix, shape)
	f[2] = loglinear.Mix2(3, shape, tag1)
	f[3] = loglinear.Mix(4, before.Lower)
	f[4] = loglinear.Mix(5, next.Lower)
	f[5] = loglinear.Mix2(6, tag1, tag2)
	f[6] = loglinear.Mix2(7, w.Lower, tag1)
	f[7] = loglinear.Mix2(8, w.Suffix, tag1)
	f[8] = loglinear.Mix(9, before2.Lower)
	f[9] = loglinear.Mix(10, next2.Lower)
	f[10] = loglinear.Mix2(11, before.Lower, w.Lower)
	f[11] = loglinear.Mix2(12, w.Lower, next.Lower)
	f[12] = loglinear.Mix2(13, next.Suffix, tag1)
	f[13] = loglinear.Mix2(14, w.Suffix, next.Lower)
	f[14] = loglinear.Mix2(15, tag1*64+tag2, w.Suffix)
	f[15] = loglinear.Mix2(16, uint32(next.Shape), shape)
	f[17] = loglinear.Mix2(18, w.End, shape)
	f[18] = loglinear.Mix2(19, w.End, tag1)
	f[19] = loglinear.Mix2(20, next.Lower, before.Lower)
	s := p.SensesOf(i)
	can := uint32(s.May)<<2 + flag(s.Verb != 0)<<1 + flag(s.Noun != 0)
	f[20] = loglinear.Mix2(21, can, tag1)
	f[21] = loglinear.Mix2(22, can, w.End)
	f[22] = loglinear.Mix2(23, can, next.Suffix)
	f[16] = loglinear.Mix2(17, w.Stem, next.Suffix)
}

// MarkTag returns the tag of a token that is not a word, None for a word.
func MarkTag(t *segment.Text, i int) Tag {
	tok := t.Tokens[i]
	switch tok.Kind {
	case segment.OpenQuote:
		return Open
	case segment.CloseQuote:
		return Close
	case segment.Number:
		return Num
	case segment.Punct:
		switch t.Source[tok.Start] {
		case ',':
			return Comma
		case '.', '!', '?':
			return Stop
		case ':', ';':
			return Colon
		case '-':
			return Dash
		}
		switch t.Word(i) {
		case "—", "–", "―":
			return Dash
		case "、", "،":
			return Comma
		}
		return Stop
	case segment.Symbol:
		switch t.Source[tok.Start] {
		case '(', '[', '{':
			return Left
		case ')', ']', '}':
			return Right
		}
		return Other
	}
	return None
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
