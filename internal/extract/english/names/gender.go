package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// findGenders sets the gender of people. It uses a title or a noun in a role,
// or else the given name, or else the pronouns that follow.
func (f *finder) findGenders() {
	votes := make([]int, len(f.entities)) // above zero for he, below zero for she
	given := make([]extract.Gender, len(f.entities))
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || c.Entity < 0 {
			continue
		}
		e := &f.entities[c.Entity]
		for _, w := range f.roleText(c) {
			if g := genderOf[w]; g != extract.UnknownGender && e.Gender == extract.UnknownGender {
				e.Gender = g
			}
		}
		votes[c.Entity] += f.pronounsBehind(i)
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
		case g == extract.UnknownGender && v > 0, g == extract.Female && v > 3:
			e.Gender = extract.Male
		case g == extract.UnknownGender && v < 0, g == extract.Male && v < -3:
			e.Gender = extract.Female
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

// pronounsBehind returns 1 if the first pronoun after chunk i is "he", -1 if
// it is "she", and 0 if there is none. It looks as far as the next person or
// the end of the next sentence.
func (f *finder) pronounsBehind(i int) int {
	c := &f.chunks[i]
	s := f.t.SentenceAt(c.first)
	end := f.t.Sentences[s].Last
	if s+1 < len(f.t.Sentences) && f.t.Sentences[s+1].Block == f.t.Sentences[s].Block {
		end = f.t.Sentences[s+1].Last
	}
	for k := i + 1; k < len(f.chunks) && f.chunks[k].first < end; k++ {
		if f.chunks[k].Kind == dossier.Person && f.chunks[k].Entity != c.Entity {
			end = f.chunks[k].first
			break
		}
	}
	for k := c.last; k < end; k++ {
		if f.t.Tokens[k].Kind != segment.Word {
			continue
		}
		switch f.t.Word(k) {
		case "he", "his", "him", "He", "His", "himself":
			return 1
		case "she", "her", "She", "Her", "herself", "hers":
			return -1
		}
	}
	return 0
}
