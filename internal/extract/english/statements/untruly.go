package statements

import (
	"dossier/internal/extract/english/chunk"
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
