package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// rejoinder is an apposition by which somebody denies what stands before it: ", a
// charge that the mayor has always denied", ", an allegation the board rejects".
type rejoinder struct {
	comma  int // before the apposition
	source attribution.Range
}

// rejoinderAt returns the rejoinder whose verb is at token i of the sentence that
// starts at first.
func (f *finder) rejoinderAt(i, first int) (r rejoinder, ok bool) {
	next := f.Tag(i + 1)
	if !words.Denying.Has(f.Words[i].Lower) || !f.Tags[i].IsVerb() || f.Quote[i] != 0 || next != chunk.None && !next.IsMark() && next != chunk.Conj {
		return r, false
	}
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		if words.ToBe.Has(f.Words[k].Lower) {
			return r, false
		}
		k--
	}
	if k <= first || f.Chunk[k] == 0 || f.Chunks[f.Chunk[k]-1].Head() != k {
		return r, false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	noun := ch.First - 1
	r.source = rangeOf(ch)
	for j := ch.First + 1; j < k; j++ {
		if words.Contested.Has(f.Words[j].Lower) && f.Tags[ch.First] == chunk.Det {
			noun, r.source.First = j, j+1 // "a claim officials disputed"
		}
	}
	if noun == ch.First-1 && noun > first && (f.Words[noun].Lower == that || f.Words[noun].Lower == whichWord) {
		noun--
	}
	if noun <= first || f.Chunk[noun] == 0 || !words.Contested.Has(f.Words[noun].Lower) {
		return r, false
	}
	r.comma = f.Chunks[f.Chunk[noun]-1].First - 1
	return r, r.comma > first && (f.Tags[r.comma] == chunk.Comma || f.Tags[r.comma] == chunk.Close && f.Tags[r.comma-1] == chunk.Comma)
}

// isRejoinder reports whether the verb at i is that of a rejoinder.
func (f *finder) isRejoinder(i, first int) bool {
	_, ok := f.rejoinderAt(i, first)
	return ok
}

// rejoins corrects a relation whose cue is the verb of a rejoinder: what is denied is
// the accusation before it.
func (f *finder) rejoins(r attribution.Relation) attribution.Relation {
	first := f.Text.Sentences[f.Text.SentenceAt(r.Cue)].First
	j, ok := f.rejoinderAt(r.Cue, first)
	if !ok {
		return r
	}
	before := attribution.Range{First: first, Last: j.comma}
	if said, ok := f.saidIn(before); ok {
		r.Source, r.Left, r.Right = j.source, said, attribution.Range{}
		return r
	}
	if left, ok := f.accusation(before); ok {
		r.Source, r.Left, r.Right = j.source, left, attribution.Range{}
	}
	return r
}

// deniesBesides reports whether the form of "deny" at i goes on with the subject of
// the clause before, "is accused of arson but denies theft", and returns that
// subject: the noun chunk that the sentence starts with, if no other subject or
// relative pronoun stands between.
func (f *finder) deniesBesides(i, first, last int) (r attribution.Range, ok bool) {
	if !words.Denials.Has(f.Words[i].Lower) || !f.Tags[i].IsFinite() && f.Tags[i] != chunk.Part || f.Quote[i] != 0 {
		return r, false
	}
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	if k <= first || f.Tags[k] != chunk.Conj || f.Chunk[first] == 0 {
		return r, false
	}
	ch := f.Chunks[f.Chunk[first]-1]
	if !f.isSomebody(ch.Head(), false) || ch.Last >= k || !f.Tags[ch.Last].IsFinite() && f.Tags[ch.Last] != chunk.Adv {
		return r, false
	}
	for n := ch.Last; n < k; n++ {
		if f.Tags[n] == chunk.Wh || f.Tags[n] == chunk.Colon || f.Quote[n] != 0 || f.clauseAt(n, k) || f.Words[n].Lower == that {
			return r, false
		}
	}
	if _, ok := f.deniedObject(i, last); !ok {
		return r, false
	}
	return rangeOf(ch), true
}
