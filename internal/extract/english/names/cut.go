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

// cut returns the names in what the tagger labelled as one: two bodies with "and"
// between them, a place and the next words of a caption or of a list of headlines, a
// person and the town in the signature of a letter. Most have one name.
func (f *finder) cut(c chunk) []chunk {
	f.shedBase(&c)
	n := c.last - c.first
	if n < 2 {
		return []chunk{c}
	}
	if c.Kind == dossier.Person {
		if n > 2 && (f.signed(&c) || f.signedFrom(&c)) {
			town := c
			town.first, town.Kind, town.tagged = c.last-1, dossier.Place, dossier.Place
			c.last--
			return []chunk{c, town}
		}
		for k := c.first + 1; k+1 < c.last; k++ {
			if f.in(words.WherePrepositions, k) && !f.capitalised(k) && !f.isClipped(k+1) {
				c.last = k
				return []chunk{c} // "Shin in May"
			}
			if k > c.first+1 && f.in(words.Courtesies, k) && f.capitalised(k) {
				next := c
				next.first, c.last = k+1, k
				return []chunk{c, next} // "Ben Okoye Mrs Palmer", where a list has no marks
			}
		}
		return []chunk{c}
	}
	if end, body := f.byline(&c); end > 0 {
		who := c
		who.last, who.Kind, who.tagged = end, dossier.Person, dossier.Person
		if c.first = body; c.first == c.last {
			return []chunk{who}
		}
		c.Kind, c.tagged = dossier.Organization, dossier.Organization
		return []chunk{who, c}
	}
	if f.headedBy(&c) {
		who := c
		who.first, who.Kind, who.tagged = c.first+1, dossier.Person, dossier.Person
		c.last = c.first + 1
		return []chunk{c, who}
	}
	if k := f.captionEnd(&c); k > 0 {
		c.last = k
	}
	if k := f.closing(&c); k > 0 {
		next := c
		next.first, c.last = k+1, k
		if f.class(next.first)&lexicon.Given == 0 || next.last-next.first < 2 {
			return f.cut(c)
		}
		next.Kind, next.tagged = dossier.Person, dossier.Person
		return append(f.cut(c), next)
	}
	if k := f.ledBy(&c); k > 0 {
		who := c
		who.first, who.Kind, who.tagged = k+1, dossier.Person, dossier.Person
		c.last = k
		return append(f.cut(c), who)
	}
	if k := f.joint(&c); k > 0 {
		second := c
		second.first, c.last = k+1, k
		return append(f.cut(c), f.cut(second)...)
	}
	if k := f.ownedPerson(&c); k > 0 {
		who := c
		who.first, who.Kind, who.tagged = k+1, dossier.Person, dossier.Person
		c.last = k
		return []chunk{c, who}
	}
	if k := f.within(&c); k > 0 {
		larger := c
		larger.first, c.last = k+1, k
		return []chunk{c, larger}
	}
	if k := f.placeEnd(&c); k > 0 {
		c.last, c.Kind, c.tagged = k, dossier.Place, dossier.Place
	}
	return []chunk{c}
}

// shedBase cuts off c, before a name, where it is based or the like: "Santa Marta-based Zarblo". That
// is no person, if no list has the word as a name of people.
func (f *finder) shedBase(c *chunk) {
	for k := c.first; k+1 < c.last; k++ {
		w := f.t.Word(k)
		if h := strings.LastIndexByte(w, '-'); h > 0 && words.PlaceTails[w[h+1:]] && f.capitalised(k) && f.capitalised(k+1) {
			c.first = k + 1
			if c.Kind != dossier.Organization && f.class(c.first)&bearer == 0 {
				c.becomeBody()
			}
			return
		}
	}
}

// ledBy returns the "of" within c between a party or the like, of two words or more, and the
// given name and surname of who leads it: "the Harbour Alliance of Ada Palmer". It returns 0 if
// there is none.
func (f *finder) ledBy(c *chunk) int {
	k := c.last - 3
	if k-c.first < 2 || f.t.Word(k) != "of" || !f.in(words.LedBodies, k-1) || !f.calledPerson(k+1) || f.class(k+1)&lexicon.Given == 0 {
		return 0
	}
	return k
}

// headedBy reports whether c, which no list has, is an acronym of three letters or more, a given name and a
// surname: "EAPS Ada Palmer" of "the co-head of the group EAPS Ada Palmer".
func (f *finder) headedBy(c *chunk) bool {
	const least = 3
	return c.Kind == dossier.Organization && c.last-c.first == 3 && len(acronymOf(f.t.Word(c.first))) >= least && f.upper(c.first) && !f.in(words.Vessels, c.first) &&
		f.calledPerson(c.first+1) && f.class(c.first+1)&lexicon.Given != 0 && f.isRareWord(c.last-1) && f.class(c.last-1)&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0 &&
		f.phraseClass(c.first, c.last)&lexicon.Organization == 0
}

// joint returns the "and" within c between two organizations: one is known, or has
// several words, and neither has a word such as "ministry", which can have two fields.
// It returns 0 if there is none.
func (f *finder) joint(c *chunk) int {
	if k := f.listedJoint(c); k > 0 {
		return k
	}
	if k := f.wholeJoint(c); k > 0 {
		return k
	}
	at := 0
	for k := c.first; k < c.last; k++ {
		switch {
		case f.class(k)&(lexicon.OrganizationHead|lexicon.PlaceHead) != 0 || f.in(words.BodyNouns, k) || f.in(words.BodyHeads, k):
			return 0
		case f.t.Word(k) == "and":
			if at > 0 {
				return 0
			}
			at = k
		case f.t.Tokens[k].Kind != segment.Word || !f.capitalised(k):
			return 0
		}
	}
	if at <= c.first || at+1 >= c.last {
		return 0
	}
	if f.phraseClass(c.first, c.last)&lexicon.Organization != 0 {
		return 0
	}
	known := (f.phraseClass(c.first, at)|f.phraseClass(at+1, c.last))&(lexicon.Organization|lexicon.Place) != 0
	if known || at-c.first > 1 || c.last-at > 2 {
		return at
	}
	return 0
}

// listedJoint returns the "and" within c behind an organization of the lists, if what
// follows is another and the lists do not have both as one: "Harrow Bank and Marsh Steel".
// It returns 0 if there is none.
func (f *finder) listedJoint(c *chunk) int {
	if f.phraseClass(c.first, c.last)&lexicon.Organization != 0 {
		return 0
	}
	for k := c.first + 1; k+1 < c.last; k++ {
		if f.t.Word(k) != "and" || !f.capitalised(k+1) || f.in(words.CorporateForms, k+1) {
			continue
		}
		if f.phraseClass(c.first, k)&lexicon.Organization != 0 || f.personOfBody(c.first, k) || f.capitalised(k-1) && c.last-k > 2 && f.phraseClass(k+1, c.last)&lexicon.Organization != 0 {
			return k
		}
	}
	return 0
}

// wholeJoint returns the "and" within c between two whole names: an article is behind it, what
// is before it begins with the noun that what is behind it begins with, or ends with the noun
// of a body, and what follows is no common word. It returns 0 if there is none. "Harrow Bank
// and Trust" and "Ministry of Trade and Industry" are one name.
func (f *finder) wholeJoint(c *chunk) int {
	if f.phraseClass(c.first, c.last)&lexicon.Organization != 0 {
		return 0
	}
	for k := c.first + 1; k+1 < c.last; k++ {
		if f.t.Word(k) != "and" {
			continue
		}
		next := k + 1
		if f.in(words.Articles, next) {
			return k
		}
		if f.class(next)&lexicon.OrganizationHead != 0 && f.fold(next) == f.fold(c.first) && c.last-next > 1 {
			return k // "University of Harrow and University of Oakport"
		}
		if (f.fold(k-1) == "court" || f.fold(c.first) == "court") && (f.fold(next) == "court" || f.fold(c.last-1) == "court") {
			return k // "District Court and Court of Appeals"
		}
		if head := f.fold(c.last - 1); c.last-next > 1 && k-c.first > 1 && words.SureBodies[head] && (f.fold(k-1) == head || f.fold(c.first) == head) {
			return k // "University of Harrow and Oakport University"
		}
		ended := k-c.first > 1 && (f.class(k-1)&lexicon.OrganizationHead != 0 || f.fold(k-1) == "lines") && f.allWords(c.first, k) && !f.bodyWord(c.first)
		if ended && f.allWords(next, c.last) && !f.in(words.BodyNouns, next) && !f.in(words.BodyHeads, next) && f.properWord(next) && f.class(next)&(lexicon.Given|lexicon.PlaceHead|lexicon.OrganizationHead) == 0 {
			return k // "Harrow Air Lines and Palmex"
		}
	}
	return 0
}

// properWord reports whether token i is a word that is mostly written with a capital.
func (f *finder) properWord(i int) bool {
	u := tagger.Builtin().Usage(f.fold(i))
	return u != tagger.UsageLower && u != tagger.UsageMixed
}

// ownedPerson returns the possessive ending within c, which the tagger took for one
// organization, between a body and somebody of it: "the Gazette's Ali Rostam". It returns 0
// if there is none.
func (f *finder) ownedPerson(c *chunk) int {
	k := c.last - 3
	if k > c.first && c.Kind == dossier.Organization && !f.before(words.PlaceNouns, c.last) && f.t.Tokens[k].Kind == segment.Clitic && f.calledPerson(k+1) && f.class(k+1)&lexicon.Given != 0 {
		return k
	}
	return 0
}

// closing returns the bracket within c that only closes in it, behind the body of one name of
// a list and before the next name: "Harrow University) Ada Okoye". It returns 0 if there is
// none.
func (f *finder) closing(c *chunk) int {
	for k := c.first + 1; k+1 < c.last; k++ {
		switch f.t.Word(k) {
		case "(", "[":
			return 0
		case ")", "]":
			return k
		}
	}
	return 0
}

// within returns the "in" between a place and the larger one of the lists that it is in, which
// the tagger took for one: "Oakport in Cornwall". It returns 0 if there is none.
func (f *finder) within(c *chunk) int {
	for k := c.first + 1; c.Kind == dossier.Place && k+1 < c.last; k++ {
		if f.t.Word(k) == "in" && f.phraseClass(k+1, c.last)&lexicon.Place != 0 {
			return k
		}
	}
	return 0
}

// placeEnd returns the end of the place that c begins with, if the words behind it
// are common ones that begin the next sentence of a caption or headline: "Oslo Crowds"
// of "in Oslo Crowds wait". It returns 0 if there is none.
func (f *finder) placeEnd(c *chunk) int {
	if f.class(c.last-1)&lexicon.Calendar != 0 && f.class(c.last-1)&bearer == 0 && c.Kind == dossier.Place {
		return c.last - 1 // "Camp Harrow Saturday"
	}
	if c.margin >= 0 {
		return 0
	}
	for k := c.last - 1; k > c.first; k-- {
		if f.phraseClass(c.first, k)&lexicon.Place == 0 {
			continue
		}
		w := f.fold(k)
		common := tagger.Builtin().Usage(w) == tagger.UsageLower || words.SmallInHeadlines[w] && f.capitalised(k)
		if common && f.class(k)&(lexicon.OrganizationHead|lexicon.PlaceHead|lexicon.Place) == 0 && !words.BodyNouns[w] && !words.BodyHeads[w] && !words.PlaceNouns[w] && f.class(c.last-1)&(lexicon.OrganizationHead|lexicon.PlaceHead) == 0 {
			return k
		}
		return 0
	}
	return 0
}

// signed reports whether c is the signature of a letter, in which the town follows the
// name and the county the town: "Harriet Palmer Oakport, Surrey" on a line of its own.
// The town is the last word, which no list has as a name.
func (f *finder) signed(c *chunk) bool {
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	end := c.last - 1
	if c.first != s.First || f.word(c.last) != "," || c.last+1 >= s.Last || s.Last > c.last+4 || f.class(end)&bearer != 0 || !f.capitalised(end) || !f.wordlike(end) {
		return false
	}
	for k := c.last + 1; k < s.Last; k++ {
		if f.t.Tokens[k].Kind == segment.Word && !f.capitalised(k) {
			return false
		}
	}
	if personname.Suffix(f.t.Word(end)) != "" || personname.IsDegree(f.t.Word(end)) || personname.IsDegree(f.t.Word(c.last+1)) || personname.Suffix(f.t.Word(c.last+1)) != "" {
		return false
	}
	return (f.class(end-1)&(lexicon.Given|lexicon.Surname) != 0 || f.class(c.first)&lexicon.Given != 0 && end-c.first == 2) && f.class(end-1)&lexicon.Particle == 0
}

// signedFrom reports whether c is the signature of a letter and the city that it is from,
// before the next letter or the end of the line: "Harriet Palmer London". In "Harriet
// Palmer London said", it is a name.
func (f *finder) signedFrom(c *chunk) bool {
	end := c.last - 1
	if end-c.first != 2 || f.class(end)&lexicon.City == 0 || f.class(c.first)&lexicon.Given == 0 {
		return false
	}
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	if c.last >= s.Last {
		return c.first == s.First
	}
	if f.class(c.first+1)&lexicon.Surname == 0 {
		return false
	}
	return f.capitalised(c.last) && f.t.Tokens[c.last].Kind == segment.Word && words.SentenceOpeners[f.fold(c.last)] && (c.first == s.First || f.t.Word(c.first-1) == ".")
}
