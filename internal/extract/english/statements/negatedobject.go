package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// isSilence reports whether what stands between the cue and its content, or the
// cue itself if it is a noun, says that nothing was said: "gave no indication
// that", "made no mention of whether", "said little about how". To have no doubt
// of something and to make no secret of it says it.
func (f *finder) isSilence(d *draft) bool {
	c := d.content[0]
	if c.First < d.cue {
		return false
	}
	k := d.cue
	if n := f.Chunk[k]; n != 0 {
		k = f.Chunks[n-1].First
	}
	for ; k < c.First; k++ {
		n := f.Chunk[k]
		if n == 0 && k == d.cue+1 && f.Words[k].Lower == little {
			return true
		}
		if n == 0 || f.Chunks[n-1].First != k || !f.isNone(k) {
			continue
		}
		return !words.Certainties.Has(f.Words[f.Chunks[n-1].Head()].Lower)
	}
	return false
}

// silentQuestion reports whether little was said about a question: "said little
// about how the dam failed".
func (f *finder) silentQuestion(d *draft) bool {
	c := d.content[0]
	return f.isSilence(d) && words.Reporting.Has(f.Words[d.cue].Lower) && (f.Tags[c.First] == chunk.Wh || words.Whether.Has(f.Words[c.First].Lower))
}

// negatesObject reports whether a verb of denying has "neither" or "none" as its object, so that
// nothing is denied: "denied neither that it leaked nor that it was old", "denied none of the charges". So
// it is with "said neither that" and "confirmed neither sale". "Said neither ferry leaked" says it.
func (f *finder) negatesObject(d *draft) bool {
	c := d.content[0]
	if !f.Tags[d.cue].IsVerb() || c.First < d.cueEnd || f.Quote[c.First] != 0 {
		return false
	}
	k := c.First
	if f.Lower(k-1) == neither && k-1 >= d.cueEnd {
		k--
	}
	h := f.Words[k].Lower
	switch {
	case words.Denying.Has(f.Words[d.cue].Lower), words.Disclosing.Has(f.Words[d.cue].Lower):
		next := f.Tag(k + 1)
		return h == neither || (h == noneWord || h == nothing) && !next.IsFinite() && next != chunk.Modal // not "denied nothing was sold"
	case h != neither || k+1 >= c.Last:
		return false
	}
	return f.Words[k+1].Lower == that || f.Tags[k+1] == chunk.Wh || words.Whether.Has(f.Words[k+1].Lower)
}

// isNoneBefore reports whether the noun at i is in a chunk that starts with "no"
// or the like.
func (f *finder) isNoneBefore(i int) bool {
	n := f.Chunk[i]
	return n != 0 && f.isNone(f.Chunks[n-1].First)
}

// isNone reports whether the noun chunk at token k is about nothing: "no sign",
// "nothing", "little".
func (f *finder) isNone(k int) bool {
	h := f.Words[k].Lower
	return words.NobodyWords.Has(h) || h == little && f.Lower(k-1) != aWord
}

// silentObject reports whether the content of a verb of reporting is "nothing"
// or "little" and what that is about, which is silence: "said nothing about the
// plan". It is none if a verb follows: "said nothing about it had changed".
func (f *finder) silentObject(d *draft) bool {
	c := d.content[0]
	if c.First < d.cue || !words.Reporting.Has(f.Words[d.cue].Lower) || !f.isNone(c.First) {
		return false
	}
	k := c.First + 1
	if k < c.Last && (f.Lower(k) == more || f.Lower(k) == further) {
		k++
	}
	if k < c.Last && f.Tags[k] != chunk.Prep && !f.Tags[k].IsMark() {
		return false
	}
	for k++; k < c.Last; k++ {
		if f.Tags[k] == chunk.Wh || words.Whether.Has(f.Words[k].Lower) {
			return true
		}
		if f.Tags[k].IsFinite() {
			return false
		}
	}
	return true
}

// isTakenBack reports whether d is about a statement that its source no longer
// makes: "withdrew his claim that", "backed away from a promise that".
func (f *finder) isTakenBack(d *draft) bool {
	k := f.governorOf(d.cue)
	if k < 0 {
		return false
	}
	h, next := f.Words[k].Lower, f.Lower(k+1)
	return words.Withdrawing.Has(h) || words.Walking.Has(h) && (next == back || next == away || next == off)
}

// refuses reports whether the verb at i is one of withholding with an infinitive:
// "refused to", "declined even to", "refused either to".
func (f *finder) refuses(i int) bool {
	if !words.Withholding.Has(f.Words[i].Lower) {
		return false
	}
	k := i + 1
	for k < i+3 && (f.Tag(k) == chunk.Adv || words.Alternating.Has(f.Lower(k))) {
		k++
	}
	return f.Tag(k) == chunk.To
}

// doubtsObject reports whether the verb at the cue has doubts as its object:
// "cast doubt on whether", "voiced doubts that".
func (f *finder) doubtsObject(d *draft) bool {
	k := d.cue + 1
	if !f.Tags[d.cue].IsVerb() || f.Chunk[min(k, len(f.Chunk)-1)] == 0 || d.content[0].First < k {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	return words.Doubts.Has(f.Words[ch.Head()].Lower) && !f.isNone(ch.First)
}

var (
	little   = words.Hash("little")
	further  = words.Hash("further")
	back     = words.Hash("back")
	away     = words.Hash("away")
	off      = words.Hash("off")
	neither  = words.Hash("neither")
	noneWord = words.Hash("none")
)
