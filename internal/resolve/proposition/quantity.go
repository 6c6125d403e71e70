package proposition

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// lacks reports whether a has a number or a date, by the list, that b has not.
func (r *Reader) lacks(which int, a, b *meaning) bool {
	return slices.ContainsFunc(a.list(which), func(x word) bool {
		return !slices.ContainsFunc(b.list(which), func(y word) bool { return r.agree(which, a, b, x, y) })
	})
}

// eachLacks reports whether each of two propositions has a number or a date, by the list, that the other
// one has not.
func (r *Reader) eachLacks(which int, a, b *meaning) bool {
	return r.lacks(which, a, b) && r.lacks(which, b, a)
}

// otherNumbers reports whether two propositions have numbers that do not agree.
func (r *Reader) otherNumbers(a, b *meaning) bool {
	return len(a.list(numberList)) > 0 && len(b.list(numberList)) > 0 && (r.eachLacks(numberList, a, b) || r.countsOther(a, b))
}

// agree reports whether number or date x of a can be y of b.
func (r *Reader) agree(which int, a, b *meaning, x, y word) bool {
	switch {
	case x == y:
		return true
	case which == dateList:
		return r.sameTime(x, y)
	}
	rough := slices.Contains(a.list(roughList), x) || slices.Contains(b.list(roughList), y)
	return rough && r.nearly(x, y)
}

// otherBounds reports whether a number that two propositions have is exact in one only: "paid nine
// million", "paid more than nine million".
func otherBounds(a, b *meaning) bool {
	return slices.ContainsFunc(a.list(numberList), func(n word) bool {
		return slices.Contains(b.list(numberList), n) && slices.Contains(a.list(roughList), n) != slices.Contains(b.list(roughList), n)
	})
}

// countsOther reports whether two propositions count the same things and have other numbers of them: "12
// were hurt", "18 were hurt and 12 arrested".
func (r *Reader) countsOther(a, b *meaning) bool {
	x := a.list(markList)
	for i := 0; i < len(x); i += markWidth {
		p, q := r.countsOf(a, x[i]), r.countsOf(b, x[i])
		if len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, func(m word) bool {
			return slices.ContainsFunc(q, func(n word) bool { return r.agree(numberList, a, b, m, n) })
		}) {
			return true
		}
	}
	return false
}

// countsOf returns the numbers of m right before a word that they count.
func (r *Reader) countsOf(m *meaning, of word) (out []word) {
	x := m.list(markList)
	for i := 0; i < len(x); i += markWidth {
		if x[i] == of && r.text(x[i+1]) == several && slices.Contains(m.list(numberList), x[i+2]) {
			out = append(out, x[i+2])
		}
	}
	return out
}

// maxRough is how much smaller one number can be than another of which one is
// only about right: "more than 800" and 836.
const maxRough = 0.1

// minRough is the least number that can be about another. Smaller ones are counted.
const minRough = 20

// nearly reports whether two numbers are about the same.
func (r *Reader) nearly(x, y word) bool {
	a, err := strconv.ParseFloat(r.text(x), 64)
	b, other := strconv.ParseFloat(r.text(y), 64)
	return err == nil && other == nil && max(a, b) >= minRough && math.Abs(a-b) <= maxRough*max(a, b)
}

// sameTime reports whether one of two dates can be part of the other.
func (r *Reader) sameTime(x, y word) bool {
	a, err := edtf.Parse(r.text(x))
	b, other := edtf.Parse(r.text(y))
	return err == nil && other == nil && (covers(a, b) || covers(b, a))
}

// covers reports whether all of b is in a.
func covers(a, b edtf.Date) bool {
	return !a.OpenStart() && !a.OpenEnd() && !b.OpenStart() && !b.OpenEnd() && a.Earliest().Compare(b.Earliest()) <= 0 && b.Latest().Compare(a.Latest()) <= 0
}

// maxUnits is the number of tokens from a number to the bracket with the same in
// other units: "60 million dollars (39 million pounds)".
const maxUnits = 3

// addCounted adds the number at token i of a content from token first on, unless it is the whole
// of which another is a part. It marks what is counted.
func (r *Reader) addCounted(m *wording, marks *marker, number string, t *segment.Text, i, first int) {
	marks.mark(number)
	if !r.isWhole(t, i, first) {
		m.addNumber(number, r.classOf(t, i-1))
	}
	if number != "1" {
		marks.open = append(marks.open, openMark{mark: several})
	}
}

// addNumber adds a number, given the class of the word before it.
func (m *wording) addNumber(number string, before class) {
	m.numbers = append(m.numbers, number)
	if before&approximator != 0 {
		m.rough = append(m.rough, number)
	}
}

// digits returns a number without the characters between groups of digits.
func (r *Reader) digits(number string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(r.words.DigitSeparators, c) {
			return -1
		}
		return c
	}, number)
}

// isYear reports whether a number can be a year.
func isYear(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") }
