package proposition

import "slices"

// turnsAround reports whether two short propositions have the same word between the same two
// others, which have exchanged their places: "the judge had paid the banker", "the banker
// paid the judge back". It is no exchange if one of the two is in the passive: "the blast
// killed three guards", "three guards were killed in the blast".
func (r *Reader) turnsAround(a, b *meaning) bool {
	x, y := a.list(stemList), b.list(stemList)
	if min(len(x), len(y)) > maxFramed || r.agents(a) != r.agents(b) {
		return false
	}
	for i := 1; i+1 < len(x); i++ {
		j := slices.Index(y, x[i])
		if j > 0 && j+1 < len(y) && y[j-1] == x[i+1] && y[j+1] == x[i-1] && r.hasMark(a, x[i], done) == r.hasMark(b, x[i], done) {
			return true
		}
	}
	return false
}

// agents returns how many words of m can introduce who does something: "by".
func (r *Reader) agents(m *meaning) (n int) {
	for _, w := range m.list(runningList) {
		n += int(b2f(r.words.IsAgent(r.text(w))))
	}
	return n
}
