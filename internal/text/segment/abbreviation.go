package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations keep their full stop. Those marked true can stand at a
// sentence's end; the others always have something behind them.
var abbreviations = map[string]bool{
	"mr": false, "mrs": false, "ms": false, "dr": false, "prof": false, "rev": false, "hon": false, "messrs": false, "mx": false, "fr": false,
	"gen": false, "lt": false, "col": false, "maj": false, "capt": false, "cpl": false, "sgt": false, "adm": false, "cmdr": false, "pvt": false, "brig": false, "supt": false, "insp": false, "det": false,
	"sen": false, "rep": false, "gov": false, "pres": false, "amb": false, "sec": false, "atty": false, "asst": false, "st": false, "mt": false, "ft": false,
	"jan": true, "feb": true, "mar": false, "apr": true, "jun": false, "jul": false, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
	"mon": false, "tue": false, "tues": false, "wed": false, "thu": false, "thur": false, "thurs": false, "fri": false,
	"inc": true, "corp": true, "co": true, "ltd": true, "bros": true, "jr": true, "sr": true, "esq": true, "llc": true, "plc": true,
	"no": false, "nos": false, "vs": false, "v": false, "vol": false, "fig": false, "art": false, "pp": false, "ed": false, "approx": false, "ca": false, "cf": false, "est": true,
	"etc": true, "al": true, "dept": true, "univ": true, "assn": true, "ave": true, "blvd": true, "rd": true,
	"ala": true, "ariz": true, "ark": true, "calif": true, "colo": true, "conn": true, "del": true, "fla": true, "ga": true, "ill": true, "ind": true, "kan": true, "ky": true, "mass": true, "md": true, "mich": true, "minn": true, "mo": true, "mont": true, "neb": true, "nev": true, "okla": true, "ore": true, "pa": true, "penn": true, "tenn": true, "tex": true, "va": true, "vt": true, "wash": true, "wis": true, "wyo": true, "ont": true, "que": true,
}

// needCapital are abbreviations only when written with a capital, since their
// small forms are words that end sentences.
var needCapital = map[string]bool{
	"no": true, "art": true, "col": true, "gen": true, "sen": true, "rep": true, "mar": true, "jun": true, "mon": true, "wed": true, "sat": true,
	"sun": true, "fri": true, "ill": true, "ind": true, "mass": true, "wash": true, "ore": true, "pa": true, "co": true, "st": true, "ed": true,
	"fig": true, "hon": true, "ms": true, "mo": true, "md": true, "va": true, "ga": true, "del": true, "est": true, "al": true, "dec": true, "det": true, "sec": true, "miss": true, "tex": true, "ave": true, "mt": true, "fr": true,
}

// innerStop reports whether the full stop at off, with a letter or digit
// behind it, belongs inside the word that starts at start: in "U.S.", "a.m.",
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
	return unicode.IsLower(before) && unicode.IsLower(after) && off-start > 1
}

// initialAt reports whether a single letter stands before off: alone, or behind
// a hyphen, as in "D-N.C.".
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
		// An initial, unless the block ends here: "Plan B."
		return w != "I" && !s.blank(off+1) || w == "I" && s.initialBehind(start)
	}
	lower := strings.ToLower(w)
	if _, ok := abbreviations[lower]; !ok {
		return false
	}
	return !needCapital[lower] || isUpperASCII(w[0])
}

// initialBehind reports whether the token before start is itself an initial or
// a capitalised word, so that "I." is one too.
func (s *scanner) initialBehind(start int) bool {
	n := len(s.t.Tokens)
	return n > 0 && s.t.Tokens[n-1].Kind == Word && isUpperASCII(s.src[s.t.Tokens[n-1].Start]) && start-s.t.Tokens[n-1].End < 2
}

func (s *scanner) blank(off int) bool {
	return strings.TrimSpace(s.src[min(off, s.end):s.end]) == ""
}

func isUpperASCII(b byte) bool { return b >= 'A' && b <= 'Z' }
