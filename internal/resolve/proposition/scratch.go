package proposition

import (
	"slices"
	"sync"
)

// scratch is a wording that words are collected in. Its lists keep their memory for
// the next one.
type scratch struct{ wording }

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// newScratch returns an empty wording to collect words in.
func newScratch() *scratch { return scratches.Get().(*scratch) }

// free empties x for the next use.
func (x *scratch) free() {
	for _, list := range []*[]string{&x.stems, &x.words, &x.numbers, &x.dates, &x.but, &x.denied, &x.coming, &x.around, &x.running, &x.rough, &x.verbs, &x.subject, &x.besides, &x.heads, &x.freed, &x.untrue, &x.marks, &x.spans, &x.grounds, &x.times, &x.quoted, &x.main} {
		clear(*list)
		*list = (*list)[:0]
	}
	clear(x.names)
	cuts := x.cuts[:0]
	x.wording = wording{
		stems: x.stems, words: x.words, names: x.names[:0], numbers: x.numbers, dates: x.dates,
		but: x.but, denied: x.denied, coming: x.coming, around: x.around, running: x.running, rough: x.rough, verbs: x.verbs, subject: x.subject, cuts: cuts, besides: x.besides, heads: x.heads, freed: x.freed, untrue: x.untrue, marks: x.marks, spans: x.spans, grounds: x.grounds, times: x.times, quoted: x.quoted, main: x.main,
	}
	scratches.Put(x)
}

// rooms are memory for the lists of cloned wordings, used again for the next ones.
var rooms = sync.Pool{New: func() any { return new([]string) }}

// clone returns a copy of m. Its lists have memory of their own, until it is released.
func (m *wording) clone() *wording {
	out := *m
	lists := []*[]string{&out.stems, &out.words, &out.numbers, &out.dates, &out.but, &out.denied, &out.coming, &out.around, &out.running, &out.rough, &out.verbs, &out.subject, &out.besides, &out.heads, &out.freed, &out.marks, &out.spans, &out.grounds, &out.times, &out.quoted, &out.main}
	n := 0
	for _, list := range lists {
		n += len(*list)
	}
	out.room = rooms.Get().(*[]string)
	all := slices.Grow((*out.room)[:0], n)
	for _, list := range lists {
		from := len(all)
		all = append(all, *list...)
		*list = all[from:len(all):len(all)]
	}
	*out.room = all
	out.untrue = nil
	out.names = slices.Clone(out.names)
	out.cuts = slices.Clone(out.cuts)
	return &out
}

// release frees the memory of a clone, which must not be used any more.
func (m *wording) release() {
	clear(*m.room)
	rooms.Put(m.room)
}
