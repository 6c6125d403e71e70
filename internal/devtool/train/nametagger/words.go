package nametagger

import (
	"slices"

	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/text/segment"
)

// learnWords returns the statistics and groups of words.
func learnWords(examples []Example, more []*segment.Text, o Options) *tagger.WordTable {
	var texts []*segment.Text
	for i := range examples {
		texts = append(texts, examples[i].Text)
	}
	texts = append(texts, more...)
	type count struct{ all, lower, capital int }
	counts := map[uint32]*count{}
	for _, t := range texts {
		for _, word := range tagger.Occurrences(t) {
			c := counts[word.Hash]
			if c == nil {
				c = &count{}
				counts[word.Hash] = c
			}
			c.all++
			if word.Capital {
				c.capital++
			}
			if word.Lower {
				c.lower++
			}
		}
	}
	w := &tagger.WordTable{}
	for h, c := range counts {
		if c.all >= 4 {
			w.Hashes = append(w.Hashes, h)
		}
	}
	slices.Sort(w.Hashes)
	w.Groups, w.Usages = make([]uint16, len(w.Hashes)), make([]uint8, len(w.Hashes))
	for i, h := range w.Hashes {
		c := counts[h]
		switch n := c.lower + c.capital; {
		case n < 3:
		case c.capital*20 <= n:
			w.Usages[i] = tagger.UsageLower
		case c.lower*20 <= n:
			w.Usages[i] = tagger.UsageCapital
		default:
			w.Usages[i] = tagger.UsageMixed
		}
	}
	groupWords(w, stream(w, texts), o)
	return w
}

// stream returns the indexes in w of the words of all texts, with -1 for words
// that are not in it and -2 after each sentence.
func stream(w *tagger.WordTable, texts []*segment.Text) []int32 {
	places := make(map[uint32]int32, len(w.Hashes))
	for i, h := range w.Hashes {
		places[h] = int32(i)
	}
	var out []int32
	for _, t := range texts {
		words := tagger.Occurrences(t)
		for _, s := range t.Sentences {
			for _, word := range words[s.First:s.Last] {
				if i, ok := places[word.Hash]; ok {
					out = append(out, i)
				} else {
					out = append(out, -1)
				}
			}
			out = append(out, -2)
		}
	}
	return out
}
