package proposition

import (
	"slices"

	"dossier/internal/dossier"
)

// otherActs reports whether statements i and j say that something else is done, or that somebody else
// does it, although they share words. One source can say a thing in other words, and sources that are
// alike can be one source. So most rules are for two sources.
func (p *Pairs) otherActs(i, j int, f *Features) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	switch {
	case p.reader.otherBeside(a, b), mayOrShould(a, b):
		return true
	case p.reader.otherMainVerbs(a, b) && (a.urged != b.urged || f[sameSource] == 0 && f[most] < fewInCommon || len(a.list(verbList)) == 0 && len(b.list(verbList)) == 0):
		return true
	case f[sameSource] != 0 || f[sourceAlike] != 0:
		return false
	}
	return p.otherActors(i, j) || p.reader.otherVerbs(a, b) || p.eachSpeaksOfItself(i, j) || f[otherSource] != 0 && p.reader.otherHeads(a, b)
}

// mayOrShould reports whether one proposition says what may be and the other what should be.
func mayOrShould(a, b *meaning) bool { return clash(a.form, b.form, hedged, obliged) }

// fewInCommon is a share of the words of one statement, by weight. If the other has as many, two sources
// with other main verbs can put forward one proposition: one says it within something else.
const fewInCommon = 0.8

// otherMainVerbs reports whether the verbs of the main clauses of two propositions are others: "the clerk who sold the boat
// was fined", "the clerk who sold the boat has fled". It reports false if those of one are not known.
func (r *Reader) otherMainVerbs(a, b *meaning) bool {
	x, y := a.list(mainVerbList), b.list(mainVerbList)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	for _, v := range x {
		for _, w := range y {
			if v == w || !r.words.LightVerbs[r.text(v)] && !r.words.LightVerbs[r.text(w)] && r.mayReplace(v, w) {
				return false
			}
		}
	}
	return true
}

// otherHeads reports whether two propositions begin with other subjects, of which neither is in the other proposition,
// and with other verbs: "the bank paid the clerk", "the court found that the money paid to the clerk was a bribe". With one
// verb a name and a noun can mean the same.
func (r *Reader) otherHeads(a, b *meaning) bool {
	return r.noneOf(a.list(subjectList), b) && r.noneOf(b.list(subjectList), a) && r.otherHead(a, b)
}

// otherHead reports whether two propositions have other words behind their subjects.
func (r *Reader) otherHead(a, b *meaning) bool {
	x, y := a.opening(b), b.opening(a)
	return len(x) > 0 && len(y) > 0 && x[0] != y[0] && !r.mayReplace(x[0], y[0])
}

// otherActors reports whether the subjects of statements i and j have names of different entities,
// and one of them is not in the other statement at all: "the mayor was told of the sale",
// "the harbour fund paid the aide of the mayor".
func (p *Pairs) otherActors(i, j int) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	x, y := a.list(subjectList), b.list(subjectList)
	if !a.hasName(subjectList) || !b.hasName(subjectList) || slices.ContainsFunc(x, func(w word) bool { return slices.Contains(y, w) }) {
		return false
	}
	return p.reader.noneOf(x, b) && !p.reader.explained(a, b, p.meant[i], p.meant[j]) || p.reader.noneOf(y, a) && !p.reader.explained(b, a, p.meant[j], p.meant[i])
}

// otherBeside reports whether one of two propositions has a word that makes something else of the word
// behind it or of its owner, and the other has only that word: "the deputy mayor", "part of the road", "Lund's brother".
func (r *Reader) otherBeside(a, b *meaning) bool { return r.besideOf(a, b) || r.besideOf(b, a) }

func (r *Reader) besideOf(a, b *meaning) bool {
	all, others := a.list(stemList), b.list(runningList)
	for k, w := range all {
		if !r.words.Relating[r.text(w)] || slices.Contains(others, w) {
			continue
		}
		if k > 0 && b.has(all[k-1]) && r.isOwnedBy(a, w, all[k-1]) {
			return true
		}
		if of, next := r.behindOf(a, w); b.has(next) && (of || !a.isName(next) && !slices.Contains(a.list(verbList), next)) {
			return true // but not "his brother Lund" or "his brother paid"
		}
	}
	return false
}

// behindOf returns the word behind a word of m and the articles there, and whether "of" is between the two.
func (r *Reader) behindOf(m *meaning, w word) (of bool, next word) {
	all := m.list(runningList)
	for k := slices.Index(all, w) + 1; k < len(all); k++ {
		switch next = all[k]; {
		case r.words.OwnerPrepositions[r.text(next)]:
			of = true
		case !r.words.IsArticle(r.text(next)):
			return of, next
		}
	}
	return of, w
}

// isOwnedBy reports whether m says that something is another one's: the car of "the clerk's car".
func (r *Reader) isOwnedBy(m *meaning, w, owner word) bool {
	marks := m.list(markList)
	for i := 0; i < len(marks); i += markWidth {
		if marks[i] == w && r.text(marks[i+1]) == owned && marks[i+2] == owner {
			return true
		}
	}
	return false
}

// otherVerbs reports whether the verb of neither of two propositions is in the other. If none
// is known, it is the first word of what one says of its subject.
func (r *Reader) otherVerbs(a, b *meaning) bool {
	verbs := func(m, other *meaning) []word {
		if v := m.list(verbList); len(v) > 0 {
			return v
		}
		return m.opening(other)
	}
	return r.noneOf(verbs(a, b), b) && r.noneOf(verbs(b, a), a)
}

// opening returns the first content word of m behind its subject, or behind the words that are the
// subject of another proposition. It is empty if that is not known or a name.
func (m *meaning) opening(other *meaning) []word {
	all, n := m.list(stemList), len(m.list(subjectList))
	if subject := other.list(subjectList); n == 0 && len(all) > len(subject) && slices.Equal(all[:len(subject)], subject) {
		n = len(subject)
	}
	if n == 0 || n >= len(all) || m.isName(all[n]) {
		return nil
	}
	return all[n : n+1]
}

// eachSpeaksOfItself reports whether statements i and j of two people have a pronoun for a
// person that something is done to, who can be its source: "the mayor paid me", "the mayor had
// paid her".
func (p *Pairs) eachSpeaksOfItself(i, j int) bool {
	s, t := p.statements[i], p.statements[j]
	return byPerson(s) && byPerson(t) && s.Source.Entity != t.Source.Entity &&
		s.Stance == dossier.Asserts && t.Stance == dossier.Asserts && p.reader.personBehindVerb(&p.meanings[i]) && p.reader.personBehindVerb(&p.meanings[j])
}

// byPerson reports whether the source of a statement is a person with a name.
func byPerson(s *dossier.Statement) bool {
	return s.Source != nil && s.Source.Entity != nil && s.Source.Entity.Kind == dossier.Person
}

// personBehindVerb reports whether a verb of m has a pronoun for a person right behind it.
func (r *Reader) personBehindVerb(m *meaning) bool {
	words, verbs, first := m.list(runningList), m.list(verbList), m.opening(m)
	for k := 1; k < len(words); k++ {
		if before := words[k-1]; r.words.ObjectPronouns[r.text(words[k])] && (slices.Contains(verbs, before) || slices.Contains(first, before)) {
			return true
		}
	}
	return false
}
