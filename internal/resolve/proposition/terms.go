package proposition

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sync"
)

// termIndex finds items by their terms: stems, and pairs of adjacent stems.
type termIndex struct {
	v       *vocabulary
	items   []*meaning
	scales  []float32 // by item, see scaleOf
	entries []uint64  // a term's hash and, in the lower half, an item's index; sorted
	starts  []uint32  // by the first bits of a hash, where its entries begin
	shift   int       // of a hash to its first bits
	tallies sync.Pool
}

func newTermIndex(v *vocabulary, items []*meaning) *termIndex {
	x := &termIndex{v: v, items: items}
	n := 0
	for _, m := range items {
		n += 2 * len(m.list(stemList))
	}
	x.entries = make([]uint64, 0, n)
	var terms []uint32
	for i, m := range items {
		terms = v.termsOf(m, terms[:0])
		x.scales = append(x.scales, scaleOf(m))
		for _, t := range terms {
			x.entries = append(x.entries, uint64(t)<<32|uint64(i))
		}
	}
	slices.Sort(x.entries)
	width := min(max(bits.Len(uint(len(x.entries)))-3, 1), 28)
	x.shift = 32 - width
	x.starts = make([]uint32, 1<<width+1)
	at := 0
	for k := range x.starts {
		for at < len(x.entries) && x.entries[at]>>32>>x.shift < uint64(k) {
			at++
		}
		x.starts[k] = uint32(at)
	}
	x.tallies.New = func() any { return &tally{shared: make([]int32, len(items))} }
	return x
}

// minClose is the least number of terms that an item shares with others, times its scale: one
// term of eight or more words tells nothing.
const minClose = 0.3

// scaleOf returns how much a term says that an item shares with others. A long one shares
// some with any other.
func scaleOf(m *meaning) float32 {
	const few = 4 // a fragment of a word or two is close to nothing
	return float32(1 / math.Sqrt(float64(len(m.list(stemList))+few)))
}

// termsOf appends the hashes of the terms of m to out, which must be empty.
func (v *vocabulary) termsOf(m *meaning, out []uint32) []uint32 {
	stems := m.list(stemList)
	for i, s := range stems {
		out = append(out, v.known[s].hash)
		if i > 0 {
			a, b := &v.known[stems[i-1]], &v.known[s]
			if a.text > b.text {
				a, b = b, a
			}
			out = append(out, hashOn(hashOn(a.hash, " "), b.text))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hashOf returns the FNV-1a hash of s.
func hashOf(s string) uint32 { return hashOn(2166136261, s) }

// hashOn returns the hash of a text with the hash h followed by s.
func hashOn(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// tally counts the terms that items share with the current one.
type tally struct {
	shared []int32 // by item
	found  []int32
	best   []int32
	terms  []uint32
}

func (x *termIndex) tally() *tally { return x.tallies.Get().(*tally) }

// of returns the entries of a term, none if more than maxPerTerm items have it.
func (x *termIndex) of(term uint32) []uint64 {
	bucket := x.entries[x.starts[term>>x.shift]:x.starts[term>>x.shift+1]]
	from, _ := slices.BinarySearch(bucket, uint64(term)<<32)
	rest := bucket[from:]
	if len(rest) > maxPerTerm && uint32(rest[maxPerTerm]>>32) == term {
		return nil
	}
	n := 0
	for n < len(rest) && uint32(rest[n]>>32) == term {
		n++
	}
	return rest[:n]
}

// candidates returns the items before item i that it is compared with: those that
// share the most terms with it for their length, the most first. The result is valid until the
// next call with t.
func (x *termIndex) candidates(i int32, t *tally) []int32 {
	t.terms = x.v.termsOf(x.items[i], t.terms[:0])
	t.found = t.found[:0]
	for _, term := range t.terms {
		for _, e := range x.of(term) {
			j := int32(uint32(e))
			if j >= i {
				break
			}
			if t.shared[j] == 0 {
				t.found = append(t.found, j)
			}
			t.shared[j]++
		}
	}
	shared := func(j int32) float32 { return float32(t.shared[j]) * x.scales[j] }
	closer := func(a, b int32) int { return cmp.Or(cmp.Compare(shared(b), shared(a)), cmp.Compare(a, b)) }
	best := t.best[:0]
	for _, j := range t.found {
		if shared(j) < minClose {
			continue
		}
		if len(best) == maxCandidates {
			if closer(j, best[maxCandidates-1]) > 0 {
				continue
			}
			best = best[:maxCandidates-1]
		}
		at, _ := slices.BinarySearchFunc(best, j, closer)
		best = slices.Insert(best, at, j)
	}
	t.best = best
	for _, j := range t.found {
		t.shared[j] = 0
	}
	return best
}
