package proposition

import "slices"

// otherSubjects reports whether statements i and j say something of different things: no
// content word before the first verb of one is in the other, as with "the ferry was
// unsafe" and "the tunnel was unsafe". A name and a noun can mean the same, so they
// differ only if both subjects have names, of different entities, or neither has one.
func (p *Pairs) otherSubjects(i, j int) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	if !p.reader.noneOf(a.list(subjectList), b) || !p.reader.noneOf(b.list(subjectList), a) {
		return false
	}
	if named := a.hasName(subjectList); named != b.hasName(subjectList) || !named {
		return !named && !b.hasName(subjectList)
	}
	return !p.reader.explained(a, b, p.meant[i], p.meant[j]) && !p.reader.explained(b, a, p.meant[j], p.meant[i])
}

// otherPredicates reports whether two propositions have no content word in common but
// those that they begin with, up to the first verb: "the ferry was unsafe" and "the ferry
// will sail in May".
func (r *Reader) otherPredicates(a, b *meaning) bool {
	x, y := a.predicate(), b.predicate()
	return len(x)+len(y) > 0 && (len(x) == 0 || r.otherThan(x, b)) && (len(y) == 0 || r.otherThan(y, a))
}

// predicate returns the content words of m that are not in its subject. If none is known,
// the first word is taken for it, unless it is the only one, behind a pronoun: "it will appeal".
func (m *meaning) predicate() []word {
	subject, all := m.list(subjectList), m.list(stemList)
	switch {
	case m.form&pronoun != 0 && len(all) == 1:
		return all
	case len(subject) == 0 && len(all) > 0:
		return all[1:]
	}
	return slices.DeleteFunc(slices.Clone(all), func(w word) bool { return slices.Contains(subject, w) })
}

// noneOf reports whether there are stems, and m has none of them in any form.
func (r *Reader) noneOf(stems []word, m *meaning) bool {
	return len(stems) > 0 && !slices.ContainsFunc(stems, func(s word) bool { return m.has(s) || r.nearAny(s, m) })
}

// otherThan reports whether m has none of the stems, nor words in the place of all of them: "a formal
// dinner" and "an official answer" have a word in the place of one.
func (r *Reader) otherThan(stems []word, m *meaning) bool {
	if slices.ContainsFunc(stems, func(s word) bool { return m.has(s) || r.beginsAny(s, m) }) {
		return false
	}
	return slices.ContainsFunc(stems, func(s word) bool { return !r.replacesAny(s, m) })
}

// hasName reports whether a list of m has a word of a name.
func (m *meaning) hasName(which int) bool { return slices.ContainsFunc(m.list(which), m.isName) }
