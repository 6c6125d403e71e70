package personname

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsInitial reports whether word is one letter, with or without a full stop.
func IsInitial(word string) bool {
	word = strings.TrimSuffix(word, ".")
	r, n := utf8.DecodeRuneInString(word)
	return n == len(word) && unicode.IsLetter(r)
}

// SameGiven reports whether two folded given names agree: they are equal, or
// one is the initial of the other.
func SameGiven(a, b string) bool {
	return a == b || IsInitial(a) && strings.HasPrefix(b, a) || IsInitial(b) && strings.HasPrefix(a, b)
}

// SameSuffix reports whether neither name has a suffix that the other
// contradicts. A name without suffix contradicts none.
func SameSuffix(a, b *Name) bool { return a.Suffix == "" || b.Suffix == "" || a.Suffix == b.Suffix }

// SameButMiddle reports whether two names have the same first and last word and
// the same suffix, and middle names that can be one person's: those of one are
// missing, or there are as many and each agrees with the other's (see
// SameGiven), or those of one are some of the other's, in their order and none an
// initial.
func SameButMiddle(a, b *Name) bool {
	if len(a.Words) == 0 || len(b.Words) == 0 || a.Suffix != b.Suffix {
		return false
	}
	x, y := len(a.Words)-1, len(b.Words)-1
	if a.Words[0] != b.Words[0] || a.Words[x] != b.Words[y] {
		return false
	}
	m, n := a.Words[1:x], b.Words[1:y]
	return x < 2 || y < 2 || slices.EqualFunc(m, n, SameGiven) || someOf(m, n) || someOf(n, m)
}

// someOf reports whether the words of a, none of which is an initial, are some of those
// of b in their order.
func someOf(a, b []string) bool {
	for _, w := range a {
		i := slices.Index(b, w)
		if i < 0 || IsInitial(w) {
			return false
		}
		b = b[i+1:]
	}
	return true
}

// Compatible reports whether two full names of one article can be one person's:
// one is part of the other, or they have the same words, or the same surname
// and given names that are equal, initials, left out, or spelled almost alike,
// or one is the surname after the nickname of the other. Two suffixes must be
// equal. Middle names that begin with different initials belong to two people.
func Compatible(a, b *Name) bool {
	if !SameSuffix(a, b) || a.middlesDiffer(b) {
		return false
	}
	if a.Suffix != b.Suffix && (len(a.Words) == 1 || len(b.Words) == 1) {
		return false // Leo XII and Leo Marsh
	}
	if a.nicknamed(b) || b.nicknamed(a) {
		return true
	}
	if len(a.Words) > len(b.Words) {
		a, b = b, a
	}
	if a.Index(b) >= 0 || sameWords(a.Words, b.Words) {
		return true
	}
	if len(a.Words) == 0 {
		return false
	}
	return Alike(a.Words[len(a.Words)-1], b.Words[len(b.Words)-1]) && compatibleGiven(a.Words[:len(a.Words)-1], b.Words[:len(b.Words)-1])
}

// Contradict reports whether two names, apart from middle names and suffixes,
// are the same and these are of two people: "George H. W. Marsh" and "George W.
// Marsh", "Robert Dahl Sr." and "Robert Dahl Jr.".
func Contradict(a, b *Name) bool {
	x, y := len(a.Words)-1, len(b.Words)-1
	if x < 1 || y < 1 || a.Words[x] != b.Words[y] || !SameGiven(a.Words[0], b.Words[0]) {
		return false
	}
	return !SameSuffix(a, b) || a.middlesDiffer(b)
}

// nicknamed reports whether a is the surname of b after the nickname that b
// gives: "Bobby Marsh" of "Robert 'Bobby' Marsh".
func (a *Name) nicknamed(b *Name) bool {
	x, y := len(a.Words)-1, len(b.Words)-1
	return b.Nickname != "" && x > 0 && y > 0 && a.Words[x] == b.Words[y] && strings.Join(a.Words[:x], " ") == b.Nickname
}

// middlesDiffer reports whether two names with the same first and last word
// have middle names of which one is an initial, and the first ones do not
// agree: "George H. W. Marsh" and "George W. Marsh".
func (a *Name) middlesDiffer(b *Name) bool {
	x, y := len(a.Words)-1, len(b.Words)-1
	if x < 2 || y < 2 || a.Words[x] != b.Words[y] || !SameGiven(a.Words[0], b.Words[0]) {
		return false
	}
	m, n := a.Words[1], b.Words[1]
	return (IsInitial(m) || IsInitial(n)) && !SameGiven(m, n)
}

// compatibleGiven reports whether the given names of a are some of those of b,
// in their order. If the first of a is an initial, it must be that of the first
// of b, and no other may be left out in between.
func compatibleGiven(a, b []string) bool {
	i, skipped := 0, 0
	for _, w := range a {
		ok := false
		for ; i < len(b); i++ {
			if Alike(w, b[i]) || SameGiven(w, b[i]) {
				ok = true
				i++
				break
			}
			skipped++
		}
		if !ok {
			return false
		}
	}
	return len(a) > 0 && (skipped == 0 || !IsInitial(a[0]))
}

// sameWords reports whether a and b are two or more words that differ at most
// in their order.
func sameWords(a, b []string) bool {
	if len(a) < 2 || len(a) != len(b) {
		return false
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// Alike reports whether two folded words are equal or spellings of one name:
// words of five letters or more that begin alike and differ in one letter. Names that differ
// only in the ending of a woman's and a man's are not alike: Mario and Maria, Tarska and
// Tarski, Tarsova and Tarsov.
func Alike(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 1 || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return a[i+1:] == b[i+1:] && !endsOfTwo(a[i:], b[i:]) && !endsOfTwo(b[i:], a[i:])
	}
	return a[i:] == b[i+1:] && b[i:] != "a"
}

// endsOfTwo reports whether two endings of one letter are those of a woman's and a man's name.
func endsOfTwo(woman, man string) bool {
	return woman == "a" && (man == "o" || man == "i" || man == "y" || man == "s")
}

// endsAlike reports whether n, without particles before it, is the end of full in another
// spelling. A saint is no surname: "St Joseph" is not Rui Joseph.
func (n *Name) endsAlike(full *Name) bool {
	w := n.Words
	for len(w) > 1 && particles[w[0]] && w[0] != "st" {
		w = w[1:]
	}
	if len(w) == 0 || len(w) > len(full.Words) {
		return false
	}
	return slices.EqualFunc(w, full.Words[len(full.Words)-len(w):], Alike)
}

// Index returns where the words of n stand in full one after another, and -1 if
// they do not.
func (n *Name) Index(full *Name) int {
	for i := 0; i+len(n.Words) <= len(full.Words); i++ {
		if slices.Equal(full.Words[i:i+len(n.Words)], n.Words) {
			return i
		}
	}
	return -1
}

// Begins reports whether n is the first word of other, which is written as one
// word of three or more parts: "Okoye" of "Okoye-ud-Din".
func (n *Name) Begins(other *Name) bool {
	return other.single && n.single && len(n.Words) == 1 && len(other.Words) > 2 && n.Words[0] == other.Words[0] && len(n.Words[0]) > 2
}

// Role is what a short name is in a full name.
type Role uint8

// The roles.
const (
	NoRole  Role = iota // it is not part of the full name
	Middle              // a word in the middle, or a spelling of the last word
	Given               // the first given name; where the surname comes first, any
	Surname             // the surname, or what ends with it
)

// Role returns what the short name n is in the full name.
func (n *Name) Role(full *Name) Role {
	at := n.Index(full)
	switch {
	case at < 0 && full.Nickname != "" && n.Bare() == full.Nickname:
		return Given
	case at < 0:
		if n.endsAlike(full) {
			return Middle
		}
		return NoRole
	case full.Order == SurnameFirst && at == full.Start, full.Order == GivenFirst && at+len(n.Words) == len(full.Words):
		return Surname
	case at == 0, full.Order == SurnameFirst:
		return Given
	}
	return Middle
}
