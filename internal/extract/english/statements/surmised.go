package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// dropSurmised drops what the source only thinks or wants by what somebody else says: of "the
// mayor said that the board believes the lock leaks", what the board believes. It is part of
// what the mayor says. The mayor does not say that the lock leaks, and the board has not said it.
func (f *finder) dropSurmised() {
	said := make([]bool, len(f.Tags))
	for i := range f.drafts {
		for _, c := range f.drafts[i].content {
			for k := c.First; k < c.Last; k++ {
				said[k] = true
			}
		}
	}
	f.drafts = slices.DeleteFunc(f.drafts, func(d draft) bool {
		return !d.source.Empty() && said[d.cue] && said[d.source.First] && f.isSurmised(&d)
	})
}

// isSurmised reports whether the source of d thinks or wants what d says. Who is "I" or "he"
// there mostly speaks of himself.
func (f *finder) isSurmised(d *draft) bool {
	h := f.Words[d.cue].Lower
	return f.Tags[d.source.First] != chunk.Pron && f.Tags[d.cue].IsVerb() && (words.Presuming.Has(h) || words.Wishes.Has(h) || words.Feeling.Has(h))
}
