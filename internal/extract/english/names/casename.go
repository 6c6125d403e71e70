package names

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// dropCases removes the places that are cases: a text about the law calls a case by one of its
// parties, "in Harrow, this Court held", "the Harrow test". A party before or behind "v." is enough, unless it
// is a country or a state. Without one, a word that the lists have as a place is one.
func (f *finder) dropCases() {
	parties := f.partiesCited()
	mayBe := func(c chunk) bool {
		return f.mayBeCase(&c) && (parties[f.nameOf(&c)] || f.class(c.first)&lexicon.Place == 0 && f.isCalledCase(&c))
	}
	if !slices.ContainsFunc(f.chunks, mayBe) || !f.isOfLaw() {
		return
	}
	cases := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; mayBe(*c) {
			cases[f.nameOf(c)] = true
		}
	}
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool { return f.mayBeCase(&c) && cases[f.nameOf(&c)] })
}

// mayBeCase reports whether c is a place of one word that is no country or state.
func (f *finder) mayBeCase(c *chunk) bool {
	return c.Kind == dossier.Place && c.last-c.first == 1 && f.class(c.first)&(lexicon.Country|lexicon.Region) == 0
}

// isOfLaw reports whether the text speaks of courts at least twice.
func (f *finder) isOfLaw() bool {
	n := 0
	for i := range f.t.Tokens {
		if f.t.Tokens[i].Kind == segment.Word && f.in(words.OfCourts, i) {
			if n++; n > 1 {
				return true
			}
		}
	}
	return false
}

// partiesCited returns the words with a capital right before and behind "v.", folded.
func (f *finder) partiesCited() map[string]bool {
	out := map[string]bool{}
	for i := range f.t.Tokens {
		if !f.isAgainst(i) {
			continue
		}
		if i > 0 && f.capitalised(i-1) && f.word(i+1) != "" && f.capitalised(i+1) {
			out[f.fold(i-1)], out[f.fold(i+1)] = true, true
		}
	}
	return out
}

// isCalledCase reports whether the words next to c say that it is a case: "the Harrow test",
// "in Harrow, the Court said", "we held in Harrow".
func (f *finder) isCalledCase(c *chunk) bool {
	if f.in(words.OfCases, c.last) {
		return true
	}
	if before := f.fold(c.first - 1); before != "in" && before != "under" {
		return false
	}
	decides := func(k int) bool {
		for n := 0; n < 3 && f.capitalised(k) && f.word(k) != "Court"; n++ {
			k++ // "the Supreme Court"
		}
		return f.word(k) == "Court" || f.fold(k) == "we" || f.fold(k) == "you"
	}
	if f.word(c.last) == "," {
		k := c.last + 1
		if f.in(words.Articles, k) || f.fold(k) == "this" {
			k++
		}
		return decides(k)
	}
	k := c.first - 2
	return f.in(words.Deciding, k) && (f.word(k-1) == "Court" || f.fold(k-1) == "we")
}
