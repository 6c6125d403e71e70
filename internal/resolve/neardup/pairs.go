package neardup

import (
	"cmp"
	"slices"
	"sync"
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

// Index finds the pairs of some texts. It is safe for concurrent use.
type Index struct {
	texts   []*Document
	seen    *counts
	entries []entry
	firsts  []int32  // entries that begin what a text has in common with one before it, text by text
	ends    []uint32 // where those of each text end
	rooms   sync.Pool
}

// NewIndex makes the texts ready to be paired. The earlier of two should come
// first.
func NewIndex(texts []*Document) *Index {
	x := &Index{texts: texts, seen: newCounts(texts)}
	x.sample()
	x.rooms.New = func() any { return &room{common: make([]int32, len(texts))} }
	return x
}

// room is what a comparison needs memory for.
type room struct {
	common   []int32 // sampled shingles shared with the text at hand, by text
	rivals   []int32
	nearest  []int32
	inA, inB []int // where what two texts share begins
	atA, atB cover
}

// With is the pairs of text b and those before it, of which either has at least least
// words in common with the other, in the order of A.
func (x *Index) With(b, least int) []Pair {
	r := x.rooms.Get().(*room)
	defer x.rooms.Put(r)
	var out []Pair
	for _, a := range x.rivals(b, r) {
		if p, ok := x.pair(int(a), b, least, r); ok {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(p, q Pair) int { return cmp.Compare(p.A, q.A) })
	return out
}

// rivals are the texts before b that it is compared with. They are good until
// the next call.
func (x *Index) rivals(b int, r *room) []int32 {
	r.rivals = r.rivals[:0]
	for _, first := range x.of(b) {
		for _, e := range x.entries[first:min(int(first)+mostTexts, len(x.entries))] {
			a := e.text()
			if a >= b || e.hash() != x.entries[first].hash() {
				break
			}
			if r.common[a] == 0 {
				r.rivals = append(r.rivals, int32(a))
			}
			r.common[a]++
		}
	}
	nearer := func(p, q int32) int { return cmp.Or(cmp.Compare(r.common[q], r.common[p]), cmp.Compare(p, q)) }
	nearest := r.nearest[:0]
	for _, a := range r.rivals {
		if r.common[a] < leastSample || len(nearest) == mostRivals && nearer(a, nearest[mostRivals-1]) > 0 {
			continue
		}
		nearest = nearest[:min(len(nearest), mostRivals-1)]
		at, _ := slices.BinarySearchFunc(nearest, a, nearer)
		nearest = slices.Insert(nearest, at, a)
	}
	r.nearest = nearest
	for _, a := range r.rivals {
		r.common[a] = 0
	}
	return nearest
}

// pair compares two texts; it reports whether they share enough.
func (x *Index) pair(a, b, least int, r *room) (Pair, bool) {
	r.inA, r.inB = overlap(x.texts[a], x.texts[b], x.seen, r.inA[:0], r.inB[:0])
	if length*max(len(r.inA), len(r.inB)) < least {
		return Pair{}, false
	}
	r.atA.set(x.texts[a], r.inA)
	r.atB.set(x.texts[b], r.inB)
	p := Pair{A: a, B: b, SharedA: r.atA.words, SharedB: r.atB.words, Passage: r.atB.passage()}
	return p, max(p.SharedA, p.SharedB) >= least
}

// entry is a sampled shingle of a text: its hash, and below it the text's index.
type entry uint64

func (e entry) hash() uint32 { return uint32(e >> 32) }
func (e entry) text() int    { return int(uint32(e)) }

// sample enters the sampled shingles of all texts in order, and for each text
// where the shingles begin that a text before it has too.
func (x *Index) sample() {
	n := 0
	for _, d := range x.texts {
		for _, h := range d.hashes {
			n += int((h%oneIn - 1) >> 31) // 1 if it is in the sample
		}
	}
	x.entries = make([]entry, 0, n)
	for i, d := range x.texts {
		for k, h := range d.hashes {
			if h%oneIn == 0 && (k == 0 || d.hashes[k-1] != h) && !x.seen.often(h) {
				x.entries = append(x.entries, entry(h)<<32|entry(i))
			}
		}
	}
	slices.Sort(x.entries)
	x.ends = make([]uint32, len(x.texts)+1)
	x.shared(func(text int, _ int32) { x.ends[text+1]++ })
	for i := range x.texts {
		x.ends[i+1] += x.ends[i]
	}
	x.firsts = make([]int32, x.ends[len(x.texts)])
	x.shared(func(text int, first int32) {
		x.firsts[x.ends[text]] = first
		x.ends[text]++
	})
}

// shared calls do for each entry of a shingle that a text before has too, with
// the first entry of that shingle.
func (x *Index) shared(do func(text int, first int32)) {
	first := 0
	for i, e := range x.entries {
		if e.hash() != x.entries[first].hash() {
			first = i
		}
		if i > first {
			do(e.text(), int32(first))
		}
	}
}

// of is what text b has in common with texts before it.
func (x *Index) of(b int) []int32 {
	from := uint32(0)
	if b > 0 {
		from = x.ends[b-1]
	}
	return x.firsts[from:x.ends[b]]
}

// counts is how often shingles occur: a table that several may share an entry of.
type counts struct {
	table []uint16
	limit uint16
}

func newCounts(texts []*Document) *counts {
	total := 0
	for _, d := range texts {
		total += len(d.hashes)
	}
	size := 1 << 10
	for size < total/perCount {
		size *= 2
	}
	c := &counts{table: make([]uint16, size), limit: uint16(min(max(mostTexts, len(texts)/commonIn), 1<<15))}
	for _, d := range texts {
		for i, h := range d.hashes {
			if e := &c.table[c.entry(h)]; *e <= c.limit && (i == 0 || d.hashes[i-1] != h) {
				*e++
			}
		}
	}
	return c
}

func (c *counts) entry(hash uint32) int { return int(hash) & (len(c.table) - 1) }

// often reports whether a shingle is a standing phrase.
func (c *counts) often(hash uint32) bool { return c != nil && c.table[c.entry(hash)] > c.limit }
