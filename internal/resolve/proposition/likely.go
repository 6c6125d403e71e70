package proposition

import "dossier/internal/dossier"

// The probabilities from which the machine proposes to join two statements. MODEL.md has
// the share that is right.
const (
	// ProposeFrom is the least of them: of statements that do not differ.
	ProposeFrom = 0.14
	// proposeLoose is that of statements that have no verb in common or may be about others.
	proposeLoose = 0.2
	// proposeDiffering is that of statements that differ in what tells propositions apart, and of
	// what is no proposition.
	proposeDiffering = 0.28
	// proposeCounting is that of statements with other numbers: most tell of two days or two things.
	proposeCounting = 0.7
	// proposeAnswer is that of a denial that plainly answers what somebody says, proposeHalf that of one that
	// names half of it too, proposeWhole that of one all of whose words are in what somebody else says, and
	// proposeDenial that of others.
	proposeAnswer = 0.22
	proposeHalf   = 0.05
	proposeWhole  = 0.1
	proposeDenial = 0.4
	// proposeNear is that of statements of one article: in the same words one says many things
	// on one day.
	proposeNear = 0.9
)

// proposeAt returns the probability from which a pair with the features is proposed, given
// whether it says something of different things, or denies something that may be something else.
func (f *Features) proposeAt(other bool) float64 {
	switch {
	case f[hearsayOne] != 0:
		return never
	case f[sameArticle] != 0:
		return proposeNear
	case f[numbersClash] != 0:
		return proposeCounting
	case other:
		return proposeDiffering
	}
	for _, i := range [...]int{namesTurned, deniedOne, opposites, conditionalOne, questionOther, notAsserted, modesClash, comingOne, datesClash} {
		if f[i] != 0 {
			return proposeDiffering
		}
	}
	for _, i := range [...]int{verbsOther, namesClash, pronounOther} {
		if f[i] != 0 {
			return proposeLoose
		}
	}
	return ProposeFrom
}

// denialAt returns the probability from which statements i and j, with the features, are proposed as what one
// source says and another one denies. One source seldom denies what it says.
func (p *Pairs) denialAt(i, j int, f *Features) float64 {
	if f[sameSource] != 0 || f[numbersClash] != 0 || f[datesClash] != 0 || f[conditionalOne] != 0 {
		return never
	}
	answers := p.meanings[i].rebuts != p.meanings[j].rebuts
	has, of := p.deniedIn(i, j)
	switch {
	case answers && has >= minHalf && 2*has >= of:
		return proposeHalf
	case has == of && has >= leastSaid && f[pronounOther] == 0 && f[futureOne] == 0 && !f.mayBeOther() && !p.saysOther(i, j) && p.deniesVerb(i, j):
		return proposeWhole
	case answers:
		return proposeAnswer
	}
	return proposeDenial
}

// minHalf is the number of words that a denial that names half of what somebody says has in common with it.
const minHalf = 3

// deniedIn returns how many words the denial among statements i and j has, and how many of them the other one has
// in any form.
func (p *Pairs) deniedIn(i, j int) (has, of int) {
	a, b := p.denialOf(i, j)
	part, in := p.meanings[a].deniedPart(), &p.meanings[b]
	for _, s := range part {
		has += int(b2f(in.has(s) || p.reader.nearAny(s, in) || p.meanings[a].namedIn(s, in)))
	}
	return has, len(part)
}

// deniesVerb reports whether the other of statements i and j has a word that the denial among them denies first, or a
// verb of what its source denies, in any form. Without one, the denial is of something else that the same people did.
func (p *Pairs) deniesVerb(i, j int) bool {
	a, b := p.denialOf(i, j)
	heads := p.meanings[a].list(negatedList)
	if p.statements[a].Stance == dossier.Denies {
		heads = p.meanings[a].list(verbList)
	}
	return len(heads) > 0 && !p.reader.noneOf(heads, &p.meanings[b])
}

// never is more than any probability.
const never = 2

// ProposeAt returns the probability from which the review proposes to join statements i and j,
// and whether it proposes that one denies the other.
func (p *Pairs) ProposeAt(i, j int) (at float64, denial bool) {
	f := p.Features(i, j)
	return p.proposeAt(i, j, &f, p.opposition(i, j))
}

// proposeAt returns ProposeAt of statements that have the features and oppose each other in
// this way.
func (p *Pairs) proposeAt(i, j int, f *Features, o opposition) (at float64, denial bool) {
	s, t := p.statements[i], p.statements[j]
	if s.Article == t.Article && s.Overlaps(t) || p.ofOthers(i, j, f) || p.apart(i, j, f) || p.eachOfItself(i, j, f) || p.reader.exchangesNames(&p.meanings[i], &p.meanings[j]) {
		return never, false
	}
	if o.contents != unclear && o.contrary || p.rebuts(i, j, o) {
		if o.contents != unclear && f[opposites] == 0 && p.saysOther(i, j) {
			return never, true
		}
		return p.denialAt(i, j, f), true
	}
	if p.reader.plainlyOther(&p.meanings[i], &p.meanings[j], f) {
		return never, false
	}
	return f.proposeAt(o.contents == unclear || !IsProposition(s) || !IsProposition(t) || p.saysOther(i, j) || f[sameSource] == 0 && p.otherActors(i, j)), false
}

// ofOthers reports whether statements i and j plainly speak of others: their sources of
// themselves ("her family is safe", "his family is safe"), or in the same words of two that have names
// ("an inquiry into Lund", "an inquiry into Kova").
func (p *Pairs) ofOthers(i, j int, f *Features) bool {
	a, b, s, t := &p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j]
	return f[otherSource] != 0 && f[sourceAlike] == 0 && unmeant(a, s, p.meant[j]) && unmeant(b, t, p.meant[i]) || f[namesClash] != 0 && p.otherSlots(i, j)
}
