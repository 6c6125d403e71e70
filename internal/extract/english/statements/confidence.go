package statements

import "dossier/internal/extract/confidence"

// construction says how a statement was found.
type construction uint8

const (
	related   construction = iota // by the attribution model
	credited                      // a quotation with a name after a dash
	inherited                     // a quotation given to the source of the block before
)

// The curves were fitted on one half of the development parts of PolNeAR and
// GUM. Those of the model are over the probability that it gives itself; for
// constructions found by rules alone, too few for a curve, they are level.
var (
	sourcedCurve   = confidence.Curve{{0.2, 0.2}, {0.44, 0.31}, {0.58, 0.5}, {0.68, 0.69}, {0.76, 0.77}, {0.83, 0.86}, {0.93, 0.93}, {0.97, 0.98}}
	unsourcedCurve = confidence.Curve{{0.5, 0.31}}
	creditedCurve  = confidence.Curve{{0.5, 0.9}}
	inheritedCurve = confidence.Curve{{0.5, 0.5}}
)

func (d *draft) confidence() float64 {
	switch {
	case d.made == credited:
		return creditedCurve.At(d.score)
	case d.made == inherited:
		return inheritedCurve.At(d.score)
	case d.source.Empty():
		return unsourcedCurve.At(d.score)
	}
	return sourcedCurve.At(d.score)
}
