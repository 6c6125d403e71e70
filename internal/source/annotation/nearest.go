package annotation

import (
	"strings"

	"dossier/internal/text/span"
)

// leastAlike is the minimum share of common words of a passage that is suggested.
const leastAlike = 0.5

// nearest returns the passage with as many words as quote that shares the most
// words with it. Of several, it returns the one with the most words in the same
// position. The span is empty if no passage shares half of the words.
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

// aligned returns the number of positions at which a and b have the same word.
func aligned(a, b []string) (n int) {
	for i := range min(len(a), len(b)) {
		if bare(a[i]) == bare(b[i]) {
			n++
		}
	}
	return n
}

// split returns the words of the text in lower case, and their offsets. Words
// keep their case if lower case would change their length.
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

// bare returns a word without the punctuation around it.
func bare(w string) string {
	return strings.Trim(w, ".,;:!?()[]\"'“”‘’«»„—–-")
}
