package entity

import (
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/id"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/span"
)

// Input is what entities are made from.
type Input struct {
	Words                         *extract.Words
	Articles                      []Article
	People, Organizations, Places []Record
	Decisions                     []decision.Decision
}

// Article is an article, the names found in it and the editors' annotations.
type Article struct {
	*dossier.Article
	Names       *extract.Names
	Annotations []annotation.Annotation
}

// Resolution says which entities the names of articles mean.
type Resolution struct {
	articles []Article
	sets     *sets
	index    *index
	refs     []references // by article
	made     []*dossier.Entity
	slugs    map[slugKey]bool // that are taken
	choices  choices
	mentions mentions
}

type slugKey struct {
	kind dossier.Kind
	slug string
}

// references says which sets the names of one article mean.
type references struct {
	locals    []local                   // by index in extract.Names.Entities
	annotated []annotated               // passages
	dropped   map[*extract.Mention]bool // by a decision; they name nothing
	namesakes map[int][]placed          // by local entity, those with mentions that can mean others
}

// local is what an article's own entity means: one set, or one of several.
type local struct {
	node       *node
	candidates []*node
}

// Resolve decides which entities the names of the articles mean, and gives the
// articles their mentions. It reports problems with what editors wrote.
func Resolve(in Input, tracker *decisions.Tracker, problems *diag.List) *Resolution {
	r := &Resolution{
		articles: in.Articles, sets: newSets(in.Words, in.Decisions), refs: make([]references, len(in.Articles)),
		slugs: map[slugKey]bool{}, choices: choices{},
	}
	r.addRecords(dossier.Person, in.People, problems)
	r.addRecords(dossier.Organization, in.Organizations, problems)
	r.addRecords(dossier.Place, in.Places, problems)
	kinds := r.voteKinds()
	r.assignFullNames(kinds)
	r.joinMiddles()
	r.sets.joinOrders()
	r.joinVariants()
	r.joinEndings()
	r.sets.joinSpellings()
	r.sets.joinOwners()
	r.sets.joinShortOrganizations()
	r.joinAcronyms()
	r.sets.decide(tracker)
	r.openPlainNames()
	r.index = newIndex(r.sets)
	r.annotate(problems)
	r.decideMentions(tracker)
	full := r.roster()
	r.findNamesakes(full)
	r.assignSingleWords(kinds, full)
	r.sets.decide(tracker) // on those with names of one word
	for i := range r.articles {
		r.addMentions(i)
	}
	return r
}

// Entities returns all entities: those that something refers to and those with
// a record.
func (r *Resolution) Entities() []*dossier.Entity {
	for _, n := range r.sets.order {
		if n.root().record != nil {
			r.entity(n)
		}
	}
	return r.made
}

// entity returns the entity of a set, which it makes if it is new.
func (r *Resolution) entity(n *node) *dossier.Entity {
	n = n.root()
	if n.entity == nil {
		n.entity = &dossier.Entity{ID: string(n.id()), Kind: n.kind, Name: n.name(), Former: n.decided.former, Spelled: n.spelled}
		if n.record != nil {
			n.entity.Record = &n.record.Record
			n.entity.Slug = n.record.Slug
		}
		switch {
		case n.record != nil || n.annotated:
			n.entity.Origin = dossier.Editor
		case n.decided.accepted:
			n.entity.Origin = dossier.Accepted
		}
		if pin := (slugKey{n.kind, n.decided.slug}); n.record == nil && pin.slug != "" && !r.slugs[pin] {
			n.entity.Slug = pin.slug
			r.slugs[pin] = true
		}
		r.made = append(r.made, n.entity)
	}
	return n.entity
}

// AssignSlugs gives each of the entities that has no slug one that no other
// has. Earlier ones choose first.
func (r *Resolution) AssignSlugs(entities []*dossier.Entity) {
	for _, ent := range entities {
		if ent.Slug == "" {
			ent.Slug = id.UniqueSlug(ent.Name, func(s string) bool {
				k := slugKey{ent.Kind, strings.ToLower(s)}
				taken := r.slugs[k]
				r.slugs[k] = true
				return !taken
			})
		}
	}
}

// Annotated returns the entity that an editor's annotation of a passage
// overlapping s in article i names, nil if there is none.
func (r *Resolution) Annotated(i int, s span.Span) *dossier.Entity {
	if n := r.refs[i].annotatedAt(s); n != nil {
		return r.entity(n)
	}
	return nil
}

// Local returns the entity that an entity found in article i means, nil if it
// is unknown, is of another gender than the pronoun at s, or an editor rejected it, in all of
// the dossier or at s. Local is its index in extract.Names.Entities.
func (r *Resolution) Local(i, local int, s span.Span) *dossier.Entity {
	n := r.refs[i].locals[local].node
	if p := r.refs[i].placedAt(local, s.End); p != nil {
		n = p.one
	}
	if n == nil || n.isRejected() || r.contradicts(i, local, n, s) || annotation.Rejects(r.articles[i].Annotations, s, finding(n.root().kind)) {
		return nil
	}
	return r.entity(n)
}

// Release frees what only [Resolution.Annotated] and [Resolution.Local] need, which must not be
// called afterwards.
func (r *Resolution) Release() { r.articles, r.refs, r.mentions = nil, nil, mentions{} }

// choices holds the lists of entities that ambiguous mentions may mean, by the
// first of each. Mentions share them.
type choices map[*dossier.Entity][][]*dossier.Entity

// maxChoices is the number of lists with the same first entity that are shared.
// It bounds the search.
const maxChoices = 64

// share returns a list equal to list, which must not be changed.
func (c choices) share(list []*dossier.Entity) []*dossier.Entity {
	for _, known := range c[list[0]] {
		if slices.Equal(known, list) {
			return known
		}
	}
	if len(c[list[0]]) < maxChoices {
		c[list[0]] = append(c[list[0]], list)
	}
	return list
}
