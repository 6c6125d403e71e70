package event

import (
	"cmp"
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposition"
	"dossier/internal/text/span"
)

// Pairs compares the sentences of a dossier that date events.
type Pairs struct {
	Weights   Features
	sentences []*Sentence
	passages  *proposition.Passages
	contexts  []proposition.Context
	cores     []proposition.Context
	periods   []period
	nears     []period  // see near
	abouts    []about   // of the articles of the sentences
	rejected  [][2]int  // joins that editors rejected
	outcomes  []Outcome // of what sentences announce, by how likely they are
}

// NewPairs returns the Pairs of sentences, whose words r has read.
func NewPairs(r *proposition.Reader, articles []*dossier.Article, sentences []*Sentence) *Pairs {
	slices.SortStableFunc(sentences, earlier)
	words := make([]proposition.Passage, len(sentences))
	p := &Pairs{Weights: weights(), sentences: sentences, periods: make([]period, len(sentences)), nears: make([]period, len(sentences)), contexts: make([]proposition.Context, len(sentences)), cores: make([]proposition.Context, len(sentences))}
	for i, s := range sentences {
		words[i] = s.content
		p.periods[i] = s.period()
		p.nears[i] = p.periods[i].near(s)
	}
	p.passages = proposition.NewPassages(r, words)
	for i, s := range sentences {
		p.contexts[i] = p.passages.Context(s.nearby)
		p.cores[i] = p.passages.Context(s.core)
	}
	of := aboutOf(articles)
	p.abouts = make([]about, len(sentences))
	for i, s := range sentences {
		p.abouts[i] = of[s.article.Article]
	}
	return p
}

// At returns the indices of the sentences that share half of the shorter one with a
// passage of the article with the slug, those that share the most first.
func (p *Pairs) At(slug string, at span.Span) (out []int) {
	shared := func(i int) int {
		s := p.sentences[i].passage.Span
		return min(at.End, s.End) - max(at.Start, s.Start)
	}
	for i, s := range p.sentences {
		if n := shared(i); s.article.Slug == slug && n > 0 && 2*n >= min(at.Len(), s.passage.Span.Len()) {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(i, j int) int { return cmp.Compare(shared(j), shared(i)) })
	return out
}

// about is what an article mentions: entities by their number, and how much each
// says.
type about struct {
	entities []int32
	weights  []float64
	norm     float64
}

// aboutOf returns what each article is about.
func aboutOf(articles []*dossier.Article) map[*dossier.Article]about {
	number := map[*dossier.Entity]int32{}
	var in []int
	lists := make([][]int32, len(articles))
	for k, a := range articles {
		for _, m := range a.Mentions {
			if m.Entity == nil || m.Credit {
				continue
			}
			n, ok := number[m.Entity]
			if !ok {
				n = int32(len(in))
				number[m.Entity] = n
				in = append(in, 0)
			}
			lists[k] = append(lists[k], n)
		}
		slices.Sort(lists[k])
		lists[k] = slices.Compact(lists[k])
		for _, n := range lists[k] {
			in[n]++
		}
	}
	out := make(map[*dossier.Article]about, len(articles))
	for k, a := range articles {
		x := about{entities: lists[k]}
		for _, n := range lists[k] {
			w := math.Log(1 + float64(len(articles))/float64(in[n]+1))
			x.weights = append(x.weights, w)
			x.norm += w * w
		}
		x.norm = math.Sqrt(x.norm)
		out[a] = x
	}
	return out
}

// cosine returns how much two articles mention the same.
func (a *about) cosine(b *about) float64 {
	var sum float64
	for i, j := 0, 0; i < len(a.entities) && j < len(b.entities); {
		switch x, y := a.entities[i], b.entities[j]; {
		case x < y:
			i++
		case y < x:
			j++
		default:
			sum += a.weights[i] * b.weights[j]
			i++
			j++
		}
	}
	return sum / max(a.norm*b.norm, 1e-9)
}

// earlier orders sentences by the date and path of their article, and by their
// place in it.
func earlier(a, b *Sentence) int {
	return cmp.Or(dossier.CompareArticles(a.article.Article, b.article.Article), span.Compare(a.passage.Span, b.passage.Span))
}
