package resolve

import (
	"fmt"
	"slices"
	"strings"
)

// bearing is how one proposition bears on another.
type bearing struct {
	score    float64  // 0 where they are not about the same
	contrary bool     // the one denies the other
	differ   string   // how they differ in numbers or dates; "" where they do not
	reason   string   // in words
	shared   []string // words that they share
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

// compare says how b bears on a.
func compare(a, b *meaning) bearing {
	var l bearing
	var onlyA, onlyB []string
	for i, s := range a.stems {
		if b.has(s) {
			l.shared = append(l.shared, a.words[i])
		} else {
			onlyA = append(onlyA, s)
		}
	}
	for _, s := range b.stems {
		if !a.has(s) {
			onlyB = append(onlyB, s)
		}
	}
	contraries := matchOpposites(onlyA, onlyB)
	n := len(l.shared) + len(contraries)
	if n < leastShared || otherNames(a, b) || turned(a, b) {
		return l
	}
	of, least := max(len(a.stems), len(b.stems)), min(len(a.stems), len(b.stems))
	shorter := float64(n) / float64(least)
	score := (float64(n)/float64(of) + shorter) / 2
	l.contrary = (a.negates(b) != b.negates(a)) != (len(contraries)%2 == 1)
	l.differ = differing("numbers", a.numbers, b.numbers)
	if l.differ == "" {
		l.differ = differing("dates", a.dates, b.dates)
	}
	if shorter < leastOfShorter || score < leastScore || l.contrary && l.differ != "" {
		return l
	}
	l.score = score
	l.reason = fmt.Sprintf("shares %d of %d words: %s", len(l.shared), len(a.stems), strings.Join(l.shared, ", "))
	switch {
	case len(contraries) > 0:
		l.reason += fmt.Sprintf("; “%s” is the contrary of “%s”", contraries[0][1], contraries[0][0])
	case l.contrary:
		l.reason += "; one of the two is negated"
	}
	if l.differ != "" {
		l.reason += "; " + l.differ
	} else if len(a.numbers) > 0 && slices.Equal(a.numbers, b.numbers) {
		l.reason += "; the same numbers"
	}
	if l.differ == "" && len(a.dates) > 0 && slices.Equal(a.dates, b.dates) {
		l.reason += "; the same date"
	}
	return l
}

// matchOpposites pairs the stems that say the contrary of each other.
func matchOpposites(a, b []string) [][2]string {
	var out [][2]string
	used := map[string]bool{}
	for _, x := range a {
		for _, y := range b {
			if !used[y] && opposed(x, y) {
				used[y] = true
				out = append(out, [2]string{x, y})
				break
			}
		}
	}
	return out
}

// otherNames reports whether each names somebody or some place that the other
// does not.
func otherNames(a, b *meaning) bool {
	missing := func(from, in *meaning) bool {
		return slices.ContainsFunc(from.names, func(n name) bool { return !in.has(n.stem) })
	}
	return missing(a, b) && missing(b, a)
}

// turned reports whether the first two names that both have stand in the other
// order, so that who does what to whom is not the same, and are not on one
// footing ("Ana and Rui").
func turned(a, b *meaning) bool {
	var first []name
	for _, n := range a.names {
		if slices.ContainsFunc(b.names, func(m name) bool { return m.stem == n.stem }) && !slices.ContainsFunc(first, func(f name) bool { return f.stem == n.stem }) {
			first = append(first, n)
		}
	}
	if len(first) < 2 {
		return false
	}
	at := func(stem string) int { return slices.IndexFunc(b.names, func(n name) bool { return n.stem == stem }) }
	x, y := at(first[0].stem), at(first[1].stem)
	return x > y && !first[1].joined && !b.names[x].joined
}

// differing says how two lists differ where each has what the other has not.
func differing(what string, a, b []string) string {
	without := func(x, y []string) []string {
		return slices.DeleteFunc(slices.Clone(x), func(s string) bool { return slices.Contains(y, s) })
	}
	x, y := without(a, b), without(b, a)
	if len(x) == 0 || len(y) == 0 {
		return ""
	}
	return fmt.Sprintf("other %s: %s, not %s", what, strings.Join(y, ", "), strings.Join(x, ", "))
}
