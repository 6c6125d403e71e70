package attribution

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/loglinear"
)

// sourceBefore and sourceBehind are the largest distances of a source before
// and after its cue, in tokens.
const sourceBefore, sourceBehind = 60, 40

// sourceCandidates adds the noun chunks of the sentence.
func (f *finder) sourceCandidates() {
	c := &f.c
	cue := f.rel.Cue
	w := f.Words[cue]
	tag := uint32(f.Tags[cue])
	group := f.group(f.verbFirst, cue)
	next := uint32(f.tagIn(cue + 1))
	prev := uint32(f.tagIn(f.verbFirst - 1))
	around := f.quotesAround(cue)

	c.add(
		loglinear.Mix(1, tag),
		loglinear.Mix(2, w.Stem),
		loglinear.Mix2(3, prev, tag),
		loglinear.Mix2(4, next, tag),
		loglinear.Mix2(5, group, tag),
		loglinear.Mix2(6, f.Lower(f.verbFirst-1), tag),
		loglinear.Mix2(7, around, tag),
		loglinear.Mix2(8, bucket(f.verbFirst-f.first), tag),
	)
	c.done(None)

	for k := f.firstChunk(max(f.first, cue-sourceBefore-1)); k < len(f.Chunks) && f.Chunks[k].First < min(f.last, cue+sourceBehind+1); k++ {
		ch := f.Chunks[k]
		if cue >= ch.First && cue == ch.Head() && cue == ch.First {
			continue
		}
		f.sourceFeatures(k, cue, tag, group, next, prev)
		c.done(k)
	}
}

// firstChunk returns the number of the first chunk that ends after token from.
func (f *finder) firstChunk(from int) int {
	lo, hi := 0, len(f.Chunks)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if f.Chunks[m].Last <= from {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func (f *finder) sourceFeatures(k, cue int, tag, group, next, prev uint32) {
	c := &f.c
	ch := f.Chunks[k]
	head := ch.Head()
	w := f.Words[cue]
	var side uint32 // 0 left, 1 right, 2 the cue is within
	var a, b int
	switch {
	case ch.Last <= cue:
		a, b = ch.Last, min(f.verbFirst, cue)
	case ch.First > cue:
		side, a, b = 1, cue+1, ch.First
	default:
		side, a, b = 2, ch.First, ch.First
		head = max(ch.First, cue-1)
	}
	gap := f.between(a, b)
	headWord, headTag := f.Words[head].Lower, uint32(f.Tags[head])
	kind := headTag
	if f.Tags[head] == chunk.Name {
		headWord = 1
	}
	near := side*16 + min(gap.chunks, 5)
	link := ((near*4+min(gap.verbs, 3))*4+min(gap.commas, 3))*4 + gap.quote*2 + flag(gap.words == 0)
	before := f.Lower(ch.First - 1)
	if ch.First == f.first {
		before = 0
	}
	beforeTag := uint32(f.tagIn(ch.First - 1))
	after := uint32(f.tagIn(ch.Last))
	quoted := flag(f.Quote[head] != 0) + 2*flag(f.Quote[cue] != 0) + 4*flag(f.Quote[head] == f.Quote[cue])

	is := f.headSense(k)
	c.add(
		loglinear.Mix2(10, link, tag),
		loglinear.Mix2(11, link, w.Stem),
		loglinear.Mix2(12, near, kind),
		loglinear.Mix2(14, headWord, near),
		loglinear.Mix2(16, before, near),
		loglinear.Mix2(19, link, group),
		loglinear.Mix2(26, link, kind),
		loglinear.Mix2(33, is, near),
		loglinear.Mix2(34, is, link),
	)
	if c.isBehind() {
		return
	}
	passed := f.cuesWithin(min(ch.First, cue), max(ch.Last, cue))
	c.add(
		loglinear.Mix2(13, headWord, side),
		loglinear.Mix2(15, headWord, w.Stem),
		loglinear.Mix2(17, beforeTag*32+kind, near),
		loglinear.Mix2(18, after*32+kind, near),
		loglinear.Mix2(20, link, prev*32+next),
		loglinear.Mix2(21, quoted, near),
		loglinear.Mix2(22, f.Words[ch.First].Lower, near),
		loglinear.Mix2(23, f.Words[head].Suffix, side),
		loglinear.Mix2(24, bucket(b-a), tag*4+side),
		loglinear.Mix2(25, before, w.Stem),
		loglinear.Mix2(27, gap.first, near),
		loglinear.Mix2(28, gap.last, near),
		loglinear.Mix2(29, flag(before == by), group*4+side),
		loglinear.Mix2(30, bucket(ch.First-f.first), side*64+min(gap.verbs, 3)),
		loglinear.Mix2(31, uint32(f.Words[head].Shape)*32+kind, link),
		loglinear.Mix2(32, beforeTag, gap.verbs*64+after),
		loglinear.Mix2(35, is, beforeTag*4+side),
		loglinear.Mix2(36, f.cueSense, link),
		loglinear.Mix2(37, f.cueSense, is),
		loglinear.Mix2(38, passed, link),
		loglinear.Mix2(39, passed, near*32+kind),
	)
}

// gap is what lies between a chunk and the cue.
type gap struct {
	chunks, verbs, commas, quote uint32
	words                        int
	first, last                  uint32
}

func (f *finder) between(a, b int) (g gap) {
	g.words = max(0, b-a)
	f.Text.Spend(g.words)
	for k := a; k < b; k++ {
		switch tag := f.Tags[k]; {
		case tag.IsFinite():
			g.verbs++
		case tag == chunk.Comma, tag == chunk.Dash, tag == chunk.Colon:
			g.commas++
		case tag == chunk.Open, tag == chunk.Close:
			g.quote = 1
		}
		if n := f.Chunk[k]; n != 0 && (k == a || f.Chunk[k-1] != n) {
			g.chunks++
		}
	}
	if a < b {
		g.first, g.last = f.Words[a].Lower, f.Words[b-1].Lower
	}
	return g
}

// sourceEndCandidates adds the possible ends of the source, from that of its
// chunk on.
func (f *finder) sourceEndCandidates() {
	c := &f.c
	src, cue := f.rel.Source, f.rel.Cue
	w := f.Words[cue]
	limit, side := f.last, uint32(1)
	switch {
	case src.First <= cue && cue < src.Last:
		// "Smith's claim": the possessor alone.
		c.done(cue)
		return
	case src.Last <= cue:
		limit, side = f.verbFirst, 0
		if limit < src.Last {
			limit = src.Last
		}
	}
	limit = min(limit, src.Last+40)
	startTag := uint32(f.Tags[src.Last-1])
	var commas, verbs uint32
	for e := src.Last; e <= limit; e++ {
		if e > src.Last {
			switch tag := f.Tags[e-1]; {
			case tag == chunk.Comma:
				commas++
			case tag.IsFinite():
				verbs++
			}
			if !f.canEnd(e) {
				continue
			}
		}
		next, nextTag := f.Lower(e), uint32(f.tagIn(e))
		if e >= f.last {
			next = 0
		}
		atCue := flag(e == limit && side == 0) + 2*flag(f.verbFirst-e == 1 && side == 0)
		state := (side*4+min(commas, 3))*4 + min(verbs, 3)
		c.add(
			loglinear.Mix2(1, state, atCue),
			loglinear.Mix2(2, next, side*4+atCue),
			loglinear.Mix2(3, nextTag, state),
			loglinear.Mix2(4, uint32(f.Tags[e-1])*64+nextTag, side*4+atCue),
			loglinear.Mix2(5, bucket(e-src.Last), side*4+atCue),
			loglinear.Mix2(6, bucket(limit-e), state),
			loglinear.Mix2(7, f.Lower(e+1), nextTag*2+side),
			loglinear.Mix2(8, startTag*64+nextTag, state),
			loglinear.Mix2(9, next, f.Words[src.Last-1].Lower),
			loglinear.Mix2(10, w.Stem, atCue*2+side),
			loglinear.Mix2(11, uint32(f.tagIn(e+1))*64+nextTag, state),
			loglinear.Mix2(12, next, min(commas, 3)*4+side),
		)
		c.done(e)
	}
}

// canEnd reports whether a phrase may end before token e: not within a noun
// chunk, not with a mark or a word that needs another.
func (f *finder) canEnd(e int) bool {
	switch f.Tags[e-1] {
	case chunk.Comma, chunk.Colon, chunk.Dash, chunk.Open, chunk.Close, chunk.Stop, chunk.Left, chunk.Conj, chunk.Det, chunk.Poss:
		return false
	}
	if e < len(f.Chunk) && f.Chunk[e] != 0 && f.Chunk[e] == f.Chunk[e-1] {
		return f.Tags[e] == chunk.PossS
	}
	return true
}
