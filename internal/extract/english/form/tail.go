package form

import (
	"slices"
	"strings"
)

// tailsApart returns the lines, and those in two that end with a notice: a copied page
// can have "The opinions expressed are those of the author" right behind the last
// sentence of its article.
func tailsApart(prose string, lines []line) []line {
	for i := 0; i < len(lines); i++ {
		if lines[i].kind != furniture || lines[i].furniture {
			continue
		}
		at := tailOf(lines[i].Text(prose))
		if at == 0 {
			continue
		}
		head, tail := lines[i], lines[i]
		tail.Start += at
		head.End = tail.Start
		head.Span = head.Trim(prose, " ")
		head.kind, tail.kind = kindOf(head.Text(prose)), kindOf(tail.Text(prose))
		lines = slices.Replace(lines, i, i+1, head, tail)
		i++
	}
	return lines
}

// longHead is the smallest number of words of an article before a notice. Fewer belong
// to the notice: "Ada Lorne is a lawyer. The views expressed are her own."
const longHead = 8

// tailOf returns where the notice begins that a line of several sentences ends with, 0
// if there is none or if all of the line is one. By its kind, the line is furniture.
func tailOf(text string) int {
	if len(text) <= shortLine || isConsent(strings.ToLower(text)) {
		return 0
	}
	for at := len(text); ; {
		stop := max(strings.LastIndex(text[:at], ". "), strings.LastIndex(text[:at], "? "), strings.LastIndex(text[:at], "! "))
		if stop < 0 {
			return 0
		}
		at = stop
		head, tail := text[:stop+1], stop+2
		if kindOf(text[tail:]) != furniture {
			continue
		}
		if kindOf(head) == running && strings.Count(head, " ")+1 >= longHead && !isAboutAuthor(head) {
			return tail
		}
	}
}

// isAboutAuthor reports whether a text is one sentence that says who somebody is: "Ada
// Lorne is the author of two books on the port of Norburg."
func isAboutAuthor(text string) bool {
	name, rest, ok := strings.Cut(text, " is ")
	article, _, _ := strings.Cut(rest, " ")
	small := slices.ContainsFunc(strings.Fields(name), func(w string) bool { return !isTitle(w) })
	return ok && !small && (article == "a" || article == "an" || article == "the") && !strings.Contains(rest, ". ")
}
