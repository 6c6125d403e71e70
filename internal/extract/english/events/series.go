package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// mostWeekdays is the largest number of weekdays in a list that are days of one
// week. Longer lists are timetables.
const mostWeekdays = 2

// series returns the range of the dates around number i that are joined by
// commas and conjunctions only: "2014, 2015 and 2017".
func (f *finder) series(in []dating, i int) (first, last int) {
	first, last = i, i+1
	for first > 0 && f.adjoin(in[first-1], in[first]) {
		first--
	}
	for last < len(in) && f.adjoin(in[last-1], in[last]) {
		last++
	}
	return first, last
}

func (f *finder) adjoin(a, b dating) bool {
	if b.start <= a.end || b.start > a.end+2 {
		return false
	}
	for i := a.end; i < b.start; i++ {
		if f.Tags[i] != chunk.Comma && f.Tags[i] != chunk.Conj {
			return false
		}
	}
	return true
}

// weekdays reports whether all the dates are given as mere weekdays.
func (f *finder) weekdays(in []dating) bool {
	for _, d := range in {
		if !d.date.IsDay() || !f.Tags[d.end-1].IsNoun() {
			return false
		}
	}
	return true
}

// namesSeries reports whether the dates of a series together name a thing: "the
// 2014, 2015 and 2017 protests".
func (f *finder) namesSeries(in []dating) bool {
	end := in[len(in)-1].end
	c := f.Chunk[end-1]
	return words.Determiners.Has(f.Lower(in[0].start-1)) && c != 0 && end < f.last && f.Chunk[end] == c
}
