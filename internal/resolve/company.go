package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
)

// pair is an entity and a person who appears with it.
type pair struct{ entity, person *dossier.Entity }

// keepCompany counts, for each entity, which people appear with it.
func keepCompany(d *dossier.Dossier, names *nameOrder) {
	company := map[pair]*dossier.Company{}
	for _, a := range d.Articles {
		story := inStoryOf(a)
		each(firsts(story), func(m, person *dossier.Mention) {
			companyOf(company, m, person).Articles++
		})
		for _, together := range bySentence(a, story) {
			each(together, func(m, person *dossier.Mention) {
				c := companyOf(company, m, person)
				if c.Passages == 0 {
					c.Evidence = m.Evidence
				}
				c.Passages++
			})
		}
	}
	for k, c := range company {
		k.entity.With = append(k.entity.With, *c)
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			slices.SortFunc(e.With, func(a, b dossier.Company) int {
				return cmp.Or(cmp.Compare(b.Passages, a.Passages), cmp.Compare(b.Articles, a.Articles), names.compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.Slug, b.Entity.Slug))
			})
		}
	}
}

func companyOf(company map[pair]*dossier.Company, m, person *dossier.Mention) *dossier.Company {
	k := pair{m.Entity, person.Entity}
	c := company[k]
	if c == nil {
		c = &dossier.Company{Entity: person.Entity, Evidence: m.Evidence}
		company[k] = c
	}
	return c
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
