package resolve

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// key is what names are compared by: the folded name, or that of a state's
// common name where this is another name of it.
func key(name string) string {
	k := fold(name)
	if full, ok := countryKeys[k]; ok {
		return full
	}
	return k
}

// fold is a name in lower case, without accents, full stops and apostrophes,
// hyphens as spaces, "the" in front dropped.
func fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range decomposed(name) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '.', r == '\'', r == '’', r == 'ʼ', r == '`':
			continue
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '&':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return strings.TrimPrefix(b.String(), "the ")
}

func decomposed(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return norm.NFKD.String(s)
		}
	}
	return s
}

// countryKeys gives the short and official forms of names of states and unions
// the key of the common form.
var countryKeys = map[string]string{
	"us": "united states", "usa": "united states", "united states of america": "united states", "america": "united states",
	"uk": "united kingdom", "great britain": "united kingdom", "britain": "united kingdom",
	"dprk": "north korea", "democratic peoples republic of korea": "north korea",
	"rok": "south korea", "republic of korea": "south korea",
	"russian federation": "russia", "prc": "china", "peoples republic of china": "china",
	"uae": "united arab emirates", "ksa": "saudi arabia", "drc": "democratic republic of the congo",
	"un": "united nations", "eu": "european union", "islamic republic of iran": "iran",
}

// tokens splits a key into its words.
func tokens(k string) []string { return strings.Fields(k) }

// isAcronym reports whether form is written as one: two to six capitals, full
// stops between them allowed.
func isAcronym(form string) bool {
	n := 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.':
			return false
		}
	}
	return n >= 2 && n <= 6
}
