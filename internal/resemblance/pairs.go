package resemblance

import (
	"cmp"
	"slices"
)

// Pair is two texts that share much of their words. A comes before B.
type Pair struct {
	A, B             int // indices
	SharedA, SharedB int // words of A that stand in B, and of B that stand in A
	Passage          int // how many of them are in the longest passage of B
}

const (
	oneIn       = 4  // of the shingles is in the sample
	mostTexts   = 64 // of an entry of the index; texts after these are compared with them, not with each other
	mostRivals  = 12 // texts before it that a text is compared with, those with the most in common
	leastSample = 3  // sampled shingles that two texts must have in common to be compared
	// A shingle in more than one of twenty texts, and in more than mostTexts, is a
	// standing phrase.
	commonIn = 20
	perCount = 8 // shingles that share a count on average, few beside mostTexts; keeps the table in the processor's cache
)

// Pairs are the pairs of texts of which either has at least least words in
// common with the other, by A, then B. The earlier of two texts should come first.
func Pairs(texts []*Document, least int) []Pair {
	seen := newCounts(texts)
	entries, index := sample(texts, seen)
	var out []Pair
	common := make([]int32, len(texts)) // sampled shingles shared with the text at hand
	var rivals []int32
	for b, d := range texts {
		rivals = rivals[:0]
		for _, first := range index[b] {
			for _, e := range entries[first:min(int(first)+mostTexts, len(entries))] {
				a := e.text()
				if a >= b || e.hash() != entries[first].hash() {
					break
				}
				if common[a] == 0 {
					rivals = append(rivals, int32(a))
				}
				common[a]++
			}
		}
		slices.SortFunc(rivals, func(x, y int32) int {
			return cmp.Or(cmp.Compare(common[y], common[x]), cmp.Compare(x, y))
		})
		for i, a := range rivals {
			if i < mostRivals && common[a] >= leastSample {
				inA, inB := overlap(texts[a], d, seen.often)
				p := Pair{A: int(a), B: b, SharedA: inA.words, SharedB: inB.words, Passage: inB.passage()}
				if max(p.SharedA, p.SharedB) >= least {
					out = append(out, p)
				}
			}
			common[a] = 0
		}
	}
	slices.SortFunc(out, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return out
}

// entry is a sampled shingle of a text: its hash, and below it the text's index.
type entry uint64

func (e entry) hash() uint32 { return uint32(e >> 32) }
func (e entry) text() int    { return int(uint32(e)) }

// sample is the sampled shingles of all texts in order, and for each text
// where the shingles begin that a text before it has too.
func sample(texts []*Document, seen *counts) ([]entry, [][]int32) {
	var entries []entry
	for i, d := range texts {
		for k, s := range d.shingles {
			if h := s.hash(); h%oneIn == 0 && (k == 0 || d.shingles[k-1].hash() != h) && !seen.often(h) {
				entries = append(entries, entry(h)<<32|entry(i))
			}
		}
	}
	slices.Sort(entries)
	index := make([][]int32, len(texts))
	first := 0
	for i, e := range entries {
		if e.hash() != entries[first].hash() {
			first = i
		}
		if i > first {
			index[e.text()] = append(index[e.text()], int32(first))
		}
	}
	return entries, index
}

// counts is how often shingles occur: a table that several may share an entry of.
type counts struct {
	table []uint16
	limit uint16
}

func newCounts(texts []*Document) *counts {
	total := 0
	for _, d := range texts {
		total += len(d.shingles)
	}
	size := 1 << 10
	for size < total/perCount {
		size *= 2
	}
	c := &counts{table: make([]uint16, size), limit: uint16(min(max(mostTexts, len(texts)/commonIn), 1<<15))}
	for _, d := range texts {
		for i, s := range d.shingles {
			if e := &c.table[c.entry(s.hash())]; *e <= c.limit && (i == 0 || d.shingles[i-1].hash() != s.hash()) {
				*e++
			}
		}
	}
	return c
}

func (c *counts) entry(hash uint32) int { return int(hash) & (len(c.table) - 1) }

// often reports whether a shingle is a standing phrase.
func (c *counts) often(hash uint32) bool { return c.table[c.entry(hash)] > c.limit }
