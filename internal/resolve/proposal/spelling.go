package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/namekey"
	"dossier/internal/text/slug"
)

// wordsOf returns the words of a name as a slug spells them, so that names in
// Cyrillic and Greek letters can be compared with others.
func wordsOf(name string) []string {
	const most = 200 // bytes; longer names are compared by their beginning
	return strings.Split(slug.Of(name, most), "-")
}

// skeleton returns roughly how a name sounds. It does not depend on
// transliteration, double letters and spaces.
func skeleton(words []string, respell func(string) string) string {
	s := []rune(respell(strings.Join(words, "")))
	return string(slices.Compact(s))
}

// oneApart reports whether a and b differ in one letter, and the shorter has at
// least leastLetters.
func oneApart(a, b string) bool {
	return min(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) >= leastLetters && namekey.OneApart(a, b)
}

// initials returns the first letters of the words of a name that are capitals.
func initials(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && w != "The" {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// undotted returns a name without full stops.
func undotted(name string) string { return strings.ReplaceAll(name, ".", "") }

// isAcronymOf reports whether a consists of the initials of b.
func isAcronymOf(a, b string) bool {
	short := initials(b)
	return len(short) > 1 && undotted(a) == short
}
