package entity

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/namekey"
)

// leastAcronym is the fewest letters of an acronym that tells an organization apart in
// an article that does not spell it out.
const leastAcronym = 3

// mostAcronym is the most letters of an acronym.
const mostAcronym = 6

// joinAcronyms joins an acronym that no article spells out with the only organization
// of the dossier that has its initials: "HNA" in one article, "Harbour News Agency" in
// another. It does not if that one has another acronym, or if an article names both.
func (r *Resolution) joinAcronyms() {
	s := r.sets
	full := map[string][]*node{}
	for _, n := range s.order {
		if n.kind != dossier.Organization || len(n.root().names) == 0 {
			continue
		}
		for _, a := range s.initials(n.key) {
			full[a] = append(full[a], n)
		}
	}
	if len(full) == 0 {
		return
	}
	fullOf := map[*node]*node{} // by the root of the acronym
	var order []*node
	for _, n := range s.order {
		l := full[n.key]
		if n.kind != dossier.Organization || len(l) == 0 || len(n.key) < leastAcronym || !n.isAcronym() || !oneRoot(l) || l[0].root() == n.root() {
			continue
		}
		if !l[0].root().hasAcronym() {
			fullOf[n.root()] = l[0].root()
			order = append(order, n.root())
		}
	}
	for i := range r.refs {
		named := map[*node]bool{}
		for _, l := range r.refs[i].locals {
			if l.node != nil {
				named[l.node.root()] = true
			}
		}
		for n := range named {
			if named[fullOf[n]] {
				delete(fullOf, n)
			}
		}
	}
	for _, n := range order {
		if f := fullOf[n]; f != nil {
			join(f, n)
		}
	}
}

// hasAcronym reports whether a key of the set of n can be an acronym.
func (n *node) hasAcronym() bool {
	return slices.ContainsFunc(n.root().keys, func(k string) bool {
		return len(k) <= mostAcronym && !strings.Contains(k, " ")
	})
}

// initials returns the initials of a name of at least as many words as an acronym has
// letters, with and without the function words.
func (s *sets) initials(key string) []string {
	t := namekey.Words(key)
	var all, content strings.Builder
	for _, w := range t {
		r := []rune(w)
		all.WriteRune(r[0])
		if !s.words.IsEmpty(w) {
			content.WriteRune(r[0])
		}
	}
	var out []string
	if content.Len() >= leastAcronym {
		out = append(out, content.String())
	}
	if all.Len() > content.Len() && all.Len() >= leastAcronym {
		out = append(out, all.String())
	}
	return out
}
