package proposition

import (
	"math"
	"slices"

	"dossier/internal/dossier"
)

// Mentioned is what an article mentions, each entity weighted by how few articles
// mention it.
type Mentioned struct {
	entities []int32 // sorted
	weights  []float64
	norm     float64
	matter   int // articles have the same number if they mention the same entity, or if other articles link them
}

// MentionedIn returns what each of the articles mentions.
func MentionedIn(articles []*dossier.Article) map[*dossier.Article]*Mentioned {
	number := map[*dossier.Entity]int32{}
	var in []int // how many articles mention an entity, by its number
	var place []bool
	out := make(map[*dossier.Article]*Mentioned, len(articles))
	for _, a := range articles {
		x := &Mentioned{}
		for _, m := range a.Mentions {
			if m.Entity == nil || m.Credit {
				continue
			}
			n, ok := number[m.Entity]
			if !ok {
				n = int32(len(in))
				number[m.Entity] = n
				in, place = append(in, 0), append(place, m.Entity.Kind == dossier.Place)
			}
			x.entities = append(x.entities, n)
		}
		slices.Sort(x.entities)
		x.entities = slices.Compact(x.entities)
		for _, n := range x.entities {
			in[n]++
		}
		out[a] = x
	}
	for _, a := range articles {
		x := out[a]
		for _, n := range x.entities {
			w := math.Log(1 + float64(len(articles))/float64(in[n]+1))
			x.weights = append(x.weights, w)
			x.norm += w * w
		}
		x.norm = math.Sqrt(x.norm)
	}
	tie(articles, out, func(n int32) bool { return place[n] && 2*in[n] > len(articles) })
	return out
}

// tie numbers the matters that the articles are about. Two are about one if they mention the
// same entity, but for those that are vague: the town that most of the articles name.
func tie(articles []*dossier.Article, mentioned map[*dossier.Article]*Mentioned, vague func(entity int32) bool) {
	parent := make([]int, len(articles))
	root := func(i int) int {
		for ; parent[i] != i; i = parent[i] {
			parent[i] = parent[parent[i]]
		}
		return i
	}
	first := map[int32]int{}
	for i, a := range articles {
		parent[i] = i
		for _, n := range mentioned[a].entities {
			if vague(n) {
				continue
			}
			if k, ok := first[n]; ok {
				parent[root(i)] = root(k)
			} else {
				first[n] = i
			}
		}
	}
	for i, a := range articles {
		mentioned[a].matter = root(i)
	}
}

// Cosine returns how much two articles mention the same, from 0 to 1. It is 0 if
// one of them is nil.
func (a *Mentioned) Cosine(b *Mentioned) float64 {
	switch {
	case a == nil || b == nil:
		return 0
	case a == b && a.norm > 0:
		return 1
	}
	var sum float64
	for i, j := 0, 0; i < len(a.entities) && j < len(b.entities); {
		apart := int64(a.entities[i]) - int64(b.entities[j])
		if apart == 0 {
			sum += a.weights[i] * b.weights[j]
		}
		i += int(uint64(apart-1) >> 63) // 1 if that of a is not greater; a processor cannot guess a branch
		j += int(uint64(-apart-1) >> 63)
	}
	return sum / max(a.norm*b.norm, 1e-9)
}
