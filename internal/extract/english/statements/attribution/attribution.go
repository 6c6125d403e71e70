// Package attribution finds attribution relations in chunked text with
// log-linear models that were trained on an annotated corpus.
//
// The decisions are taken one after the other, each knowing those before it:
// which words are cues; for each cue, which noun chunk is its source and how
// far that reaches; where content to the left of cue and source ends and
// starts; where content to the right starts and ends. Each decision is a choice
// among candidates, of which one may be "none". Candidates and features are the
// same in training and in use.
package attribution

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// Range is a half-open range of tokens.
type Range struct {
	First, Last int
}

// Empty reports whether r has no token.
func (r Range) Empty() bool { return r.Last <= r.First }

// Contains reports whether token i is within r.
func (r Range) Contains(i int) bool { return r.First <= i && i < r.Last }

// Relation is one attribution. Source, Left and Right may be empty.
type Relation struct {
	Cue    int // the token of its head
	Group  int // the token that the cue's verb group starts with
	Source Range
	Left   Range // content before the cue
	Right  Range // content after the cue
	// Certain marks a cue that the caller named.
	Certain bool
	// Confidence is the probability that the relation is right.
	Confidence float64

	score  float32 // log-odds of the cue
	accept float32 // log-odds of the whole
	// How sure the decisions were.
	sourceMargin, sourceEndMargin, leftMargin, leftStartMargin, rightMargin, rightEndMargin float32
}

// finder looks for the relations of one text.
type finder struct {
	*chunk.Prose
	m    *Model
	c    candidates
	rel  Relation
	sent int // of the cue
	// The bounds of the cue's sentence and block.
	first, last           int
	blockFirst, blockLast int
	lastSpeech            int    // last word of speaking in the sentence outside quotations, or -1
	verbFirst             int    // start of the cue's verb group
	cueSense              uint32 // what the cue can mean

	cues    []int      // of the sentence, those that are likely
	pending []Relation // of the sentence, without their parts
	found   []Relation
	certain []int    // certain cues still ahead
	senses  []uint32 // of the heads of the chunks, as far as they are known
}

// Find returns the relations of p, in order of their cues. The tokens of
// certain, in ascending order, are cues whatever the model says.
func (m *Model) Find(p *chunk.Prose, certain []int) []Relation {
	f := &finder{Prose: p, m: m, certain: certain}
	f.propose()
	for i := range f.found {
		f.c.reset(&m.Tables[Accept])
		f.acceptFeatures(i)
		f.found[i].accept = f.c.score()
	}
	out := f.found[:0]
	for _, r := range f.found {
		if r.Certain || r.accept > m.threshold {
			r.Confidence = logistic(r.accept)
			out = append(out, r)
		}
	}
	return out
}

// propose finds relations, including doubtful ones.
func (f *finder) propose() {
	for s := range f.Text.Sentences {
		f.enter(s)
		f.findCues()
		for _, r := range f.pending {
			f.rel = r
			f.pick()
			if f.rel.Certain || !f.rel.Left.Empty() || !f.rel.Right.Empty() {
				f.found = append(f.found, f.rel)
			}
		}
	}
}

// findCues finds the cues of the sentence.
func (f *finder) findCues() {
	f.cues, f.pending = f.cues[:0], f.pending[:0]
	last := -1
	for i := f.first; i < f.last; i++ {
		certain := f.isCertain(i)
		if !certain && !f.isCandidate(i) {
			continue
		}
		f.c.reset(&f.m.Tables[Cue])
		f.cueWords(i)
		if f.c.score() < minByWords && !certain {
			continue
		}
		f.cueContext(i, last)
		score := f.c.score()
		if score <= minOfCue && !certain {
			continue
		}
		f.pending = append(f.pending, Relation{Cue: i, score: score, Certain: certain})
		if score > 0 {
			f.cues = append(f.cues, i)
			last = i
		}
	}
}

// cuesWithin returns the number of other cues from token a to before token b,
// at most 2.
func (f *finder) cuesWithin(a, b int) (n uint32) {
	k, _ := slices.BinarySearch(f.cues, a)
	for ; k < len(f.cues) && f.cues[k] < b && n < 2; k++ {
		if f.cues[k] != f.rel.Cue {
			n++
		}
	}
	return n
}

// isCertain reports whether i is the next of the certain cues, which it
// consumes.
func (f *finder) isCertain(i int) bool {
	for len(f.certain) > 0 && f.certain[0] < i {
		f.certain = f.certain[1:]
	}
	return len(f.certain) > 0 && f.certain[0] == i
}

// enter sets the bounds to sentence s.
func (f *finder) enter(s int) {
	t := f.Text
	if f.sent == s && f.last == t.Sentences[s].Last {
		return
	}
	f.sent = s
	f.first, f.last = t.Sentences[s].First, t.Sentences[s].Last
	f.lastSpeech = -1
	for i := f.first; i < f.last; i++ {
		if f.Quote[i] == 0 && words.SpeechCues.Has(f.Words[i].Lower) {
			f.lastSpeech = i
		}
	}
	b := t.Blocks[t.Sentences[s].Block]
	f.blockFirst, f.blockLast = t.Sentences[b.First].First, t.Sentences[b.Last-1].Last
}

// lookAt sets what the decisions on a cue have in common.
func (f *finder) lookAt(cue int) {
	f.verbFirst = f.groupStart(cue)
	f.cueSense = f.senseOf(cue)
}

// pick makes the decisions that follow the choice of the cue.
func (f *finder) pick() {
	f.lookAt(f.rel.Cue)
	f.Text.Spend(f.last - f.first)
	r := &f.rel
	r.Group = f.verbFirst
	k, margin := f.decide(Source)
	r.sourceMargin = margin
	if k >= 0 {
		r.Source = Range{f.Chunks[k].First, f.Chunks[k].Last}
		r.Source.Last, r.sourceEndMargin = f.decide(SourceEnd)
	}
	e, margin := f.decide(LeftEnd)
	r.leftMargin = margin
	if e >= 0 {
		r.Left = Range{e - 1, e}
		r.Left.First, r.leftStartMargin = f.decide(LeftStart)
	}
	s, margin := f.decide(RightStart)
	r.rightMargin = margin
	if s >= 0 {
		r.Right = Range{s, s + 1}
		r.Right.Last, r.rightEndMargin = f.decide(RightEnd)
	}
}

// groupStart returns the first token of the verb group of the verb at i: "has
// not yet said", "is said to have told".
func (f *finder) groupStart(i int) int {
	k := i
	if f.Words[i].Lower == according && i > f.first && (f.Lower(i-1) == in || f.Lower(i-1) == as) {
		return i - 1 // "in accordance with", "as per"
	}
	if !f.Tags[i].IsVerb() {
		return i
	}
	for k > max(f.first, i-12) {
		switch tag := f.Tags[k-1]; {
		case tag.IsVerb() && tag != chunk.Ing, tag == chunk.To, tag == chunk.Adv, auxiliary(f.Lower(k - 1)):
			k--
			continue
		}
		break
	}
	// What is left at the front must be a verb: not "once said".
	for k < i && f.Tags[k] == chunk.Adv {
		k++
	}
	return k
}
