package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
)

// inhabitants reports whether c is the people of a place: "Londoners", "New
// Yorkers", "Parisians". The place is one that the lexicon has.
func (f *finder) inhabitants(c *chunk) bool {
	last := f.t.Word(c.last - 1)
	for _, ending := range []string{"ers", "ians", "ans", "is"} {
		stem, ok := strings.CutSuffix(last, ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, place := range []string{stem, stem + "e", stem + "a"} {
			if c.last-c.first > 1 {
				place = f.t.Word(c.last-2) + " " + place
			}
			if f.lex.Word(place)&(lexicon.Place|lexicon.Country) != 0 {
				return true
			}
		}
	}
	return false
}

// happening reports whether c is a time or affair with a name, and neither a place nor
// a body: "the Great Depression", "the Harbour Papers".
func (f *finder) happening(c *chunk) bool {
	return c.last-c.first > 1 && words.Happenings[f.fold(c.last-1)] && c.first > 0 && f.in(words.Articles, c.first-1)
}

// newspaper reports whether c, labelled as a place, is a newspaper named after one:
// "Oakport Bee".
func (f *finder) newspaper(c *chunk) bool {
	return c.Kind == dossier.Place && c.last-c.first > 1 && words.NewspaperNames[f.fold(c.last-1)]
}
