package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// findGenders sets the gender of people. It uses a title or a noun in a role,
// or else the given name, or else the pronouns that follow. A woman can be a "chairman" or a "spokesman" too,
// so her given name says more than such a noun.
func (f *finder) findGenders() {
	votes := make([]int, len(f.entities)) // above zero for he, below zero for she
	given := make([]extract.Gender, len(f.entities))
	men := make([]string, len(f.entities)) // a noun such as "chairman" in the roles of each
	behind := f.pronounsBehind()
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || c.Entity < 0 {
			continue
		}
		e := &f.entities[c.Entity]
		for _, w := range f.roleText(c) {
			switch g := genderOf[w]; {
			case g == extract.Male && (strings.HasSuffix(w, "man") || words.OfEitherGender[w]):
				men[c.Entity] = w
			case g != extract.UnknownGender && e.Gender == extract.UnknownGender:
				e.Gender = g
			}
		}
		votes[c.Entity] += behind[i]
		if given[c.Entity] == extract.UnknownGender && !e.SurnameFirst {
			given[c.Entity] = f.givenGender(c.name)
		}
	}
	for n := range f.entities {
		e := &f.entities[n]
		if e.Kind != dossier.Person || e.Gender != extract.UnknownGender {
			continue
		}
		switch g, v := given[n], votes[n]; {
		case men[n] != "" && g != extract.Female && (g == extract.Male || !words.OfEitherGender[men[n]]):
			e.Gender = extract.Male
		case g == extract.UnknownGender && v > 0, g == extract.Female && v > 3:
			e.Gender, e.Guessed = extract.Male, true
		case g == extract.UnknownGender && v < 0, g == extract.Male && v < -3:
			e.Gender, e.Guessed = extract.Female, true
		case g == extract.UnknownGender && men[n] != "":
			e.Gender, e.Guessed = extract.Male, true
		default:
			e.Gender = g
		}
	}
}

// genderOf maps nouns to the gender they show.
var genderOf = genders(words.MaleNouns, words.FemaleNouns)

// genders returns the gender of each word of two sets.
func genders(male, female map[string]bool) map[string]extract.Gender {
	m := map[string]extract.Gender{}
	for w := range male {
		m[w] = extract.Male
	}
	for w := range female {
		m[w] = extract.Female
	}
	return m
}

// givenGender returns the gender that the given names of n show.
func (f *finder) givenGender(n *personname.Name) extract.Gender {
	if !n.IsFull() {
		return extract.UnknownGender
	}
	for _, p := range n.Words[:n.Start] {
		switch f.lex.Word(p) & lexicon.Given {
		case lexicon.GivenMale:
			return extract.Male
		case lexicon.GivenFemale:
			return extract.Female
		}
	}
	return extract.UnknownGender
}

// kinGender returns the gender of the relative that a possessive pronoun makes of c: "her son,
// Tobi Okoye".
func (f *finder) kinGender(c *chunk) extract.Gender {
	k := c.first - 1
	if k > 0 && f.t.Word(k) == "," {
		k--
	}
	if f.isOwnKin(k) {
		return genderOf[f.fold(k)]
	}
	return extract.UnknownGender
}

// pronounsBehind returns for each chunk 1 if the first pronoun after it is "he",
// -1 if it is "she", and 0 if there is none. It looks as far as the next person
// or the end of the next sentence. A pronoun that another is meant by does not count:
// "him" in "Ana Silva thanked him", "he" in "the letter to Ana Silva was old, he said", and "he" in "Ana Silva left. “He is ill,” she said".
func (f *finder) pronounsBehind() []int {
	next := make([]int, len(f.t.Tokens)+1) // the first pronoun from each token on
	next[len(f.t.Tokens)] = len(f.t.Tokens)
	for k := len(f.t.Tokens) - 1; k >= 0; k-- {
		next[k] = next[k+1]
		if f.pronoun(k) != 0 {
			next[k] = k
		}
	}
	quoted, behind := f.inQuotes(), f.behindOthers()
	votes := make([]int, len(f.chunks))
	other := make([]int, len(f.chunks)) // the first person after each person who is another
	later := len(f.chunks)              // the first person after the chunk
	for i := len(f.chunks) - 1; i >= 0; i-- {
		c := &f.chunks[i]
		if c.Kind != dossier.Person {
			continue
		}
		other[i] = later
		if later < len(f.chunks) && f.chunks[later].Entity == c.Entity {
			other[i] = other[later]
		}
		later = i
		s := f.t.SentenceAt(c.first)
		end := f.t.Sentences[s].Last
		if s+1 < len(f.t.Sentences) && f.t.Sentences[s+1].Block == f.t.Sentences[s].Block {
			end = f.t.Sentences[s+1].Last
		}
		if other[i] < len(f.chunks) {
			end = min(end, f.chunks[other[i]].first)
		}
		k := next[c.last]
		for k < end && (quoted[k] != quoted[c.first] || k < f.t.Sentences[s].Last && (f.isObject(k) || f.isTag(k))) {
			k = next[k+1]
		}
		if k < end && !f.goesOnOtherwise(s, f.pronoun(k), end) && !f.hasBoth(k, end) && (k < f.t.Sentences[s].Last || !behind[i]) {
			votes[i] = f.pronoun(k)
		}
	}
	return votes
}

// behindOthers reports for each chunk of a person whether another person is before it in its
// sentence. "He" in the next sentence can be that one: "Okoye said that Palmer had left. He was
// ill".
func (f *finder) behindOthers() []bool {
	behind := make([]bool, len(f.chunks))
	last := -1 // the person before
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person {
			continue
		}
		if last >= 0 && f.t.SentenceAt(f.chunks[last].first) == f.t.SentenceAt(c.first) {
			behind[i] = behind[last] || f.chunks[last].Entity != c.Entity
		}
		last = i
	}
	return behind
}

// goesOnOtherwise reports whether the sentence behind s begins, before token end, with a
// pronoun of another gender than v: in "Okoye said that he was ill. She thanked him", "he" can
// be another.
func (f *finder) goesOnOtherwise(s, v, end int) bool {
	next := f.t.Sentences[s].Last
	return next < end && f.pronoun(next) == -v
}

// hasBoth reports whether a pronoun of the other gender than that at token k follows it in its
// sentence, before token end: in "Okoye said that he had hit her" Okoye can be either.
func (f *finder) hasBoth(k, end int) bool {
	v := f.pronoun(k)
	for i := k + 1; i < min(end, f.t.Sentences[f.t.SentenceAt(k)].Last); i++ {
		if f.pronoun(i) == -v {
			return true
		}
	}
	return false
}

// inQuotes reports for each token whether a quotation mark opens before it in its block and
// none closes.
func (f *finder) inQuotes() []bool {
	in := make([]bool, len(f.t.Tokens))
	for n, s := range f.t.Sentences {
		open := n > 0 && f.t.Sentences[n-1].Block == s.Block && s.First > 0 && in[s.First-1]
		for k := s.First; k < s.Last; k++ {
			switch f.t.Tokens[k].Kind {
			case segment.OpenQuote:
				open = true
			case segment.CloseQuote:
				open = false
			}
			in[k] = open
		}
	}
	return in
}

// isObject reports whether the pronoun at token k is "him", or a "her" that no noun can
// follow: "thanked her for the lamp".
func (f *finder) isObject(k int) bool {
	switch f.t.Word(k) {
	case "him":
		return true
	case "her":
		return k+1 == len(f.t.Tokens) || f.t.Tokens[k+1].Kind != segment.Word || f.in(words.BehindObjects, k+1)
	}
	return false
}

// isTag reports whether the pronoun at token k is who says what is before it in its sentence, and so
// nobody whom those words name: ", he said".
func (f *finder) isTag(k int) bool {
	if k == 0 || !f.reports(k+1) {
		return false
	}
	return f.word(k-1) == "," || f.t.Tokens[k-1].Kind == segment.CloseQuote
}

// pronoun returns 1 if token k is a form of "he", -1 if it is one of "she", and 0
// otherwise.
func (f *finder) pronoun(k int) int {
	if k < len(f.t.Tokens) && f.t.Tokens[k].Kind == segment.Word {
		switch f.t.Word(k) {
		case "he", "his", "him", "He", "His", "himself":
			return 1
		case "she", "her", "She", "Her", "herself", "hers":
			return -1
		}
	}
	return 0
}
