package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/source/decision"
)

// node is one kind of entity under one key. Nodes that are the same entity
// form a set of a disjoint-set forest; a set has at most one record.
type node struct {
	kind   dossier.Kind
	key    string
	parent *node
	record *Record
	not    []string        // keys of names that are not the record's, whatever articles say
	keys   []string        // of the set's nodes; of the root
	edited bool            // an editor speaks of it
	entity *dossier.Entity // of the root, once made

	// Of the root, what editors decided.
	accepted, rejected bool
	decidedAs          decision.ID
	given              string   // its name
	pinned             string   // slug of its page
	former             []string // slugs of pages of what it took in
	apart              []decision.ID

	names        map[string]int // full names of the set's entities in articles, how many articles have each
	surnameFirst bool
	gender       names.Gender
}

type nodeKey struct {
	kind dossier.Kind
	key  string
}

// forest holds all nodes.
type forest struct {
	nodes map[nodeKey]*node
	order []*node                       // as they were made
	apart map[decision.ID][]decision.ID // names that are two by an editor's decision
}

func newForest() *forest { return &forest{nodes: map[nodeKey]*node{}} }

func (f *forest) node(kind dossier.Kind, k string) *node {
	id := nodeKey{kind, k}
	n := f.nodes[id]
	if n == nil {
		n = &node{kind: kind, key: k, keys: []string{k}, names: map[string]int{}}
		if len(f.apart) > 0 {
			n.apart = f.apart[keyID(kind, k)]
		}
		f.nodes[id] = n
		f.order = append(f.order, n)
	}
	return n
}

func (f *forest) has(kind dossier.Kind, k string) bool { return f.nodes[nodeKey{kind, k}] != nil }

func (n *node) root() *node {
	for n.parent != nil {
		if n.parent.parent != nil {
			n.parent = n.parent.parent
		}
		n = n.parent
	}
	return n
}

// join makes a and b one entity, unless the editor says that they are two: each
// has a record of its own, or the record of one says that it has not a name of
// the other's.
func join(a, b *node) bool {
	a, b = a.root(), b.root()
	if a == b {
		return true
	}
	if a.record != nil && b.record != nil {
		return false
	}
	if a.denies(b) || b.denies(a) {
		return false
	}
	if b.record != nil {
		a, b = b, a
	}
	b.parent = a
	a.keys, b.keys = append(a.keys, b.keys...), nil
	a.edited, a.accepted, a.rejected = a.edited || b.edited, a.accepted || b.accepted, a.rejected || b.rejected
	a.decidedAs, a.given, a.pinned = cmp.Or(a.decidedAs, b.decidedAs), cmp.Or(a.given, b.given), cmp.Or(a.pinned, b.pinned)
	a.former, a.apart = append(a.former, b.former...), slices.Concat(a.apart, b.apart)
	for name, c := range b.names {
		a.names[name] += c
	}
	b.names = nil
	a.surnameFirst = a.surnameFirst || b.surnameFirst
	if a.gender == names.UnknownGender {
		a.gender = b.gender
	}
	return true
}

// denies reports whether an editor says that a has not one of the names of b.
func (a *node) denies(b *node) bool {
	for _, id := range a.apart {
		if slices.ContainsFunc(b.keys, func(k string) bool { return keyID(b.kind, k) == id }) {
			return true
		}
	}
	return slices.ContainsFunc(a.not, func(k string) bool { return slices.Contains(b.keys, k) })
}

// name is the name of a set: the record's, the one that an editor decided on,
// else the common one.
func (n *node) name() string {
	switch {
	case n.record != nil:
		return n.record.Name
	case n.given != "":
		return n.given
	}
	return n.commonName()
}

// commonName is the name of a set that most articles use, the longest of equals. A person's full name goes before a single word, the
// common name of a state before its others, an organization's name in words
// before its acronym, and one that does not say where before one that does.
func (n *node) commonName() string {
	best := ""
	for name := range n.names {
		if best == "" || n.better(name, best) {
			best = name
		}
	}
	return best
}

func (n *node) better(a, b string) bool {
	rank := func(s string) int {
		switch {
		case n.kind == dossier.Person:
			return min(strings.Count(s, " "), 1)
		case n.kind == dossier.Place && fold(s) == n.key:
			return 2
		case n.kind == dossier.Organization && isAcronym(s):
			return 0
		case n.kind == dossier.Organization && !strings.Contains(s, " of "):
			return 2
		}
		return 1
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(n.names[a], n.names[b]), cmp.Compare(len(a), len(b)), strings.Compare(b, a)) > 0
}

// joinMiddles joins people whose names differ by middle names only: "Donald
// Trump", "Donald J. Trump", "Donald John Trump". Where two longer names
// contradict each other, the short one stays apart from both.
func (f *forest) joinMiddles() {
	type ends struct{ first, last string }
	byEnds := map[ends][]*node{}
	var keys []ends
	for _, n := range f.order {
		t := tokens(n.key)
		if n.kind != dossier.Person || len(t) < 2 || n.root().surnameFirst {
			continue
		}
		k := ends{t[0], t[len(t)-1]}
		if byEnds[k] == nil {
			keys = append(keys, k)
		}
		byEnds[k] = append(byEnds[k], n)
	}
	for _, k := range keys {
		group := byEnds[k]
		if len(group) > 1 && agree(group) {
			for _, n := range group[1:] {
				join(group[0], n)
			}
		}
	}
}

// agree reports whether the middle names of all nodes can be those of one
// person.
func agree(group []*node) bool {
	for i, a := range group {
		ma := middles(a)
		for _, b := range group[i+1:] {
			mb := middles(b)
			if len(ma) == 0 || len(mb) == 0 {
				continue
			}
			if len(ma) != len(mb) {
				return false
			}
			for k := range ma {
				if !strings.HasPrefix(ma[k], mb[k]) && !strings.HasPrefix(mb[k], ma[k]) || ma[k] != mb[k] && min(len(ma[k]), len(mb[k])) > 1 {
					return false
				}
			}
		}
	}
	return true
}

func middles(n *node) []string {
	t := tokens(n.key)
	return t[1 : len(t)-1]
}

// joinOrders joins names of the same words in another order: "Orban Viktor".
func (f *forest) joinOrders() {
	seen := map[string]*node{}
	for _, n := range f.order {
		t := tokens(n.key)
		if n.kind != dossier.Person || len(t) != 2 {
			continue
		}
		slices.Sort(t)
		k := strings.Join(t, " ")
		if first := seen[k]; first != nil {
			join(first, n)
		} else {
			seen[k] = n
		}
	}
}
