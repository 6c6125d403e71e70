package proposition

import "slices"

// otherFates reports whether two propositions tell what happened to people, and something else:
// some were hurt, and some died of it. A report can leave out other fates, but not death.
func (r *Reader) otherFates(a, b *meaning) bool {
	x, y := r.fates(a), r.fates(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	death := r.words.Death
	return slices.Contains(x, death) != slices.Contains(y, death) || !slices.ContainsFunc(x, func(k string) bool { return slices.Contains(y, k) })
}

// fates returns the kinds of what happens to people in m.
func (r *Reader) fates(m *meaning) (out []string) {
	for _, s := range m.list(stemList) {
		if kind := r.words.Fates[r.text(s)]; kind != "" {
			out = append(out, kind)
		}
	}
	return out
}
