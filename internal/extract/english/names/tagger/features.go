package tagger

import (
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// extractor computes features. It is scratch space for one text at a time.
type extractor struct {
	lex        *lexicon.Lexicon
	words      *WordTable
	tokens     []token
	seen       wordSet
	vocabulary vocabulary // of the capitalised words
	buf        []byte
	out        []uint32
}

// template numbers distinguish the features of different templates.
type template uint32

const (
	tBias template = iota
	tWord
	tWordBefore
	tWordAfter
	tWordBefore2
	tWordAfter2
	tWordPairBefore
	tWordPairAfter
	tWordsAround
	tShape
	tShapeBefore
	tShapeAfter
	tShapeAround
	tShapeWordBefore
	tShapeWordAfter
	tPrefix2
	tPrefix3
	tPrefix4
	tSuffix2
	tSuffix3
	tSuffix4
	tFirst
	tLook
	tSeen
	tClass
	tClassBit
	tClassBefore
	tClassAfter
	tClassPairBefore
	tClassPairAfter
	tClassBefore2
	tClassAfter2
	tRun
	tRunBefore
	tRunAfter
	tRunBeforeClass
	tRunAfterPos
	tRunBeforePos
	tRunBefore2
	tRunAfter2
	tGroup
	tGroupCoarse
	tGroupBefore
	tGroupAfter
	tGroupPairBefore
	tGroupPairAfter
	tGroupRunBefore
	tGroupRunAfter
	tUsage
	tUsageFirst
	tEvidence
	tEvidenceDraft
	tEvidencePlace
	tEvidenceRun
	tEvidenceBefore
	tEvidenceAfter
	tDraft
	tDraftBefore
	tDraftAfter
	tDraftPair
)

func mix(t template, a, b uint64) uint32 {
	h := (a ^ uint64(t)*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	h ^= h >> 32
	h = (h ^ b) * 0xA0761D6478BD642F
	h ^= h >> 29
	h *= 0xE7037ED1A0B428DB
	return uint32(h >> 32)
}

// none is the token outside a sentence.
var none = token{word: 2, shape: 2, before: -1, after: -1, known: true}

func (x *extractor) at(s *segment.Sentence, i int) *token {
	if i < s.First || i >= s.Last {
		return &none
	}
	return &x.tokens[i]
}

// Identity is the number of features that identify the word itself. They come
// first. Training hides them at random, so that the model also learns from the
// others.
const Identity = 10

// features returns the features of token i of sentence s, without the evidence
// of the rest of the article. The result is valid until the next call.
func (x *extractor) features(s *segment.Sentence, i int) []uint32 {
	k, a, b := x.at(s, i), x.at(s, i-1), x.at(s, i+1)
	a2, b2 := x.at(s, i-2), x.at(s, i+2)
	x.know(k)
	x.know(a)
	x.know(b)
	shape, sa, sb := uint64(k.shape), uint64(a.shape), uint64(b.shape)
	marks := uint64(k.marks & (firstWord | lowerSeen | midSeen))
	usage := uint64(k.usage)
	group, ga, gb := uint64(k.group), uint64(a.group), uint64(b.group)
	f := append(x.out[:0],
		mix(tWord, k.word, 0),
		mix(tWordPairBefore, k.word, a.word),
		mix(tWordPairAfter, k.word, b.word),
		mix(tPrefix3, uint64(k.prefix[1]), 0),
		mix(tPrefix4, uint64(k.prefix[2]), 0),
		mix(tSuffix4, uint64(k.suffix[2]), 0),
		mix(tFirst, k.word, uint64(k.marks&firstWord)+shape<<32),
		mix(tGroup, group, 0),
		mix(tGroupCoarse, group>>CoarseShift, shape),
		mix(tUsage, usage, shape),

		mix(tBias, 0, 0),
		mix(tWordBefore, a.word, 0),
		mix(tWordAfter, b.word, 0),
		mix(tWordBefore2, a2.word, 0),
		mix(tWordAfter2, b2.word, 0),
		mix(tWordsAround, a.word, b.word),
		mix(tShape, shape, 0),
		mix(tShapeBefore, shape, sa),
		mix(tShapeAfter, shape, sb),
		mix(tShapeAround, shape, sa<<32|sb),
		mix(tShapeWordBefore, shape, a.word),
		mix(tShapeWordAfter, shape, b.word),
		mix(tPrefix2, uint64(k.prefix[0]), 0),
		mix(tSuffix2, uint64(k.suffix[0]), 0),
		mix(tSuffix3, uint64(k.suffix[1]), 0),
		mix(tLook, uint64(k.look), shape),
		mix(tSeen, marks, shape),
		mix(tUsageFirst, usage, marks),
		mix(tClass, uint64(k.class), 0),
		mix(tClassBefore, uint64(a.class), sa),
		mix(tClassAfter, uint64(b.class), sb),
		mix(tClassPairBefore, uint64(k.class), uint64(a.class)),
		mix(tClassPairAfter, uint64(k.class), uint64(b.class)),
		mix(tClassBefore2, uint64(a2.class), uint64(a.class)),
		mix(tClassAfter2, uint64(b2.class), uint64(b.class)),
		mix(tGroupBefore, ga, shape),
		mix(tGroupAfter, gb, shape),
		mix(tGroupPairBefore, group>>CoarseShift, ga),
		mix(tGroupPairAfter, group>>CoarseShift, gb),
	)
	for c := k.class; c != 0; c &= c - 1 {
		f = append(f, mix(tClassBit, uint64(c&-c), uint64(k.look)))
	}
	if k.runLen > 0 {
		f = x.runFeatures(f, s, k)
	}
	x.out = f
	return f
}

// runFeatures appends the features of the words around the run of capitalised
// words that k is part of.
func (x *extractor) runFeatures(f []uint32, s *segment.Sentence, k *token) []uint32 {
	l, r := &none, &none
	if k.before >= 0 {
		l = &x.tokens[k.before]
	}
	if k.after >= 0 {
		r = &x.tokens[k.after]
	}
	x.know(l)
	x.know(r)
	place := uint64(k.runPos)<<8 | uint64(k.runLen)
	f = append(f,
		mix(tRun, place, uint64(k.look)),
		mix(tRunBefore, l.word, 0),
		mix(tRunAfter, r.word, 0),
		mix(tRunBeforeClass, uint64(l.class), place),
		mix(tRunAfterPos, r.word, place),
		mix(tRunBeforePos, l.word, place),
		mix(tGroupRunBefore, uint64(l.group), place),
		mix(tGroupRunAfter, uint64(r.group), place),
	)
	if k.before >= 0 {
		f = append(f, mix(tRunBefore2, x.at(s, int(k.before)-1).word, l.word))
	}
	if k.after >= 0 {
		f = append(f, mix(tRunAfter2, x.at(s, int(k.after)+1).word, r.word))
	}
	return f
}

// know looks up the word of k in the word table.
func (x *extractor) know(k *token) {
	if k.known {
		return
	}
	k.known = true
	if i := x.words.find(k.word); i >= 0 {
		k.group, k.usage = x.words.Groups[i], x.words.Usages[i]
	}
}
