package tagger

import (
	"slices"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// learnWords counts how words are written, and groups them.
func learnWords(examples []Example, more []*segment.Text, o Options) *wordTable {
	var texts []*segment.Text
	for i := range examples {
		texts = append(texts, examples[i].Text)
	}
	texts = append(texts, more...)
	type count struct{ all, lower, capital int }
	counts := map[uint32]*count{}
	var none wordTable
	x := &extractor{lex: lexicon.Default(), words: &none}
	for _, t := range texts {
		x.observe(t)
		for i := range x.tokens {
			k := &x.tokens[i]
			h := uint32(k.word >> 32)
			c := counts[h]
			if c == nil {
				c = &count{}
				counts[h] = c
			}
			switch c.all++; {
			case k.look != prose || k.marks&firstWord != 0:
			case k.marks&capital != 0:
				c.capital++
			case k.marks&lower != 0:
				c.lower++
			}
		}
	}
	w := &wordTable{}
	for h, c := range counts {
		if c.all >= 4 {
			w.hashes = append(w.hashes, h)
		}
	}
	slices.Sort(w.hashes)
	w.groups, w.usages = make([]uint16, len(w.hashes)), make([]uint8, len(w.hashes))
	for i, h := range w.hashes {
		c := counts[h]
		switch n := c.lower + c.capital; {
		case n < 3:
		case c.capital*20 <= n:
			w.usages[i] = usageLower
		case c.lower*20 <= n:
			w.usages[i] = usageCapital
		default:
			w.usages[i] = usageMixed
		}
	}
	w.build()
	groupWords(w, stream(x, w, texts), o)
	return w
}

// stream is the places in w of the words of all texts, one after another.
func stream(x *extractor, w *wordTable, texts []*segment.Text) []int32 {
	var out []int32
	for _, t := range texts {
		x.observe(t)
		for _, s := range t.Sentences {
			for i := s.First; i < s.Last; i++ {
				out = append(out, int32(w.find(x.tokens[i].word)))
			}
			out = append(out, -2)
		}
	}
	return out
}
