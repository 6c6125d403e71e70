package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// isSaidUntruly reports whether the text denies or doubts that the source of d said it:
// "denied that Jane Doe had said", "it is not true that", "there is no proof that".
func (f *finder) isSaidUntruly(d *draft, first int) bool {
	if d.source.Empty() || d.source.First > d.cue || f.Quote[d.cue] != 0 && f.Quote[d.source.First] == 0 {
		return false
	}
	k := d.source.First - 1
	bare := k >= first && f.Words[k].Lower != that
	if !bare {
		k--
	}
	if k <= first {
		return false
	}
	h := f.Words[k].Lower
	_, withheld := f.withheld(k, first)
	if f.Tags[k].IsVerb() && !withheld && (words.Denials.Has(h) || !bare && (words.Denying.Has(h) || words.Doubting.Has(h))) {
		return true
	}
	if bare {
		return false
	}
	if words.Untrue.Has(h) || words.True.Has(h) {
		negated := words.VerbNegations.Has(f.Words[k-1].Lower)
		return words.PredicateBe.Has(f.Words[k-1].Lower) && words.Untrue.Has(h) || negated && words.True.Has(h)
	}
	n := f.Chunk[k]
	if n == 0 || f.Chunks[n-1].Head() != k || !f.Tags[k].IsNoun() {
		return false
	}
	ch := f.Chunks[n-1]
	before := max(first, ch.First-1)
	return f.isNone(ch.First) && !words.Certainties.Has(h) || words.Denying.Has(f.Words[before].Lower) && f.Tags[before].IsVerb() && words.ClaimWords.Has(h) && !f.isNegated(before, first)
}

// isNegated reports whether the verb at i is negated or refused.
func (f *finder) isNegated(i, first int) bool {
	_, ok := f.withheld(i, first)
	return ok && f.Tags[i] != chunk.None
}

// isNotWho reports whether the text says that it was somebody else who said it: "it was not Jane Doe who
// said".
func (f *finder) isNotWho(d *draft) bool {
	who := d.source.Last - 1
	if d.source.Empty() || d.source.Last > d.cue || !words.Who.Has(f.Words[who].Lower) || who < 3 || f.Chunk[who-1] == 0 {
		return false
	}
	k := f.Chunks[f.Chunk[who-1]-1].First - 1
	return k > 1 && words.VerbNegations.Has(f.Words[k].Lower) && words.PredicateBe.Has(f.Words[k-1].Lower) && words.It.Has(f.Words[k-2].Lower)
}

// isMisquoted reports whether the text says that the source of d was quoted wrongly: "was
// misquoted as saying", "was wrongly quoted as saying".
func (f *finder) isMisquoted(d *draft) bool {
	k := d.cue - 2
	if f.Tags[d.cue] != chunk.Ing || k < 1 || f.Words[k+1].Lower != as {
		return false
	}
	if words.Wrongly.Has(f.Words[k].Lower) {
		k--
	}
	return words.Misquoting.Has(f.Words[k].Lower) || words.Citing.Has(f.Words[k].Lower) && (words.Wrongly.Has(f.Words[k+1].Lower) || words.Wrongly.Has(f.Lower(k-1)))
}

// isWhatSaid reports whether the verb of d ends a clause with "what" that only points to
// what its source said: "contrary to what the clerk said, the lock leaks". Of "what the
// clerk said was that the lock leaks" the words are behind the verb.
func (f *finder) isWhatSaid(d *draft) bool {
	k := d.source.First - 1
	return !d.source.Empty() && d.source.First < d.cue && k >= 0 && f.Words[k].Lower == what && f.Tag(f.behindTime(d.cue+1, len(f.Tags))) == chunk.Comma
}

// saidWhat returns the relation of "what Jane Doe said was that the lock leaks" with the clause behind
// the second verb as its content.
func (f *finder) saidWhat(r attribution.Relation) attribution.Relation {
	k := r.Right.First
	if r.Left.Last-r.Left.First == 1 && f.Words[r.Left.First].Lower == what && k == r.Cue+1 && k+1 < r.Right.Last && words.PredicateBe.Has(f.Words[k].Lower) && f.Words[k+1].Lower == that {
		r.Left, r.Right.First = attribution.Range{}, k+1
	}
	return r
}

var what = words.Hash("what")
