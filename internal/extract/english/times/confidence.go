package times

import (
	"dossier/internal/extract"
	"dossier/internal/extract/confidence"
)

// The raw scores say how certain the reading of an expression is.
const (
	certain  = 0.98 // complete without context
	strong   = 0.95 // relative to the article's date
	fair     = 0.85 // past or future by the tense
	moderate = 0.7  // more than one reading is common
	weak     = 0.5
)

// The curves map raw scores to confidence. They were fitted on one half of the
// development parts of TempEval-3, MEANTIME and, for dates, GUM. Expressions
// that two annotators mark differently, such as weeks and decades, always have
// a low confidence.
var (
	calendarCurve = confidence.Curve{{moderate, 0.75}, {fair, 0.92}, {strong, 0.94}, {certain, 0.96}} // days, months
	quarterCurve  = confidence.Curve{{moderate, 0.6}, {fair, 0.8}, {strong, 0.8}, {certain, 0.95}}    // and halves and seasons; fitted on both halves of the data
	yearCurve     = confidence.Curve{{moderate, 0.65}, {fair, 0.72}, {strong, 0.83}, {certain, 0.9}}
	weekCurve     = confidence.Curve{{fair, 0.2}, {strong, 0.38}}
	decadeCurve   = confidence.Curve{{strong, 0.52}, {certain, 0.55}}
	vagueCurve    = confidence.Curve{{weak, 0.5}, {moderate, 0.56}}
	timeCurve     = confidence.Curve{{fair, 0.36}, {strong, 0.67}}
	durationCurve = confidence.Curve{{moderate, 0.47}, {fair, 0.83}, {strong, 0.84}}
	setCurve      = confidence.Curve{{moderate, 0.4}, {strong, 0.65}}
)

// curve returns the curve for the construction of r.
func (r *reading) curve() confidence.Curve {
	switch {
	case r.typ == extract.TimexTime:
		return timeCurve
	case r.typ == extract.TimexDuration:
		return durationCurve
	case r.typ == extract.TimexSet:
		return setCurve
	case r.vague || !r.at.known():
		return vagueCurve
	}
	switch r.at.unit {
	case week, weekend:
		return weekCurve
	case quarter, half, season:
		return quarterCurve
	case year:
		return yearCurve
	case decade, century:
		return decadeCurve
	}
	return calendarCurve
}
