package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// leastBareMargin is the margin from which on a place needs no support, and
// leastBareBody that for an organization. Of the mentions below that have none, about
// one in four is right, and of the names about one in five.
const (
	leastBareMargin = -0.1
	leastBareBody   = 0.3
)

// least returns the margin from which on c needs no support.
func (c *chunk) least() float64 {
	if c.Kind == dossier.Organization {
		return leastBareBody
	}
	return leastBareMargin
}

// unsure reports whether c is an organization or a place that needs support.
func (c *chunk) unsure() bool {
	return c.Kind != dossier.Person && !c.untagged && c.Kind == c.tagged && c.margin < c.least()
}

// markBare marks the organizations and places that the tagger is not sure of anywhere
// in the article and that nothing else supports: no list, no word of their own
// such as "bank" or "river", and no word next to them. Another article may be sure.
func (f *finder) markBare() {
	if !slices.ContainsFunc(f.chunks, func(c chunk) bool { return c.unsure() }) {
		return
	}
	supported := map[string]bool{} // with the words of longer names
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind == dossier.Person {
			continue
		}
		name := f.folded(c.first, c.last)
		if !supported[name] && (!c.unsure() || f.supported(c)) {
			supported[name] = true
			for k := c.first; k < c.last; k++ {
				supported[f.fold(k)] = true
			}
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		c.bare = c.unsure() && !supported[f.folded(c.first, c.last)]
	}
}

// supported reports whether a list, a word of the name or a word next to it says
// that c is an organization or a place.
func (f *finder) supported(c *chunk) bool {
	if f.phraseClass(c.first, c.last)&(lexicon.Place|lexicon.Organization) != 0 || f.class(c.last-1)&lexicon.OrganizationHead != 0 {
		return true
	}
	if _, ok := words.OtherNames[strings.ReplaceAll(f.fold(c.first), ".", "")]; ok && c.last-c.first == 1 && f.capitalised(c.first) {
		return true // "US", "U.S."
	}
	if c.Kind == dossier.Place {
		return f.supportedPlace(c)
	}
	return f.supportedBody(c)
}

// phraseClass returns the class of the tokens as one phrase.
func (f *finder) phraseClass(first, last int) lexicon.Class {
	h := lexicon.HashString(f.fold(first))
	for k := first + 1; k < last; k++ {
		h = lexicon.Join(h, lexicon.HashString(f.fold(k)))
	}
	return f.lex.Of(h)
}

// supportedPlace reports whether c has a noun for a place ("Harrow River", "the
// village of Harrow"), a larger place behind it ("Harrow, Ohio"), or is what
// somebody is in.
func (f *finder) supportedPlace(c *chunk) bool {
	many := c.last-c.first > 1
	if many && (f.class(c.last-1)|f.class(c.first))&lexicon.PlaceHead != 0 || many && f.in(words.Streets, c.last-1) {
		return true
	}
	if f.before(words.PlaceNouns, c.last) || c.first > 0 && f.in(words.PlaceNouns, c.first-1) {
		return true
	}
	if c.first > 1 && (f.t.Word(c.first-1) == "of" || f.t.Word(c.first-1) == ",") && (f.in(words.Towns, c.first-2) || f.in(words.PlaceNouns, c.first-2)) {
		return true
	}
	if f.word(c.last) == "," && f.class(c.last+1)&(lexicon.Country|lexicon.Region) != 0 || f.word(c.last) == "," && words.States[f.fold(c.last+1)] != "" {
		return true
	}
	if f.listedAfter(c, lexicon.Place) {
		return true
	}
	if !many && c.first > 1 && f.in(words.Articles, c.first-1) && f.in(words.WherePrepositions, c.first-2) && f.articled(c) {
		return true // "in the Lowmarch"
	}
	for k := c.first; k < c.last; k++ {
		if tagger.Builtin().Usage(f.fold(k)) == tagger.UsageLower {
			return false
		}
	}
	return c.first > 0 && f.in(words.Whereabouts, c.first-1) && f.class(c.first)&(lexicon.Given|lexicon.Surname) == 0
}

// supportedBody reports whether c has a noun for a body ("Harrow Bank", "the
// newspaper Harrow", "the Harrow party"), is an acronym, or is what somebody tells,
// heads or quotes.
func (f *finder) supportedBody(c *chunk) bool {
	if f.bodyWord(c.last-1) || f.phraseClass(c.first, c.first+1)&lexicon.Organization != 0 {
		return true
	}
	if c.last-c.first == 3 && f.t.Word(c.first+1) == "&" {
		return true // "Harrow & Sons"
	}
	if of := f.word(c.first + 1); (of == "of" || of == "for" || of == "on") && f.in(words.BodyNouns, c.first) {
		return true
	}
	for k := c.first + 1; k+1 < c.last; k++ {
		if next := f.word(k + 1); f.bodyWord(k) && (next == "of" || next == "for" || next == "on" || next == "in") {
			return true // "the Harrow Council of Docks"
		}
	}
	if c.last-c.first == 1 {
		if a := acronymOf(f.t.Word(c.first)); len(a) > 2 && isUpper(a) {
			return true
		}
	}
	if f.before(words.BodyNouns, c.last) || f.explained(c) || f.listedAfter(c, lexicon.Organization) {
		return true
	}
	before := c.first - 1
	if before >= 0 && (f.t.Word(before) == "," || f.in(words.Articles, before)) {
		before--
	}
	if before >= 0 && f.t.Tokens[before].Kind == segment.Word && (f.in(words.Addressing, before) || f.in(words.BodyNouns, before)) {
		return true
	}
	if before > 0 && f.t.Word(before) == "of" && f.in(words.Offices, before-1) || before > 0 && f.t.Word(before) == "to" && f.fold(before-1) == "according" {
		return true
	}
	if f.reports(c.last) {
		return true
	}
	return f.isClitic(c.last) && f.word(c.last+1) != "" && (f.in(words.Offices, c.last+1) || f.role(c.last+1))
}

// bodyWord reports whether token i is a noun for a body or the name of one.
func (f *finder) bodyWord(i int) bool {
	return f.class(i)&(lexicon.OrganizationHead|lexicon.Organization) != 0 || f.in(words.BodyNouns, i) || f.in(words.BodyHeads, i)
}

// listedAfter reports whether c is the next item after a body that is on a list of the
// class.
func (f *finder) listedAfter(c *chunk, class lexicon.Class) bool {
	k := c.first - 1
	return k > 0 && (f.t.Word(k) == "," || f.t.Word(k) == "and") && f.class(k-1)&class != 0 && f.class(k-1)&bearer == 0
}

// before reports whether token i, or the next if i is not capitalised, is a noun of the
// set: "Harrow bank", "Harrow news agency".
func (f *finder) before(nouns map[string]bool, i int) bool {
	if f.word(i) == "" || f.t.Tokens[i].Kind != segment.Word {
		return false
	}
	return f.in(nouns, i) || !f.capitalised(i) && f.word(i+1) != "" && !words.SmallWords[f.fold(i)] && f.in(nouns, i+1)
}

// explained reports whether c is in brackets behind a name, and begins with the letter
// of a word of it that is not the last: "the Harbour Workers' Assembly (Hawa)".
func (f *finder) explained(c *chunk) bool {
	if c.last-c.first > 1 || f.word(c.first-1) != "(" || f.word(c.last) != ")" {
		return false
	}
	w := f.fold(c.first)
	if w == "" {
		return false
	}
	initials := 0
	for k := c.first - 2; k >= 0 && k >= c.first-10 && (f.capitalised(k) || words.SmallWords[f.fold(k)]); k-- {
		if f.capitalised(k) {
			initials++
			if initials > 1 && w[0] == f.fold(k)[0] {
				return true
			}
		}
	}
	return false
}

// word returns token i, "" if there is none.
func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.t.Tokens) {
		return ""
	}
	return f.t.Word(i)
}

func (f *finder) isClitic(i int) bool {
	return i < len(f.t.Tokens) && f.t.Tokens[i].Kind == segment.Clitic
}

// reports reports whether token i is a verb of reporting.
func (f *finder) reports(i int) bool {
	return f.word(i) != "" && words.Reporting.Has(words.Hash(f.fold(i)))
}

// speaksOrHasAge reports whether c, a person by one word, says something ("Thomas
// said"), has an age behind the name ("Thomas, 40,"), or a given name in square brackets
// before it.
func (f *finder) speaksOrHasAge(c *chunk) bool {
	if f.word(c.first-1) == "]" || f.reports(c.last) || f.reports(c.first-1) {
		return true
	}
	return f.word(c.last) == "," && f.isNumber(c.last+1)
}

// leastUnlisted is the margin from which on a person without a given name of the lists
// needs no support. Of those below that have none, half are people in the development parts
// of the corpora; the others are songs, brands, places and misspelled names.
const leastUnlisted = 0.3

// markUnlisted marks the people that do not begin with a given name of the lists, of which
// the tagger is nowhere in the article sure and next to which nothing shows that it is
// somebody (see isShown).
func (f *finder) markUnlisted() {
	supported := make([]bool, len(f.entities))
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Entity >= 0 && !f.isUnlisted(i) {
			supported[c.Entity] = true
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.Entity >= 0 && !supported[c.Entity] {
			c.bare = true
		}
	}
}

// isUnlisted reports whether too little speaks for chunk i (see markUnlisted).
func (f *finder) isUnlisted(i int) bool {
	c := &f.chunks[i]
	if c.Kind != dossier.Person || c.tagged != dossier.Person || c.untagged || c.Credit || c.margin >= leastUnlisted || words.TitleNames[f.folded(c.first, c.last)] {
		return false
	}
	if c.last-c.first == 1 && (c.margin >= leastUnlistedWord || f.class(c.first)&bearer != 0) {
		return false
	}
	if c.last-c.first == 2 && c.margin >= leastUnlistedWord && f.capitalised(c.first) && f.class(c.last-1)&bearer != 0 && f.isNoWord(c.first) {
		return false
	}
	return !f.beginsWithGiven(c) && !f.isShown(i)
}

// isNoWord reports whether token i is a word that is in no dictionary and not known from
// anything but names, as the given names are that no list has, or initials.
func (f *finder) isNoWord(i int) bool {
	w := f.fold(i)
	usage := tagger.Builtin().Usage(w)
	s := shallow.SensesOfWord(w)
	known := s.Verb != 0 || s.Noun != 0 && s.Noun != shallow.PersonFile || usage == tagger.UsageLower || usage == tagger.UsageMixed
	return personname.IsInitial(f.t.Word(i)) || !known && f.class(i)&ofBody == 0
}

// leastUnlistedWord is leastUnlisted for a single word.
const leastUnlistedWord = -0.5
