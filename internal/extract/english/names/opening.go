package names

import "dossier/internal/dossier"

// openings corrects names at the start of a sentence, where the capital says
// nothing. "Will Okoye said so" begins with a given name although will is a
// verb, and "Mark my words" with a verb although Mark is a name.
func (f *finder) openings() {
	kept := f.chunks[:0]
	for i, c := range f.chunks {
		if c.Kind == dossier.Person && c.last-c.first == 1 {
			s := &f.t.Sentences[f.t.SentenceAt(c.first)]
			if c.first == s.First && c.last < s.Last && possessives[f.t.Word(c.last)] {
				continue
			}
			free := i == 0 || f.chunks[i-1].last < c.first
			if free && c.first-1 == s.First && c.last < s.Last && f.in(verbNames, s.First) && f.capitalised(s.First) && finite[f.t.Word(c.last)] {
				c.first--
				c.Span = f.t.Cover(c.first, c.last)
			}
		}
		kept = append(kept, c)
	}
	f.chunks = kept
}

var (
	verbNames   = setOf("will may mark pat rob sue chase bill drew grace hope faith joy june april august dawn")
	possessives = setOf("my your his her our their")
	// finite are verbs that have a subject, so that a verb before the name
	// would be one too many.
	finite = setOf(`will would may might can could must should is was has had does did said says told tells wrote writes went came left spoke
		won lost began became took made gave found got met`)
)
