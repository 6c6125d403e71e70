package proposition

import (
	"slices"

	"dossier/internal/dossier"
)

// bearing is how one proposition bears on another.
type bearing struct {
	score      float64 // from 0 to 1; 0 if they are not about the same
	denies     bool    // one denies something that the other says
	contrary   bool    // one denies the other: besides, one has no words that the other has not
	differ     dossier.Quantity
	only       [2][]string // numbers or dates, by differ, that only one of the two has
	contraries [][2]word   // stems of the one and the other that contradict each other
}

const (
	// minShared is the number of content words that two propositions must share.
	minShared = 3
	// minOfShorter is the share of the content words of the shorter one that the
	// two must have in common. Below it, most pairs differ in their verb and say
	// different things about the same people and places. Words that contradict
	// each other count as in common.
	minOfShorter = 0.8
	// minScore is the mean of the shares of the content words of each that the two
	// must have in common.
	minScore = 0.6
)

// compare returns how b bears on a.
func (r *Reader) compare(a, b *meaning) bearing {
	var l bearing
	shared, sharedB, onlyA, onlyB := 0, 0, make([]word, 0, 16), make([]word, 0, 16)
	for _, s := range a.list(stemList) {
		if b.has(s) || a.isName(s) && a.namedIn(s, b) {
			shared++
		} else {
			onlyA = append(onlyA, s)
		}
	}
	for _, s := range b.list(stemList) {
		if a.has(s) || b.isName(s) && b.namedIn(s, a) {
			sharedB++
		} else {
			onlyB = append(onlyB, s)
		}
	}
	shared = max(shared, sharedB) // one can have a name of more words
	least, of := shared+min(len(onlyA), len(onlyB)), shared+max(len(onlyA), len(onlyB))
	l.contraries = r.matchOpposites(onlyA, onlyB)
	l.denies = r.polarityOf(a, b) == reversed
	n := shared + len(l.contraries)
	if n < minShared || otherNames(a, b) || r.turned(a, b) || r.exchangesNames(a, b) {
		return l
	}
	shorter := float64(n) / float64(least)
	score := (float64(n)/float64(of) + shorter) / 2
	l.contrary = l.denies && n == least
	if only, differ := r.differing(numberList, a, b); differ {
		l.differ, l.only = dossier.Numbers, only
	} else if only, differ := r.differing(dateList, a, b); differ {
		l.differ, l.only = dossier.Dates, only
	}
	if shorter < minOfShorter || score < minScore || l.contrary && l.differ != dossier.NoQuantity {
		return l
	}
	l.score = score
	return l
}

// opposing returns the number of contraries that contradict each other: neither is
// denied, or both.
func (l *bearing) opposing(a, b *meaning) (n int) {
	for _, c := range l.contraries {
		n += int(b2f(slices.Contains(a.list(deniedList), c[0]) == slices.Contains(b.list(deniedList), c[1])))
	}
	return n
}

// comparison returns what a and b have in common, given how b bears on a.
func (r *Reader) comparison(a, b *meaning, l bearing) dossier.Comparison {
	c := dossier.Comparison{Words: len(a.list(stemList)), Negated: l.denies && len(l.contraries) == 0, Differ: l.differ, Only: l.only}
	for i, s := range a.list(stemList) {
		if b.has(s) {
			c.Shared = append(c.Shared, r.text(a.list(wordList)[i]))
		}
	}
	if l.contrary && len(l.contraries) > 0 {
		c.Contrary = [2]string{r.text(l.contraries[0][0]), r.text(l.contraries[0][1])}
	}
	same := func(a, b []word) bool { return l.differ == dossier.NoQuantity && len(a) > 0 && slices.Equal(a, b) }
	c.SameNumbers, c.SameDates = same(a.list(numberList), b.list(numberList)), same(a.list(dateList), b.list(dateList))
	return c
}

// matchOpposites pairs stems of a and b that contradict each other.
func (r *Reader) matchOpposites(a, b []word) [][2]word {
	var out [][2]word
	for _, x := range a {
		for _, y := range b {
			if r.mayOppose(x, y) && r.opposed(r.text(x), r.text(y)) && !slices.ContainsFunc(out, func(p [2]word) bool { return p[1] == y }) {
				out = append(out, [2]word{x, y})
				break
			}
		}
	}
	return out
}

// mayOppose reports whether two stems can be opposed. It is faster than
// opposed.
func (r *Reader) mayOppose(x, y word) bool {
	a, b := &r.known[x], &r.known[y]
	return a.prefixed || b.prefixed || a.listed && b.listed
}

// otherNames reports whether each has a name that the other does not have.
func otherNames(a, b *meaning) bool {
	missing := func(from, in *meaning) bool {
		return slices.ContainsFunc(from.list(nameList), func(n word) bool { return !in.has(n &^ joinedWord) })
	}
	return missing(a, b) && missing(b, a)
}

// turned reports whether the first two names that both have are in the opposite
// order in b, so that subject and object differ. Names in a list ("Ana and Rui")
// have no order, nor has one with the same word before it ("to Rui").
func (r *Reader) turned(a, b *meaning) bool {
	at := func(list []word, name word) int {
		return slices.IndexFunc(list, func(n word) bool { return n&^joinedWord == name&^joinedWord })
	}
	var first []word
	for _, n := range a.list(nameList) {
		if at(b.list(nameList), n) >= 0 && at(first, n) < 0 {
			first = append(first, n)
			if len(first) == 2 {
				break
			}
		}
	}
	if len(first) < 2 {
		return false
	}
	x, y := at(b.list(nameList), first[0]), at(b.list(nameList), first[1])
	for k, there := range [2]int{x, y} {
		here := at(a.list(nameList), first[k])
		if w := a.list(behindList)[here]; w == b.list(behindList)[there] && r.text(w) != "" {
			return false
		}
	}
	return x > y && first[1]&joinedWord == 0 && b.list(nameList)[x]&joinedWord == 0
}

// differing returns what only a and only b has, of numbers or dates by the list. It
// reports whether both have something that the other has not.
func (r *Reader) differing(which int, a, b *meaning) (only [2][]string, differ bool) {
	without := func(a, b *meaning) (out []string) {
		for _, x := range a.list(which) {
			if !slices.ContainsFunc(b.list(which), func(y word) bool { return r.agree(which, a, b, x, y) }) {
				out = append(out, r.text(x))
			}
		}
		return out
	}
	only = [2][]string{without(a, b), without(b, a)}
	return only, len(only[0]) > 0 && len(only[1]) > 0
}
