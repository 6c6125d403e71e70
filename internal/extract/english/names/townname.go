package names

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// meetTownNames makes people of what begins with a given name that is also a city's, if the article
// calls somebody by the second word alone: "Sydney Palmer met the mayor. Palmer said". The tagger takes
// such a name for an organization, or its first word for the city.
func (f *finder) meetTownNames() {
	var alone map[string]bool
	var over []int // chunks that are part of such a name
	for i := range f.chunks {
		c := &f.chunks[i]
		second := c.first + 1
		if c.Kind == dossier.Person || c.last-c.first > 2 || !f.isTownAndGiven(c.first) || f.word(second) == "" || f.placed(c.first) || f.lineEnds(second) {
			continue
		}
		if c.last == second && (f.chunkAt(second) != nil && f.chunkAt(second).last-second > 1 || f.t.SentenceAt(second) != f.t.SentenceAt(c.first)) {
			continue
		}
		if f.t.Tokens[second].Kind != segment.Word || !f.capitalised(second) || f.upper(second) || f.bodyWord(second) || f.isCommon(second) {
			continue
		}
		if alone == nil {
			alone = f.calledAlone()
		}
		if !alone[f.fold(second)] {
			continue
		}
		c.Kind, c.last = dossier.Person, second+1
		c.Span = f.t.Cover(c.first, c.last)
		if k := i + 1; k < len(f.chunks) && f.chunks[k].first < c.last {
			over = append(over, k)
		}
	}
	for n, k := range over {
		f.chunks = slices.Delete(f.chunks, k-n, k-n+1)
	}
}

// isTownAndGiven reports whether token i is a city and a given name.
func (f *finder) isTownAndGiven(i int) bool {
	return f.class(i)&lexicon.City != 0 && f.class(i)&lexicon.Given != 0
}

// calledAlone returns the single words that the article uses as the name of somebody, or that say
// something.
func (f *finder) calledAlone() map[string]bool {
	out := f.namedAlone()
	for i := range f.chunks {
		if c := &f.chunks[i]; c.last-c.first == 1 && f.reports(c.last) {
			out[f.fold(c.first)] = true
		}
	}
	return out
}
