package event

import "slices"

const (
	// kinReach is the number of articles before and behind one, in order of date, among which those
	// are looked for that mention the same. It bounds the work.
	kinReach = 50
	// kinCount is how many articles must mention the same as one: two can be copies of one report.
	kinCount = 3
	// mostKin is the likeness from which it counts no more.
	mostKin = 0.5
)

// kinOf returns for each sentence how alike its article is to other articles by what they mention: its
// likeness with the third most alike one. What articles of a person's many stories tell in passing has no
// kin.
func (p *Pairs) kinOf() []float64 {
	out := make([]float64, len(p.sentences))
	firsts := p.firsts()
	for k, first := range firsts {
		kin := p.kinOfArticle(firsts, k)
		for i := first; i < len(out) && p.sentences[i].article == p.sentences[first].article; i++ {
			out[i] = kin
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

// kinOfArticle returns how much at least kinCount articles mention the same as that of firsts[k].
func (p *Pairs) kinOfArticle(firsts []int, k int) float64 {
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
