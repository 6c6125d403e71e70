package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// governorOf returns the word that the noun at i is the object of, which may be
// followed by a particle or a preposition: "rejected" for "allegations" in "rejected
// the allegations", "shot" in "shot down the allegations". Of what is no noun it is
// the word itself. It returns -1 if nothing stands before the noun.
func (f *finder) governorOf(i int) int {
	k := i
	if n := f.Chunk[k]; n != 0 && f.Tags[k].IsNoun() {
		k = f.Chunks[n-1].First
		for j := k; j < i && (f.Tags[j] == chunk.Adv || f.Tags[j] == chunk.Part || f.Tags[j] == chunk.Past || f.denies(j)); j++ {
			if f.Tags[j] != chunk.Adv {
				return j // "The firm refuted allegations", which reads like "refuted allegations"
			}
		}
		k--
	}
	for n := 0; n < 2 && k > 0 && (f.Tags[k] == chunk.Prep || f.Tags[k] == chunk.RP || f.Tags[k] == chunk.Adv); n++ {
		k--
	}
	return k
}

// verbOf returns the verb by which the source of d takes a stand: the cue or, if that
// is a noun, the verb whose subject is the source and whose object is the noun. What
// belongs to somebody else, "rejected the union's claim", keeps its noun.
func (f *finder) verbOf(d *draft) int {
	if !f.Tags[d.cue].IsNoun() || d.source.Empty() {
		return d.cue
	}
	if k := f.governorOf(d.cue); k >= d.source.Last && (f.Tags[k].IsVerb() || f.denies(k)) {
		return k
	}
	return d.cue
}

// denies reports whether the word at i is one of denial: "denied", "ruled out", "hit back at",
// "challenged the claim".
func (f *finder) denies(i int) bool {
	return words.Denying.Has(f.Words[i].Lower) || f.dismisses(i) || f.challenges(i)
}

// dismisses reports whether the word at i is a verb that denies with the particle behind it: "ruled
// out".
func (f *finder) dismisses(i int) bool {
	return words.Dismissing.Has(f.Words[i].Lower) && words.DismissingParticles.Has(f.Lower(i+1)) && f.Lower(i+2) != of
}

// challenges reports whether the verb at i denies what others say, which is its object: "challenged
// the claim that", "scoffed at Jane Doe's account that", "hit back at claims". To challenge a decision
// or to hit back at a rival denies nothing.
func (f *finder) challenges(i int) bool {
	h, k, countered := f.Words[i].Lower, i+1, false
	switch {
	case !f.Tags[i].IsVerb():
		return false
	case words.Countering.Has(h) && f.Lower(k) == back && words.CounteringPreps.Has(f.Lower(k+1)):
		k, countered = k+2, true
	case !words.Challenging.Has(h):
		return false
	case f.Lower(k) == at:
		k++
	}
	for n := 0; n < 2; n++ {
		if k >= len(f.Chunk) || f.Chunk[k] == 0 {
			return false
		}
		ch := f.Chunks[f.Chunk[k]-1]
		if h := f.Words[ch.Head()].Lower; f.Tags[ch.Head()].IsNoun() && (words.Contested.Has(h) || words.OthersClaims.Has(h)) && (countered || f.Lower(ch.Last) == that) {
			return true
		}
		if k = ch.Last; f.Tag(k) == chunk.PossS {
			k++
		}
	}
	return false
}

// ofOthers reports whether the noun at i is for what others say, and the verb at k,
// whose object it is, does not say the same: "investigated the claims".
func (f *finder) ofOthers(i, k int) bool {
	h := f.Words[k].Lower
	return words.OthersClaims.Has(f.Words[i].Lower) && f.Tags[k].IsVerb() &&
		!f.denies(k) && !words.Reporting.Has(h) && !words.Voicing.Has(h) && !words.Issuing.Has(h) && !words.Doubting.Has(h)
}

// faces reports whether the source of d is before a preposition or a verb by which it is the one of whom
// others say what the cue of d names, whatever the tagger makes of the cue: "faces claims that", "won
// damages over claims that".
func (f *finder) faces(d *draft) bool {
	if !words.OthersClaims.Has(f.Words[d.cue].Lower) || d.source.Empty() || d.source.First > d.cue {
		return false
	}
	k := d.cue - 1
	if n := f.Chunk[d.cue]; n != 0 && f.Tags[d.cue].IsNoun() {
		k = f.Chunks[n-1].First - 1
		for i := f.Chunks[n-1].First; i < d.cue; i++ {
			if words.Facing.Has(f.Words[i].Lower) {
				return true
			}
		}
	}
	return k >= d.source.First && words.Facing.Has(f.Lower(k)) && (d.source.Last <= k+1)
}

// hears reports whether the source of d is the subject of a verb by which it does not
// say what the noun of d names: "received complaints that".
func (f *finder) hears(d *draft) bool {
	if f.faces(d) {
		return true
	}
	k := f.verbOf(d)
	return k != d.cue && f.ofOthers(d.cue, k)
}

// onlyHeard reports whether the cue is a verb, and its content a claim of others about
// which it says nothing: "received reports that", "responded to claims that".
func (f *finder) onlyHeard(d *draft) bool {
	c := d.content[0]
	n := f.Chunk[c.First]
	if c.First < d.cue || !f.Tags[d.cue].IsVerb() || n == 0 {
		return false
	}
	ch := f.Chunks[n-1]
	for i := ch.First; i < ch.Last; i++ {
		if f.Tags[i] == chunk.Poss || f.Tags[i] == chunk.PossS {
			return false // "his claim that"
		}
	}
	return f.Lower(ch.Last) == that && f.ofOthers(ch.Head(), d.cue)
}
