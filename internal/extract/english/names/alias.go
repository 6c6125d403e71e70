package names

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
)

// maxBeforeAlias is the largest number of tokens between a name and the words that tell of
// another name: ", who was".
const maxBeforeAlias = 4

// aliasOf returns the chunk of the person of whom chunk i is another name, as the words between the
// two say: "Tom Okoye, also known as Abu Tom", "Tom Okoye, whose real name is Tim Ade", "Tom Okoye,
// born Tim Ade,". A peer has the name before the title: "Ada Palmer, Duchess of Harrow". It is -1 if there
// is none.
func (f *finder) aliasOf(i int) int {
	k := f.chunks[i].first
	if personname.IsPeer(f.folded(k, f.chunks[i].last)) {
		if c := f.bearer(k, f.chunks[i].last); c != nil && c.first < k {
			return f.chunkIndex(c.first)
		}
		return -1
	}
	n := f.saysAlias(k)
	if n == 0 || words.BornNames[f.fold(k-1)] && !isFull(f.chunks[i].name) {
		return -1
	}
	k -= n
	for range maxBeforeAlias {
		if k--; k < 0 {
			return -1
		}
		if j := f.chunkIndex(k); j >= 0 {
			if b := f.fold(f.chunks[j].first - 1); b == "of" || b == "by" {
				return -1 // "the wife of Tom Okoye, also known as"
			}
			if f.chunks[j].Kind != dossier.Person || f.t.SentenceAt(k) != f.t.SentenceAt(f.chunks[i].first) {
				return -1
			}
			return j
		}
		if w := f.t.Word(k); w != "," && w != "(" && !words.WhoIs[f.fold(k)] {
			return -1
		}
	}
	return -1
}

// saysAlias returns the number of tokens before token k that tell that another name of somebody
// follows, 0 if none do.
func (f *finder) saysAlias(k int) int {
	if !f.in(words.AliasEnds, k-1) {
		return 0
	}
	for _, phrase := range words.AliasPhrases {
		n := len(phrase)
		for n > 0 && f.fold(k-len(phrase)+n-1) == phrase[n-1] {
			n--
		}
		if n == 0 {
			return len(phrase)
		}
	}
	return 0
}

// enrolAlias adds mention i to the person of whom it is another name, and returns that person. It
// returns nil if it is of nobody in entity, or names somebody else before.
func (f *finder) enrolAlias(w *crowd, entity []*person, i int) *person {
	j := f.aliasOf(i)
	if j < 0 || entity[j] == nil || !entity[j].full {
		return nil
	}
	c := &f.chunks[i]
	if _, known := w.byKey[fullKey(c.name)]; known {
		return nil
	}
	p := entity[j]
	k := slices.Index(w.people, p)
	p.aliases = append(p.aliases, c.name)
	w.byKey[fullKey(c.name)] = k
	w.findBy(c.name.Words, k)
	p.add(i, c)
	return p
}

// isAlias reports whether n is another name of p, all of it.
func (p *person) isAlias(n *personname.Name) bool {
	return slices.ContainsFunc(p.aliases, func(a *personname.Name) bool { return a.Bare() == n.Bare() })
}
