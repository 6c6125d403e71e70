package topic

import (
	"cmp"
	"math"
	"slices"
)

const (
	minItems     = 4   // items that have the seed of a topic
	minArticles  = 2   // articles that have them
	articleShare = 20  // one of so many articles has them
	maxShare     = 0.4 // of the items that have a seed; a word of more says nothing about them
	ofEvent      = 0.4 // worth of an event, if a statement has 1
	maxCovered   = 0.6 // of a seed's items that other seeds have
	maxSeeds     = 20
)

// seed is a term that a topic begins with, and the items that have it.
type seed struct {
	term  int32
	form  int32 // the word that names it
	items []int32
	value float64 // of an item of it
}

// seeds returns the terms that topics begin with, those that cover the most items
// first. They are nouns that articles use again and again where they use them at
// all, as they do with what they are about.
func (r *reader) seeds() []seed {
	list := r.candidates()
	covered := make([]bool, len(r.items))
	var out []seed
	for len(out) < maxSeeds {
		best, most := -1, 0.0
		for i := range list {
			if g := r.gain(&list[i], covered); g > most {
				best, most = i, g
			}
		}
		if best < 0 {
			break
		}
		for _, k := range list[best].items {
			covered[k] = true
		}
		out = append(out, list[best])
		list = slices.Delete(list, best, best+1)
	}
	return out
}

// candidates returns the terms that can be seeds, in the order of their stems.
func (r *reader) candidates() []seed {
	byTerm := make([][]int32, len(r.terms))
	for k := range r.items {
		for _, t := range r.items[k].nouns {
			byTerm[t] = append(byTerm[t], int32(k))
		}
	}
	var out []seed
	for t, items := range byTerm {
		if f := r.names[t]; f != noWord && r.isSeed(int32(t), f, items) {
			x := &r.terms[t]
			again := float64(x.count)/float64(x.texts) - 1
			rarity := math.Log(float64(len(r.items)) / float64(len(items)))
			out = append(out, seed{int32(t), f, items, rarity * min(again, math.Sqrt(again))})
		}
	}
	slices.SortFunc(out, func(a, b seed) int { return cmp.Compare(r.terms[a.term].stem, r.terms[b.term].stem) })
	return out
}

// isSeed reports whether a topic can begin with a term: it is a noun that says
// something, and enough items and articles have it but not too many. A noun of the dossier's
// title is about all of it.
func (r *reader) isSeed(i, form int32, items []int32) bool {
	t := &r.terms[i]
	switch {
	case r.titled[i], len(items) < minItems, float64(len(items)) > maxShare*float64(len(r.items)):
		return false
	case 2*t.lower < t.count, !r.words[form].isNoun(), float64(t.heads) < minHeads*float64(t.named), r.lang.IsVague(r.words[form].text):
		return false
	}
	articles := map[int32]bool{}
	for _, k := range items {
		for _, a := range r.items[k].articles {
			articles[a] = true
		}
	}
	return len(articles) >= max(minArticles, r.articles/articleShare)
}

// gain returns what a seed adds to those that cover some of its items.
func (r *reader) gain(s *seed, covered []bool) float64 {
	n, worth := 0, 0.0
	for _, k := range s.items {
		if !covered[k] {
			n++
			worth += r.items[k].worth()
		}
	}
	if n < minItems || float64(len(s.items)-n) > maxCovered*float64(len(s.items)) {
		return 0
	}
	return worth * s.value
}

// worth returns how much an item counts for the choice of topics. What was said
// counts more than what happened, which is on the timeline.
func (it *item) worth() float64 {
	switch {
	case it.claim != nil:
		return float64(max(1, len(it.claim.Statements)))
	case it.statement != nil:
		return 1
	}
	return ofEvent
}
