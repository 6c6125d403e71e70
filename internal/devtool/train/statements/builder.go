package statements

import (
	"io"
	"math/rand/v2"

	"dossier/internal/devtool/train/linear"
	"dossier/internal/extract/english/statements/attribution"
)

// builder collects the examples of each decision.
type builder struct {
	log                 io.Writer
	examples            [attribution.Decisions][]linear.Choice
	missed              [attribution.Decisions]int // examples whose right choice is not a candidate
	relations, headless int
	heads               heads
	random              *rand.Rand // if nil, no word is masked
}

func newBuilder(examples []Example, log io.Writer) *builder {
	return &builder{log: log, random: rand.New(rand.NewPCG(1, 2)), heads: newHeads(examples)}
}

// headsOf returns the relations by the head of their cue.
func (b *builder) headsOf(s *attribution.Sampler, e Example) map[int]Gold {
	at := make(map[int]Gold, len(e.Gold))
	for _, g := range e.Gold {
		if h := b.heads.pick(s, e.Prose, g.Cue); h >= 0 {
			at[h] = g
		}
	}
	return at
}

// cues adds the examples of which words are cues.
func (b *builder) cues(e Example) {
	s := attribution.NewSampler(e.Prose, nil)
	at := b.headsOf(s, e)
	for n := range e.Prose.Text.Sentences {
		sentence := s.Enter(n)
		before := -1
		for i := sentence.First; i < sentence.Last; i++ {
			if !s.MayBeCue(i) {
				continue
			}
			_, ok := at[i]
			add := func() {
				b.examples[attribution.Cue] = append(b.examples[attribution.Cue], yesOrNo(s.CueFeatures(i, before), ok))
			}
			add()
			b.masked(s, i, add)
			if ok {
				before = i
			}
		}
	}
}

// text adds the examples of the decisions after the one on the cue. The model
// guess finds the other cues.
func (b *builder) text(e Example, guess *attribution.Model) {
	s := attribution.NewSampler(e.Prose, guess)
	at := b.headsOf(s, e)
	b.relations += len(e.Gold)
	b.headless += len(e.Gold) - len(at)
	for n := range e.Prose.Text.Sentences {
		sentence := s.Enter(n)
		s.FindCues()
		for i := sentence.First; i < sentence.Last; i++ {
			if g, ok := at[i]; ok {
				add := func() { b.relation(s, e, n, i, g) }
				add()
				b.masked(s, i, add)
			}
		}
	}
}

// maskShare is the share of the plain cues that are also added with a mask.
const maskShare = 0.25

// masked adds some examples again with an unknown word as the cue. This way
// decisions also work for unknown words if the context shows the cue.
func (b *builder) masked(s *attribution.Sampler, i int, add func()) {
	if b.random == nil || !s.IsPlain(i) || b.random.Float64() >= maskShare {
		return
	}
	lower, stem := b.random.Uint32(), b.random.Uint32()
	s.Mask(i, lower, stem, add)
}

// relation adds the examples of the decisions on one relation.
func (b *builder) relation(s *attribution.Sampler, e Example, sentence, cue int, g Gold) {
	r := attribution.Relation{Cue: cue}
	source := firstOf(g.Source)
	chunk := chunkWithin(e, sentence, source)
	if chunk >= 0 || source.Empty() {
		b.choose(s, attribution.Source, r, chunk)
	}
	if chunk >= 0 {
		c := e.Prose.Chunks[chunk]
		r.Source = attribution.Range{First: c.First, Last: c.Last}
		end := max(source.Last, c.Last)
		if r.Source.Contains(cue) {
			end = cue
		}
		if b.choose(s, attribution.SourceEnd, r, end) {
			r.Source.Last = end
		}
	}
	left, right := split(g.Content, cue)
	end := attribution.None
	if !left.Empty() {
		end = left.Last
	}
	b.choose(s, attribution.LeftEnd, r, end)
	if r.Left = left; !left.Empty() {
		b.choose(s, attribution.LeftStart, r, left.First)
	}
	start := attribution.None
	if !right.Empty() {
		start = right.First
	}
	b.choose(s, attribution.RightStart, r, start)
	t := e.Prose.Text
	block := t.Blocks[t.Sentences[sentence].Block]
	if r.Right = right; !right.Empty() && right.First < t.Sentences[block.Last-1].Last {
		b.choose(s, attribution.RightEnd, r, right.Last)
	}
}

// chunkWithin returns the first noun chunk of a sentence that overlaps with r,
// or None.
func chunkWithin(e Example, sentence int, r attribution.Range) int {
	last := e.Prose.Text.Sentences[sentence].Last
	for k, c := range e.Prose.Chunks {
		if c.Last > e.Prose.Text.Sentences[sentence].First && c.First < last && c.Last > r.First && c.First < r.Last {
			return k
		}
	}
	return attribution.None
}

// choose adds an example, unless the right position is not a candidate.
func (b *builder) choose(s *attribution.Sampler, d attribution.Decision, r attribution.Relation, right int) bool {
	e := linear.Choice{Right: -1, Weight: 1}
	for i, c := range s.Candidates(d, r) {
		if c.At == right && e.Right < 0 {
			e.Right = i
		}
		e.Candidates = append(e.Candidates, c.Features)
	}
	if e.Right < 0 {
		b.missed[d]++
		return false
	}
	b.examples[d] = append(b.examples[d], e)
	return true
}

// firstOf returns the first range, or an empty range.
func firstOf(r []attribution.Range) attribution.Range {
	if len(r) == 0 {
		return attribution.Range{}
	}
	return r[0]
}

// split joins the ranges before the cue and those after it.
func split(content []attribution.Range, cue int) (left, right attribution.Range) {
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

func join(a, b attribution.Range) attribution.Range {
	if a.Empty() {
		return b
	}
	return attribution.Range{First: min(a.First, b.First), Last: max(a.Last, b.Last)}
}
