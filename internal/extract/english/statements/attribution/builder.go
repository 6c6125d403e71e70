package attribution

import (
	"io"
	"math/rand/v2"

	"dossier/internal/extract/loglinear"
)

// builder gathers the examples of every decision.
type builder struct {
	log                                                              io.Writer
	cue, source, sourceEnd, leftEnd, leftStart, rightStart, rightEnd []loglinear.Choice
	relations, headless                                              int
	heads                                                            heads
	missed                                                           map[string]int
	random                                                           *rand.Rand // nil: nothing is masked
}

func newBuilder(examples []Example, log io.Writer) *builder {
	return &builder{log: log, missed: map[string]int{}, random: rand.New(rand.NewPCG(1, 2)), heads: newHeads(examples)}
}

// headsOf finds the token of each relation's cue.
func (b *builder) headsOf(f *finder, gold []Gold) map[int]Gold {
	at := make(map[int]Gold, len(gold))
	for _, g := range gold {
		if h := b.heads.pick(f, g.Cue); h >= 0 {
			at[h] = g
		}
	}
	return at
}

// cues adds the examples of which words are cues.
func (b *builder) cues(e Example) {
	f := &finder{Prose: e.Prose}
	at := b.headsOf(f, e.Gold)
	for s := range e.Prose.Text.Sentences {
		f.enter(s)
		before := -1
		for i := f.first; i < f.last; i++ {
			if !f.isCandidate(i) {
				continue
			}
			_, ok := at[i]
			add := func() {
				f.c.reset(nil)
				f.cueFeatures(i, before)
				b.cue = append(b.cue, loglinear.Choice{Candidates: [][]uint32{{}, clone(f.c.features)}, Right: int(flag(ok)), Weight: 1})
			}
			add()
			b.masked(f, i, add)
			if ok {
				before = i
			}
		}
	}
}

// text adds the examples of the decisions that follow the cue's; guess tells
// which other cues are seen.
func (b *builder) text(e Example, guess *Model) {
	f := &finder{Prose: e.Prose, m: guess}
	at := b.headsOf(f, e.Gold)
	b.relations += len(e.Gold)
	b.headless += len(e.Gold) - len(at)
	for s := range e.Prose.Text.Sentences {
		f.enter(s)
		f.findCues()
		for i := f.first; i < f.last; i++ {
			if g, ok := at[i]; ok {
				b.relation(f, i, g)
				b.masked(f, i, func() { b.relation(f, i, g) })
			}
		}
	}
}

// masked adds some examples once more with the cue's word made unknown, so that
// where the words around speak for a cue, the decision does not rest on a known
// one.
func (b *builder) masked(f *finder, i int, add func()) {
	plain := f.Lower(i+1) == that || f.quotesAround(i) != 0 || f.onlyMarks(i+1, f.last)
	if b.random == nil || !plain || b.random.Float64() >= maskShare {
		return
	}
	w := f.Words[i]
	f.Words[i].Lower, f.Words[i].Stem = b.random.Uint32(), b.random.Uint32()
	f.senses = nil
	add()
	f.Words[i], f.senses = w, nil
}

const maskShare = 0.25

// relation adds the examples of the decisions that follow the cue's.
func (b *builder) relation(f *finder, cue int, g Gold) {
	f.rel = Relation{Cue: cue}
	f.lookAt(cue)
	source := whole(g.Source)
	chunk := none
	for k := f.firstChunk(f.first); k < len(f.Chunks) && f.Chunks[k].First < f.last && !source.Empty(); k++ {
		if f.Chunks[k].Last > source.First && f.Chunks[k].First < source.Last {
			chunk = k
			break
		}
	}
	f.list((*finder).sourceCandidates)
	if chunk >= 0 || source.Empty() {
		b.choose("source", &b.source, f, chunk)
	}
	if chunk >= 0 {
		f.rel.Source = Range{f.Chunks[chunk].First, f.Chunks[chunk].Last}
		f.list((*finder).sourceEndCandidates)
		end := max(source.Last, f.rel.Source.Last)
		if f.rel.Source.First <= cue && cue < f.rel.Source.Last {
			end = cue
		}
		if b.choose("source end", &b.sourceEnd, f, end) {
			f.rel.Source.Last = end
		}
	}
	left, right := split(g.Content, cue)
	f.list((*finder).leftEndCandidates)
	end := none
	if !left.Empty() {
		end = left.Last
	}
	b.choose("left end", &b.leftEnd, f, end)
	if f.rel.Left = left; !left.Empty() {
		f.list((*finder).leftStartCandidates)
		b.choose("left start", &b.leftStart, f, left.First)
	}
	f.list((*finder).rightStartCandidates)
	start := none
	if !right.Empty() {
		start = right.First
	}
	b.choose("right start", &b.rightStart, f, start)
	if f.rel.Right = right; !right.Empty() && right.First < f.blockLast {
		f.list((*finder).rightEndCandidates)
		b.choose("right end", &b.rightEnd, f, right.Last)
	}
}

// list gathers the candidates of a decision with their features.
func (f *finder) list(candidates func(*finder)) {
	f.c.reset(nil)
	candidates(f)
}

// choose adds an example, unless the right position is no candidate.
func (b *builder) choose(name string, to *[]loglinear.Choice, f *finder, right int) bool {
	e := loglinear.Choice{Right: -1, Weight: 1}
	from := 0
	for i, end := range f.c.ends {
		if f.c.at[i] == right && e.Right < 0 {
			e.Right = i
		}
		e.Candidates = append(e.Candidates, clone(f.c.features[from:end]))
		from = end
	}
	if e.Right < 0 {
		b.missed[name]++
		return false
	}
	*to = append(*to, e)
	return true
}

func clone(f []uint32) []uint32 { return append(make([]uint32, 0, len(f)), f...) }

// whole is the first range, with those that follow it at once.
func whole(r []Range) Range {
	if len(r) == 0 {
		return Range{}
	}
	return r[0]
}

// split joins the ranges before the cue to one, and those behind it.
func split(content []Range, cue int) (left, right Range) {
	for _, r := range content {
		switch {
		case r.Last <= cue && (left.Empty() || r.First-left.Last < 8):
			left = join(left, r)
		case r.Last <= cue:
			left = r
		case r.First > cue && (right.Empty() || r.First-right.Last < 8):
			right = join(right, r)
		}
	}
	return left, right
}

func join(a, b Range) Range {
	if a.Empty() {
		return b
	}
	return Range{min(a.First, b.First), max(a.Last, b.Last)}
}
