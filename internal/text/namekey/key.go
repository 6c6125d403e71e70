// Package namekey folds names and makes the keys that names are compared by.
//
// [Fold] is for looking words up in lists; it keeps punctuation. [Of] makes the
// key of a whole name: two names with one key are one name. Editors' decisions
// are found by ids made of keys, so a change to Of needs a new [Version].
package namekey

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Version is the version of the keys that Of makes. Keys of two versions must
// not be compared.
const Version = 1

// Of returns the key of a name: its words in lower case, joined by single
// spaces. Marks, full stops and apostrophes are dropped, and other punctuation
// separates words. Unlike Fold, Of keeps letters such as ø and ß. The key of a
// name without letters and digits is empty.
func Of(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	add := func(r rune) {
		switch {
		case r == '.', r == '\'', r == '’', r == 'ʼ', r == '`':
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '&':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		default:
			space = true
		}
	}
	for _, r := range name {
		if r < utf8.RuneSelf {
			add(unicode.ToLower(r))
			continue
		}
		var buf [32]byte
		for _, base := range string(appendBase(buf[:0], r)) {
			add(base)
		}
	}
	return b.String()
}

// Words returns the words of a key.
func Words(key string) []string { return strings.Fields(key) }
