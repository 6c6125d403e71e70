package events

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// open reports whether the line of an event has "he" or "she" for a person that the line
// neither names nor describes: "French radio said he was due to leave". So does one that
// points to another sentence.
func (f *finder) open(e *extract.Event) bool {
	first, last := f.shown(e)
	if f.pointsBack(first, last) {
		return true
	}
	for k := first; k < last; k++ {
		w := f.Words[k].Lower
		if !words.He.Has(w) && !words.She.Has(w) {
			continue
		}
		return !f.personIn(first, k, f.Tags[k] == chunk.Poss || f.hasFinite(first, k)) && !f.namedBehind(k, last)
	}
	return false
}

// hasFinite reports whether a verb with tense is among the tokens from first to last-1. Without
// one, "he" does not mean a noun before it: "The mayor said he", not "In a letter to the mayor he".
func (f *finder) hasFinite(first, last int) bool {
	for i := first; i < last; i++ {
		if f.Tags[i].IsFinite() {
			return true
		}
	}
	return false
}

// personIn reports whether the tokens from first to last-1 have a person's name, a name
// of something unknown or, if nouns count, a noun for one person.
func (f *finder) personIn(first, last int, nouns bool) bool {
	if last > first && f.namesIn(f.Text.Cover(first, last))[dossier.Person] > 0 {
		return true
	}
	for i := first; i < last; i++ {
		if f.Chunk[i] != 0 && (f.Tags[i] == chunk.Name && i > f.first && !f.inTime(i) || nouns && f.Tags[i] == chunk.Noun && f.SensesOf(i).May&chunk.IsPerson != 0) && !f.namesOther(i) {
			return true
		}
	}
	return false
}

// namesOther reports whether a token is in the name of an organization or a place.
func (f *finder) namesOther(k int) bool {
	at := f.Text.Tokens[k].Span
	i, found := slices.BinarySearchFunc(f.mentions, at.Start, func(m extract.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	if !found {
		i--
	}
	return i >= 0 && f.mentions[i].Span.Contains(at) && f.mentions[i].Kind != dossier.Person
}

// namedBehind reports whether a person is the subject of a verb behind the pronoun at
// token k: "Asked why he had come, Silva said", "After her speech Silva left".
func (f *finder) namedBehind(k, last int) bool {
	for i := k + 1; i < last; i++ {
		if c := f.Chunk[i]; c != 0 && i == f.Chunks[c-1].First && f.Tag(f.Chunks[c-1].Last).IsFinite() && f.personIn(i, min(f.Chunks[c-1].Last, last), true) {
			return true
		}
	}
	return false
}
