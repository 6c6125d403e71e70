package resolve

import (
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/source/annotation"
)

// local is where an article's own entity ended up: in one set, or between
// several.
type local struct {
	node       *node
	candidates []*node
}

// entities is the state of entity resolution.
type entities struct {
	in      *Input
	forest  *forest
	locals  [][]local // by article, by index in its names.Result.Entities
	all     []*dossier.Entity
	slugs   map[slugKey]bool
	bear    map[string][]*node // people by surname key
	names   *directory         // of what editors write
	decided *decisions
	dropped map[*names.Mention]bool                       // by an editor's decision
	marked  [][]named                                     // by article, passages of which an editor says whom they name
	choices map[*dossier.Entity][][]*dossier.Entity       // whom mentions may refer to, by the first of them
	joined  map[*dossier.Statement]*annotation.Annotation // the mark that says which claim a statement belongs to
}

func newEntities(in *Input, problems *diag.List) *entities {
	e := &entities{in: in, forest: newForest(), slugs: map[slugKey]bool{}, choices: map[*dossier.Entity][][]*dossier.Entity{}, joined: map[*dossier.Statement]*annotation.Annotation{}}
	e.decided = newDecisions(in.Decisions, problems)
	e.forest.keepApart(in.Decisions)
	e.addRecords(dossier.Person, in.People, problems)
	e.addRecords(dossier.Organization, in.Organizations, problems)
	e.addRecords(dossier.Place, in.Places, problems)
	kinds := e.voteKinds()
	e.addFull(kinds)
	e.forest.joinMiddles()
	e.forest.joinOrders()
	e.forest.joinShortOrganizations()
	e.decideNames()
	e.names = e.newDirectory()
	e.applyNames(problems)
	e.decideMentions()
	e.indexSurnames()
	e.addShort(kinds)
	e.decideNames() // those known by one word only
	return e
}

// addRecords makes a node for each name and alias of a record. A name that an
// earlier record has already is a problem and stays the earlier one's.
func (e *entities) addRecords(kind dossier.Kind, records []Record, problems *diag.List) {
	for i := range records {
		r := &records[i]
		e.slugs[slugKey{kind, r.Slug}] = true
		first := e.forest.node(kind, key(r.Name)).root()
		if first.record != nil {
			problems.Add(aliasTaken(r, r.Name, first.record))
			continue
		}
		first.record = r
		for _, name := range r.Not {
			first.not = append(first.not, key(name))
		}
		for _, alias := range r.Aliases {
			k := key(alias)
			if k == "" {
				continue
			}
			if n := e.forest.node(kind, k).root(); !join(first, n) {
				problems.Add(aliasTaken(r, alias, n.record))
			}
		}
	}
}

// voteKinds decides of every key what kind of entity it is in this dossier: a
// record says so, else the articles' majority.
func (e *entities) voteKinds() map[string]dossier.Kind {
	votes := map[string][3]float64{}
	for i := range e.in.Articles {
		found := &e.in.Articles[i].Found.Names
		for _, m := range found.Mentions {
			if m.Entity >= 0 {
				ent := &found.Entities[m.Entity]
				k := key(ent.Name)
				v := votes[k]
				v[ent.Kind] += m.Confidence
				votes[k] = v
			}
		}
	}
	kinds := make(map[string]dossier.Kind, len(votes))
	for k, v := range votes {
		best := dossier.Person
		for _, kind := range []dossier.Kind{dossier.Organization, dossier.Place} {
			if v[kind] > v[best] {
				best = kind
			}
		}
		kinds[k] = best
	}
	for kind := dossier.Place; ; kind-- { // a person's record weighs most
		for id, n := range e.forest.nodes {
			if id.kind == kind && n.root().record != nil {
				kinds[id.key] = kind
			}
		}
		if kind == dossier.Person {
			return kinds
		}
	}
}

// addFull places every local entity that can be told by its own name: people
// with a full name, and all organizations and places.
func (e *entities) addFull(kinds map[string]dossier.Kind) {
	e.locals = make([][]local, len(e.in.Articles))
	for i := range e.in.Articles {
		found := &e.in.Articles[i].Found.Names
		story := inStory(found)
		e.locals[i] = make([]local, len(found.Entities))
		for j := range found.Entities {
			ent := &found.Entities[j]
			k := key(ent.Name)
			kind := kinds[k]
			if k == "" || !story[j] {
				continue
			}
			if kind == dossier.Person && len(tokens(k)) < 2 {
				if !e.recordBears(kind, k) {
					continue
				}
			}
			if kind == dossier.Organization && ent.Owner != "" {
				k = e.ownedKey(k, ent.Owner)
			}
			n := e.forest.node(kind, k)
			for _, form := range ent.Forms {
				if fk := key(form); fk != k && fk != "" && e.strong(kind, form, fk) {
					join(n, e.forest.node(kind, fk))
				}
			}
			e.settle(i, j, n)
		}
	}
}

// inStory tells of each entity whether it is mentioned in the story itself and
// not only in a byline or photo credit.
func inStory(found *names.Result) []bool {
	out := make([]bool, len(found.Entities))
	for _, m := range found.Mentions {
		if m.Entity >= 0 && !m.Credit {
			out[m.Entity] = true
		}
	}
	return out
}

// strong reports whether a further form of an entity identifies it beyond its
// article: a person's full name, an acronym, a name a record has.
func (e *entities) strong(kind dossier.Kind, form, k string) bool {
	if e.recordBears(kind, k) {
		return len(tokens(k)) > 1 || kind != dossier.Person
	}
	if kind == dossier.Person {
		return len(tokens(k)) > 1
	}
	return isAcronym(form)
}

func (e *entities) recordBears(kind dossier.Kind, k string) bool {
	return e.forest.has(kind, k) && e.forest.node(kind, k).root().record != nil
}

// settle puts local entity j of article i into the set of n.
func (e *entities) settle(i, j int, n *node) {
	e.locals[i][j].node = n
	root := n.root()
	ent := &e.in.Articles[i].Found.Names.Entities[j]
	root.names[fullName(ent)]++
	root.surnameFirst = root.surnameFirst || ent.SurnameFirst
	if root.gender == names.UnknownGender {
		root.gender = ent.Gender
	}
}

// indexSurnames lists the people under the word that can stand for them alone.
func (e *entities) indexSurnames() {
	e.bear = map[string][]*node{}
	seen := map[string]map[*node]bool{}
	for _, n := range e.forest.order {
		t := tokens(n.key)
		if n.kind != dossier.Person || len(t) < 2 {
			continue
		}
		root := n.root()
		if root.record == nil && len(root.names) == 0 || root.gone() { // an editor says that nobody has the name
			continue
		}
		surname := t[len(t)-1]
		if root.surnameFirst {
			surname = t[0]
		}
		if seen[surname] == nil {
			seen[surname] = map[*node]bool{}
		}
		if !seen[surname][root] {
			seen[surname][root] = true
			e.bear[surname] = append(e.bear[surname], root)
		}
	}
}

// addShort places people whom an article names by one word only.
func (e *entities) addShort(kinds map[string]dossier.Kind) {
	for i := range e.in.Articles {
		found := &e.in.Articles[i].Found.Names
		story := inStory(found)
		for j := range found.Entities {
			ent := &found.Entities[j]
			k := key(ent.Name)
			if e.locals[i][j].node != nil || k == "" || !story[j] || kinds[k] != dossier.Person {
				continue
			}
			switch c := e.bearers(k, ent.Gender); len(c) {
			case 0:
				e.settle(i, j, e.forest.node(dossier.Person, k))
			case 1:
				e.locals[i][j].node = c[0]
			default:
				e.locals[i][j].candidates = c
			}
		}
	}
}

// bearers lists the people whom the single word k can mean. A record that has
// it as an alias is the only one.
func (e *entities) bearers(k string, g names.Gender) []*node {
	if e.recordBears(dossier.Person, k) {
		return []*node{e.forest.node(dossier.Person, k).root()}
	}
	var out []*node
	for _, n := range e.bear[k] {
		n = n.root()
		if slices.Contains(n.not, k) {
			continue
		}
		if (g == names.UnknownGender || n.gender == names.UnknownGender || g == n.gender) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// entity is the finished entity of a set, made at first use.
func (e *entities) entity(n *node) *dossier.Entity {
	n = n.root()
	if n.entity == nil {
		n.entity = &dossier.Entity{ID: string(n.id()), Kind: n.kind, Name: n.name(), Former: n.former}
		if n.record != nil {
			n.entity.Record = &n.record.Record
			n.entity.Slug = n.record.Slug
		}
		switch {
		case n.record != nil || n.edited:
			n.entity.Origin = dossier.Editor
		case n.accepted:
			n.entity.Origin = dossier.Accepted
		}
		if pin := (slugKey{n.kind, n.pinned}); n.record == nil && n.pinned != "" && !e.slugs[pin] {
			n.entity.Slug = n.pinned
			e.slugs[pin] = true
		}
		e.all = append(e.all, n.entity)
	}
	return n.entity
}

// finish orders the entities and gives each without a record a slug that no
// other has.
func (e *entities) finish(names *nameOrder) []*dossier.Entity {
	slices.SortFunc(e.all, names.byWeight)
	for _, ent := range e.all {
		if ent.Slug == "" {
			ent.Slug = uniqueSlug(ent.Name, func(s string) bool {
				k := slugKey{ent.Kind, strings.ToLower(s)}
				taken := e.slugs[k]
				e.slugs[k] = true
				return !taken
			})
		}
	}
	return e.all
}
