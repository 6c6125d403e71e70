// Package cooccurrence counts which people occur together with the entities of a
// dossier.
//
// In comes a dossier with its people, organizations and places and their mentions.
// Out comes, on each of them, the list of the people that occur with it.
package cooccurrence

import (
	"cmp"
	"slices"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/resolve/parallel"
)

// counter counts how often people occur with entities. People are indices in
// Dossier.People.
type counter struct {
	people  []*dossier.Entity
	rank    []int32                  // by person, in the order of names
	article map[*dossier.Article]int // index in stories
	stories []story
	counts  sync.Pool // of *counts
}

// story holds the people in an article, without bylines.
type story struct {
	people    []int32      // each once
	sentences []inSentence // people in each sentence, each once, in the order of the sentences
}

// inSentence is a person in a sentence.
type inSentence struct{ sentence, person int32 }

// counts holds the people who occur with one entity.
type counts struct {
	of    []dossier.CoOccurrence // by person
	found []int32                // people with a count
}

// Count fills in With of each entity. CompareNames orders people who occur equally
// often.
func Count(d *dossier.Dossier, compareNames func(a, b string) int) {
	c := &counter{people: d.People, rank: make([]int32, len(d.People)), article: make(map[*dossier.Article]int, len(d.Articles)), stories: make([]story, len(d.Articles))}
	c.counts.New = func() any { return &counts{of: make([]dossier.CoOccurrence, len(d.People))} }
	ids := make(map[*dossier.Entity]int32, len(d.People))
	sorted := make([]int32, len(d.People))
	for i, e := range d.People {
		ids[e] = int32(i)
		sorted[i] = int32(i)
	}
	slices.SortFunc(sorted, func(a, b int32) int {
		x, y := d.People[a], d.People[b]
		return cmp.Or(compareNames(x.Name, y.Name), cmp.Compare(x.Slug, y.Slug))
	})
	for at, i := range sorted {
		c.rank[i] = int32(at)
	}
	for i, a := range d.Articles {
		c.article[a] = i
	}
	parallel.For(len(d.Articles), func(i int) { c.stories[i] = newStory(d.Articles[i], ids) })
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		parallel.For(len(list), func(i int) {
			self, ok := ids[list[i]]
			if !ok {
				self = -1
			}
			c.count(list[i], self)
		})
	}
}

func newStory(a *dossier.Article, ids map[*dossier.Entity]int32) (s story) {
	for _, m := range a.Mentions {
		if m.Entity == nil || m.Credit {
			continue
		}
		id, ok := ids[m.Entity]
		if !ok {
			continue
		}
		if !slices.Contains(s.people, id) {
			s.people = append(s.people, id)
		}
		if here := (inSentence{int32(a.Text.SentenceFrom(m.Span.Start)), id}); !slices.Contains(s.in(here.sentence), here) {
			s.sentences = append(s.sentences, here)
		}
	}
	return s
}

// in returns the people in a sentence.
func (s *story) in(sentence int32) []inSentence {
	compare := func(p inSentence, at int32) int { return cmp.Compare(p.sentence, at) }
	from, _ := slices.BinarySearchFunc(s.sentences, sentence, compare)
	to, _ := slices.BinarySearchFunc(s.sentences, sentence+1, compare)
	return s.sentences[from:to]
}

// count fills in With of e. Self is its index if it is a person, else -1.
func (c *counter) count(e *dossier.Entity, self int32) {
	n := c.counts.Get().(*counts)
	defer c.counts.Put(n)
	var article *dossier.Article
	var s *story
	sentence := int32(-1)
	for _, m := range e.Mentions { // by article, then place in it
		if m.Credit {
			continue
		}
		if m.Article != article {
			article, s, sentence = m.Article, &c.stories[c.article[m.Article]], -1
			for _, person := range s.people {
				if person != self {
					n.with(person, m).Articles++
				}
			}
		}
		at := int32(article.Text.SentenceFrom(m.Span.Start))
		if at == sentence || int(at) == article.Text.Len() {
			continue
		}
		sentence = at
		for _, p := range s.in(at) {
			if p.person == self {
				continue
			}
			with := n.with(p.person, m)
			if with.Passages == 0 {
				with.Mention = m
			}
			with.Passages++
		}
	}
	if len(n.found) == 0 {
		return
	}
	slices.SortFunc(n.found, func(a, b int32) int {
		x, y := &n.of[a], &n.of[b]
		return cmp.Or(cmp.Compare(y.Passages, x.Passages), cmp.Compare(y.Articles, x.Articles), cmp.Compare(c.rank[a], c.rank[b]))
	})
	e.With = make([]dossier.CoOccurrence, len(n.found))
	for i, person := range n.found {
		e.With[i], n.of[person] = n.of[person], dossier.CoOccurrence{}
		e.With[i].Entity = c.people[person]
	}
	n.found = n.found[:0]
}

// with returns the count of a person who occurs where m is.
func (n *counts) with(person int32, m *dossier.Mention) *dossier.CoOccurrence {
	c := &n.of[person]
	if c.Mention == nil {
		c.Mention = m
		n.found = append(n.found, person)
	}
	return c
}
