package proposition

import "slices"

// turnsAround reports whether two short propositions have the same word between the same
// others, which have exchanged their places: "the judge had paid the banker", "the banker
// of the town paid the judge back". It is no exchange if one of the two is in the passive: "the blast
// killed three guards", "three guards were killed in the blast".
func (r *Reader) turnsAround(a, b *meaning) bool {
	x, y := a.list(stemList), b.list(stemList)
	if min(len(x), len(y)) > maxFramed || r.agents(a) != r.agents(b) {
		return false
	}
	for i := 1; i+1 < len(x); i++ {
		j := slices.Index(y, x[i])
		if j <= 0 || j+1 >= len(y) || r.isOwning(a, x[i]) || r.isOwning(b, x[i]) || r.hasMark(a, x[i], done) != r.hasMark(b, x[i], done) {
			continue
		}
		if y[j-1] == x[i+1] && y[j+1] == x[i-1] || r.verbOfBoth(a, b, x[i]) && exchanges(x[:i], x[i+1:], y[:j], y[j+1:]) {
			return true
		}
	}
	return false
}

// exchanges reports whether what is before a word in one proposition is behind it in the other one, and the
// other way round, and no word stays where it is.
func exchanges(before, behind, otherBefore, otherBehind []word) bool {
	return share(before, otherBehind) && share(behind, otherBefore) && !share(before, otherBefore) && !share(behind, otherBehind)
}

// verbOfBoth reports whether a word is a verb in two propositions.
func (r *Reader) verbOfBoth(a, b *meaning, w word) bool {
	return slices.Contains(a.list(verbList), w) && slices.Contains(b.list(verbList), w)
}

// agents returns how many words of m can introduce who does something: "by".
func (r *Reader) agents(m *meaning) (n int) {
	for _, w := range m.list(runningList) {
		n += int(b2f(r.words.IsAgent(r.text(w))))
	}
	return n
}
