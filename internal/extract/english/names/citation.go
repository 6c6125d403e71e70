package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

const (
	fewCitations  = 3   // from which on a text is a ruling or a brief
	captionTokens = 200 // at most, before the parties to the case of the text itself
	partyTokens   = 30  // at most, of the parties of a case that is cited
)

// dropCited removes what a ruling names only to cite other cases: "Harrow v. Marsh Co., 393 U. S. 503
// (1969)", "the rule of Harrow". A party to the case itself stays, and so does who has a title or a longer name elsewhere.
func (f *finder) dropCited() {
	n := 0
	for i := range f.t.Tokens {
		if f.isVolume(i) {
			n++
		}
	}
	if n < fewCitations {
		return
	}
	cited := f.citations()
	parties := f.partiesOf(cited)
	for w := range f.captioned(cited) {
		delete(parties, w)
	}
	alive := map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if cited[c.first] || c.Kind != dossier.Person {
			continue
		}
		if c.last-c.first > 1 || c.first > 0 && f.titleBefore(c.first-1) && f.capitalised(c.first-1) {
			alive[f.fold(c.last-1)] = true
		}
	}
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
		switch {
		case cited[c.first] || cited[c.last-1], f.isLegalPhrase(&c):
			return true
		case alive[f.fold(c.last-1)], c.Kind == dossier.Place && f.phraseClass(c.first, c.last)&lexicon.Place != 0:
			return false
		}
		return parties[f.folded(c.first, c.last)]
	})
}

// isLegalPhrase reports whether c is no name but a phrase of rulings: "Amicus Curiae", the name of the
// case, "Brief for Harrow Institute".
func (f *finder) isLegalPhrase(c *chunk) bool {
	if f.t.Word(c.first) == "Brief" || f.word(c.first-1) == "for" && (f.word(c.first-2) == "Brief" || f.word(c.first-3) == "Brief") {
		return true
	}
	if f.in(words.LegalWords, c.last-1) || f.fold(c.first) == "title" && c.last-c.first == 2 {
		return true
	}
	latin := true
	for k := c.first; k < c.last; k++ {
		if f.isAgainst(k) {
			return true
		}
		latin = latin && (f.t.Tokens[k].Kind != segment.Word || f.in(words.LegalWords, k) || !f.capitalised(k))
	}
	return latin || c.last-c.first == 1 && c.Kind != dossier.Person && personname.Suffix(f.t.Word(c.first)) != ""
}

// citations returns which tokens are in citations of cases, from the name of the first party to the
// reporter or to "supra".
func (f *finder) citations() []bool {
	in := make([]bool, len(f.t.Tokens))
	for i := range f.t.Tokens {
		if w := f.t.Word(i); w != "supra" && w != "infra" && !f.isVolume(i) {
			continue
		}
		from := f.partiesBefore(i)
		for k := from; k <= i; k++ {
			in[k] = true
		}
		if f.isNumber(i) {
			for k := i + 1; k < len(in) && !f.isNumber(k); k++ {
				in[k] = true // the reporter
			}
		}
	}
	return in
}

// isVolume reports whether token i is the volume of a citation: a number, an abbreviated reporter and a
// page, as in "393 U. S. 503" and "319 F. Supp. 2d, at 645".
func (f *finder) isVolume(i int) bool {
	const longest = 8
	if !f.isNumber(i) {
		return false
	}
	for k := i + 1; k < min(len(f.t.Tokens), i+longest); k++ {
		switch w := f.t.Word(k); {
		case f.isNumber(k) && k > i+1:
			return true
		case words.LawReports[strings.TrimRight(f.fold(k), ".")]:
		case k > i+1 && (w == "." || w == "," && f.word(k+1) == "at" || w == "at" && f.word(k-1) == ","):
		default:
			return false
		}
	}
	return false
}

// partiesBefore returns the token at which the parties begin that are cited by the token at i.
func (f *finder) partiesBefore(i int) int {
	k := i
	if f.word(k-1) != "," {
		return i
	}
	for k--; k > 0 && k > i-partyTokens; k-- {
		switch w := f.t.Word(k - 1); {
		case w == ";" || w == ")" || w == "(" || f.in(words.Signals, k-1) || f.isNumber(k-1):
			return k
		case w == "." && !f.abbreviates(k-1):
			return k
		case f.t.Tokens[k-1].Kind == segment.Word && !f.capitalised(k-1) && !f.in(words.InCaseNames, k-1):
			return k
		}
	}
	return k
}

// abbreviates reports whether the full stop at token k belongs to the word before it, as in "School
// Dist., 393" and "Univ. of Norland".
func (f *finder) abbreviates(k int) bool {
	next := f.word(k + 1)
	return next == "," || next == "." || f.in(words.InCaseNames, k+1) && !f.capitalised(k+1) || f.in(words.InCitations, k-1)
}

// partiesOf returns the names of the parties of the citations, folded: all words of each, the words
// that the tagger found, and each single word of a party that is only one.
func (f *finder) partiesOf(cited []bool) map[string]bool {
	out := map[string]bool{}
	for i := range f.chunks {
		if c := &f.chunks[i]; cited[c.first] {
			out[f.folded(c.first, c.last)] = true
		}
	}
	for i := range cited {
		if !cited[i] || !f.isAgainst(i) {
			continue
		}
		for _, k := range [...]int{i - 1, i + 1} {
			if k >= 0 && k < len(cited) && f.t.Tokens[k].Kind == segment.Word && f.capitalised(k) {
				out[f.fold(k)] = true
			}
		}
	}
	return out
}

// captioned returns the words with a capital on both sides of the first "v." that is in no citation: the
// parties to the case that the text is about.
func (f *finder) captioned(cited []bool) map[string]bool {
	out := map[string]bool{}
	for i := range min(captionTokens, len(f.t.Tokens)) {
		if !f.isAgainst(i) || cited[i] {
			continue
		}
		for k := max(0, i-partyTokens/2); k < min(len(f.t.Tokens), i+partyTokens/2); k++ {
			if f.t.Tokens[k].Kind == segment.Word && f.capitalised(k) {
				out[f.fold(k)] = true
			}
		}
	}
	return out
}

// isAgainst reports whether token i is the "v." between the parties to a case.
func (f *finder) isAgainst(i int) bool {
	switch f.word(i) {
	case "v.", "v", "vs.", "versus":
		return true
	case "V.", "VS.":
		return i > 0 && i+1 < len(f.t.Tokens) && f.upper(i-1) && f.upper(i+1) && f.t.Tokens[i-1].Len() > 2 && f.t.Tokens[i+1].Len() > 2
	}
	return false
}

// isParty reports whether the caption of a ruling, in capitals, has p as a party: "ADA PALMER, PETITIONER
// v. TOM OKOYE".
func (f *finder) isParty(p *person) bool {
	return slices.ContainsFunc(p.mentions, func(m int) bool {
		c := &f.chunks[m]
		return c.first < captionTokens && f.upper(c.last-1) && (f.isAgainst(c.first-1) || f.isAgainst(c.last) || f.in(words.PartiesToACase, c.last+1))
	})
}

// addParties adds the people in the caption of a ruling that the tagger missed: two to four words in
// capitals beside "v.", of which the first is a given name and none is that of a body. The text says who of them is the petitioner.
func (f *finder) addParties() {
	const most = 4
	for i := range min(captionTokens, len(f.t.Tokens)) {
		if !f.isAgainst(i) || !f.in(words.PartiesToACase, i-1) && !f.in(words.PartiesToACase, i-2) {
			continue
		}
		last := i + 1
		for last < len(f.t.Tokens) && f.inName(last) && (last == i+1 || !f.lineEnds(last)) {
			last++
		}
		end := i - 1 // of the first party: what it is called, and a comma
		for end > 0 && !f.in(words.PartiesToACase, end) {
			end--
		}
		for end > 0 && !f.inName(end-1) {
			end--
		}
		first := end
		for first > 0 && f.inName(first-1) && (first == end || !f.lineEnds(first)) {
			first--
		}
		for _, r := range [...][2]int{{first, end}, {i + 1, last}} {
			if n := r[1] - r[0]; n > 1 && n <= most && f.class(r[0])&lexicon.Given != 0 && f.class(r[1]-1)&(lexicon.OrganizationHead|lexicon.Place) == 0 && f.chunkAt(r[0]) == nil {
				f.addPerson(r[0], r[1])
			}
		}
	}
}

// inName reports whether token k is a word of a name in capitals.
func (f *finder) inName(k int) bool {
	return f.t.Tokens[k].Kind == segment.Word && f.upper(k) && !f.in(words.PartiesToACase, k)
}
