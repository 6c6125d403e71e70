package event

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
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
	nears     []period // see near
	verbs     []proposition.Verb
	told      []eventKinds
	rare      [64]float64 // how rare each kind of event is
	actors    []actors
	crowd     crowd
	planned   []bool                   // see planned
	percents  [][]string               // see percents
	mentioned []*proposition.Mentioned // in the articles of the sentences
	rejected  [][2]int                 // joins that editors rejected
	kept      decisions.Apart          // sentences of events that editors keep apart
	repeated  [][2]int                 // sentences whose lines likely repeat each other
	done      [][2]int                 // what is planned, and what likely tells it as done
	outcomes  []Outcome                // of what sentences announce, by how likely they are
	common    []float64                // how common the words of each sentence are, see settle
	kin       []float64                // how alike its article is to others, see settle
}

// NewPairs returns the Pairs of sentences, whose words r knows.
func NewPairs(r *proposition.Reader, articles []*dossier.Article, sentences []*Sentence) *Pairs {
	slices.SortStableFunc(sentences, earlier)
	n := len(sentences)
	words := make([]proposition.Passage, n)
	p := &Pairs{
		Weights: weights(), sentences: sentences, periods: make([]period, n), nears: make([]period, n), contexts: make([]proposition.Context, n), cores: make([]proposition.Context, n),
		verbs: make([]proposition.Verb, n), planned: make([]bool, n), percents: make([][]string, n), actors: make([]actors, n), mentioned: make([]*proposition.Mentioned, n),
	}
	for i, s := range sentences {
		words[i], p.contexts[i], p.cores[i] = s.learned.content, s.learned.nearby, s.learned.core
		s.learned = nil
		p.periods[i] = s.period()
		p.nears[i] = p.periods[i].near(s)
	}
	p.passages = proposition.NewPassages(r, words)
	for i := range sentences {
		p.contexts[i], p.cores[i] = p.passages.Weigh(p.contexts[i]), p.passages.Weigh(p.cores[i])
	}
	for i, s := range sentences {
		p.verbs[i], p.planned[i], p.actors[i] = p.passages.Verb(s.verb), planned(s), s.actors()
		p.percents[i] = percents(s.article.Words(s.passage.Span))
	}
	p.told = p.kinds()
	p.rare = p.rareKinds()
	p.crowd = p.crowds()
	in := proposition.MentionedIn(articles)
	for i, s := range sentences {
		p.mentioned[i] = in[s.article.Article]
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

// earlier orders sentences by the date and path of their article, and by their
// place in it.
func earlier(a, b *Sentence) int {
	return cmp.Or(dossier.CompareArticles(a.article.Article, b.article.Article), span.Compare(a.passage.Span, b.passage.Span))
}
