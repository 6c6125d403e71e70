package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
)

// isWomans reports whether n is one given name, which only women have. In the middle of a
// name it is hardly what somebody is called, unless it is a stage name.
func (f *finder) isWomans(n *personname.Name) bool {
	return len(n.Words) == 1 && f.lex.Word(n.Words[0])&lexicon.Given == lexicon.GivenFemale
}

// isStageName reports whether the article calls somebody by the word of c alone more than
// once, and never as a relative.
func (f *finder) isStageName(c *chunk) bool {
	w, times := f.fold(c.first), 0
	f.t.Spend(len(f.chunks))
	for i := range f.chunks {
		o := &f.chunks[i]
		if o.Kind != dossier.Person || o.last-o.first > 1 || f.fold(o.first) != w {
			continue
		}
		if role := f.roleText(o); len(role) > 0 && words.Kin[role[len(role)-1]] {
			return false
		}
		times++
	}
	return times > 1
}
