package entity

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/id"
	"dossier/internal/source/decision"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
)

// sets is a union-find of names: the names in one set mean one entity.
type sets struct {
	words *extract.Words
	nodes map[nodeKey]*node
	order []*node                       // as they were made
	apart map[decision.ID][]decision.ID // names that an editor decided are two entities
}

type nodeKey struct {
	kind dossier.Kind
	key  string
}

// node is a name: one kind of entity under one key. The root of a set describes
// the entity. A set has at most one record.
type node struct {
	words  *extract.Words
	kind   dossier.Kind
	key    string
	parent *node

	// Of the root.
	keys         []string // of the nodes of the set
	record       *Record
	not          []string // keys of names that are never joined to the record
	annotated    bool     // an annotation names the entity
	decided      decided
	names        map[string]int // full names in articles, and how many articles have each
	surnameFirst bool
	gender       extract.Gender
	spelled      map[string]dossier.Spelling // keys that are joined as spellings of one name
	entity       *dossier.Entity             // nil until it is needed
}

// decided is what editors decided about a set.
type decided struct {
	accepted, rejected bool
	id                 decision.ID
	name               string
	slug               string        // of its page
	former             []string      // slugs of pages of sets that were merged into it
	apart              []decision.ID // names that are other entities
}

func newSets(words *extract.Words, all []decision.Decision) *sets {
	s := &sets{words: words, nodes: map[nodeKey]*node{}, apart: map[decision.ID][]decision.ID{}}
	for _, d := range all {
		if d.Verb == decision.Reject && d.ID.Kind() == decision.MergeOf {
			a, b := d.ID.Merged()
			s.apart[a], s.apart[b] = append(s.apart[a], b), append(s.apart[b], a)
		}
	}
	return s
}

func (s *sets) key(name string) string { return Key(s.words, name) }

// node returns the node of a key, which it makes if it is new.
func (s *sets) node(kind dossier.Kind, k string) *node {
	at := nodeKey{kind, k}
	n := s.nodes[at]
	if n == nil {
		n = &node{words: s.words, kind: kind, key: k, keys: []string{k}, names: map[string]int{}}
		if len(s.apart) > 0 {
			n.decided.apart = s.apart[id.Entity(kind, k)]
		}
		s.nodes[at] = n
		s.order = append(s.order, n)
	}
	return n
}

func (s *sets) has(kind dossier.Kind, k string) bool { return s.nodes[nodeKey{kind, k}] != nil }

// inRecord reports whether k is the key of a name of a record.
func (s *sets) inRecord(kind dossier.Kind, k string) bool {
	n := s.nodes[nodeKey{kind, k}]
	return n != nil && n.root().record != nil
}

func (n *node) root() *node {
	for n.parent != nil {
		if n.parent.parent != nil {
			n.parent = n.parent.parent
		}
		n = n.parent
	}
	return n
}

// join makes one set of those of a and b and reports whether it could. It does
// not if an editor says that they are two: each has a record, or a record or a
// decision keeps a name of one from the other.
func join(a, b *node) bool {
	a, b = a.root(), b.root()
	if a == b {
		return true
	}
	if a.record != nil && b.record != nil {
		return false
	}
	if a.excludes(b) || b.excludes(a) {
		return false
	}
	if b.record != nil {
		a, b = b, a
	}
	b.parent = a
	a.keys, b.keys = append(a.keys, b.keys...), nil
	a.annotated = a.annotated || b.annotated
	a.decided.add(b.decided)
	for name, c := range b.names {
		a.names[name] += c
	}
	b.names = nil
	if a.spelled == nil {
		a.spelled = b.spelled
	} else {
		maps.Copy(a.spelled, b.spelled)
	}
	a.surnameFirst = a.surnameFirst || b.surnameFirst
	if a.gender == extract.UnknownGender {
		a.gender = b.gender
	}
	return true
}

func (d *decided) add(o decided) {
	d.accepted, d.rejected = d.accepted || o.accepted, d.rejected || o.rejected
	d.id, d.name, d.slug = cmp.Or(d.id, o.id), cmp.Or(d.name, o.name), cmp.Or(d.slug, o.slug)
	d.former, d.apart = append(d.former, o.former...), slices.Concat(d.apart, o.apart)
}

// excludes reports whether an editor says that a does not have one of the names
// of b.
func (a *node) excludes(b *node) bool {
	for _, other := range a.decided.apart {
		if slices.ContainsFunc(b.keys, func(k string) bool { return id.Entity(b.kind, k) == other }) {
			return true
		}
	}
	return slices.ContainsFunc(a.not, func(k string) bool { return slices.Contains(b.keys, k) })
}

// isRejected reports whether an editor decided that there is no such entity.
func (n *node) isRejected() bool {
	n = n.root()
	return n.decided.rejected && !n.annotated && n.record == nil
}

// id returns the id of the set of n: that of its record, the one that an editor
// decided about, or that of its name.
func (n *node) id() decision.ID {
	n = n.root()
	switch k := Key(n.words, n.commonName()); {
	case n.record != nil:
		return id.Record(n.kind, n.record.Slug)
	case n.decided.id != "":
		return n.decided.id
	case slices.Contains(n.keys, k):
		return id.Entity(n.kind, k)
	}
	return id.Entity(n.kind, n.key)
}

// name returns the name of a set: that of its record, the one that an editor
// decided on, or the common one.
func (n *node) name() string {
	switch {
	case n.record != nil:
		return n.record.Name
	case n.decided.name != "":
		return n.decided.name
	}
	return n.commonName()
}

// commonName returns the best of the names that articles use (see better), or
// the full name of a state or union if they only use acronyms.
func (n *node) commonName() string {
	best := ""
	for name := range n.names {
		if best == "" || n.better(name, best) {
			best = name
		}
	}
	for name := range n.names {
		if n.kind == dossier.Organization && name != best && isAcronym(name) && (namekey.Of(name) == namekey.Of(best)) && (!isAcronym(best) || name < best) {
			best = name // "EU", and not "Eu"
		}
	}
	if full := n.words.Countries[namekey.Of(best)]; full != "" && isAcronym(best) {
		return n.titled(full)
	}
	return best
}

// titled returns a key as a name is written: "United Nations".
func (n *node) titled(k string) string {
	t := namekey.Words(k)
	for i, w := range t {
		if !n.words.OwnerPrepositions[w] && !n.words.IsArticle(w) {
			r, size := utf8.DecodeRuneInString(w)
			t[i] = string(unicode.ToUpper(r)) + w[size:]
		}
	}
	return strings.Join(t, " ")
}

// better reports whether a is a better name for the set than b. First counts
// what kind of name it is (see rank), then how many articles use it, then its
// length.
func (n *node) better(a, b string) bool {
	return cmp.Or(cmp.Compare(n.rank(a), n.rank(b)), cmp.Compare(n.names[a], n.names[b]), cmp.Compare(len(a), len(b)), strings.Compare(b, a)) > 0
}

// rank returns how well a kind of name suits the set: for a person a full name
// before a surname, for a state its common name, for an organization words
// without its owner before words with it, and an
// acronym or other usual short name last.
func (n *node) rank(name string) int {
	switch {
	case n.kind == dossier.Person:
		p := personname.Parse(name, nil)
		switch {
		case !p.IsFull():
			return min(strings.Count(name, " "), 1)
		case n.words.IsGiven != nil && !n.words.IsGiven(p.Words[0]):
			return 2
		}
		return 3
	case n.kind == dossier.Place && fold(n.words, name) == n.key:
		return 2
	case n.kind == dossier.Organization && (isAcronym(name) || len(n.words.BodyNames[namekey.Of(name)]) > len(name)):
		return 0
	case n.kind == dossier.Organization && !slices.ContainsFunc(strings.Fields(name), func(w string) bool { return n.words.OwnerPrepositions[w] }):
		return 2
	}
	return 1
}
