package proposition

import (
	"math"
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// present is the value of an expression such as "now".
const present = "PRESENT_REF"

// deniesOther reports whether what one of statements i and j denies may be of another person, time, amount or thing than
// what the other says, or only of what somebody is accused of there, or both may have one source.
func (p *Pairs) deniesOther(i, j int) bool {
	return p.isOfOthers(i, j) || p.reader.deniesReproach(&p.meanings[i], &p.meanings[j]) || p.reader.deniesReproach(&p.meanings[j], &p.meanings[i]) || p.otherMoments(i, j) || p.mayBeOne(i, j) || otherBounds(&p.meanings[i], &p.meanings[j]) || p.reader.otherBeside(&p.meanings[i], &p.meanings[j])
}

// isOfOthers reports whether one of statements i and j denies something of its source, and the other, in another
// article, is not known to be about that one: "she had not reached relatives", of Lund or of a clerk, "the crew had reached
// relatives".
func (p *Pairs) isOfOthers(i, j int) bool {
	a, b := p.denialOf(i, j)
	m, s := &p.meanings[a], p.statements[a]
	if s.Article == p.statements[b].Article {
		return false
	}
	return unmeant(m, s, p.meant[b]) || s.Source != nil && s.Source.Entity == nil && beginsWithSource(m, s) && !p.hasSource(b, s.Source.Words)
}

// hasSource reports whether statement i has the last of the words by which a source without a name is called: "the army".
func (p *Pairs) hasSource(i int, called string) bool {
	w := strings.Fields(strings.ToLower(called))
	return len(w) > 0 && slices.ContainsFunc(p.meanings[i].list(runningList), func(k word) bool { return p.reader.text(k) == p.reader.words.Stem(w[len(w)-1]) })
}

// otherMoments reports whether one of statements i and j, of which one denies the other, speaks of
// another time: it was published before what the other dates, and does not speak of the future; or it is about
// now, and the other about a time before it was published.
func (p *Pairs) otherMoments(i, j int) bool { return p.tooEarly(i, j) || p.tooEarly(j, i) }

func (p *Pairs) tooEarly(i, j int) bool {
	s, t := p.statements[i], p.statements[j]
	later, now := dated(t), slices.ContainsFunc(timesIn(s.Article, s.Content), func(x *dossier.Time) bool { return x.Value == present })
	if len(later) == 0 || s.Article.Date.IsZero() || len(dated(s)) > 0 {
		return false
	}
	day := s.Article.Date
	for _, d := range later {
		switch {
		case d.OpenStart() || d.OpenEnd():
			return false
		case now && d.Latest().Compare(day.Earliest()) < 0:
		case p.meanings[i].form&future == 0 && d.Earliest().Compare(day.Latest()) > 0 && d.Earliest().Compare(t.Article.Date.Latest()) <= 0:
		default:
			return false
		}
	}
	return true
}

// mayBeOne reports whether one of two statements is about the organization that is the source of the
// other, and its source can be the same: "Vertex will close the mine, the company said".
func (p *Pairs) mayBeOne(i, j int) bool { return p.speaksFor(i, j) || p.speaksFor(j, i) }

func (p *Pairs) speaksFor(i, j int) bool {
	s, t, m := p.statements[i].Source, p.statements[j].Source, &p.meanings[i]
	if s == nil || t == nil || s.Entity != nil || t.Entity != nil && t.Entity.Kind != dossier.Organization {
		return false
	}
	w := strings.Fields(strings.ToLower(s.Words))
	return len(w) == 2 && p.reader.words.IsArticle(w[0]) && p.reader.words.OrganizationNouns[w[1]] && len(p.sources[j]) > 0 &&
		!slices.ContainsFunc(p.sources[j], func(w word) bool { return !m.isName(w) })
}

// deniesLittle reports whether what one of statements i and j denies is one content word, and their articles are more
// than maxPlainDays apart: "there were no problems", "there were problems" five years later.
func (p *Pairs) deniesLittle(i, j int, f *Features) bool {
	a, _ := p.denialOf(i, j)
	return len(p.meanings[a].deniedPart()) < leastSaid && (f[undated] != 0 || f[days] > math.Log1p(maxPlainDays))
}

// minPlainDenial is the number of content words of a denial without a name.
const minPlainDenial = 3

// deniesPlainly reports whether one of statements i and j denies what the other says, in words that
// are all in that one, and is published up to maxPlainDays behind it. Two words are enough if one is a
// name, or if the source denies it of itself and the other statement is about that source.
func (p *Pairs) deniesPlainly(i, j int, f *Features) bool {
	if f[undated] != 0 || f[days] > math.Log1p(maxPlainDays) {
		return false
	}
	i, j = p.denialOf(i, j)
	a, in, s, t := &p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j]
	if s.Article.Date.IsZero() || t.Article.Date.IsZero() || s.Article.Date.Latest().Compare(t.Article.Date.Earliest()) < 0 {
		return false
	}
	of, named := a.deniedPart(), false
	for _, w := range of {
		if !in.has(w) && !a.namedIn(w, in) || a.isName(w) && in.isName(w) && a.behind(w) != in.behind(w) {
			return false
		}
		named = named || a.isName(w)
	}
	switch {
	case a.form&pronoun != 0:
		return len(of) >= minNearStems && p.deniesOfItself(i, j)
	case named:
		return len(of) >= minNearStems
	}
	return len(of) >= minPlainDenial
}

// doesAnother reports whether statement j has another name right before a verb of the denial i. The denial does not
// contain that name, and the name is not that of its source. So somebody else does it: "the Lunds breaking the rules", "the Kovas denied breaking rules".
func (p *Pairs) doesAnother(i, j int) bool {
	a, in := &p.meanings[i], &p.meanings[j]
	all := in.list(runningList)
	return slices.ContainsFunc(a.list(verbList), func(w word) bool {
		k := slices.Index(all, w) - 1
		return k >= 0 && in.isName(all[k]) && !a.has(all[k]) && !slices.Contains(p.sources[i], all[k])
	})
}

// denialOf returns statements i and j, of which one denies the other, the denial first: the one
// whose source denies it if both have the same negation, "denied that he had refused to pay".
func (p *Pairs) denialOf(i, j int) (denial, of int) {
	if share(p.meanings[i].list(negatedList), p.meanings[j].list(negatedList)) && p.statements[i].Stance != dossier.Denies && p.statements[j].Stance == dossier.Denies {
		return j, i
	}
	if !p.denies(i) && p.denies(j) {
		return j, i
	}
	return i, j
}

// behind returns the function word before a name of m: "of" in "the friend of Lund".
func (m *meaning) behind(name word) word {
	for k, n := range m.list(nameList) {
		if n&^joinedWord == name {
			return m.list(behindList)[k]
		}
	}
	return 0
}

// deniesOfItself reports whether statement i denies something of its source, and statement j says it
// of that one: "he had never taken bribes" of the mayor, "the mayor took bribes".
func (p *Pairs) deniesOfItself(i, j int) bool {
	a, in, s := &p.meanings[i], &p.meanings[j], p.statements[i]
	subject := in.list(subjectList)
	if share(a.list(stemList), subject) || !share(p.sources[i], subject) {
		return false // "Lund had not accused Kova", "Kova accused Lund"
	}
	if slices.ContainsFunc(p.sources[i], func(w word) bool { return p.reader.isOwner(in, w, subject) }) {
		return false // "a friend of Lund"
	}
	switch {
	case opensWithSource(a, s):
		return !unmeant(a, s, p.meant[j])
	case !opensUnnamed(a, s) || len(p.sources[i]) == 0:
		return false
	}
	all := in.list(stemList)
	for _, w := range p.sources[i] {
		if k := slices.Index(all, w); k < 0 || k > 0 && p.reader.words.Relating[p.reader.text(all[k-1])] || k+1 < len(all) && p.reader.words.Relating[p.reader.text(all[k+1])] {
			return false
		}
	}
	return true
}

// deniesForAnother reports whether statement i denies something of its source, and statement j says it of somebody
// else, in its only clause or of what belongs to the source: "he had never taken money" of Lund, "a friend of
// Lund took money", "the smugglers gave Lund money".
func (p *Pairs) deniesForAnother(i, j int) bool {
	a, in := &p.meanings[i], &p.meanings[j]
	if !opensWithSource(a, p.statements[i]) || p.reader.isPassive(a) != p.reader.isPassive(in) || p.acts(i, j) {
		return false
	}
	subject := in.list(subjectList)
	return len(subject) > 0 && (len(in.list(cutList)) == 0 || slices.ContainsFunc(p.sources[i], func(w word) bool { return p.reader.isOwner(in, w, subject) }))
}

// deniesOtherActor reports whether proposition a denies that somebody does something and b says
// in its only clause that another does it. Both are in the passive, or neither is: "the builders took no bribes",
// "the mayor took bribes from builders".
func (r *Reader) deniesOtherActor(a, b *meaning) bool {
	x, y := a.list(subjectList), b.list(subjectList)
	if slices.ContainsFunc(x, func(w word) bool { return r.isOwner(b, w, y) && !r.isOwner(a, w, y) }) {
		return true // "Lund had not", "Lund's friend had"
	}
	if len(x) == 0 || a.form&pronoun != 0 || r.agents(a) != r.agents(b) || r.isPassive(a) != r.isPassive(b) {
		return false
	}
	return len(y) > 0 && len(b.list(cutList)) == 0 && !share(x, y) || slices.ContainsFunc(x, func(w word) bool { return r.isObject(b, w) })
}

// isOwner reports whether m speaks of what belongs to one of its words, of which the subject has
// a word: "Lund" in "Lund's friend" and in "a friend of Lund".
func (r *Reader) isOwner(m *meaning, w word, subject []word) bool {
	all := m.list(runningList)
	k := slices.Index(all, w)
	if k < 0 {
		return false
	}
	if k+1 < len(all) && !m.isName(all[k+1]) && slices.Contains(subject, all[k+1]) {
		return true
	}
	return r.isOwning(m, w)
}

// otherPart reports whether a name that a has behind a function word is of who does something in b: "took
// money from Lund", "Lund took money".
func (r *Reader) otherPart(a, b *meaning) bool {
	if r.agents(a) != r.agents(b) || r.isPassive(a) != r.isPassive(b) {
		return false
	}
	return slices.ContainsFunc(b.list(subjectList), func(w word) bool {
		return a.isName(w) && b.isName(w) && r.words.Distances[r.text(a.behind(w))] && r.text(b.behind(w)) == ""
	})
}

// onlyNouns reports whether b has the verbs of a as nouns only: "is stepping down", "will take the next steps".
func (r *Reader) onlyNouns(a, b *meaning) bool {
	n := 0
	for _, v := range a.list(verbList) {
		if !b.has(v) {
			continue
		}
		if !r.isNoun(b, v) {
			return false
		}
		n++
	}
	return n > 0
}

// isNoun reports whether a word of m stands behind "the" or the like, or "the next".
func (r *Reader) isNoun(m *meaning, w word) bool {
	all := m.list(runningList)
	k := slices.Index(all, w) - 1
	if k > 0 && r.classes[r.text(all[k])]&marking != 0 && r.words.IsArticle(r.text(all[k-1])) {
		return true
	}
	return k >= 0 && (r.words.IsArticle(r.text(all[k])) || r.words.PossessivePronouns[r.text(all[k])])
}

// isPassive reports whether something is done to the subject of m.
func (r *Reader) isPassive(m *meaning) bool {
	list := m.list(markList)
	for i := 0; i < len(list); i += markWidth {
		if r.text(list[i+1]) == done {
			return true
		}
	}
	return false
}

// isObject reports whether a word of m is behind one such as "from".
func (r *Reader) isObject(m *meaning, w word) bool {
	list := m.list(markList)
	for i := 0; i < len(list); i += markWidth {
		if mark := r.text(list[i+1]); list[i] == w && r.words.Distances[mark] {
			return true
		}
	}
	return false
}

// deniesReproach reports whether proposition a is about what b only says that somebody is accused of: "he
// stole the boat", "he told the police his name after accusations that he stole the boat".
func (r *Reader) deniesReproach(a, b *meaning) bool {
	all := b.list(runningList)
	at := slices.IndexFunc(all, func(w word) bool { return r.words.Reproaches[r.text(w)] })
	if at < 0 || b.rebuts || b.negated || slices.Contains(a.list(runningList), all[at]) {
		return false
	}
	return !slices.ContainsFunc(all[:at], func(w word) bool { return a.has(w) && !a.isName(w) })
}

// deniesTime reports whether the word that a denies first is in a clause of b that only says when
// something is so: "had not left the hotel", "was arrested after he had left the hotel".
func (r *Reader) deniesTime(a, b *meaning) bool {
	heads := a.list(negatedList)
	if len(heads) == 0 || !slices.Contains(b.list(groundList), heads[0]) {
		return false
	}
	all := b.list(runningList)
	for k := slices.Index(all, heads[0]) - 1; k >= 0; k-- {
		if r.words.Reasons[r.text(all[k])] {
			return false
		}
	}
	return true
}
