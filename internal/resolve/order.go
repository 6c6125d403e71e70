package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/cooccurrence"
	"dossier/internal/resolve/entity"
	"dossier/internal/text/collation"
	"dossier/internal/text/edtf"
)

// finish fills in what follows from the articles, events and claims, and puts
// every list in the order in which it is shown.
func finish(d *dossier.Dossier, words *extract.Words, entities []*dossier.Entity, assignSlugs func([]*dossier.Entity)) {
	names := newNameOrder(d.Language)
	slices.SortFunc(d.Articles, newestFirst)
	rank := make(map[*dossier.Article]int, len(d.Articles))
	for i, a := range d.Articles {
		rank[a] = i
		if a.Publisher != nil {
			a.Publisher.Articles = append(a.Publisher.Articles, a)
		}
		for _, m := range a.Mentions {
			if m.Entity == nil && len(m.Candidates()) > 0 {
				d.Ambiguous = append(d.Ambiguous, m)
			}
		}
	}
	slices.SortFunc(d.Publishers, func(a, b *dossier.Publisher) int {
		return cmp.Or(cmp.Compare(len(b.Articles), len(a.Articles)), names.compare(a.Name, b.Name), cmp.Compare(a.Slug, b.Slug))
	})
	linkStatements(d, entities)
	for _, e := range entities {
		slices.SortStableFunc(e.Mentions, func(a, b *dossier.Mention) int {
			return cmp.Or(cmp.Compare(rank[a.Article], rank[b.Article]), cmp.Compare(a.Span.Start, b.Span.Start))
		})
		entity.Describe(words, e)
	}
	slices.SortFunc(entities, names.byWeight)
	assignSlugs(entities)
	for _, e := range entities {
		switch e.Kind {
		case dossier.Person:
			d.People = append(d.People, e)
		case dossier.Organization:
			d.Organizations = append(d.Organizations, e)
		case dossier.Place:
			d.Places = append(d.Places, e)
		}
	}
	cooccurrence.Count(d, names.compare)
	countCitations(d)
}

// linkStatements gives each entity the statements by it and about it, by date.
func linkStatements(d *dossier.Dossier, entities []*dossier.Entity) {
	for i := len(d.Articles) - 1; i >= 0; i-- { // the oldest article first
		for _, s := range d.Articles[i].Statements {
			said := sources(s)
			for _, ent := range said {
				ent.Statements = append(ent.Statements, s)
			}
			people, orgs, places := s.Article.Mentioned(s.Content...)
			for _, list := range [][]*dossier.Entity{people, orgs, places} {
				for _, ent := range list {
					if !slices.Contains(said, ent) {
						ent.About = append(ent.About, s)
					}
				}
			}
		}
	}
	for _, ent := range entities {
		byDate := func(a, b *dossier.Statement) int { return edtf.Compare(a.Date, b.Date) }
		slices.SortStableFunc(ent.Statements, byDate)
		slices.SortStableFunc(ent.About, byDate)
	}
}

// sources returns the entities in a statement's chain.
func sources(s *dossier.Statement) []*dossier.Entity {
	var out []*dossier.Entity
	if s.Source != nil && s.Source.Entity != nil {
		out = append(out, s.Source.Entity)
	}
	if s.Source != nil {
		out = dossier.AppendNew(out, s.Source.With...)
	}
	for _, v := range s.Via {
		if v.Entity != nil {
			out = dossier.AppendNew(out, v.Entity)
		}
		out = dossier.AppendNew(out, v.With...)
	}
	return out
}

func newestFirst(a, b *dossier.Article) int {
	return cmp.Or(dossier.UndatedLast(a.Date, b.Date), edtf.Compare(b.Date, a.Date), cmp.Compare(a.Path, b.Path))
}

// nameOrder is the order of names in the dossier's language. It caches the
// collation keys of names.
type nameOrder struct {
	order *collation.Order
	keys  map[string]string
}

func newNameOrder(language string) *nameOrder {
	return &nameOrder{collation.New(language), map[string]string{}}
}

func (o *nameOrder) compare(a, b string) int { return cmp.Compare(o.key(a), o.key(b)) }

func (o *nameOrder) key(name string) string {
	k, ok := o.keys[name]
	if !ok {
		k = o.order.Key(name)
		o.keys[name] = k
	}
	return k
}

// byWeight orders entities by how many articles and mentions they have, then by
// name, then by their first mention. The order is total.
func (o *nameOrder) byWeight(a, b *dossier.Entity) int {
	if c := cmp.Or(cmp.Compare(len(b.Articles), len(a.Articles)), cmp.Compare(len(b.Mentions), len(a.Mentions))); c != 0 {
		return c
	}
	if c := cmp.Or(o.compare(a.Name, b.Name), cmp.Compare(a.Slug, b.Slug), cmp.Compare(a.Kind, b.Kind)); c != 0 || len(a.Mentions) == 0 || len(b.Mentions) == 0 {
		return c
	}
	x, y := a.Mentions[0], b.Mentions[0]
	return cmp.Or(cmp.Compare(x.Article.Path, y.Article.Path), cmp.Compare(x.Span.Start, y.Span.Start))
}
