// Package confidence converts raw scores of findings to confidences.
//
// The confidence of a name, a time expression or a statement is the share of
// findings of its kind, made in its way and with its raw score, that were right
// on articles marked by hand. The raw score is a margin of a model or a level
// of a rule. It only puts findings of one kind in order, so a Curve for each
// kind was fitted to the marked articles. CALIBRATION.md in the folder above
// says how, and how well it works.
package confidence

// Point is a raw score and the share of findings near it that were right.
type Point [2]float64

// Curve is a piecewise linear function through its points, of which there is at
// least one. Raw scores rise strictly from point to point, shares never fall
// and lie within 0 and 1. A Curve is constant beyond its ends.
type Curve []Point

// At returns the confidence of a finding with a raw score.
func (c Curve) At(raw float64) float64 {
	for i, p := range c {
		if raw >= p[0] {
			continue
		}
		if i == 0 {
			return p[1]
		}
		before := c[i-1]
		return before[1] + (p[1]-before[1])*(raw-before[0])/(p[0]-before[0])
	}
	return c[len(c)-1][1]
}

// Valid reports whether c is a valid Curve.
func (c Curve) Valid() bool {
	for i, p := range c {
		if p[1] < 0 || p[1] > 1 || i > 0 && (p[0] <= c[i-1][0] || p[1] < c[i-1][1]) {
			return false
		}
	}
	return len(c) > 0
}
