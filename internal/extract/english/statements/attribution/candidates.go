package attribution

import (
	"math"

	"dossier/internal/extract/loglinear"
)

// None is the position of the candidate that stands for no choice.
const None = -1

// window is the largest distance, in tokens, at which the end of content is
// looked for in its sentence. It bounds the work on very long sentences.
const window = 150

// candidates are positions to choose from. In use each is scored as soon as its
// features are known, and the best is kept; in training the features are.
type candidates struct {
	table *loglinear.Table // nil in training
	sum   int32            // of the weights of the present candidate
	count int              // of those before

	best        int // position of the one ahead
	top, second float32

	features []uint32
	ends     []int // of each candidate's features
	at       []int // its position
}

// reset prepares for a decision by t, or for training if t is nil.
func (c *candidates) reset(t *loglinear.Table) {
	c.table, c.sum, c.count = t, 0, 0
	c.best, c.top, c.second = None, float32(math.Inf(-1)), float32(math.Inf(-1))
	c.features, c.ends, c.at = c.features[:0], c.ends[:0], c.at[:0]
}

// add gives the present candidate more features.
func (c *candidates) add(features ...uint32) {
	if c.table == nil {
		c.features = append(c.features, features...)
		return
	}
	c.sum += c.table.Sum(features)
}

// score returns the score of the present candidate.
func (c *candidates) score() float32 { return c.table.Scaled(c.sum) }

// lost is the distance in log-odds from the best candidate at which the other
// features of a candidate are not looked at.
const lost = 7

// isBehind reports whether the present candidate, of which the most telling
// features are known, is too far behind to be chosen. In training none is.
func (c *candidates) isBehind() bool {
	return c.table != nil && c.score() < c.top-lost
}

// done ends the present candidate, which stands for a position.
func (c *candidates) done(position int) {
	c.count++
	if c.table == nil {
		c.ends = append(c.ends, len(c.features))
		c.at = append(c.at, position)
		return
	}
	switch s := c.score(); {
	case s > c.top:
		c.best, c.top, c.second = position, s, c.top
	case s > c.second:
		c.second = s
	}
	c.sum = 0
}

// chosen returns the candidate with the highest score, the first of equals, and
// its lead over the next. It returns None if there is no candidate.
func (c *candidates) chosen() (at int, margin float32) {
	return c.best, min(c.top-c.second, maxMargin)
}

// decide makes a decision on the present relation.
func (f *finder) decide(d Decision) (at int, margin float32) {
	f.c.reset(&f.m.Tables[d])
	f.list(d)
	return f.c.chosen()
}

// list adds the candidates of a decision on a relation.
func (f *finder) list(d Decision) {
	switch d {
	case Source:
		f.sourceCandidates()
	case SourceEnd:
		f.sourceEndCandidates()
	case LeftEnd:
		f.leftEndCandidates()
	case LeftStart:
		f.leftStartCandidates()
	case RightStart:
		f.rightStartCandidates()
	case RightEnd:
		f.rightEndCandidates()
	}
}

// maxMargin is the margin of a decision without an alternative.
const maxMargin = 20

// bucket coarsens a distance.
func bucket(d int) uint32 {
	neg := uint32(0)
	if d < 0 {
		d, neg = -d, 16
	}
	switch {
	case d <= 5:
		return uint32(d) + neg
	case d <= 7:
		return 6 + neg
	case d <= 10:
		return 7 + neg
	case d <= 15:
		return 8 + neg
	case d <= 25:
		return 9 + neg
	}
	return 10 + neg
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
