package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// joinClipped makes one name of the words around "'t": "Ada in 't Veld", "Ms in 't Veld", "Jan 't
// Hart".
func (f *finder) joinClipped() {
	var missed []chunk
	for i := range f.t.Tokens {
		if i+1 < len(f.t.Tokens) && f.isClipped(i) && f.capitalised(i+1) {
			if c := f.aroundClipped(i); len(missed) == 0 || missed[len(missed)-1].last <= c.first {
				missed = append(missed, c)
			}
		}
	}
	f.replaceWith(missed)
}

// isClipped reports whether token i is "'t".
func (f *finder) isClipped(i int) bool {
	w := f.t.Word(i)
	return f.t.Tokens[i].Kind == segment.Word && strings.HasSuffix(w, "t") && (w == "'t" || w == "’t" || w == "‘t")
}

// aroundClipped returns the name around the "'t" at token i: the capitalised word behind it, a
// preposition before it and the given names before that.
func (f *finder) aroundClipped(i int) chunk {
	first, last := i, i+2
	if c := f.chunkAt(i + 1); c != nil && c.Kind == dossier.Person {
		last = c.last
	}
	if first > 0 && words.BeforeClipped[f.fold(first-1)] {
		first--
	}
	s := f.t.Sentences[f.t.SentenceAt(i)]
	if c := f.chunkAt(first - 1); c != nil && c.Kind == dossier.Person && c.first >= s.First && c.last == first {
		first = c.first
	} else {
		for first > s.First && f.capitalised(first-1) && f.class(first-1)&lexicon.Given != 0 {
			first--
		}
	}
	c := chunk{first: first, last: last}
	c.Kind, c.tagged, c.Entity, c.margin = dossier.Person, dossier.Person, -1, sureInList
	c.Span = f.t.Cover(first, last)
	return c
}
