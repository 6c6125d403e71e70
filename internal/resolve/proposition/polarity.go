package proposition

import (
	"slices"

	"dossier/internal/dossier"
)

// polarity is whether two contents say that the same is so.
type polarity uint8

// The polarities.
const (
	agreeing polarity = iota // neither denies what the other says
	reversed                 // one says that what the other says is not so
	unclear                  // one denies something of the other, perhaps not what it says
)

// polarityOf returns how the negations and contraries of two contents relate.
func (r *Reader) polarityOf(a, b *meaning) polarity {
	var l bearing
	l.contraries = r.oppositesOf(a, b)
	p := r.negationOf(a, b, l.contraries)
	if p == unclear || slices.ContainsFunc(l.contraries, func(c [2]word) bool { return !inPlace(a, b, c) }) {
		return unclear
	}
	if (p == reversed) != (l.opposing(a, b)%2 == 1) {
		return reversed
	}
	return agreeing
}

// maxPlace is how many content words on a side of two contraries are compared.
const maxPlace = 2

// inPlace reports whether contraries of a and b, in either order, are said of the same: one of
// the content words before them is the same, or nothing is before them, and likewise behind
// them if something is behind both. "They leave the shops" and "people stay in the houses" do
// not contradict each other, nor do "the train left Oslo" and "the train entered Norway".
func inPlace(a, b *meaning, c [2]word) bool {
	if !a.has(c[0]) {
		a, b = b, a
	}
	x, y := a.list(stemList), b.list(stemList)
	i, j := slices.Index(x, c[0]), slices.Index(y, c[1])
	if behind, other := x[i+1:min(i+1+maxPlace, len(x))], y[j+1:min(j+1+maxPlace, len(y))]; i >= 0 && j >= 0 && len(behind) > 0 && len(other) > 0 && !share(behind, other) {
		return false
	}
	if i <= 0 || j <= 0 {
		return i <= 0 && j <= 0
	}
	return share(x[max(0, i-maxPlace):i], y[max(0, j-maxPlace):j])
}

// share reports whether a word is in both lists.
func share(a, b []word) bool {
	return slices.ContainsFunc(a, func(s word) bool { return slices.Contains(b, s) })
}

// negationOf returns how the negations of two contents relate. One turns a content if
// the first word that it is about, or one in its place, is in the other one too and is not also said without it: "did not shut the port" and
// "shut the port", but not "did not see who shut the port". It is about something else if all that
// the other one says is said besides, or if it is about the contrary of what that one says.
func (r *Reader) negationOf(a, b *meaning, contraries [][2]word) polarity {
	x, y := deniesOf(a, b), deniesOf(b, a)
	switch {
	case !deniesOne(a, b):
		return agreeing
	case x && y:
		return unclear
	case y:
		a, b = b, a
	}
	switch {
	case slices.ContainsFunc(a.list(negatedList), func(s word) bool { return (b.has(s) || r.replacesAny(s, b)) && !slices.Contains(a.list(freeList), s) }):
		return reversed
	case besides(b, a), slices.ContainsFunc(contraries, func(c [2]word) bool {
		return slices.Contains(a.list(negatedList), c[0]) || slices.Contains(a.list(negatedList), c[1])
	}):
		return agreeing
	}
	return unclear
}

// deniesOf reports whether a denies a stem that b has and does not deny.
func deniesOf(a, b *meaning) bool {
	return slices.ContainsFunc(a.list(deniedList), func(s word) bool { return b.has(s) && !slices.Contains(b.list(deniedList), s) })
}

// besides reports whether all content words of a are among those that b says without a
// negation.
func besides(a, b *meaning) bool {
	return len(a.list(stemList)) >= minShared && !slices.ContainsFunc(a.list(stemList), func(s word) bool {
		return !b.has(s) || slices.Contains(b.list(deniedList), s) && !slices.Contains(b.list(freeList), s)
	})
}

// oppositesOf returns the stems of a and b, of those that only one of them has, that
// contradict each other.
func (r *Reader) oppositesOf(a, b *meaning) [][2]word {
	without := func(a, b *meaning) (out []word) {
		for _, s := range a.list(stemList) {
			if !b.has(s) {
				out = append(out, s)
			}
		}
		return out
	}
	return r.matchOpposites(without(a, b), without(b, a))
}

// opposition is how two statements relate: by their contents, and by what their
// sources say of them.
type opposition struct {
	contents polarity
	contrary bool // one source says that what the other says is not so; nothing if contents is unclear
}

// oppositionOf returns how two statements relate.
func (r *Reader) oppositionOf(a, b *meaning, s, t *dossier.Statement) opposition {
	p := r.polarityOf(a, b)
	if a.elsewhere != b.elsewhere {
		p = unclear
	}
	return opposition{p, (p == reversed) != disagree(s, t)}
}
