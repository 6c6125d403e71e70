package event

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sync"

	"dossier/internal/resolve/parallel"
	"dossier/internal/text/edtf"
)

const (
	// maxPerTerm is the number of sentences that are found by one term: a word and
	// a day, month or year. It bounds the comparisons.
	maxPerTerm = 64
	// maxCandidates is the number of sentences before it that one is compared with.
	maxCandidates = 24
	// maxDays is the number of days that a stretch of days is found by.
	maxDays = 7
)

// unit is the unit of a term's date.
type unit uint64

const (
	byDay unit = iota
	byMonth
	byYear
)

// term is a word and the day, month or year by which sentences with the word are
// found: the stem in the upper half, below it the unit in two bits, and the number of
// the day, or of its first day. Of numbers that need more than 30 bits the rest does not
// count, so days of millions of years can share a term.
type term uint64

func termAt(u unit, at int) term { return term(u)<<30 | term(at)&(1<<30-1) }

func (t term) of(stem uint32) term { return t | term(stem)<<32 }

// places returns the days, months and years by which sentences of the period find
// each other: the unit of its length, and all coarser ones.
func (p period) places() (out []term) {
	from, to := edtf.DayNumber(p.from), edtf.DayNumber(p.to)
	for n := p.from; n <= p.to && p.to-p.from < maxDays; n++ {
		out = append(out, termAt(byDay, n))
	}
	month := func(d edtf.Day) int { return 12*d.Year + d.Month }
	for n := month(from); n <= month(to) && month(to)-month(from) < 12; n++ {
		out = append(out, termAt(byMonth, n))
	}
	for n := from.Year; n <= min(to.Year, from.Year+1); n++ {
		out = append(out, termAt(byYear, n))
	}
	return out
}

// index finds sentences by their terms. A term of one sentence finds none and is left out.
type index struct {
	found  []int32 // the first sentences that have a term, one term after the other
	starts []int32 // where those of each term start, by its number, and where the last ends
	terms  []int32 // the terms of all sentences, one sentence after the other
	ends   []int32 // where those of each sentence end
}

// index returns the index of all sentences.
func (p *Pairs) index() *index {
	x := &index{ends: make([]int32, len(p.sentences))}
	number := map[term]int32{}
	var length []int32 // of each list
	for i := range p.sentences {
		at := p.nears[i].places()
		for _, s := range p.tellingWords(i) {
			for _, t := range at {
				k, ok := number[t.of(s)]
				if !ok {
					k = int32(len(length))
					number[t.of(s)] = k
					length = append(length, 0)
				}
				x.terms = append(x.terms, k)
				length[k] = min(length[k]+1, maxPerTerm)
			}
		}
		x.ends[i] = int32(len(x.terms))
	}
	x.shared(length)
	x.fill()
	return x
}

// shared leaves out the terms of one sentence and numbers the others anew, given how many sentences
// the list of each term has.
func (x *index) shared(length []int32) {
	number := make([]int32, len(length))
	n := int32(0)
	for k, l := range length {
		number[k] = -1
		if l > 1 {
			number[k] = int32(len(x.starts))
			x.starts = append(x.starts, n)
			n += l
		}
	}
	x.starts = append(x.starts, n)
	x.found = make([]int32, n)
	all, from := x.terms[:0], int32(0)
	for i, end := range x.ends {
		for _, k := range x.terms[from:end] {
			if number[k] >= 0 {
				all = append(all, number[k])
			}
		}
		from, x.ends[i] = end, int32(len(all))
	}
	x.terms = slices.Clone(all)
}

// fill makes the lists.
func (x *index) fill() {
	next := slices.Clone(x.starts)
	for i := range x.ends {
		for _, k := range x.of(i) {
			if next[k] < x.starts[k+1] {
				x.found[next[k]] = int32(i)
				next[k]++
			}
		}
	}
}

// of returns the terms of sentence i.
func (x *index) of(i int) []int32 {
	from := int32(0)
	if i > 0 {
		from = x.ends[i-1]
	}
	return x.terms[from:x.ends[i]]
}

// with returns the first sentences that have a term.
func (x *index) with(term int32) []int32 { return x.found[x.starts[term]:x.starts[term+1]] }

// tellingWords returns the words that sentence i is found by: its content words, and one for each kind
// of event that it tells of.
func (p *Pairs) tellingWords(i int) []uint32 {
	out := p.passages.Stems(i)
	for k := p.told[i].all; k != 0; k &= k - 1 {
		out = append(out, math.MaxUint32-uint32(bits.TrailingZeros64(k)))
	}
	return out
}

// tally counts the terms that sentences share with the current one.
type tally struct {
	shared []int32 // by sentence
	seen   []int32
	best   []int32
}

// candidates returns the sentences before sentence i that share a rare term with it and
// can be of one date, at most maxCandidates: those that share the most terms. The result
// is valid until the next call with t.
func (p *Pairs) candidates(x *index, i int, t *tally) []int32 {
	t.seen = t.seen[:0]
	for _, k := range x.of(i) {
		for _, j := range x.with(k) {
			if int(j) >= i {
				break
			}
			if t.shared[j] == 0 {
				t.seen = append(t.seen, j)
			}
			t.shared[j]++
		}
	}
	closer := func(a, b int32) int { return cmp.Or(cmp.Compare(t.shared[b], t.shared[a]), cmp.Compare(a, b)) }
	best := t.best[:0]
	for _, j := range t.seen {
		if len(best) == maxCandidates && closer(j, best[maxCandidates-1]) > 0 || !p.Compatible(int(j), i) && !p.slipped(int(j), i) {
			continue
		}
		best = best[:min(len(best), maxCandidates-1)]
		at, _ := slices.BinarySearchFunc(best, j, closer)
		best = slices.Insert(best, at, j)
	}
	t.best = best
	for _, j := range t.seen {
		t.shared[j] = 0
	}
	return best
}

// stretch is the number of sentences whose candidates one processor looks for at a time.
const stretch = 1 << 8

// compareAll calls found with each pair of sentences that are compared, the later one
// second, and a place to put what comes of it. It returns these places in the order of
// the sentences. Found is called by several goroutines at once.
func compareAll[T any](p *Pairs, found func(i, j int, to *T)) []T {
	x := p.index()
	out := make([]T, (len(p.sentences)+stretch-1)/stretch)
	tallies := sync.Pool{New: func() any { return &tally{shared: make([]int32, len(p.sentences))} }}
	parallel.For(len(out), func(k int) {
		t := tallies.Get().(*tally)
		defer tallies.Put(t)
		for i := k * stretch; i < min((k+1)*stretch, len(p.sentences)); i++ {
			for _, j := range p.candidates(x, i, t) {
				found(int(j), i, &out[k])
			}
		}
	})
	return out
}

// near returns the days of a period, and of the day before if the date is that of
// the article.
func (p period) near(s *Sentence) period {
	if s.ofArticle() {
		p.from--
	}
	return p
}

// Compatible reports whether sentences i and j can be of one date: one of their
// dates is part of the other, or they share a day. What an article reports without
// a date happened on its day or on the day before.
func (p *Pairs) Compatible(i, j int) bool {
	return p.nears[i].overlaps(p.nears[j])
}
