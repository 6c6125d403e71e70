package names

import (
	"strings"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// unheadline cuts the words out of names that are capitalised only because
// their sentence is a headline: of "Ada Okoye Flatters Holt" remain two names.
// A name that the rest of the article has is kept whole. Other words are cut
// if they are hardly ever capitalised.
func (f *finder) unheadline() {
	headlines := make([]capitals, len(f.t.Sentences))
	for s := range headlines {
		headlines[s] = f.capitalsOf(&f.t.Sentences[s])
	}
	known := map[string]bool{} // folded names of the other sentences
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && headlines[f.t.SentenceAt(c.first)] != headline {
			known[f.folded(c.first, c.last)] = true
			if k := f.surnameEnd(c); c.last-c.first > 1 {
				known[f.fold(k-1)] = true
			}
		}
	}
	out := make([]chunk, 0, len(f.chunks)+2)
	for _, c := range f.chunks {
		in := headlines[f.t.SentenceAt(c.first)]
		switch {
		case c.Kind == dossier.Person && in == manyCapitals:
			if k := c.last - 1; k-c.first > 1 && known[f.folded(c.first, k)] && f.class(k)&(lexicon.Given|lexicon.Surname) == 0 && f.wordlike(k) && personname.Suffix(f.t.Word(k)) == "" {
				out = append(out, f.part(c, c.first, k))
			} else {
				out = append(out, f.cutVerb(c)...)
			}
		case c.Kind == dossier.Person && in == fewCapitals && c.last-c.first > 2 && known[f.folded(c.first, c.last-1)] && f.isThing(c.last-1):
			out = append(out, f.part(c, c.first, c.last-1)) // "Ada Okoye Theory"
		case c.Kind == dossier.Person && in == headline && (c.last-c.first > 1 || f.quoted(&c)) && !known[f.folded(c.first, c.last)]:
			out = append(out, f.cutHeadline(c, known)...)
		default:
			out = append(out, c)
		}
	}
	f.chunks = out
}

// isNoName reports whether token i alone, of a headline, is no name: it is hardly ever
// capitalised, or on no list of names and no initial.
func (f *finder) isNoName(i int) bool {
	return tagger.Builtin().Usage(f.fold(i)) == tagger.UsageLower || f.class(i)&bearer == 0 && !personname.IsInitial(f.t.Word(i))
}

// isThing reports whether token i is often not capitalised, and is no name of a person.
func (f *finder) isThing(i int) bool {
	usage := tagger.Builtin().Usage(f.fold(i))
	return f.class(i)&(bearer|lexicon.Particle) == 0 && f.wordlike(i) && (usage == tagger.UsageLower || usage == tagger.UsageMixed) && personname.Suffix(f.t.Word(i)) == ""
}

// cutHeadline returns the names within the words of c, which is part of a
// headline.
func (f *finder) cutHeadline(c chunk, known map[string]bool) []chunk {
	var out []chunk
	first := c.first // of the words that belong to no known name
	rest := func(last int) {
		for ; first < last; first++ {
			end := first
			for end < last && !f.isCut(first, end) {
				end++
			}
			if end > first && !(end == first+1 && end-first < c.last-c.first && f.isNoName(first)) {
				out = append(out, f.part(c, first, end))
			}
			first = max(first, end)
		}
	}
	for k := c.first; k < c.last; {
		end := c.last
		for end > k && !(known[f.folded(k, end)] && f.endsName(k, end, c.last)) {
			end--
		}
		if end == k {
			k++
			continue
		}
		if rest(k); k > c.first && len(out) > 0 && out[len(out)-1].last == k {
			out[len(out)-1] = f.part(c, out[len(out)-1].first, end)
		} else {
			out = append(out, f.part(c, k, end))
		}
		first, k = end, end
	}
	rest(c.last)
	return out
}

// cutVerb returns the names before and behind a verb in c, which has the form
// that follows a name in a caption: "Ada Okoye Mocking Holt".
func (f *finder) cutVerb(c chunk) []chunk {
	for k := c.first + 2; k < c.last; k++ {
		if w := f.fold(k); f.isCommon(k) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
			out := []chunk{f.part(c, c.first, k)}
			if k+1 < c.last {
				out = append(out, f.part(c, k+1, c.last))
			}
			return out
		}
	}
	return []chunk{c}
}

// endsName reports whether the name of the tokens first to end, part of a chunk
// that ends at last, can end there: the next word is no further name of the
// same person.
func (f *finder) endsName(first, end, last int) bool {
	if end == last {
		return true
	}
	w := f.t.Word(end)
	switch {
	case f.t.Tokens[end].Kind != segment.Word, personname.IsInitial(w), personname.Suffix(w) != "":
		return false
	case f.isCommon(end):
		return true
	}
	return end-first > 1 && f.class(end)&(lexicon.Given|lexicon.Surname|lexicon.SurnameFirst) == 0
}

// isCommon reports whether token i is a common word (see isWord) and on no list
// of names.
func (f *finder) isCommon(i int) bool {
	const name = lexicon.Given | lexicon.Surname | lexicon.SurnameFirst | lexicon.Particle
	w := f.fold(i)
	if len(w) < 2 || strings.HasSuffix(w, ".") || f.class(i)&name != 0 {
		return false
	}
	return isWord(w)
}

// isWord reports whether a folded word is hardly ever capitalised, or is
// unknown to the tagger and a verb or a kind of person in the dictionary.
func isWord(w string) bool {
	switch tagger.Builtin().Usage(w) {
	case tagger.UsageLower:
		return true
	case tagger.UsageUnknown:
		s := shallow.SensesOfWord(w)
		return s.Verb != 0 || s.May&shallow.IsPerson != 0
	}
	return false
}

// isCut reports whether a headline's name, which begins at token first, ends
// before token i. A single given name does not end before what can be a
// surname: a word without the ending of a verb.
func (f *finder) isCut(first, i int) bool {
	if !f.isCommon(i) || f.t.Word(i+1) == "," {
		return false
	}
	w := f.fold(i)
	return i != first+1 || f.class(first)&lexicon.Given == 0 || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")
}

// folded returns the folded words of the tokens first to last.
func (f *finder) folded(first, last int) string {
	if last-first == 1 {
		return f.fold(first)
	}
	var b strings.Builder
	for k := first; k < last; k++ {
		if k > first {
			b.WriteByte(' ')
		}
		b.WriteString(f.fold(k))
	}
	return b.String()
}

// quoted reports whether c is all that is in a pair of quotation marks.
func (f *finder) quoted(c *chunk) bool {
	return c.first > 0 && c.last < len(f.t.Tokens) && f.t.Tokens[c.first-1].Kind == segment.OpenQuote && f.t.Tokens[c.last].Kind == segment.CloseQuote
}

// capitals says how the words of a sentence are capitalised.
type capitals uint8

const (
	fewCapitals  capitals = iota
	manyCapitals          // three of five words or more
	headline              // all but small words
)

// capitalsOf returns how the words of s are capitalised. Lists of names or
// results have few capitals.
func (f *finder) capitalsOf(s *segment.Sentence) capitals {
	all, capitals, small, numbers, commas := 0, 0, 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		switch {
		case f.t.Tokens[i].Kind == segment.Number:
			numbers++
		case f.t.Word(i) == ",":
			commas++
		case f.t.Tokens[i].Kind != segment.Word:
		case f.capitalised(i):
			all++
			capitals++
		default:
			all++
			if f.in(words.SmallInHeadlines, i) {
				small++
			}
		}
	}
	switch {
	case all < 4 || capitals*5 < all*3 || numbers > 2 || commas > 2:
		return fewCapitals
	case capitals+small == all:
		return headline
	}
	return manyCapitals
}
