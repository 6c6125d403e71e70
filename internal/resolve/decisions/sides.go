package decisions

import "dossier/internal/source/decision"

// Sides returns what find finds of the claim or event that a decision is about, and of
// the other one of a merge; nil for one that does not exist. If the first member is gone,
// it is what find finds of the first of the others that is there.
func Sides[T any](d *decision.Decision, find func(name string) *T) (one, other *T) {
	first := func(names []string) *T {
		for _, name := range names {
			if x := find(name); x != nil {
				return x
			}
		}
		return nil
	}
	a, b := d.Sides()
	return first(a), first(b)
}

// Present returns the indices of the names that have one.
func Present(indices map[string]int, names []string) (out []int) {
	for _, name := range names {
		if i, ok := indices[name]; ok {
			out = append(out, i)
		}
	}
	return out
}
