package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/slug"
)

// wordsOf are the words of a name in lower case, in plain letters as far as a
// slug has them.
func wordsOf(name string) []string {
	const most = 200 // bytes; longer names are compared by their beginning
	return strings.Split(slug.Of(name, most), "-")
}

// respell takes together what transliterations from other scripts, and spellings
// of one sound, differ in.
var respell = strings.NewReplacer(
	"shch", "s", "sch", "s", "sh", "s", "tch", "c", "tsch", "c", "ch", "c", "zh", "c", "kh", "h", "gh", "g", "ph", "f", "th", "t", "dh", "d", "bh", "b",
	"ck", "k", "q", "k", "x", "ks", "ts", "c", "tz", "c", "j", "c", "w", "v", "y", "i", "ee", "i", "oo", "u", "ou", "u", "aa", "a", "ae", "a", "oe", "o", "ue", "u",
)

// skeleton is how a name sounds, roughly: transliterations, double letters and
// where words part do not matter.
func skeleton(words []string) string {
	s := []rune(respell.Replace(strings.Join(words, "")))
	return string(slices.Compact(s))
}

// oneApart reports whether one letter is added, left out, or another. Names of
// fewer letters than leastLetters are not taken for spellings of each other.
func oneApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) > 1 || len(x) < leastLetters {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) == len(y) {
		return i < len(x) && slices.Equal(x[i+1:], y[i+1:])
	}
	return slices.Equal(x[i:], y[i+1:])
}

// initials are those of the words of a name that have capitals.
func initials(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && w != "The" {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// undotted is a name without full stops, as acronyms are compared.
func undotted(name string) string { return strings.ReplaceAll(name, ".", "") }

// isAcronymOf reports whether a is made of the initials of b.
func isAcronymOf(a, b string) bool {
	short := initials(b)
	return len(short) > 1 && undotted(a) == short
}

// shorts are given names with forms that do not begin like them.
var shorts = func() map[[2]string]bool {
	m := map[[2]string]bool{}
	for _, line := range []string{
		"william bill billy will", "robert bob bobby rob", "richard dick rick", "james jim jimmy", "john jack johnny", "edward ted ed ned", "theodore ted",
		"henry harry hank", "charles chuck charlie", "margaret peggy maggie meg", "elizabeth liz beth betty eliza", "katherine kate cathy kitty", "catherine cathy kate",
		"anthony tony", "michael mike mick", "alexander sasha alex sandy", "alexandra sasha", "aleksandr sasha", "vladimir volodya vova", "dmitry dima", "mikhail misha",
		"joseph joe", "thomas tom", "stephen steve", "steven steve", "andrew drew andy", "ronald ron", "donald don", "gerald jerry", "lawrence larry", "francisco paco pancho",
		"jose pepe", "ignacio nacho", "guillermo memo", "giuseppe beppe", "johannes hans", "maria masha", "anastasia nastya", "yevgeny zhenya", "abigail gail", "patricia patty tricia",
	} {
		f := strings.Fields(line)
		for i, a := range f {
			for _, b := range f[i+1:] {
				m[[2]string{a, b}], m[[2]string{b, a}] = true, true
			}
		}
	}
	return m
}()

func sameShort(a, b string) bool { return shorts[[2]string{a, b}] }
