package proposition

import (
	"math"
	"slices"
	"strconv"

	"dossier/internal/text/edtf"
)

// lacks reports whether a has a number or a date, by the list, that b has not.
func (r *Reader) lacks(which int, a, b *meaning) bool {
	return slices.ContainsFunc(a.list(which), func(x word) bool {
		return !slices.ContainsFunc(b.list(which), func(y word) bool { return r.agree(which, a, b, x, y) })
	})
}

// agree reports whether number or date x of a can be y of b.
func (r *Reader) agree(which int, a, b *meaning, x, y word) bool {
	switch {
	case x == y:
		return true
	case which == dateList:
		return r.sameTime(x, y)
	}
	rough := slices.Contains(a.list(roughList), x) || slices.Contains(b.list(roughList), y)
	return rough && r.nearly(x, y)
}

// otherBounds reports whether a number that two propositions have is exact in one only: "paid nine
// million", "paid more than nine million".
func otherBounds(a, b *meaning) bool {
	return slices.ContainsFunc(a.list(numberList), func(n word) bool {
		return slices.Contains(b.list(numberList), n) && slices.Contains(a.list(roughList), n) != slices.Contains(b.list(roughList), n)
	})
}

// maxRough is how much smaller one number can be than another of which one is
// only about right: "more than 800" and 836.
const maxRough = 0.1

// minRough is the least number that can be about another. Smaller ones are counted.
const minRough = 20

// nearly reports whether two numbers are about the same.
func (r *Reader) nearly(x, y word) bool {
	a, err := strconv.ParseFloat(r.text(x), 64)
	b, other := strconv.ParseFloat(r.text(y), 64)
	return err == nil && other == nil && max(a, b) >= minRough && math.Abs(a-b) <= maxRough*max(a, b)
}

// sameTime reports whether one of two dates can be part of the other.
func (r *Reader) sameTime(x, y word) bool {
	a, err := edtf.Parse(r.text(x))
	b, other := edtf.Parse(r.text(y))
	return err == nil && other == nil && (covers(a, b) || covers(b, a))
}

// covers reports whether all of b is in a.
func covers(a, b edtf.Date) bool {
	return !a.OpenStart() && !a.OpenEnd() && !b.OpenStart() && !b.OpenEnd() && a.Earliest().Compare(b.Earliest()) <= 0 && b.Latest().Compare(a.Latest()) <= 0
}
