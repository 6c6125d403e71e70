package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/id"
)

// publishers gives each article its publisher and returns the publishers. A
// publisher is the record with its name or alias, or else made of the name.
func publishers(in *Input, problems *diag.List) []*dossier.Publisher {
	var all []*dossier.Publisher
	key := func(name string) string { return entity.Key(in.Words, name) }
	byKey := map[string]*dossier.Publisher{}
	records := map[*dossier.Publisher]*entity.Record{}
	slugs := map[string]bool{}
	for i := range in.Publishers {
		r := &in.Publishers[i]
		p := &dossier.Publisher{Slug: r.Slug, Name: r.Name, Record: &r.Record, Origin: dossier.Editor}
		slugs[r.Slug] = true
		all = append(all, p)
		records[p] = r
		for _, name := range append([]string{r.Name}, r.Aliases...) {
			k := key(name)
			if other := byKey[k]; other != nil && other != p {
				problems.Add(entity.NameTaken(r, name, records[other]))
				continue
			}
			byKey[k] = p
		}
	}
	for i := range in.Articles {
		a := &in.Articles[i]
		k := key(a.PublisherName)
		if k == "" {
			continue
		}
		p := byKey[k]
		if p == nil {
			p = &dossier.Publisher{Name: a.PublisherName}
			p.Slug = id.UniqueSlug(p.Name, func(s string) bool {
				free := !slugs[s]
				slugs[s] = true
				return free
			})
			byKey[k] = p
			all = append(all, p)
		}
		a.Publisher = p
	}
	return all
}

// countCitations counts the sources that the articles of each publisher cite.
func countCitations(d *dossier.Dossier) {
	type cited struct {
		entity *dossier.Entity
		words  string
	}
	for _, p := range d.Publishers {
		at := map[cited]int{}
		for _, a := range p.Articles {
			for _, s := range a.Statements {
				sources := s.Via
				if s.Source != nil {
					sources = append([]dossier.Source{*s.Source}, s.Via...)
				}
				for _, src := range sources {
					k := cited{entity: src.Entity}
					if src.Entity == nil {
						if !src.Unnamed {
							continue
						}
						k.words = src.Words
					}
					i, ok := at[k]
					if !ok {
						i = len(p.Cites)
						at[k] = i
						p.Cites = append(p.Cites, dossier.Citation{Entity: k.entity, Words: k.words, Evidence: s.Evidence})
					}
					p.Cites[i].Count++
				}
			}
		}
		slices.SortStableFunc(p.Cites, func(a, b dossier.Citation) int { return cmp.Compare(b.Count, a.Count) })
	}
}
