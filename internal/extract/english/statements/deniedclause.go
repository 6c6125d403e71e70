package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// deniedClause makes what is denied of the words of a denial: of "denied claims by a rival
// that any fund had been lost", "[Some] fund had been lost".
func (w *wording) deniedClause(stance dossier.Stance) {
	if stance != dossier.Denies || !w.denies(w.draft.cue) {
		return
	}
	if n := w.behindClaim(); n > 0 {
		w.tokens = w.tokens[n:]
	}
	for n := range w.tokens {
		h := w.lower(n)
		if n > 0 && !(words.ToBe.Has(w.lower(n-1)) && w.lower(0) == thereWord) && !(n == 1 && w.tag(0) == chunk.Ing) {
			continue // unless in "there was any", "having any"
		}
		switch {
		case h == anyWord:
			w.replaced[n] = extract.Part{Text: "some"}
		case somebodyFor[h] != "":
			w.replaced[n] = extract.Part{Text: somebodyFor[h]}
		}
	}
}

// somebodyFor has the words for those that a denial has in their place.
var somebodyFor = map[uint32]string{
	words.Hash("anybody"): "somebody", words.Hash("anyone"): "someone", words.Hash("anything"): "something",
}

// behindClaim returns the token behind the "that" of "claims by a rival that", and 0 if
// the content does not begin like that.
func (w *wording) behindClaim() int {
	const far = 10
	noun := -1
	for n := 0; n < min(far, len(w.tokens)); n++ {
		t := w.tag(n)
		switch {
		case w.lower(n) == that && noun >= 0:
			if n+1 < len(w.tokens) && !w.tag(n+1).IsFinite() && w.mainVerb(n+1) > n+1 {
				return n + 1
			}
			return 0
		case noun < 0 && t.IsNoun() && words.Contested.Has(w.lower(n)) && !w.tag(n+1).IsNoun():
			noun = n
		case t.IsVerb() || t.IsMark() || t == chunk.Wh || t == chunk.Conj || w.Quote[w.tokens[n]] != 0:
			return 0
		}
	}
	return 0
}
