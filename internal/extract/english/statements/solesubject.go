package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// ownSubject is how much it counts for a person to be the subject of the sentence whose
// later clause a pronoun begins.
const ownSubject = 10

// soleSubject returns the first token of the name of the person who is the subject of
// the sentence of token k, if k begins a clause of it, "Ana Silva, the mayor, left after
// she", and the sentence has no other person before. It is -1 if there is none.
func (l *linker) soleSubject(k int, g extract.Gender) int {
	s := l.Text.Sentences[l.Text.SentenceAt(k)]
	if k-1 <= s.First || !words.Subordinating.Has(l.Words[k-1].Lower) || l.Quote[k] != 0 {
		return -1
	}
	sole, entity := -1, -1
	for _, m := range l.mentionsFrom(l.Text.Tokens[s.First].Start) {
		if m.Span.Start >= l.Text.Tokens[k].Start {
			break
		}
		if m.Kind != dossier.Person {
			continue
		}
		if entity >= 0 && m.Entity != entity || m.Entity < 0 {
			return -1
		}
		if first, last := l.Text.TokensIn(m.Span); sole < 0 {
			if !l.isSubject(l.behindApposition(last, k)) {
				return -1
			}
			sole, entity = first, m.Entity
		}
	}
	for n := l.Chunk[s.First]; sole >= 0 && int(n) < len(l.Chunks) && l.Chunks[n].First < k; n++ {
		if ch := l.Chunks[n]; ch.First > sole && l.isUnnamedPerson(ch, g) {
			return -1
		}
	}
	return sole
}

// behindApposition returns the token after what is between commas at token k, without a
// verb with tense but in a relative clause, and k if there is none that ends before last: "Holt, a
// clerk who was ill, left".
func (l *linker) behindApposition(k, last int) int {
	if l.Tag(k) != chunk.Comma {
		return k
	}
	relative := false
	for i := k + 1; i < last && (relative || !l.Tags[i].IsFinite()); i++ {
		switch {
		case l.Tags[i] == chunk.Comma && (!relative || l.isSubject(i+1)):
			return i + 1
		case l.Tags[i] == chunk.Wh && l.Chunk[i-1] != 0:
			relative = true
		case l.Tags[i] == chunk.Stop:
			return k
		}
	}
	return k
}

// behindPhrases returns the token after the phrases with prepositions, and what is in brackets, from
// token k on: "left" of "the head of the school in Bern (SB) left".
func (l *linker) behindPhrases(k int) int {
	for k+1 < len(l.Tags) {
		switch {
		case l.Tags[k] == chunk.Prep && l.Chunk[k+1] != 0 && l.Chunks[l.Chunk[k+1]-1].First == k+1:
			k = l.Chunks[l.Chunk[k+1]-1].Last
		case l.Tags[k] == chunk.Left && l.behindBrackets(k, len(l.Tags)) > k:
			k = l.behindBrackets(k, len(l.Tags))
		default:
			return k
		}
	}
	return k
}

// candidate is somebody that a pronoun may refer to.
type candidate struct {
	entity int // -1 for a person without a name
	score  int
}

// salience returns how likely a pronoun at token k refers to the words from token first to
// last, which name an entity, or else somebody without a name: -1. The name of Ana Silva in
// "a friend of Ana Silva said" is neither the subject nor who speaks. "A friend" is.
func (l *linker) salience(first, last, k, entity int) int {
	score := -3 * (l.Text.SentenceAt(k) - l.Text.SentenceAt(first))
	n := l.spokenAt(first, last)
	other := n >= 0 && !l.spoke[n].is(entity)
	end := last
	if entity < 0 {
		end = l.behindPhrases(last)
	}
	if !other && (l.isSubject(l.behindApposition(end, k)) || entity >= 0 && l.opensAsSubject(first, last) || n >= 0 && entity < 0 && l.spoke[n].words.First == first && l.isSubject(l.spoke[n].words.Last)) {
		score += 4
	}
	if n >= 0 && !other {
		score += 4
		if l.spokeLast(first, last, k) {
			score += 3
		}
	}
	if l.Quote[first] != 0 && l.Quote[k] == 0 {
		score -= 6
	}
	if l.Tag(last) == chunk.PossS {
		score -= 2
		if n := l.Chunk[last]; n != 0 && l.isSubject(l.Chunks[n-1].Last) && !l.canSpeak(l.Chunks[n-1].Head()) {
			score += 6 // "Ana Silva's voice broke", but not "Ana Silva's friends say"
		} else if n != 0 && l.opensPhrase(first) && l.SensesOf(l.Chunks[n-1].Head()).May&chunk.IsMessage != 0 {
			score += 8 // "in Ana Silva's view"
		}
	}
	return score
}

// opensPhrase reports whether a preposition other than "of" is before the phrase that begins
// with token i or a title before it.
func (l *linker) opensPhrase(i int) bool {
	if n := l.Chunk[i]; n != 0 {
		i = l.Chunks[n-1].First
	}
	return l.Tag(i-1) == chunk.Prep && l.Lower(i-1) != of
}

// canSpeak reports whether the noun at head is first of all a person, or can be a group.
func (l *linker) canSpeak(head int) bool {
	s := l.SensesOf(head)
	return s.Noun == chunk.PersonFile || s.May&chunk.IsGroup != 0 || words.UnnamedPeople.Has(l.Words[head].Lower)
}

// isUnnamedPerson reports whether the chunk is one person without a name who
// can be of the gender.
func (l *linker) isUnnamedPerson(ch chunk.Chunk, g extract.Gender) bool {
	head := ch.Head()
	if l.Tags[head] != chunk.Noun || l.SensesOf(head).Noun != chunk.PersonFile || l.Tag(ch.Last) == chunk.Name {
		return false
	}
	if b := ch.First - 1; l.Tag(b) == chunk.Comma && b > 0 && l.Chunk[b-1] != 0 && l.Tags[b-1] == chunk.Name {
		return false // in apposition to a name
	}
	if l.isNamedBehind(ch) || l.describedBy(ch) >= 0 || l.isDeceased(ch) {
		return false
	}
	w := l.Text.Word(head)
	return !(g == extract.Male && words.FemaleNouns[w] || g == extract.Female && words.MaleNouns[w])
}

// isNamedBehind reports whether a name in apposition says who or what the chunk is: "the
// supplier, Holt Motors,", "the judge, Jane Doe, said".
func (l *linker) isNamedBehind(ch chunk.Chunk) bool {
	if l.Tag(ch.Last) != chunk.Comma || ch.Last+1 >= len(l.Tags) {
		return false
	}
	m := l.mentionAt(ch.Last + 1)
	if m == nil {
		return false
	}
	_, last := l.Text.TokensIn(m.Span)
	return l.Tag(last) == chunk.Comma || l.Tag(last).IsFinite()
}

// describedBy returns the person who is the source that the chunk is part of the description
// of: "an auditor hired by the court, Jane Doe", "Jane Doe, spokeswoman of the minister". It is -1 if
// there is none.
func (l *linker) describedBy(ch chunk.Chunk) int {
	if !l.isPlainNoun(ch.Head()) {
		return -1
	}
	for n := len(l.spoke) - 1; n >= max(0, len(l.spoke)-10); n-- {
		if s := l.spoke[n]; s.words.Contains(ch.Head()) {
			if s.entity >= 0 && l.names.Entities[s.entity].Kind == dossier.Person {
				return s.entity
			}
			return -1
		}
	}
	return -1
}

// isDeceased reports whether the chunk is of somebody dead, who says nothing: "the late president".
func (l *linker) isDeceased(ch chunk.Chunk) bool {
	for k := ch.First; k < ch.Head(); k++ {
		if l.Words[k].Lower == late {
			return true
		}
	}
	return false
}

var late = words.Hash("late")

// isPlainNoun reports whether token k is a noun in the singular that is no part of a name:
// "the President" is none.
func (l *linker) isPlainNoun(k int) bool {
	return l.Tags[k] == chunk.Noun || l.Tags[k] == chunk.Name && l.mentionAt(k) == nil
}

// canBe reports whether an entity can be of the gender.
func (l *linker) canBe(entity int, g extract.Gender) bool {
	known := l.names.Entities[entity].Gender
	return known == extract.UnknownGender || known == g
}

// isSubject reports whether a verb with tense follows at token k, at once or
// after an apposition.
func (l *linker) isSubject(k int) bool {
	for n := 0; n < 3 && l.Tag(k) == chunk.Adv; n++ {
		k++
	}
	return l.Tag(k).IsFinite()
}

// opensAsSubject reports whether the name of the tokens begins its sentence and a word that can be a verb is
// right behind it, whatever the tagger made of that: "Mr Holt quit".
func (l *linker) opensAsSubject(first, last int) bool {
	if n := l.Chunk[first]; n != 0 {
		first = l.Chunks[n-1].First
	}
	s := l.Text.Sentences[l.Text.SentenceAt(first)]
	return first == s.First && last < s.Last && l.SensesOf(last).Verb != 0 && l.Tag(last) != chunk.PossS && !l.Tag(last).IsMark()
}

// spokenAt returns the number of the recent source that the tokens from first to before last
// are part of, -1 if there is none.
func (l *linker) spokenAt(first, last int) int {
	for n := len(l.spoke) - 1; n >= max(0, len(l.spoke)-10); n-- {
		if w := l.spoke[n].words; w.First <= first && last <= w.Last {
			return n
		}
	}
	return -1
}

// spokeLast reports whether the tokens from first to before last are part of the
// last source before token k.
func (l *linker) spokeLast(first, last, k int) bool {
	for n := len(l.spoke) - 1; n >= 0; n-- {
		if w := l.spoke[n].words; w.First < k {
			return w.First <= first && last <= w.Last
		}
	}
	return false
}
