package form

import "strings"

// authorOf returns the full name of who speaks or writes by the title of a speech or
// letter: "Remarks by Mayor Jane Doe at the opening of the port". It is "" if the title
// names no one, only a surname, or two.
func authorOf(title string) string {
	before, rest, ok := cutFold(title, " by ")
	if !ok {
		if before, rest, ok = cutFold(title, " from "); !ok {
			return ""
		}
	}
	if len(strings.Fields(before)) > longestTitle || !hasWord(before, speechNouns) {
		return ""
	}
	var name []string
	for _, f := range strings.Fields(rest) {
		w := strings.Trim(f, ".,:;()")
		low := strings.ToLower(w)
		switch {
		case len(name) == 0 && (ranks[low] || low == "the" || low == "h.e" || low == "he" || len(w) == 1):
			continue
		case joins[low]:
			return ""
		case !isTitle(w) || ranks[low] || titlePrepositions[low]:
			return fullName(name)
		}
		name = append(name, w)
		if strings.HasSuffix(f, ",") {
			return fullName(name)
		}
	}
	return fullName(name)
}

// cutFold is like strings.Cut, whatever the case of the letters.
func cutFold(s, sep string) (before, after string, found bool) {
	for i := 0; i+len(sep) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(sep)], sep) {
			return s[:i], s[i+len(sep):], true
		}
	}
	return s, "", false
}

// longestTitle is the largest number of words before the author in a title: "Keynote
// address by ...".
const longestTitle = 4

// fullName returns the words as a name, "" if they are too few or too many for one.
func fullName(words []string) string {
	if len(words) < 2 || len(words) > 4 {
		return ""
	}
	return strings.Join(words, " ")
}

// titlePrepositions end a name in a title whose words all begin with a capital.
var titlePrepositions = set("to at in on for of with before during as about after")
