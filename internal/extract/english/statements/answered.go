package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// beforeAnswer returns the end of content without what the article says of it behind a
// comma: "the lock leaks, though Jane Doe denies it", "the lock is shut, which Jane Doe
// called a mistake", "Jane Doe that it is open", "according to a letter". Whose words these
// are is not sure, and what is left is whole without them.
func (f *finder) beforeAnswer(c attribution.Range) int {
	for i := c.First + 1; i+2 < c.Last; i++ {
		if f.Tags[i] != chunk.Comma || f.Quote[i] != 0 || !f.isClause(attribution.Range{First: c.First, Last: i}) {
			continue
		}
		switch h := f.Words[i+1].Lower; {
		case h == according && f.Words[i+2].Lower == to,
			h == whichWord && (f.somebodyActs(i+2, c.Last, words.Remarking) || f.somebodyActs(i+2, c.Last, words.Judging)),
			words.Contrasting.Has(h) && (f.somebodyActs(i+2, c.Last, words.Denying) || f.somebodyActs(i+2, c.Last, words.Reporting)),
			f.saysOther(i+1, c.Last):
			return i
		}
	}
	return c.Last
}

// somebodyActs reports whether a noun chunk for somebody begins at token k, and one of
// the verbs follows it.
func (f *finder) somebodyActs(k, last int, verbs *words.Set) bool {
	if f.Chunk[k] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	if ch.First != k || f.Tags[ch.Head()] == chunk.Pron || !f.isSomebody(ch.Head(), false) {
		return false
	}
	k = ch.Last
	for k < last && (f.Tags[k] == chunk.Name || f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k++
	}
	return k < last && f.Tags[k].IsVerb() && verbs.Has(f.Words[k].Lower)
}

// saysOther reports whether a name and a clause with "that" begin at token k: the
// "John Roe that it holds" of "Jane Doe says that it leaks, John Roe that it holds".
func (f *finder) saysOther(k, last int) bool {
	if f.Chunk[k] == 0 || f.Tags[k] != chunk.Name {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	return ch.First == k && f.Tags[ch.Head()] == chunk.Name && ch.Last < last && f.Words[ch.Last].Lower == that && f.clauseAt(ch.Last+1, last)
}
