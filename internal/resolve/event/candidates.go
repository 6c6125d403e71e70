package event

import (
	"cmp"
	"slices"

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

// candidates calls found with each pair of sentences that share a rare term and
// can be of one date, the later one second. Of the sentences before it, each is
// compared with those that share the most terms with it.
func (p *Pairs) candidates(found func(i, j int)) {
	number := map[term]int32{} // of the list of a term
	var lists [][]int32
	shared := make([]int32, len(p.sentences))
	var seen []int32
	for i := range p.sentences {
		at := p.nears[i].places()
		seen = seen[:0]
		for _, s := range p.passages.Stems(i) {
			for _, t := range at {
				k, ok := number[t.of(s)]
				if !ok {
					k = int32(len(lists))
					number[t.of(s)] = k
					lists = append(lists, nil)
				}
				list := lists[k]
				for _, j := range list {
					if shared[j] == 0 {
						seen = append(seen, j)
					}
					shared[j]++
				}
				if len(list) < maxPerTerm {
					lists[k] = append(list, int32(i))
				}
			}
		}
		seen = slices.DeleteFunc(seen, func(j int32) bool {
			if !p.Compatible(int(j), i) {
				shared[j] = 0
				return true
			}
			return false
		})
		slices.SortFunc(seen, func(a, b int32) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
		for k, j := range seen {
			if k < maxCandidates {
				found(int(j), i)
			}
			shared[j] = 0
		}
	}
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
