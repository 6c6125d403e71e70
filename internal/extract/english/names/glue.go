package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
)

// shedGlue cuts off people what a headline or a caption without a full stop ran into their
// names, and the second half of "Ada Okoye-led".
func (f *finder) shedGlue() {
	names := map[string]int{}     // the uses of each whole name
	others := map[string]bool{}   // what is a name alone and no person
	owners := map[string]string{} // of each surname, the one whole name that has it
	for i := range f.chunks {
		c := &f.chunks[i]
		switch {
		case c.Kind == dossier.Person && c.last-c.first > 1:
			name, surname := f.folded(c.first, c.last), f.fold(c.last-1)
			names[name]++
			if owner, ok := owners[surname]; ok && owner != name {
				name = severalOwners
			}
			owners[surname] = name
		case c.Kind != dossier.Person && c.last-c.first == 1 && !c.unsure():
			others[f.fold(c.first)] = true
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || c.last-c.first < 2 {
			continue
		}
		switch first, last := c.first, c.last; {
		case f.opensGlued(c, owners):
			*c = f.part(*c, first+1, last)
		case last-first > 2 && f.whole(&chunk{first: first, last: last - 1}) && f.closesGlued(c, names, others, owners):
			*c = f.part(*c, first, last-1)
		}
		f.shedTail(c)
	}
}

// severalOwners stands for the whole names of several people with one surname.
const severalOwners = "\x00"

// opensGlued reports whether the first word of c is not part of the name: a common word before
// a given name and a surname, "Pity Ada Okoye", or a nationality before a surname that the
// article has, "Norlandic Okoye".
func (f *finder) opensGlued(c *chunk, owners map[string]string) bool {
	if c.last-c.first == 2 {
		class := f.class(c.first)
		return class&lexicon.Demonym != 0 && class&bearer == 0 && owners[f.fold(c.last-1)] == severalOwners
	}
	return f.isCommon(c.first) && f.class(c.first)&ofBody == 0 && f.whole(&chunk{first: c.first + 1, last: c.last})
}

// closesGlued reports whether the last word of c, which has a whole name before it, is another
// name: a body or place of the lists, "Ada Okoye Harrow", or, if the article has the name
// without it more often, one that it has alone or that another has as a surname.
func (f *finder) closesGlued(c *chunk, names map[string]int, others map[string]bool, owners map[string]string) bool {
	k := c.last - 1
	if f.class(k-1)&lexicon.Particle != 0 || f.class(c.first)&lexicon.SurnameFirst != 0 {
		return false // "Lars von Trier", "Kim Jong Un"
	}
	if class := f.class(k); class&bearer == 0 && class&(lexicon.Organization|lexicon.Place) != 0 {
		return true
	}
	if names[f.folded(c.first, k)] <= names[f.folded(c.first, c.last)] {
		return false
	}
	return others[f.fold(k)] || owners[f.fold(k)] == severalOwners
}

// shedTail cuts a hyphen and a word in small letters off c: "Ada Okoye-led".
func (f *finder) shedTail(c *chunk) {
	w := f.t.Word(c.last - 1)
	h := strings.LastIndexByte(w, '-')
	if tail := w[h+1:]; h > 0 && (words.HyphenTails[tail] || len(tail) > 4 && strings.HasSuffix(tail, "ed") && strings.ToLower(tail) == tail) {
		c.Span.End -= len(w) - h
	}
}
