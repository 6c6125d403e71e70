package attribution

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/loglinear"
)

// anchor returns the first token of cue and source, if they are adjacent.
func (f *finder) anchor() int {
	a := f.verbFirst
	if s := f.rel.Source; !s.Empty() && s.First < a {
		a = s.First
	}
	return a
}

// leftEndCandidates adds where content before the anchor may end.
func (f *finder) leftEndCandidates() {
	c := &f.c
	cue, anchor := f.rel.Cue, f.anchor()
	w, tag := f.Words[cue], uint32(f.Tags[cue])
	side := f.sourceSide()
	next := uint32(f.tagIn(cue + 1))
	end := flag(f.onlyMarks(f.after(), f.last))
	around := f.quotesAround(cue)
	prev, prevWord := uint32(f.tagIn(anchor-1)), f.Lower(anchor-1)

	c.add(
		loglinear.Mix2(1, side, tag),
		loglinear.Mix(2, w.Stem),
		loglinear.Mix2(3, next, side),
		loglinear.Mix2(4, next, w.Stem),
		loglinear.Mix2(5, end, side*64+prev),
		loglinear.Mix2(6, end, w.Stem),
		loglinear.Mix2(7, f.Lower(cue+1), side),
		loglinear.Mix2(8, around, side),
		loglinear.Mix2(9, prevWord, side),
		loglinear.Mix2(10, prev*64+next, side),
		loglinear.Mix2(11, bucket(anchor-f.first), side),
		loglinear.Mix2(12, f.Lower(f.after()), side*2+end),
		loglinear.Mix2(13, f.cueSense, next),
		loglinear.Mix2(14, f.cueSense, end*8+side),
	)
	c.done(None)

	if f.first > f.blockFirst {
		f.leftEndFeatures(f.first, anchor, side, end, next)
	}
	for e := max(f.first+1, anchor-window); e <= anchor; e++ {
		if f.canEnd(e) && !(f.endsInside(e)) {
			f.leftEndFeatures(e, anchor, side, end, next)
		}
	}
}

// endsInside reports whether a phrase that ends before e is followed by words
// that belong to it: a verb's auxiliaries and the like.
func (f *finder) endsInside(e int) bool {
	tag := f.tagIn(e - 1)
	return tag == chunk.To || tag == chunk.Modal
}

func (f *finder) leftEndFeatures(e, anchor int, side, end, next uint32) {
	c := &f.c
	cue := f.rel.Cue
	w, tag := f.Words[cue], uint32(f.Tags[cue])
	// A closing mark before the anchor is skipped.
	last := e - 1
	for last > f.blockFirst && f.Tags[last].IsMark() && last > e-4 {
		last--
	}
	g := f.between(e, anchor)
	other := flag(e == f.first)
	words := uint32(0)
	for k := e; k < anchor; k++ {
		if !f.Tags[k].IsMark() {
			words++
		}
	}
	mark := uint32(f.Tags[min(e, len(f.Tags)-1)])
	closes := flag(f.Quote[last] != 0 && (e >= len(f.Quote) || f.Quote[e] != f.Quote[last] || f.Tags[e] == chunk.Close || f.Tags[e].IsMark() && f.tagIn(e+1) == chunk.Close))
	link := ((min(words, 5)*4+min(g.verbs, 3))*4+min(g.commas, 3))*4 + closes*2 + other
	c.add(
		loglinear.Mix2(20, link, side),
		loglinear.Mix2(21, link, w.Stem),
		loglinear.Mix2(22, link, tag*2+end),
		loglinear.Mix2(23, mark, link),
		loglinear.Mix2(24, uint32(f.Tags[last]), link),
		loglinear.Mix2(25, g.last, min(words, 3)*4+side),
		loglinear.Mix2(26, g.first, min(words, 3)*4+side),
		loglinear.Mix2(27, closes*2+flag(f.Quote[cue] != 0), end*64+next),
		loglinear.Mix2(28, bucket(e-f.first), link),
		loglinear.Mix2(29, f.Lower(last), link),
		loglinear.Mix2(30, next, link),
		loglinear.Mix2(31, f.Lower(cue+1), link),
		loglinear.Mix2(32, f.cueSense, link),
	)
	passed := f.cuesWithin(f.first, e)*4 + f.cuesWithin(e, cue)
	c.add(loglinear.Mix2(33, passed, link))
	c.done(e)
}

// sourceSide returns 0 for a source left of the cue, 1 right, 2 around, 3 none.
func (f *finder) sourceSide() uint32 {
	s, cue := f.rel.Source, f.rel.Cue
	switch {
	case s.Empty():
		return 3
	case s.Last <= cue:
		return 0
	case s.First > cue:
		return 1
	}
	return 2
}

// after returns the first token after the cue, and after the source if that is
// right after the cue.
func (f *finder) after() int {
	if s := f.rel.Source; !s.Empty() && s.First > f.rel.Cue && s.First-f.rel.Cue <= 3 {
		return s.Last
	}
	return f.rel.Cue + 1
}

func (f *finder) onlyMarks(a, b int) bool {
	for ; a < b; a++ {
		if !f.Tags[a].IsMark() {
			return false
		}
	}
	return true
}

// leftStartCandidates adds where the content that ends at Left.Last may start.
func (f *finder) leftStartCandidates() {
	c := &f.c
	cue, end := f.rel.Cue, f.rel.Left.Last
	lastWord := end - 1
	quote := f.Quote[lastWord]
	w := f.Words[cue]
	side := f.sourceSide()
	sentence := f.sent
	if end <= f.first {
		sentence--
	}
	t := f.Text
	first := t.Sentences[sentence].First
	var commas, verbs uint32
	for s := lastWord; s >= max(first, lastWord-window); s-- {
		if f.canStart(s, first) {
			f.leftStartFeatures(s, first, end, quote, side, w, commas, verbs)
			c.done(s)
		}
		switch tag := f.Tags[s]; {
		case tag == chunk.Comma:
			commas++
		case tag.IsFinite():
			verbs++
		}
	}
	for k, n := sentence-1, 1; k >= 0 && t.Sentences[k].Block == t.Sentences[sentence].Block && n <= 12; k, n = k-1, n+1 {
		from := t.Sentences[k].First
		for s := from; s < min(t.Sentences[k].Last, t.Sentences[k].First+window); s++ {
			if s != from && f.Tags[s-1] != chunk.Open || f.Tags[s].IsMark() {
				if s == from && f.Tags[s] == chunk.Open {
					from++
				}
				continue
			}
			f.leftStartFeatures(s, t.Sentences[k].First, end, quote, side, w, 3, 3)
			c.add(loglinear.Mix2(40, min(uint32(n), 3), flag(quote != 0 && f.Quote[s] == quote)*2+flag(quote != 0)))
			c.done(s)
		}
	}
	if c.count == 0 {
		c.done(lastWord)
	}
}

// canStart reports whether a phrase may start at s: not with a mark, not
// within a noun chunk.
func (f *finder) canStart(s, first int) bool {
	if f.Tags[s].IsMark() && f.Tags[s] != chunk.Other && f.Tags[s] != chunk.Left {
		return false
	}
	if s > first && f.Chunk[s] != 0 && f.Chunk[s] == f.Chunk[s-1] {
		return f.Tags[s-1] == chunk.PossS
	}
	return f.Tags[s] != chunk.PossS
}

func (f *finder) leftStartFeatures(s, first, end int, quote int32, side uint32, w chunk.Word, commas, verbs uint32) {
	c := &f.c
	before, beforeTag := f.Lower(s-1), uint32(f.Tag(s-1))
	atStart := flag(s == first) + 2*flag(s > first && f.onlyMarks(first, s))
	if s == first {
		before, beforeTag = 0, 0
	}
	if s > 0 && f.Tags[s-1] == chunk.Open && s > first+1 {
		before = f.Lower(s - 2)
	}
	tag := uint32(f.Tags[s])
	opens := flag(s > 0 && f.Tags[s-1] == chunk.Open)
	q := flag(quote != 0)*4 + flag(quote != 0 && f.Quote[s] == quote)*2 + opens
	state := min(commas, 3)*4 + min(verbs, 3)
	c.add(
		loglinear.Mix2(1, q, atStart),
		loglinear.Mix2(3, beforeTag*64+tag, q),
		loglinear.Mix2(5, state, atStart*8+q),
		loglinear.Mix2(7, w.Stem, atStart*8+q),
		loglinear.Mix2(8, beforeTag, state*8+q),
		loglinear.Mix2(9, beforeTag*64+tag, min(verbs, 3)*4+atStart),
		loglinear.Mix2(13, before, f.Words[s].Lower),
	)
	if c.isBehind() {
		return
	}
	mark := uint32(f.Tag(end))
	passed := f.cuesWithin(s, end)*4 + f.cuesWithin(s-8, s)
	c.add(
		loglinear.Mix2(2, before, q),
		loglinear.Mix2(4, f.Words[s].Lower, atStart*8+q),
		loglinear.Mix2(6, bucket(end-s), atStart*8+q),
		loglinear.Mix2(10, side, atStart*8+q),
		loglinear.Mix2(11, f.Lower(s+1), atStart*8+q),
		loglinear.Mix2(12, before, min(verbs, 3)),
		loglinear.Mix2(14, uint32(f.Tag(s+1))*64+tag, atStart*8+q),
		loglinear.Mix2(15, bucket(s-first), q),
		loglinear.Mix2(16, mark*4+min(verbs, 3), atStart*8+q),
		loglinear.Mix2(17, mark*4+min(verbs, 3), beforeTag*2+flag(commas > 0)),
		loglinear.Mix2(18, w.Stem, min(verbs, 1)*4+atStart),
		loglinear.Mix2(19, mark*64+beforeTag, min(verbs, 1)*64+tag),
		loglinear.Mix2(20, f.cueSense, min(verbs, 1)*4+atStart),
		loglinear.Mix2(21, passed, atStart*8+q),
		loglinear.Mix2(22, passed, beforeTag*64+tag),
	)
}
