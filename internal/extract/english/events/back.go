package events

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// openingReach is the number of tokens at the beginning of a line in which a word that
// points to another sentence is looked for.
const openingReach = 3

// pointsBack reports whether a line, the tokens from first to last-1, says something that
// only another sentence tells: "On that day", "After the second, she left", "In May both
// countries signed", "Silva flew there", "Silva will open it".
func (f *finder) pointsBack(first, last int) bool {
	verb := false
	for i := first; i < last; i++ {
		verb = verb || f.Tags[i].IsFinite()
		switch w := f.Words[i].Lower; {
		case f.Quote[i] != 0:
		case i == first && f.partOfThem(i),
			i < first+openingReach && (w == hashThat && f.inTime(i) || i > first && f.Tag(i-1) == chunk.Prep && f.points(i) && !words.Pairing.Has(w)),
			i < first+openingReach && f.onlyOrdinal(i, last),
			!verb && f.pair(i) && f.namesIn(f.Text.Cover(first, i+1)) == [3]int{},
			w == hashThere && i > first && !f.exists(i) && !f.placeBefore(first, i),
			w == hashIt && f.isObject(i, last) && !f.thingBefore(first, i),
			w == hashIt && f.isToldOf(i) && f.onlyPeopleBefore(first, i),
			!verb && f.isOne(i):
			return true
		}
	}
	return false
}

// onlyOrdinal reports whether the article at token i begins a phrase with a number, or "other", and
// no noun: "the second", not "the second try" or "the second of them".
func (f *finder) onlyOrdinal(i, last int) bool {
	if f.Words[i].Lower != hashThe || i+2 >= last || f.inTime(i+1) {
		return false
	}
	if w := f.Words[i+1].Lower; !words.Ordinals.Has(w) && w != hashOther && w != hashOthers {
		return false
	}
	next := f.Tags[i+2]
	return next == chunk.Comma || next.IsFinite()
}

// exists reports whether the "there" at token i names no place: "there was a fire", "are
// there other fires".
func (f *finder) exists(i int) bool {
	return f.Tag(i+1).IsFinite() || words.Copulas.Has(f.Lower(i-1)) && i+1 < f.last && f.Chunk[i+1] != 0 && !f.inTime(i+1)
}

// partOfThem reports whether token i begins a part of what another sentence names: "most of them".
func (f *finder) partOfThem(i int) bool {
	return (f.Tags[i] == chunk.Num || words.Quantities.Has(f.Words[i].Lower) || words.Pairing.Has(f.Words[i].Lower)) &&
		f.Lower(i+1) == hashOf && f.Lower(i+2) == hashThem
}

// pair reports whether token i begins a subject of two or more that other words name: "both
// sides", "the two countries", "the two met", not "of the two countries".
func (f *finder) pair(i int) bool {
	k, w := i+1, f.Words[i].Lower
	switch {
	case w == hashBoth:
	case w == hashThe && f.Tag(k) == chunk.Num && !f.inTime(k):
		k++
	default:
		return false
	}
	if f.Tag(k).IsFinite() {
		return f.Tag(i-1) != chunk.Prep
	}
	next := f.Tag(k + 1) // no verb: "the two men in the boat"
	return f.Tag(k) == chunk.Nouns && f.Tag(i-1) != chunk.Prep && (next.IsFinite() || next == chunk.Adv)
}

// placeBefore reports whether a place or an organization is named before token k, or a
// thing behind a preposition that is no part of the phrase that ends at k.
func (f *finder) placeBefore(first, k int) bool {
	n := f.namesIn(f.Text.Cover(first, k))
	if n[dossier.Place]+n[dossier.Organization] > 0 {
		return true
	}
	for i := first; i < k; i++ {
		if c := f.Chunk[i]; c != 0 && i > first && (f.Tags[i-1] == chunk.Prep || f.Tags[i-1] == chunk.To) && !f.inTime(i) && f.Chunks[c-1].Last < k {
			return true
		}
	}
	return false
}

// isOne reports whether token i begins a subject that "one" ends: "a new one is to open".
func (f *finder) isOne(i int) bool {
	c := f.Chunk[i]
	if c == 0 || i != f.Chunks[c-1].First || f.Tag(i-1) == chunk.Prep {
		return false
	}
	end := f.Chunks[c-1].Last
	one := f.Lower(end - 1)
	return end-i > 1 && (one == hashOne || one == hashOnes) && f.Tag(end).IsFinite()
}

// isToldOf reports whether the pronoun at token k is the subject of what somebody said: "said it would
// open", not "said it was raining" or "said it would be hard to open".
func (f *finder) isToldOf(k int) bool {
	lead := k - 1
	if f.Lower(lead) == hashThat {
		lead--
	}
	if !f.Tag(lead).IsVerb() || !words.Reporting.Has(f.Lower(lead)) || f.Tag(k+1) != chunk.Modal {
		return false
	}
	verb := f.behindAdverbs(k + 2)
	return f.Tag(verb).IsVerb() && !words.Copulas.Has(f.Lower(verb)) && !words.ToHave.Has(f.Lower(verb))
}

// onlyPeopleBefore reports whether people are named before token k, and nothing else is there that
// "it" can mean.
func (f *finder) onlyPeopleBefore(first, k int) bool {
	n := f.namesIn(f.Text.Cover(first, k))
	if n[dossier.Person] == 0 {
		return false
	}
	for i := first; i < k; i++ {
		if f.Tags[i].IsNoun() && !f.inTime(i) && (f.namesOther(i) || f.Tags[i] != chunk.Name && f.SensesOf(i).May&chunk.IsPerson == 0) {
			return false
		}
	}
	return true
}

// isObject reports whether the pronoun at token k is what something is done to: "will open
// it on Friday", "voted for it", "said it again on Friday", not "made it clear", "find it hard to",
// "said it was".
func (f *finder) isObject(k, last int) bool {
	if f.Tag(k-1) == chunk.Prep && f.Tag(k-2).IsVerb() && !words.Copulas.Has(f.Lower(k-2)) {
		return true
	}
	verb := f.Lower(k - 1)
	if k+1 >= last || !f.Tag(k-1).IsVerb() || words.Copulas.Has(verb) || words.Believing.Has(verb) {
		return false
	}
	next := f.Tags[k+1]
	if words.Reporting.Has(verb) && (next == chunk.Comma || f.hasVerb(k+1, last)) {
		return false // "said it, too, was"
	}
	return next == chunk.Prep || next == chunk.Comma || next == chunk.Stop || f.inTime(k+1) || next == chunk.Adv && f.Tag(k+2) == chunk.Prep
}

// thingBefore reports whether a thing that "it" can mean is before token k: a noun or a name that is no
// person's. A noun of people or of a body that is the subject is none: who rejects it is not it.
func (f *finder) thingBefore(first, k int) bool {
	for i := first; i < k; i++ {
		if !f.Tags[i].IsNoun() || f.inTime(i) {
			continue
		}
		acts := f.SensesOf(i).May&(chunk.IsPerson|chunk.IsGroup) != 0 && f.Chunk[i] == f.Chunk[first]
		if f.Tags[i] != chunk.Name && !acts || f.namesOther(i) {
			return true
		}
	}
	return false
}
