package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

const (
	leastMenu     = 5  // lines of a menu
	longMenuLine  = 50 // bytes at most, without what was markup
	longMarkup    = 600
	menuLineWords = 6  // at most
	leastKnown    = 2  // lines of a menu that all pages have, "Careers"
	knownShare    = 12 // and one of so many lines at least
)

// markMenus marks the runs of short lines that are menus of the page: no sentences, and some that many
// pages have. A list of names has none of these. The last line before the article can be its title.
func markMenus(prose string, lines []line) {
	story := false
	for i := 0; i < len(lines); {
		if !isMenuLine(lines[i].Text(prose), lines[i].kind) {
			story = story || isSentence(lines[i].Text(prose))
			i++
			continue
		}
		first, known := i, 0
		for ; i < len(lines) && isMenuLine(lines[i].Text(prose), lines[i].kind); i++ {
			if isKnownInMenus(lines[i].Text(prose), lines[i].kind) {
				known++
			}
		}
		last := i
		if !story && last < len(lines) && !isKnownInMenus(lines[last-1].Text(prose), lines[last-1].kind) {
			last--
		}
		if last-first < leastMenu || known < leastKnown || known*knownShare < last-first {
			continue
		}
		for n := first; n < last; n++ {
			if lines[n].kind == running {
				lines[n].kind = furniture
			}
		}
	}
}

// isMenuLine reports whether a line is as short as those of menus, and neither a sentence nor a date.
func isMenuLine(text string, k kind) bool {
	if len(text) > longMarkup || k == pressLine {
		return false
	}
	bytes, n := 0, 0
	for w := range strings.FieldsSeq(text) { // what was markup is spaces
		bytes += len(w) + 1
		n++
	}
	if bytes > longMenuLine || n > menuLineWords {
		return false
	}
	if end := strings.TrimRight(text, `"”’')]`); strings.HasSuffix(end, ".") || strings.HasSuffix(end, "?") || strings.HasSuffix(end, "!") || strings.HasSuffix(end, ":") || strings.HasSuffix(end, ",") {
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if words.DaysAndMonths.Has(words.Hash(w)) && w != "may" && w != "march" {
			return false
		}
	}
	return true
}

// isKnownInMenus reports whether a short line is one of those that many pages have.
func isKnownInMenus(text string, k kind) bool {
	if k == furniture || k == listOpener {
		return true
	}
	low := strings.ToLower(strings.Trim(text, " :>»›•|+-–"))
	return menuLines[low] || allOf(low, menuWords, 3)
}

const (
	unwrapped = 160 // bytes of a line from which on the lines of its block are no wrapped prose
	titleLine = 120 // bytes of a title at most
)

// titlesApart marks the lines that end without a mark in a block of which each line is a paragraph, as in
// text copied from a page: the next line does not go on from them. It reports whether there are any.
func titlesApart(prose string, blocks []segment.Block, lines []line) (any bool) {
	for first := 0; first < len(lines); {
		b, last, long := lines[first].block, first, false
		for ; last < len(lines) && lines[last].block == b; last++ {
			long = long || lines[last].Len() > unwrapped
		}
		if long && blocks[b].Kind == segment.Paragraph {
			for i := first; i+1 < last; i++ {
				lines[i].ends = lines[i].Len() <= titleLine && endsOpen(lines[i].Text(prose)) && begins(lines[i+1].Text(prose))
				any = any || lines[i].ends
			}
		}
		first = last
	}
	return any
}

// endsOpen reports whether a line ends with a letter or a number.
func endsOpen(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// begins reports whether a line begins with a capital, a number or a quotation mark.
func begins(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '"' || r == '“'
}
