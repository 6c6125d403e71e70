package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// repair corrects certain errors in the tagger's names: a ministry is not a
// person, a title is not part of a name, and the surname of a person with a
// full name is that person elsewhere.
func (f *finder) repair() {
	f.splitMarks()
	f.joinInitials()
	f.joinNicknames()
	f.addKings()
	f.addSuffixes()
	kept := make([]chunk, 0, len(f.chunks)+4)
	for _, c := range f.chunks {
		if p, ok := f.officer(&c); ok {
			c.last = p.first - 1
			if f.trim(&c); c.first < c.last {
				c.Span = f.t.Cover(c.first, c.last)
				kept = append(kept, c)
			}
			c = p
		}
		f.reach(&c)
		f.reachSaid(&c)
		for _, c := range f.cut(c) {
			f.trim(&c)
			if c.first == c.last {
				continue
			}
			f.rekind(&c)
			f.complete(&c)
			f.extend(&c)
			if !f.junk(&c) && f.retype(&c) {
				c.Span = f.t.Cover(c.first, c.last)
				kept = append(kept, c)
			}
		}
	}
	f.chunks = kept
	f.joinPapers()
	f.addPeers()
	f.addCapitals()
	f.addParties()
	f.readDatelines()
	f.splitHyphens()
	f.openings()
	f.unheadline()
	f.unglue()
	f.shedHeading()
	f.shedGlue()
	f.findFirms()
	f.joinClipped()
	f.judgeUse()
	f.callNamesakes()
	f.agree()
	f.dropCited()
	f.dropCases()
	f.shortenFirms()
	f.addAcronyms()
	f.dropDeeds()
	f.callByInitials()
}

// officer returns the person at the end of a name that the tagger labelled as
// one organization, as in "Coast Guard Admirals Ada Okoye". The person has a
// name of two words or more after a title.
func (f *finder) officer(c *chunk) (chunk, bool) {
	if c.Kind == dossier.Person {
		return chunk{}, false
	}
	for k := c.first + 1; k < c.last-2; k++ {
		if f.role(k) && f.titleBefore(k) && f.class(k+1)&(lexicon.Given|lexicon.SurnameFirst) != 0 && f.class(c.last-1)&lexicon.OrganizationHead == 0 && f.allWords(k+1, c.last) {
			p := *c
			p.Kind, p.first = dossier.Person, k+1
			return p, true
		}
	}
	return chunk{}, false
}

func (f *finder) allWords(from, to int) bool {
	for k := from; k < to; k++ {
		if f.t.Tokens[k].Kind != segment.Word || !f.capitalised(k) {
			return false
		}
	}
	return true
}

// trim removes punctuation, possessives, titles and the article from both
// ends.
func (f *finder) trim(c *chunk) {
	for c.first < c.last && !f.wordlike(c.first) {
		c.first++
	}
	for c.first < c.last && !f.wordlike(c.last-1) {
		c.last--
	}
	if c.Kind != dossier.Person {
		f.shedBracket(c)
		if c.last-c.first > 1 && f.t.Tokens[c.first].Len() == 3 && f.in(words.Articles, c.first) && !strings.EqualFold(f.t.Word(c.first+1), "hague") {
			c.first++
		}
		for c.last-c.first > 1 && (words.Amounts[f.t.Word(c.first)]) {
			c.first++ // "Some Workers"
		}
		if c.last-c.first > 2 && f.in(words.Affiliations, c.first) && f.in(words.WherePrepositions, c.first+1) {
			c.first += 2 // "Democrat in Congress"
		}
		if w := f.t.Word(c.first); c.last-c.first > 1 && (w == "No" || w == "All") && f.phraseClass(c.first, c.last)&lexicon.Organization == 0 && f.phraseClass(c.first+1, c.last)&(lexicon.Organization|lexicon.Place) != 0 {
			c.first++ // "No Twitter"
		}
		for c.last-c.first > 1 && f.in(words.Headquarters, c.last-1) && (c.last-c.first > 2 || f.class(c.first)&lexicon.OrganizationHead == 0) {
			c.last-- // "UN HQ"
		}
		if c.last-c.first == 2 && f.class(c.first)&lexicon.Demonym != 0 && words.LongOwners[words.OtherNames[f.fold(c.first+1)]] {
			c.first++ // "the Estonian UN ambassador"
		}
		for c.last-c.first > 1 && f.in(words.OfficerModifiers, c.first) {
			c.first++ // "Assistant Treasury" of "Assistant Treasury Secretary Ada Okoye"
		}
		for c.last-c.first > 1 && f.in(words.Desks, c.last-1) && (f.in(words.DeskRoles, c.last) || f.in(words.Desks, c.last) && f.in(words.DeskRoles, c.last+1)) {
			c.last-- // "BBC Political" of "BBC Political Correspondent Ada Okoye"
		}
		end := c.last
		if n := end; n-c.first > 1 && n < len(f.t.Tokens) && f.titleBefore(n-1) && f.class(n-1)&lexicon.OrganizationHead == 0 && f.wordlike(n) && f.capitalised(n) {
			c.last-- // Coast Guard Admirals Ada Okoye
		}
		if c.last-c.first > 1 && f.t.Word(c.last-1) == "Attorney" && f.word(c.last) == "General" {
			c.last-- // "Ohio Attorney General Ada Okoye"
		}
		if c.last < end && f.phraseClass(c.first, c.last)&lexicon.Place != 0 {
			c.Kind, c.tagged = dossier.Place, dossier.Place
		}
		if c.last-c.first > 2 && f.in(words.Bearings, c.first) && f.t.Word(c.first+1) == "and" {
			c.first += 2 // "Central and Western Norland"
		}
		for k := c.first + 2; k+1 < c.last; k++ {
			if f.t.Word(k) == "in" && f.isPlaceBehindIn(k+1, c.last) && f.class(k-1)&lexicon.OrganizationHead != 0 {
				c.last = k // the Okoye Foundation in Springfield
			}
		}
		return
	}
	if c.last-c.first > 2 && words.PoliceRanks[f.t.Word(c.first)] && f.class(c.first+1)&lexicon.Given != 0 {
		c.first++ // "PC Harriet Palmer"
	}
	if f.fold(c.last-1) == "lance" && f.fold(c.last) == "corporal" {
		c.last-- // "Marine Lance Corporal"
	}
	if c.last-c.first > 2 && f.fold(c.first) == "lance" && f.fold(c.first+1) == "corporal" {
		c.first += 2
	}
	for c.last-c.first > 2 && f.in(words.Affiliations, c.first) && (f.class(c.first)&lexicon.Given == 0 || f.in(words.Honorifics, c.first+1)) {
		c.first++
	}
	if c.last-c.first == 2 && f.in(words.PartyAdjectives, c.first) && f.class(c.first)&bearer == 0 {
		c.first++ // "Conservative Palmer"
	}
	for c.last-c.first > 2 && c.last < len(f.t.Tokens) && words.RoleModifiers[f.fold(c.last-1)] && f.class(c.last-1)&bearer == 0 &&
		!f.capitalised(c.last) && (words.RoleModifiers[f.t.Word(c.last)] || f.class(c.last)&lexicon.Role != 0) {
		c.last-- // "Harriet Palmer Chief political correspondent"
	}
	for c.last-c.first > 1 && (f.titleBefore(c.first) || f.in(words.Interjections, c.first) || f.class(c.first)&(lexicon.Calendar|lexicon.Given|lexicon.Surname) == lexicon.Calendar) {
		c.first++
	}
	f.shed(c)
	if c.last-c.first > 1 && f.in(words.Declarations, c.last-1) {
		c.last--
	}
}

// isPlaceBehindIn reports whether the tokens first to last are a place by a list or by their
// last word: "Springfield", "Harrow Square".
func (f *finder) isPlaceBehindIn(first, last int) bool {
	if f.phraseClass(first, last)&(lexicon.Organization|lexicon.OrganizationHead) != 0 {
		return false
	}
	return f.phraseClass(first, last)&lexicon.Place != 0 || last-first > 1 && f.class(last-1)&lexicon.PlaceHead != 0
}

func (f *finder) wordlike(i int) bool {
	k := f.t.Tokens[i].Kind
	return k == segment.Word || k == segment.Number
}

// titleBefore reports whether token i is a title and not part of a name.
func (f *finder) titleBefore(i int) bool {
	c := f.class(i)
	return f.abbreviatedTitle(i) || f.in(words.PartiesToACase, i) || (c&(lexicon.Title|lexicon.Role) != 0 || f.role(i)) && c&(lexicon.Given|lexicon.Surname|lexicon.SurnameFirst|lexicon.Particle) == 0
}

// retype corrects the kind of c. It returns false if c is not a name.
func (f *finder) retype(c *chunk) bool {
	if c.Kind != dossier.Person && f.crowned(c) {
		c.Kind = dossier.Person
		c.first++
	}
	if f.located(c) {
		c.Kind, c.tagged = dossier.Place, dossier.Place
	}
	if f.newspaper(c) {
		c.Kind, c.tagged, c.margin = dossier.Organization, dossier.Organization, 1
	}
	if c.Kind == dossier.Place && (f.isBody(c) || f.isListedBody(c)) {
		c.becomeBody()
	}
	if c.Kind == dossier.Organization && c.last-c.first > 1 && f.phraseClass(c.first, c.last)&lexicon.Country != 0 {
		c.becomePlace()
	}
	if c.Kind != dossier.Person {
		return f.properName(c)
	}
	if c.last-c.first > 1 && f.in(words.NamedThings, c.last-1) && !f.surnamed(c) {
		return false
	}
	first, end := f.class(c.first), f.class(c.last-1)
	named := end&(lexicon.Given|lexicon.Surname|lexicon.SurnameFirst) != 0 || c.last-c.first == 2 && (f.behindOffice(c) || first&lexicon.Given != 0 && f.in(words.Compass, c.last-1))
	switch {
	case c.last-c.first == 1 && f.in(words.Interjections, c.first):
		return false
	case f.allClass(c, lexicon.Title|lexicon.Role|lexicon.Calendar, lexicon.Given|lexicon.Surname|lexicon.SurnameFirst):
		return false
	case f.initialsOnly(c):
		return false
	case c.last-c.first > 1 && f.phraseClass(c.first, c.last)&lexicon.Organization != 0:
		c.Kind, c.tagged, c.margin = dossier.Organization, dossier.Organization, 1
	case c.last-c.first > 1 && f.phraseClass(c.first, c.last)&lexicon.Place != 0 && end&lexicon.Surname == 0:
		c.Kind, c.tagged, c.margin = dossier.Place, dossier.Place, 1
	case c.last-c.first > 1 && (end&lexicon.OrganizationHead != 0 || f.in(words.BodyHeads, c.last-1)) && !named,
		first&lexicon.OrganizationHead != 0 && strings.EqualFold(f.t.Word(c.first+1), "of"):
		c.Kind = dossier.Organization
	case c.last-c.first > 1 && (end&lexicon.Country != 0 && !named && !(c.last-c.first == 2 && first&lexicon.Given != 0 && first&ofBody == 0) || f.in(words.ForeignHeads, c.first) || f.in(words.ForeignHeads, c.last-1)):
		c.Kind = dossier.Organization
	case c.last-c.first > 1 && end&lexicon.PlaceHead != 0 && (!named || f.in(words.Stadiums, c.last-1) && first&lexicon.Given == 0):
		c.Kind = dossier.Place
	case c.last-c.first == 1 && first&(lexicon.Demonym|lexicon.Calendar) != 0 && !named:
		return false
	case first&lexicon.Country != 0 && !named && f.allClass(c, lexicon.Country, 0):
		c.Kind = dossier.Place
	case c.last-c.first == 1 && first&lexicon.Organization != 0 && !named:
		c.Kind = dossier.Organization
	}
	return true
}

// isBody reports whether c, which the tagger took for a place, is a body by its last word or
// by three capitals: "Harrow Youth Initiative", "FAA". Those of the lists and those behind
// "in" are places.
func (f *finder) isBody(c *chunk) bool {
	if f.phraseClass(c.first, c.last)&lexicon.Place != 0 {
		return false
	}
	if f.isSureBody(c) {
		return true
	}
	if f.placed(c.first) {
		return false
	}
	if c.last-c.first == 1 {
		a := acronymOf(f.t.Word(c.first))
		return len(a) > 2 && isUpper(a) && a == f.t.Word(c.first) && len(a) < mostLetters
	}
	if f.in(words.PlaceNouns, c.first) || f.in(words.PlaceNouns, c.last-1) || f.in(words.Buildings, c.last-1) {
		return false
	}
	end := f.class(c.last - 1)
	return end&lexicon.OrganizationHead != 0 && end&lexicon.PlaceHead == 0 || f.in(words.Ventures, c.last-1)
}

// isSureBody reports whether the last words of c are those of a body and of no building or
// place that bears its name, so that also what is "in" or "at" it is in a body: "at Harrow
// University", "in Oakport Superior Court", "at the Harrow Research Centre".
func (f *finder) isSureBody(c *chunk) bool {
	switch n := c.last - c.first; {
	case n < 2:
		return false
	case f.in(words.SureBodies, c.last-1):
		return true
	case n < 3:
		return false
	case f.fold(c.last-1) == "court":
		return f.in(words.KindsOfCourts, c.last-2)
	}
	return (f.fold(c.last-1) == "centre" || f.fold(c.last-1) == "center") && f.in(words.Researching, c.last-2)
}

// isListedBody reports whether c is one word that the lists have as a body, and not as a place
// or a name of people: "Sony".
func (f *finder) isListedBody(c *chunk) bool {
	class := f.class(c.first)
	return c.last-c.first == 1 && class&lexicon.Organization != 0 && class&(lexicon.Place|lexicon.PlaceHead) == 0 && class&bearer == 0
}

// mostLetters is the length from which on capitals are no acronym but emphasis.
const mostLetters = 6

// surnamed reports whether c is given names and a surname, as in "Jude Law". A
// thing named after a person has an article in front, or only the surname.
func (f *finder) surnamed(c *chunk) bool {
	if f.class(c.last-1)&lexicon.Surname == 0 || c.first > 0 && f.in(words.Articles, c.first-1) {
		return false
	}
	for i := c.first; i < c.last-1; i++ {
		if f.class(i)&lexicon.Given == 0 {
			return false
		}
	}
	return true
}

// properName reports whether an organization or place has several words or a
// capital: "ministry" alone is a noun.
func (f *finder) properName(c *chunk) bool {
	if c.last-c.first > 1 {
		return true
	}
	w := f.t.Word(c.first)
	return len(w) > 1 && (w[0] < 'a' || w[0] > 'z' || strings.ToLower(w) != w)
}

func (f *finder) allClass(c *chunk, want, not lexicon.Class) bool {
	for i := c.first; i < c.last; i++ {
		if k := f.class(i); k&want == 0 || k&not != 0 {
			return false
		}
	}
	return true
}

func (f *finder) initialsOnly(c *chunk) bool {
	for i := c.first; i < c.last; i++ {
		if w := strings.Trim(f.t.Word(i), "."); len(w) > 1 && strings.IndexByte(w, '.') < 0 {
			return false
		}
	}
	return f.t.Word(c.last-1) != strings.Trim(f.t.Word(c.last-1), ".") || c.last-c.first > 1
}
