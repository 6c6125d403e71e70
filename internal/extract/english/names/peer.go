package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// addPeers adds the people that are known by a title of nobility and a place: "the Duke of Harrow". The
// tagger takes them for a body or for the place. Behind the full name of its bearer it is another name, and beside another
// it is none: "the Duke of Harrow, Prince Rui,". A thing can bear such a name: "the Duke of Harrow theatre".
func (f *finder) addPeers() {
	for i := 0; i+2 < len(f.t.Tokens); i++ {
		if of := f.t.Word(i + 1); of != "of" && of != "OF" || !f.capitalised(i) || f.upper(i) != (of == "OF") {
			continue
		}
		last := f.placeFrom(i + 2)
		first := i
		if f.fold(i-1) == "grand" && f.capitalised(i-1) {
			first--
		}
		if last < 0 || !personname.IsPeer(f.folded(i, last)) || f.bearsPeer(first, last) {
			continue
		}
		if c := f.bearer(first, last); c != nil && (c.first > last || c.last-c.first < 2) {
			continue
		}
		if (f.fold(i) == "prince" || f.fold(i) == "princess") && f.phraseClass(i+2, last)&lexicon.Place == 0 {
			continue // "the Prince of Darkness"
		}
		f.addPerson(first, last)
		f.chunkAt(first).margin = surePeer
	}
}

// surePeer is the margin of a peer, which is as sure as the tagger is of a full name.
const surePeer = 2

// placeFrom returns the token behind the one or two words of a place at token k, -1 if it is no word
// with a capital or more words follow.
func (f *finder) placeFrom(k int) int {
	if f.t.Tokens[k].Kind != segment.Word || !f.capitalised(k) {
		return -1
	}
	next := func(k int) bool {
		return f.word(k) != "" && f.t.Tokens[k].Kind == segment.Word && f.capitalised(k) && !f.lineEnds(k) && f.t.SentenceAt(k) == f.t.SentenceAt(k-1)
	}
	if next(k+1) && (f.in(words.Compass, k) || f.in(words.Saints, k) || f.class(k)&lexicon.Particle != 0 || f.phraseClass(k, k+2)&lexicon.Place != 0) {
		k++
	}
	if next(k + 1) {
		return -1 // "Duke of Harrow Street"
	}
	return k + 1
}

// bearer returns the person whose name is right before or behind the title in the tokens first to
// last, nil if there is none: "Ada Palmer, the 3rd Duchess of Harrow", "the Duke of Harrow, Prince Rui,".
func (f *finder) bearer(first, last int) *chunk {
	named := func(k int) *chunk {
		if c := f.chunkAt(k); c != nil && c.Kind == dossier.Person && !personname.IsPeer(f.folded(c.first, c.last)) {
			return c
		}
		return nil
	}
	k := first - 1
	for n := 0; n < 2 && (f.in(words.Articles, k) || f.in(words.NthPeers, k) || f.isNth(k)); n++ {
		k--
	}
	listed := f.in(words.Articles, first-1) && (f.word(last) == "and" || f.word(last) == "," && f.word(last+1) == "and")
	if f.word(k) == "," {
		k--
	}
	if c := named(k); c != nil && !listed {
		return c // and not "Ada Palmer, the Duke of Harrow and others"
	}
	k = last
	if f.word(k) == "," || f.word(k) == "(" {
		k++
	}
	for n := 0; n < 2 && f.word(k) != "" && f.titleBefore(k) && f.capitalised(k); n++ {
		k++
	}
	return named(k)
}

// isNth reports whether token k is "3rd" or "9th".
func (f *finder) isNth(k int) bool {
	w := f.word(k)
	return len(w) > 2 && w[0] >= '0' && w[0] <= '9' && w[len(w)-1] >= 'a'
}

// bearsPeer reports whether the tokens first to last are the name of a thing: a ship or a building.
func (f *finder) bearsPeer(first, last int) bool {
	if f.in(words.BeforePeers, first-1) || f.in(words.BeforePeers, first-2) {
		return true
	}
	if c := f.chunkAt(first); c != nil && c.Kind == dossier.Organization && c.last > last {
		return true
	}
	return f.in(words.NamesakeThings, last) || f.in(words.Buildings, last) || f.in(words.Inns, last)
}
