package names

import (
	"strings"
	"unicode"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// junk reports whether c is no name but looks like one: a title, a party and
// state, an address, a ship, a cry, a
// handle.
func (f *finder) junk(c *chunk) bool {
	switch {
	case c.last-c.first == 1 && c.first > 0 && (f.t.Word(c.first-1) == "," || personname.IsDegree(f.t.Word(c.first-1))) && personname.IsDegree(f.t.Word(c.first)):
		return true
	case c.last-c.first < 3 && f.isStyle(c.first), f.titlesOnly(c), f.partyAndState(c), f.address(c), words.Cries[f.folded(c.first, c.last)]:
		return true
	case c.Kind != dossier.Person:
		if c.last-c.first == 1 && f.in(words.Bearings, c.first) {
			return true // "Central and Western Norland"
		}
		if f.inTitle(c) || f.adjectiveOfPlace(c) {
			return true
		}
		return f.describesBody(c) || f.describesPlace(c) || f.shouts(c) || f.inhabitants(c) || f.happening(c) || f.deed(c) || c.last-c.first == 1 && f.thing(c.first) || c.last-c.first > 1 && words.Possessives[f.fold(c.first)]
	}
	if c.last-c.first == 1 && f.class(c.first)&bearer == 0 && f.inhabitants(c) {
		return true
	}
	if saint := c.last - 2; saint >= 0 && c.last-c.first < 3 && saint <= c.first && f.in(words.Saints, saint) && f.isClitic(c.last) {
		return true // "St Joseph's" is a school, church or hospital
	}
	return c.last-c.first == 1 && f.in(words.Peoples, c.first) || f.oneOfMany(c) || f.hasNumber(c) || words.NoPeople[f.folded(c.first, c.last)] || f.localName(c) || f.handle(c) || f.namesake(c) || f.supplied(c) || f.isWorkOrShip(c)
}

// oneOfMany reports whether c is a noun for a kind of person with an indefinite article in
// front: "a Benedictine Monk".
func (f *finder) oneOfMany(c *chunk) bool {
	w := f.word(c.first - 1)
	if w != "a" && w != "an" || c.last-c.first < 2 || f.class(c.first)&bearer != 0 || f.class(c.last-1)&bearer != 0 {
		return false
	}
	return f.class(c.last-1)&lexicon.Role != 0 || shallow.SensesOfWord(f.fold(c.last-1)).May&shallow.IsPerson != 0
}

// lettersOfInitials is the most letters of names that are only acronyms in capitals.
const lettersOfInitials = 3

// thing reports whether token i is the acronym of a thing, a model with a
// number such as "F-16", several things ("PACs") or a string of letters.
func (f *finder) thing(i int) bool {
	w := f.t.Word(i)
	folded := f.fold(i)
	if words.Eras[w] && (f.isNumber(i+1) || f.isNumber(i-1)) {
		return true // "AD 64"
	}
	if _, ok := words.OtherNames[folded]; ok && len(w) <= lettersOfInitials && acronymOf(w) == "" {
		return true // "Who", and not the WHO
	}
	if words.NoBodies[folded] || f.class(i)&lexicon.Calendar != 0 && strings.HasSuffix(w, ".") {
		return true
	}
	if many, ok := strings.CutSuffix(w, "s"); ok && len(many) > 1 && isUpper(many) && f.class(i)&lexicon.Organization == 0 {
		return true
	}
	letters, rest, ok := strings.Cut(w, "-")
	if ok && len(letters) < 4 && rest != "" && '0' <= rest[0] && rest[0] <= '9' && f.class(i)&lexicon.Organization == 0 && letters != "G" {
		return true
	}
	joints := 0
	for k := 1; k < len(w); k++ {
		if unicode.IsUpper(rune(w[k])) && unicode.IsLower(rune(w[k-1])) {
			joints++
		}
	}
	return joints > 1 && unicode.IsLower(rune(w[0]))
}

// isNumber reports whether token i is a number.
func (f *finder) isNumber(i int) bool {
	return i >= 0 && i < len(f.t.Tokens) && f.t.Tokens[i].Kind == segment.Number
}

// handle reports whether c is one word of several joined ones, such as
// "AdaOkoyeFan".
func (f *finder) handle(c *chunk) bool {
	joints, lower := 0, false
	for _, r := range f.t.Word(c.first) {
		if lower && unicode.IsUpper(r) {
			joints++
		}
		lower = unicode.IsLower(r)
	}
	return c.last-c.first == 1 && joints > 1
}

// titleOfWork reports whether an article is within c, as in "Mocking The
// Okoyes".
func (f *finder) titleOfWork(c *chunk) bool {
	for k := c.first + 1; k < c.last; k++ {
		if f.t.Word(k) == "The" {
			return true
		}
	}
	return false
}

// titlesOnly reports whether c consists of abbreviated titles before a
// capitalised word: "Sens." of "Sens. Ada Okoye and Lena Marsh".
func (f *finder) titlesOnly(c *chunk) bool {
	for k := c.first; k < c.last; k++ {
		if !f.abbreviatedTitle(k) {
			return false
		}
	}
	return c.last < len(f.t.Tokens) && f.capitalised(c.last)
}

// abbreviatedTitle reports whether token i is a title with a full stop, or the short
// form of a rank without one.
func (f *finder) abbreviatedTitle(i int) bool {
	w, ok := strings.CutSuffix(f.fold(i), ".")
	return ok && words.AbbreviatedTitles[w] || words.Ranks[w]
}

// partyAndState reports whether c is the party of a person and where the
// person was elected, or the letter of the party: "D-Calif." in "Ada Okoye,
// D-Calif.," or "(D-Calif.)".
func (f *finder) partyAndState(c *chunk) bool {
	if c.first == 0 || c.last-c.first > 2 {
		return false
	}
	if mark := f.t.Word(c.first - 1); mark != "," && mark != "(" {
		return false
	}
	w := f.t.Word(c.first)
	return isParty(w) || len(w) == 2 && w[1] == '.' && c.last-c.first == 1 && strings.IndexByte(parties, w[0]) >= 0
}

// parties are the letters of parties.
const parties = "DRIL"

// isParty reports whether w is the letter of a party, a hyphen and a name.
func isParty(w string) bool {
	return len(w) > 2 && strings.IndexByte(parties, w[0]) >= 0 && w[1] == '-' && 'A' <= w[2] && w[2] <= 'Z'
}

// address reports whether c is a street behind the number of a house.
func (f *finder) address(c *chunk) bool {
	if c.first == 0 || f.t.Tokens[c.first-1].Kind != segment.Number {
		return false
	}
	if f.word(c.last) != "" && f.capitalised(c.last) && f.in(words.Streets, c.last) {
		return true
	}
	w, stop := strings.CutSuffix(f.fold(c.last-1), ".")
	return c.last-c.first > 1 && (words.Streets[w] || stop && words.Streets[w+"."])
}

// localName reports whether c is one word with the article in front, and
// neither before a noun ("the Okoye plan") nor a name that the article has in
// full: "the Hill".
func (f *finder) localName(c *chunk) bool {
	if !f.articled(c) || !strings.EqualFold(f.t.Word(c.first-1), "the") || f.class(c.first)&lexicon.PlaceHead == 0 {
		return false
	}
	for i := range f.chunks {
		if o := &f.chunks[i]; o.Kind == dossier.Person && o.last-o.first > 1 && f.fold(o.last-1) == f.fold(c.first) {
			return false
		}
	}
	return true
}
