package proposition

import (
	"math"
	"slices"
)

// maxClauses is the number of clauses of a proposition that are compared.
const maxClauses = 6

// clausesOf returns where the clauses of m begin, among its stems, and where the last one
// ends.
func clausesOf(m *meaning, few []int) []int {
	n := len(m.list(stemList))
	out := append(few, 0)
	for _, c := range m.list(cutList) {
		if len(out) < maxClauses && int(c) < n {
			out = append(out, int(c))
		}
	}
	return append(out, n)
}

// alignClauses compares clauses of one proposition that follow each other with all of the
// other, and keeps the best: what one says besides is no difference.
func (r *Reader) alignClauses(f *Features, a, b *meaning, c common) {
	best := max(r.bestClauses(a, b, c[0]), r.bestClauses(b, a, c[1]))
	f[clauseBest], f[clauseGain] = best, best-f[both]
}

// bestClauses returns the largest mean share of the words that clauses of a and all of b
// have in common. Has says for each content word of a whether b has it.
func (r *Reader) bestClauses(a, b *meaning, has []bool) (best float64) {
	var few [maxClauses + 1]int
	ends := clausesOf(a, few[:0])
	var of, shared [maxClauses]float64 // by clause
	for k := range ends[:len(ends)-1] {
		for i := ends[k]; i < ends[k+1]; i++ {
			w := r.weight(a.list(stemList)[i])
			of[k] += w
			if has[i] {
				shared[k] += w
			}
		}
	}
	var all float64
	for _, s := range b.list(stemList) {
		all += r.weight(s)
	}
	for i := range ends[:len(ends)-1] {
		var x, y float64
		for j := i; j < len(ends)-1; j++ {
			x, y = x+of[j], y+shared[j]
			best = max(best, y/max(math.Sqrt(x*all), 1e-9))
		}
	}
	return best
}

// minDenied is the number of content words of a clause that denies something by itself.
const minDenied = 3

// deniedPart returns the content words of the clause of m that denies something: of "she sold no
// shares of the port, and rested" the first ones, and of a later clause with the subject of the first. It returns all
// if no clause with a verb does.
func (m *meaning) deniedPart() []word {
	all, heads := m.list(stemList), m.list(negatedList)
	if len(heads) == 0 {
		return all
	}
	if slices.Contains(m.list(freeList), heads[0]) {
		return all // it is asserted too
	}
	at := slices.Index(all, heads[0])
	var few [maxClauses + 1]int
	ends := clausesOf(m, few[:0])
	for i, from := range ends[:len(ends)-1] {
		part := all[from:ends[i+1]]
		if from <= at && at < ends[i+1] && len(part) >= minDenied && share(part, m.list(verbList)) {
			if subject := m.list(subjectList); i > 0 && !share(part, subject) {
				return slices.Concat(subject, part) // who did not do it
			}
			return part
		}
	}
	return all
}
