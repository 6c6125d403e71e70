package resolve

import (
	"fmt"
	"slices"
	"strings"
)

// bearing is how one proposition bears on another.
type bearing struct {
	score      float64   // 0 where they are not about the same
	contrary   bool      // the one denies the other
	differ     string    // how they differ in numbers or dates; "" where they do not
	contraries [][2]word // stems of the one and the other that say the contrary of each other
}

const (
	// leastShared is the number of content words that two propositions must share.
	leastShared = 3
	// leastOfShorter is the least share that they must have in common of the content words of
	// the shorter. Below it most often one verb stands in the place of another, and
	// the two say different things of the same people and places. Words that say
	// the contrary of each other count as in common.
	leastOfShorter = 0.8
	// leastScore is the least mean of the shares that they have in common of
	// either's content words.
	leastScore = 0.6
)

// compare says how b bears on a, but for the reason.
func (r *reader) compare(a, b *meaning) bearing {
	var l bearing
	shared, onlyA, onlyB := 0, make([]word, 0, 16), make([]word, 0, 16)
	for _, s := range a.list(stemList) {
		if b.has(s) {
			shared++
		} else {
			onlyA = append(onlyA, s)
		}
	}
	for _, s := range b.list(stemList) {
		if !a.has(s) {
			onlyB = append(onlyB, s)
		}
	}
	least, of := shared+min(len(onlyA), len(onlyB)), shared+max(len(onlyA), len(onlyB))
	if least < leastShared {
		return l
	}
	l.contraries = r.matchOpposites(onlyA, onlyB)
	n := shared + len(l.contraries)
	if n < leastShared || otherNames(a, b) || turned(a, b) {
		return l
	}
	shorter := float64(n) / float64(least)
	score := (float64(n)/float64(of) + shorter) / 2
	l.contrary = (a.negates(b) != b.negates(a)) != (len(l.contraries)%2 == 1)
	l.differ = r.differing("numbers", a.list(numberList), b.list(numberList))
	if l.differ == "" {
		l.differ = r.differing("dates", a.list(dateList), b.list(dateList))
	}
	if shorter < leastOfShorter || score < leastScore || l.contrary && l.differ != "" {
		return l
	}
	l.score = score
	return l
}

// reason says why b bears on a as l tells.
func (r *reader) reason(a, b *meaning, l bearing) string {
	var shared []string
	for i, s := range a.list(stemList) {
		if b.has(s) {
			shared = append(shared, r.text(a.list(wordList)[i]))
		}
	}
	out := fmt.Sprintf("shares %d of %d words: %s", len(shared), len(a.list(stemList)), strings.Join(shared, ", "))
	switch {
	case len(l.contraries) > 0:
		out += fmt.Sprintf("; “%s” is the contrary of “%s”", r.text(l.contraries[0][1]), r.text(l.contraries[0][0]))
	case l.contrary:
		out += "; one of the two is negated"
	}
	if l.differ != "" {
		out += "; " + l.differ
	} else if len(a.list(numberList)) > 0 && slices.Equal(a.list(numberList), b.list(numberList)) {
		out += "; the same numbers"
	}
	if l.differ == "" && len(a.list(dateList)) > 0 && slices.Equal(a.list(dateList), b.list(dateList)) {
		out += "; the same date"
	}
	return out
}

// matchOpposites pairs the stems that say the contrary of each other.
func (r *reader) matchOpposites(a, b []word) [][2]word {
	var out [][2]word
	for _, x := range a {
		for _, y := range b {
			if r.mayOppose(x, y) && opposed(r.text(x), r.text(y)) && !slices.ContainsFunc(out, func(p [2]word) bool { return p[1] == y }) {
				out = append(out, [2]word{x, y})
				break
			}
		}
	}
	return out
}

// mayOppose reports whether two stems are worth asking [opposed] for.
func (r *reader) mayOppose(x, y word) bool {
	a, b := &r.known[x], &r.known[y]
	return a.prefixed || b.prefixed || a.listed && b.listed
}

// otherNames reports whether each names somebody or some place that the other
// does not.
func otherNames(a, b *meaning) bool {
	missing := func(from, in *meaning) bool {
		return slices.ContainsFunc(from.list(nameList), func(n word) bool { return !in.has(n &^ joinedWord) })
	}
	return missing(a, b) && missing(b, a)
}

// turned reports whether the first two names that both have stand in the other
// order, so that who does what to whom is not the same, and are not on one
// footing ("Ana and Rui").
func turned(a, b *meaning) bool {
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
	return x > y && first[1]&joinedWord == 0 && b.list(nameList)[x]&joinedWord == 0
}

// differing says how two lists differ where each has what the other has not.
func (r *reader) differing(what string, a, b []word) string {
	without := func(x, y []word) (out []string) {
		for _, w := range x {
			if !slices.Contains(y, w) {
				out = append(out, r.text(w))
			}
		}
		return out
	}
	x, y := without(a, b), without(b, a)
	if len(x) == 0 || len(y) == 0 {
		return ""
	}
	return fmt.Sprintf("other %s: %s, not %s", what, strings.Join(y, ", "), strings.Join(x, ", "))
}
