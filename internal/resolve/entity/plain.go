package entity

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/personname"
)

// openPlainNames leaves open who is meant by a name that fits two people whose
// suffixes or middle initials differ: "Robert Dahl" beside Robert Dahl Sr. and
// Robert Dahl Jr. A name that an editor decided about means the one person.
func (r *Resolution) openPlainNames() {
	type named struct {
		node *node
		name *personname.Name
	}
	groups := map[[2]string][]named{}
	for _, n := range r.sets.order {
		if n.kind != dossier.Person || !isFullName(n.key) || n.root().surnameFirst || len(n.root().names) == 0 {
			continue
		}
		p := n.person()
		if last := len(p.Words) - 1; last > 0 {
			k := [2]string{p.Words[0], p.Words[last]}
			groups[k] = append(groups[k], named{n, p})
		}
	}
	open := map[*node][]*node{}
	for _, group := range groups {
		for _, plain := range group {
			root := plain.node.root()
			if plain.name.Suffix != "" || len(plain.name.Words) > 2 || len(root.keys) > 1 || root.record != nil || root.decided.id != "" || root.decided.accepted {
				continue
			}
			var fits []*node
			two := false
			for i, a := range group {
				if a.node.root() == root || a.node.root().isRejected() {
					continue
				}
				if !slices.Contains(fits, a.node.root()) {
					fits = append(fits, a.node.root())
				}
				two = two || slices.ContainsFunc(group[i+1:], func(b named) bool { return personname.Contradict(a.name, b.name) })
			}
			if two {
				open[root] = fits
			}
		}
	}
	if len(open) == 0 {
		return
	}
	for i := range r.refs {
		for j := range r.refs[i].locals {
			l := &r.refs[i].locals[j]
			if l.node == nil {
				continue
			}
			if fits := open[l.node.root()]; fits != nil {
				*l = local{candidates: fits}
			}
		}
	}
}
