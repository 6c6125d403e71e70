package entity

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
)

// isFullName reports whether a key of a person's name has a given name and a
// surname.
func isFullName(k string) bool { return len(namekey.Words(k)) > 1 }

// person returns the parsed name of a node. Keys have no capitals, so a Roman
// numeral is a word of the name.
func (n *node) person() *personname.Name { return personname.Parse(n.key, nil) }

// joinMiddles joins people whose names differ by middle names only: "Donald
// Trump", "Donald J. Trump", "Donald John Trump". If two longer names contradict
// each other, or an article names both as two people, the short one is joined to neither.
func (r *Resolution) joinMiddles() {
	s, in := r.sets, r.articlesOf()
	type named struct {
		node *node
		name *personname.Name
	}
	type ends struct{ first, last, suffix string }
	groups := map[ends][]named{}
	var order []ends
	for _, n := range s.order {
		if n.kind != dossier.Person || !isFullName(n.key) || n.root().surnameFirst {
			continue
		}
		p, w := n.person(), namekey.Words(n.key) // w tells ø from o
		if p.Suffix != "" {
			w = w[:len(w)-1]
		}
		k := ends{w[0], w[len(w)-1], p.Suffix}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], named{n, p})
	}
	for _, k := range order {
		group := groups[k]
		agree := true
		for i, a := range group {
			agree = agree && !slices.ContainsFunc(group[i+1:], func(b named) bool {
				x, y := a.node.root(), b.node.root()
				return !personname.SameButMiddle(a.name, b.name) || x != y && share(in[x], in[y])
			})
		}
		if agree {
			for _, n := range group[1:] {
				join(group[0].node, n.node)
			}
		}
	}
}

// joinOrders joins names of two words that differ in their order only: "Orban
// Viktor".
func (s *sets) joinOrders() {
	seen := map[string]*node{}
	for _, n := range s.order {
		w := namekey.Words(n.key)
		if n.kind != dossier.Person || len(w) != 2 {
			continue
		}
		slices.Sort(w)
		k := strings.Join(w, " ")
		if first := seen[k]; first != nil {
			join(first, n)
		} else {
			seen[k] = n
		}
	}
}

// joinEndings joins a name with the only person whose name ends with its words: "bin
// Rostam", "Salim bin Rostam". It has to begin with no given name of the lists, or the two
// have to have one office, and no sentence may name both: "President Tomas Silva",
// "President Jorge Tomas Silva".
func (r *Resolution) joinEndings() {
	s, offices, known := r.sets, r.held(), r.knownOf()
	ending := map[string][]*node{} // by the last words of a full name
	for _, n := range s.order {
		if n.kind != dossier.Person || len(n.root().names) == 0 && n.root().record == nil {
			continue
		}
		w := namekey.Words(n.key)
		for k := 1; k+1 < len(w); k++ {
			end := strings.Join(w[k:], " ")
			ending[end] = append(ending[end], n)
		}
	}
	for _, n := range s.order {
		if l := ending[n.key]; n.kind == dossier.Person && len(l) > 0 && oneRoot(l) && (s.isSurname(n) || isOneHolder(n.root(), l[0].root(), offices, known)) {
			join(l[0], n)
		}
	}
}

// isOneHolder reports whether two people can be one by their offices, what is known of them and their
// genders.
func isOneHolder(a, b *node, offices map[*node][]string, known map[*node]*known) bool {
	return slices.ContainsFunc(offices[a], func(o string) bool { return slices.Contains(offices[b], o) }) &&
		known[a] != nil && known[b] != nil && !share(known[a].sentences, known[b].sentences) && a.mayBe(b.gender)
}

// isSurname reports whether a name of several words is a surname.
func (s *sets) isSurname(n *node) bool {
	p := n.person()
	return !p.IsFull() || s.words.IsGiven != nil && !s.words.IsGiven(p.Words[0])
}

// surnames holds the people of the dossier by the word that can mean them when
// it stands alone.
type surnames map[string][]*node

func (s *sets) surnames() surnames {
	type bearer struct {
		surname string
		root    *node
	}
	out, seen := surnames{}, map[bearer]bool{}
	for _, n := range s.order {
		if n.kind != dossier.Person || !isFullName(n.key) {
			continue
		}
		root := n.root()
		if root.record == nil && len(root.names) == 0 || root.isRejected() {
			continue
		}
		w := n.person().Words
		surname := w[len(w)-1]
		if root.surnameFirst {
			surname = w[0]
		}
		if b := (bearer{surname, root}); !seen[b] {
			seen[b] = true
			out[surname] = append(out[surname], root)
		}
	}
	return out
}

// bearers returns the people whom the single word k can mean. A record that has
// it as an alias is the only one.
func (s *sets) bearers(of surnames, k string, g extract.Gender) []*node {
	if s.inRecord(dossier.Person, k) {
		return []*node{s.node(dossier.Person, k).root()}
	}
	var out []*node
	for _, n := range of[k] {
		n = n.root()
		if slices.Contains(n.not, k) {
			continue
		}
		if n.mayBe(g) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// givenNames returns the people of the dossier by their given names.
func (s *sets) givenNames() surnames {
	out := surnames{}
	for _, n := range s.order {
		root := n.root()
		if n.kind != dossier.Person || !isFullName(n.key) || root.surnameFirst || root.isRejected() || root.record == nil && len(root.names) == 0 {
			continue
		}
		if w := n.person().Words[0]; !slices.Contains(out[w], root) {
			out[w] = append(out[w], root)
		}
	}
	return out
}

// relative returns the only one of the people with a given name whose family article i
// names: "Tito" in an article on Rui Costa is Tito Costa. It returns nil if there is
// none or several are. What an article calls otherwise than somebody that it names in full
// is another: King Faris beside Faris Okoye.
func (r *Resolution) relative(i int, people []*node, g extract.Gender, in map[*node][]int) *node {
	var one *node
	for _, p := range people {
		p = p.root()
		if !p.mayBe(g) || names(in[p], i) || !r.hasFamily(i, p, in) {
			continue
		}
		if one != nil && one != p {
			return nil
		}
		one = p
	}
	return one
}

// hasFamily reports whether article i names somebody with the surname of p, and another
// article names both.
func (r *Resolution) hasFamily(i int, p *node, in map[*node][]int) bool {
	own := p.surnames()
	for _, l := range r.refs[i].locals {
		if l.node == nil || l.node.kind != dossier.Person {
			continue
		}
		q := l.node.root()
		if q != p && slices.ContainsFunc(q.surnames(), func(w string) bool { return slices.Contains(own, w) }) && share(in[p], in[q]) {
			return true
		}
	}
	return false
}

// articlesOf returns the articles that name each person, in order.
func (r *Resolution) articlesOf() map[*node][]int {
	out := map[*node][]int{}
	for i := range r.refs {
		for _, l := range r.refs[i].locals {
			if l.node == nil || l.node.kind != dossier.Person {
				continue
			}
			n := l.node.root()
			if in := out[n]; len(in) == 0 || in[len(in)-1] != i {
				out[n] = append(in, i)
			}
		}
	}
	return out
}

// names reports whether article i is among those that name somebody.
func names(in []int, i int) bool {
	_, found := slices.BinarySearch(in, i)
	return found
}

// share reports whether two sorted lists have an element in common.
func share[T cmp.Ordered](a, b []T) bool {
	return slices.ContainsFunc(a, func(i T) bool {
		_, both := slices.BinarySearch(b, i)
		return both
	})
}

// surnames returns the last words of the full names of the set of n.
func (n *node) surnames() []string {
	var out []string
	for _, k := range n.root().keys {
		if w := namekey.Words(k); len(w) > 1 {
			out = append(out, w[len(w)-1])
		}
	}
	return out
}

// mayBe reports whether somebody of the gender g can be n.
func (n *node) mayBe(g extract.Gender) bool {
	n = n.root()
	return g == extract.UnknownGender || n.gender == extract.UnknownGender || g == n.gender
}

// calledBy returns the people by the words in the middle of their names that an article
// calls them by alone: "Lula" of Luiz Lula da Silva.
func (r *Resolution) calledBy() surnames {
	out := surnames{}
	for i := range r.refs {
		for j, l := range r.refs[i].locals {
			if l.node == nil || l.node.kind != dossier.Person {
				continue
			}
			root := l.node.root()
			for _, form := range r.articles[i].Names.Entities[j].Forms {
				if k := r.sets.key(form); !isFullName(k) && root.hasMiddle(k) && !slices.Contains(out[k], root) {
					out[k] = append(out[k], root)
				}
			}
		}
	}
	return out
}

// hasMiddle reports whether a full name of the set of n has a word in its middle. The second
// may be no given name, since that is also what a mother or daughter is called.
func (n *node) hasMiddle(w string) bool {
	return slices.ContainsFunc(n.root().keys, func(k string) bool {
		t := namekey.Words(k)
		at := slices.Index(t, w)
		return at > 0 && at < len(t)-1 && (at > 1 || n.words.IsGiven == nil || !n.words.IsGiven(w))
	})
}

// nicknamed returns the only one of the people that articles call by k, if k is not the
// first name of somebody.
func (r *Resolution) nicknamed(k string, people, given []*node, g extract.Gender) *node {
	if len(people) != 1 || len(given) > 0 || !people[0].mayBe(g) || slices.Contains(people[0].root().not, k) {
		return nil
	}
	return people[0].root()
}

// leastRare is the fewest letters of a given name that can tell a person apart.
const leastRare = 4

// rare returns the only one of the people with the given name k, if article i does not name
// that one and k is on no list of given names, and so hardly that of a second person:
// "Zarlan" is Zarlan Okoye.
func (r *Resolution) rare(i int, k string, people []*node, g extract.Gender, in map[*node][]int) *node {
	isGiven := r.sets.words.IsGiven
	if len(people) != 1 || len(k) < leastRare || isGiven == nil || isGiven(k) || !people[0].mayBe(g) || names(in[people[0].root()], i) {
		return nil
	}
	return people[0].root()
}
