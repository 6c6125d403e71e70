package proposition

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/parallel"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
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
	alone     bool               // the machine made the claim
	meaning   meaning
	id        string // of the statement, "" until it is needed
}

const (
	maxWordings   = 6   // of a claim that an editor made: its proposition and statements
	maxPerTerm    = 128 // items; a term of more items is ignored
	maxCandidates = 24  // items that one is compared with
	maxProposed   = 20  // statements for one claim
	maxRelated    = 5   // claims that can be the same as one
)

// Input is what proposals are made from.
type Input struct {
	Words     *extract.Words
	Articles  []*dossier.Article
	Claims    []*dossier.Claim            // with their statements, in order
	Gathered  map[*dossier.Statement]bool // statements that an editor gave to a claim
	Decisions []decision.Decision         // proposals that editors decided about are left out
}

// Propose adds to each claim the statements that could belong to it, and to each
// claim that the machine made those that could be the same. What belongs to a
// claim of an editor is decided by its words. The work grows linearly with the
// claims, because only those that share rare terms are compared.
func Propose(in Input) {
	p := &proposer{Reader: NewReader(in.Words, in.Articles)}
	p.roles = rolesIn(in.Words, in.Articles, p.names)
	machines := func(c *dossier.Claim) bool {
		return c.Record == nil && !slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool { return in.Gathered[s] })
	}
	for _, c := range in.Claims {
		if machines(c) {
			continue
		}
		p.items = append(p.items, item{claim: c, meaning: *p.line(c.Proposition)})
		for _, s := range c.Statements[:min(len(c.Statements), maxWordings-1)] {
			if s.Stance == dossier.Asserts {
				p.items = append(p.items, item{claim: c, statement: s})
			}
		}
	}
	from := len(p.items)
	for _, c := range in.Claims {
		if machines(c) {
			for _, s := range c.Statements {
				p.items = append(p.items, item{claim: c, statement: s, alone: true})
			}
		}
	}
	statements := make([]*dossier.Statement, len(p.items))
	for k := range p.items {
		statements[k] = p.items[k].statement
	}
	p.readAll(in.Articles, statements, func(k int, m *meaning) { p.items[k].meaning = *m })
	p.match()
	p.proposeLikely(in.Articles, statements[from:], p.items[from:])
	for _, c := range in.Claims {
		c.Related = slices.Clip(slices.Clone(c.Related))
		c.Proposed = best(slices.DeleteFunc(c.Proposed, func(one dossier.Proposal) bool {
			return decision.Find(in.Decisions, decision.ID(one.ID)) != nil
		}))
	}
}

// proposeLikely proposes statements that are claims alone for the claims that are
// likely the same but that the machine does not join them with: for one of more
// statements, or else for the earlier one. Of two claims of more statements it relates those
// that likely contradict each other.
func (p *proposer) proposeLikely(articles []*dossier.Article, statements []*dossier.Statement, items []item) {
	meanings := make([]meaning, len(items))
	for i := range items {
		meanings[i] = items[i].meaning
	}
	pairs := newPairs(p.Reader, articles, statements, meanings)
	wanted := func(i, j int) bool {
		return items[i].claim != items[j].claim
	}
	single := func(l *Likeness) bool {
		return len(items[l.A].claim.Statements) == 1 || len(items[l.B].claim.Statements) == 1
	}
	keep := func(l *Likeness, f *Features, o opposition) bool {
		if !l.Certain && l.Probability < ProposeFrom && (l.Probability < proposeHalf || !l.Contrary && !pairs.rebuts(l.A, l.B, o)) {
			return false
		}
		var at float64
		at, l.denial = pairs.proposeAt(l.A, l.B, f, o)
		return l.Probability >= at && (l.denial || single(l))
	}
	for _, l := range pairs.Likely(wanted, keep) {
		to, it := &items[l.A], &items[l.B]
		if !single(&l) {
			if !mayRelate(to.claim, it.claim) {
				continue
			}
			p.addRelated(to, it, dossier.RelatedContrary, dossier.RelatedContrary, p.compare(&to.meaning, &it.meaning))
			continue
		}
		if len(it.claim.Statements) > 1 || len(to.claim.Statements) == 1 && Earlier(to.statement, it.statement) > 0 {
			to, it = it, to
		}
		b := p.compare(&to.meaning, &it.meaning)
		b.score, b.denies = l.Probability, b.denies || l.denial && to.statement.Stance == it.statement.Stance
		p.proposeTo(to.claim, it, b, &to.meaning)
	}
}

// Earlier orders statements by the date and path of their article and by their
// place in it.
func Earlier(a, b *dossier.Statement) int {
	return cmp.Or(dossier.CompareArticles(a.Article, b.Article), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End), cmp.Compare(a.Anchor, b.Anchor))
}

// match compares each statement of a claim that the machine made with the items
// before it.
func (p *proposer) match() {
	meanings := make([]*meaning, len(p.items))
	for i := range p.items {
		meanings[i] = &p.items[i].meaning
	}
	p.terms = newTermIndex(&p.vocabulary, meanings)
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
					p.proposeTo(other.claim, it, l, &other.meaning)
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
		for _, j := range p.terms.candidates(int32(i), shared) {
			if other := &p.items[j]; other.claim != it.claim && p.compare(&other.meaning, &it.meaning).score > 0 {
				out = append(out, pair{j, int32(i)})
			}
		}
	}
	return out
}

// proposeTo proposes the statement of an item for a claim of an editor, one wording of
// which has the meaning that l compares it with. Of several wordings of the claim, the most
// similar one counts, and so it is if an article says the same words twice.
func (p *proposer) proposeTo(to *dossier.Claim, it *item, l bearing, wording *meaning) {
	s := it.statement
	if it.id == "" {
		it.id = StatementID(p.words, s)
	}
	id := string(decision.JoinID(to.Slug, it.id))
	i := slices.IndexFunc(to.Proposed, func(o dossier.Proposal) bool { return o.ID == id })
	if i >= 0 && l.score <= to.Proposed[i].Score {
		return
	}
	one := dossier.Proposal{
		ID: id, Statement: s, Stance: l.stance(s), Differs: l.differ != dossier.NoQuantity, Score: l.score, Comparison: p.comparison(wording, &it.meaning, l),
	}
	if i < 0 {
		to.Proposed = append(to.Proposed, one)
		return
	}
	to.Proposed[i] = one
}

// stance returns the stance that a statement takes on a claim that its words bear
// on like this.
func (l bearing) stance(s *dossier.Statement) dossier.Stance {
	if l.denies {
		return s.Said().Opposite()
	}
	return s.Said()
}

// best returns the most similar proposals.
func best(all []dossier.Proposal) []dossier.Proposal {
	slices.SortStableFunc(all, func(a, b dossier.Proposal) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), dossier.CompareArticles(a.Statement.Article, b.Statement.Article), cmp.Compare(a.ID, b.ID))
	})
	return all[:min(len(all), maxProposed)]
}

// relate relates two claims that the machine made, by a statement of each.
func (p *proposer) relate(a, b *item) {
	if !mayRelate(a.claim, b.claim) {
		return
	}
	l := p.compare(&a.meaning, &b.meaning)
	relation, back := dossier.RelatedSame, dossier.RelatedSame
	switch denied := disagree(a.statement, b.statement); {
	case l.differ == dossier.Numbers:
		relation, back = figures(a.statement.Date, b.statement.Date)
	case l.differ != dossier.NoQuantity:
		relation, back = dossier.RelatedSimilar, dossier.RelatedSimilar
	case undecided(a.statement, b.statement), l.denies && !l.contrary, (a.meaning.form^b.meaning.form)&hearsay != 0:
		relation, back = dossier.RelatedTopic, dossier.RelatedTopic
	case l.contrary != denied:
		relation, back = dossier.RelatedContrary, dossier.RelatedContrary
	}
	p.addRelated(a, b, relation, back, l)
}

// mayRelate reports whether two claims can be related: they are not yet, and neither is to enough others.
func mayRelate(a, b *dossier.Claim) bool {
	return a != b && len(a.Related) < maxRelated && len(b.Related) < maxRelated && !slices.ContainsFunc(a.Related, func(r dossier.Related) bool { return r.Claim == b })
}

// addRelated adds how the claims of a and b are related. L is how b bears on a.
func (p *proposer) addRelated(a, b *item, relation, back dossier.Relation, l bearing) {
	c := p.comparison(&a.meaning, &b.meaning, l)
	other := p.comparison(&b.meaning, &a.meaning, p.compare(&b.meaning, &a.meaning))
	a.claim.Related = append(a.claim.Related, dossier.Related{Claim: b.claim, Relation: relation, Comparison: &c})
	b.claim.Related = append(b.claim.Related, dossier.Related{Claim: a.claim, Relation: back, Comparison: &other})
}

// figures returns how a claim of the second date is related to one of the first that gives another
// figure, and the other way round. A figure of a later day can replace an earlier one, so the
// two are no contradiction.
func figures(first, second edtf.Date) (relation, back dossier.Relation) {
	switch {
	case first.IsZero() || second.IsZero():
	case second.Earliest().Compare(first.Latest()) > 0:
		return dossier.RelatedLater, dossier.RelatedEarlier
	case first.Earliest().Compare(second.Latest()) > 0:
		return dossier.RelatedEarlier, dossier.RelatedLater
	}
	return dossier.RelatedFigure, dossier.RelatedFigure
}

// doubts reports whether a stance neither asserts nor denies. Who takes something back
// speaks of what was asserted.
func doubts(s dossier.Stance) bool { return s == dossier.Questions || s == dossier.Declines }

// undecided reports whether one of two statements neither asserts nor denies anything, or
// takes back what only another source said.
func undecided(s, t *dossier.Statement) bool {
	if doubts(s.Stance) || doubts(t.Stance) {
		return true
	}
	return (s.Stance == dossier.Retracts || t.Stance == dossier.Retracts) && (s.Source == nil || t.Source == nil || !s.Source.Same(t.Source))
}

// disagree reports whether only one of two statements is a denial.
func disagree(s, t *dossier.Statement) bool {
	return (s.Stance == dossier.Denies) != (t.Stance == dossier.Denies)
}

// Reverses reports whether the content of a statement says the contrary of a claim, by
// their words.
func (r *Reader) Reverses(c *dossier.Claim, s *dossier.Statement) bool {
	return r.compare(r.line(c.Proposition), r.content(s)).denies
}
