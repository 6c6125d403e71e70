package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// innerStop reports whether the full stop at off, with a letter or digit after
// it, is part of the word that starts at start: in "U.S.", "a.m.", "Ph.D.",
// "example.com", but not where a space is missing between two sentences.
func (s *scanner) innerStop(start, off int) bool {
	before, _ := utf8.DecodeLastRuneInString(s.src[start:off])
	after, n, _ := s.peek(off + 1)
	if unicode.IsDigit(before) || unicode.IsDigit(after) {
		return unicode.IsDigit(before) && unicode.IsDigit(after)
	}
	if n > 0 && s.initialAt(start, off) || strings.IndexByte(s.src[start:off], '.') >= 0 {
		return true
	}
	if unicode.IsUpper(after) && off-start < 4 && isUpperASCII(s.src[start]) && strings.HasPrefix(s.src[min(off+1+n, s.end):s.end], ".") {
		return true
	}
	return unicode.IsLower(before) && unicode.IsLower(after) && off-start > 1
}

// initialAt reports whether a single letter is before off: alone, or after a
// hyphen, as in "D-N.C.".
func (s *scanner) initialAt(start, off int) bool {
	r, n := utf8.DecodeLastRuneInString(s.src[start:off])
	return off-n == start || s.src[off-n-1] == '-' && unicode.IsUpper(r)
}

// abbreviation reports whether the full stop at off belongs to the word
// src[start:off].
func (s *scanner) abbreviation(start, off int) bool {
	w := s.src[start:off]
	if i := strings.LastIndexByte(w, '.'); i >= 0 {
		return utf8.RuneCountInString(w[i+1:]) == 1 && !unicode.IsDigit(rune(w[i+1])) // the last of "U.S.", not of "example.com."
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsUpper(r) {
		// An initial, unless the block ends here or the letter is one of a row:
		// "Plan B."
		if s.t.rules.Letters[w] {
			return s.afterInitial(start) && !s.lettered(start)
		}
		return !s.blank(off+1) && !s.lettered(start)
	}
	lower := strings.ToLower(w)
	if _, ok := s.t.rules.Abbreviations[lower]; !ok {
		return false
	}
	if s.t.rules.Numbering[lower] && !s.mayNumber(off+1) {
		return false
	}
	return !s.t.rules.Capitalized[lower] || isUpperASCII(w[0])
}

// mayNumber reports whether the word at off can be a number: it has a digit, is a Roman one of
// two letters and more, or has no capital.
func (s *scanner) mayNumber(off int) bool {
	w := strings.TrimLeft(s.src[min(off, s.end):s.end], " \n")
	if i := strings.IndexAny(w, " \n"); i >= 0 {
		w = w[:i]
	}
	if w == "" || !isUpperASCII(w[0]) || strings.ContainsAny(w, "0123456789") {
		return true
	}
	w = strings.TrimRight(w, ".,;:)")
	return len(w) > 1 && strings.Trim(w, "IVXLCDM") == ""
}

// afterInitial reports whether the token before start is an initial or a
// capitalised word.
func (s *scanner) afterInitial(start int) bool {
	n := len(s.t.Tokens)
	return n > 0 && s.t.Tokens[n-1].Kind == Word && isUpperASCII(s.src[s.t.Tokens[n-1].Start]) && start-s.t.Tokens[n-1].End < 2
}

// lettered reports whether the token before start is a noun for things that are
// told apart by letters.
func (s *scanner) lettered(start int) bool {
	n := len(s.t.Tokens)
	return n > 0 && start-s.t.Tokens[n-1].End < 2 && s.t.rules.Lettered[strings.ToLower(s.t.Tokens[n-1].Text(s.src))]
}

func (s *scanner) blank(off int) bool {
	return strings.TrimSpace(s.src[min(off, s.end):s.end]) == ""
}

func isUpperASCII(b byte) bool { return b >= 'A' && b <= 'Z' }
