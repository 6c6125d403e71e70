package annotation

import (
	"strings"

	"dossier/internal/text/span"
)

// leastAlike is the share of words from which on a passage is worth offering.
const leastAlike = 0.5

// nearest is the passage of as many words as quote has that shares the most of
// them, the one that has most in the same order where several do; empty where no
// passage shares half of them.
func (t *Text) nearest(quote string) span.Span {
	want := map[string]int{}
	wanted := strings.Fields(strings.ToLower(quote))
	for _, w := range wanted {
		want[bare(w)]++
	}
	words, at := t.split()
	best, bestAt, bestAligned := 0, -1, 0
	have, shared := map[string]int{}, 0
	n := min(len(wanted), len(words))
	for i, w := range words {
		w = bare(w)
		if have[w] < want[w] {
			shared++
		}
		have[w]++
		if i >= n {
			old := bare(words[i-n])
			have[old]--
			if have[old] < want[old] {
				shared--
			}
		}
		start := i + 1 - n
		if start < 0 || shared == 0 || shared < best {
			continue
		}
		if a := aligned(wanted, words[start:]); shared > best || a > bestAligned {
			best, bestAt, bestAligned = shared, start, a
		}
	}
	if bestAt < 0 || float64(best) < leastAlike*float64(len(wanted)) {
		return span.Span{}
	}
	end := at[bestAt+n-1] + len(words[bestAt+n-1])
	return t.span(at[bestAt], end-at[bestAt])
}

// aligned counts the words that stand in the same place in both.
func aligned(a, b []string) (n int) {
	for i := range min(len(a), len(b)) {
		if bare(a[i]) == bare(b[i]) {
			n++
		}
	}
	return n
}

// split is the text's words in lower case, and where they start. Words whose
// lower case has another length keep their case.
func (t *Text) split() (words []string, at []int) {
	for off := 0; off < len(t.words); {
		end := strings.IndexByte(t.words[off:], ' ')
		if end < 0 {
			end = len(t.words) - off
		}
		w := t.words[off : off+end]
		if lower := strings.ToLower(w); len(lower) == len(w) {
			w = lower
		}
		words, at = append(words, w), append(at, off)
		off += end + 1
	}
	return words, at
}

// bare is a word without the marks around it.
func bare(w string) string {
	return strings.Trim(w, ".,;:!?()[]\"'“”‘’«»„—–-")
}
