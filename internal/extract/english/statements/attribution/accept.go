package attribution

import (
	"math"

	"dossier/internal/extract/loglinear"
)

// The log-odds of a cue are added up in stages, each with more of its features.
// A cue below the threshold of a stage is dropped.
const (
	minByTags   = -1.5 // its word and the tags around it
	minByWords  = -2   // and the words around it
	minByObject = -3   // and its subject, object and quotations
	minOfCue    = -1.5 // and all other features
)

// acceptFeatures adds the features of the proposal i as a whole: how sure its
// decisions were, what it consists of, where the proposals around it are.
func (f *finder) acceptFeatures(i int) {
	c := &f.c
	r := &f.found[i]
	f.enter(f.Text.SentenceAt(r.Cue))
	f.rel = *r
	f.lookAt(r.Cue)
	w, tag := f.Words[r.Cue], uint32(f.Tags[r.Cue])
	sense := f.cueSense
	score := level(r.score)
	side := f.sourceSide()
	kind := f.leftKind()
	var form, length uint32
	if !r.Right.Empty() {
		x := f.endContext(r.Right.First)
		form = 1 + x.form
		length = bucket(r.Right.Last - r.Right.First)
	}
	if !r.Left.Empty() {
		length += 16 * bucket(r.Left.Last-r.Left.First)
	}
	shape := (kind*16+form)*4 + side
	quoted := flag(f.Quote[r.Cue] != 0)
	nested := f.nesting(i)
	var is uint32
	if !r.Source.Empty() {
		if n := f.Chunk[r.Source.First]; n != 0 {
			is = f.headSense(int(n) - 1)
		}
	}

	c.add(
		loglinear.Mix(1, score),
		loglinear.Mix2(2, level(r.sourceMargin), side),
		loglinear.Mix2(3, level(r.leftMargin), flag(r.Left.Empty())),
		loglinear.Mix2(4, level(r.rightMargin), flag(r.Right.Empty())),
		loglinear.Mix(5, level(r.leftStartMargin)),
		loglinear.Mix(6, level(r.rightEndMargin)),
		loglinear.Mix2(7, score, tag),
		loglinear.Mix(8, shape),
		loglinear.Mix2(9, shape, tag),
		loglinear.Mix(10, length),
		loglinear.Mix2(11, length, form),
		loglinear.Mix2(12, nested, score),
		loglinear.Mix2(13, nested, quoted),
		loglinear.Mix2(14, sense, score),
		loglinear.Mix(15, w.Stem),
		loglinear.Mix2(16, level(r.rightEndMargin), form),
		loglinear.Mix2(17, is, side),
		loglinear.Mix2(18, level(r.sourceMargin), score),
		loglinear.Mix2(19, level(min(r.rightMargin, r.leftMargin, r.sourceMargin)), score),
		loglinear.Mix2(20, sense, shape),
		loglinear.Mix2(21, quoted, score),
		loglinear.Mix2(22, level(min(r.rightEndMargin, r.leftStartMargin)), score),
	)
	group := f.group(f.verbFirst, r.Cue)
	next := uint32(f.tagIn(r.Cue + 1))
	c.add(
		loglinear.Mix2(23, group, tag),
		loglinear.Mix2(24, next, tag),
		loglinear.Mix2(25, is, sense),
		loglinear.Mix2(26, sense, next),
		loglinear.Mix2(27, f.quotesAround(r.Cue), tag),
		loglinear.Mix2(28, f.ahead(r.Cue), sense),
		loglinear.Mix2(32, bucket(abs(r.Cue-r.Source.First)), side),
		loglinear.Mix2(33, level(r.sourceMargin), is),
		loglinear.Mix2(34, level(r.rightMargin), form),
		loglinear.Mix2(35, level(r.leftMargin), kind),
	)
}

// level coarsens log-odds.
func level(x float32) uint32 {
	return uint32(int32(math.Round(float64(min(max(x, -2), 8))*2)) + 8)
}

// nesting reports whether the proposal's cue is in the content of a more
// certain one, and whether the cue of a more certain one is in its content.
func (f *finder) nesting(i int) uint32 {
	var out uint32
	r := &f.found[i]
	for k := max(0, i-6); k < min(len(f.found), i+7); k++ {
		o := &f.found[k]
		if k == i {
			continue
		}
		more := flag(o.score > r.score)
		if o.Left.Contains(r.Cue) || o.Right.Contains(r.Cue) {
			out |= 1 << more
		}
		if r.Left.Contains(o.Cue) || r.Right.Contains(o.Cue) {
			out |= 4 << more
		}
		if !r.Right.Empty() && o.Right.Contains(r.Right.First) || !r.Left.Empty() && o.Right.Contains(r.Left.First) || !r.Right.Empty() && o.Left.Contains(r.Right.First) {
			out |= 16 << more
		}
	}
	return out
}

func logistic(x float32) float64 { return 1 / (1 + math.Exp(-float64(x))) }

func abs(x int) int { return max(x, -x) }
