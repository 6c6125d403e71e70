package namekey

import "unicode"

// Capitals returns the number of capitals of a name that consists of them, perhaps with
// full stops: 3 for "U.S.A.". It returns 0 for any other name.
func Capitals(name string) int {
	n := 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.':
			return 0
		}
	}
	return n
}
