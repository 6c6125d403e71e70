package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
)

// leastMargin is the tagger's margin from which on one word alone is a person.
// Below, fewer than half are.
const leastMargin = -1.8

// dropDoubtful drops names for which too little speaks. Of people, these are one
// word, other than a given name, of which the tagger is nowhere sure, and names
// that begin with a common word and whose last word is never used alone. A role
// or title speaks for both.
func (f *finder) dropDoubtful() {
	parts := map[string]bool{}
	margins := map[string]float64{}
	for i := range f.chunks {
		c := &f.chunks[i]
		switch {
		case c.Kind != dossier.Person:
		case c.last-c.first > 1:
			for k := c.first; k < c.last; k++ {
				parts[f.fold(k)] = true
			}
			parts[f.behindArticle(f.fold(c.last-1))] = true
		default:
			w, margin := f.fold(c.first), c.margin
			switch {
			case !c.Role.Empty() || c.untagged || !c.Span.Empty() && c.Span != f.t.Tokens[c.first].Span:
				margin = 0
			case c.Kind != c.tagged:
				margin = leastMargin - 1 // the others of the article make it a person
			}
			if top, ok := margins[w]; !ok || margin > top {
				margins[w] = margin
			}
		}
	}
	doubtful := f.doubtfulBodies()
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
		if c.Kind != dossier.Person && c.last-c.first == 1 {
			return doubtful[f.fold(c.first)]
		}
		if c.Kind != dossier.Person || !c.Role.Empty() || c.Credit {
			return false
		}
		w := f.fold(c.last - 1)
		if c.last-c.first == 1 {
			given := f.class(c.first)&lexicon.Given != 0 && tagger.Builtin().Usage(w) != tagger.UsageLower
			return !parts[w] && (margins[w] < leastMargin && !given || w == "you") // "You -- you said that"
		}
		_, alone := margins[w]
		return !alone && f.isCommon(c.first) && tagger.Builtin().Usage(f.fold(c.first)) == tagger.UsageLower
	})
}

// leastBodyMargin is the margin from which on a common word alone is an
// organization or a place. Of those below, about a third are.
const leastBodyMargin = -0.4

// doubtfulBodies returns the folded words that the tagger takes for an
// organization or a place once or twice without being sure, and that are common
// words or not written like a name. Words of the lists, acronyms and what
// follows "in" are not doubtful.
func (f *finder) doubtfulBodies() map[string]bool {
	const listed = lexicon.Place | lexicon.Organization | lexicon.OrganizationHead | lexicon.PlaceHead | lexicon.Demonym
	doubtful := map[string]bool{}
	times := map[string]int{}
	for i := range f.chunks {
		c := &f.chunks[i]
		w := f.fold(c.first)
		if c.Kind == dossier.Person || c.last-c.first > 1 {
			continue
		}
		sure := c.Kind != c.tagged || c.untagged || c.margin >= leastBodyMargin || f.class(c.first)&listed != 0 || f.placed(c.first)
		if times[w]++; sure || acronymOf(f.t.Word(c.first)) != "" || !isWord(w) && !strings.ContainsAny(w, "0123456789") {
			times[w] = 3
		}
	}
	for w, n := range times {
		doubtful[w] = n < 3
	}
	return doubtful
}
