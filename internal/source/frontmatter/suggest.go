package frontmatter

import (
	"fmt"
	"strings"
)

// suggest returns a hint for a name that is not in known.
func suggest(name string, known []string) string {
	if best := Closest(name, known); best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "known keys: " + strings.Join(known, ", ")
}

// Closest returns the name in known that was probably meant by another one, "" if none
// is close.
func Closest(name string, known []string) string {
	best, least := "", 1+max(len(name), 2)/2
	for _, k := range known {
		if d := distance(strings.ToLower(name), k); d < min(least, 4) {
			best, least = k, d
		}
	}
	return best
}

// distance returns the edit distance of a and b in bytes: the number of
// insertions, deletions, replacements and swaps of neighbours.
func distance(a, b string) int {
	if len(a) > 64 {
		return len(a)
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// list returns the options as a list for a message.
func list(options []string) string {
	quoted := make([]string, len(options))
	for i, o := range options {
		quoted[i] = fmt.Sprintf("%q", o)
	}
	return strings.Join(quoted, ", ")
}
