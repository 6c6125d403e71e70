package topic

import (
	"cmp"
	"strings"
)

// minHeads is the share of a word's occurrences, if it is a noun, that are all that
// follows a word that stands before nouns, as in "the quay is".
const minHeads = 0.2

// findNouns finds the noun that names each term, and gives the items the terms
// whose noun they have. Of the words of a term, other forms of the noun count, and
// synonyms that are nouns: "strikes" and "walkouts" are a strike, "hit" is not.
// What begins like the noun and is no form of it is another word.
func (r *reader) findNouns() {
	r.names = make([]int32, len(r.terms))
	for t := range r.names {
		r.names[t] = noWord
	}
	for w := range r.words {
		x := &r.words[w]
		if n := r.names[x.term]; !x.upper && (n == noWord || x.nounlier(&r.words[n])) {
			r.names[x.term] = int32(w)
		}
	}
	counts := make([]bool, len(r.words))
	for w := range r.words {
		x := &r.words[w]
		n := r.names[x.term]
		if n == noWord {
			continue
		}
		low, name := strings.ToLower(x.text), r.words[n].text
		counts[w] = r.lang.AreForms(low, name) || x.isNoun() && !beginAlike(low, name)
		if counts[w] && !x.upper {
			t := &r.terms[x.term]
			t.heads += x.heads
			t.named += x.count
		}
	}
	for k := range r.items {
		it := &r.items[k]
		for _, w := range it.words {
			if w != noWord && counts[w] {
				it.nouns = append(it.nouns, r.words[w].term)
			}
		}
		it.nouns = sortedSet(it.nouns)
	}
}

// isNoun reports whether a word is mostly used as a noun.
func (w *word) isNoun() bool { return float64(w.heads) >= minHeads*float64(w.count) }

// nounlier reports whether w is a better name than v: it is more often a noun.
func (w *word) nounlier(v *word) bool {
	return cmp.Or(cmp.Compare(w.heads, v.heads), cmp.Compare(w.count, v.count), strings.Compare(v.text, w.text)) > 0
}

// beginAlike reports whether two words have the first letters in common.
func beginAlike(a, b string) bool {
	const letters = 3
	return len(a) >= letters && len(b) >= letters && a[:letters] == b[:letters]
}
