package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
)

// leastUsed is how often the words next to a name that the lists have as one of people must
// say that it is a state or a firm. For another name, once is enough.
const leastUsed = 2

// settleUses makes places of the names that act like a state and organizations of those that
// act like a firm, if the tagger takes them for people and the article never gives them a
// given name, a title or an age: "Norlia recalled its envoy", "shares in Norlex". Names that
// begin with a given name of the lists are none.
func (f *finder) settleUses() {
	uses := map[string]extract.Signs{}
	for i := range f.chunks {
		if c := &f.chunks[i]; f.isOpenToUse(c) {
			k := f.nameOf(c)
			u := uses[k]
			u.Add(f.signsOf(c))
			uses[k] = u
		}
	}
	f.countAdjectives(uses)
	kinds := map[string]dossier.Kind{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if !f.isOpenToUse(c) {
			continue
		}
		least := 1
		if f.class(c.last-1)&bearer != 0 {
			least = leastUsed
		}
		k := f.nameOf(c)
		if kind := uses[k].Kind(least); kind != dossier.Person {
			kinds[k] = kind
		}
	}
	if len(kinds) == 0 {
		return
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person {
			continue
		}
		if c.last-c.first > 1 && !f.isOpenToUse(c) || f.isMarkedPerson(c) {
			for k := c.first; k < c.last; k++ {
				delete(kinds, f.fold(k))
			}
			delete(kinds, f.nameOf(c))
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if kind, ok := kinds[f.nameOf(c)]; ok && f.isOpenToUse(c) {
			if kind == dossier.Place {
				c.becomePlace()
			} else {
				c.becomeBody()
			}
		}
	}
}

// countAdjectives counts for each name that its adjective in the article says it is a state:
// "Norlian" beside Norlia.
func (f *finder) countAdjectives(uses map[string]extract.Signs) {
	if len(uses) == 0 {
		return
	}
	seen := map[string]bool{}
	for i := range f.t.Tokens {
		if f.t.Tokens[i].Kind != segment.Word || !f.capitalised(i) {
			continue
		}
		w := f.fold(i)
		for _, ending := range [...]string{"n", "an", "ian"} {
			name, ok := strings.CutSuffix(w, ending)
			if u := uses[name]; ok && len(name) >= leastPlace-1 && u != (extract.Signs{}) && !seen[name] {
				seen[name] = true
				u.State++
				uses[name] = u
			}
		}
	}
}

// nameOf returns the folded text of the span of c, which can be part of a token.
func (f *finder) nameOf(c *chunk) string { return namekey.Fold(c.Span.Text(f.t.Source)) }

// isOpenToUse reports whether c is taken for a person and may be a state or firm: a word or
// words of which the first is no given name.
func (f *finder) isOpenToUse(c *chunk) bool {
	return c.Kind == dossier.Person && !c.Credit && f.class(c.first)&(lexicon.Given|lexicon.SurnameFirst) == 0
}

// isMarkedPerson reports whether a title, an age, "who" or "he" behind what c says shows that c is
// somebody.
func (f *finder) isMarkedPerson(c *chunk) bool {
	return c.first > 0 && f.titleBefore(c.first-1) && !f.isBodyOwner(c.first-1) || f.hasAge(c) || f.isWho(c) || f.reports(c.last) && f.isHe(c)
}

// signsOf returns what the words next to c say of what it is. "Its" before what only states
// or firms have says it twice, and so does a noun for a firm in apposition.
func (f *finder) signsOf(c *chunk) (s extract.Signs) {
	if f.actsAsState(c) {
		s.State++
	}
	switch {
	case f.isFirmInApposition(c), f.isEmployer(c):
		s.Firm += leastUsed
	case f.actsAsFirm(c):
		s.Firm++
	}
	its := f.isIts(c)
	switch {
	case its >= 0 && f.isOfState(its):
		s.State++
		s.It++
	case its >= 0 && f.in(words.OfFirms, its):
		s.Firm++
		s.It++
	case its >= 0 && f.in(words.OfBodies, its), f.isIt(c):
		s.It++
	}
	return s
}

// actsAsState reports whether c has or is what only states have or are: "Norlia's embassy",
// "the border between Norlia and Sudlia", "its neighbour Norlia".
func (f *finder) actsAsState(c *chunk) bool {
	if f.isClitic(c.last) {
		return f.isOfState(c.last + 1)
	}
	before := c.first - 1
	if f.word(before) == "" {
		return false
	}
	if f.in(words.CallingStates, before) && !f.capitalised(before) && f.word(before-1) != "-" {
		return true
	}
	if f.t.Word(before) == "with" && f.in(words.BetweenStates, max(before-1, 0)) || f.t.Word(before) == "to" && f.in(words.EnvoysTo, max(before-1, 0)) {
		return true
	}
	k := before - 1
	if f.t.Word(before) == "and" && f.word(before-2) == "between" {
		k = before - 3
	} else if f.t.Word(before) != "between" {
		return false
	}
	return f.word(k) != "" && f.in(words.BetweenStates, k)
}

// actsAsFirm reports whether c has or is what only firms have or are: "Norlex's shares",
// "shares in Norlex", "the operator, Norlex,", "Norlex boss Ada Palmer".
func (f *finder) actsAsFirm(c *chunk) bool {
	k := c.last
	if f.isClitic(k) {
		k++
	}
	if f.word(k) != "" && (f.in(words.OfFirms, k) || k == c.last && f.isLedBy(c)) {
		return true
	}
	before := c.first - 1
	if w := f.word(before); (w == "in" || w == "of") && before > 0 && f.in(words.OfFirms, before-1) {
		return true
	}
	if w := f.word(before); (w == "of" || w == "at") && before > 0 && f.in(words.LeadingFirms, before-1) {
		return true
	}
	if f.word(before) == "," {
		return before > 1 && f.in(words.FirmRoles, before-1) && f.in(words.Articles, before-2) && (f.word(c.last) == "," || f.reports(c.last))
	}
	return before > 0 && f.in(words.FirmRoles, before) && !f.capitalised(before) && (f.in(words.Articles, before-1) || f.in(words.FirmFields, before-1))
}

// isFirmInApposition reports whether a noun that is only for a firm, alone or with one word before
// it, is between commas behind c: "Norlex, the manufacturer, said".
func (f *finder) isFirmInApposition(c *chunk) bool {
	k := c.last + 1
	if f.word(c.last) != "," || f.word(k) == "" || !f.in(words.Articles, k) {
		return false
	}
	if k++; f.word(k) != "" && !f.in(words.FirmNouns, k) {
		k++
	}
	next := f.word(k + 1)
	return f.word(k) != "" && f.in(words.FirmNouns, k) && (next == "," || next == "." || next == "that" || next == "which")
}

// isEmployer reports whether "at" and a noun for somebody who works for a firm are before c: "an
// analyst at Norlex".
func (f *finder) isEmployer(c *chunk) bool {
	return f.word(c.first-1) == "at" && c.first > 1 && f.in(words.WorkingAtFirms, c.first-2)
}

// isLedBy reports whether c is one word behind which is who leads it, with the whole name:
// "Norlex boss Ada Palmer", "Norlex chief executive Ada Palmer".
func (f *finder) isLedBy(c *chunk) bool {
	k := c.last
	if c.last-c.first > 1 || !f.in(words.HeadsOfFirms, k) {
		return false
	}
	if k++; f.word(k) == "executive" {
		k++
	}
	return k+1 < len(f.t.Tokens) && f.capitalised(k) && f.class(k)&lexicon.Given != 0 && f.capitalised(k+1)
}

// isIts returns the token behind "its" if that is for c, the first word of its sentence or
// the subject of an act: "Norlia rejected the offer. Its minister left.", "Norlia recalled its
// envoy". It is -1 if there is none.
func (f *finder) isIts(c *chunk) int {
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	if s.First == c.first && f.word(s.Last) == "Its" && f.word(s.Last+1) != "" {
		return s.Last + 1
	}
	k := f.behindHave(c.last)
	if f.word(k+2) != "" && f.in(words.StateActs, k) && f.word(k+1) == "its" {
		return k + 2
	}
	return -1
}

// behindHave returns the token behind a form of "have" at token k, and k if there is none.
func (f *finder) behindHave(k int) int {
	if w := f.word(k); w == "has" || w == "had" || w == "have" {
		return k + 1
	}
	return k
}

// isIt reports whether c says something of itself as "it": "Norlex said it had paid", but not
// "Okoye said it had been cold". So it does if it is the subject of its sentence and of a clause
// with "which".
func (f *finder) isIt(c *chunk) bool {
	if f.word(c.last) == "," && f.word(c.last+1) == "which" && f.t.Sentences[f.t.SentenceAt(c.first)].First == c.first {
		return true
	}
	k := f.behindHave(c.last)
	if f.word(k) == "" || !f.reports(k) && !words.Denying.Has(words.Hash(f.fold(k))) {
		return false
	}
	if k++; f.word(k) == "that" {
		k++
	}
	if f.word(k) != "it" || f.word(k+1) == "" {
		return false
	}
	switch f.word(k + 1) {
	case "has", "had", "have", "will", "plans", "planned", "did", "does":
		return f.word(k+2) != "been" && f.word(k+2) != "be"
	case "was", "is":
		return f.word(k+2) != "" && f.in(words.OfActing, k+2)
	}
	return words.ItsActs[f.word(k+1)]
}

// isHe reports whether the first pronoun behind c, in its sentence or the next one of its block and
// before another person, is a form of "he" or "she", not of "it" or "they".
func (f *finder) isHe(c *chunk) bool {
	s := f.t.SentenceAt(c.first)
	end := f.t.Sentences[s].Last
	if s+1 < len(f.t.Sentences) && f.t.Sentences[s+1].Block == f.t.Sentences[s].Block {
		end = f.t.Sentences[s+1].Last
	}
	for k := c.last; k < end && !f.personAt(k); k++ {
		switch f.fold(k) {
		case "it", "its", "they", "their", "them":
			return false
		}
		if f.pronoun(k) != 0 {
			return true
		}
	}
	return false
}

// beginsClause reports whether c begins its sentence or a clause of it.
func (f *finder) beginsClause(c *chunk) bool {
	return f.t.Sentences[f.t.SentenceAt(c.first)].First == c.first || f.in(words.BeforeSubjects, c.first-1)
}

// isOfState reports whether token k begins a noun for what only states have.
func (f *finder) isOfState(k int) bool {
	if f.word(k) == "" {
		return false
	}
	return f.in(words.OfStates, k) || f.in(words.StateMinisters, k) && (f.word(k+1) == "minister" || f.word(k+1) == "ministry") || f.word(k) == "capital" && f.word(k+1) == ","
}

// countSigns counts the signs of all entities. What "it" is for is no person.
func (f *finder) countSigns() {
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Entity < 0 || c.Credit {
			continue
		}
		e := &f.entities[c.Entity]
		e.Signs.Add(f.signsOf(c))
		switch {
		case c.Kind == dossier.Person && f.hasPersonalSign(c):
			e.Signs.Person++
		case c.Kind == dossier.Person || c.last-c.first > 1:
		case f.placed(c.first) && !f.isClitic(c.last), f.isTown(c.first):
			e.Signs.Where++
		case f.beginsClause(c) && f.verbAt(c.last) && f.isHe(c) && f.class(c.first)&lexicon.Country == 0 && words.English().Capitals[f.fold(c.first)] == nil:
			e.Signs.Acts++
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && c.Entity >= 0 && f.isOpenToUse(c) {
			s := f.entities[c.Entity].Signs
			c.bare = c.bare || s.Person == 0 && s.It+s.State+s.Firm > 0 && !strings.Contains(f.entities[c.Entity].Name, " ")
		}
	}
}
