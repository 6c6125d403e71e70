package proposition

import "slices"

const (
	// minFrame is the share of the words of the longer of two propositions that are the
	// same at the beginning and at the end, so that what is between them is in one frame.
	minFrame = 0.6
	// maxInFrame is the number of words between them.
	maxInFrame = 3
	// maxFramed is the number of content words of a proposition of which one tells what it
	// says. In longer ones another word is mostly a synonym.
	maxFramed = 6
)

// otherInFrame reports whether two short propositions have the same words but for a few,
// which say something else: "the mine polluted the river for years", "the mine polluted the
// lake for years". A name and a noun can mean the same.
func (r *Reader) otherInFrame(a, b *meaning) bool {
	if min(len(a.list(stemList)), len(b.list(stemList))) > maxFramed {
		return false
	}
	x, y := a.list(runningList), b.list(runningList)
	first := 0
	for first < len(x) && first < len(y) && x[first] == y[first] {
		first++
	}
	x, y = x[first:], y[first:]
	last := 0
	for last < len(x) && last < len(y) && x[len(x)-1-last] == y[len(y)-1-last] {
		last++
	}
	n := max(len(x), len(y)) + first
	x, y = x[:len(x)-last], y[:len(y)-last]
	if float64(first+last) < minFrame*float64(n) || len(x) > maxInFrame || len(y) > maxInFrame {
		return false
	}
	return r.saysElse(x, a, b) && r.saysElse(y, b, a)
}

// maxGrounded is the number of content words of a proposition that tells a reason or a time as
// its point.
const maxGrounded = 8

// minQuoted is the number of words of a quotation that only one remark has.
const minQuoted = 2

// otherGrounds reports whether two propositions, of which one is short, give other reasons or times for what they
// say: "because a pump failed", "before the storm". Those that quote the same words are one remark.
func (r *Reader) otherGrounds(a, b *meaning) bool {
	x, y := a.list(groundList), b.list(groundList)
	return longestOf(a.list(quotedList), b.list(quotedList)) < minQuoted && min(len(a.list(stemList)), len(b.list(stemList))) <= maxGrounded && r.noneOf(x, b) && r.noneOf(y, a)
}

// toldAside reports whether one of two propositions says only besides, in a clause that tells a time, what the
// other says: "the mayor resigned after the police had searched the harbour", "the police had searched the
// harbour". A reason is said as well.
func (r *Reader) toldAside(a, b *meaning) bool { return r.besideMain(a, b) || r.besideMain(b, a) }

// besideMain reports whether all that b has of a is in such a clause of a, and not of b.
func (r *Reader) besideMain(a, b *meaning) bool {
	grounds := a.list(groundList)
	if len(grounds) == 0 || len(b.list(groundList)) > 0 || slices.ContainsFunc(a.list(runningList), func(w word) bool { return r.words.Reasons[r.text(w)] }) {
		return false
	}
	main := slices.DeleteFunc(slices.Clone(a.list(stemList)), func(w word) bool { return slices.Contains(grounds, w) })
	return r.noneOf(main, b)
}

// saysElse reports whether words of a have a content word, or one such as "all", and b has
// none of them in any form. Those that b has others in the place of tell nothing.
func (r *Reader) saysElse(words []word, a, b *meaning) bool {
	content := 0
	for _, w := range words {
		switch {
		case a.isName(w):
			return false
		case r.words.Distinguishing[r.text(w)] && !slices.Contains(b.list(runningList), w):
			content++
		case !a.has(w):
		case b.has(w) || r.beginsAny(w, b):
			return false
		case r.replacesAny(w, b): // which is the word in the place of this one
		default:
			content++
		}
	}
	return content > 0
}

// otherCourse reports whether of two propositions that share most of their words one says that something goes
// on as it did, and the other that it begins again: "would sail as planned", "would sail again on Monday".
func (r *Reader) otherCourse(a, b *meaning) bool {
	again, same := r.beginsAgain(a), r.goesOn(a)
	return again != same && same == r.beginsAgain(b) && again == r.goesOn(b) && sharesMost(a, b)
}

// beginsAgain reports whether m has a word such as "again".
func (r *Reader) beginsAgain(m *meaning) bool {
	return slices.ContainsFunc(m.list(runningList), func(w word) bool { return r.words.Again[r.text(w)] })
}

// goesOn reports whether m has words such as "as planned".
func (r *Reader) goesOn(m *meaning) bool {
	all := m.list(runningList)
	for k := 1; k < len(all); k++ {
		if r.words.As[r.text(all[k-1])] && r.words.Usual[r.text(all[k])] {
			return true
		}
	}
	return false
}

// otherOwned reports whether one of two short propositions says of what somebody has what the other says of
// them, behind the same word: "recognised the clerk's car", "recognised the clerk".
func (r *Reader) otherOwned(a, b *meaning) bool {
	return min(len(a.list(stemList)), len(b.list(stemList))) <= maxFramed && (r.ownedIn(a, b) || r.ownedIn(b, a))
}

func (r *Reader) ownedIn(a, b *meaning) bool {
	marks := a.list(markList)
	for i := 0; i < len(marks); i += markWidth {
		if owner := marks[i+2]; r.text(marks[i+1]) == owned && b.has(owner) && r.noneOf(marks[i:i+1], b) && r.sameVerbBefore(a, b, owner) && !r.owns(b, owner) {
			return true
		}
	}
	return false
}

// owns reports whether m has a word for what another one has: "car" in "the clerk's car".
func (r *Reader) owns(m *meaning, owner word) bool {
	marks := m.list(markList)
	for i := 0; i < len(marks); i += markWidth {
		if r.text(marks[i+1]) == owned && marks[i+2] == owner {
			return true
		}
	}
	return false
}

// sameVerbBefore reports whether the content word before w is the same verb in two propositions.
func (r *Reader) sameVerbBefore(a, b *meaning, w word) bool {
	x, y := a.list(stemList), b.list(stemList)
	i, j := slices.Index(x, w), slices.Index(y, w)
	return i > 0 && j > 0 && x[i-1] == y[j-1] && slices.Contains(a.list(verbList), x[i-1])
}

// exceptsOne reports whether one of two propositions that share most of their words says who or what it leaves out:
// "all but two were saved", "all were saved".
func (r *Reader) exceptsOne(a, b *meaning) bool {
	return r.excepts(a) != r.excepts(b) && sharesMost(a, b)
}

// excepts reports whether m has an exception: "except Lund", "all but two".
func (r *Reader) excepts(m *meaning) bool {
	all := m.list(runningList)
	for k, w := range all {
		if r.words.Except[r.text(w)] || k > 0 && k+1 < len(all) && r.words.But[r.text(w)] && (slices.Contains(m.list(numberList), all[k+1]) || r.words.NumberWords[r.text(all[k+1])] != "" || r.words.Shares[r.text(all[k-1])]) {
			return true
		}
	}
	return false
}

// exchanged reports whether two propositions have the same words but for two that have
// exchanged their places: "the union sued the company", "the company sued the union".
// Words in a list have no order.
func (r *Reader) exchanged(a, b *meaning) bool {
	x, y := a.list(runningList), b.list(runningList)
	if len(x) != len(y) {
		return false
	}
	var other []int
	for i := range x {
		if x[i] != y[i] {
			other = append(other, i)
		}
	}
	if len(other) != 2 {
		return false
	}
	i, j := other[0], other[1]
	return x[i] == y[j] && x[j] == y[i] && !slices.ContainsFunc(x[i+1:j], func(w word) bool { return r.words.And[r.text(w)] })
}

// saysOther reports whether statements i and j say something of different things, or
// different things of one.
func (p *Pairs) saysOther(i, j int) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	return a.urges(b) || b.urges(a) || p.reader.otherSides(a, b) || p.reader.onlyPlanned(a, b) || p.reader.onlyPlanned(b, a) || p.reader.takesOtherPart(a, b) || p.reader.takesOtherPart(b, a) || p.otherSubjects(i, j) || p.reader.otherFates(a, b) || p.reader.otherPredicates(a, b) || p.reader.otherInFrame(a, b) || p.reader.otherMarks(a, b) || p.reader.otherSpans(a, b) || p.otherSlots(i, j) || p.reader.turnsAround(a, b) || p.reader.exchangesNames(a, b) || p.reader.otherGrounds(a, b) || p.reader.otherCourse(a, b) || p.reader.otherOwned(a, b) || p.reader.exceptsOne(a, b) || p.reader.exchanged(a, b)
}

// sharesMost reports whether two propositions share at least half of the content words of
// the longer one. What says the same with other words can have another function word or another
// noun anywhere, and it tells nothing.
func sharesMost(a, b *meaning) bool {
	n := 0
	for _, s := range a.list(stemList) {
		n += int(b2f(b.has(s)))
	}
	return 2*n >= max(len(a.list(stemList)), len(b.list(stemList)))
}
