package names

import (
	"strings"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// isShown reports whether the words next to chunk i, a person, show that it is somebody: a
// title or role, a noun for a person, what the person says, an age, "who" or a relative. If
// the tagger is not too unsure, "he" or "she" behind it and another person in the same list
// show it too.
func (f *finder) isShown(i int) bool {
	c := &f.chunks[i]
	if f.hasPersonalSign(c) || f.isCalledPerson(c) || f.speaks(c) || f.isRelated(c) {
		return true
	}
	return c.margin >= leastUnlistedWord && (f.isHeOrShe(i) || f.isListedWithPeople(i))
}

// hasPersonalSign reports whether c has what only somebody has: a title, a role that no
// body can have, an age, or "who" behind it.
func (f *finder) hasPersonalSign(c *chunk) bool {
	return c.title != 0 || !c.Role.Empty() && !f.isRoleOfBodies(c) || f.hasAge(c) || f.isWho(c)
}

// isWho reports whether "who" is behind c, with or without a comma, or "whose" and nothing that
// only bodies have.
func (f *finder) isWho(c *chunk) bool {
	k := c.last
	if f.word(k) == "," {
		k++
	}
	return f.word(k) == "who" || f.word(k) == "whose" && !f.in(words.OfBodies, k+1) && !f.in(words.OfFirms, k+1)
}

// isRoleOfBodies reports whether the noun of the role of c, right before it, is also one for
// a body: "the publisher Harrow".
func (f *finder) isRoleOfBodies(c *chunk) bool {
	k := c.first - 1
	return k >= 0 && c.Role.End == f.t.Tokens[k].End && f.isBodyOwner(k)
}

// isBodyOwner reports whether token k is a noun that can mean somebody, a firm or a state.
func (f *finder) isBodyOwner(k int) bool {
	return f.in(words.Companies, k) || f.in(words.BodyOwners, k) || f.in(words.FirmRoles, k) || f.in(words.CallingStates, k)
}

// hasAge reports whether an age is behind c: "Harriet, 40,". A number with a point is the
// time of a race, and "Harrow, 40 miles from" is no age.
func (f *finder) hasAge(c *chunk) bool {
	k := c.last + 1
	if f.word(c.last) != "," || !f.isNumber(k) || len(f.word(k)) > 3 || strings.Contains(f.word(k), ".") {
		return false
	}
	return f.word(k+1) == "" || f.t.Tokens[k+1].Kind != segment.Word || words.BehindAges[f.t.Word(k+1)]
}

// speaks reports whether a verb of reporting is next to c.
func (f *finder) speaks(c *chunk) bool { return f.reports(c.last) || f.reports(c.first-1) }

// isCalledPerson reports whether a noun that means first of all a person is right before c:
// "the organist Harrow Marsh", "their counterpart, Harrow Marsh".
func (f *finder) isCalledPerson(c *chunk) bool {
	k := c.first - 1
	if f.word(k) == "," {
		k--
	}
	return k > 0 && f.t.SentenceAt(k) == f.t.SentenceAt(c.first) && !f.capitalised(k) && !f.isBodyOwner(k) && !f.in(words.RanksAndAdjectives, k) && shallow.SensesOfWord(f.fold(k)).Noun == shallow.PersonFile
}

// isRelated reports whether a noun for a relative says that c is somebody: "Harrow's wife",
// "the son of Harrow".
func (f *finder) isRelated(c *chunk) bool {
	if f.isClitic(c.last) && f.word(c.last+1) != "" && f.in(words.Kin, c.last+1) {
		return true
	}
	return c.first > 1 && f.t.Word(c.first-1) == "of" && f.in(words.Kin, c.first-2)
}

// isHeOrShe reports whether chunk i is the one person before it in its sentence, and "he" or
// "she" follows there or in the next sentence before another person does.
func (f *finder) isHeOrShe(i int) bool {
	c := &f.chunks[i]
	n := f.t.SentenceAt(c.first)
	s := &f.t.Sentences[n]
	for j := i - 1; j >= 0 && f.chunks[j].first >= s.First; j-- {
		if f.chunks[j].Kind == dossier.Person {
			return false
		}
	}
	end := s.Last
	if n+1 < len(f.t.Sentences) && f.t.Sentences[n+1].Block == s.Block {
		end = f.t.Sentences[n+1].Last
	}
	for j := i + 1; j < len(f.chunks) && f.chunks[j].first < end; j++ {
		if f.chunks[j].Kind == dossier.Person {
			end = f.chunks[j].first
		}
	}
	for k := c.last; k < end; k++ {
		if f.pronoun(k) != 0 {
			return true
		}
	}
	return false
}

// sureInList is the margin from which on a person shows what the others of the list are.
const sureInList = 1

// isListedWithPeople reports whether the next name before or behind chunk i in a list is the
// full name of a person: "Ada Okoye and Harrow Marsh".
func (f *finder) isListedWithPeople(i int) bool {
	if f.isClitic(f.chunks[i].last) {
		return false // "Ada Okoye, Harrow's chairman and"
	}
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(f.chunks) {
			continue
		}
		o := &f.chunks[j]
		x, y := &f.chunks[min(i, j)], &f.chunks[max(i, j)]
		joined := f.isNextItem(x, y) || y.first-x.last == 1 && f.word(x.last) == "or"
		if joined && o.Kind == dossier.Person && o.last-o.first > 1 && (f.beginsWithGiven(o) || o.margin >= sureInList) {
			return true
		}
	}
	return false
}

// beginsWithGiven reports whether the first of several words of c is on a list of given
// names or of surnames that come first, and mostly written with a capital.
func (f *finder) beginsWithGiven(c *chunk) bool {
	return c.last-c.first > 1 && f.class(c.first)&(lexicon.Given|lexicon.SurnameFirst) != 0 && tagger.Builtin().Usage(f.fold(c.first)) != tagger.UsageLower
}

// hasNumber reports whether a word of c behind the first ends with a figure: "Harrow T-50",
// "Harriet 3:16".
func (f *finder) hasNumber(c *chunk) bool {
	for k := c.first + 1; k < c.last; k++ {
		if w := f.t.Word(k); w[len(w)-1] >= '0' && w[len(w)-1] <= '9' {
			return true
		}
	}
	return false
}
