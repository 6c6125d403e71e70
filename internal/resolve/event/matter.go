package event

import (
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// MODEL.md says how these weights were found.
const (
	// matterWeight is how much it adds to the log-odds of a line's worth if all other articles have
	// its commonest words and not none.
	matterWeight = 1.6
	// kinWeight is how much it adds if the article of the line mentions the same as others of the
	// dossier, and meanKin how much those must mention the same to add nothing.
	kinWeight = 2.4
	meanKin   = 0.27
	// toldWeight is how much they grow with the logarithm of the number of articles that tell the event.
	toldWeight = 0.5
	// backgroundWeight is how much they fall if only one article tells the event and its date is long
	// before the story of the articles.
	backgroundWeight = 0.4
)

// weigh changes the worth of the machine's events by what the dossier says about them, and sets it to 0 for
// those that are beside its matter or repeat another. Of returns the event of a sentence, nil if there is none.
func (p *Pairs) weigh(events []*dossier.Event, articles []Article, of func(*Sentence) *dossier.Event) {
	like := p.alike(of)
	told := map[*dossier.Event]int{}
	for _, ev := range events {
		told[ev] = tellers(ev, like[ev])
	}
	weighTold(events, told)
	if len(articles) >= perName { // a few articles say nothing of their matter
		words := p.largest(p.common, of)
		weighMatter(events, words, told, backgroundOf(articles))
		weighKin(events, p.largest(p.kin, of))
		holdBackAsides(events, mentionedIn(articles), words, len(articles))
	}
	p.holdBack(events, like, of)
}

// tellers returns how many articles tell an event, or one that likely is the same.
func tellers(ev *dossier.Event, like []*dossier.Event) int {
	seen := map[*dossier.Article]bool{}
	for _, e := range append([]*dossier.Event{ev}, like...) {
		for i := range e.Evidence {
			seen[e.Evidence[i].Article] = true
		}
	}
	return len(seen)
}

// weighTold changes the worth of events by how many articles tell them.
func weighTold(events []*dossier.Event, told map[*dossier.Event]int) {
	for _, ev := range events {
		if told[ev] > 1 {
			addToWorth(ev, toldWeight*math.Log(float64(told[ev])))
		}
	}
}

// weighMatter changes the worth of events by how common their words are in the dossier, and by whether
// they are background that one article tells. A line with words like those of the mean line changes
// nothing, so articles with no common matter lose no lines for that.
func weighMatter(events []*dossier.Event, words map[*dossier.Event]float64, told map[*dossier.Event]int, background func(edtf.Date) bool) {
	var sum float64
	n := 0
	for _, ev := range events {
		if isWeighed(ev) {
			sum += words[ev]
			n++
		}
	}
	mean := sum / float64(max(n, 1))
	for _, ev := range events {
		more := matterWeight * (words[ev] - mean)
		if background(ev.Date) && told[ev] < 2 {
			more -= backgroundWeight
		}
		addToWorth(ev, more)
	}
}

// weighKin changes the worth of events by how much their article mentions the same as others.
func weighKin(events []*dossier.Event, kin map[*dossier.Event]float64) {
	for _, ev := range events {
		addToWorth(ev, kinWeight*(kin[ev]-meanKin))
	}
}

// isWeighed reports whether the worth of the event is a guess of the machine.
func isWeighed(ev *dossier.Event) bool {
	return ev.Origin == dossier.Machine && ev.Worth > 0 && ev.Worth < 1
}

// addToWorth adds to the log-odds of the worth of an event if that is a guess.
func addToWorth(ev *dossier.Event, more float64) {
	if isWeighed(ev) {
		odds := ev.Worth / (1 - ev.Worth) * math.Exp(more)
		ev.Worth = odds / (1 + odds)
	}
}

// backgroundOf is like Background.
func backgroundOf(articles []Article) func(edtf.Date) bool {
	all := make([]*dossier.Article, len(articles))
	for i := range articles {
		all[i] = articles[i].Article
	}
	return Background(all)
}

// mentionedIn returns the articles that mention each entity, credits left out.
func mentionedIn(articles []Article) map[*dossier.Entity][]*dossier.Article {
	in := map[*dossier.Entity][]*dossier.Article{}
	for i := range articles {
		a := articles[i].Article
		for _, m := range a.Mentions {
			if l := in[m.Entity]; m.Entity != nil && !m.Credit && (len(l) == 0 || l[len(l)-1] != a) {
				in[m.Entity] = append(l, a)
			}
		}
	}
	return in
}

// commonWords is how many words of a sentence say how much it is about the matter of the dossier:
// those that the most other articles have.
const commonWords = 4

// settle notes what the words and the articles of the sentences say about their matter, and frees
// what the sentences are compared by. No more can be compared.
func (p *Pairs) settle() {
	p.common, p.kin = p.wordsOf(), p.kinOf()
	p.passages, p.contexts, p.cores, p.mentioned = nil, nil, nil, nil
	p.verbs, p.told, p.actors, p.percents = nil, nil, nil, nil
}

// largest returns for each event the largest value of its sentences.
func (p *Pairs) largest(values []float64, of func(*Sentence) *dossier.Event) map[*dossier.Event]float64 {
	out := map[*dossier.Event]float64{}
	for i, s := range p.sentences {
		if ev := of(s); ev != nil {
			out[ev] = max(out[ev], values[i])
		}
	}
	return out
}

// wordsOf returns for each sentence how common its words are in the dossier: the mean of the shares
// of the other articles that have the commonest words of the sentence, names apart. Of an article,
// the words around its dated sentences count.
func (p *Pairs) wordsOf() []float64 {
	having, articles := p.wordsIn(), len(p.firsts())
	out := make([]float64, len(p.sentences))
	var others []int
	for i := range p.sentences {
		others = others[:0]
		for _, w := range p.passages.Plain(i) {
			others = append(others, having[w]-1)
		}
		slices.Sort(others)
		sum := 0
		for _, n := range others[max(0, len(others)-commonWords):] {
			sum += n
		}
		out[i] = float64(sum) / float64(commonWords*max(articles-1, 1))
	}
	return out
}

// wordsIn returns in how many articles each word is around a dated sentence.
func (p *Pairs) wordsIn() map[uint32]int {
	having, last := map[uint32]int{}, map[uint32]*Article{}
	for i, s := range p.sentences {
		for _, w := range slices.Concat(p.passages.Stems(i), p.contexts[i].Words()) {
			if last[w] != s.article {
				last[w] = s.article
				having[w]++
			}
		}
	}
	return having
}
