package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// findRoles finds the descriptions of each person: before the name ("Foreign
// Minister"), before it and a comma ("his lawyer,"), or after it in apposition
// (", chairman of the committee,").
func (f *finder) findRoles() {
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || c.Credit {
			continue
		}
		s := &f.t.Sentences[f.t.SentenceAt(c.first)]
		c.title = courtesy[f.fold(max(c.first-1, s.First))]
		c.Role = f.roleBefore(s, c.first)
		if c.Role.Empty() || c.first > s.First && f.t.Tokens[c.first-1].Span == c.Role && f.honorific(c.first-1) {
			c.Role = f.fullerRole(s, c)
		} else if f.isBare(s, c) {
			if r := f.roleBehind(s, c); f.saysOfWhat(r) {
				c.Role = r
			}
		}
	}
}

// isBare reports whether one noun before c that is no office is all of its role:
// "businessman", "Professor".
func (f *finder) isBare(s *segment.Sentence, c *chunk) bool {
	k := c.first - 1
	return k >= s.First && f.t.Tokens[k].Span == c.Role && (f.class(k)&lexicon.Title == 0 || f.in(words.Scholars, k))
}

// saysOfWhat reports whether a role says of what it is, and is of now: "owner of the mine".
func (f *finder) saysOfWhat(role span.Span) bool {
	w := strings.Fields(strings.ToLower(role.Text(f.t.Source)))
	return len(w) > 2 && !words.PastRoles[w[0]] && !words.Kin[w[0]] && slices.ContainsFunc(w, func(w string) bool { return words.RolePrepositions[w] })
}

// fullerRole returns the role of c behind it, before it and a comma, or in a clause, and the
// role that it has if there is none: "Sir".
func (f *finder) fullerRole(s *segment.Sentence, c *chunk) span.Span {
	for _, find := range [...]func(*segment.Sentence, *chunk) span.Span{f.roleBehind, f.roleBeforeComma, f.roleBeforeClause, f.roleThatIs} {
		if r := find(s, c); !r.Empty() {
			return r
		}
	}
	return c.Role
}

var courtesy = genders(words.MaleTitles, words.FemaleTitles)

// role reports whether token i is a noun for a person's role.
func (f *finder) role(i int) bool {
	if f.class(i)&(lexicon.Role|lexicon.Title) != 0 || f.abbreviatedTitle(i) || f.in(words.PartiesToACase, i) {
		return true
	}
	w := f.fold(i)
	if h := strings.LastIndexByte(w, '-'); h > 0 {
		w = w[h+1:]
	} else if p, ok := strings.CutSuffix(w, "s"); ok {
		w = p
	} else {
		return false
	}
	return f.lex.Word(w)&(lexicon.Role|lexicon.Title) != 0
}

// honorific reports whether token i is a form of address that can follow
// another title: "Mr." in "Finance Minister Mr. Okoye".
func (f *finder) honorific(i int) bool {
	return words.Honorifics[strings.TrimSuffix(f.fold(i), ".")]
}

// several reports whether token i is a noun for the roles of several people:
// "senators", "Sens.".
func (f *finder) several(i int) bool {
	w := f.fold(i)
	if one, ok := strings.CutSuffix(w, "s."); ok {
		return words.AbbreviatedTitles[one] || w == "messrs." // and not "Pres."
	}
	w = strings.TrimSuffix(w, ".")
	return strings.HasSuffix(w, "s") && f.lex.Word(w)&(lexicon.Role|lexicon.Title) == 0 && f.role(i)
}

// roleBefore returns the role that ends right before token end. A noun in the
// plural is not the role of one person.
func (f *finder) roleBefore(s *segment.Sentence, end int) span.Span {
	i := end - 1
	if i < s.First || f.several(i) {
		return span.Span{}
	}
	if f.honorific(i) {
		if r := f.roleBefore(s, i); !r.Empty() {
			return r
		}
		return f.t.Tokens[i].Span
	}
	if i-2 >= s.First && f.fold(i) == "staff" && f.t.Word(i-1) == "of" && f.fold(i-2) == "chief" {
		i -= 2
	} else if !f.role(i) {
		if i = f.office(s, i); i < 0 {
			return span.Span{}
		}
	}
	start := f.widen(s, i)
	return f.t.Cover(start, end)
}

// office returns the first token of an office such as "Secretary of State" or
// "Minister for Trade" whose last word is token i, and -1 if there is none.
func (f *finder) office(s *segment.Sentence, i int) int {
	for k := i; k > s.First && i-k < 6 && f.capitalised(k); k-- {
		if w := f.t.Word(k - 1); w == "of" || w == "for" {
			if k-2 >= s.First && f.role(k-2) && f.capitalised(k-2) {
				return k - 2
			}
			return -1
		} else if w == "and" {
			k--
		}
	}
	return -1
}

// widen returns the first word of the role at token i. It may be further left.
// The owner is part of the role: "Okoye's campaign manager".
func (f *finder) widen(s *segment.Sentence, i int) int {
	i = f.widenWords(s, i)
	if c := f.chunkAt(i); c != nil && c.Kind != dossier.Person && c.first >= s.First {
		i = min(i, c.first) // "King's College historian"
	}
	if k := i - 1; k > s.First && f.t.Tokens[k].Kind == segment.Clitic && (f.t.Word(k) == "'s" || f.t.Word(k) == "’s" || f.t.Word(k) == "'" || f.t.Word(k) == "’") {
		if c := f.chunkAt(k - 1); c != nil && c.last == k && c.first >= s.First {
			if of := c.first - 1; of > s.First && f.t.Word(of) == "of" && f.role(of-1) {
				return of - 1 // "mayor of Norland's brother"
			}
			return c.first
		}
		return f.commonOwner(s, k, i)
	}
	return i
}

// commonOwner returns the first word of the owner that ends before the possessive ending k
// and is no mention: a noun behind a determiner, as "party" of "the party's leader", or the
// first word of the sentence. It is i if there is none, or if the owner says nothing.
func (f *finder) commonOwner(s *segment.Sentence, k, i int) int {
	if f.t.Tokens[k-1].Kind != segment.Word {
		return i
	}
	if k-1 == s.First && f.capitalised(k-1) && !f.role(k-1) && !f.opener(s, k-1) {
		return k - 1 // "Norland's ambassador"
	}
	first := k - 1
	for first > s.First && words.RoleModifiers[f.t.Word(first-1)] {
		first-- // "former women's minister"
	}
	if f.capitalised(k-1) || first == s.First || !f.in(words.RoleDeterminers, first-1) || f.in(words.EmptyOwners, k-1) {
		return i
	}
	return first
}

func (f *finder) widenWords(s *segment.Sentence, i int) int {
	for i > s.First && i-1 >= s.First {
		k := i - 1
		w := f.t.Word(k)
		switch {
		case f.t.Tokens[k].Kind == segment.Number || f.personAt(k):
			return i
		case f.t.Tokens[k].Kind == segment.Word && f.capitalised(k) && !f.opener(s, k) && !f.in(words.Interjections, k) && !(f.upper(k) && f.in(words.SmallInHeadlines, k)):
		case f.role(k) && !f.capitalised(k) && k > s.First && f.t.Word(k-1) == "to":
			return i // "came to witness", "to host"
		case words.RoleModifiers[w], f.role(k) && f.t.Tokens[k].Kind == segment.Word:
		case w == ")" && k-3 >= s.First && f.t.Word(k-2) == "(" && acronymOf(f.t.Word(k-1)) != "":
			k -= 2 // Novoport Workers Party (NWP) secretary
		case (w == "and" || w == "&") && k > s.First && f.role(k-1) && !f.personAt(k-1) && f.fold(k-1) != f.fold(k+1):
		default:
			return i
		}
		i = k
	}
	return i
}

// opener reports whether token k may be capitalised only because it is the
// first word of its sentence.
func (f *finder) opener(s *segment.Sentence, k int) bool {
	return (f.in(words.SentenceOpeners, k) || f.t.Word(k) == "One") && (k == s.First || f.t.Tokens[k-1].Kind != segment.Word)
}

// chunkAt returns the chunk that token k is part of, and nil if there is none.
func (f *finder) chunkAt(k int) *chunk {
	if i := f.chunkIndex(k); i >= 0 {
		return &f.chunks[i]
	}
	return nil
}

// chunkIndex returns the number of the chunk that token k is in, and -1 if there is none.
func (f *finder) chunkIndex(k int) int {
	lo, hi := 0, len(f.chunks)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if f.chunks[m].last <= k {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(f.chunks) && f.chunks[lo].first <= k {
		return lo
	}
	return -1
}

func (f *finder) personAt(k int) bool {
	c := f.chunkAt(k)
	return c != nil && c.Kind == dossier.Person
}

// roleBeforeComma returns the role in "his lawyer, Ada Okoye": a noun with a
// determiner, then a comma, then the name.
func (f *finder) roleBeforeComma(s *segment.Sentence, c *chunk) span.Span {
	end := c.first
	if f.honorific(end-1) && end-1 > s.First {
		end--
	}
	i := end - 2
	if i <= s.First || f.t.Word(end-1) != "," || f.saysInBetween(s, c) || f.owned(c) {
		return span.Span{}
	}
	if !f.role(i) {
		at := f.office(s, i)
		if at < 0 && !f.isListed(s, c) {
			at = f.roleOf(s, i)
		}
		if i = at; i <= s.First {
			return span.Span{}
		}
	}
	start := f.widenWords(s, i)
	if start == s.First && !f.opensApposition(c, start, i) || start > s.First && !f.in(words.RoleDeterminers, start-1) || f.several(end-2) || f.opensClause(s, c) && !(f.fold(s.First) == "as" && start == s.First+2) || start > s.First && f.isSomebodys(s, start-1) {
		return span.Span{}
	}
	return f.t.Cover(f.widen(s, i), end-1)
}

// saysInBetween reports whether c only says what is around it or before it: "the head of the
// board, Ada Okoye said, left", "they held the head of the board, Ada Okoye said".
func (f *finder) saysInBetween(s *segment.Sentence, c *chunk) bool {
	return c.last+1 < s.Last && f.finite(c.last) && f.t.Tokens[c.last+1].Kind == segment.Punct
}

// opensApposition reports whether a role of several words that opens the sentence is in
// apposition: "Harrow Bank spokesman, Ada Okoye, said".
func (f *finder) opensApposition(c *chunk, start, noun int) bool {
	return noun > start && f.word(c.last) == "," && !f.opener(&f.t.Sentences[f.t.SentenceAt(c.first)], start)
}

// owned reports whether somebody else is described by c: "the head of the board, Ada Okoye's
// brother".
func (f *finder) owned(c *chunk) bool {
	return f.isClitic(c.last) && f.role(c.last+1)
}

// isSomebodys reports whether the determiner i is behind a role that one of several people
// has: "a lawyer for the mayor, Ada Okoye". Either can be hers.
func (f *finder) isSomebodys(s *segment.Sentence, i int) bool {
	if i-2 < s.First || f.t.Tokens[i].Kind != segment.Word || !f.in(words.RolePrepositions, i-1) || !f.role(i-2) {
		return false
	}
	k := f.widenWords(s, i-2) - 1
	return k >= s.First && f.t.Word(k) != "the" && f.t.Word(k) != "The" && f.in(words.RoleDeterminers, k) && f.t.Word(max(k-1, s.First)) != ","
}

// isListed reports whether "and" is behind c: "the head of the board, Ada Okoye and a clerk"
// can be three people.
func (f *finder) isListed(s *segment.Sentence, c *chunk) bool {
	if c.last+1 >= s.Last {
		return false
	}
	w := f.t.Word(c.last)
	return w == "and" || w == "," && f.t.Word(c.last+1) == "and"
}

// roleOf returns the role whose words end with token i and say of what it is: "head" of
// "head of the trust", "spokesman" of "spokesman on health". It is -1 if there is none.
func (f *finder) roleOf(s *segment.Sentence, i int) int {
	const far = 7
	for k := i; k > s.First && i-k < far; k-- {
		w := f.t.Word(k)
		if f.t.Tokens[k].Kind != segment.Word && f.t.Tokens[k].Kind != segment.Clitic || words.FiniteVerbs[w] || words.DescriptionEnds[w] || w == "and" || f.personAt(k) {
			return -1
		}
		if (words.RolePrepositions[w] || w == "to" && f.in(words.RolesTo, k-1)) && f.role(k-1) && !f.several(k-1) {
			return k - 1
		}
	}
	return -1
}

// opensClause reports whether c is the subject behind what the sentence begins with: "After
// she met the trade minister, Ada Okoye left". In "He met the trade minister, Ada Okoye", it
// is not.
func (f *finder) opensClause(s *segment.Sentence, c *chunk) bool {
	if !f.in(words.ClauseOpeners, s.First) || c.last < s.Last && f.t.Tokens[c.last].Kind == segment.Punct {
		return false
	}
	for k := s.First; k < c.first-1; k++ {
		if f.t.Word(k) == "," {
			return false
		}
	}
	return true
}

// roleText returns the folded words of the role of c. Call it only when the roles are found: it keeps the words.
func (f *finder) roleText(c *chunk) []string {
	if c.roleWords == nil && !c.Role.Empty() {
		c.roleWords = strings.Fields(namekey.Fold(strings.Map(func(r rune) rune {
			if strings.ContainsRune(",;:", r) {
				return ' '
			}
			return r
		}, c.Role.Text(f.t.Source))))
	}
	return c.roleWords
}
