package resolve

import (
	"cmp"
	"slices"
	"sync"

	"dossier/internal/dossier"
)

// companies counts how often people appear with entities. A person is known by
// the place in Dossier.People.
type companies struct {
	people  []*dossier.Entity
	byName  []int32                  // the place of each in the order of their names
	article map[*dossier.Article]int // index in stories
	stories []story
	counts  sync.Pool // of *count
}

// story is who appears in an article, bylines left out.
type story struct {
	people    []int32   // each once
	sentences []inPlace // people in each sentence, each once, in the order of the sentences
}

// inPlace is a person in a sentence.
type inPlace struct{ sentence, person int32 }

// count is the company of one entity.
type count struct {
	of    []dossier.Company // by person
	found []int32           // the people who have company
}

// keepCompany counts, for each entity, which people appear with it.
func keepCompany(d *dossier.Dossier, names *nameOrder) {
	c := &companies{people: d.People, byName: make([]int32, len(d.People)), article: make(map[*dossier.Article]int, len(d.Articles)), stories: make([]story, len(d.Articles))}
	c.counts.New = func() any { return &count{of: make([]dossier.Company, len(d.People))} }
	ids := make(map[*dossier.Entity]int32, len(d.People))
	sorted := make([]int32, len(d.People))
	for i, e := range d.People {
		ids[e] = int32(i)
		sorted[i] = int32(i)
	}
	slices.SortFunc(sorted, func(a, b int32) int {
		x, y := d.People[a], d.People[b]
		return cmp.Or(names.compare(x.Name, y.Name), cmp.Compare(x.Slug, y.Slug))
	})
	for at, i := range sorted {
		c.byName[i] = int32(at)
	}
	for i, a := range d.Articles {
		c.article[a] = i
	}
	sideBySide(len(d.Articles), func(i int) { c.stories[i] = newStory(d.Articles[i], ids) })
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		sideBySide(len(list), func(i int) {
			self, ok := ids[list[i]]
			if !ok {
				self = -1
			}
			c.keep(list[i], self)
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
		if here := (inPlace{int32(a.Text.SentenceFrom(m.Span.Start)), id}); !slices.Contains(s.in(here.sentence), here) {
			s.sentences = append(s.sentences, here)
		}
	}
	return s
}

// in is who is in a sentence.
func (s *story) in(sentence int32) []inPlace {
	compare := func(p inPlace, at int32) int { return cmp.Compare(p.sentence, at) }
	from, _ := slices.BinarySearchFunc(s.sentences, sentence, compare)
	to, _ := slices.BinarySearchFunc(s.sentences, sentence+1, compare)
	return s.sentences[from:to]
}

// keep gives an entity its company; self is the entity, where it is a person,
// else -1.
func (c *companies) keep(e *dossier.Entity, self int32) {
	n := c.counts.Get().(*count)
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
		return cmp.Or(cmp.Compare(y.Passages, x.Passages), cmp.Compare(y.Articles, x.Articles), cmp.Compare(c.byName[a], c.byName[b]))
	})
	e.With = make([]dossier.Company, len(n.found))
	for i, person := range n.found {
		e.With[i], n.of[person] = n.of[person], dossier.Company{}
		e.With[i].Entity = c.people[person]
	}
	n.found = n.found[:0]
}

// with is the count of a person with the entity of m.
func (n *count) with(person int32, m *dossier.Mention) *dossier.Company {
	c := &n.of[person]
	if c.Mention == nil {
		c.Mention = m
		n.found = append(n.found, person)
	}
	return c
}
