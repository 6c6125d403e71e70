package entity

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dossier/internal/extract/language"
)

// Key returns the comparison key of a name: the folded name, or for another
// name of a state the key of its common name.
func Key(words *language.Words, name string) string {
	k := fold(words, name)
	if common, ok := words.Countries[k]; ok {
		return common
	}
	return k
}

// fold returns a name in lower case, without accents, full stops, apostrophes
// and a leading article, with hyphens as spaces.
func fold(words *language.Words, name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range decomposed(name) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '.', r == '\'', r == '’', r == 'ʼ', r == '`':
			continue
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '&':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return words.CutArticle(b.String())
}

func decomposed(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return norm.NFKD.String(s)
		}
	}
	return s
}

// tokens returns the words of a key.
func tokens(k string) []string { return strings.Fields(k) }

// isAcronym reports whether form is two to six capitals. It may have full stops.
func isAcronym(form string) bool {
	n := 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.':
			return false
		}
	}
	return n >= 2 && n <= 6
}
