package relation

import (
	"math"

	"dossier/internal/extract/statements/linear"
)

// none is the position of the candidate that stands for no choice.
const none = -1

// window is how many tokens from where it is looked for an end of content may
// be within its sentence. It bounds the work on endless sentences.
const window = 150

// candidates gathers positions to choose from, with their features.
type candidates struct {
	features []uint32
	ends     []int // of each candidate's features
	at       []int // its position
}

func (c *candidates) reset() {
	c.features, c.ends, c.at = c.features[:0], c.ends[:0], c.at[:0]
}

func (c *candidates) add(template, value uint32) {
	c.features = append(c.features, linear.Mix(template, value))
}

func (c *candidates) add2(template, a, b uint32) {
	c.features = append(c.features, linear.Mix2(template, a, b))
}

func (c *candidates) done(position int) {
	c.ends = append(c.ends, len(c.features))
	c.at = append(c.at, position)
}

// best is the position with the highest score, the first of equals, and by how
// much it is ahead of the next; none where there is no candidate.
func (f *finder) best(t *linear.Table) (at int, margin float32) {
	at, from := none, 0
	top, second := float32(math.Inf(-1)), float32(math.Inf(-1))
	for i, end := range f.c.ends {
		switch s := t.Score(f.c.features[from:end]); {
		case s > top:
			at, top, second = f.c.at[i], s, top
		case s > second:
			second = s
		}
		from = end
	}
	return at, min(top-second, maxMargin)
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
