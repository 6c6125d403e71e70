package personname

import (
	"slices"
	"strings"
)

// SimilarGiven reports whether two names with the same surname could be one
// person's by their given names, so that it is worth asking an editor: the
// first ones are equal and a middle name is missing, or one is the initial or
// the beginning of the other, or isNickname reports that they are forms of one
// name.
func SimilarGiven(a, b *Name, isNickname func(a, b string) bool) bool {
	x, y := a.Words, b.Words
	if len(x) < 2 || len(y) < 2 || x[len(x)-1] != y[len(y)-1] {
		return false
	}
	if x[0] == y[0] {
		return len(x) == 2 || len(y) == 2
	}
	return SameGiven(x[0], y[0]) || shortened(x[0], y[0]) || shortened(y[0], x[0]) || isNickname(x[0], y[0])
}

// shortened reports whether short is the beginning of a given name and has at
// least three letters: "Alex" of "Alexandra".
func shortened(short, long string) bool {
	return len([]rune(short)) >= 3 && strings.HasPrefix(long, short)
}

// Continues reports whether a name of two or more words is the beginning or the
// end of a longer one: "Gabriel García" of "Gabriel García Márquez".
func Continues(short, long *Name) bool {
	n, x, y := len(short.Words), short.Words, long.Words
	return n > 1 && n < len(y) && (slices.Equal(x, y[:n]) || slices.Equal(x, y[len(y)-n:]))
}
