package personname

import "strings"

// surnameFirst returns which word is the surname of a name that looks Korean,
// Chinese or Vietnamese: a surname of those languages, then one to three
// syllables of theirs. A western given name may precede it. It returns -1 for
// other names.
func surnameFirst(words []string, lex Lexicon) int {
	if syllabic(words, lex) {
		return 0
	}
	if len(words) > 2 && lex.IsGiven(words[0]) && syllabic(words[1:], lex) {
		return 1
	}
	return -1
}

func syllabic(words []string, lex Lexicon) bool {
	if len(words) < 2 || len(words) > 4 || !lex.IsSurnameFirst(words[0]) {
		return false
	}
	total := 0
	for _, w := range words[1:] {
		k := syllables(w)
		if k == 0 {
			return false
		}
		total += k
	}
	if len(words) == 2 && (lex.IsGiven(words[1]) || lex.IsSurname(words[1])) {
		return total <= 2 && !lex.IsGiven(words[0])
	}
	if len(words) == 2 && total == 3 && lex.IsGiven(words[0]) {
		return false // "Jon Lobanu"
	}
	return total <= 3
}

// syllables returns how many East Asian syllables w consists of, from 1 to 3,
// and 0 if it does not consist of such.
func syllables(w string) int {
	if len(w) > 12 {
		return 0
	}
	return syllablesFrom(w, 0)
}

func syllablesFrom(w string, depth int) int {
	if w == "" {
		return depth
	}
	if depth == 3 {
		return 0
	}
	onset := 0
	for onset < len(w) && !isVowel(w[onset]) {
		onset++
	}
	nucleus := onset
	for nucleus < len(w) && isVowel(w[nucleus]) {
		nucleus++
	}
	if nucleus == onset || nucleus-onset > 4 || !onsets[w[:onset]] {
		return 0
	}
	for _, coda := range codas {
		if rest, ok := strings.CutPrefix(w[nucleus:], coda); ok {
			if k := syllablesFrom(rest, depth+1); k > 0 {
				return k
			}
		}
	}
	return 0
}

func isVowel(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }

var onsets = func() map[string]bool {
	m := set("b p m f d t n l g k h j q x r z c s w ch sh zh ts hs kh ph th tr ng nh gh pp tt kk ss jj v đ")
	m[""] = true
	return m
}()

var codas = []string{"", "n", "ng", "k", "l", "m", "p", "t", "r", "h", "c", "ch", "nh"}
