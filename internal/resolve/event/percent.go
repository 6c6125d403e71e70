package event

import (
	"slices"
	"strings"
)

// percents returns the figures of a text with a per cent sign behind them, as they are written.
func percents(text string) (out []string) {
	for {
		before, behind, ok := strings.Cut(text, "%")
		if !ok {
			return out
		}
		word := strings.TrimRight(before, "0123456789.,")
		if figure := before[len(word):]; figure != "" {
			out = append(out, figure)
		}
		text = behind
	}
}

// otherPercents reports whether two sentences have percentages, and none in common: "sales rose by 1.1%" and
// "sales fell by 1%" tell of two things.
func otherPercents(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}
