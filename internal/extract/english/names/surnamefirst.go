package names

import (
	"strings"

	"dossier/internal/extract/english/names/lexicon"
)

// surnameFirst is where the surname stands in a name that looks Korean, Chinese
// or Vietnamese: a surname of those languages, then one to three syllables of
// theirs. A western given name may stand before it. It is -1 for other names.
func (f *finder) surnameFirst(n *name) int {
	if f.syllabic(n.parts) {
		return 0
	}
	if len(n.parts) > 2 && f.lex.Word(n.parts[0])&lexicon.Given != 0 && f.syllabic(n.parts[1:]) {
		return 1
	}
	return -1
}

func (f *finder) syllabic(parts []string) bool {
	if len(parts) < 2 || len(parts) > 4 || f.lex.Word(parts[0])&lexicon.SurnameFirst == 0 {
		return false
	}
	total := 0
	for _, p := range parts[1:] {
		k := syllables(p)
		if k == 0 {
			return false
		}
		total += k
	}
	if len(parts) == 2 && f.lex.Word(parts[1])&(lexicon.Given|lexicon.Surname) != 0 {
		return total <= 2 && f.lex.Word(parts[0])&lexicon.Given == 0
	}
	return total <= 3
}

// syllables counts the East Asian syllables that w consists of, 0 if it is not
// made of such.
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
	m := setOf("b p m f d t n l g k h j q x r z c s w ch sh zh ts hs kh ph th tr ng nh gh pp tt kk ss jj v đ")
	m[""] = true
	return m
}()

var codas = []string{"", "n", "ng", "k", "l", "m", "p", "t", "r", "h", "c", "ch", "nh"}
