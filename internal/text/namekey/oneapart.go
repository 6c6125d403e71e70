package namekey

import "slices"

// OneApart reports whether a and b differ in one letter: it is another one, or it is missing.
func OneApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	switch len(y) - len(x) {
	case 0:
		return i < len(x) && slices.Equal(x[i+1:], y[i+1:])
	case 1:
		return slices.Equal(x[i:], y[i+1:])
	}
	return false
}
