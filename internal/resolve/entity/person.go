package entity

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// isFullName reports whether a key of a person's name has a given name and a
// surname.
func isFullName(k string) bool { return len(tokens(k)) > 1 }

// joinMiddles joins people whose names differ by middle names only: "Donald
// Trump", "Donald J. Trump", "Donald John Trump". If two longer names contradict
// each other, the short one is joined to neither.
func (s *sets) joinMiddles() {
	type ends struct{ first, last string }
	byEnds := map[ends][]*node{}
	var keys []ends
	for _, n := range s.order {
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

// agree reports whether the middle names of all nodes can be one person's.
func agree(group []*node) bool {
	for i, a := range group {
		for _, b := range group[i+1:] {
			if !middlesAgree(middles(a.key), middles(b.key)) {
				return false
			}
		}
	}
	return true
}

// middlesAgree reports whether the middle names a and b can be one person's:
// those of one name are missing, or each is the other's or its initial.
func middlesAgree(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	return slices.EqualFunc(a, b, func(x, y string) bool {
		if len(x) > len(y) {
			x, y = y, x
		}
		return x == y || len(x) == 1 && strings.HasPrefix(y, x)
	})
}

// middles returns the words of a key between the first and the last.
func middles(k string) []string {
	t := tokens(k)
	return t[1 : len(t)-1]
}

// joinOrders joins names of two words that differ in their order only: "Orban
// Viktor".
func (s *sets) joinOrders() {
	seen := map[string]*node{}
	for _, n := range s.order {
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
		t := tokens(n.key)
		if n.kind != dossier.Person || len(t) < 2 {
			continue
		}
		root := n.root()
		if root.record == nil && len(root.names) == 0 || root.isRejected() {
			continue
		}
		surname := t[len(t)-1]
		if root.surnameFirst {
			surname = t[0]
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
		if (g == extract.UnknownGender || n.gender == extract.UnknownGender || g == n.gender) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
