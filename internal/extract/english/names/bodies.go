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

// complete adds the noun in lower case that belongs to the name of c, common words such as
// "Conservative" or "European": "the Conservative party", "the European commission".
func (f *finder) complete(c *chunk) {
	if c.Kind != dossier.Organization || c.last-c.first > 3 || c.last >= len(f.t.Tokens) || acronymOf(f.t.Word(c.last-1)) != "" {
		return
	}
	next, usage := f.t.Word(c.last), tagger.Builtin().Usage(f.fold(c.last-1))
	switch {
	case f.isClitic(c.last) && f.in(words.Owning, c.last-1) && f.word(c.last+1) == "party":
		c.last += 2
	case next == "party" && f.class(c.last-1)&(lexicon.OrganizationHead|lexicon.Place) == 0 && (f.in(words.PartyAdjectives, c.last-1) || usage == tagger.UsageLower || usage == tagger.UsageMixed):
		c.last++
	case words.LowerBodies[next] && c.last-c.first == 1 && f.fold(c.first) == "european":
		c.last++
	}
}

// extend adds the possessive ending that is part of the name of a company: "Moody's". It is
// none if the article has a person of that name.
func (f *finder) extend(c *chunk) {
	if c.Kind == dossier.Place || c.last-c.first > 1 || !f.isClitic(c.last) || !f.in(words.EndingInS, c.first) || f.partOfPerson(c) {
		return
	}
	c.Kind, c.tagged, c.margin = dossier.Organization, dossier.Organization, max(c.margin, 1)
	c.last++
}

// reach adds the possessive that an organization begins with: "King's" of "King's College".
// A name before it is that of an owner.
func (f *finder) reach(c *chunk) {
	k := c.first - 2
	if k < 0 || c.Kind != dossier.Organization || !f.isClitic(k+1) || f.class(c.first)&lexicon.OrganizationHead == 0 || !f.capitalised(c.first) || f.chunkAt(k) != nil {
		return
	}
	if f.capitalised(k) && f.t.SentenceAt(k) == f.t.SentenceAt(c.first) && f.class(k)&(lexicon.Place|lexicon.OrganizationHead|lexicon.Calendar) == 0 && f.class(c.first)&lexicon.Organization == 0 {
		c.first = k
	}
}

// reachSaid adds the given name "Said" to the person c, if a word without a capital comes before it:
// "the clerk Said Okoye". At the beginning of a sentence and in a headline it may be a verb.
func (f *finder) reachSaid(c *chunk) {
	k := c.first - 1
	if k < 1 || c.Kind != dossier.Person || f.t.Word(k) != "Said" || f.t.Tokens[k-1].Kind != segment.Word || f.capitalised(k-1) {
		return
	}
	if s := &f.t.Sentences[f.t.SentenceAt(k)]; k > s.First+1 && f.capitalsOf(s) == fewCapitals {
		c.first = k
	}
}

// describesBody reports whether c, one word that the tagger took for an organization,
// only says of what party, people or faith something is: "a Conservative plan", "Brits".
func (f *finder) describesBody(c *chunk) bool {
	if c.Kind != dossier.Organization || c.last-c.first > 1 {
		return false
	}
	if f.class(c.first)&lexicon.Organization != 0 && !f.in(words.PartyAdjectives, c.first) {
		return false
	}
	if f.in(words.PartyAdjectives, c.first) || f.in(words.Peoples, c.first) {
		return true
	}
	return f.class(c.first)&lexicon.Demonym != 0 && !f.beginsBody(f.fold(c.first))
}

// describesPlace reports whether c, which the tagger took for a place, is only the adjective
// of one: "Northern Irish", "Norwegian".
func (f *finder) describesPlace(c *chunk) bool {
	last := f.class(c.last - 1)
	return c.Kind == dossier.Place && last&lexicon.Demonym != 0 && last&(lexicon.Place|lexicon.PlaceHead) == 0 && f.phraseClass(c.first, c.last)&lexicon.Place == 0
}

// beginsBody reports whether the tagger took the folded word for the first of a longer
// organization: "American" of American Airlines.
func (f *finder) beginsBody(w string) bool {
	f.t.Spend(len(f.chunks))
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Organization && c.last-c.first > 1 && f.fold(c.first) == w && f.class(c.last-1)&lexicon.OrganizationHead != 0 {
			return true
		}
	}
	return false
}

// shouts reports whether c is a common word in capitals, for emphasis: "all the POWER".
// What is in brackets behind a name, or speaks, is an acronym.
func (f *finder) shouts(c *chunk) bool {
	w := f.t.Word(c.first)
	if c.last-c.first > 1 || len(w) < 4 || !f.upper(c.first) || f.class(c.first)&(lexicon.Organization|lexicon.Place) != 0 || f.explained(c) || f.reports(c.last) {
		return false
	}
	switch tagger.Builtin().Usage(f.fold(c.first)) {
	case tagger.UsageLower:
		return c.Kind == dossier.Organization || f.in(words.Articles, c.first-1)
	case tagger.UsageMixed:
		return f.in(words.Articles, c.first-1) && f.articled(c)
	}
	return false
}

// located reports whether c, one word that the tagger took for an organization, is the
// place that the lists have: after "in", in capitals at the beginning of a report, or if
// the tagger is not sure.
func (f *finder) located(c *chunk) bool {
	if c.Kind != dossier.Organization || c.last-c.first > 1 || f.class(c.first)&lexicon.Place == 0 || f.class(c.first)&(lexicon.Organization|lexicon.OrganizationHead) != 0 {
		return false
	}
	if acronymOf(f.t.Word(c.first)) != "" && len(f.t.Word(c.first)) < 4 {
		return false
	}
	if f.class(c.first)&lexicon.Country != 0 {
		return true
	}
	if f.beside(c, ",") {
		return true
	}
	if f.class(c.first)&lexicon.Region != 0 && c.margin < sureBody && c.first > 0 && f.in(words.Articles, c.first-1) && f.before(words.Companies, c.last) {
		return true // "the Texas company"
	}
	named := f.before(words.BodyNouns, c.last) || c.first > 0 && f.in(words.BodyNouns, c.first-1)
	return c.margin < leastBareBody && !named || f.placed(c.first) || f.upper(c.first) && (f.word(c.last) == "," || strings.HasPrefix(f.word(c.last), "-") || f.word(c.last) == "—")
}

// beside reports whether a mark is all that is between c and another word that the lists
// have as a place: "Sussex, Kent".
func (f *finder) beside(c *chunk, mark string) bool {
	return f.word(c.first-1) == mark && f.class(c.first-2)&lexicon.Place != 0 || f.word(c.last) == mark && f.class(c.last+1)&lexicon.Place != 0
}

// byline returns where a person ends and an organization begins within c, which the tagger
// took for one organization: "Harriet Palmer Daily Telegraph", "Harriet Palmer of Human
// Rights Watch". The organization is one of the lists; it is empty if what follows is the
// beginning of the person's role: "Harriet Palmer Home Affairs correspondent". It returns
// 0 if c is one name.
func (f *finder) byline(c *chunk) (end, body int) {
	if body := f.interviewed(c); body > 0 {
		return c.first + 1, body
	}
	if body := f.bodyOfPerson(c.first, c.last); body > 0 {
		return c.first + 1, body
	}
	k := c.first + 2
	if f.isOfTheBody(c) {
		return k, k + 2
	}
	if k >= c.last || !f.calledPerson(c.first) {
		return 0, 0
	}
	if w := f.t.Word(k); words.BetweenPersonAndBody[w] {
		if k+1 < c.last && f.in(words.Articles, k+1) {
			k++
		}
		if k+1 < c.last && f.phraseClass(k+1, c.last)&lexicon.Organization != 0 {
			return c.first + 2, k + 1
		}
		if w == "of" && c.last-k > 2 && f.whole(&chunk{first: c.first, last: c.first + 2}) && f.allWords(k+1, c.last) {
			return c.first + 2, k + 1 // "Harriet Palmer of Harrow International"
		}
		return 0, 0
	}
	if f.class(c.first)&lexicon.Given == 0 {
		return 0, 0
	}
	if f.listedBody(k, c.last) {
		return k, k
	}
	if f.class(c.first+1)&lexicon.Surname != 0 && c.last < len(f.t.Tokens) && !f.capitalised(c.last) && f.class(c.last)&lexicon.Role != 0 {
		return k, c.last
	}
	return 0, 0
}

// personOfBody reports whether the tokens are somebody by the surname and the organization
// of the lists that the person is of: "Palmer of the Guardian".
func (f *finder) personOfBody(first, last int) bool { return f.bodyOfPerson(first, last) > 0 }

// bodyOfPerson returns the first token of the organization (see personOfBody), 0 if the
// tokens are something else.
func (f *finder) bodyOfPerson(first, last int) int {
	if first+3 >= last || f.t.Word(first+1) != "of" || f.t.Word(first+2) != "the" || !f.capitalised(first) ||
		f.class(first)&ofBody != 0 && f.class(first)&bearer == 0 || f.class(first)&(lexicon.Role|lexicon.Title) != 0 || f.bodyWord(first) || tagger.Builtin().Usage(f.fold(first)) == tagger.UsageLower {
		return 0
	}
	listed := f.phraseClass(first+3, last)&lexicon.Organization != 0 || last-first == 4 && f.in(words.NewspaperNames, first+3)
	if listed && f.phraseClass(first, last)&lexicon.Organization == 0 {
		return first + 3
	}
	return 0
}

// interviewed returns where the organization of the lists begins within c, if a given name
// alone and "for" are before it: "Harriet for the Guardian". It returns 0 if there is none.
func (f *finder) interviewed(c *chunk) int {
	k := c.first + 1
	if k >= c.last || f.t.Word(k) != "for" || f.class(c.first)&lexicon.Given == 0 || f.class(c.first)&ofBody != 0 {
		return 0
	}
	if k++; k < c.last && f.in(words.Articles, k) {
		k++
	}
	if k < c.last && f.phraseClass(k, c.last)&lexicon.Organization != 0 {
		return k
	}
	return 0
}

// isOfTheBody reports whether c is two rare words, "of the" and a body: "Zarla Okoye of the Harrow
// Centre".
func (f *finder) isOfTheBody(c *chunk) bool {
	k := c.first + 2
	return k+2 < c.last && f.t.Word(k) == "of" && f.t.Word(k+1) == "the" && f.bodyWord(c.last-1) && f.allWords(c.first, k) && !f.upper(c.first) && f.isRareWord(c.first) && f.isRareWord(k-1) &&
		f.class(c.first)&ofBody == 0 && !f.bodyWord(k-1) && f.phraseClass(c.first, c.last)&lexicon.Organization == 0
}

// calledPerson reports whether the tokens i and i+1 can be a given name and a surname, and
// neither is a common word or one of a body or place.
func (f *finder) calledPerson(i int) bool {
	for k := i; k < i+2; k++ {
		if f.t.Tokens[k].Kind != segment.Word || !f.capitalised(k) || f.upper(k) || f.class(k)&ofBody != 0 && f.class(k)&bearer == 0 ||
			f.in(words.BodyNouns, k) || tagger.Builtin().Usage(f.fold(k)) == tagger.UsageLower {
			return false
		}
	}
	return f.class(i)&ofBody == 0
}

// listedBody reports whether the tokens are an organization of the lists, alone or with
// nouns for bodies behind it: "Daily Telegraph", "BBC News".
func (f *finder) listedBody(first, last int) bool {
	if f.phraseClass(first, last)&lexicon.Organization != 0 {
		return true
	}
	if f.class(first)&lexicon.Organization == 0 || acronymOf(f.t.Word(first)) == "" {
		return false
	}
	for k := first + 1; k < last; k++ {
		if f.class(k)&lexicon.OrganizationHead == 0 {
			return false
		}
	}
	return true
}

// captionEnd returns the token within c at which the next sentence of a caption or
// headline begins, a function word with a capital: "Oslo As" of "help reaches Oslo As
// hopes fade". It returns 0 if there is none. "Committee On Trade" is one name.
func (f *finder) captionEnd(c *chunk) int {
	for k := c.first + 1; k < c.last; k++ {
		if w := f.t.Word(k); len(w) < 2 || !f.capitalised(k) || f.upper(k) || !words.CaptionOpeners[f.fold(k)] {
			continue
		}
		if k+1 < c.last && (f.class(k-1)&lexicon.OrganizationHead != 0 || f.in(words.BodyNouns, k-1)) {
			continue
		}
		return k
	}
	return 0
}

// glued returns the first token of the organization of several words that c ends with,
// if the article has it elsewhere and what comes before it in c is most of a headline. It
// returns 0 if there is none.
func (f *finder) glued(c *chunk, known map[string]bool) int {
	for k := c.first + 3; k+1 < c.last; k++ {
		if f.capitalised(k-1) && known[f.folded(k, c.last)] {
			return k
		}
	}
	return 0
}

// unglue cuts a headline off the organizations behind it that the rest of the article
// names: "Lines Brace for Loss Harrow Air Lines".
func (f *finder) unglue() {
	known := map[string]bool{}
	long := false
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Organization && c.last-c.first > 1 {
			known[f.folded(c.first, c.last)] = true
			long = long || c.last-c.first > 4
		}
	}
	if !long {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Organization && c.last-c.first > 4 {
			if k := f.glued(c, known); k > 0 {
				*c = f.part(*c, k, c.last)
			}
		}
	}
}

// shedHeading cuts a common word off the front of a person if the article also has the
// surname in another full name, and a verb if it has it alone: the headings "Clothes" and
// "Criticizing" before "Palmer". It cuts a verb off the end: "Palmer Speaks".
func (f *finder) shedHeading() {
	full, alone := map[string]int{}, map[string]bool{}
	for i := range f.chunks {
		switch c := &f.chunks[i]; {
		case c.Kind != dossier.Person:
		case c.last-c.first == 1:
			alone[f.fold(c.first)] = true
		case !f.startsLower(c):
			full[f.fold(c.last-1)]++
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind == dossier.Person && c.last-c.first == 2 && (f.startsLower(c) && full[f.fold(c.last-1)] > 0 || f.startsWithVerb(c) && alone[f.fold(c.last-1)]) {
			*c = f.part(*c, c.first+1, c.last)
		}
		if c.Kind == dossier.Person && c.last-c.first == 2 && f.endsWithVerb(c) && (full[f.fold(c.first)] > 0 || alone[f.fold(c.first)]) {
			*c = f.part(*c, c.first, c.last-1)
		}
	}
}

// endsWithVerb reports whether c ends with a word that is on no list of names and has the form
// of a verb behind one person: "Okoye Speaks".
func (f *finder) endsWithVerb(c *chunk) bool {
	w := f.fold(c.last - 1)
	return strings.HasSuffix(w, "s") && f.class(c.first)&lexicon.Given == 0 && f.class(c.last-1)&bearer == 0 && shallow.SensesOfWord(w).Verb != 0 && tagger.Builtin().Usage(w) != tagger.UsageCapital
}

// startsWithVerb reports whether c begins with a word that is on no list of names and has the
// form of a verb: "Criticizing Okoye".
func (f *finder) startsWithVerb(c *chunk) bool {
	w := f.fold(c.first)
	if !strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "es") || f.class(c.first)&bearer != 0 {
		return false
	}
	return shallow.SensesOfWord(w).Verb != 0 && tagger.Builtin().Usage(w) != tagger.UsageCapital
}

// startsLower reports whether the first word of c is on no list of names and hardly ever
// capitalised.
func (f *finder) startsLower(c *chunk) bool {
	return f.isCommon(c.first) && tagger.Builtin().Usage(f.fold(c.first)) == tagger.UsageLower
}

// leastUses is the fewest words next to a name of one word that make an organization of a
// place. For a longer name, one is enough.
const leastUses = 2

// judgeUse makes organizations of what the tagger takes for a place now and then and no list
// has: if the words next to it say more than twice as often that it is a body, as in "Harrow
// executives", "Harrow's chairman" and "a spokesman for Harrow Piers", than that it is a place
// ("in Harrow"). "Harrow said it had" counts beside one of these.
func (f *finder) judgeUse() {
	type use struct{ body, it, place int }
	uses := map[string]use{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if !f.isUnlistedPlace(c) {
			continue
		}
		k := f.nameOf(c)
		u := uses[k]
		switch {
		case f.isEmployer(c):
			u.body += leastUses
		case f.placed(c.first) || f.word(c.last) == "," && f.class(c.last+1)&lexicon.Place != 0:
			u.place++
		case f.isFirmInApposition(c):
			u.body += leastUses
		case f.staffed(c), f.actsAsFirm(c):
			u.body++
		case f.isIt(c):
			u.it++
		}
		uses[k] = u
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if !f.isUnlistedPlace(c) || c.last-c.first > 1 && c.Kind != dossier.Place {
			continue
		}
		least := leastUses
		if c.last-c.first > 1 {
			least = 1
		}
		if u := uses[f.nameOf(c)]; u.body > 0 && u.body+u.it >= least && u.body > 2*u.place {
			c.becomeBody()
		}
	}
}

// isUnlistedPlace reports whether the tagger takes c for an organization or a place, no list
// has it, and it is one word, or two or three without a noun for a place.
func (f *finder) isUnlistedPlace(c *chunk) bool {
	switch n := c.last - c.first; {
	case n == 1:
		return c.Kind != dossier.Person && f.class(c.first)&(ofBody|bearer) == 0
	case n < 4:
		return c.Kind != dossier.Person && (f.class(c.first)|f.class(c.last-1))&(lexicon.PlaceHead|lexicon.Place) == 0 && f.phraseClass(c.first, c.last)&lexicon.Place == 0 &&
			!f.in(words.PlaceNouns, c.first) && !f.in(words.PlaceNouns, c.last-1) && !f.in(words.Buildings, c.last-1)
	}
	return false
}

// staffed reports whether a noun for somebody or something that only a body has follows c
// or its possessive ending, or is before it with "of" or "for", or a noun for a body comes
// before: "Harrow executives", "Harrow's chairman", "a spokesman for Harrow", "the energy
// company Harrow", "the operator, Harrow,".
func (f *finder) staffed(c *chunk) bool {
	k := c.last
	if f.isClitic(k) {
		k++
	}
	if k < len(f.t.Tokens) && f.in(words.OfBodies, k) || c.first > 0 && f.in(words.Companies, c.first-1) {
		return true
	}
	if w := f.word(c.first - 1); (w == "of" || w == "for") && c.first > 1 && f.in(words.ServingBodies, c.first-2) {
		return true
	}
	return f.word(c.first-1) == "," && f.actsAsFirm(c)
}

// namedAfter reports whether c is an organization of the lists with the name of a person:
// "Merrill Lynch".
func (f *finder) namedAfter(c *chunk) bool {
	return c.Kind == dossier.Organization && c.last-c.first == 2 && f.class(c.first)&lexicon.Given != 0 && f.phraseClass(c.first, c.last)&lexicon.Organization != 0
}

// callNamesakes makes organizations of the single words that are part of the name of an
// organization named after a person, or that the article once calls a firm, if it has no
// person of that name: "Lynch" of Merrill Lynch, "the accountancy firm Okoye".
func (f *finder) callNamesakes() {
	called := map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if f.namedAfter(c) {
			called[f.fold(c.first)], called[f.fold(c.last-1)] = true, true
		}
		if c.Kind == dossier.Organization && c.last-c.first == 1 && c.first > 0 && f.in(words.Companies, c.first-1) && f.class(c.first)&ofBody == 0 {
			called[f.fold(c.first)] = true
		}
	}
	if len(called) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first > 1 {
			delete(called, f.fold(c.first))
			delete(called, f.fold(c.last-1))
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.last-c.first == 1 && called[f.fold(c.first)] && c.Kind != dossier.Organization && !words.Honorifics[strings.Trim(f.word(c.first-1), ".")] {
			c.becomeBody()
		}
	}
}
