package words

import (
	"slices"
	"strings"
)

var (
	// pluralWords take a plural verb without a plural ending. "I" and "you"
	// take the same form.
	pluralWords = set("i you they we these those both all many most several some few others people police men women children")

	// quantities come before "of" and a noun in the plural.
	quantities = set("number handful couple majority minority dozens hundreds thousands")

	// singularWords end with "s" and are singular.
	singularWords = set("news series headquarters gas physics politics economics")

	// afterNoun are adjectives that follow the noun: "officials close to".
	afterNoun = set("familiar close briefed involved aware present")

	// afterHead are words that can follow the head of a noun phrase.
	afterHead = set("of in at from for on with to by near who that which whose")
)

// isPlural reports whether a noun phrase takes a plural verb: "they", "two
// officials", "police and soldiers".
func isPlural(phrase string) bool {
	if before, after, ok := strings.Cut(phrase, ", "); ok && !strings.Contains(after, " and ") {
		phrase = before // "the leader, a man of several words"
	}
	words := strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == ',' })
	end := slices.IndexFunc(words, func(w string) bool { return afterHead[w] })
	if end < 0 {
		end = len(words)
	}
	for end > 1 && afterNoun[words[end-1]] {
		end--
	}
	if end == 0 {
		return false
	}
	head := words[end-1]
	if end < len(words) && words[end] == "of" && quantities[head] {
		return true
	}
	if and := slices.Index(words[:end], "and"); and > 0 && and < end-1 {
		if words[0] != "a" && words[0] != "an" || words[and+1] == "a" || words[and+1] == "an" || words[and+1] == "the" {
			return true
		}
	}
	if pluralWords[head] {
		return true
	}
	return strings.HasSuffix(head, "s") && !singularWords[head] &&
		!strings.HasSuffix(head, "ss") && !strings.HasSuffix(head, "us") && !strings.HasSuffix(head, "is") &&
		!strings.HasSuffix(head, "'s") && !strings.HasSuffix(head, "’s")
}
