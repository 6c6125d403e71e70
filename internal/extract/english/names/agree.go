package names

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// agree makes the mentions of one name agree. Names of the same words get the
// kind that most of their mentions have, storms are not people, and the last
// word of a person's full name is that person wherever it is alone, even if the
// tagger saw a place or nothing.
func (f *finder) agree() {
	f.meetAgain()
	f.nameAgain()
	f.vote()
	f.canonize()
	f.settleTowns()
	f.settleUses()
	f.meetMarked()
	f.meetListed()
	f.meetSpeakers()
	f.meetTownNames()
	surnames := f.introduced()
	f.addMarked(surnames)
	if len(surnames) == 0 {
		return
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.last-c.first > 1 || !f.in(surnames, c.first) {
			continue
		}
		switch home := f.home(c.first); {
		case c.Kind == dossier.Person && home:
			c.Kind = dossier.Place
		case c.Kind != dossier.Person && !home && !f.placed(c.first):
			c.Kind = dossier.Person
		}
	}
	f.meetFamily(surnames)
	f.addMissed(surnames)
}

// meetFamily makes people of organizations and places of two words that end with the surname
// of somebody and speak: "Bristol Okoye said" beside Sarah Okoye. A body of the lists or with
// an article is none.
func (f *finder) meetFamily(surnames map[string]bool) {
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person && c.last-c.first == 2 && c.margin < sureBody && f.in(surnames, c.last-1) && f.reports(c.last) && f.allWords(c.first, c.last) && !f.upper(c.first) &&
			!f.bodyWord(c.first) && f.phraseClass(c.first, c.last)&(lexicon.Organization|lexicon.Place) == 0 && !(c.first > 0 && f.in(words.Articles, c.first-1)) {
			c.Kind = dossier.Person
		}
	}
}

// meetSpeakers makes people of single words with the surname of somebody who says what "he"
// or "she" does, although bodies are named so too: "Okoye said that he would win" beside
// Ada Okoye and Okoye News.
func (f *finder) meetSpeakers() {
	full := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first > 1 {
			full[f.fold(f.surnameEnd(c)-1)] = true
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person && c.last-c.first == 1 && full[f.fold(c.first)] && f.reports(c.last) && (f.pronoun(c.last+1) != 0 || f.word(c.last+1) == "that" && f.pronoun(c.last+2) != 0) {
			c.Kind = dossier.Person
		}
	}
}

// tally says how an article uses a name.
type tally struct {
	kinds    [3]int
	storm    bool
	body     bool // called a body
	several  bool // the subject of a verb in the plural
	shown    bool // somebody, by the words next to it
	quoted   int  // as a person, in quotation marks
	articled int
}

// count adds the use of a name by c, apart from its kind, to n.
func (f *finder) count(n *tally, c *chunk) {
	if c.Kind != dossier.Person {
		return
	}
	n.storm = n.storm || f.isStorm(c) || c.first > 0 && f.in(words.Storms, c.first-1)
	n.body = n.body || f.isDescribedAsBody(c)
	n.several = n.several || f.isSeveral(c)
	if c.last-c.first > 1 && f.quoted(c) && !(c.first > 1 && (f.in(words.Naming, c.first-2) || f.role(c.first-2))) {
		n.quoted++
	}
}

// isSeveral reports whether c, two words at the beginning of a clause, is the subject of a verb in
// the plural, as a band or a club: "Zarlo Harriet are on tour", but not "Ada and Rui Palmer are".
func (f *finder) isSeveral(c *chunk) bool {
	w := f.word(c.last)
	if c.last-c.first < 2 || f.beginsWithGiven(c) || w != "are" && w != "were" && w != "have" {
		return false
	}
	return f.beginsClause(c)
}

// namedAlone returns the single words by which the article names somebody.
func (f *finder) namedAlone() map[string]bool {
	out := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first == 1 {
			out[f.fold(c.first)] = true
		}
	}
	return out
}

// isShownHere reports whether the words next to c, a person, show that it is somebody.
func (f *finder) isShownHere(c *chunk) bool {
	return c.Kind == dossier.Person && (f.hasPersonalSign(c) || f.speaks(c) || f.isCalledPerson(c))
}

// isStorm reports whether c is a storm by its whole name: "Hurricane Ada".
func (f *finder) isStorm(c *chunk) bool {
	return c.Kind == dossier.Person && c.last-c.first == 2 && f.in(words.Storms, c.first) && (f.class(c.last-1)&lexicon.Given != 0 || f.class(c.last-1)&bearer == 0)
}

// settleTowns makes places of single words that the words beside them show to be one. So are
// the others of the article if it has no full name of a person with that word.
func (f *finder) settleTowns() {
	towns := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first == 1 && (f.isTown(c.first) || f.isTownAndGiven(c.first) && f.placed(c.first)) {
			c.becomePlace()
			towns[f.fold(c.first)] = true
		}
	}
	if len(towns) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first > 1 {
			delete(towns, f.fold(f.surnameEnd(c)-1))
			delete(towns, f.fold(c.first))
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first == 1 && towns[f.fold(c.first)] && !(c.first > 0 && f.titleBefore(c.first-1)) {
			c.becomePlace()
		}
	}
}

// becomePlace makes a place of c, of which what is beside it speaks plainly.
func (c *chunk) becomePlace() {
	c.Kind, c.tagged, c.margin = dossier.Place, dossier.Place, max(c.margin, leastBareMargin)
}

// becomeBody makes an organization of c, since the words next to it show one.
func (c *chunk) becomeBody() {
	c.Kind, c.tagged, c.margin = dossier.Organization, dossier.Organization, max(c.margin, leastBareBody)
}

// canonize makes people of the saints that the tagger took for places, if no list has such
// a place and the article names the person without the title: "St. Harriet", "Harriet".
func (f *finder) canonize() {
	alone := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.last-c.first == 1 {
			alone[f.fold(c.first)] = true
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind == dossier.Place && c.last-c.first == 2 && f.in(words.Saints, c.first) && alone[f.fold(c.last-1)] &&
			f.phraseClass(c.first, c.last)&lexicon.Place == 0 && !f.placed(c.first) {
			*c = f.part(*c, c.last-1, c.last)
			c.Kind = dossier.Person
		}
	}
}

// nameAgain makes a person of one word that the tagger takes for an organization or a
// place without being sure, or for a place behind "confidence in", if a person of the article
// is called so, or has it as the given name: "I'm Sahar" of Sahar Palmer.
func (f *finder) nameAgain() {
	if !slices.ContainsFunc(f.chunks, func(c chunk) bool { return c.last-c.first == 1 && (c.unsure() || f.isTrusted(c.first)) }) {
		return
	}
	called := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && (c.last-c.first > 1 || c.tagged != dossier.Person || c.margin >= 0 || f.isWho(c)) {
			called[f.fold(c.first)] = true
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person && c.last-c.first == 1 && (c.margin < leastBareMargin || f.isTrusted(c.first)) && called[f.fold(c.first)] &&
			f.class(c.first)&ofBody == 0 && !f.placed(c.first) && !f.home(c.first) && acronymOf(f.t.Word(c.first)) == "" {
			c.Kind = dossier.Person
		}
	}
}

// isTrusted reports whether "in" before token i says who or what people trust, and not where:
// "confidence in Palmer".
func (f *finder) isTrusted(i int) bool {
	return i > 1 && f.t.Word(i-1) == "in" && f.in(words.Trust, i-2)
}

// vote gives every form the kind of most of its mentions. It drops the names of
// storms, of works and ships that the article calls so elsewhere, and names that are in quotation marks everywhere, as songs are, and single words that have an article in front more than once:
// peoples, ships, movements.
func (f *finder) vote() {
	counts := map[string]*tally{}
	keys := make([]string, len(f.chunks))
	storms := map[string]bool{}
	again := false
	for i := range f.chunks {
		c := &f.chunks[i]
		keys[i] = namekey.Fold(c.Span.Text(f.t.Source))
		n := counts[keys[i]]
		if n == nil {
			n = &tally{}
			counts[keys[i]] = n
		}
		n.kinds[c.Kind]++
		f.count(n, c)
		if f.isStorm(c) {
			storms[f.fold(c.first+1)] = true
		}
		if f.articled(c) {
			n.articled++
			again = again || n.articled > 1
		}
	}
	var alone map[string]bool
	for i := range f.chunks {
		if n := counts[keys[i]]; !n.shown && (n.several || f.things[keys[i]]) {
			if alone == nil {
				alone = f.namedAlone()
			}
			c := &f.chunks[i]
			n.shown = f.isShownHere(c) || f.partOfPerson(c) || c.last-c.first > 1 && alone[f.fold(c.last-1)]
		}
	}
	var surnames map[string]bool
	if again {
		surnames = f.introduced()
	}
	kept := f.chunks[:0]
	for i, c := range f.chunks {
		n := counts[keys[i]]
		if n.storm || storms[keys[i]] || f.things[keys[i]] && !n.shown && c.Kind == dossier.Person || n.quoted > 0 && n.quoted == n.kinds[dossier.Person] || c.Kind == dossier.Person && n.articled > 1 && (n.articled*2 >= n.kinds[dossier.Person] || n.articled*3 >= n.kinds[dossier.Person] && !surnames[keys[i]]) {
			continue
		}
		for k, times := range n.kinds {
			if times >= 2*n.kinds[c.Kind] {
				c.Kind = dossier.Kind(k)
			}
		}
		if (n.body || n.several && !n.shown) && c.Kind == dossier.Person {
			c.becomeBody()
		}
		kept = append(kept, c)
	}
	f.chunks = kept
}

// articled reports whether c is one word with an article in front and does not
// modify a noun as in "the Okoye plan".
func (f *finder) articled(c *chunk) bool {
	if c.last-c.first > 1 || c.first == 0 || !f.in(words.Articles, c.first-1) {
		return false
	}
	return c.last == len(f.t.Tokens) || f.t.Tokens[c.last].Kind != segment.Word || f.in(words.AfterNoun, c.last)
}

// introduced returns the surnames of people with a full name.
func (f *finder) introduced() map[string]bool {
	surnames := map[string]bool{}
	others := map[string]int{}
	for i := range f.chunks {
		c := &f.chunks[i]
		switch w := f.fold(f.surnameEnd(c) - 1); {
		case c.Kind == dossier.Person && f.lex.Word(w)&(lexicon.Place|lexicon.Organization) != 0 && f.lex.Word(w)&bearer == 0 && !f.beginsWithGiven(c):
			// "Planet Springfield" does not make Springfield a surname
		case c.Kind == dossier.Person && f.surnameEnd(c)-c.first > 1 && len(w) > 2 && f.wordlike(f.surnameEnd(c)-1):
			surnames[w] = true
			if rest := f.behindArticle(w); rest != "" {
				surnames[rest] = true
			}
		case c.Kind != dossier.Person && c.last-c.first == 2 && f.in(words.LeaderNouns, c.last-1):
		case c.Kind != dossier.Person && c.last-c.first > 1:
			for k := c.first; k < c.last; k++ {
				others[f.fold(k)]++
			}
		}
	}
	for w := range surnames {
		if others[w] > 1 || f.lex.Word(w)&(lexicon.Country|lexicon.Demonym|lexicon.Calendar) != 0 {
			delete(surnames, w)
		}
	}
	for i := range f.t.Tokens {
		if len(surnames) > 0 && f.capitalised(i) && f.isTown(i) {
			delete(surnames, f.fold(i))
		}
	}
	return surnames
}

// behindArticle returns what follows an article and a hyphen in a folded surname, "okoye" of
// "al-okoye", and "" if there is none.
func (f *finder) behindArticle(w string) string {
	article, rest, _ := strings.Cut(w, "-")
	if len(rest) < 4 || f.lex.Word(article)&lexicon.Particle == 0 {
		return ""
	}
	return rest
}

// isTown reports whether the words next to token i show that it is a place,
// even if it is also a surname of the article: "the town of Grayling",
// "Grayling Mayor Ada Okoye".
func (f *finder) isTown(i int) bool {
	if i > 1 && f.t.Word(i-1) == "of" && (f.in(words.Towns, i-2) || f.in(words.OfTowns, i-2)) {
		return true
	}
	if f.placed(i) && f.word(i+1) == "," && (f.class(i+2)&(lexicon.Region|lexicon.Country) != 0 || words.States[f.fold(min(i+2, len(f.t.Tokens)-1))] != "") {
		return true // "in Grayling, Ohio"
	}
	return i+2 < len(f.t.Tokens) && f.fold(i+1) == "mayor" && f.personAt(i+2)
}

// placed reports whether a preposition before token i shows that it is a place.
func (f *finder) placed(i int) bool {
	return i > 0 && f.in(words.WherePrepositions, i-1) && !f.isTrusted(i)
}

// home reports whether token i says where the person named before "of" is from:
// "Mrs. Marsh of Grayling".
func (f *finder) home(i int) bool { return i > 1 && f.t.Word(i-1) == "of" && f.personAt(i-2) }

// addMissed adds the surnames that the tagger missed.
func (f *finder) addMissed(surnames map[string]bool) {
	var missed []chunk
	for sent, i := range f.unnamed() {
		s, ok := f.surnameIn(sent, i, surnames)
		if !ok {
			continue
		}
		c := chunk{first: i, last: i + 1, untagged: true}
		c.Span, c.Entity = s, -1
		if f.home(i) {
			c.Kind, c.tagged = dossier.Place, dossier.Place
		}
		missed = append(missed, c)
	}
	f.addAll(missed)
}

// unnamed returns the tokens that are in no name, each with its sentence.
func (f *finder) unnamed() iter.Seq2[*segment.Sentence, int] {
	return func(yield func(*segment.Sentence, int) bool) {
		next := 0
		for s := range f.t.Sentences {
			sent := &f.t.Sentences[s]
			for i := sent.First; i < sent.Last; i++ {
				for next < len(f.chunks) && f.chunks[next].last <= i {
					next++
				}
				if next < len(f.chunks) && f.chunks[next].first <= i {
					continue
				}
				if !yield(sent, i) {
					return
				}
			}
		}
	}
}

// addAll adds chunks that overlap no others.
func (f *finder) addAll(missed []chunk) {
	if missed == nil {
		return
	}
	f.chunks = append(f.chunks, missed...)
	slices.SortFunc(f.chunks, func(a, b chunk) int { return a.Span.Start - b.Span.Start })
}

// surnameIn returns the surname at token i, also after a prefix as in
// "anti-Okoye", and reports whether there is one.
func (f *finder) surnameIn(s *segment.Sentence, i int, surnames map[string]bool) (span.Span, bool) {
	tok := f.t.Tokens[i]
	w := f.t.Word(i)
	if tok.Kind != segment.Word {
		return span.Span{}, false
	}
	if f.capitalised(i) && f.in(surnames, i) && !f.besideCapital(s, i) {
		return tok.Span, true
	}
	if n := prefixed(w); n > 0 {
		tok.Start += n
		return tok.Span, surnames[namekey.Fold(w[n:])]
	}
	return tok.Span, false
}

func (f *finder) capitalised(i int) bool {
	r, _ := utf8.DecodeRuneInString(f.t.Word(i))
	return unicode.IsUpper(r)
}

// besideCapital reports whether a capitalised word other than a title is next
// to token i, so that i may be part of another name.
func (f *finder) besideCapital(s *segment.Sentence, i int) bool {
	if i+1 < s.Last && f.t.Tokens[i+1].Kind == segment.Word && f.capitalised(i+1) {
		return true
	}
	return i > s.First && f.t.Tokens[i-1].Kind == segment.Word && f.capitalised(i-1) && i-1 > s.First && !f.titleBefore(i-1)
}
