package names

import (
	"strings"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// shed removes from a person what is no part of the name: an office or form of address
// before it, honours behind it, and what follows an open bracket or "of".
func (f *finder) shed(c *chunk) {
	f.shedTitles(c)
	f.shedBracket(c)
	f.shedRepeats(c)
	if c.last-c.first > 2 && f.isAcronymBehind(c) {
		c.last-- // "Ada Okoye TV"
	}
	if c.last-c.first > 1 && f.t.Word(c.last-1) == "," {
		c.last-- // "Ada Okoye, OM"
	}
	if c.last-c.first > 2 && personname.IsDegree(f.t.Word(c.last-1)) && f.upper(c.last-1) && !f.upper(c.first) && f.t.Word(c.last-2) != "," {
		c.last-- // "Ada Okoye QC"
	}
	for k := c.first + 1; k < c.last && f.wordlike(k); k++ {
		if k-c.first > 1 && f.t.Word(k) == "of" {
			c.last = k // "Ada Okoye of the Gazette", but "Joan of Arc"
		}
	}
}

// shedRepeats removes what a person has twice, where a caption runs into the text or names are
// chanted: "Ada Ada Okoye", "Ada Okoye Okoye", "Ada Okoye Ada Okoye", "Okoye - Okoye".
func (f *finder) shedRepeats(c *chunk) {
	n := c.last - c.first
	same := func(i, k int) bool { return f.t.Word(i) == f.t.Word(k) }
	switch {
	case n == 4 && same(c.first, c.first+2) && same(c.first+1, c.first+3), n == 3 && f.t.Word(c.first+1) == "-" && same(c.first, c.first+2):
		c.first += 2
	case n > 2 && same(c.first, c.first+1):
		c.first++
	case n > 2 && same(c.last-2, c.last-1):
		c.last--
	}
}

// isAcronymBehind reports whether c, a given name and a surname of the lists in small letters,
// has an acronym behind it that is no name.
func (f *finder) isAcronymBehind(c *chunk) bool {
	k := c.last - 1
	return len(f.t.Word(k)) > 1 && f.upper(k) && f.class(k)&bearer == 0 && !personname.IsNumeral(f.t.Word(k)) && !personname.IsInitial(f.t.Word(k)) &&
		!f.upper(k-1) && f.whole(&chunk{first: c.first, last: k})
}

// shedTitles removes forms of address, and what comes before and with an office if a name
// of two words or more follows: "U.S. President Ada Okoye".
func (f *finder) shedTitles(c *chunk) {
	for c.last-c.first > 1 && f.addressed(c) {
		c.first++
	}
	for k := c.first + 1; k+1 < c.last; k++ {
		if strings.Contains(f.t.Word(k), "-") && f.titleBefore(k) && f.capitalised(k) && f.noneOf(c.first, k, bearer) {
			c.first = k + 1 // "Direct Major-General Okoye"
			break
		}
	}
	for k := c.last - 3; k >= c.first; k-- {
		if (k > c.first && f.titleBefore(k) || f.somebody(k)) && f.class(k+1)&lexicon.Given != 0 && f.allWords(c.first, c.last) {
			c.first = k + 1
			return
		}
	}
}

// noneOf reports whether none of the tokens is of the class.
func (f *finder) noneOf(first, last int, class lexicon.Class) bool {
	for k := first; k < last; k++ {
		if f.class(k)&class != 0 {
			return false
		}
	}
	return true
}

// somebody reports whether token i is a common noun for a person: "Restaurateur".
func (f *finder) somebody(i int) bool {
	return f.isCommon(i) && shallow.SensesOfWord(f.fold(i)).May&shallow.IsPerson != 0
}

// addressed reports whether c begins with a form of address. Some are also names, so before
// one more word they are kept: "Sheikh Hasina".
func (f *finder) addressed(c *chunk) bool {
	return f.wordlike(c.first+1) && (f.in(words.FormsOfAddress, c.first) || c.last-c.first > 2 && f.in(words.Honorifics, c.first))
}

// shedBracket cuts c at a bracket that only opens in it.
func (f *finder) shedBracket(c *chunk) {
	open := 0
	for k := c.first + 1; k < c.last; k++ {
		switch f.t.Word(k) {
		case "(", "[":
			open = k
		case ")", "]":
			open = 0
		}
	}
	if open > 0 {
		c.last = open
	}
}

// isWorkOrShip reports whether c, taken for a person, is a work or a ship by the words next to it,
// and notes its name.
func (f *finder) isWorkOrShip(c *chunk) bool {
	if (c.first == 0 || !f.in(words.Vessels, c.first-1)) && !f.titleOfWork(c) && !f.titled(c) {
		return false
	}
	if f.things == nil {
		f.things = map[string]bool{}
	}
	f.things[namekey.Fold(f.t.Cover(c.first, c.last).Text(f.t.Source))] = true
	return true
}

// titled reports whether c is the title of a film, book or piece of music, with a noun that
// says so right before it, or behind it if an article is before: "the album Blue Ada", "the
// Blue Ada album". In "in the film Okoye plays", it is not: a verb follows.
func (f *finder) titled(c *chunk) bool {
	if f.announcedBy(words.Works, c) || f.quotedWithThe(c) || f.behindCapitalThe(c) {
		return true
	}
	return c.last-c.first > 1 && c.first > 0 && f.in(words.Articles, c.first-1) && f.word(c.last) != "" && f.in(words.Works, c.last) && !f.whole(c)
}

// quotedWithThe reports whether c and "The" before it are all that is in a pair of quotation
// marks, as the title of a song: "The Harriet".
func (f *finder) quotedWithThe(c *chunk) bool {
	return c.first > 1 && f.t.Word(c.first-1) == "The" && f.t.Tokens[c.first-2].Kind == segment.OpenQuote &&
		c.last < len(f.t.Tokens) && f.t.Tokens[c.last].Kind == segment.CloseQuote
}

// behindCapitalThe reports whether "The" with a capital is before c, two words or more within a
// sentence that is no headline, as before the title of a film or the name of a band: "from The
// Blue Ada".
func (f *finder) behindCapitalThe(c *chunk) bool {
	k := c.first - 1
	if c.last-c.first < 2 || k < 1 || f.t.Word(k) != "The" || f.t.Tokens[k-1].Kind != segment.Word || f.capitalised(k-1) {
		return false
	}
	s := &f.t.Sentences[f.t.SentenceAt(k)]
	return k > s.First && f.capitalsOf(s) == fewCapitals
}

// isCalledBody reports whether c is a band, a firm or another body, with a noun that says so
// right before it: "the rock band Harrow".
func (f *finder) isCalledBody(c *chunk) bool { return f.announcedBy(words.NoPersons, c) }

// isCalledFirm reports whether c, also with the whole name of a person, is a firm by the noun
// right before it or before the list that it is in: "the law firm Harriet Palmer", "the firms
// Harrow and Harriet Palmer". In "the firm Harriet Palmer founded", it is not: a verb follows.
func (f *finder) isCalledFirm(c *chunk) bool {
	k := c.first - 1
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	if k < s.First || f.verbAt(c.last) && !f.reports(c.last) || f.hasAge(c) || f.lineEnds(c.first) {
		return false
	}
	nouns := words.Firms
	for k-1 > s.First && (f.t.Word(k) == "and" || f.t.Word(k) == ",") && f.capitalised(k-1) {
		nouns = words.SeveralFirms
		for k--; k > s.First && f.capitalised(k); k-- {
		}
	}
	return k > s.First && f.in(nouns, k) && !f.capitalised(k) && f.t.Word(k-1) != "-" && !f.partOfPerson(c)
}

// announcedBy reports whether one of the nouns is right before c, and c looks neither like
// the whole name of a person nor like the subject of the next verb.
func (f *finder) announcedBy(nouns map[string]bool, c *chunk) bool {
	k := c.first - 1
	if k < 0 || !f.in(nouns, k) || f.word(k-1) == "-" || f.t.SentenceAt(k) != f.t.SentenceAt(c.first) || f.lineEnds(c.first) {
		return false
	}
	subject := k-1 == f.t.Sentences[f.t.SentenceAt(k)].First && f.in(words.Articles, k-1) // "The film Blue Ada is"
	return !f.whole(c) && (subject || !f.verbAt(c.last)) && !f.partOfPerson(c)
}

// whole reports whether c begins with a given name and ends with a surname of the lists.
func (f *finder) whole(c *chunk) bool {
	return c.last-c.first > 1 && f.class(c.first)&lexicon.Given != 0 && f.class(f.surnameEnd(c)-1)&(lexicon.Surname|lexicon.SurnameFirst) != 0
}

// verbAt reports whether token i is a verb with a subject before it.
func (f *finder) verbAt(i int) bool {
	if f.word(i) == "" || f.t.Tokens[i].Kind != segment.Word || f.capitalised(i) {
		return false
	}
	w := f.t.Word(i)
	inflected := strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s")
	return words.FiniteVerbs[w] || f.reports(i) || inflected && shallow.SensesOfWord(w).Verb != 0
}

// partOfPerson reports whether c is one word that the article has as part of a longer name
// of a person.
func (f *finder) partOfPerson(c *chunk) bool {
	if c.last-c.first > 1 {
		return false
	}
	w := f.fold(c.first)
	f.t.Spend(len(f.chunks))
	for i := range f.chunks {
		o := &f.chunks[i]
		if o.Kind != dossier.Person || o.last-o.first < 2 {
			continue
		}
		for k := o.first; k < o.last; k++ {
			if f.fold(k) == w {
				return true
			}
		}
	}
	return false
}
