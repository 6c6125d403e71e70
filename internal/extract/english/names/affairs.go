package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
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

// adjectiveOfPlace reports whether c, one word on no list, is the adjective of a place that the
// tagger found in the article: "Ossetian" beside South Ossetia.
func (f *finder) adjectiveOfPlace(c *chunk) bool {
	w := f.fold(c.first)
	place, ok := strings.CutSuffix(w, "n")
	if !ok || c.last-c.first > 1 || len(place) < leastPlace || f.class(c.first)&(ofBody|bearer) != 0 {
		return false
	}
	if f.places == nil {
		f.places = map[string]bool{}
		for i := range f.chunks {
			if o := &f.chunks[i]; o.Kind == dossier.Place {
				f.places[f.fold(o.last-1)] = true
			}
		}
	}
	return f.places[place]
}

// leastPlace is the fewest letters of a place whose adjective is recognized by its form.
const leastPlace = 5

// inTitle reports whether c is part of a title in quotation marks, in which all words but small
// ones have capitals: "Oakport Beneath Her Feet". A country is meant in a title too.
func (f *finder) inTitle(c *chunk) bool {
	first, last := c.first-1, c.last
	for first >= 0 && f.t.Tokens[first].Kind == segment.Word && f.titleWord(first) && c.first-first < mostInTitle {
		first--
	}
	for last < len(f.t.Tokens) && f.t.Tokens[last].Kind == segment.Word && f.titleWord(last) && last-c.last < mostInTitle {
		last++
	}
	if first < 0 || last >= len(f.t.Tokens) || f.phraseClass(c.first, c.last)&lexicon.Country != 0 || f.t.Tokens[first].Kind != segment.OpenQuote || f.t.Tokens[last].Kind != segment.CloseQuote {
		return false
	}
	capitals := 0
	for k := first + 1; k < last; k++ {
		if (k < c.first || k >= c.last) && f.capitalised(k) && !words.SmallWords[f.fold(k)] {
			capitals++
		}
	}
	return capitals > 1
}

// mostInTitle is the most words of a title on either side of a name.
const mostInTitle = 6

func (f *finder) titleWord(i int) bool { return f.capitalised(i) || words.SmallWords[f.t.Word(i)] }

// happening reports whether c is a time or affair with a name, and neither a place nor
// a body: "the Great Depression", "the Harbour Papers".
func (f *finder) happening(c *chunk) bool {
	return c.last-c.first > 1 && words.Happenings[f.fold(c.last-1)] && c.first > 0 && f.in(words.Articles, c.first-1)
}

// deed reports whether c is an agreement, a law or another thing by its last word, and no body
// of the lists: "Harrow Partnership Agreement". The "School of Harbour Law" is a body.
func (f *finder) deed(c *chunk) bool {
	if c.last-c.first < 2 || !words.Deeds[f.fold(c.last-1)] || f.phraseClass(c.first, c.last)&lexicon.Organization != 0 {
		return false
	}
	for k := c.first + 1; k < c.last; k++ {
		if words.SmallWords[f.fold(k)] && f.bodyWord(k-1) {
			return false
		}
	}
	return true
}

// dropDeeds drops the acronyms that the article gives in brackets behind an agreement, a law or
// another thing, with the initials of the words before: "a total cost of repairs (TCR)" keeps
// none, "the Harrow Trade Agreement (HTA)" neither.
func (f *finder) dropDeeds() {
	deeds := map[string]bool{}
	for k := 1; k+2 < len(f.t.Tokens); k++ {
		if f.t.Word(k) != "(" || f.t.Word(k+2) != ")" || f.class(k+1)&lexicon.Organization != 0 {
			continue
		}
		if a := acronymOf(f.t.Word(k + 1)); len(a) > 2 && f.namesDeed(k, a) {
			deeds[f.t.Word(k+1)] = true
		}
	}
	if len(deeds) > 0 {
		f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
			return c.Kind != dossier.Person && c.last-c.first == 1 && deeds[f.t.Word(c.first)]
		})
	}
}

// namesDeed reports whether the words before token k have the letters of an acronym as their
// initials (small words may be skipped), and the last word, or the one before the first "of",
// is a noun of Deeds.
func (f *finder) namesDeed(k int, acronym string) bool {
	first := k
	for n := len(acronym); n > 0 && first > 0; {
		first--
		w := f.fold(first)
		if f.t.Tokens[first].Kind != segment.Word || w == "" {
			return false
		}
		if w[0] == acronym[n-1]|0x20 {
			n--
		} else if !words.SmallWords[w] {
			return false
		}
	}
	if first < k-1 && words.Deeds[f.fold(k-1)] {
		return true
	}
	for i := first; i+1 < k; i++ {
		if f.t.Word(i+1) == "of" {
			return words.Deeds[f.fold(i)]
		}
	}
	return false
}

// newspaper reports whether c, labelled as a place, is a newspaper named after one:
// "Oakport Bee".
func (f *finder) newspaper(c *chunk) bool {
	return c.Kind == dossier.Place && c.last-c.first > 1 && words.NewspaperNames[f.fold(c.last-1)]
}

// joinPapers adds the first of two words that "and" ties in the name of a paper: "the Oakport and
// Harrow Herald". What has a page of its own as a body is another: "the BBC and Harrow Herald".
func (f *finder) joinPapers() {
	for i := 0; i < len(f.chunks); i++ {
		c := &f.chunks[i]
		first := c.first - 2
		if c.Kind != dossier.Organization || c.last-c.first < 2 || !words.NewspaperNames[f.fold(c.last-1)] || first < 1 || f.t.Word(c.first-1) != "and" {
			continue
		}
		before := f.chunkAt(first)
		if before != nil && before.Kind == dossier.Place {
			first = before.first
		}
		army := before != nil && before.Kind == dossier.Organization && before.last-before.first == 1 && f.fold(first) == "army"
		if before != nil && before.Kind != dossier.Place && !army || !f.allWords(first, c.first-1) || !f.in(words.Articles, first-1) {
			continue
		}
		joined := *c
		joined.first = first
		joined.Span = f.t.Cover(first, c.last)
		f.addInPlace(joined)
	}
}
