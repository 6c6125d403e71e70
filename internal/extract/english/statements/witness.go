package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// testifying is the least confidence of what a hearing is told, as of what somebody takes back:
// the rules ask for all words, and the judged statements have too few of these.
const testifying = 0.8

// witness returns who tells a hearing something by the verb at i, and the "that" of what: Jane
// Doe of "the court was told by Jane Doe, a nurse, that the lock leaks" and "the jury heard from
// Jane Doe that the lock leaks". It reports false if the verb is none of these.
func (f *finder) witness(i, first, last int) (who attribution.Range, clause int, ok bool) {
	h, tie := f.Words[i].Lower, f.Lower(i+1)
	if h != toldWord && h != heardWord || h == toldWord && tie != by || h == heardWord && tie != from || f.Quote[i] != 0 {
		return who, 0, false
	}
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower) || words.ToBe.Has(f.Words[k].Lower)) {
		k--
	}
	if k < first || !words.Hearers.Has(f.Words[k].Lower) || h == toldWord && k == i-1 {
		return who, 0, false
	}
	if who, ok = f.someone(i+2, last); !ok {
		return who, 0, false
	}
	k = who.Last
	if f.Tag(k) == chunk.Comma {
		for n := k + 1; n < min(last, k+maxApposition); n++ {
			if f.Tags[n] == chunk.Comma {
				who.Last, k = n, n+1
				break
			}
		}
	}
	return who, k, f.Lower(k) == that && f.clauseAt(k+1, last)
}

// isWitness reports whether the verb at i is that of a hearing, with a clause.
func (f *finder) isWitness(i, first, last int) bool {
	_, _, ok := f.witness(i, first, last)
	return ok
}

// ofWitness corrects a relation whose verb is that of a hearing.
func (f *finder) ofWitness(r attribution.Relation) attribution.Relation {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if who, k, ok := f.witness(r.Cue, s.First, s.Last); ok {
		r.Source, r.Left, r.Right = who, attribution.Range{}, f.restOfSentence(k, s.Last)
	}
	return r
}
