package proposition

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/parallel"
	"dossier/internal/source/decision"
	"dossier/internal/text/segment"
)

// proposer looks for claims and statements that belong together.
type proposer struct {
	*Reader
	items []item
	terms *termIndex
}

// item is one wording of a claim.
type item struct {
	claim     *dossier.Claim
	statement *dossier.Statement // nil for the proposition of an editor's claim
	alone     bool               // the claim has this statement only, and no editor made it
	meaning   meaning
}

const (
	maxWordings   = 6  // of a claim that an editor made: its proposition and statements
	maxPerTerm    = 64 // items; a term of more items is ignored
	maxCandidates = 24 // items that one is compared with
	maxProposed   = 20 // statements for one claim
	maxRelated    = 5  // claims that can be the same as one
)

// Input is what proposals are made from.
type Input struct {
	Words     *extract.Words
	Articles  []*dossier.Article
	Claims    []*dossier.Claim            // with their statements, in order
	Gathered  map[*dossier.Statement]bool // statements that an editor gave to a claim
	Decisions []decision.Decision         // proposals that editors decided about are left out
}

// Propose adds to each claim of an editor the other statements that could belong
// to it, and to each other claim those that could be the same. The work grows
// linearly with the claims, because only those that share rare terms are
// compared.
func Propose(in Input) {
	p := &proposer{Reader: NewReader(in.Words, in.Articles)}
	alone := func(c *dossier.Claim) bool {
		return len(c.Statements) == 1 && c.Record == nil && !in.Gathered[c.Statements[0]]
	}
	for _, c := range in.Claims {
		if alone(c) {
			continue
		}
		p.items = append(p.items, item{claim: c, meaning: *p.line(c.Proposition)})
		for _, s := range c.Statements[:min(len(c.Statements), maxWordings-1)] {
			if s.Stance == dossier.Asserts {
				p.items = append(p.items, item{claim: c, statement: s})
			}
		}
	}
	for _, c := range in.Claims {
		if alone(c) {
			p.items = append(p.items, item{claim: c, statement: c.Statements[0], alone: true})
		}
	}
	p.readAll(in.Articles)
	p.match()
	for _, c := range in.Claims {
		c.Related = slices.Clip(slices.Clone(c.Related))
		c.Proposed = best(slices.DeleteFunc(c.Proposed, func(one dossier.Proposal) bool {
			return decision.Find(in.Decisions, decision.ID(one.ID)) != nil
		}))
	}
}

// readAll fills in the meanings of statements, article by article.
func (p *proposer) readAll(articles []*dossier.Article) {
	at := make(map[*dossier.Article]int32, len(articles))
	texts := make([]*segment.Outline, len(articles))
	for i, a := range articles {
		at[a], texts[i] = int32(i), a.Text
	}
	of := make([][]int32, len(articles)) // the items of each article
	for k := range p.items {
		if s := p.items[k].statement; s != nil {
			i := at[s.Article]
			of[i] = append(of[i], int32(k))
		}
	}
	read := make([][]*wording, len(articles))
	parallel.Tokenized(texts, nil, func(i int, t *segment.Text) {
		for _, k := range of[i] {
			read[i] = append(read[i], p.wording(p.items[k].statement, t))
		}
	}, func(i int, _ *segment.Text) {
		for n, k := range of[i] {
			p.items[k].meaning = *p.learn(read[i][n])
		}
		of[i], read[i] = nil, nil
	})
}

// match compares each statement that is a claim alone with the items before it.
func (p *proposer) match() {
	p.terms = newTermIndex(p)
	const stretch = 1 << 9
	likely := make([][]pair, 32) // by stretch of items
	for from := 0; from < len(p.items); from += stretch * len(likely) {
		parallel.For(len(likely), func(k int) {
			start := min(from+k*stretch, len(p.items))
			likely[k] = p.likely(likely[k][:0], start, min(start+stretch, len(p.items)))
		})
		for _, pairs := range likely {
			for _, pair := range pairs {
				other, it := &p.items[pair.a], &p.items[pair.b]
				if other.alone {
					p.relate(other, it)
				} else {
					l := p.compare(&other.meaning, &it.meaning)
					p.proposeTo(other.claim, it.statement, l, p.comparison(&other.meaning, &it.meaning, l))
				}
			}
		}
	}
}

// pair is two items. A comes before b.
type pair struct{ a, b int32 }

// likely appends the pairs of items from to to-1 with items before them that bear
// on each other.
func (p *proposer) likely(out []pair, from, to int) []pair {
	shared := p.terms.tally()
	defer p.terms.tallies.Put(shared)
	for i := from; i < to; i++ {
		it := &p.items[i]
		if !it.alone {
			continue
		}
		for _, j := range p.terms.candidates(p, int32(i), shared) {
			if p.compare(&p.items[j].meaning, &it.meaning).score > 0 {
				out = append(out, pair{j, int32(i)})
			}
		}
	}
	return out
}

// proposeTo proposes a statement for a claim of an editor. Of several wordings of
// the claim, the most similar one counts.
func (p *proposer) proposeTo(to *dossier.Claim, s *dossier.Statement, l bearing, c dossier.Comparison) {
	one := dossier.Proposal{
		ID: string(decision.JoinID(to.Slug, StatementID(p.words, s))), Statement: s, Stance: l.stance(s), Differs: l.differ != dossier.NoQuantity, Score: l.score, Comparison: c,
	}
	i := slices.IndexFunc(to.Proposed, func(o dossier.Proposal) bool { return o.Statement == s })
	switch {
	case i < 0:
		to.Proposed = append(to.Proposed, one)
	case one.Score > to.Proposed[i].Score:
		to.Proposed[i] = one
	}
}

// stance returns the stance that a statement takes on a claim that its words bear
// on like this.
func (l bearing) stance(s *dossier.Statement) dossier.Stance {
	switch {
	case l.contrary && s.Stance == dossier.Asserts:
		return dossier.Denies
	case l.contrary && s.Stance == dossier.Denies:
		return dossier.Asserts
	}
	return s.Stance
}

// best returns the most similar proposals.
func best(all []dossier.Proposal) []dossier.Proposal {
	slices.SortStableFunc(all, func(a, b dossier.Proposal) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), dossier.CompareArticles(a.Statement.Article, b.Statement.Article), cmp.Compare(a.ID, b.ID))
	})
	return all[:min(len(all), maxProposed)]
}

// relate relates two claims of one statement each.
func (p *proposer) relate(a, b *item) {
	if len(a.claim.Related) >= maxRelated || len(b.claim.Related) >= maxRelated ||
		slices.ContainsFunc(a.claim.Related, func(r dossier.Related) bool { return r.Claim == b.claim }) {
		return
	}
	l := p.compare(&a.meaning, &b.meaning)
	relation := dossier.RelatedSame
	switch denied := (a.statement.Stance == dossier.Denies) != (b.statement.Stance == dossier.Denies); {
	case l.differ != dossier.NoQuantity:
		relation = dossier.RelatedSimilar
	case doubts(a.statement.Stance) || doubts(b.statement.Stance):
		relation = dossier.RelatedTopic
	case l.contrary != denied:
		relation = dossier.RelatedContrary
	}
	c := p.comparison(&a.meaning, &b.meaning, l)
	a.claim.Related = append(a.claim.Related, dossier.Related{Claim: b.claim, Relation: relation, Comparison: &c})
	b.claim.Related = append(b.claim.Related, dossier.Related{Claim: a.claim, Relation: relation, Comparison: &c})
}

// doubts reports whether a stance neither asserts nor denies.
func doubts(s dossier.Stance) bool { return s != dossier.Asserts && s != dossier.Denies }

// Stance returns the stance that a statement takes on a claim, by their words.
func (r *Reader) Stance(c *dossier.Claim, s *dossier.Statement) dossier.Stance {
	return r.compare(r.line(c.Proposition), r.content(s)).stance(s)
}
