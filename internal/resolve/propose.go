package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

// proposer looks for statements that belong together.
type proposer struct {
	*reader
	items []item
	terms *termIndex
}

// item is one wording of a claim.
type item struct {
	claim     *dossier.Claim
	statement *dossier.Statement // that says so; nil for the proposition of an editor's claim
	alone     bool               // the statement makes a claim of its own
	meaning   meaning
}

const (
	mostWordings  = 6  // of a claim that an editor made: its proposition and so many statements
	mostShareTerm = 64 // wordings; a term that more of them have says nothing
	mostCandidate = 24 // wordings that one is compared with, those with the most terms in common
	mostProposed  = 20 // statements for one claim
	mostRelated   = 5  // claims that could be the same as one
)

// propose says of each claim of an editor's which other statements could belong
// to it, and of each other claim which claims could be the same. Nothing is
// joined. The work grows linearly with the claims, since only those that have
// rare words or pairs of words in common are compared.
func propose(claims []*dossier.Claim, ents *entities) {
	p := &proposer{reader: newReader(ents.in.Articles)}
	for _, c := range claims {
		if isAlone(c, ents) {
			continue
		}
		p.items = append(p.items, item{claim: c, meaning: *p.proposition(c.Proposition)})
		for _, s := range c.Statements[:min(len(c.Statements), mostWordings-1)] {
			if s.Stance == dossier.Asserts {
				p.items = append(p.items, item{claim: c, statement: s})
			}
		}
	}
	for _, c := range claims {
		if isAlone(c, ents) {
			p.items = append(p.items, item{claim: c, statement: c.Statements[0], alone: true})
		}
	}
	p.readAll(ents.in.Articles)
	p.match()
	for _, c := range claims {
		c.Related = slices.Clip(slices.Clone(c.Related))
		c.Proposed = best(slices.DeleteFunc(c.Proposed, func(p dossier.Proposal) bool {
			return decision.Find(ents.in.Decisions, decision.ID(p.ID)) != nil
		}))
	}
}

// isAlone reports whether c is the claim of one statement, which no editor made.
func isAlone(c *dossier.Claim, ents *entities) bool {
	return len(c.Statements) == 1 && c.Record == nil && ents.joined[c.Statements[0]] == nil
}

// readAll fills in the meanings of statements, article by article.
func (p *proposer) readAll(articles []Article) {
	at := make(map[*dossier.Article]int32, len(articles))
	for i := range articles {
		at[articles[i].Article] = int32(i)
	}
	of := make([][]int32, len(articles)) // the items of each article
	for k := range p.items {
		if s := p.items[k].statement; s != nil {
			i := at[s.Article]
			of[i] = append(of[i], int32(k))
		}
	}
	read := make([][]*wording, len(articles))
	withTokens(articles, nil, func(i int) {
		for _, k := range of[i] {
			read[i] = append(read[i], p.wording(p.items[k].statement, articles[i].text))
		}
	}, func(i int) {
		for n, k := range of[i] {
			p.items[k].meaning = *p.learn(read[i][n])
		}
		of[i], read[i] = nil, nil
	})
}

// match compares each statement that makes a claim of its own with the wordings
// before it.
func (p *proposer) match() {
	p.terms = newTermIndex(p)
	const some = 1 << 9
	likely := make([][]pair, 32) // by the stretch of items that they were found in
	for from := 0; from < len(p.items); from += some * len(likely) {
		sideBySide(len(likely), func(k int) {
			start := min(from+k*some, len(p.items))
			likely[k] = p.likely(likely[k][:0], start, min(start+some, len(p.items)))
		})
		for _, pairs := range likely {
			for _, pair := range pairs {
				other, it := &p.items[pair.a], &p.items[pair.b]
				if other.alone {
					p.setBeside(other, it)
				} else {
					l := p.compare(&other.meaning, &it.meaning)
					proposeTo(other.claim, it.statement, l, p.reason(&other.meaning, &it.meaning, l))
				}
			}
		}
	}
}

// pair is two wordings, of which b comes later.
type pair struct{ a, b int32 }

// likely adds the pairs that bear on each other, of items from to to-1 with
// those before them.
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

// proposeTo proposes a statement for the claim of an editor's. Of several
// wordings of the claim the likeliest counts.
func proposeTo(c *dossier.Claim, s *dossier.Statement, l bearing, reason string) {
	p := dossier.Proposal{
		ID: string(decision.JoinID(c.Slug, statementID(s))), Statement: s, Stance: l.stance(s), Differs: l.differ != "", Score: l.score, Reason: reason,
	}
	i := slices.IndexFunc(c.Proposed, func(o dossier.Proposal) bool { return o.Statement == s })
	switch {
	case i < 0:
		c.Proposed = append(c.Proposed, p)
	case p.Score > c.Proposed[i].Score:
		c.Proposed[i] = p
	}
}

// stance is how a statement would bear on a claim whose words bear so on its own.
func (l bearing) stance(s *dossier.Statement) dossier.Stance {
	switch {
	case l.contrary && s.Stance == dossier.Asserts:
		return dossier.Denies
	case l.contrary && s.Stance == dossier.Denies:
		return dossier.Asserts
	}
	return s.Stance
}

// best are the likeliest proposals.
func best(all []dossier.Proposal) []dossier.Proposal {
	slices.SortStableFunc(all, func(a, b dossier.Proposal) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), compareArticles(a.Statement.Article, b.Statement.Article), cmp.Compare(a.ID, b.ID))
	})
	return all[:min(len(all), mostProposed)]
}

// setBeside relates two claims of one statement each.
func (p *proposer) setBeside(a, b *item) {
	if len(a.claim.Related) >= mostRelated || len(b.claim.Related) >= mostRelated ||
		slices.ContainsFunc(a.claim.Related, func(r dossier.Related) bool { return r.Claim == b.claim }) {
		return
	}
	l := p.compare(&a.meaning, &b.meaning)
	what := "could be the same"
	switch denied := (a.statement.Stance == dossier.Denies) != (b.statement.Stance == dossier.Denies); {
	case l.differ != "":
		what = "says something similar"
	case doubts(a.statement.Stance) || doubts(b.statement.Stance):
		what = "could be about the same"
	case l.contrary != denied:
		what = "could be the contrary"
	}
	what += ": " + p.reason(&a.meaning, &b.meaning, l)
	a.claim.Related = append(a.claim.Related, dossier.Related{Claim: b.claim, Reason: what})
	b.claim.Related = append(b.claim.Related, dossier.Related{Claim: a.claim, Reason: what})
}

// doubts reports whether a stance neither asserts nor denies.
func doubts(s dossier.Stance) bool { return s != dossier.Asserts && s != dossier.Denies }
