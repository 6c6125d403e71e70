package names

import (
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// roleBeforeClause returns the role in "a miner who escaped, Ada Okoye,": a noun with a
// determiner, then a clause and a comma, then the name. The clause names nothing else that
// the name can be of ("the nurse who found the boy, Ada Okoye"), and does not end the role
// ("the minister who resigned").
func (f *finder) roleBeforeClause(s *segment.Sentence, c *chunk) span.Span {
	const far = 7
	end := c.first - 1
	if end-3 <= s.First || f.t.Word(end) != "," || f.saysInBetween(s, c) || f.owned(c) || f.isListed(s, c) || f.opensClause(s, c) {
		return span.Span{}
	}
	for k := end - 1; k > s.First+1 && end-k < far; k-- {
		w := f.t.Word(k)
		if w == "who" {
			start := f.widenWords(s, k-1)
			if k+1 == end || f.in(words.Leaving, k+1) || !f.role(k-1) || f.several(k-1) || start == s.First || !f.in(words.RoleDeterminers, start-1) {
				return span.Span{}
			}
			return f.t.Cover(f.widen(s, k-1), k)
		}
		if f.t.Tokens[k].Kind != segment.Word || f.in(words.RoleDeterminers, k) && !(w == "her" && k == end-1) || f.role(k) || f.personAt(k) {
			return span.Span{}
		}
	}
	return span.Span{}
}

// roleThatIs returns the role that the sentence says c has now: "Ada Okoye, who is a
// lawyer", "Ada Okoye (born 1960) is a lawyer in Harrow", or was in a life that ended: "Ada
// Okoye (1860–1920) was a lawyer". Outside a relative clause the name must open the sentence,
// and the sentence must have no quotation.
func (f *finder) roleThatIs(s *segment.Sentence, c *chunk) span.Span {
	i := c.last
	if f.word(i) == "," && f.word(i+1) == "who" {
		i += 2
	} else if c.first != s.First || f.isSaid(s) {
		return span.Span{}
	} else {
		i = f.behindBrackets(s, i)
	}
	if i+2 >= s.Last || f.t.Word(i) != "is" && !(f.t.Word(i) == "was" && f.t.Word(i-1) == ")" && f.isNumber(i-2)) {
		return span.Span{}
	}
	i++
	if w := f.t.Word(i); w == "now" || w == "also" || w == "currently" {
		i++
	}
	if !f.in(words.Articles, i) {
		return span.Span{}
	}
	if f.word(i+1) == "new" {
		i++
	}
	return f.described(s, i+1)
}

// described returns the role whose words begin at token i, behind an article.
func (f *finder) described(s *segment.Sentence, i int) span.Span {
	for k := i; k < s.Last && k-i < 6; k++ {
		if f.t.Tokens[k].Kind != segment.Word || f.personAt(k) || !f.role(k) && !f.modifies(k) {
			return span.Span{}
		}
		if f.role(k) && !f.isClitic(k+1) && !(k+1 < s.Last && f.role(k+1)) {
			if f.several(k) || f.in(words.Charges, k) {
				return span.Span{}
			}
			return f.t.Cover(i, max(k+1, f.appositionEnd(s, k+1)))
		}
	}
	return span.Span{}
}

// behindBrackets returns the first token behind the round brackets that open at token i, and
// i if none do.
func (f *finder) behindBrackets(s *segment.Sentence, i int) int {
	if i >= s.Last || f.t.Word(i) != "(" {
		return i
	}
	for k := i + 1; k < s.Last; k++ {
		if f.t.Word(k) == ")" {
			return k + 1
		}
	}
	return i
}

// isSaid reports whether the sentence has a quotation mark or somebody who says it: "Ada
// Okoye is the mayor, according to her lawyer".
func (f *finder) isSaid(s *segment.Sentence) bool {
	for k := s.First; k < s.Last; k++ {
		if kind := f.t.Tokens[k].Kind; kind == segment.OpenQuote || kind == segment.CloseQuote || f.t.Word(k) == "according" || f.reports(k) {
			return true
		}
	}
	return false
}
