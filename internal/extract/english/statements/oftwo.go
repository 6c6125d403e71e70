package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// ofTwo returns the person that "the former" or "the latter" with its word at token k
// means: the first or the second of the two that the sentence before names. It is -1 if
// that names more or fewer people, or tells of one without a name.
func (l *linker) ofTwo(k int) int {
	n := l.Text.SentenceAt(k) - 1
	if n < 0 {
		return -1
	}
	s := l.Text.Sentences[n]
	var two []int
	for _, m := range l.mentionsFrom(l.Text.Tokens[s.First].Start) {
		if m.Span.Start >= l.Text.Tokens[s.Last-1].End {
			break
		}
		if m.Kind == dossier.Person && !slices.Contains(two, m.Entity) {
			two = append(two, m.Entity)
		}
	}
	for i := s.First; i < s.Last; i++ {
		if l.Tags[i].IsNoun() && l.Tags[i] != chunk.Name && l.SensesOf(i).Noun == chunk.PersonFile && l.Tag(i+1) != chunk.Name {
			return -1
		}
	}
	if len(two) != 2 {
		return -1
	}
	if l.Words[k].Lower == latter {
		return two[1]
	}
	return two[0]
}

// behindVerb returns the first token of a source behind the verb of its sentence, which the
// tagger took for an adjective: "U.S." of "have denied U.S. claims that".
func (l *linker) behindVerb(r attribution.Range) int {
	k := r.First
	if k > 0 && k+1 < r.Last && l.Tags[k] == chunk.Part && words.ToHave.Has(l.Words[k-1].Lower) {
		k++
	}
	return k
}

var latter = words.Hash("latter")

// isEitherOf reports whether "or" and somebody else follow the first of a source that ends
// at token end: "Jane Doe or her lawyer" leaves open who it is.
func (l *linker) isEitherOf(first chunk.Chunk, end int) bool {
	k := first.Last
	if l.Tag(k) == chunk.Comma {
		k++
	}
	if k+1 >= end || l.Words[k].Lower != orWord || l.Chunk[k+1] == 0 {
		return false
	}
	other := l.Chunks[l.Chunk[k+1]-1].Head()
	return other < end && l.isSomebody(other, false)
}
