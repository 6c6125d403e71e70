package names

import (
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// bracketed returns for each mention of an organization the acronym that stands
// in brackets behind it, without full stops: "CWP" of "Coastal Workers' Party
// (CWP)". It adds no mention.
func (f *finder) bracketed(c *chunk) string {
	k := c.last
	if c.Kind != dossier.Organization || c.last-c.first < 2 || k+2 >= len(f.t.Tokens) || f.t.Word(k) != "(" {
		return ""
	}
	if f.class(k+1)&lexicon.Country != 0 {
		return ""
	}
	if w := f.t.Word(k + 2); w != ")" && w != "," && w != ";" {
		return ""
	}
	return acronymOf(f.t.Word(k + 1))
}

// acronymOf returns w without full stops if it is two to eight letters, most of
// them capitals, and "" otherwise.
func acronymOf(w string) string {
	w = strings.ReplaceAll(w, ".", "")
	capitals, letters := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case !unicode.IsLetter(r) && r != '-' && r != '&':
			return ""
		}
		letters++
	}
	if letters < 2 || letters > 8 || capitals*2 <= letters || !unicode.IsUpper(rune(w[0])) {
		return ""
	}
	return w
}

// addAcronyms adds mentions of organizations by their acronyms that the tagger
// missed: three or more capitals that are the acronym of an organization of the
// article, in brackets behind it or by its letters.
func (f *finder) addAcronyms() {
	known := map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Organization || c.last-c.first < 2 {
			continue
		}
		if a := f.bracketed(c); len(a) > 1 {
			known[a] = true
		}
		for _, a := range f.acronyms(c) {
			if len(a) > 2 {
				known[strings.ToUpper(a)] = true
			}
		}
	}
	if len(known) == 0 {
		return
	}
	next, n := 0, len(f.chunks)
	var missed []chunk
	for i := range f.t.Tokens {
		for next < n && f.chunks[next].last <= i {
			next++
		}
		if next < n && f.chunks[next].first <= i {
			if c := &f.chunks[next]; c.last-c.first == 1 && c.Kind == dossier.Person && known[acronymOf(f.t.Word(i))] {
				c.Kind = dossier.Organization
			}
			continue
		}
		if f.t.Tokens[i].Kind == segment.Word && known[acronymOf(f.t.Word(i))] {
			c := chunk{first: i, last: i + 1, untagged: true}
			c.Kind, c.tagged, c.Entity = dossier.Organization, dossier.Organization, -1
			c.Span = f.t.Cover(i, i+1)
			missed = append(missed, c)
		}
	}
	f.addAll(missed)
}
