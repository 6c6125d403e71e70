package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/slug"
)

// wordsOf returns the words of a name as a slug spells them, so that names in
// Cyrillic and Greek letters can be compared with others.
func wordsOf(name string) []string {
	const most = 200 // bytes; longer names are compared by their beginning
	return strings.Split(slug.Of(name, most), "-")
}

// skeleton is how a name sounds, roughly: transliterations, double letters and
// where words part do not matter.
func skeleton(words []string, respell func(string) string) string {
	s := []rune(respell(strings.Join(words, "")))
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
