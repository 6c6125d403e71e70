package topic

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/id"
	"dossier/internal/resolve/weight"
	"dossier/internal/text/edtf"
)

// Record is an editor's record of a topic.
type Record struct {
	entity.Record
	Question       string
	About          []string // words and names
	Claims, Events []string // slugs or ids
	Also           []string // slugs of topics
}

// Input is what topics are made from.
type Input struct {
	Words    *extract.Words
	Dossier  *dossier.Dossier // claims and events have their weights
	Records  []Record
	Propose  bool // the machine proposes topics besides those of Records
	Entities *entity.Resolution
}

// maxTopics is the number of topics that the machine proposes.
const maxTopics = 12

// draft is a topic and its members, by their indices in reader.items, each once.
type draft struct {
	topic   *dossier.Topic
	members []int32
	group   *group // of a proposed topic
}

// Find gives the dossier its topics, and claims, statements and events theirs. It
// reports problems with what editors wrote.
func Find(in Input, problems *diag.List) {
	d := in.Dossier
	if !in.Propose && len(in.Records) == 0 {
		return
	}
	r := newReader(in.Words, d)
	var proposed []draft
	if in.Propose {
		proposed = r.propose()
	}
	for _, t := range r.withRecords(in, proposed, problems) {
		r.fill(t)
		d.Topics = append(d.Topics, t.topic)
	}
	slices.SortStableFunc(d.Topics, func(a, b *dossier.Topic) int {
		if d.ByDate {
			return cmp.Or(edtf.Compare(latest(b), latest(a)), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Slug, b.Slug))
		}
		return cmp.Or(weight.Compare(a.Record, a.Weight, b.Record, b.Weight), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Slug, b.Slug))
	})
	for _, t := range d.Topics {
		if !d.ByDate {
			slices.SortStableFunc(t.Claims, func(a, b *dossier.Claim) int { return weight.Compare(a.Record, a.Weight, b.Record, b.Weight) })
		}
		mark(t)
	}
}

// propose returns the topics of the machine, those that begin with the most
// telling nouns first.
func (r *reader) propose() []draft {
	groups := r.groups(r.merge(r.seeds()))
	r.spread(groups)
	var out []draft
	slugs := map[string]bool{}
	for i := range groups {
		if g := &groups[i]; r.enough(g.members) && len(out) < maxTopics {
			out = append(out, draft{r.named(g, slugs), g.members, g})
		}
	}
	return out
}

// enough reports whether a proposed topic has enough members.
func (r *reader) enough(members []int32) bool {
	return len(members) >= minItems && len(r.articlesOf(members)) >= minArticles
}

// named returns a proposed topic with its names. Its address follows from its first
// noun, because the title can change with an article and the noun hardly does.
func (r *reader) named(g *group, slugs map[string]bool) *dossier.Topic {
	t := &dossier.Topic{Title: r.title(g), Words: r.telling(g), Origin: dossier.Machine}
	t.Slug = id.UniqueSlug(r.words[g.seeds[0].form].text, func(s string) bool {
		free := !slugs[s]
		slugs[s] = true
		return free
	})
	return t
}

// without removes the members that are taken from a proposed topic, and the nouns
// that none of the others has.
func (r *reader) without(t draft, taken []bool) draft {
	t.members = slices.DeleteFunc(slices.Clone(t.members), func(k int32) bool { return taken[k] })
	g := *t.group
	g.members = t.members
	g.seeds = slices.DeleteFunc(slices.Clone(g.seeds), func(s seed) bool {
		return !slices.ContainsFunc(g.members, func(k int32) bool {
			_, has := slices.BinarySearch(r.items[k].nouns, s.term)
			return has
		})
	})
	t.group = &g
	return t
}

// articlesOf returns the articles of the members, by their indices.
func (r *reader) articlesOf(members []int32) []int32 {
	var out []int32
	for _, k := range members {
		out = append(out, r.items[k].articles...)
	}
	return sortedSet(out)
}

// fill gives a topic its members, what they are about and its weight.
func (r *reader) fill(t draft) {
	seen := map[*dossier.Entity]int{}
	count := func(to *[]*dossier.Entity, from []*dossier.Entity) {
		for _, e := range from {
			if seen[e]++; seen[e] == 1 {
				*to = append(*to, e)
			}
		}
	}
	for _, k := range t.members {
		it := &r.items[k]
		switch {
		case it.claim != nil:
			t.topic.Claims = append(t.topic.Claims, it.claim)
		case it.statement != nil:
			t.topic.Statements = append(t.topic.Statements, it.statement)
		default:
			t.topic.Events = append(t.topic.Events, it.event)
		}
		people, organizations, places := it.about()
		count(&t.topic.People, people)
		count(&t.topic.Organizations, organizations)
		count(&t.topic.Places, places)
	}
	for _, list := range [][]*dossier.Entity{t.topic.People, t.topic.Organizations, t.topic.Places} {
		slices.SortStableFunc(list, func(a, b *dossier.Entity) int {
			return cmp.Or(cmp.Compare(seen[b], seen[a]), cmp.Compare(len(b.Articles), len(a.Articles)), cmp.Compare(a.Slug, b.Slug))
		})
	}
	slices.SortStableFunc(t.topic.Statements, func(a, b *dossier.Statement) int {
		return cmp.Or(dossier.UndatedLast(a.Date, b.Date), edtf.Compare(a.Date, b.Date))
	})
	t.topic.Weight = weight.Topic(t.topic, len(r.articlesOf(t.members)))
}

// about returns the entities that an item is about.
func (it *item) about() (people, organizations, places []*dossier.Entity) {
	switch {
	case it.claim != nil:
		return it.claim.People, it.claim.Organizations, it.claim.Places
	case it.statement != nil:
		return it.statement.Article.Mentioned(it.statement.Content...)
	}
	return it.event.People, it.event.Organizations, it.event.Places
}

// mark gives the members of t their topic, if they have none. The statements of a
// claim have the claim's.
func mark(t *dossier.Topic) {
	set := func(s *dossier.Statement) {
		if s.Topic == nil {
			s.Topic = t
		}
	}
	for _, c := range t.Claims {
		if c.Topic == nil {
			c.Topic = t
		}
		for _, s := range c.Statements {
			set(s)
		}
	}
	for _, s := range t.Statements {
		set(s)
	}
	for _, e := range t.Events {
		if e.Topic == nil {
			e.Topic = t
		}
	}
}

// latest returns the latest date on which something of t was said.
func latest(t *dossier.Topic) (out edtf.Date) {
	for _, c := range t.Claims {
		for _, s := range c.Statements {
			if out.IsZero() || edtf.Compare(s.Date, out) > 0 {
				out = s.Date
			}
		}
	}
	for _, s := range t.Statements {
		if out.IsZero() || edtf.Compare(s.Date, out) > 0 {
			out = s.Date
		}
	}
	return out
}
