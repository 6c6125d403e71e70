package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
)

// resolvePublishers gives each article its publisher: the record that has its
// name or alias, else one made from the name.
func resolvePublishers(d *dossier.Dossier, in *Input, problems *diag.List) {
	byKey := map[string]*dossier.Publisher{}
	records := map[*dossier.Publisher]*Record{}
	slugs := map[string]bool{}
	for i := range in.Publishers {
		r := &in.Publishers[i]
		p := &dossier.Publisher{Slug: r.Slug, Name: r.Name, Record: &r.Record, Origin: dossier.Editor}
		slugs[r.Slug] = true
		d.Publishers = append(d.Publishers, p)
		records[p] = r
		for _, name := range append([]string{r.Name}, r.Aliases...) {
			k := key(name)
			if other := byKey[k]; other != nil && other != p {
				problems.Add(aliasTaken(r, name, records[other]))
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
			p.Slug = uniqueSlug(p.Name, func(s string) bool {
				free := !slugs[s]
				slugs[s] = true
				return free
			})
			byKey[k] = p
			d.Publishers = append(d.Publishers, p)
		}
		a.Publisher = p
	}
}

// cite counts whom the articles of each publisher cite.
func cite(d *dossier.Dossier) {
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
