package personname

import (
	"slices"
	"strings"
)

// Variant says how two different names can be spellings of one person's name.
type Variant uint8

// The variants. Those from NeedsOffice on are one person's only if both names come
// with the same office.
const (
	NoVariant   Variant = iota
	ShortForm           // Ken and Kenneth Okoye
	Respelled           // Sergei and Sergey Okoye
	Shortened           // the last three words or more of a name of at least two more
	Unlisted            // Andrei Lugarov and Andrei Lugaruv, at most one of them known
	NeedsOffice         // Ahmad Rostami and Ahmad Rustami, both foreign minister
)

// Sounds compares given names and spellings in one language.
type Sounds struct {
	IsShort func(a, b string) bool   // reports whether one given name is a short form of the other
	Respell func(word string) string // returns one spelling for all transliterations of a word
	Known   func(word string) bool   // reports whether a word is a known surname; if it is nil, all are
}

// least is the fewest letters of a given name that tells a person apart although it is
// spelled in two ways.
const leastLetters = 5

// VariantOf returns how a and b can be spellings of one name. They have the same
// suffix, or an office must vouch for them. They have the same letters, or all words are the same but one given name, of which one is a short form of the
// other or which is transliterated in two ways; or one or two words that sound alike and
// that an office must vouch for, or the first given name of several is left out. One word
// that sounds alike needs no office if it is long and the names are too rare to be two.
func VariantOf(a, b *Name, s Sounds) Variant {
	if len(a.Words) > len(b.Words) {
		a, b = b, a
	}
	x, y := a.Words, b.Words
	if a.Suffix != b.Suffix {
		return s.unlessGenerations(a, b)
	}
	if len(x) < 2 || slices.Equal(x, y) {
		return NoVariant
	}
	if strings.Join(x, "") == strings.Join(y, "") {
		return Respelled // "Dee Dee Okoye" and "DeeDee Okoye"
	}
	if len(x) < len(y) {
		if slices.Equal(x, y[len(y)-len(x):]) {
			if len(x) > 2 && len(y)-len(x) > 1 {
				return Shortened // "Rui da Silva" of "Ana Maria Rui da Silva"
			}
			return NeedsOffice // "Eduardo Cardozo" of "José Eduardo Cardozo"
		}
		if len(x) == 2 && len(y) == 3 && x[1] == y[2] && s.IsShort(x[0], y[0]) {
			return ShortForm // "Ken Okoye" of "Kenneth B. Okoye"
		}
		return NoVariant
	}
	if len(x) == 2 && x[1] == y[1] && s.IsShort(x[0], y[0]) {
		return ShortForm
	}
	differ, at, weak := 0, 0, false
	for i := range x {
		if x[i] == y[i] || articles[x[i]] && articles[y[i]] {
			continue
		}
		differ, at = differ+1, i
		given := x[len(x)-1] == y[len(y)-1]
		switch {
		case endsAsOther(x[i], y[i]):
			return NoVariant
		case given && min(len(x[i]), len(y[i])) >= leastLetters && s.Respell(x[i]) == s.Respell(y[i]):
		case vowels(s.Respell(x[i])) == vowels(s.Respell(y[i])), Alike(x[i], y[i]), sameConsonants(x[i], y[i]):
			weak = true
		default:
			return NoVariant
		}
	}
	if differ > 2 || differ == len(x) {
		return NoVariant
	}
	switch {
	case !weak:
		return Respelled // also if only the articles differ
	case differ == 1 && s.isRare(x, y, at):
		return Unlisted
	}
	return NeedsOffice
}

// unlessGenerations returns how two names of which one has a suffix can be one person's: if
// only an office vouches for it, since they may be those of parent and child, and the given
// names are the same or one is a short form of the other.
func (s Sounds) unlessGenerations(a, b *Name) Variant {
	x, y := a.Words, b.Words
	if a.Suffix != "" && b.Suffix != "" || len(x) < 2 || x[len(x)-1] != y[len(y)-1] || len(x) > 2 && len(y) > 2 && !slices.Equal(x, y) {
		return NoVariant
	}
	if x[0] == y[0] || s.IsShort(x[0], y[0]) {
		return NeedsOffice
	}
	return NoVariant
}

// articles are the spellings of the Arabic article.
var articles = set("al el ul")

// isRare reports whether the names x and y, which differ in the word at, are so rare that
// two people hardly have them: that word is long; the surnames are not both known, or two
// more words are the same, or three before the surname.
func (s Sounds) isRare(x, y []string, at int) bool {
	if s.Known == nil || min(len(x[at]), len(y[at])) < leastLetters {
		return false
	}
	last := len(x) - 1
	if len(x[at]) == len(y[at]) && vowels(s.Respell(x[at])) != vowels(s.Respell(y[at])) && !sameConsonants(x[at], y[at]) {
		return false // another letter makes another name: "Lugar", "Lugan"
	}
	if at < last && vowels(s.Respell(x[at])) != vowels(s.Respell(y[at])) {
		return false
	}
	return !(s.Known(x[last]) && s.Known(y[last])) || len(x) > 2 && at == 0 || len(x) > 3
}

// endsAsOther reports whether one of two names ends as a woman's and the other does
// not: "Martina" and "Martin", "Mario" and "Maria".
func endsAsOther(a, b string) bool {
	return strings.HasSuffix(a, "a") != strings.HasSuffix(b, "a")
}

// vowels returns a word with one letter for front vowels, one for back vowels, and one for
// s and z, which transliterations and papers confuse.
func vowels(w string) string {
	out := make([]rune, 0, len(w))
	for _, r := range w {
		switch r {
		case 'e', 'i', 'y':
			r = 'i'
		case 'o', 'u':
			r = 'u'
		case 'z':
			r = 's'
		}
		if n := len(out); n == 0 || out[n-1] != r {
			out = append(out, r)
		}
	}
	return string(out)
}

// sameConsonants reports whether two words of some length begin alike and have the same
// consonants in the same order, and at least four of them: "Ahmadinejad" and
// "Ahmadinajd".
func sameConsonants(a, b string) bool {
	const least = 4
	x, y := consonants(a), consonants(b)
	return len(x) >= least && x == y && a[0] == b[0]
}

func consonants(w string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiouy", r) {
			return -1
		}
		return r
	}, w)
}
