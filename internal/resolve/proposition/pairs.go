package proposition

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/parallel"
	"dossier/internal/text/segment"
)

// Pairs compares the statements of a dossier.
type Pairs struct {
	reader     *Reader
	statements []*dossier.Statement
	meanings   []meaning
	meant      [][]*dossier.Entity // who and what the statements are about
}

// NewPairs returns the Pairs of the statements, which are in the articles.
func NewPairs(words *extract.Words, articles []*dossier.Article, statements []*dossier.Statement) *Pairs {
	r, meanings := NewReader(words, articles), make([]meaning, len(statements))
	r.readAll(articles, statements, func(k int, m *meaning) { meanings[k] = *m })
	return newPairs(r, statements, meanings)
}

// newPairs returns the Pairs of statements with their meanings.
func newPairs(r *Reader, statements []*dossier.Statement, meanings []meaning) *Pairs {
	r.weigh(meanings)
	about := make([][]*dossier.Entity, len(statements))
	for k, s := range statements {
		about[k] = meant(&meanings[k], s)
	}
	return &Pairs{r, statements, meanings, about}
}

// Features returns the features of statements i and j.
func (p *Pairs) Features(i, j int) Features {
	return p.reader.features(&p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j], p.meant[i], p.meant[j])
}

// Likeness is how likely two statements put forward the same proposition.
type Likeness struct {
	A, B        int // indices of the statements
	Probability float64
	Differs     bool             // see [Features.Differs]
	Certain     bool             // for the reason Kind, whatever the probability
	Kind        dossier.JoinKind // JoinedAlike if it is not certain
	margin      float64
}

// Compare returns the likeness of statements i and j.
func (p *Pairs) Compare(i, j int) Likeness {
	f := p.Features(i, j)
	l := Likeness{A: i, B: j, Probability: f.probability(), Differs: f.Differs(), Kind: dossier.JoinedAlike}
	if !l.Differs && sameWords(&p.meanings[i], &p.meanings[j]) {
		l.Probability = max(l.Probability, sameLeast)
	}
	l.margin = f.margin(l.Probability)
	if kind, ok := p.certain(i, j, &f); ok {
		l.Kind, l.Certain = kind, true
	}
	return l
}

// Likely returns the likenesses of least or more, and the certain ones, of
// statements that share rare terms or have the same words, in the order of the
// statements. Those with the same words, of which there can be many, are compared
// with the one before.
func (p *Pairs) Likely(least float64) []Likeness {
	meanings := make([]*meaning, len(p.meanings))
	for i := range p.meanings {
		meanings[i] = &p.meanings[i]
	}
	terms := newTermIndex(&p.reader.vocabulary, meanings)
	const stretch = 1 << 8
	found := make([][]Likeness, (len(p.meanings)+stretch-1)/stretch)
	parallel.For(len(found), func(k int) {
		shared := terms.tally()
		defer terms.tallies.Put(shared)
		for i := k * stretch; i < min((k+1)*stretch, len(p.meanings)); i++ {
			for _, j := range terms.candidates(int32(i), shared) {
				if l := p.Compare(int(j), i); l.Certain || l.Probability >= least {
					found[k] = append(found[k], l)
				}
			}
		}
	})
	last := map[uint64]int{} // by the words
	var same []Likeness
	for i := range p.meanings {
		words := p.meanings[i].text
		if j, ok := last[words]; ok {
			if l := p.Compare(j, i); l.Certain {
				same = append(same, l)
			}
		}
		last[words] = i
	}
	return append(slices.Concat(found...), same...)
}

// Comparison returns what the words of statements i and j have in common.
func (p *Pairs) Comparison(i, j int) dossier.Comparison {
	a, b := &p.meanings[i], &p.meanings[j]
	return p.reader.comparison(a, b, p.reader.compare(a, b))
}

// Size returns the number of content words of statement i.
func (p *Pairs) Size(i int) int { return len(p.meanings[i].list(stemList)) }

// BeginsWithPronoun reports whether statement i begins with a pronoun, such as "it".
func (p *Pairs) BeginsWithPronoun(i int) bool { return p.meanings[i].form&pronoun != 0 }

// readAll calls learned with the meaning of each statement, article by article.
// A nil statement has none.
func (r *Reader) readAll(articles []*dossier.Article, statements []*dossier.Statement, learned func(k int, m *meaning)) {
	at := make(map[*dossier.Article]int32, len(articles))
	texts := make([]*segment.Outline, len(articles))
	for i, a := range articles {
		at[a], texts[i] = int32(i), a.Text
	}
	of := make([][]int32, len(articles)) // the statements of each article
	for k, s := range statements {
		if s != nil {
			i := at[s.Article]
			of[i] = append(of[i], int32(k))
		}
	}
	read := make([][]*wording, len(articles))
	parallel.Tokenized(texts, nil, func(i int, t *segment.Text) {
		for _, k := range of[i] {
			read[i] = append(read[i], r.wording(statements[k], t))
		}
	}, func(i int, _ *segment.Text) {
		for n, k := range of[i] {
			learned(int(k), r.learn(read[i][n]))
		}
		of[i], read[i] = nil, nil
	})
}
