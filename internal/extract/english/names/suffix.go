package names

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// addSuffixes extends the names of people by the suffix or degrees behind them,
// also after a comma: "William Harper, Jr.", "Ruth Bauer, M.D., Ph.D.".
func (f *finder) addSuffixes() {
	taken := 0 // the token up to which the last name reaches
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || c.first < taken || c.last-c.first < 2 && !personname.IsNumeral(f.t.Word(c.last)) {
			continue
		}
		for end := f.suffixed(c); end > c.last; end = f.suffixed(c) {
			c.last = end
		}
		c.Span = f.t.Cover(c.first, c.last)
		taken = c.last
	}
	taken = 0
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
		over := c.first < taken
		taken = max(taken, c.last)
		return over
	})
}

// addKings extends the names of people by a title of kings right behind them, which is a
// surname there, and drops suffixes without a name: "Martin Okoye King Jr.".
func (f *finder) addKings() {
	taken := 0 // the token up to which the last name reaches
	f.chunks = slices.DeleteFunc(f.chunks, func(c chunk) bool {
		return c.Kind == dossier.Person && c.last-c.first == 1 && (personname.Suffix(f.t.Word(c.first)) != "" && f.t.Tokens[c.first].Len() > 1)
	})
	for i := range f.chunks {
		c := &f.chunks[i]
		k := c.last
		if c.Kind != dossier.Person || c.first < taken || f.class(c.first)&lexicon.Given == 0 || f.word(k) == "" || f.chunkAt(k) != nil {
			continue
		}
		if !f.in(words.RoyalTitles, k) || !f.capitalised(k) || f.t.SentenceAt(k) != f.t.SentenceAt(c.first) || f.lineEnds(k) {
			continue
		}
		if next := f.word(k + 1); next != "" && f.capitalised(k+1) && f.t.Tokens[k+1].Kind == segment.Word && personname.Suffix(next) == "" {
			continue // "Ada King Faris"
		}
		c.last++
		c.Span = f.t.Cover(c.first, c.last)
		taken = c.last
	}
}

// suffixed returns the end of the suffix that follows c, or of the suffix or
// degree behind a comma, and c.last if there is none.
func (f *finder) suffixed(c *chunk) int {
	k := c.last
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	if w := f.t.Word(k); k < s.Last && len(w) > 1 && f.capitalised(k) && personname.Suffix(w) != "" && personname.Suffix(f.t.Word(k-1)) == "" {
		return k + 1
	}
	if k+1 >= s.Last || f.t.Word(k) != "," || f.t.Tokens[k+1].Kind != segment.Word {
		return c.last
	}
	if w := f.t.Word(k + 1); !personname.IsDegree(w) && (len(w) < 2 || personname.Suffix(w) == "" || !f.capitalised(k+1)) {
		return c.last
	}
	if k+2 < s.Last && f.t.Tokens[k+2].Kind == segment.Word && f.capitalised(k+2) {
		return c.last // the next item of a list
	}
	if next := f.word(k + 2); f.role(k+1) && words.RolePrepositions[next] {
		return c.last // "Ada Okoye, MP for Harrow"
	}
	return k + 2
}

// surnameEnd returns the end of the surname of a person: what comes before a
// suffix and degrees.
func (f *finder) surnameEnd(c *chunk) int {
	for k := c.last - 1; k > c.first; k-- {
		if w := f.t.Word(k); w != "," && personname.Suffix(w) == "" && !personname.IsDegree(w) {
			return k + 1
		}
	}
	return c.first + 1
}

// withSuffix returns the candidates with the suffix of a short name, and their scores, if there are
// any: "Tom Jr." is no Tom J. Okoye where Tom Okoye Jr. is.
func withSuffix(people []*person, cands, scores []int, suffix string) (of, with []int) {
	for k, q := range cands {
		if suffix != "" && people[q].suffix == suffix {
			of, with = append(of, q), append(with, scores[k])
		}
	}
	if of == nil {
		return cands, scores
	}
	return of, with
}

// hasOther reports whether somebody has the name n with another suffix.
func (f *finder) hasOther(people []*person, n *personname.Name) bool {
	f.t.Spend(len(people))
	return slices.ContainsFunc(people, func(p *person) bool {
		return p.suffix != "" && p.suffix != n.Suffix && fit(p, n) == roleWeights[personname.Surname]
	})
}
