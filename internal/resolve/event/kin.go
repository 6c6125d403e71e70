package event

import (
	"slices"

	"dossier/internal/dossier"
)

const (
	// kinReach is the number of articles before and behind one, in order of date, among which those
	// are looked for that mention the same. It bounds the work.
	kinReach = 50
	// kinCount is how many articles must mention the same as one: two can be copies of one report.
	kinCount = 3
	// mostKin is the likeness from which it counts no more.
	mostKin = 0.5
)

// kinOf returns how alike the article of each event is to other articles by what they mention: its
// likeness with the third most alike one. If several articles tell the event, the largest counts.
// What articles of a person's many stories tell in passing has no kin.
func (p *Pairs) kinOf(of func(*Sentence) *dossier.Event) map[*dossier.Event]float64 {
	out := map[*dossier.Event]float64{}
	firsts := p.firsts()
	for k, first := range firsts {
		kin := p.kin(firsts, k)
		for _, s := range p.sentences[first:] {
			if s.article != p.sentences[first].article {
				break
			}
			if ev := of(s); ev != nil {
				out[ev] = max(out[ev], kin)
			}
		}
	}
	return out
}

// firsts returns the first sentence of each article.
func (p *Pairs) firsts() (out []int) {
	for i, s := range p.sentences {
		if i == 0 || s.article != p.sentences[i-1].article {
			out = append(out, i)
		}
	}
	return out
}

// kin returns how much at least kinCount articles mention the same as that of firsts[k].
func (p *Pairs) kin(firsts []int, k int) float64 {
	var like []float64
	for i := max(0, k-kinReach); i < min(len(firsts), k+kinReach+1); i++ {
		if i != k {
			like = append(like, p.mentioned[firsts[k]].Cosine(p.mentioned[firsts[i]]))
		}
	}
	if len(like) < kinCount {
		return 0
	}
	slices.Sort(like)
	return min(like[len(like)-kinCount], mostKin)
}
