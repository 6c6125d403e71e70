// Package chart computes the layout of charts: networks of names, timelines, maps,
// chains of sources and column charts. It draws nothing. Templates turn a layout
// into SVG and describe it in words.
//
// Layouts are the same on every machine. Lengths are whole tenths of a user unit.
// Floating-point products are rounded explicitly, so that no compiler can fuse
// them with a sum.
//
// Networks are laid out by forces from fixed starting points. Then names are
// moved apart until none overlaps another.
//
// The axis of a timeline is linear except for long empty periods, which are cut
// out and marked as breaks. If days would still share a position, each day gets
// its own slot and the axis is not to scale. Exact days are dots, or columns if
// there are too many. Uncertain dates and intervals are bars below the axis; bars
// of the same extent are drawn as one. Each end of a bar is sharp, soft or open.
// If there are too many bars, short ones are counted in columns below the axis.
package chart

import "strconv"

// Px is a length in tenths of a user unit of SVG.
type Px int

// String returns the length in user units: "12", "12.5", "-0.5".
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

// textWidth estimates the width of s in a sans-serif font of the given size. It
// tends to be too large rather than too small.
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

// shorten cuts s to at most n runes. A cut text ends with an ellipsis.
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
