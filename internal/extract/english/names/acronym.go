package names

import (
	"slices"
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
	return f.acronymBehind(c, k+1)
}

// acronymBehind returns token i without full stops if it is an acronym, or in capitals if it
// is written like a name and has the initials of c: "Cowa" of "Coastal Workers' Assembly".
func (f *finder) acronymBehind(c *chunk, i int) string {
	w := f.t.Word(i)
	if a := acronymOf(w); a != "" {
		return a
	}
	if len(w) > lettersOfInitials && f.capitalised(i) && slices.Contains(f.acronyms(c), strings.ToLower(w)) {
		return strings.ToUpper(w)
	}
	return ""
}

// spoken returns token i in capitals if it is an acronym that is written like a name, of at
// least four letters, "" otherwise.
func (f *finder) spoken(i int) string {
	w := f.t.Word(i)
	if len(w) > lettersOfInitials && len(w) <= mostLetters && f.capitalised(i) && strings.ToLower(w[1:]) == w[1:] {
		return strings.ToUpper(w)
	}
	return ""
}

// undotted returns w without full stops.
func undotted(w string) string { return strings.ReplaceAll(w, ".", "") }

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
// missed: what is in brackets behind an organization of the article, or three or more
// capitals that are its letters.
func (f *finder) addAcronyms() {
	known := map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Organization || c.last-c.first < 2 {
			continue
		}
		if a := f.bracketed(c); len(a) > 1 {
			known[undotted(f.t.Word(c.last+1))] = true
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
			if c := &f.chunks[next]; c.last-c.first == 1 && c.Kind == dossier.Person && known[undotted(f.t.Word(i))] {
				c.Kind = dossier.Organization
			}
			continue
		}
		if f.t.Tokens[i].Kind == segment.Word && known[undotted(f.t.Word(i))] {
			c := chunk{first: i, last: i + 1, untagged: true}
			c.Kind, c.tagged, c.Entity = dossier.Organization, dossier.Organization, -1
			c.Span = f.t.Cover(i, i+1)
			missed = append(missed, c)
		}
	}
	f.addAll(missed)
}
