package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
)

// companies counts how often people appear with entities.
type companies struct {
	ids  map[*dossier.Entity]uint32
	at   map[uint64]int32 // index in list, by the ids of entity and person
	list []company
}

// company is an entity and a person who appears with it.
type company struct {
	entity *dossier.Entity
	dossier.Company
}

// keepCompany counts, for each entity, which people appear with it.
func keepCompany(d *dossier.Dossier) {
	c := companies{ids: map[*dossier.Entity]uint32{}, at: map[uint64]int32{}}
	lists := [][]*dossier.Entity{d.People, d.Organizations, d.Places}
	for _, list := range lists {
		for _, e := range list {
			c.ids[e] = uint32(len(c.ids))
		}
	}
	for _, a := range d.Articles {
		story := inStoryOf(a)
		each(firsts(story), func(m, person *dossier.Mention) {
			c.of(m, person).Articles++
		})
		for _, together := range bySentence(a, story) {
			each(together, func(m, person *dossier.Mention) {
				c := c.of(m, person)
				if c.Passages == 0 {
					c.Evidence = m.Evidence
				}
				c.Passages++
			})
		}
	}
	for i := range c.list {
		e := c.list[i].entity
		e.With = append(e.With, c.list[i].Company)
	}
	for _, list := range lists {
		for _, e := range list {
			slices.SortFunc(e.With, func(a, b dossier.Company) int {
				return cmp.Or(cmp.Compare(b.Passages, a.Passages), cmp.Compare(b.Articles, a.Articles), cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.Slug, b.Entity.Slug))
			})
		}
	}
}

// of is the count of the person with the entity of m. It is good until the next
// call.
func (c *companies) of(m, person *dossier.Mention) *dossier.Company {
	k := uint64(c.ids[m.Entity])<<32 | uint64(c.ids[person.Entity])
	i, ok := c.at[k]
	if !ok {
		i = int32(len(c.list))
		c.at[k] = i
		c.list = append(c.list, company{m.Entity, dossier.Company{Entity: person.Entity, Evidence: m.Evidence}})
	}
	return &c.list[i].Company
}

// each calls do for every mention with every mention of a person beside it.
func each(mentions []*dossier.Mention, do func(m, person *dossier.Mention)) {
	for _, person := range mentions {
		if person.Entity.Kind != dossier.Person {
			continue
		}
		for _, m := range mentions {
			if m != person {
				do(m, person)
			}
		}
	}
}

// inStoryOf lists an article's mentions of known entities, bylines left out.
func inStoryOf(a *dossier.Article) []*dossier.Mention {
	var out []*dossier.Mention
	for _, m := range a.Mentions {
		if m.Entity != nil && !m.Credit {
			out = append(out, m)
		}
	}
	return out
}

// firsts is the first mention of each entity.
func firsts(mentions []*dossier.Mention) []*dossier.Mention {
	seen := map[*dossier.Entity]bool{}
	var out []*dossier.Mention
	for _, m := range mentions {
		if !seen[m.Entity] {
			seen[m.Entity] = true
			out = append(out, m)
		}
	}
	return out
}

// bySentence lists, for each sentence with two or more entities, the first
// mention of each.
func bySentence(a *dossier.Article, mentions []*dossier.Mention) [][]*dossier.Mention {
	var out [][]*dossier.Mention
	i := 0
	for si := range a.Text.Sentences {
		start := i
		for i < len(mentions) && mentions[i].Span.Start < a.Text.Sentences[si].End {
			i++
		}
		if i-start > 1 {
			if here := firsts(mentions[start:i]); len(here) > 1 {
				out = append(out, here)
			}
		}
	}
	return out
}
