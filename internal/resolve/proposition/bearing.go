package proposition

import (
	"fmt"
	"slices"
	"strings"
)

// bearing is how one proposition bears on another.
type bearing struct {
	score      float64   // from 0 to 1; 0 if they are not about the same
	contrary   bool      // one denies the other
	differ     string    // how they differ in numbers or dates; "" if they do not
	contraries [][2]word // stems of the one and the other that contradict each other
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
	if least < minShared {
		return l
	}
	l.contraries = r.matchOpposites(onlyA, onlyB)
	n := shared + len(l.contraries)
	if n < minShared || otherNames(a, b) || turned(a, b) {
		return l
	}
	shorter := float64(n) / float64(least)
	score := (float64(n)/float64(of) + shorter) / 2
	l.contrary = (a.negates(b) != b.negates(a)) != (len(l.contraries)%2 == 1)
	l.differ = r.differing("numbers", a.list(numberList), b.list(numberList))
	if l.differ == "" {
		l.differ = r.differing("dates", a.list(dateList), b.list(dateList))
	}
	if shorter < minOfShorter || score < minScore || l.contrary && l.differ != "" {
		return l
	}
	l.score = score
	return l
}

// reason returns why b bears on a.
func (r *Reader) reason(a, b *meaning, l bearing) string {
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
// have no order.
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

// differing describes how two lists differ, "" if one has all of the other.
func (r *Reader) differing(what string, a, b []word) string {
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
