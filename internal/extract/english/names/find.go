package names

import (
	"slices"
	"strings"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// chunk is a mention under construction: a run of tokens, or part of one token.
type chunk struct {
	extract.Mention
	first, last int              // half-open range of tokens
	name        *personname.Name // of a person
	title       extract.Gender   // of a person, by a courtesy title such as "Mr." before the name
	tagged      dossier.Kind     // the tagger's kind
	margin      float64          // how sure the tagger is
	untagged    bool             // the tagger did not label it
	bare        bool             // too little speaks for it
	roleWords   []string         // what roleText returns; nil until then
	surname     span.Span        // that it shares with the name behind it; empty if it has its own
	alias       bool             // another name of somebody (see aliasOf)
	loose       bool             // a name only in a dossier that has it (see addLoose)
}

// finder finds the names of one text.
type finder struct {
	t        *segment.Text
	lex      *lexicon.Lexicon
	chunks   []chunk
	entities []extract.Entity
	uses     [][]int         // number of uses of each form of the entities
	forms    []string        // of each token, what fold returns; "" until then
	places   map[string]bool // the last words of the places that the tagger found
	things   map[string]bool // names that the article calls a work or a ship, folded
}

// Find returns the names in t. The speakers are the spans of names that a
// transcript has before its turns: those are people.
func Find(t *segment.Text, speakers ...span.Span) extract.Names {
	f := find(t, speakers)
	r := extract.Names{Mentions: make([]extract.Mention, len(f.chunks)), Entities: f.entities}
	for i := range f.chunks {
		r.Mentions[i] = f.chunks[i].Mention
	}
	return r
}

// find runs all steps of the package.
func find(t *segment.Text, speakers []span.Span) *finder {
	f := &finder{t: t, lex: lexicon.Default(), forms: make([]string, len(t.Tokens))}
	f.collect(tagger.Builtin().Tag(t))
	f.repair()
	f.invert()
	f.markSpeakers(speakers)
	f.markCredits()
	f.shareSurnames()
	f.readNames()
	f.findRoles()
	f.dropDoubtful()
	f.markBare()
	f.addLoose()
	f.identifyPeople()
	f.identifyOthers()
	f.nameEntities()
	f.findGenders()
	f.countSigns()
	f.rate()
	return f
}

// collect makes a chunk of every name of the tagger that is a person, an
// organization or a place.
func (f *finder) collect(names []tagger.Name) {
	f.chunks = make([]chunk, 0, len(names)+len(names)/8)
	dashes := sync.OnceValue(f.hasHyphens)
	for _, n := range names {
		if n.Type == tagger.Other {
			continue
		}
		first := n.First
		for k := n.First + 1; k < n.Last; k++ {
			if f.isSpacedHyphen(k) && dashes() && (n.Type != tagger.Person || !f.capitalised(k+1) || f.isOwnName(names, n, k+1)) {
				f.addChunk(n, first, k)
				for first = k + 1; first < n.Last && !f.capitalised(first); first++ {
				}
				k = first
				continue
			}
			if f.lineEnds(k) || n.Type != tagger.Person && f.owns(first, k) {
				f.addChunk(n, first, k)
				first = k
			}
		}
		if first < n.Last {
			f.addChunk(n, first, n.Last)
		}
	}
}

// isOwnName reports whether token k of n, behind a hyphen, is the surname of another person: "Vera Drake -
// Leigh's film" beside "Mike Leigh".
func (f *finder) isOwnName(names []tagger.Name, n tagger.Name, k int) bool {
	return slices.ContainsFunc(names, func(o tagger.Name) bool {
		return o.Type == tagger.Person && o.First != n.First && o.Last-o.First > 1 && f.t.Word(o.Last-2) != "-" && f.fold(o.Last-1) == f.fold(k)
	})
}

// hasHyphens reports whether the text has a word with a hyphen in it. Where all hyphens are between
// spaces, they are no dashes.
func (f *finder) hasHyphens() bool {
	return slices.ContainsFunc(f.t.Tokens, func(t segment.Token) bool {
		return t.Kind == segment.Word && strings.IndexByte(t.Text(f.t.Source)[1:], '-') > 0
	})
}

// isSpacedHyphen reports whether token k is a hyphen between spaces: "met Palmer - recently ill -
// there".
func (f *finder) isSpacedHyphen(k int) bool {
	t := f.t.Tokens[k]
	return f.t.Word(k) == "-" && f.t.Tokens[k-1].End < t.Start && k+1 < len(f.t.Tokens) && t.End < f.t.Tokens[k+1].Start
}

func (f *finder) addChunk(n tagger.Name, first, last int) {
	c := chunk{first: first, last: last}
	c.Kind = [...]dossier.Kind{tagger.Person: dossier.Person, tagger.Organization: dossier.Organization, tagger.Place: dossier.Place}[n.Type]
	c.Entity = -1
	c.tagged, c.margin = c.Kind, float64(n.Margin)
	c.Span = f.t.Cover(first, last)
	f.chunks = append(f.chunks, c)
}

// owns reports whether token k is a possessive ending behind a place or behind
// an organization of two words or more that begins at token first: "the Supreme
// Court's Harbour Board" and "London's Grand Mosque" name two.
func (f *finder) owns(first, k int) bool {
	if f.t.Tokens[k].Kind != segment.Clitic {
		return false
	}
	if f.in(words.Owning, k-1) {
		return false // "Democratic People's Party"
	}
	if k-first > 1 {
		return f.class(k-1)&lexicon.OrganizationHead != 0
	}
	return f.class(k-1)&(lexicon.City|lexicon.Country) != 0 && f.class(k-1)&(lexicon.Given|lexicon.Surname) == 0
}

// shortLine is the largest length, in bytes, of a line that ends although there
// is room for more words.
const shortLine = 60

// lineEnds reports whether a line ends before token k that is too short to be
// wrapped prose. Such a line is an item of a list.
func (f *finder) lineEnds(k int) bool {
	gap := f.t.Source[f.t.Tokens[k-1].End:f.t.Tokens[k].Start]
	if strings.IndexByte(gap, '\n') < 0 {
		return false
	}
	before := f.t.Source[:f.t.Tokens[k-1].End]
	return len(before)-strings.LastIndexByte(before, '\n') <= shortLine
}

// class returns the class of token i alone.
func (f *finder) class(i int) lexicon.Class {
	if i < 0 || i >= len(f.t.Tokens) {
		return 0
	}
	return f.lex.Word(f.t.Word(i))
}

// in reports whether the folded token i is in set.
func (f *finder) in(set map[string]bool, i int) bool { return set[f.fold(i)] }

// fold returns token i folded as the word lists are, "" if there is no such token.
func (f *finder) fold(i int) string {
	if i < 0 || i >= len(f.forms) {
		return ""
	}
	if f.forms[i] == "" {
		f.forms[i] = namekey.Fold(f.t.Word(i))
	}
	return f.forms[i]
}
