package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// shareSurnames gives a name of one word before "and" and a full name the surname of that one:
// "Tom and Ada Okoye" are Tom Okoye and Ada Okoye. It has to be a given name of the lists or
// behind a word for a family, "the parents, Zarlan and Ada Okoye", and the article must not have it
// elsewhere, as with people of one name or a surname, other than in the name of Tom Okoye.
func (f *finder) shareSurnames() {
	times := map[string]int{} // how often the names have a word and, behind it, end with another
	var shared [][2]int       // a word, and the chunk whose surname it shares
	for i := range f.chunks {
		c := &f.chunks[i]
		for k := c.first; k < c.last; k++ {
			times[f.fold(k)]++
		}
		if c.last-c.first > 1 {
			times[f.fold(c.first)+" "+f.fold(c.last-1)]++
		}
		if c.Kind == dossier.Person && c.last-c.first > 1 && f.fold(c.first-1) == "and" && f.canShare(c.first-2, c) {
			shared = append(shared, [2]int{c.first - 2, i})
		}
	}
	var missed []chunk
	for _, s := range shared {
		k, c := s[0], &f.chunks[s[1]]
		o := f.chunkAt(k)
		others := times[f.fold(k)] - times[f.fold(k)+" "+f.fold(f.surnameEnd(c)-1)]
		if others > 1 || o == nil && others > 0 || o != nil && (o.last-o.first > 1 || o.title != extract.UnknownGender) {
			continue
		}
		surname := f.t.Tokens[f.surnameEnd(c)-1].Span
		if o != nil {
			o.Kind, o.tagged, o.surname, o.margin = dossier.Person, dossier.Person, surname, max(o.margin, leastMargin)
			continue
		}
		own := chunk{first: k, last: k + 1, surname: surname}
		own.Kind, own.tagged, own.Entity, own.Span, own.margin = dossier.Person, dossier.Person, -1, f.t.Tokens[k].Span, max(c.margin, leastMargin)
		missed = append(missed, own)
	}
	f.addAll(missed)
}

// canShare reports whether the word at token k, before "and" and c, can be a given name
// whose surname is that of c.
func (f *finder) canShare(k int, c *chunk) bool {
	if k < 0 || f.t.Tokens[k].Kind != segment.Word || !f.capitalised(k) || f.upper(k) || f.t.SentenceAt(k) != f.t.SentenceAt(c.first) {
		return false
	}
	if k > 0 && (f.capitalised(k-1) && f.t.SentenceAt(k-1) == f.t.SentenceAt(k) || f.titleBefore(k-1) && !f.inFamily(k)) {
		return false
	}
	if k > 1 && f.t.Word(k-1) == "," && f.chunkAt(k-2) != nil {
		return false // "Rui Costa, Tom and Ada Okoye" are a list
	}
	class := f.class(k)
	if class&(lexicon.Place|lexicon.Organization|lexicon.Demonym|lexicon.Surname|lexicon.Title) != 0 {
		return false
	}
	return class&lexicon.Given != 0 || class == 0 && f.inFamily(k)
}

// inFamily reports whether a word for a family is right before token k: "the parents, Zarlan".
func (f *finder) inFamily(k int) bool {
	k--
	if k > 0 && f.t.Word(k) == "," {
		k--
	}
	return k >= 0 && f.in(words.Families, k)
}

// withSurname returns the words of the name of c: those of the text, and the surname that it
// shares.
func (f *finder) withSurname(c *chunk) string {
	text := c.Span.Text(f.t.Source)
	if c.surname != (span.Span{}) {
		text += " " + c.surname.Text(f.t.Source)
	}
	return text
}
