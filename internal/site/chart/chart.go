// Package chart works out where the parts of a picture lie: a network of
// names, a timeline, a column chart. It draws nothing: templates turn the
// result into SVG, and say in words what the picture shows.
//
// Results are the same on every machine. Lengths are whole tenths of a user
// unit, and where floating point is used, products are rounded explicitly, so
// that no compiler may fuse them with a sum.
//
// A network is laid out by forces from fixed starting points; then names are
// moved apart until none overlaps another. A timeline's axis is linear but for long
// empty stretches, which are cut out and marked as breaks; where that would
// still crowd days into one place, each day gets a place of its own and the axis
// is not to scale. Exact days
// are dots, or columns if there are too many; uncertain dates and intervals
// are bars below the axis, those of equal extent drawn as one. A bar says of
// each of its ends whether it is known, about known or open; where
// there are too many, the short ones are counted in columns below the axis.
package chart

import "strconv"

// Px is a length in tenths of a user unit of SVG.
type Px int

// String returns the length as SVG has it: "12", "12.5", "-0.5".
func (p Px) String() string {
	sign := ""
	if p < 0 {
		sign, p = "-", -p
	}
	s := sign + strconv.Itoa(int(p/10))
	if p%10 != 0 {
		s += "." + strconv.Itoa(int(p%10))
	}
	return s
}

// textWidth estimates the width of s in a sans-serif of the given size. The
// estimate is on the generous side.
func textWidth(s string, size Px) Px {
	w := 0
	for _, r := range s {
		switch {
		case r >= 0x1100: // Hangul, kana, Han and other wide scripts
			w += 100
		case 'A' <= r && r <= 'Z', r == 'm', r == 'w':
			w += 72
		default:
			w += 56
		}
	}
	return Px(w) * size / 100
}

// shorten cuts s to at most n runes, the last of them an ellipsis where
// something was cut.
func shorten(s string, n int) string {
	count := 0
	cut := 0
	for i := range s {
		count++
		if count == n {
			cut = i
		}
		if count > n {
			return s[:cut] + "…"
		}
	}
	return s
}
