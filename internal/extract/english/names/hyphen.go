package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// splitHyphens takes apart names of one word that a hyphen joins to something
// else. "Novoport-based" is the place Novoport, "Okoye-led" mentions what the
// article calls Okoye elsewhere, and "Brandt-Okoye" in "the Brandt-Okoye
// talks" is two names. Of "anti-Ada Okoye", only what is behind the hyphen is a name.
func (f *finder) splitHyphens() {
	known := map[string]dossier.Kind{}
	double := map[string]bool{} // surnames with a hyphen in longer names
	for i := range f.chunks {
		if c := &f.chunks[i]; c.last-c.first == 1 {
			known[f.fold(c.first)] = c.Kind
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person {
			for k := c.first; k < c.last; k++ {
				known[f.fold(k)] = dossier.Person
				double[f.fold(k)] = double[f.fold(k)] || c.last-c.first > 1
			}
		}
	}
	f.addBased(known)
	out := make([]chunk, 0, len(f.chunks)+2)
	for _, c := range f.chunks {
		h := strings.LastIndexByte(f.t.Word(c.first), '-')
		if n := prefixed(f.t.Word(c.first)); n > 0 && c.last-c.first > 1 {
			c.Span.Start += n
		}
		if c.last-c.first > 1 && c.Kind != dossier.Person {
			f.shedTail(&c)
		}
		if c.last-c.first > 1 || h < 1 || h == len(f.t.Word(c.first))-1 || c.Kind == dossier.Person && double[f.fold(c.first)] {
			out = append(out, c)
			continue
		}
		out = append(out, f.splitHyphen(c, h, known)...)
	}
	f.chunks = out
}

// prefixed returns the number of bytes of a prefix before a name, with its hyphen, 0 if there is none.
func prefixed(w string) int {
	h := strings.IndexByte(w, '-')
	if h < 1 || !personname.HasPrefix(w[:h]) {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(w[h+1:]); !unicode.IsUpper(r) {
		return 0
	}
	return h + 1
}

// addBased adds the places before "-based" that the tagger missed. A word that
// a dictionary has, as in "cloud-based", is none.
func (f *finder) addBased(known map[string]dossier.Kind) {
	var missed []chunk
	next := 0
	for i := range f.t.Tokens {
		for next < len(f.chunks) && f.chunks[next].last <= i {
			next++
		}
		w := f.t.Word(i)
		head, ok := strings.CutSuffix(w, "-based")
		if !ok || next < len(f.chunks) && f.chunks[next].first <= i || !f.capitalised(i) || acronymOf(head) != "" {
			continue
		}
		folded := namekey.Fold(head)
		kind, isKnown := f.kindOf(folded, known)
		if isKnown && kind != dossier.Place || !isKnown && (isWord(folded) || f.lex.Word(folded)&lexicon.Demonym != 0) {
			continue
		}
		c := chunk{first: i, last: i + 1, untagged: true}
		if i > 0 && f.capitalised(i-1) && f.lex.Of(lexicon.Join(lexicon.HashString(f.fold(i-1)), lexicon.HashString(folded)))&lexicon.Place != 0 {
			if next > 0 && f.chunks[next-1].last == i {
				continue
			}
			c.first = i - 1 // "Los Angeles-based"
		}
		c.Kind, c.tagged, c.Entity = dossier.Place, dossier.Place, -1
		c.Span = f.t.Cover(c.first, c.last)
		missed = append(missed, c)
	}
	f.addAll(missed)
}

// splitHyphen returns the names in c, a word with its last hyphen at h.
func (f *finder) splitHyphen(c chunk, h int, known map[string]dossier.Kind) []chunk {
	w := f.t.Word(c.first)
	part := func(from, to int, kind dossier.Kind) chunk {
		p := c
		p.Kind = kind
		p.Span = span.Span{Start: c.Span.Start + from, End: c.Span.Start + to}
		return p
	}
	head, tail := namekey.Fold(w[:h]), namekey.Fold(w[h+1:])
	kind, isKnown := f.kindOf(head, known)
	switch r, _ := utf8.DecodeRuneInString(w[h+1:]); {
	case unicode.IsLower(r) && (words.HyphenTails[tail] || len(tail) > 4 && strings.HasSuffix(tail, "ed")):
		switch {
		case isKnown:
			return []chunk{part(0, h, kind)}
		case words.PlaceTails[tail]:
			p := part(0, h, dossier.Place)
			p.tagged, p.untagged = dossier.Place, true
			return []chunk{p}
		}
		return nil
	case unicode.IsUpper(r):
		other, isOther := f.kindOf(tail, known)
		switch {
		case personname.HasPrefix(w[:h]) && !isOther && (words.PartyAdjectives[tail] || words.Affiliations[tail] || f.lex.Word(tail)&lexicon.Demonym != 0):
			return nil // "ex-Tory", "anti-German"
		case personname.HasPrefix(w[:h]):
			return []chunk{part(h+1, len(w), other)}
		case f.lex.Word(head)&lexicon.Particle != 0 && c.Kind == dossier.Person:
			return []chunk{c} // "Al-Okoye"
		case c.Kind == dossier.Place && f.lex.Word(w)&lexicon.Place == 0 && (f.lex.Word(head)|f.lex.Word(tail))&lexicon.Demonym != 0:
			return nil
		case isKnown && isOther && (kind == dossier.Person && other == dossier.Person || c.Kind == dossier.Place && f.lex.Word(w)&lexicon.Place == 0):
			return []chunk{part(0, h, kind), part(h+1, len(w), other)}
		case c.Kind == dossier.Place && f.lex.Word(w)&lexicon.Place == 0 && f.modifiesNoun(&c) && !words.Combining[head] && h > 3 && len(tail) > 3:
			return []chunk{part(0, h, dossier.Place), part(h+1, len(w), dossier.Place)}
		}
	}
	return []chunk{c}
}

// kindOf returns the kind of a folded word by the names of the article or the
// lists of places, and reports whether they have it.
func (f *finder) kindOf(word string, known map[string]dossier.Kind) (dossier.Kind, bool) {
	if k, ok := known[word]; ok {
		return k, true
	}
	return dossier.Place, f.lex.Word(word)&(lexicon.Country|lexicon.City|lexicon.Region) != 0
}

// modifiesNoun reports whether c is between an article and a noun: "the
// Brandt-Okoye talks".
func (f *finder) modifiesNoun(c *chunk) bool {
	return c.first > 0 && f.in(words.Articles, c.first-1) && c.last < len(f.t.Tokens) && f.t.Tokens[c.last].Kind == segment.Word &&
		!f.capitalised(c.last) && !f.in(words.AfterNoun, c.last)
}
