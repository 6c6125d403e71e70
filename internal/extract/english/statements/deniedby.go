package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// deniedBy returns who denies what a sentence begins with, if the verb at i is a passive
// of denying: "Claims that the lock leaked were denied by the board".
func (f *finder) deniedBy(i int) (source, content attribution.Range, ok bool) {
	if f.Tags[i] != chunk.Part || !words.Denying.Has(f.Words[i].Lower) || f.Quote[i] != 0 {
		return source, content, false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(i)]
	if f.Chunk[s.First] == 0 {
		return source, content, false
	}
	group := i
	for group > s.First && (group == i || !f.Tags[group].IsFinite()) && (f.Tags[group-1] == chunk.Adv || words.Auxiliaries.Has(f.Words[group-1].Lower)) {
		group--
	}
	if group == i || !words.ToBe.Has(f.Words[i-1].Lower) && f.Tags[i-1] != chunk.Adv {
		return source, content, false
	}
	claim := f.Chunks[f.Chunk[s.First]-1]
	k := claim.Last
	if f.Lower(k) == by && f.Chunk[k+1] != 0 {
		k = f.Chunks[f.Chunk[k+1]-1].Last
	}
	if !words.ClaimWords.Has(f.Words[claim.Head()].Lower) || f.Lower(k) != that || k >= group || !f.clauseAt(k+1, group) {
		return source, content, false
	}
	end := f.behindTime(i+1, s.Last)
	if f.Lower(end) != by {
		return source, content, false
	}
	source, ok = f.someone(end+1, s.Last)
	if !ok {
		return source, content, false
	}
	if k := source.Last - 1; k > source.First && words.DaysAndMonths.Has(f.Words[k].Lower) && f.Tags[k-1] == chunk.Prep {
		source.Last -= 2 // "by the board on Monday"
	}
	if a := source.Last; f.Tag(a) == chunk.Comma && a+1 < s.Last && f.Chunk[a+1] != 0 && f.Tags[f.Chunks[f.Chunk[a+1]-1].Head()] == chunk.Name {
		source.Last = f.Chunks[f.Chunk[a+1]-1].Last // "by her lawyer, Jane Doe"
	}
	return source, attribution.Range{First: k, Last: group}, true
}

// isDeniedBy reports whether the verb at i is such a passive.
func (f *finder) isDeniedBy(i int) bool {
	_, _, ok := f.deniedBy(i)
	return ok
}

// passiveDenial corrects a relation whose cue is a passive of denying.
func (f *finder) passiveDenial(r attribution.Relation) attribution.Relation {
	source, content, ok := f.deniedBy(r.Cue)
	if !ok {
		return r
	}
	r.Source, r.Left, r.Right, r.Group = source, content, attribution.Range{}, content.Last
	return r
}
