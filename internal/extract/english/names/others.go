package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// body is an organization or place under construction.
type body struct {
	kind     dossier.Kind
	words    []string        // of the longest form, folded, without small words
	acronyms map[string]bool // of its forms, in lower case
	given    string          // the acronym in brackets behind a form, in lower case
	owner    string
	last     int  // the last mention of it
	listed   bool // it is on a list and looks like the name of a person
}

// identifyOthers decides which mentions are one organization or one place.
// They are one if they have the same words apart from small ones, in any order
// ("Ministry of Trade", "Trade Ministry"). They are also one if one is an
// acronym of the other, another common name of a country, or the beginning of
// only one longer name. Bodies that every state has must also be of one state.
// A mention without a state is of the state mentioned last.
func (f *finder) identifyOthers() {
	var bodies []*body
	byKey := map[string][]*body{}
	entity := make([]*body, len(f.chunks))
	words := make([][]string, len(f.chunks))
	owners := make([]string, len(f.chunks))
	order := make([]int, 0, len(f.chunks))
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind != dossier.Person {
			order = append(order, i)
			words[i] = f.bodyWords(c)
			if f.adjectival(c, words[i]) {
				words[i], owners[i] = words[i][1:], f.country(c.first)
			} else {
				owners[i] = f.owner(c, words[i])
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if len(words[a]) != len(words[b]) {
			return len(words[b]) - len(words[a])
		}
		return strings.Compare(owners[b], owners[a]) // those without an owner come last
	})
	for _, i := range order {
		c := &f.chunks[i]
		key := bodyKey(words[i])
		b := ofOwner(byKey[key], owners[i], i)
		if b == nil {
			if owners[i] == "" {
				b = f.longer(bodies, c, words[i])
			}
			if b == nil {
				b = &body{kind: c.Kind, words: words[i], acronyms: map[string]bool{}, owner: owners[i]}
				bodies = append(bodies, b)
			}
			byKey[key] = append(byKey[key], b)
		}
		if owners[i] != "" {
			b.last = i
		}
		b.listed = b.listed || f.namedAfter(c)
		for _, a := range f.acronyms(c) {
			b.acronyms[a] = true
		}
		if a := f.bracketed(c); a != "" && b.given == "" {
			b.given = strings.ToLower(a)
		}
		entity[i] = b
	}
	f.emitOthers(entity)
}

// ofOwner returns the body that mention i means. With an owner, it is the body
// of that owner. Otherwise it is the body whose owner was mentioned last
// before i, or else the first body.
func ofOwner(bodies []*body, owner string, i int) *body {
	var found *body
	for _, b := range bodies {
		switch {
		case owner != "" && b.owner == owner:
			return b
		case owner == "" && (found == nil || b.last < i && (found.last > i || b.last > found.last)):
			found = b
		}
	}
	return found
}

// emitOthers numbers the bodies in the order of their first mention.
func (f *finder) emitOthers(entity []*body) {
	number := map[*body]int{}
	for i, b := range entity {
		if b == nil {
			continue
		}
		n, ok := number[b]
		if !ok {
			n = len(f.entities)
			number[b] = n
			f.entities = append(f.entities, extract.Entity{Kind: b.kind, Owner: b.owner})
		}
		c := &f.chunks[i]
		c.Kind, c.Entity = b.kind, n
		f.addForm(n, c)
	}
}

// bodyWords returns the folded words of an organization or place without small
// words, and with one spelling for words such as "defence".
func (f *finder) bodyWords(c *chunk) []string {
	var out []string
	for i := c.first; i < c.last; i++ {
		w := f.fold(i)
		if t := f.t.Tokens[i].Span; c.Span.Start > t.Start || c.Span.End < t.End { // part of a token
			w = namekey.Fold(span.Span{Start: max(t.Start, c.Span.Start), End: min(t.End, c.Span.End)}.Text(f.t.Source))
		}
		if w == "'s" && len(out) > 0 {
			out[len(out)-1] += w // People's Republic
			continue
		}
		if words.SmallWords[w] {
			continue
		}
		if strings.IndexByte(w, '.') >= 0 {
			w = strings.ReplaceAll(w, ".", "")
		}
		if s, ok := words.BodySpellings[w]; ok {
			w = s
		}
		if w != "" {
			out = append(out, w)
		}
	}
	if state := words.States[namekey.Fold(c.Span.Text(f.t.Source))]; state != "" && c.Kind == dossier.Place {
		return strings.Fields(strings.ToLower(state))
	}
	if s, ok := words.OtherNames[strings.Join(out, " ")]; ok {
		return strings.Fields(s)
	}
	if len(out) > 1 {
		if s, ok := words.OtherNames[out[0]]; ok && acronymOf(f.t.Word(c.first)) != "" {
			return append(strings.Fields(s), out[1:]...) // UN Security Council
		}
	}
	return out
}

// bodyKey returns a key that does not depend on the order of the words.
func bodyKey(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, " ")
	}
	w := slices.Clone(words)
	slices.Sort(w)
	return strings.Join(w, " ")
}

// acronyms returns the acronyms that c can have, in lower case: the first
// letters of its capitalised words, with and without the small words between
// them. A "Justice Department" can also be a Department of Justice.
func (f *finder) acronyms(c *chunk) []string {
	var short, long []byte
	for i := c.first; i < c.last; i++ {
		w := f.t.Word(i)
		if w[0] >= 0x80 || f.t.Tokens[i].Kind != segment.Word {
			continue
		}
		if f.capitalised(i) {
			short = append(short, w[0]|0x20)
			long = append(long, w[0]|0x20)
		} else if words.SmallWords[w] {
			long = append(long, w[0]|0x20)
		}
	}
	if len(short) < 2 {
		return nil
	}
	out := []string{string(short)}
	if len(long) > len(short) {
		out = append(out, string(long))
	}
	if head := len(short) - 1; words.OfficeNouns[f.fold(c.last-1)] {
		out = append(out, string(short[head])+"o"+string(short[:head]))
	}
	return out
}

// longer returns the only body of which c is the acronym or the beginning, or
// the first one with c as its acronym in brackets. It returns nil if there is
// none or more than one.
func (f *finder) longer(bodies []*body, c *chunk, words []string) *body {
	if len(words) == 0 {
		return nil
	}
	var found *body
	f.t.Spend(len(bodies))
	if a := strings.ToLower(cmp.Or(acronymOf(f.t.Word(c.first)), f.spoken(c.first))); a != "" && c.last-c.first == 1 {
		for _, b := range bodies {
			if b.given == a {
				return b
			}
		}
	}
	for _, b := range bodies {
		if !f.shortFor(b, c, words) {
			continue
		}
		if found != nil {
			return nil
		}
		found = b
	}
	return found
}

// isHalf reports whether c is "the North" or "the South", which is short for the only such country
// or state that the article names: North Korea.
func (f *finder) isHalf(c *chunk) bool {
	w := f.t.Word(c.first)
	return c.last-c.first == 1 && (w == "North" || w == "South") && strings.EqualFold(f.word(c.first-1), "the")
}

// shortFor reports whether c is the acronym or the beginning of b. An acronym that usually
// means something else is that of b only if b gives it in brackets: the UN is not the USS
// Nimrod.
func (f *finder) shortFor(b *body, c *chunk, name []string) bool {
	if f.isHalf(c) {
		return len(b.words) == 2 && b.words[0] == name[0] && words.InHalves[b.words[1]]
	}
	if c.last-c.first == 1 {
		w := strings.ReplaceAll(f.t.Word(c.first), ".", "")
		if len(w) > 1 && isUpper(w) && unicode.IsUpper(rune(w[0])) {
			a := strings.ToLower(w)
			_, other := words.OtherNames[a]
			return b.acronyms[a] && (b.given == a || b.given == "" && !other && f.class(c.first)&(lexicon.Country|lexicon.Region) == 0)
		}
	}
	if c.Kind != dossier.Organization || b.kind != dossier.Organization || len(name) >= len(b.words) {
		return false
	}
	if c.first > 0 && f.headOnly(c) && strings.EqualFold(f.t.Word(c.first-1), "the") {
		return name[0] == b.words[len(b.words)-1] // "the Brotherhood" of the Harbour Brotherhood
	}
	if f.class(c.first)&(lexicon.Place|lexicon.Demonym|lexicon.OrganizationHead) != 0 && len(name) == 1 {
		return false
	}
	if len(name) == 1 && len(b.words) == 2 && name[0] == b.words[1] && b.listed {
		return true // "Andersen" of Arthur Andersen
	}
	rest := b.words[len(name):]
	if !slices.Equal(name, b.words[:len(name)]) {
		return len(name) > 1 && (f.lessOwner(name, b.words) || lessOffice(name, b.words))
	}
	return len(name) == 1 && !f.isDivision(rest) || len(name) > 1 && f.adds(name, rest)
}

// lessOwner reports whether full is words after the name of a union or state
// whose bodies are often named without it: "Security Council" of "United
// Nations Security Council".
func (f *finder) lessOwner(name, full []string) bool {
	rest := len(full) - len(name)
	return words.LongOwners[strings.Join(full[:rest], " ")] && bodyKey(name) == bodyKey(full[rest:])
}

// lessOffice reports whether full is an office for what name says: "Harbour Security" of "Department of
// Harbour Security".
func lessOffice(name, full []string) bool {
	return words.StateOffices[full[0]] && slices.Equal(name, full[1:])
}

// adds reports whether the words of rest only say where the organization with
// the name is or what form it has. "Harbour Party" is short for "Harbour Party
// of Novoport", but "Novoport Harbour Party" is not short for "Novoport Harbour
// Party of Norland", and "Harbour Bank" is not for "Harbour Bank Foundation".
func (f *finder) adds(name, rest []string) bool {
	head, placed := false, false
	for _, w := range name {
		head = head || f.lex.Word(w)&lexicon.OrganizationHead != 0
		placed = placed || f.isPlaceWord(w)
	}
	for _, w := range rest {
		switch {
		case words.CorporateForms[w]:
		case words.Parts[w]:
			return false // "Harrow Secretariat" has a part of Harrow
		case head && (placed || !f.isPlaceWord(w)), f.lex.Word(w)&lexicon.PlaceHead != 0 && !f.isPlaceWord(w):
			return false
		}
	}
	return true
}

// isPlaceWord reports whether a folded word is a place or the adjective of one,
// by the lists or in the article.
func (f *finder) isPlaceWord(w string) bool {
	if f.lex.Word(w)&(lexicon.Place|lexicon.Demonym) != 0 {
		return true
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Place && c.last-c.first == 1 && f.fold(c.first) == w {
			return true
		}
	}
	return false
}

// isDivision reports whether the words behind the name of a body name a part of it.
func (f *finder) isDivision(rest []string) bool {
	for _, w := range rest {
		if !words.Parts[w] {
			return false
		}
	}
	return true
}

// headOnly reports whether c is a noun for a body with a capital and no more, and the
// lists have no body of that name: "the Commission".
func (f *finder) headOnly(c *chunk) bool {
	class := f.class(c.first)
	return c.Kind == dossier.Organization && c.last-c.first == 1 && class&lexicon.OrganizationHead != 0 && class&(lexicon.Organization|lexicon.Place) == 0
}
