package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// roleBehind returns the role in apposition after the name c. A noun in the plural is the
// subject of the next clause. So is one before a verb if the name is what a preposition
// needs: "At a meeting with Ada Okoye, a reporter said".
func (f *finder) roleBehind(s *segment.Sentence, c *chunk) span.Span {
	i := c.last
	if i >= s.Last || f.t.Word(i) != "," {
		return span.Span{}
	}
	i++
	if i+1 < s.Last && f.t.Tokens[i].Kind == segment.Number && f.t.Word(i+1) == "," {
		i += 2 // the age
	}
	the := i < s.Last && f.t.Word(i) == "the"
	if i < s.Last && f.in(words.Articles, i) {
		i++
	}
	owned := i < s.Last && (f.in(words.Possessives, i) || f.t.Word(i) == "its")
	if owned {
		i++ // "its chief executive"
	}
	found := -1
	for k := i; k < s.Last && k-i < 8; k++ {
		if f.role(k) {
			end := k
			for end+1 < s.Last && f.role(end+1) && !f.personAt(end+1) {
				end++ // "chief engineer"
			}
			if k = end; f.isClitic(end+1) && end+2 < s.Last && f.t.Tokens[end+2].Kind == segment.Word {
				continue // "the prime minister's brother"
			}
			found = end
			break
		}
		if o := f.chunkAt(k); k == i && o != nil && o.Kind == dossier.Person && f.isClitic(o.last) {
			k = o.last // "Ada Okoye, Palmer's lawyer"
			continue
		}
		if f.personAt(k) || !f.modifies(k) || f.opensCaption(k) {
			return span.Span{}
		}
	}
	if o := f.chunkAt(found); found >= 0 && o != nil && o.Kind == dossier.Place {
		return span.Span{} // "Ada Okoye, Port Au Prince"
	}
	if found < 0 || f.several(found) || f.personAt(found) || f.personAt(found+1) {
		return span.Span{} // the next item of a list
	}
	before := c.first - 1
	if before > s.First && f.in(words.Courtesies, before) {
		before--
	}
	if before >= s.First && f.in(words.Governing, before) && f.finite(found+1) {
		return span.Span{} // "with Mr Okoye, a reporter said"
	}
	end := f.appositionEnd(s, found+1)
	for end > found+1 && words.SmallWords[f.t.Word(end-1)] {
		end-- // "author of" before a title in quotation marks
	}
	if (the || owned) && end+1 < s.Last && f.t.Word(end) == "," && f.personAt(end+1) {
		return span.Span{} // "Ann, the mayor, Ben, the clerk, Cid and others": it may be that of the next
	}
	if f.isInOpeningClause(s, c) && f.finite(end) {
		return span.Span{}
	}
	if owned && f.isOneOfSeveral(found, end) {
		return span.Span{} // "Ann, her lawyer and her brother"
	}
	return f.t.Cover(i, end)
}

// opensCaption reports whether token k is an article with a capital within a line, where a byline
// runs into the caption behind it: "By Ada Okoye, Example News A police officer".
func (f *finder) opensCaption(k int) bool {
	w := f.t.Word(k)
	return w == "A" || w == "An" || w == "The"
}

// isInOpeningClause reports whether c is in the clause or phrase that the sentence begins
// with, so that the subject follows: "When they met Ada Okoye, the mayor left", "By choosing
// Ada Okoye, the mayor won".
func (f *finder) isInOpeningClause(s *segment.Sentence, c *chunk) bool {
	if !f.in(words.ClauseOpeners, s.First) && f.fold(s.First) != "by" && !strings.HasSuffix(f.t.Word(s.First), "ing") {
		return false
	}
	for k := s.First; k < c.first; k++ {
		if f.t.Word(k) == "," {
			return false
		}
	}
	return true
}

// isOneOfSeveral reports whether the noun found is followed by "and" and somebody else, within
// the apposition that ends at token end or behind it.
func (f *finder) isOneOfSeveral(found, end int) bool {
	for k := found + 1; k < end; k++ {
		if f.t.Word(k) == "and" && f.in(words.RoleDeterminers, k+1) {
			return true
		}
	}
	next := f.word(end)
	return next == "and" || next == "," && f.word(end+1) == "and"
}

// finite reports whether token i is a verb with a subject, as far as its form and the word
// behind it say: "said", "pointed out".
func (f *finder) finite(i int) bool {
	if words.FiniteVerbs[f.word(i)] || f.reports(i) {
		return true
	}
	next := f.word(i + 1)
	return strings.HasSuffix(f.word(i), "ed") && (next == "out" || next == "that" || f.takesObject(i))
}

// takesObject reports whether what follows token i, a verb in the past, is its object: "cited
// the law", "cited Harrow". After "named" or "called" it is a name.
func (f *finder) takesObject(i int) bool {
	if f.in(words.Naming, i) || f.word(i+1) == "" || f.t.Tokens[i+1].Kind != segment.Word {
		return false
	}
	return f.in(words.RoleDeterminers, i+1) || f.capitalised(i+1)
}

// modifies reports whether token k can come between an article and a role.
func (f *finder) modifies(k int) bool {
	if f.t.Tokens[k].Kind != segment.Word && f.t.Tokens[k].Kind != segment.Clitic {
		return strings.HasSuffix(f.t.Word(k), "-year-old")
	}
	return f.capitalised(k) || words.RoleModifiers[f.t.Word(k)] || f.t.Tokens[k].Kind == segment.Clitic || words.RoleConnectives[f.t.Word(k)] || f.class(k)&lexicon.Demonym != 0
}

// appositionEnd returns where an apposition that continues at token i ends: at
// a punctuation mark, a relative pronoun or a verb of saying, and otherwise
// before the last "and" or after the first name.
func (f *finder) appositionEnd(s *segment.Sentence, i int) int {
	name, and := i, i
	for k := i; k < s.Last && k-i < 16; k++ {
		switch f.t.Tokens[k].Kind {
		case segment.Punct, segment.Symbol, segment.OpenQuote, segment.CloseQuote:
			return k
		case segment.Clitic:
			if k == i {
				return k
			}
			if name == k {
				name++ // "the Workers' Party"
			}
		case segment.Word:
			if words.DescriptionEnds[f.t.Word(k)] || words.FiniteVerbs[f.t.Word(k)] {
				return k
			}
			if k == i && strings.HasSuffix(f.t.Word(k), "ing") && f.class(k)&lexicon.Role == 0 {
				return k // "a guard watching the door"
			}
			if k == i && strings.HasSuffix(f.t.Word(k), "ed") && f.takesObject(k) {
				return k // "the judge cited the law"
			}
			if f.t.Word(k) == "and" {
				next := k + 1
				if f.honorific(next) {
					next++
				}
				if f.personAt(next) && !f.personAt(k-1) {
					return k // "chair of the board and Ada Okoye"
				}
				and = k
			}
			if f.capitalised(k) && (name == i || name == k) {
				name = k + 1
			}
		}
		if k == s.Last-1 {
			return s.Last
		}
	}
	return max(name, and)
}
