package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

const (
	ofBody = lexicon.Place | lexicon.Organization | lexicon.OrganizationHead | lexicon.PlaceHead | lexicon.Demonym
	bearer = lexicon.Given | lexicon.Surname | lexicon.SurnameFirst
)

// rekind makes a person of what the tagger took for an organization or a place,
// although its words or those next to it say that it is somebody. What has the form
// of a company behind it becomes an organization: "Harrow Terminals plc".
func (f *finder) rekind(c *chunk) {
	if c.last < len(f.t.Tokens) && f.in(words.CompanyForms, c.last) && c.last-c.first < 4 {
		c.Kind, c.tagged, c.margin = dossier.Organization, dossier.Organization, max(c.margin, 1)
		c.last++
		return
	}
	if c.last-c.first > 2 && f.isStyle(c.first) {
		c.Kind = dossier.Person // "Rt Rev Palmer"
		c.first += 2
	}
	if c.Kind == dossier.Person {
		if f.isCalledTown(c) || c.last-c.first > 1 && f.in(words.Landforms, c.first) {
			c.becomePlace()
		} else if f.isCalledBody(c) || f.isCalledFirm(c) {
			c.becomeBody()
		}
		return
	}
	switch {
	case c.last-c.first == 1 && f.word(c.last) == "," && (f.word(c.last+1) == "J." || f.word(c.last+1) == "JJ."):
		c.Kind = dossier.Person // "Harrow, J., dissenting"
	case c.last-c.first == 1 && (f.isTitledInCapitals(c) || f.relative(c) || f.bracketedPerson(c) || f.party(c) || f.isBeforeWho(c) || f.saysOfSelf(c)):
		c.Kind = dossier.Person
	case c.last-c.first == 2 && (c.margin < c.least() || f.isUnplaced(c)) && f.givenAndSurname(c):
		c.Kind = dossier.Person
	case c.last-c.first == 2 && (f.numbered(c) || f.isSomebody(c) || f.behindOffice(c)):
		c.Kind = dossier.Person
	case c.last-c.first == 3 && f.class(c.first)&lexicon.Given != 0 && personname.IsDegree(f.t.Word(c.last-1)) && f.upper(c.last-1):
		c.Kind = dossier.Person // "Harriet Palmer QC"
		c.last--
	case c.last-c.first == 1 && words.StatesmenByInitials[f.t.Word(c.first)] && f.word(c.first-1) != "(" && !f.placed(c.first) && !f.before(words.PlaceNouns, c.last):
		c.Kind, c.tagged, c.margin = dossier.Person, dossier.Person, max(c.margin, 0) // and not "JFK airport"
	case c.last-c.first == 2 && c.margin < c.least() && f.in(words.Honorifics, c.first) && (!f.upper(c.first) || f.upper(c.first+1) && !f.isCommon(c.first+1)) && f.class(c.first+1)&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0:
		c.Kind = dossier.Person // "Lord Palmer"
		c.first++
	case c.last-c.first > 1 && f.addressed(c) && !f.in(words.Honorifics, c.first) && !f.upper(c.first) && f.class(c.last-1)&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0:
		c.Kind = dossier.Person // "Imam Rostam"
		c.first++
	case c.last-c.first == 3 && c.margin < c.least() && f.isRanked(c):
		c.Kind = dossier.Person // "Cllr Harriet Palmer"
		c.first++
	case f.isReigning(c):
		c.Kind = dossier.Person // "Queen Margrit II of Norland"
		if f.in(words.RoyalTitles, c.first) {
			c.first++
		}
		c.last, c.margin = c.first+2, max(c.margin, surePeer)
	case c.last-c.first == 3 && f.class(c.first)&lexicon.Given != 0 && personname.IsInitial(f.t.Word(c.first+1)) && f.class(c.last-1)&ofBody == 0:
		c.Kind = dossier.Person // "Harriet L Palmer"
	case c.last-c.first == 2 && f.several(c.first) && f.capitalised(c.first) && strings.HasSuffix(f.t.Word(c.first), "."):
		c.Kind = dossier.Person // "Drs. Hall and Palmer"
		c.first++
	}
}

// isStyle reports whether token k and the next one are the style of a bishop or a member of a privy
// council, before the name: "Rt Rev", "Right Honourable".
func (f *finder) isStyle(k int) bool {
	w := f.fold(k)
	return (w == "rt" || w == "right") && f.in(words.Styled, k+1)
}

// isDescribedAsBody reports whether a noun for a body is in apposition behind c: "Harrow
// Palmer, a bank,", "Zarblo, the lobby group, said", "Zarblo, the state firm that". In "Ada Palmer, a bank clerk", "Ada Palmer,
// a member of parliament," and "Ada Palmer, a bank and a shop", it is not.
func (f *finder) isDescribedAsBody(c *chunk) bool {
	k := c.last + 2
	if f.word(c.last) != "," || f.word(k) == "" || !f.in(words.Articles, k-1) {
		return false
	}
	the := f.word(k-1) == "the"
	body := func(k int) bool { return !f.role(k) && (f.in(words.NoPersons, k) || f.in(words.BodyNouns, k)) }
	for end := k + 2; k < end && !body(k) && f.wordlike(k) && !f.ties(k) && f.word(k+1) != ""; k++ {
	}
	if !body(k) || f.t.SentenceAt(k) != f.t.SentenceAt(c.first) {
		return false
	}
	next := f.word(k + 1)
	if the {
		clause := next == "that" || next == "which"
		return k > c.last+2 && (next == "," && f.finite(k+2) || clause) && !f.whole(c)
	}
	return next == "," && f.word(k+2) != "and" && !f.capitalised(k+2) || next == "that" || next == "which" || next == "based" || next == "in"
}

// ties reports whether token k is a preposition that ties a noun to the one before.
func (f *finder) ties(k int) bool {
	switch f.word(k) {
	case "of", "for", "in", "at", "on", "to", "from", "with":
		return true
	}
	return false
}

// isRanked reports whether c, three words, is a title or a rank of the police, a given name and a word that is
// none of a body or a place: "PC Harriet Palmer".
func (f *finder) isRanked(c *chunk) bool {
	end := f.class(c.last - 1)
	return (f.class(c.first)&lexicon.Title != 0 || words.PoliceRanks[f.t.Word(c.first)]) && f.allWords(c.first, c.last) && f.class(c.first+1)&lexicon.Given != 0 && f.class(c.first+1)&ofBody == 0 &&
		end&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0 && (end&lexicon.Place == 0 || end&lexicon.Surname != 0) && !f.in(words.Buildings, c.last-1) && !f.in(words.BodyHeads, c.last-1)
}

// isReigning reports whether c begins with a name and a number behind the title of a king, which can be part of c.
func (f *finder) isReigning(c *chunk) bool {
	k := c.first - 1
	if f.in(words.RoyalTitles, c.first) {
		k++
	}
	return c.last > k+2 && (c.last == k+3 || f.t.Word(k+3) == "of") && personname.IsNumeral(f.word(k+2)) && k >= 0 && f.in(words.RoyalTitles, k) && f.capitalised(k) && f.t.SentenceAt(k) == f.t.SentenceAt(c.first)
}

// numbered reports whether c is the name of a king or pope and a number: "Louis XVI".
func (f *finder) numbered(c *chunk) bool {
	return f.in(words.RoyalNames, c.first) && personname.IsNumeral(f.t.Word(c.last-1))
}

// isSomebody reports whether c, two words that no list has as a body or place, is somebody: an
// office is in apposition before it ("the minister of trade, Zarla Okoye,"), or it begins
// with a given name and speaks, or is two given names and no place.
func (f *finder) isSomebody(c *chunk) bool {
	end := f.class(c.last - 1)
	if !f.allWords(c.first, c.last) || f.upper(c.last-1) || end&lexicon.OrganizationHead != 0 || f.bodyWord(c.first) ||
		f.phraseClass(c.first, c.last)&(lexicon.Place|lexicon.Organization) != 0 || f.placed(c.first) || f.before(words.PlaceNouns, c.last) || c.first > 0 && f.in(words.Articles, c.first-1) {
		return false
	}
	if c.margin < sureBody && f.officeBefore(c) {
		return end&lexicon.PlaceHead == 0 && f.class(c.first)&ofBody == 0
	}
	given := f.class(c.first)&lexicon.Given != 0 && tagger.Builtin().Usage(f.fold(c.first)) != tagger.UsageLower
	if !given || f.in(words.BodyNouns, c.last-1) || f.in(words.BodyHeads, c.last-1) || f.in(words.PlaceNouns, c.last-1) {
		return false
	}
	if c.margin < c.least() && f.in(words.Compass, c.last-1) {
		return true // "Rui West"
	}
	if f.reports(c.last) && c.margin < c.least() {
		return f.properWord(c.last - 1)
	}
	return c.Kind == dossier.Place && !f.isTownOf(c) && !f.in(words.Buildings, c.last-1) && c.margin < sureBody && f.class(c.first)&ofBody == 0 && end&ofBody == 0 && end&lexicon.Given != 0
}

// behindOffice reports whether c is a given name and a word behind a noun for a person in
// lower case: "the judge Rose Lake". In "Queen Victoria Park", the noun is part of the name.
func (f *finder) behindOffice(c *chunk) bool {
	k := c.first - 1
	if k < 0 || f.capitalised(k) || f.class(k)&lexicon.Role == 0 || f.several(k) || f.in(words.RanksAndAdjectives, k) || f.t.SentenceAt(k) != f.t.SentenceAt(c.first) {
		return false
	}
	return f.allWords(c.first, c.last) && !f.upper(c.first) && !f.upper(c.last-1) && f.class(c.first)&lexicon.Given != 0 && f.class(c.first)&ofBody == 0 &&
		f.class(c.last-1)&lexicon.OrganizationHead == 0 && !f.bodyWord(c.last-1) && f.phraseClass(c.first, c.last)&(lexicon.Place|lexicon.Organization) == 0
}

// officeBefore reports whether an office is in apposition before c, between an article or
// possessive and a comma, and another comma is behind c: "the minister of trade, Zarla
// Okoye,".
func (f *finder) officeBefore(c *chunk) bool {
	if f.word(c.first-1) != "," || f.word(c.last) != "," {
		return false
	}
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	for k := c.first - 2; k > s.First && k > c.first-2-maxOffice; k-- {
		if f.t.Tokens[k].Kind != segment.Word {
			return false
		}
		if f.role(k) && (f.class(k)&lexicon.Title != 0 || !f.in(words.SharedRoles, k)) && !f.several(k) {
			next := f.t.Word(k + 1)
			before := f.widenWords(s, k) - 1
			if before > s.First && f.in(words.OfficeTimes, before) {
				before-- // "the new chairwoman"
			}
			return before >= s.First && f.in(words.RoleDeterminers, before) && (next == "," || next == "of" || next == "for")
		}
	}
	return false
}

// maxOffice is the most words of an office in apposition.
const maxOffice = 6

// relative reports whether c is named as somebody's relative: "his wife, Harriet". In "he
// wrote to his wife, Harrow reported", it is not.
func (f *finder) relative(c *chunk) bool {
	k := c.first - 1
	if k >= 0 && f.t.Word(k) == "," {
		if f.reports(c.last) {
			return false
		}
		k--
	}
	if k < 0 || !f.in(words.Kin, k) || f.class(c.first)&(lexicon.OrganizationHead|lexicon.PlaceHead) != 0 {
		return false
	}
	return f.class(c.first)&bearer != 0 || f.class(c.first)&ofBody == 0
}

// saysOfSelf reports whether c, a word of which the tagger is not sure and that no list has as a
// body or place, says something of "he" or "she": "Harmstad said that she". A body is "it".
func (f *finder) saysOfSelf(c *chunk) bool {
	k := c.last + 1
	if c.margin >= c.least() || !f.reports(c.last) || f.class(c.first)&ofBody != 0 || acronymOf(f.t.Word(c.first)) != "" {
		return false
	}
	if f.word(k) == "that" {
		k++
	}
	return f.word(k) == "he" || f.word(k) == "she"
}

// isTitledInCapitals reports whether c is a word in capitals behind a title in capitals:
// "JUSTICE PALMER".
func (f *finder) isTitledInCapitals(c *chunk) bool {
	k := c.first - 1
	return k >= 0 && f.upper(c.first) && f.upper(k) && f.class(k)&lexicon.Title != 0 && f.class(c.first)&(ofBody&^lexicon.PlaceHead) == 0 && f.t.SentenceAt(k) == f.t.SentenceAt(c.first)
}

// isBeforeWho reports whether c, a place that no list has, begins its sentence and ", who" is
// behind it: "Harrow, who had left,". A listed place can be a team: "Norland, who has won,".
func (f *finder) isBeforeWho(c *chunk) bool {
	return c.Kind == dossier.Place && c.first == f.t.Sentences[f.t.SentenceAt(c.first)].First && f.class(c.first)&ofBody == 0 && f.word(c.last) == "," && f.word(c.last+1) == "who"
}

// bracketedPerson reports whether c is in brackets behind a noun for a person: "a
// surgeon (Harrow)".
func (f *finder) bracketedPerson(c *chunk) bool {
	return f.word(c.first-1) == "(" && f.word(c.last) == ")" && c.first > 2 && !f.capitalised(c.first-2) &&
		f.class(c.first-2)&lexicon.Role != 0 && f.class(c.first)&ofBody == 0 && acronymOf(f.t.Word(c.first)) == ""
}

// party reports whether c is a party to a case, by one word that no list has as a
// body: "Harrow v. Marsh".
func (f *finder) party(c *chunk) bool {
	if f.class(c.first)&ofBody != 0 || c.margin >= sureBody || acronymOf(f.t.Word(c.first)) != "" {
		return false
	}
	return f.word(c.first-1) == "v." || f.word(c.last) == "v."
}

// sureBody is the margin from which on a party to a case is what the tagger saw.
const sureBody = 1.5

// givenAndSurname reports whether c is a given name and a surname, and no word of it
// is one of a body.
func (f *finder) givenAndSurname(c *chunk) bool {
	a, b := f.class(c.first), f.class(c.last-1)
	return !f.upper(c.last-1) && a&lexicon.Given != 0 && a&ofBody == 0 && b&lexicon.Surname != 0 && b&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0 &&
		f.phraseClass(c.first, c.last)&(lexicon.Place|lexicon.Organization) == 0 &&
		tagger.Builtin().Usage(f.fold(c.last-1)) != tagger.UsageLower && tagger.Builtin().Usage(f.fold(c.first)) != tagger.UsageLower &&
		!(c.first > 0 && f.in(words.Articles, c.first-1))
}

// isUnplaced reports whether nothing next to c, which the tagger took for a place, shows that it
// is one: no preposition, article or noun of a place.
func (f *finder) isUnplaced(c *chunk) bool {
	if c.Kind != dossier.Place || f.placed(c.first) || f.word(c.first-1) != "" && f.in(words.Articles, c.first-1) || f.word(c.first-1) == "from" {
		return false
	}
	if f.isTownOf(c) || f.in(words.Buildings, c.last-1) || f.in(words.PlaceNouns, c.last-1) || f.class(c.first)&lexicon.Particle != 0 {
		return false // "Wolf Hall", "La Roux"
	}
	beside := f.word(c.last) == "," && f.class(c.last+1)&lexicon.Place != 0 || f.word(c.first-1) == "," && f.class(c.first-2)&lexicon.Place != 0
	return !f.before(words.PlaceNouns, c.last) && !beside
}

// isTownOf reports whether a noun for a place says what c is: "the town of Harrow", "the river
// Harrow".
func (f *finder) isTownOf(c *chunk) bool {
	b := c.first - 1
	if b > 0 && f.t.Word(b) == "of" && (f.in(words.Towns, b-1) || f.in(words.PlaceNouns, b-1)) {
		return true
	}
	return b >= 0 && f.in(words.PlaceNouns, b)
}

// isCalledTown reports whether a noun for a town and "of" are before c, which may look like
// somebody's name: "the town of Harriet Palmer". In "the county of Palmer's birth", none is.
func (f *finder) isCalledTown(c *chunk) bool {
	b := c.first - 1
	return b > 1 && f.t.Word(b) == "of" && f.in(words.Towns, b-1) && (f.in(words.Articles, b-2) || !f.capitalised(b-1)) && !f.isClitic(c.last) && !f.in(words.BodyHeads, b-1)
}

// namesake reports whether c, a person, is part of the name of a thing or of a saying, and
// means no person: "the Harriet Palmer airport", "for Pete's sake".
func (f *finder) namesake(c *chunk) bool {
	if c.last >= len(f.t.Tokens) {
		return false
	}
	thing := c.last
	if f.in(words.ThingModifiers, thing) {
		thing++
	}
	if c.last-c.first > 1 && f.word(thing) != "" && f.in(words.NamesakeThings, thing) {
		return true
	}
	return f.t.Tokens[c.last].Kind == segment.Clitic && f.word(c.last+1) == "sake"
}

// supplied reports whether c is a given name that an editor put in square brackets
// before the surname: "[Harriet] Palmer", "[the minister Harriet] Palmer". The surname is
// the mention.
func (f *finder) supplied(c *chunk) bool {
	if f.word(c.last) != "]" || c.last+1 >= len(f.t.Tokens) || f.t.Tokens[c.last+1].Kind != segment.Word || !f.capitalised(c.last+1) {
		return false
	}
	if c.last-c.first == 1 && f.word(c.first-1) == "[" {
		return true
	}
	return f.allClass(c, lexicon.Given, 0) && f.class(c.last+1)&ofBody == 0 && f.t.SentenceAt(c.first) == f.t.SentenceAt(c.last+1)
}
