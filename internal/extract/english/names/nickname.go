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

// maxNickname is the largest number of words in a nickname.
const maxNickname = 3

// splitMarks splits the names of people at quotation marks around common words,
// and drops what is in quotation marks after "nicknamed".
func (f *finder) splitMarks() {
	out := make([]chunk, 0, len(f.chunks)+2)
	for _, c := range f.chunks {
		if f.named(&c) {
			continue
		}
		first, mark := c.first, c.first-1
		for k := c.first; k < c.last && c.Kind == dossier.Person; k++ {
			if kind := f.t.Tokens[k].Kind; kind != segment.OpenQuote && kind != segment.CloseQuote {
				continue
			}
			if kind := f.t.Tokens[k].Kind; kind == segment.CloseQuote && f.common(mark+1, k) {
				if first < mark {
					out = append(out, f.part(c, first, mark))
				}
				first = k + 1
			}
			mark = k
		}
		if first < c.last {
			out = append(out, f.part(c, first, c.last))
		}
	}
	f.chunks = out
}

// common reports whether all tokens from first to last are common words or
// nouns for people.
func (f *finder) common(first, last int) bool {
	for k := first; k < last; k++ {
		if !f.isCommon(k) && f.class(k)&lexicon.Role == 0 {
			return false
		}
	}
	return first < last
}

// part returns c with the tokens first to last.
func (f *finder) part(c chunk, first, last int) chunk {
	c.first, c.last = first, last
	c.Span = f.t.Cover(first, last)
	return c
}

// named reports whether c is in quotation marks after a word such as
// "nicknamed".
func (f *finder) named(c *chunk) bool {
	k := c.first - 1
	for k > 0 && c.first-k <= maxNickname && f.t.Tokens[k].Kind == segment.Word {
		k--
	}
	return k > 0 && f.t.Tokens[k].Kind == segment.OpenQuote && f.in(words.NicknameVerbs, k-1)
}

func (f *finder) opens(i int) bool {
	w := f.t.Word(i)
	return f.t.Tokens[i].Kind == segment.OpenQuote || w == "(" || w == "[" || w == "„" || w == "«" || w == "‚" || w == "‹"
}

func (f *finder) closes(i int) bool {
	w := f.t.Word(i)
	return f.t.Tokens[i].Kind == segment.CloseQuote || w == ")" || w == "]" || w == "»" || w == "›"
}

// joinNicknames makes one name of "Robert 'Bobby' Marsh": a given name, a
// nickname in quotation marks or brackets, and a surname.
func (f *finder) joinNicknames() {
	for i := 1; i+2 < len(f.t.Tokens); i++ {
		if !f.opens(i) || f.t.Word(i-1) == "" {
			continue
		}
		end := i + 1
		for end < len(f.t.Tokens) && end-i <= maxNickname && f.t.Tokens[end].Kind == segment.Word {
			end++
		}
		if end == i+1 || end+1 >= len(f.t.Tokens) || !(f.closes(end) || f.opens(end)) || f.t.SentenceAt(i-1) != f.t.SentenceAt(end+1) {
			continue
		}
		if first, last, ok := f.aroundNickname(i, end); ok {
			f.addPerson(first, last)
		}
	}
}

// aroundNickname returns the tokens of the name with a nickname whose marks are
// the tokens open and end, and reports whether there is one.
func (f *finder) aroundNickname(open, end int) (first, last int, ok bool) {
	left, right := f.chunkAt(open-1), f.chunkAt(end+1)
	bracket := f.t.Tokens[open].Kind != segment.OpenQuote && f.t.Tokens[open].Kind != segment.CloseQuote
	switch {
	case !f.capitalised(open+1) && !(!bracket && f.t.Word(open+1) == "the" && f.capitalised(open+2)), !f.isNameWord(open - 1), !f.isNameWord(end + 1):
		return
	case left == nil || left.Kind != dossier.Person:
		if f.class(open-1)&lexicon.Given == 0 {
			return
		}
		first = open - 1
	default:
		first = left.first
	}
	if bracket && (end != open+2 || f.class(open-1)&lexicon.Given == 0 || f.class(open+1)&lexicon.Given == 0 && !f.personAt(open+1)) {
		return // a party or a country: "Holt (Labour) Weiss (Green)"
	}
	last = end + 2
	if right != nil && right.first > end { // else the tagger took part of the nickname for part of the surname
		if right.Kind != dossier.Person && right.last-right.first > 1 {
			return
		}
		last = right.last
	}
	if last-end > 2 && f.class(end+1)&lexicon.Given != 0 && f.class(end+1)&lexicon.Surname == 0 {
		return // another person: "Holt mocks 'loser' Anton Weiss"
	}
	return first, last, true
}

// isNameWord reports whether token i is a capitalised word other than a title
// or a word that is hardly ever capitalised.
func (f *finder) isNameWord(i int) bool {
	return f.t.Tokens[i].Kind == segment.Word && f.capitalised(i) && !f.titleBefore(i) && !f.isCommon(i)
}

// joinInitials makes one name of "George H." and "W. Marsh", and adds the short
// form of a given name before a name: "Chr. Hansen".
func (f *finder) joinInitials() {
	for i := 0; i < len(f.chunks); i++ {
		c := &f.chunks[i]
		if c.Kind != dossier.Person {
			continue
		}
		if k := c.first - 1; k >= 0 && (f.abbreviatedGiven(k) || f.twoInitials(c)) && f.chunkAt(k) != c {
			f.addPerson(k, c.last)
			if c = f.chunkAt(k); c == nil {
				continue
			}
			i = slices.IndexFunc(f.chunks, func(o chunk) bool { return o.first == k })
			c = &f.chunks[i]
		}
		if i+1 == len(f.chunks) {
			break
		}
		n := &f.chunks[i+1]
		if n.Kind == dossier.Person && n.first == c.last && personname.IsInitial(f.t.Word(c.last-1)) && !f.lineEnds(n.first) && f.t.SentenceAt(c.first) == f.t.SentenceAt(n.first) {
			c.last = n.last
			c.Span = f.t.Cover(c.first, c.last)
			f.chunks = slices.Delete(f.chunks, i+1, i+2)
			i--
		}
	}
}

// twoInitials reports whether two capital consonants without full stops are before c, one
// word that the tagger took for a person: "CB Okoye". In "PM Okoye", they are a title.
func (f *finder) twoInitials(c *chunk) bool {
	k := c.first - 1
	w := f.t.Word(k)
	return c.last-c.first == 1 && len(w) == 2 && strings.Trim(w, "BCDFGHJKLMNPQRSTVWXZ") == "" && f.chunkAt(k) == nil && f.t.SentenceAt(k) == f.t.SentenceAt(c.first) &&
		f.class(k)&(lexicon.Organization|lexicon.Place|lexicon.Title|lexicon.Role) == 0 && !f.upper(c.first) && !words.NoInitials[w]
}

// abbreviatedGiven reports whether token i is the short form of a given name
// with a full stop, and a word follows.
func (f *finder) abbreviatedGiven(i int) bool {
	w, ok := strings.CutSuffix(f.fold(i), ".")
	return ok && f.capitalised(i) && words.AbbreviatedGiven[w]
}

// addPerson adds a name of a person in place of the chunks that it overlaps.
func (f *finder) addPerson(first, last int) {
	c := chunk{first: first, last: last}
	c.Kind, c.tagged, c.Entity = dossier.Person, dossier.Person, -1
	c.Span = f.t.Cover(first, last)
	f.addInPlace(c)
}

// addInPlace adds c in place of the chunks that it overlaps.
func (f *finder) addInPlace(c chunk) {
	f.chunks = slices.DeleteFunc(f.chunks, func(o chunk) bool { return o.first < c.last && c.first < o.last })
	at, _ := slices.BinarySearchFunc(f.chunks, c.first, func(o chunk, first int) int { return o.first - first })
	f.chunks = slices.Insert(f.chunks, at, c)
}
