package topic

import (
	"cmp"
	"math"
	"slices"
)

const (
	minTogether = 3   // items of a topic with a word that speaks for it
	minSpeaking = 0.4 // of the items with the word, those that are the topic's
)

// group is a topic while it is made: its seeds, its members and the terms that
// speak for it, the most telling first.
type group struct {
	seeds   []seed
	members []int32
	telling []telling
}

// telling is a term that speaks for a topic, and how much.
type telling struct {
	term  int32
	score float64
}

// groups puts each item with a word that begins a topic to that topic. An item with
// words that begin several goes where its other words mostly are.
func (r *reader) groups(topics [][]seed) []group {
	out := make([]group, len(topics))
	begins := map[int32]int{} // the topic that a term begins
	for i, seeds := range topics {
		out[i].seeds = seeds
		for _, s := range seeds {
			begins[s.term] = i
		}
	}
	r.tell(out, r.plain(begins))
	speaks := make([]map[int32]float64, len(out))
	for i := range out {
		speaks[i] = map[int32]float64{}
		for _, t := range out[i].telling {
			speaks[i][t.term] = t.score
		}
	}
	for k := range r.items {
		if i := r.topicOf(&r.items[k], begins, speaks); i >= 0 {
			out[i].members = append(out[i].members, int32(k))
		}
	}
	return out
}

// topicOf returns the topic of an item, -1 if it has none.
func (r *reader) topicOf(it *item, begins map[int32]int, speaks []map[int32]float64) int {
	best, most := -1, 0.0
	for i := range speaks {
		score, begun := 0.0, false
		for _, t := range it.nouns {
			if k, ok := begins[t]; ok && k == i {
				score += r.rarity(t)
				begun = true
			}
		}
		for _, t := range it.terms {
			score += speaks[i][t]
		}
		if begun && score > most {
			best, most = i, score
		}
	}
	return best
}

// plain returns the topic of each item with the words of one only, else -1.
func (r *reader) plain(begins map[int32]int) []int {
	out := make([]int, len(r.items))
	for k := range r.items {
		out[k] = -1
		for _, t := range r.items[k].nouns {
			i, ok := begins[t]
			if !ok || i == out[k] {
				continue
			}
			if out[k] >= 0 {
				out[k] = -1
				break
			}
			out[k] = i
		}
	}
	return out
}

// rarity returns the inverse document frequency of a term.
func (r *reader) rarity(t int32) float64 {
	return math.Log(float64(len(r.items)) / float64(r.terms[t].items))
}

// tell finds the terms that speak for each topic, by the items that are plainly of
// one.
func (r *reader) tell(groups []group, plain []int) {
	counts := make([]map[int32]int, len(groups))
	for i := range counts {
		counts[i] = map[int32]int{}
	}
	for k, i := range plain {
		if i >= 0 {
			for _, t := range r.items[k].terms {
				counts[i][t]++
			}
		}
	}
	for i := range groups {
		g := &groups[i]
		for t, n := range counts[i] {
			share := float64(n) / float64(r.terms[t].items+1)
			if n >= minTogether && share >= minSpeaking && !slices.ContainsFunc(g.seeds, func(s seed) bool { return s.term == t }) {
				g.telling = append(g.telling, telling{t, share * r.rarity(t)})
			}
		}
		slices.SortFunc(g.telling, func(a, b telling) int {
			return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(r.terms[a.term].stem, r.terms[b.term].stem))
		})
	}
}
