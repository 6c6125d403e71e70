package neardup

import (
	"slices"
	"sync"
)

// Rewrite is the share of its words, in per cent, from which on a text is taken
// for a copy or rewrite of another. In the stories of the package's test, which
// are of 60 to 170 words, texts that go back to a report have at least 59 per cent in
// common with it, even where a machine has exchanged words in every sentence;
// later reports on the same matter, which repeat names and a sentence of
// background, have up to 32, and independent ones up to 8.
const Rewrite = 45

// Gap stands for words that do not count, such as a quotation: no shingle goes
// across it.
const Gap = ""

// length of a shingle, in words.
const length = 3

// Document is a text made ready for comparison. Those of all texts are in memory at
// once.
type Document struct {
	hashes []uint32 // of shingles, in order
	// Of each shingle the place of its first word. The upper half is nil if it is 0 for
	// all.
	lower, upper []uint16
	words        int // gaps not counted
	places       int // gaps counted
}

// place returns the place of the first word of shingle k.
func (d *Document) place(k int) int {
	if d.upper == nil {
		return int(d.lower[k])
	}
	return int(d.upper[k])<<16 | int(d.lower[k])
}

// shingles are memory to sort the shingles of one text in: their hashes and, below each,
// the place of its first word.
var shingles = sync.Pool{New: func() any { return new([]uint64) }}

// New makes words ready. They are compared as they are: in lower case, if case
// is not to count.
func New(words []string) *Document {
	room := shingles.Get().(*[]uint64)
	defer shingles.Put(room)
	all := (*room)[:0]
	d := &Document{places: len(words)}
	run := 0 // words since the last gap
	var last [length]uint32
	for i, w := range words {
		if w == Gap {
			run = 0
			continue
		}
		d.words++
		run++
		last[0], last[1], last[2] = last[1], last[2], hash(w)
		if run >= length {
			all = append(all, uint64(mix(last))<<32|uint64(uint32(i-length+1)))
		}
	}
	slices.Sort(all)
	*room = all
	d.hashes, d.lower = make([]uint32, len(all)), make([]uint16, len(all))
	if len(words) > 1<<16 {
		d.upper = make([]uint16, len(all))
	}
	for k, s := range all {
		d.hashes[k], d.lower[k] = uint32(s>>32), uint16(s)
		if d.upper != nil {
			d.upper[k] = uint16(uint32(s) >> 16)
		}
	}
	return d
}

// Words is how many words d has.
func (d *Document) Words() int { return d.words }

// Shared is how many words of d stand in other too, within at least three
// in the same order.
func (d *Document) Shared(other *Document) int {
	var c cover
	in, _ := overlap(d, other, nil, nil, nil)
	c.set(d, in)
	return c.words
}

// overlap adds to inA where the shingles of a begin that stand in b, and to inB where those of b
// begin that stand in a, but for those that are seen often.
func overlap(a, b *Document, seen *counts, inA, inB []int) ([]int, []int) {
	x, y := a.hashes, b.hashes
	i, j := 0, 0
	for i < len(x) && j < len(y) {
		h, other := x[i], y[j]
		if apart := int64(h) - int64(other); apart != 0 {
			i += int(uint64(apart) >> 63) // 1 if that of a is less; a processor cannot guess a branch
			j += int(uint64(-apart) >> 63)
			continue
		}
		if seen.often(h) {
			i++
			continue
		}
		for ; i < len(x) && x[i] == h; i++ {
			inA = append(inA, a.place(i))
		}
		for ; j < len(y) && y[j] == h; j++ {
			inB = append(inB, b.place(j))
		}
	}
	return inA, inB
}

// cover is the words that shingles cover.
type cover struct {
	place []bool
	words int
}

// set covers what the shingles of d cover that begin at the places, and nothing else.
func (c *cover) set(d *Document, places []int) {
	c.place = slices.Grow(c.place[:0], d.places)[:d.places]
	clear(c.place)
	c.words = 0
	for _, p := range places {
		for k := p; k < p+length; k++ {
			if !c.place[k] {
				c.place[k] = true
				c.words++
			}
		}
	}
}

// passage is how many words the longest passage has of them: a stretch in
// which no more than mostBetween other words stand between two.
func (c *cover) passage() int {
	longest, words, between := 0, 0, 0
	for _, covered := range c.place {
		switch {
		case covered:
			words++
			between = 0
		case between == mostBetween:
			words = 0
		default:
			between++
		}
		longest = max(longest, words)
	}
	return longest
}

// mostBetween is what a rewrite changes in one place at most.
const mostBetween = 3

// hash is FNV-1a, after Fowler, Noll and Vo.
func hash(w string) uint32 {
	h := uint32(2166136261)
	for i := range len(w) {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}

// mix makes one hash of three, with the finalizer of MurmurHash3 by Appleby, so
// that all its bits are good to sample by.
func mix(words [length]uint32) uint32 {
	h := uint32(0)
	for _, w := range words {
		h = h*0x9e3779b1 + w
	}
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}
