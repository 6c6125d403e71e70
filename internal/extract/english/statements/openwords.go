package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// hasOpenWord reports whether a word of the content points to something that the content
// does not name before: "they" without a noun in the plural, "this lesson". What can be
// the source in the words of the article is none. A pronoun that the content begins with
// is judged with its sentence.
func (l *linker) hasOpenWord(d *draft, s *extract.Statement) bool {
	person := s.Source != nil && s.Source.Entity >= 0 && l.names.Entities[s.Source.Entity].Kind == dossier.Person
	one, many, somebody := false, false, false
	for _, c := range d.content {
		for i := c.First; i < c.Last; i++ {
			h, tag := l.Words[i].Lower, l.Tags[i]
			itself := l.Quote[i] == 0
			switch {
			case tag == chunk.Name:
				one = true
				m := l.mentionAt(i)
				somebody = somebody || m == nil && !words.DaysAndMonths.Has(h) || m != nil && m.Kind == dossier.Person
			case tag == chunk.Nouns:
				many = true
			case tag == chunk.Noun:
				one = true
				somebody = somebody || l.SensesOf(i).Noun == chunk.PersonFile
			case words.Pointing.Has(h) && tag == chunk.Det && !l.pointsToTime(i):
				return true
			case i == d.content[0].First:
			case words.They.Has(h) && !many && (person || !itself),
				(words.He.Has(h) || words.She.Has(h)) && !somebody && !(itself && person),
				words.It.Has(h) && tag != chunk.Det && !one && !many && (person || !itself),
				words.Pointing.Has(h) && tag == chunk.Pron:
				return true
			}
		}
	}
	return false
}

// bareDefinites returns the number of nouns in the content with "the" that nothing beside
// them says more of, "the loan", and whether it begins with one. Which one is meant is
// told before. In "the loan of the bank" and "the Norland loan" it is told.
func (l *linker) bareDefinites(content []attribution.Range) (first bool, n int) {
	for i, c := range content {
		for k := c.First; k < c.Last; k++ {
			if l.Words[k].Lower != the || l.Chunk[k] == 0 || l.Chunks[l.Chunk[k]-1].First != k || l.Quote[k] != l.Quote[c.First] {
				continue
			}
			ch := l.Chunks[l.Chunk[k]-1]
			next := l.Tag(ch.Last)
			if l.hasName(rangeOf(ch)) || ch.Last-ch.First > 3 || !l.Tags[ch.Head()].IsNoun() || next == chunk.Prep || next == chunk.Wh || next == chunk.Part || next == chunk.PossS || next == chunk.To || l.isTimeNoun(ch.Head()) {
				continue
			}
			n++
			first = first || i == 0 && k <= c.First+1
		}
	}
	return first, n
}

// pointsToTime reports whether the word at i points to a time: "this year".
func (l *linker) pointsToTime(i int) bool {
	h := l.Lower(i + 1)
	return words.Stretches.Has(h) || words.TimeUnits.Has(h) || words.DaysAndMonths.Has(h)
}
