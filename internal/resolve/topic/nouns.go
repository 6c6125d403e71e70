package topic

import (
	"cmp"
	"strings"
)

const (
	minHeads  = 0.2 // share of a word's occurrences that are all that follows a word that stands before nouns
	maxEnding = 3   // letters at the end that a form of a word does not share with another
)

// findNouns finds the noun that names each term, and gives the items the terms
// whose noun they have. A synonym counts if it is a noun, another form of the
// word in any case: "strikes" and "walkouts" are a strike, "hit" is not.
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
		counts[w] = n != noWord && (x.isNoun() || isForm(strings.ToLower(x.text), r.words[n].text))
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

// isForm reports whether two words can be forms of one: they differ in a few letters
// at the end, as "economy" and "economic" do and "internet" and "international" do
// not.
func isForm(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n > 2 && len(a)-n <= maxEnding && len(b)-n <= maxEnding
}
