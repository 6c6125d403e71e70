package statements

import (
	"slices"
	"strings"
	"unicode"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
)

// Explain takes the nouns of a title from the open nouns of the statements in its article: the title
// stands beside each of them, and says which one is meant. "The fine was too low" is clear below
// "Harbour firm fined". A statement without open nouns that are left is worth what it is to readers who
// know them.
func Explain(all []extract.Statement, title string) {
	var told []uint32
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		told = append(told, chunk.Stem(w))
	}
	for i := range all {
		s := &all[i]
		if len(s.Open) == 0 {
			continue
		}
		s.Open = slices.DeleteFunc(s.Open, func(n uint32) bool { return slices.Contains(told, n) })
		if len(s.Open) == 0 {
			s.Worth = max(s.Worth, s.Known)
		}
	}
}
