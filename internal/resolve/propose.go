package resolve

import (
	"cmp"
	"hash/fnv"
	"slices"

	"dossier/internal/decision"
	"dossier/internal/dossier"
)

// proposer looks for statements that belong together.
type proposer struct {
	items   []item
	entries []uint64 // terms of all items: a hash, and below it the item's index; sorted
}

// item is one wording of a claim.
type item struct {
	claim     *dossier.Claim
	statement *dossier.Statement // of a claim of its own; nil where an editor made the claim
	meaning   *meaning
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
	r := newReader(ents.in.Articles)
	p := &proposer{}
	var lone []item
	for _, c := range claims {
		if len(c.Statements) == 1 && c.Record == nil && ents.joined[c.Statements[0]] == nil {
			s := c.Statements[0]
			lone = append(lone, item{c, s, r.content(s)})
			continue
		}
		p.items = append(p.items, item{claim: c, meaning: r.proposition(c.Proposition)})
		for _, s := range c.Statements[:min(len(c.Statements), mostWordings-1)] {
			if s.Stance == dossier.Asserts {
				p.items = append(p.items, item{claim: c, meaning: r.content(s)})
			}
		}
	}
	p.items = append(p.items, lone...)
	p.index()
	for i := range p.items {
		if p.items[i].statement != nil {
			p.match(i)
		}
	}
	for _, c := range claims {
		c.Proposed = best(slices.DeleteFunc(c.Proposed, func(p dossier.Proposal) bool {
			return decision.Find(ents.in.Decisions, decision.ID(p.ID)) != nil
		}))
	}
}

// index enters each wording under its terms: its words and the pairs of words
// beside each other.
func (p *proposer) index() {
	for i := range p.items {
		for _, t := range terms(p.items[i].meaning) {
			p.entries = append(p.entries, uint64(t)<<32|uint64(i))
		}
	}
	slices.Sort(p.entries)
}

// terms are the hashes of what a wording is found by.
func terms(m *meaning) []uint32 {
	out := make([]uint32, 0, 2*len(m.stems))
	for i, s := range m.stems {
		out = append(out, hashOf(s))
		if i > 0 {
			a, b := min(m.stems[i-1], s), max(m.stems[i-1], s)
			out = append(out, hashOf(a+" "+b))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func hashOf(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

// match compares wording i with those before it.
func (p *proposer) match(i int) {
	it := &p.items[i]
	shared := map[int]int{}
	var found []int
	for _, t := range terms(it.meaning) {
		from, _ := slices.BinarySearch(p.entries, uint64(t)<<32)
		to, _ := slices.BinarySearch(p.entries, uint64(t+1)<<32)
		if t == ^uint32(0) {
			to = len(p.entries)
		}
		if to-from > mostShareTerm {
			continue
		}
		for _, e := range p.entries[from:to] {
			if j := int(uint32(e)); j < i {
				if shared[j] == 0 {
					found = append(found, j)
				}
				shared[j]++
			}
		}
	}
	slices.SortFunc(found, func(a, b int) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
	for _, j := range found[:min(len(found), mostCandidate)] {
		other := &p.items[j]
		if l := compare(other.meaning, it.meaning); l.score > 0 {
			if other.statement == nil {
				proposeTo(other.claim, it.statement, l)
			} else {
				setBeside(other, it, l)
			}
		}
	}
}

// proposeTo proposes a statement for the claim of an editor's. Of several
// wordings of the claim the likeliest counts.
func proposeTo(c *dossier.Claim, s *dossier.Statement, l bearing) {
	p := dossier.Proposal{
		ID: string(decision.JoinID(c.Slug, s.ID)), Statement: s, Stance: l.stance(s), Differs: l.differ != "", Score: l.score, Reason: l.reason,
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
func setBeside(a, b *item, l bearing) {
	if len(a.claim.Related) >= mostRelated || len(b.claim.Related) >= mostRelated ||
		slices.ContainsFunc(a.claim.Related, func(r dossier.Related) bool { return r.Claim == b.claim }) {
		return
	}
	what := "could be the same"
	switch denied := (a.statement.Stance == dossier.Denies) != (b.statement.Stance == dossier.Denies); {
	case l.differ != "":
		what = "says something similar"
	case doubts(a.statement.Stance) || doubts(b.statement.Stance):
		what = "could be about the same"
	case l.contrary != denied:
		what = "could be the contrary"
	}
	a.claim.Related = append(a.claim.Related, dossier.Related{Claim: b.claim, Reason: what + ": " + l.reason})
	b.claim.Related = append(b.claim.Related, dossier.Related{Claim: a.claim, Reason: what + ": " + l.reason})
}

// doubts reports whether a stance neither asserts nor denies.
func doubts(s dossier.Stance) bool { return s != dossier.Asserts && s != dossier.Denies }
