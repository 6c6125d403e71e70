package relation

import (
	"math"
)

// doubt is the log-odds of a cue below which no relation is proposed.
const doubt = -1.5

// hopeless is the log-odds by its word and its neighbours alone below which a
// cue is not looked at any closer.
const hopeless = -2

// acceptFeatures lists the features of the proposal i as a whole: how sure its
// decisions were, what it is made of, how it lies to those around it.
func (f *finder) acceptFeatures(i int) {
	c := &f.c
	c.reset()
	r := &f.found[i]
	f.enter(f.Text.SentenceAt(r.Cue))
	f.rel = *r
	f.verbFirst = f.groupStart(r.Cue)
	w, tag := f.Words[r.Cue], uint32(f.Tags[r.Cue])
	sense := f.senseOf(r.Cue)
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
			is = f.headSense(f.Chunks[n-1])
		}
	}

	c.add(1, score)
	c.add2(2, level(r.sourceMargin), side)
	c.add2(3, level(r.leftMargin), flag(r.Left.Empty()))
	c.add2(4, level(r.rightMargin), flag(r.Right.Empty()))
	c.add(5, level(r.leftStartMargin))
	c.add(6, level(r.rightEndMargin))
	c.add2(7, score, tag)
	c.add(8, shape)
	c.add2(9, shape, tag)
	c.add(10, length)
	c.add2(11, length, form)
	c.add2(12, nested, score)
	c.add2(13, nested, quoted)
	c.add2(14, sense, score)
	c.add(15, w.Stem)
	c.add2(16, level(r.rightEndMargin), form)
	c.add2(17, is, side)
	c.add2(18, level(r.sourceMargin), score)
	c.add2(19, level(min(r.rightMargin, r.leftMargin, r.sourceMargin)), score)
	c.add2(20, sense, shape)
	c.add2(21, quoted, score)
	c.add2(22, level(min(r.rightEndMargin, r.leftStartMargin)), score)
	group := f.group(f.verbFirst, r.Cue)
	next := uint32(f.tagIn(r.Cue + 1))
	c.add2(23, group, tag)
	c.add2(24, next, tag)
	c.add2(25, is, sense)
	c.add2(26, sense, next)
	c.add2(27, f.quotesAround(r.Cue), tag)
	c.add2(28, f.ahead(r.Cue), sense)
	c.add2(32, bucket(abs(r.Cue-r.Source.First)), side)
	c.add2(33, level(r.sourceMargin), is)
	c.add2(34, level(r.rightMargin), form)
	c.add2(35, level(r.leftMargin), kind)
}

// level coarsens log-odds.
func level(x float32) uint32 {
	return uint32(int32(math.Round(float64(min(max(x, -2), 8))*2)) + 8)
}

// nesting tells whether the proposal's cue lies within the content of a more
// certain one, or has such a one's cue within its own content.
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
