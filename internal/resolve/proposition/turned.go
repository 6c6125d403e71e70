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

// exchangesNames reports whether two names have exchanged their places around a verb of both, whatever else
// is said: "Silva hit Costa at the Silva Inn", "Costa hit Silva at the Silva Inn". What two do together has
// no order, "met", nor has one in the passive, or "with" somebody.
func (r *Reader) exchangesNames(a, b *meaning) bool {
	if len(a.list(nameList)) < 2 || r.agents(a) != r.agents(b) {
		return false
	}
	x, y := a.list(runningList), b.list(runningList)
	for _, verb := range a.list(verbList) {
		i, j := slices.Index(x, verb), slices.Index(y, verb)
		if i < 0 || j < 0 || !r.verbOfBoth(a, b, verb) || r.words.EventKinds[r.text(verb)]&r.words.Mutual != 0 || r.hasMark(a, verb, done) != r.hasMark(b, verb, done) {
			continue
		}
		if r.moves(a, x[:i], x[i+1:], y[:j], y[j+1:]) && r.moves(b, y[:j], y[j+1:], x[:i], x[i+1:]) {
			return true
		}
	}
	return false
}

// moves reports whether a name of m is only before a word in one text and only behind it in another one.
func (r *Reader) moves(m *meaning, before, behind, otherBefore, otherBehind []word) bool {
	return slices.ContainsFunc(m.list(nameList), func(n word) bool {
		n &^= joinedWord
		k := slices.Index(otherBehind, n)
		return k >= 0 && !r.words.Together[r.text(r.beforeName(m, otherBehind, k))] && slices.Contains(before, n) && !slices.Contains(behind, n) && !slices.Contains(otherBefore, n)
	})
}

// beforeName returns the word before the name that word k of some is part of, the first of them if the name
// begins with it.
func (r *Reader) beforeName(m *meaning, all []word, k int) word {
	for k > 0 && m.isName(all[k]) {
		k--
	}
	return all[k]
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
