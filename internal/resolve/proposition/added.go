package proposition

import "math"

// alignAdded compares what two propositions say besides. AddsEach reports that one of two short ones has
// a word and the other a date that the other has not: "sails with new engines", "sails on Monday". Spread
// is how far apart the words of the shorter one are in the longer one. What one says at once, the other
// seldom says in pieces.
func (r *Reader) alignAdded(f *Features, a, b *meaning, c common) {
	x, y := a.list(stemList), b.list(stemList)
	if min(len(x), len(y)) <= maxFramed {
		f[addsEach] = b2f(onlyDated(b, a) && r.hasOwn(a, b, c[0]) || onlyDated(a, b) && r.hasOwn(b, a, c[1]))
	}
	short, long, has := a, b, c[1]
	if len(x) > len(y) {
		short, long, has = b, a, c[0]
	}
	first, last, n := 0, 0, 0
	for k, s := range long.list(stemList) {
		if has[k] || r.nearAny(s, short) {
			if n == 0 {
				first = k
			}
			last = k
			n++
		}
	}
	if n > 1 {
		f[spread] = math.Log(float64(last-first+1) / float64(n))
	}
}

// onlyDated reports whether a has a date and b has none.
func onlyDated(a, b *meaning) bool { return len(a.list(dateList)) > 0 && len(b.list(dateList)) == 0 }

// hasOwn reports whether a has a word that is no name and that b has in no form. Has says for each
// content word of a whether b has it.
func (r *Reader) hasOwn(a, b *meaning, has []bool) bool {
	for k, s := range a.list(stemList) {
		if !has[k] && !a.isName(s) && !r.nearAny(s, b) {
			return true
		}
	}
	return false
}
