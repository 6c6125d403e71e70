package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// meetMarked makes people of organizations and places of two or three words of which the words
// next to them say that it is somebody: an age, "who", a relative, a noun for a person before it.
// No word of them is one of a body or place.
func (f *finder) meetMarked() {
	marked := map[string]bool{}
	for i := range f.chunks {
		switch c := &f.chunks[i]; {
		case f.mayBeMarked(c) && (f.hasAge(c) || f.isRelated(c) || f.isCalledPerson(c) && f.beginsWithGiven(c)):
			marked[f.nameOf(c)] = true
		case f.isOfficer(c):
			c.Kind = dossier.Person
		}
	}
	if len(marked) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; f.mayBeMarked(c) && marked[f.nameOf(c)] {
			c.Kind = dossier.Person
		}
	}
}

// meetListed makes people of bodies and places that the tagger was not sure of, if they are in a
// list of nothing else but people, at least two and at least half of the list: "Ada Okoye,
// Zarblo and Ben Palmer".
func (f *finder) meetListed() {
	for first := 0; first < len(f.chunks); {
		last := first + 1
		for last < len(f.chunks) && f.isNextItem(&f.chunks[last-1], &f.chunks[last]) {
			last++
		}
		f.meetItems(f.chunks[first:last])
		first = last
	}
}

// meetItems makes people of the items of a list (see meetListed).
func (f *finder) meetItems(items []chunk) {
	people, others := 0, 0
	for i := range items {
		switch c := &items[i]; {
		case c.Kind == dossier.Person && f.beginsWithGiven(c):
			people++
		case c.Kind != dossier.Person && !(c.unsure() && !f.supported(c) && f.canBePerson(c)):
			return
		default:
			others++
		}
	}
	if people < 2 || people < others {
		return
	}
	for i := range items {
		items[i].Kind = dossier.Person
	}
}

// isNextItem reports whether only a comma or "and" is between two chunks.
func (f *finder) isNextItem(a, b *chunk) bool {
	k := a.last
	if f.word(k) == "," {
		k++
	}
	if f.word(k) == "and" {
		k++
	}
	return k > a.last && k == b.first
}

// canBePerson reports whether c has only words that are written with a capital and can be
// those of somebody's name.
func (f *finder) canBePerson(c *chunk) bool {
	for k := c.first; k < c.last; k++ {
		if !f.capitalised(k) || f.upper(k) || f.class(k)&(ofBody|lexicon.Calendar) != 0 || f.bodyWord(k) || !f.properWord(k) {
			return false
		}
	}
	return c.last-c.first < 4
}

// isOfficer reports whether c, a given name and another word that the tagger took for a body
// or a place, has an office beside it: "Charles Bridge, the secretary to the board, said", "the
// former deputy Robert Steel".
func (f *finder) isOfficer(c *chunk) bool {
	if c.Kind == dossier.Person || c.last-c.first != 2 || !f.allWords(c.first, c.last) || f.upper(c.last-1) || !f.beginsWithGiven(c) || f.class(c.first)&ofBody != 0 ||
		f.phraseClass(c.first, c.last)&(lexicon.Organization|lexicon.Place) != 0 {
		return false
	}
	if !f.placed(c.first) && (f.officeBefore(c) || f.hasOfficeBehind(c)) {
		return true
	}
	k := c.first - 1
	return k > 0 && !f.capitalised(k) && f.role(k) && !f.several(k) && !f.in(words.SharedRoles, k) && !f.in(words.RanksAndAdjectives, k) && f.t.SentenceAt(k) == f.t.SentenceAt(c.first)
}

// mayBeMarked reports whether c, an organization or a place by two or three words, can be
// somebody by its words.
func (f *finder) mayBeMarked(c *chunk) bool {
	n := c.last - c.first
	if c.Kind == dossier.Person || n < 2 || n > 3 || !f.allWords(c.first, c.last) || f.phraseClass(c.first, c.last)&(lexicon.Organization|lexicon.Place) != 0 {
		return false
	}
	for k := c.first; k < c.last; k++ {
		if f.upper(k) || f.class(k)&ofBody != 0 && f.class(k)&bearer == 0 || f.bodyWord(k) || f.in(words.PlaceNouns, k) || !f.properWord(k) {
			return false
		}
	}
	return !f.before(words.PlaceNouns, c.last)
}

// addMarked adds to the surnames the single words that no list has, and of which the words
// next to them say that it is somebody: "Vorlund, 54, said", "the mayor, Vorlund, said",
// "Vorlund, the mayor of Oakport, said". Where the tagger took them for a body or a place,
// they are people.
func (f *finder) addMarked(surnames map[string]bool) {
	marked := map[string]bool{}
	for i := range f.t.Tokens {
		if !f.capitalised(i) || f.word(i+1) != "," || !f.mayBeSurname(i) {
			continue
		}
		c := chunk{first: i, last: i + 1}
		if f.hasAgeInCommas(i) || f.officeBefore(&c) || f.hasOfficeBehind(&c) {
			marked[f.fold(i)], surnames[f.fold(i)] = true, true
		}
	}
	if len(marked) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.last-c.first == 1 && f.in(marked, c.first) && f.mayBeSurname(c.first) {
			c.Kind, c.untagged = dossier.Person, true
		}
	}
}

// mayBeSurname reports whether token i stands alone and can be a surname that the tagger took
// for nothing, or without being very sure for a body or a place.
func (f *finder) mayBeSurname(i int) bool {
	if c := f.chunkAt(i); c != nil && (c.Kind == dossier.Person || c.last-c.first > 1 || c.margin >= sureBody) {
		return false
	}
	s := &f.t.Sentences[f.t.SentenceAt(i)]
	if f.t.Tokens[i].Kind != segment.Word || len(f.t.Word(i)) < 3 || f.upper(i) || f.besideCapital(s, i) || f.class(i)&(ofBody|lexicon.Calendar) != 0 ||
		f.bodyWord(i) || f.role(i) || f.placed(i) || f.word(i-1) == "from" || f.isTown(i) || i > s.First && f.in(words.RoleDeterminers, i-1) {
		return false
	}
	usage := tagger.Builtin().Usage(f.fold(i))
	if i > s.First {
		return usage != tagger.UsageLower
	}
	return usage != tagger.UsageLower && usage != tagger.UsageMixed && !f.in(words.SentenceOpeners, i) && !strings.HasSuffix(f.t.Word(i), "ly")
}

// hasAgeInCommas reports whether an age between commas and a word in lower case are behind
// token i. "Harrow, 54, Oakport, 32" are the scores of teams.
func (f *finder) hasAgeInCommas(i int) bool {
	const digits = 2
	return f.word(i+1) == "," && f.isNumber(i+2) && len(f.word(i+2)) == digits && f.word(i+3) == "," && f.word(i+4) != "" &&
		f.t.Tokens[i+4].Kind == segment.Word && !f.capitalised(i+4)
}

// hasOfficeBehind reports whether an office with a determiner is in apposition behind c, and
// another comma or the end of the sentence behind it: "Vorlund, the mayor of Oakport,". In
// "Near Vorlund, the mayor said" and "Lodex, the operator of the ferry," none is.
func (f *finder) hasOfficeBehind(c *chunk) bool {
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	role := f.roleBehind(s, c)
	if role.Empty() || c.first > s.First && f.in(words.Governing, c.first-1) {
		return false
	}
	first, last := f.t.TokensIn(role)
	if !f.in(words.Articles, first-1) && !f.in(words.RoleDeterminers, first-1) {
		return false
	}
	if last < s.Last && f.t.Word(last) != "." && (f.t.Word(last) != "," || last+1 < s.Last && (f.capitalised(last+1) || f.t.Word(last+1) == "and")) {
		return false
	}
	for k := first; k < last; k++ {
		if next := f.word(k + 1); f.role(k) && (k+1 == last || !f.role(k+1)) {
			return !f.in(words.SharedRoles, k) && (k+1 == last || words.RolePrepositions[next] || next == "to")
		}
	}
	return false
}
