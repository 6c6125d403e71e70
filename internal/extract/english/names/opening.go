package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// openings corrects names at the start of a sentence, where every word is
// capitalised. "Will Okoye said so" begins with a given name although will is
// a verb, and "Mark my words" with a verb although Mark is a name.
func (f *finder) openings() {
	kept := f.chunks[:0]
	for i, c := range f.chunks {
		if c.Kind == dossier.Person && c.last-c.first == 1 {
			s := &f.t.Sentences[f.t.SentenceAt(c.first)]
			if c.first == s.First && c.last < s.Last && words.Possessives[f.t.Word(c.last)] {
				continue
			}
			free := i == 0 || f.chunks[i-1].last < c.first
			if free && c.first-1 == s.First && c.last < s.Last && f.in(words.AmbiguousNames, s.First) && f.capitalised(s.First) && words.FiniteVerbs[f.t.Word(c.last)] {
				c.first--
				c.Span = f.t.Cover(c.first, c.last)
			}
		}
		kept = append(kept, c)
	}
	f.chunks = kept
}
