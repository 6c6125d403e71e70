package names

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// A name of a firm has at most this many words before the one that says so.
const mostBeforeFirmEnd = 2

// findFirms makes organizations of the words with a capital that end with a word for what firms
// make or do, whatever the tagger made of them: "Harrow Aerospace", "Zarblo Seafood".
func (f *finder) findFirms() {
	var found []chunk
	for s := range f.t.Sentences {
		sent := &f.t.Sentences[s]
		for i := sent.First + 1; i < sent.Last; i++ {
			if !f.endsFirm(sent, i) {
				continue
			}
			first := f.beginsFirm(sent, i)
			if first == i {
				continue
			}
			c := chunk{first: first, last: i + 1}
			c.Span, c.Entity = f.t.Cover(c.first, c.last), -1
			c.becomeBody()
			found = append(found, c)
		}
	}
	f.replaceWith(found)
}

// replaceWith adds names in the place of those that share a word with them.
func (f *finder) replaceWith(found []chunk) {
	if len(found) == 0 {
		return
	}
	taken := map[int]bool{}
	for _, c := range found {
		for k := c.first; k < c.last; k++ {
			taken[k] = true
		}
	}
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
		for k := c.first; k < c.last; k++ {
			if taken[k] {
				return true
			}
		}
		return false
	})
	f.addAll(found)
}

// endsFirm reports whether token i is a word that ends the name of a firm, and no name with a
// capital goes on behind it. Many of these words are surnames too.
func (f *finder) endsFirm(s *segment.Sentence, i int) bool {
	if !f.in(words.FirmEnds, i) || !f.isCapitalWord(i) || f.upper(i) || f.class(i)&lexicon.Surname != 0 {
		return false
	}
	if i+1 < s.Last && f.isCapitalWord(i+1) || f.word(i+1) == "-" || f.word(i+1) == "&" {
		return false
	}
	if c := f.chunkAt(i); c != nil && (c.last > i+1 || c.Kind == dossier.Organization) {
		return false
	}
	return true
}

// beginsFirm returns the first token of the name of a firm that ends at token i, and i if there
// is none: if the words with a capital before it are many, as in a headline, or one of them is a
// common word, a role or a demonym.
func (f *finder) beginsFirm(s *segment.Sentence, i int) int {
	k := i
	for k > s.First && f.isCapitalWord(k-1) {
		k--
	}
	if i-k > mostBeforeFirmEnd {
		return i
	}
	if c := f.chunkAt(k); c != nil && c.first < k {
		return i
	}
	for n := k; n < i; n++ {
		const no = lexicon.Calendar | lexicon.Demonym | lexicon.Role | lexicon.Title | lexicon.Country
		if f.class(n)&no != 0 || f.upper(n) || !f.isRareWord(n) {
			return i
		}
	}
	return k
}

// isRareWord reports whether token i is a word that is hardly a common one.
func (f *finder) isRareWord(i int) bool {
	switch tagger.Builtin().Usage(f.fold(i)) {
	case tagger.UsageLower:
		return false
	case tagger.UsageCapital:
		return true
	}
	return !isWord(f.fold(i)) && !f.in(words.Articles, i)
}

// isCapitalWord reports whether token i is a word with a capital.
func (f *finder) isCapitalWord(i int) bool {
	return i >= 0 && i < len(f.t.Tokens) && f.t.Tokens[i].Kind == segment.Word && f.capitalised(i)
}

// shortenFirms makes mentions of an organization of the first word of its name alone, "Harrow"
// beside "Harrow Aerospace", and of the single words by which the article calls one, also where
// the tagger saw somebody, a place or nothing. A word that the article has in the name of a
// person or behind "in" stays. So does one that the lists have as a place or a given name, unless
// the words next to it say that it is a firm.
func (f *finder) shortenFirms() {
	firms := f.shortNames()
	if len(firms) == 0 {
		return
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		switch {
		case c.Kind == dossier.Person && (c.last-c.first > 1 || f.isMarkedPerson(c)):
			for k := c.first; k < c.last; k++ {
				delete(firms, f.fold(k))
			}
		case c.last-c.first == 1 && (f.isTownHere(c) || c.Kind != dossier.Organization && f.isHe(c)):
			delete(firms, f.fold(c.first))
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.last-c.first == 1 && c.Kind != dossier.Organization && firms[f.fold(c.first)] {
			c.becomeBody()
		}
	}
	var missed []chunk
	for sent, i := range f.unnamed() {
		if f.isCapitalWord(i) && f.in(firms, i) && !f.besideCapital(sent, i) {
			c := chunk{first: i, last: i + 1, untagged: true}
			c.Span, c.Entity = f.t.Tokens[i].Span, -1
			c.becomeBody()
			missed = append(missed, c)
		}
	}
	f.addAll(missed)
}

// isTownHere reports whether the words next to c show a town: "in Harrow", "from Harrow", "the mayor
// of Harrow", "Harrow, a town of".
func (f *finder) isTownHere(c *chunk) bool {
	if f.isTown(c.first) || c.Kind != dossier.Organization && f.placed(c.first) && !f.isClitic(c.last) || f.word(c.first-1) == "from" {
		return true
	}
	return f.word(c.last) == "," && f.word(c.last+2) != "" && f.in(words.Articles, c.last+1) && f.in(words.Towns, c.last+2)
}

// shortNames returns the single words that are the short names of organizations of the article.
// Some are so only if the words next to them somewhere say that they are firms.
func (f *finder) shortNames() map[string]bool {
	firms, unsure := map[string]bool{}, map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		ends := c.last-c.first == 2 && f.in(words.FirmEnds, c.last-1)
		if c.Kind != dossier.Organization || c.last-c.first > 1 && !ends || acronymOf(f.t.Word(c.first)) != "" {
			continue
		}
		switch w, open := f.fold(c.first), f.isOpenFirm(c.first); {
		case open && (ends && f.class(c.first)&lexicon.Surname == 0 || !ends && c.margin >= leastBareBody):
			firms[w] = true
		case open || ends:
			unsure[w] = true
		}
	}
	if len(unsure) == 0 {
		return firms
	}
	for i := range f.t.Tokens {
		if !f.isCapitalWord(i) || !f.in(unsure, i) {
			continue
		}
		if s := f.signsOf(&chunk{first: i, last: i + 1}); s.Firm+s.It > 0 {
			firms[f.fold(i)] = true
		}
	}
	return firms
}

// isOpenFirm reports whether token i alone can be the short name of a firm: it is no common word
// and on no list of places or given names.
func (f *finder) isOpenFirm(i int) bool {
	const no = lexicon.Place | lexicon.PlaceHead | lexicon.Demonym | lexicon.Calendar | lexicon.Given | lexicon.SurnameFirst | lexicon.Role | lexicon.Title | lexicon.OrganizationHead
	return f.class(i)&no == 0 && f.isRareWord(i)
}
