package names

import (
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
)

// body is an organization or place under construction.
type body struct {
	kind  dossier.Kind
	words []string // of the longest form, folded, without small words
	acro  string
	owner string
	last  int // the last mention of it
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
				b = &body{kind: c.Kind, words: words[i], acro: f.acronym(c), owner: owners[i]}
				bodies = append(bodies, b)
			}
			byKey[key] = append(byKey[key], b)
		}
		if owners[i] != "" {
			b.last = i
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
	if s, ok := words.OtherNames[strings.Join(out, " ")]; ok {
		out = strings.Fields(s)
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

// acronym returns the first letters of the capitalised words of c, and "" if
// there are fewer than two.
func (f *finder) acronym(c *chunk) string {
	var b []byte
	for i := c.first; i < c.last; i++ {
		w := f.t.Word(i)
		if f.capitalised(i) && w[0] < 0x80 {
			b = append(b, w[0]|0x20)
		}
	}
	if len(b) < 2 {
		return ""
	}
	return string(b)
}

// longer returns the only body of which c is the acronym or the beginning. It
// returns nil if there is none or more than one.
func (f *finder) longer(bodies []*body, c *chunk, words []string) *body {
	if len(words) == 0 {
		return nil
	}
	var found *body
	f.t.Spend(len(bodies))
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

func (f *finder) shortFor(b *body, c *chunk, words []string) bool {
	if c.last-c.first == 1 {
		w := strings.ReplaceAll(f.t.Word(c.first), ".", "")
		if len(w) > 1 && strings.ToUpper(w) == w && unicode.IsUpper(rune(w[0])) {
			return len(b.acro) > 1 && strings.EqualFold(w, b.acro)
		}
	}
	if c.Kind != dossier.Organization || b.kind != dossier.Organization || len(words) >= len(b.words) {
		return false
	}
	if f.class(c.first)&(lexicon.Place|lexicon.Demonym|lexicon.OrganizationHead) != 0 && len(words) == 1 {
		return false
	}
	return slices.Equal(words, b.words[:len(words)])
}
