package proposition

import (
	"slices"
	"strings"
)

// opposed reports whether two stems contradict each other: the language lists
// them, or one is the other with a prefix such as "un".
func (v *vocabulary) opposed(a, b string) bool {
	if v.words.Contraries[[2]string{a, b}] {
		return true
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	for _, p := range v.words.ContraryPrefixes {
		if rest, ok := strings.CutPrefix(a, p); ok && len(rest) >= 3 && strings.HasPrefix(b, rest) {
			return true
		}
	}
	return false
}

// hasContraryPrefix reports whether a stem can be the contrary of another by its
// prefix.
func (v *vocabulary) hasContraryPrefix(stem string) bool {
	return slices.ContainsFunc(v.words.ContraryPrefixes, func(p string) bool { return strings.HasPrefix(stem, p) })
}
